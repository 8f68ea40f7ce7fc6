"""What is restyled: the pictures of a folder, or the frames of a video. Imports no torch.

Frames are read one at a time, so that a long film takes no more memory than a short one.
"""

import re
from collections.abc import Iterator
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import av
import numpy as np
from PIL import Image

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.words import said


class Source(Protocol):
    """Frames in order."""

    @property
    def count(self) -> int:
        """How many; raises BadData if a film is damaged."""
        ...

    @property
    def expected(self) -> int | None:
        """About how many, told at once; None where that is not said."""
        ...

    @property
    def rate(self) -> Fraction | None:
        """Frames per second, None where that is not said."""
        ...

    def frame(self, number: int) -> np.ndarray:
        """Frame `number`, from 0, upright: (H, W, 3) uint8. Raises BadData."""
        ...

    def close(self) -> None:
        """Let go of open files."""
        ...


def open_source(path: Path) -> Source:
    """The frames at `path`; raises BadData if there is nothing, or nothing that can be shown."""
    if path.is_dir():
        return FolderSource(path)
    if not path.exists():
        raise BadData(said("There is no {path}. Choose a folder of pictures, or a video.", path=path))
    return VideoSource(path)


def aspect_of(path: Path) -> float:
    """Width / height of the first frame at `path`; raises BadData."""
    with closing(open_source(path)) as source:
        height, width, _ = source.frame(0).shape
    return width / height


class FolderSource:
    """The pictures of one folder, in the natural order of their names: 2 before 10."""

    rate: Fraction | None = None

    def __init__(self, folder: Path) -> None:
        endings = {ending for ending, kind in Image.registered_extensions().items() if kind in Image.OPEN}
        try:
            pictures = [file for file in folder.iterdir() if _is_picture(file, endings)]
        except OSError as error:
            raise BadData(
                said(
                    "The folder {folder} cannot be read ({reason}). Choose another one.",
                    folder=folder,
                    reason=error.strerror,
                )
            ) from error
        self._files = sorted(pictures, key=lambda file: _natural(file.name))
        self.count = self.expected = len(self._files)
        if not self.count:
            raise BadData(
                said(
                    "There are no pictures in the folder {folder}. Choose one with PNG or JPEG files.",
                    folder=folder,
                )
            )

    def frame(self, number: int) -> np.ndarray:
        """The picture, on white where it is transparent."""
        return read_picture(self._files[number])

    def close(self) -> None:
        """Nothing is open."""


class VideoSource:
    """The frames of a film; it is decoded forwards, and from its beginning again if need be."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._film: Any = None
        self._frames: Iterator[np.ndarray] = iter(())
        self._next = 0
        self._count: int | None = None
        with self._open() as film:
            stream = film.streams.video[0]
            self.rate: Fraction | None = stream.average_rate
            self.expected = stream.frames or _from_duration(film, stream)

    @property
    def count(self) -> int:
        """How many frames can be decoded: what a file itself says is often missing or wrong."""
        if self._count is None:
            with self._open() as film:
                self._count = sum(1 for _ in self._decoded(film))
        return self._count

    def frame(self, number: int) -> np.ndarray:
        """The frame, turned as the film says that it is to be shown."""
        if self._film is None or number < self._next:
            self.close()
            self._film, self._next = self._open(), 0
            self._frames = (_upright(frame) for frame in self._decoded(self._film))
        for picture in self._frames:
            self._next += 1
            if self._next > number:
                return picture
        raise BadData(
            said(
                "The video {path} ends before frame {number}. Was it changed meanwhile?",
                path=self._path,
                number=number + 1,
            )
        )

    def close(self) -> None:
        """Close the film."""
        if self._film is not None:
            self._film.close()
            self._film = None

    def _open(self) -> Any:
        try:
            film = av.open(str(self._path))
        except (OSError, ValueError) as error:  # PyAV's errors are such
            raise self._unreadable() from error
        if not film.streams.video:
            film.close()
            raise self._unreadable()
        film.streams.video[0].thread_type = "AUTO"
        return film

    def _decoded(self, film: Any) -> Iterator[Any]:
        try:
            yield from film.decode(video=0)
        except (OSError, ValueError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> BadData:
        return BadData(
            said(
                "{path} cannot be read as a video. Choose an MP4, WebM or GIF, or a folder.", path=self._path
            )
        )


def _upright(frame: Any) -> np.ndarray:
    """(H, W, 3) uint8, turned: cameras that are held upright say so instead of turning their frames."""
    return np.rot90(frame.to_ndarray(format="rgb24"), round(frame.rotation / 90))


def _from_duration(film: Any, stream: Any) -> int | None:
    if film.duration is None or not stream.average_rate:
        return None
    return max(1, round(film.duration / av.time_base * stream.average_rate))


def _is_picture(file: Path, endings: set[str]) -> bool:
    return file.is_file() and file.suffix.lower() in endings and not file.name.startswith(".")


def _natural(name: str) -> list[tuple[int, str]]:
    """Runs of digits compare as numbers."""
    parts = re.split(r"(\d+)", name.lower())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
