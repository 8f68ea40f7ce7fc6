"""Where the pictures of CelebA lie: in a folder, or in the zip as it was downloaded. Reads bytes.

Knows nothing of attributes. Names in a zip are only looked up, never made into paths.
"""

import hashlib
import threading
import zipfile
import zlib
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path, PurePosixPath
from typing import Protocol

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.models.pages import HEAD, describe_page
from t2i_desktop.engine.words import said

SUFFIXES = (".jpg", ".jpeg", ".png")
_LARGEST = 1 << 26  # bytes of one picture: whatever says more is no portrait


class Pictures(Protocol):
    """Pictures by the name of their file."""

    @property
    def names(self) -> frozenset[str]:
        """All that are there."""
        ...

    def read(self, name: str) -> bytes:
        """The file called `name`; raises BadData if it is missing or damaged. From any thread."""
        ...

    def fingerprint(self) -> str:
        """Another one as soon as a picture has changed; hex digits."""
        ...


class FolderPictures:
    """Files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        found = (path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES)
        self._files = {path.name: path for path in found if not path.name.startswith(".")}

    @property
    def names(self) -> frozenset[str]:
        """All pictures of the folder."""
        return frozenset(self._files)

    def read(self, name: str) -> bytes:
        """The file called `name`; raises BadData."""
        try:
            return self._files[name].read_bytes()
        except (KeyError, OSError) as error:
            raise BadData(
                said(
                    "The picture {name} is missing in {folder}. Unpack the pictures again.",
                    name=name,
                    folder=self._folder,
                )
            ) from error

    def fingerprint(self) -> str:
        """Of names, sizes and times: reading 200,000 files would take too long."""
        stats = ((name, path.stat()) for name, path in sorted(self._files.items()))
        return _digest(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats)


class ZipPictures:
    """Files anywhere in a zip."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, threading.Lock()
        self._zip = open_zip(path)
        found = ((PurePosixPath(entry.filename), entry) for entry in self._zip.infolist())
        self._entries = {
            name.name: entry
            for name, entry in found
            if name.suffix.lower() in SUFFIXES and not name.name.startswith(".")
        }

    @property
    def names(self) -> frozenset[str]:
        """All pictures of the zip."""
        return frozenset(self._entries)

    def read(self, name: str) -> bytes:
        """The entry called `name`; raises BadData."""
        entry = self._entries.get(name)
        if entry is None:
            raise BadData(
                said(
                    "The picture {name} is missing in {path}. Fetch it again, and whole.",
                    name=name,
                    path=self._path,
                )
            )
        return read_entry(self._zip, entry, self._path, self._lock)

    def fingerprint(self) -> str:
        """Of names and of the checksums that the zip has of them."""
        return _digest(f"{name} {entry.CRC:08x}" for name, entry in sorted(self._entries.items()))


def open_zip(path: Path) -> zipfile.ZipFile:
    """The zip at `path`; raises BadData saying what it is instead, or that it is a part of one."""
    try:
        return zipfile.ZipFile(path)
    except OSError as error:
        raise BadData(said("{path} cannot be read ({reason}).", path=path, reason=error.strerror)) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        with path.open("rb") as file:
            head = file.read(HEAD)
        if page := describe_page(head):
            raise BadData(
                said(
                    "{path} is {page} and not the pictures. Fetch it again, later if need be.",
                    path=path,
                    page=page,
                )
            ) from error
        what = said("a part of a zip") if head.startswith(b"PK\x03\x04") else said("no zip")
        raise BadData(said("{path} is {what}. Fetch it again, and whole.", path=path, what=what)) from error


def read_entry(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path, lock: AbstractContextManager[object]
) -> bytes:
    """An entry of the zip at `path`, read under `lock` and compared with its checksum; raises BadData."""
    if entry.file_size > _LARGEST:
        raise BadData(
            said("{file} in {path} is too large to be true. Fetch it again.", file=entry.filename, path=path)
        )
    try:
        with lock:
            return archive.read(entry)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError) as error:
        raise BadData(
            said(
                "{file} in {path} is damaged ({reason}). Fetch it again.",
                file=entry.filename,
                path=path,
                reason=str(error),
            )
        ) from error


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
