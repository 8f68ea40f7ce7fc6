"""The files that settings name, such as a picture to start from: they travel with a run.

On a node they lie in a folder of the run, under their hash, and the run works in that folder: so what names
them, a saved state too, means the same on every node. Knows nothing of how files travel. Imports no torch.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Generator, Mapping
from contextlib import chdir, contextmanager, suppress
from dataclasses import fields, replace
from functools import lru_cache
from pathlib import Path
from uuid import uuid4

from filelock import BaseFileLock, FileLock, Timeout

from t2i_desktop.engine.cluster.wire import Attachments, ClusterError
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Event
from t2i_desktop.engine.models.catalog import sha256_of
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said

_LOCK = ".lock"
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,16}")


def attachments_of(settings: Settings) -> Attachments:
    """The files of a run; raises BadSettings if one of them is not there, or cannot be read."""
    return {name: _digest_of(name) for name in settings.named_files()}


def file_of(name: str) -> Path:
    """Where a file lies on this computer."""
    return Path(name).expanduser()


def unreadable(name: str, error: OSError) -> BadSettings:
    """That a file that settings name cannot be read, as a sentence."""
    return BadSettings(
        said(
            "The file {path} cannot be read ({reason}). Correct its path, or take it out.",
            path=name,
            reason=os.strerror(error.errno) if error.errno else str(error),
        )
    )


def places_of(attachments: Attachments) -> dict[str, str]:
    """What the files are called on a node, by their name here."""
    return {name: digest + _suffix(name) for name, digest in attachments.items()}


def checked(digest: str, data: bytes) -> bytes:
    """A file that was sent; raises ClusterError if it is not what its hash says."""
    if hashlib.sha256(data).hexdigest() != digest:
        raise ClusterError(
            said(
                "A file of this run was changed while it was on its way to the cluster. Start the run again."
            )
        )
    return data


@contextmanager
def unpacked(root: Path, contents: Mapping[str, bytes]) -> Generator[None]:
    """Work in a folder of `root` that holds these files, by their name there; it is deleted in the end.

    Folders of workers that were killed are deleted as well. Raises ClusterError if there is no room.
    """
    try:
        folder, lock = _new_folder(root)
    except OSError as error:
        raise _no_room(root, error) from error
    try:
        try:
            for name, data in contents.items():
                (folder / name).write_bytes(data)
        except OSError as error:
            raise _no_room(root, error) from error
        with chdir(folder):
            yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()


def retold(event: Event, attachments: Attachments) -> Event:
    """The same event, with the names that files have on the person's computer."""
    texts = {
        field.name: text for field in fields(event) if isinstance(text := getattr(event, field.name), str)
    }
    changed = dict(texts)
    for name, place in places_of(attachments).items():
        changed = {field: text.replace(place, name) for field, text in changed.items()}
    return event if changed == texts else replace(event, **changed)


def _digest_of(name: str) -> str:
    path = file_of(name)
    try:
        facts = path.stat()
        return _read(path, facts.st_size, facts.st_mtime_ns)
    except OSError as error:
        raise unreadable(name, error) from error


@lru_cache
def _read(path: Path, size: int, changed: int) -> str:
    """The SHA-256 of a file that has not changed since."""
    return sha256_of(path)


def _suffix(name: str) -> str:
    """What tells some readers how to read it."""
    match = _SUFFIX.fullmatch(Path(name).suffix)
    return match[0].lower() if match else ""


def _new_folder(root: Path) -> tuple[Path, BaseFileLock]:
    """A folder that is locked as long as somebody works in it; those where nobody does are deleted."""
    root.mkdir(parents=True, exist_ok=True)
    with FileLock(root / _LOCK):
        for left in root.iterdir():
            with suppress(Timeout, OSError), FileLock(left / _LOCK, timeout=0):
                shutil.rmtree(left)
        folder = root / uuid4().hex
        folder.mkdir(mode=0o700)
        lock = FileLock(folder / _LOCK)
        lock.acquire()
        return folder, lock


def _no_room(root: Path, error: OSError) -> ClusterError:
    return ClusterError(
        said(
            "The files of this run cannot be written to {folder} on a node ({reason}). "
            "Make room there, and start the run again.",
            folder=str(root),
            reason=error.strerror or str(error),
        )
    )
