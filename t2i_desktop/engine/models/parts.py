"""What has come of a file so far: the part beside its target, and a note of whose bytes it holds.

Knows nothing of the network. Imports no torch.
"""

import errno
import math
import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import TypeAdapter

from t2i_desktop.engine.errors import DiskFull, DownloadFailed
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.models.offers import RemoteFile
from t2i_desktop.engine.words import said

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Origin:
    """Which bytes a part is the beginning of.

    url: the address that all of them came from, or None once they came from several.
    etag, modified: by what this address tells one version of its file from another.
    size: bytes of the whole file, if the server said. sha256: of the whole file, if the catalogue says.
    """

    sha256: str | None
    url: str | None = None
    etag: str | None = None
    modified: str | None = None
    size: int | None = None

    @property
    def validator(self) -> str | None:
        """What If-Range may carry: a weak ETag does not promise the same bytes (RFC 9110, 13.1.5)."""
        strong = self.etag if self.etag and not self.etag.startswith("W/") else None
        return strong or self.modified


_NOTE = TypeAdapter(Origin)


class Part:
    """`<target>.part`, which grows to the whole of `file`, with the note `<target>.part.json` about it.

    size: bytes that have come. A part that belongs to other bytes than those of `file` counts as none.
    Writing raises DiskFull, keeping what is there, or DownloadFailed where the folder cannot be written to.
    """

    def __init__(self, file: RemoteFile, target: Path) -> None:
        self.target = target
        self.path = target.with_name(f"{target.name}.part")
        self._note = target.with_name(f"{target.name}.part.json")
        self._file = file
        self._stream: FileIO | None = None
        self._origin = self._read_note()
        self.size = self.path.stat().st_size if self._origin and self.path.exists() else 0
        if self.total is not None and self.size > self.total:
            self._origin, self.size = None, 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._close()

    @property
    def total(self) -> int | None:
        """Bytes of the whole file: what the catalogue says, or else the server."""
        return self._file.size if self._file.size is not None else self._origin and self._origin.size

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing; whether it is right is another question."""
        return self._origin is not None and self.size == self.total

    def addresses(self) -> tuple[str, ...]:
        """Where to ask, best first: without a checksum, that is where the part came from."""
        own = self._origin.url if self._origin and self._file.sha256 is None else None
        return tuple(sorted(self._file.urls, key=lambda url: url != own))

    def range_headers(self, url: str) -> dict[str, str]:
        """What asks `url` for the rest; nothing if only the whole file will do."""
        if self._origin is None or self.size == 0:
            return {}
        validator = self._origin.validator if self._origin.url == url else None
        if validator:
            return {"Range": f"bytes={self.size}-", "If-Range": validator}
        return {"Range": f"bytes={self.size}-"} if self._file.sha256 else {}

    def begin(self, origin: Origin) -> None:
        """Start anew, with bytes from `origin`."""
        self._close()
        self.make_room(origin.size)
        with self.explained():
            self.path.open("wb").close()
            self.size = 0
            self._write_note(origin)

    def join(self, url: str, size: int | None) -> None:
        """Go on with bytes from `url`, whose whole file has `size` bytes."""
        assert self._origin is not None
        joined = self._origin if self._origin.url == url else Origin(self._origin.sha256)
        joined = replace(joined, size=size if size is not None else self._origin.size)
        self.make_room(size)
        if joined != self._origin:
            with self.explained():
                self._write_note(joined)

    def append(self, data: bytes) -> None:
        """Add the bytes that have come; what fits on the disk is kept."""
        rest = memoryview(data)
        with self.explained():
            if self._stream is None:
                self._stream = FileIO(self.path, "rb+")  # unbuffered: what does not fit is seen here
                self._stream.seek(self.size)
            while rest:
                written = self._stream.write(rest)
                self.size += written
                rest = rest[written:]

    def complete(self) -> None:
        """Note that what is here is the whole file."""
        assert self._origin is not None
        if self._origin.size != self.size:
            with self.explained():
                self._write_note(replace(self._origin, size=self.size))

    def clear(self) -> None:
        """Throw the bytes away: they are no good."""
        self._close()
        self._note.unlink(missing_ok=True)
        self.path.unlink(missing_ok=True)
        self._origin, self.size = None, 0

    def finish(self) -> None:
        """Put the whole file where it belongs, at once."""
        self._close()
        with self.explained():
            with self.path.open("rb+") as stream:
                os.fsync(stream.fileno())
            os.replace(self.path, self.target)
        self._note.unlink(missing_ok=True)

    def make_room(self, total: int | None) -> None:
        """Raise DiskFull if the rest of `total` bytes does not fit beside what is there."""
        total = self.total if total is None else total
        with self.explained():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            there = self.path.stat().st_size if self.path.exists() else 0
            missing = self._missing(total, there)
        if missing:
            raise self._full(missing)

    @contextmanager
    def explained(self) -> Generator[None]:
        """Turns what the disk refuses inside into DiskFull or DownloadFailed."""
        try:
            yield
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise self._full(self._missing(self.total, self.size)) from error
            raise DownloadFailed(
                said(
                    "“{file}” cannot be kept in the folder {folder}: {reason}. Make the folder writable, "
                    "or set T2I_MODELS to another one.",
                    file=self._file.name,
                    folder=self.path.parent,
                    reason=error.strerror or str(error),
                )
            ) from error

    def _read_note(self) -> Origin | None:
        try:
            origin = _NOTE.validate_json(self._note.read_bytes())
        except (OSError, ValueError):
            return None
        if self._file.sha256 is None and origin.url not in self._file.urls:
            return None
        return origin if origin.sha256 == self._file.sha256 else None

    def _write_note(self, origin: Origin) -> None:
        write_atomically(self._note, _NOTE.dump_json(origin))
        self._origin = origin

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def _missing(self, total: int | None, there: int) -> int:
        """How many bytes too few are free, as far as that is known."""
        free = shutil.disk_usage(self.path.parent).free
        return max(0, total - there - free) if total is not None else 0

    def _full(self, missing: int) -> DiskFull:
        lack = (
            said("{amount} more are needed", amount=_amount(missing)) if missing else said("the disk is full")
        )
        return DiskFull(
            said(
                "There is no room for “{file}” in the folder {folder}: {lack}. Make room there and try "
                "again, which goes on from here, or set T2I_MODELS to a folder on another disk.",
                file=self._file.name,
                folder=self.path.parent,
                lack=lack,
            )
        )


def _amount(size: int) -> str:
    """Bytes as a person would say them, rounded up: so much is needed."""
    return f"{math.ceil(size / 1e8) / 10} GB" if size > 999_000_000 else f"{math.ceil(size / 1e6)} MB"
