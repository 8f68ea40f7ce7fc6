"""Zip archives of strangers, read in place: an entry that is stored uncompressed is a view of the file.

Extracts nothing to disk. Knows nothing of what the entries mean.
"""

import io
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from mmap import mmap
from pathlib import Path, PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from t2i_desktop.engine.models.pickles import damaged
from t2i_desktop.engine.words import said

_LARGEST_DIRECTORY = 4 << 20  # bytes; that of a checkpoint with 2000 tensors has about 200,000
_LOCAL_HEADER = struct.Struct("<4s22xHH")  # signature, length of the name, length of the extra field
_ENCRYPTED = 0x0001 | 0x0040  # flags of an entry
_UTF_8 = 0x0800  # flag of a name
_NO_CHECKSUM = 0  # what torch writes if it is told to compute none
_LARGEST_GROWTH = 16  # times the file; weights hardly compress at all
_SMALL = 64 << 20  # bytes that may be unpacked from an archive of any size


@dataclass(frozen=True, slots=True)
class _Entry:
    info: ZipInfo
    start: int  # of the content, in bytes from the beginning of the file

    @property
    def end(self) -> int:
        return self.start + self.info.compress_size


class Zip:
    """The entries of a zip archive; `content` is the file, mapped into memory.

    Raises BadCheckpoint for everything that a zip written by torch never is: damaged, encrypted, with
    entries that overlap, lie outside of the file, share a name, or grow beyond reason.
    """

    def __init__(self, path: Path, content: mmap) -> None:
        self._origin = path.name
        self._content = memoryview(content)
        self._unpacked: dict[str, memoryview] = {}
        try:
            with _Sparing(path) as file, ZipFile(file) as archive:
                infos, directory = archive.infolist(), archive.start_dir
            self._entries = {info.filename: self._located(info) for info in infos}
        except (BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
            raise damaged(self._origin, said("its table of contents cannot be read")) from error
        self._refuse_tricks(infos, directory)

    @property
    def names(self) -> Iterable[str]:
        """The names of all entries."""
        return self._entries.keys()

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def size(self, name: str) -> int:
        """Bytes of the content; raises BadCheckpoint if there is no such entry."""
        return self._entry(name).info.file_size

    def read(self, name: str) -> memoryview:
        """The content, compared with its checksum: writable, though nothing written reaches the file."""
        if name not in self._unpacked:
            entry = self._entry(name)
            content = self._content[entry.start : entry.end]
            if entry.info.compress_type == ZIP_DEFLATED:
                content = memoryview(self._inflated(content, entry.info))
            is_whole = entry.info.CRC in (_NO_CHECKSUM, zlib.crc32(content))
            if len(content) != entry.info.file_size or not is_whole:
                raise damaged(
                    self._origin, said("its part {name!r} does not match its checksum", name=name[:100])
                )
            self._unpacked[name] = content
        return self._unpacked[name]

    def _entry(self, name: str) -> _Entry:
        if name not in self._entries:
            raise damaged(self._origin, said("its part {name!r} is missing", name=name[:100]))
        return self._entries[name]

    def _inflated(self, content: memoryview, info: ZipInfo) -> bytearray:
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            return bytearray(stream.decompress(content, info.file_size + 1))
        except zlib.error as error:
            raise damaged(
                self._origin, said("its part {filename!r} cannot be unpacked", filename=info.filename[:100])
            ) from error

    def _located(self, info: ZipInfo) -> _Entry:
        """Where the content begins: after the local header, whose name must be the one in the table."""
        signature, name_length, extra_length = _LOCAL_HEADER.unpack_from(self._content, info.header_offset)
        name_start = info.header_offset + _LOCAL_HEADER.size
        name = bytes(self._content[name_start : name_start + name_length])
        encoding = "utf-8" if info.flag_bits & _UTF_8 else "cp437"
        if signature != b"PK\3\4" or name.decode(encoding) != info.orig_filename:
            raise BadZipFile("a local header that is not in the table of contents")
        return _Entry(info, name_start + name_length + extra_length)

    def _refuse_tricks(self, infos: list[ZipInfo], directory: int) -> None:
        if len(self._entries) != len(infos):
            raise damaged(self._origin, said("two of its parts have the same name"))
        end = 0
        for entry in sorted(self._entries.values(), key=lambda entry: entry.info.header_offset):
            info = entry.info
            if info.flag_bits & _ENCRYPTED or info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise damaged(self._origin, said("it is encrypted, or packed in an uncommon way"))
            if _leads_away(info.orig_filename):
                raise damaged(
                    self._origin,
                    said(
                        "its part {orig_filename!r} points to another folder",
                        orig_filename=info.orig_filename[:100],
                    ),
                )
            if not end <= info.header_offset <= entry.end <= directory:
                raise damaged(self._origin, said("its parts overlap, or lie outside of the file"))
            end = entry.end
        if sum(info.file_size for info in infos) > _SMALL + _LARGEST_GROWTH * len(self._content):
            raise damaged(self._origin, said("unpacked, it would be far larger than a model of its size"))


class _Sparing(io.FileIO):
    """A file that will not hand out a table of contents of absurd length."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _LARGEST_DIRECTORY:
            raise BadZipFile("a table of contents of absurd length")
        return super().read(size) or b""


def _leads_away(name: str) -> bool:
    has_odd_letters = any(letter in name for letter in "\\\0:")
    return has_odd_letters or name.startswith("/") or ".." in PurePosixPath(name).parts
