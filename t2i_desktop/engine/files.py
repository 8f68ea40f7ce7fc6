"""Writing files and folders that people own: whole or not at all. Knows nothing of what is in them."""

import os
import shutil
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, or a crash, sees the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = _partial(path.parent)
    try:
        _write_durably(partial, data)
        os.replace(partial, path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def write_folder_atomically(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder`, with `files` by relative path, appear at once; raises FileExistsError if it exists."""
    with new_folder(folder) as partial:
        for name, data in files.items():
            path = partial / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


@contextmanager
def new_folder(folder: Path) -> Generator[Path]:
    """A hidden folder to fill, which becomes `folder` when the block ends, or is gone if it fails.

    Raises FileExistsError if `folder` exists.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        raise FileExistsError(f"{folder} exists already")
    partial = _partial(folder.parent)
    try:
        partial.mkdir()
        yield partial
        for file in (path for path in partial.rglob("*") if path.is_file()):
            sync_file(file)
        for inner in (partial, *(path for path in partial.rglob("*") if path.is_dir())):
            _sync_folder(inner)
        os.rename(partial, folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    _sync_folder(folder.parent)


def _partial(folder: Path) -> Path:
    """A hidden name beside the final one: on the same disk, so that renaming it is atomic."""
    return folder / f".{uuid4().hex}.partial"


def _write_durably(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Put what is in a file to disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Put the names in a folder to disk; Windows has no such call, and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
