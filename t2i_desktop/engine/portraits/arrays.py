"""One large array made piece by piece into a .npy file, whole or not at all, and mapped when read.

Beside it lies a small JSON with what it was made from: as soon as that differs, it is made anew. Memory stays
constant, however long the array is.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from t2i_desktop.engine.errors import BadData, DiskFull
from t2i_desktop.engine.files import sync_file, write_atomically
from t2i_desktop.engine.words import said

_WRITTEN_EVERY = 16  # pieces between two notes of how much is done


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Nobody else makes what is to be at `path` meanwhile; raises BadData if another program does already."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path.with_name(f".{path.stem}.lock"), thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise BadData(
            said("{path} is being made by another program. Wait until it is done.", path=path)
        ) from error
    try:
        yield
    finally:
        lock.release()


class GrowingArray:
    """An array that is being made. `done`: rows that are there already, from 0.

    path: where it is to be, with the suffix .npy. made_from: plain values that JSON can hold.
    Raises DiskFull if there is no room for all of it.
    """

    def __init__(
        self, path: Path, shape: tuple[int, ...], dtype: type[np.generic], made_from: Mapping[str, Any]
    ) -> None:
        self._path, self._made_from, self._pieces = path, dict(made_from), 0
        key = hashlib.sha256(json.dumps([made_from, shape], sort_keys=True).encode()).hexdigest()[:16]
        self._partial = path.with_name(f".{path.stem}.{key}.partial.npy")
        self._note = self._partial.with_suffix(".json")
        path.parent.mkdir(parents=True, exist_ok=True)
        self._clear_others()
        self.done = self._read_note()
        try:
            self._rows = self._go_on(shape) if self.done else None
            if self._rows is None:
                self.done = 0
                self._rows = np.lib.format.open_memmap(self._partial, "w+", dtype, shape)
                _reserve(self._partial)
        except OSError as error:
            raise DiskFull(
                said(
                    "{path} cannot be written ({reason}). Make room, and start again.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error

    def append(self, rows: np.ndarray) -> None:
        """Put in the next rows."""
        assert self._rows is not None
        self._rows[self.done : self.done + len(rows)] = rows
        self.done += len(rows)
        self._pieces += 1
        if self._pieces % _WRITTEN_EVERY == 0:
            self.keep()

    def keep(self) -> None:
        """Put what is done to disk, so that it can be gone on with."""
        assert self._rows is not None
        self._rows.flush()
        write_atomically(self._note, json.dumps({"done": self.done}).encode())

    def finish(self) -> None:
        """Give the array its name; nothing can be added any more."""
        assert self._rows is not None
        self._rows.flush()
        self._rows = None
        sync_file(self._partial)
        described_by(self._path).unlink(missing_ok=True)  # never the old description with the new array
        self._partial.replace(self._path)
        write_atomically(described_by(self._path), json.dumps(self._made_from, indent=1).encode())
        self._note.unlink(missing_ok=True)

    def _go_on(self, shape: tuple[int, ...]) -> "np.memmap[Any, Any] | None":
        """What is there already; None if it is not as it was left."""
        try:
            size = self._partial.stat().st_size  # mapping a file that is too short fills it up
            rows = np.lib.format.open_memmap(self._partial, "r+")
        except (FileNotFoundError, ValueError):
            return None
        is_whole = rows.shape == shape and size == rows.offset + rows.nbytes
        return rows if is_whole and self.done <= len(rows) else None

    def _read_note(self) -> int:
        try:
            return int(json.loads(self._note.read_bytes())["done"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0

    def _clear_others(self) -> None:
        """Delete parts of this array that were made from something else."""
        for path in self._path.parent.glob(f".{self._path.stem}.*.partial.*"):
            if path.stem.partition(".partial")[0] != self._partial.stem.partition(".partial")[0]:
                path.unlink(missing_ok=True)


def read_array(path: Path, made_from: Mapping[str, Any]) -> np.ndarray | None:
    """The array at `path`, mapped and not to be written, if it is whole and was made from this; else None."""
    try:
        described = json.loads(described_by(path).read_bytes())
        if described != json.loads(json.dumps(made_from)):
            return None
        return np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError):
        return None


def described_by(path: Path) -> Path:
    """The JSON beside the array at `path`."""
    return path.with_suffix(".json")


def _reserve(path: Path) -> None:
    """Take the room now: where a mapped file has no room later, the program would die by a signal."""
    if hasattr(os, "posix_fallocate"):
        with path.open("rb+") as file:
            os.posix_fallocate(file.fileno(), 0, path.stat().st_size)
