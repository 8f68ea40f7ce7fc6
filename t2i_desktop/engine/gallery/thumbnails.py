"""Small pictures to look through, made once and kept in a cache of bounded size that may be deleted any time.

Knows nothing of the gallery's index, nor of the window.
"""

import hashlib
import io
import os
import threading
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from PIL import Image
from platformdirs import user_cache_path

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.words import said

SIDE = 256  # pixels of the longer side
_QUALITY = 85
_END_OF_JPEG = b"\xff\xd9"
_DEFAULT_LIMIT = 600 << 20  # bytes: what 50,000 thumbnails take
_TRIM_EVERY = 500  # thumbnails made
_FAULTS = (OSError, SyntaxError, ValueError, Image.DecompressionBombError)  # what Pillow raises


class Thumbnails:
    """The cache. folder: where it lies, the user's cache folder if not given. limit: bytes that it may take.

    May be used from several threads at once.
    """

    def __init__(self, folder: Path | None = None, limit: int = _DEFAULT_LIMIT) -> None:
        self._folder = folder or user_cache_path("t2i-desktop", appauthor=False) / "thumbnails"
        self._limit = limit
        self._lock = threading.Lock()
        self._made = 0
        self._broken: set[str] = set()

    def get(self, image: Path) -> bytes:
        """A JPEG of the picture, at most 256 pixels wide and high, made if there is none yet.

        Raises BrokenPicture if the picture is missing or damaged; `is_news` tells the first time.
        """
        try:
            found = image.stat()
        except OSError as error:
            raise self._broken_picture(image, str(image)) from error
        key = hashlib.sha256(f"{image.absolute()}\n{found.st_mtime_ns}\n{found.st_size}".encode()).hexdigest()
        path = self._folder / key[:2] / f"{key[2:40]}.jpg"
        if data := _read(path):
            return data
        if key in self._broken:  # it would only fail again
            raise self._broken_picture(image, key)
        try:
            data = thumbnail(image)
        except _FAULTS as error:
            raise self._broken_picture(image, key) from error
        self._keep(path, data)
        return data

    def trim(self) -> None:
        """If the cache is over its limit, delete what was made longest ago, down to nine tenths of it."""
        files = _files(self._folder)
        if sum(size for _, size, _ in files) <= self._limit:
            return
        total = 0
        for _, size, path in sorted(files, reverse=True):  # newest first
            total += size
            if total > self._limit * 0.9:
                with suppress(OSError):  # deleted already, or just being read
                    path.unlink()

    def _keep(self, path: Path, data: bytes) -> None:
        """Write a thumbnail; without room for it, it is made again when it is next wanted."""
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f"{uuid4().hex}.partial")
            partial.write_bytes(data)
            os.replace(partial, path)
        with self._lock:
            self._made += 1
            is_time = self._made % _TRIM_EVERY == 0
        if is_time:
            self.trim()

    def _broken_picture(self, image: Path, key: str) -> "BrokenPicture":
        with self._lock:
            is_news = key not in self._broken
            self._broken.add(key)
        return BrokenPicture(image, is_news)


class BrokenPicture(GalleryError):
    """A picture that cannot be shown. is_news: it has not been told of before."""

    def __init__(self, image: Path, is_news: bool = True) -> None:
        super().__init__(
            said(
                "The picture {image} is damaged or missing. Restore it from a copy, or delete it.",
                image=image,
            )
        )
        self.image, self.is_news = image, is_news


def thumbnail(image: Path) -> bytes:
    """A JPEG of a picture file, at most 256 pixels wide and high; raises what Pillow raises."""
    with Image.open(image) as opened:
        opened.draft("RGB", (SIDE, SIDE))  # a JPEG need not be read in full
        opened.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
        small = opened.convert("RGB")
    file = io.BytesIO()
    small.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    """When each thumbnail was made, its size in bytes, and its path."""
    found: list[tuple[float, int, Path]] = []
    for path in folder.glob("*/*"):
        with suppress(OSError):  # another window has trimmed the cache
            status = path.stat()
            found.append((status.st_mtime, status.st_size, path))
    return found


def _read(path: Path) -> bytes | None:
    """A thumbnail that is whole: power may have failed while it was written."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    return data if data.endswith(_END_OF_JPEG) else None
