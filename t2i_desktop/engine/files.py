"""Writing files and folders that people own: whole or not at all. Knows nothing of what is in them."""

import os
import re
import shutil
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from t2i_desktop.engine.errors import NotWritten
from t2i_desktop.engine.words import said

_PARTIAL = re.compile(r"\.[0-9a-f]{32}\.partial")
_ABANDONED = 3600.0  # seconds without a change after which nobody can still be writing


class Place:
    """A folder that may lie on a drive that is taken away: nothing is to be made where the drive would be."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._disk: int | None = None

    def note(self) -> None:
        """Take note of the disk on which it lies, if it is there."""
        with suppress(OSError):
            self._disk = self._folder.stat().st_dev

    @property
    def is_away(self) -> bool:
        """Whether it was there, and has gone with its drive; one that was only deleted can be made anew."""
        if self._disk is None or self._folder.is_dir():
            return False
        try:
            return self._folder.parent.stat().st_dev != self._disk
        except OSError:
            return True


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, or a crash, sees the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_beside(path, data)


def write_where_chosen(path: Path, data: bytes) -> None:
    """As `write_atomically`, to a place that a person has chosen; raises NotWritten."""
    try:
        write_atomically(path, data)
    except OSError as error:
        raise NotWritten(
            said(
                "{path} could not be written ({reason}). Choose another place.",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error


def write_beside(path: Path, data: bytes) -> None:
    """The same, in a folder that is there; raises FileNotFoundError if it has been taken away."""
    partial = _partial(path.parent)
    try:
        _write_durably(partial, data)
        os.replace(partial, path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


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
            sync_folder(inner)
        os.rename(partial, folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def clear_abandoned(folder: Path) -> None:
    """Delete what a crash left half written in `folder`; what another program may be writing now is left."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if not _PARTIAL.fullmatch(path.name) or path.is_symlink():
            continue
        with suppress(OSError):  # it has just become whole, or is somebody else's
            if time.time() - _last_change(path) < _ABANDONED:
                continue
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def _last_change(path: Path) -> float:
    """When anything in `path` was changed last, in seconds since 1970."""
    return max(part.lstat().st_mtime for part in (path, *path.rglob("*")))


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


def sync_folder(folder: Path) -> None:
    """Put the names in a folder to disk; Windows has no such call, and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
