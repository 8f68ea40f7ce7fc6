"""Reads the frames of one source beside the GUI thread. Knows nothing of what they are shown for."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal

from t2i_desktop.app.background import Background
from t2i_desktop.engine.restyle.source import Source, VideoSource, open_source


@dataclass(frozen=True, slots=True)
class Opened:
    """A source that can be read. count: about how many frames it has, None if it does not say."""

    path: Path
    first: np.ndarray
    count: int | None
    rate: Fraction | None

    @property
    def aspect(self) -> float:
        """Width / height of the first frame."""
        height, width, _ = self.first.shape
        return width / height


class SourceReader(QObject):
    """One source is open at a time, and one frame is read at a time; of those wanted, the newest counts."""

    opened = Signal(object)  # Opened
    shown = Signal(int, object)  # the number of a frame from 0, (H, W, 3) uint8
    failed = Signal(str, str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._source: Source | None = None
        self._asked = 0  # how many sources have been asked for: what comes of earlier ones is late
        self._wanted: int | None = None
        self._at = -1
        self._is_reading = False

    def open(self, path: Path) -> None:
        """Read the first frame; `opened` or `failed` tells."""
        self.close()
        ticket = self._asked
        self._background.run(
            partial(_open, path),
            lambda found: self._on_opened(ticket, *found),
            lambda message, details: self._on_failed(ticket, message, details),
        )

    def want(self, number: int) -> None:
        """Read a frame soon; `shown` hands it over, unless another is wanted before."""
        if self._source is not None and number != self._wanted:
            self._wanted = number
            self._read_next()

    def close(self) -> None:
        """Read nothing more of this source."""
        self._asked += 1
        self._wanted = None
        if self._source is not None and not self._is_reading:
            self._source.close()
        self._source, self._at = None, -1

    def _on_opened(self, ticket: int, source: Source, opened: Opened) -> None:
        if ticket != self._asked:
            source.close()
            return
        self._source, self._at = source, 0
        self.opened.emit(opened)

    def _on_failed(self, ticket: int, message: str, details: str) -> None:
        if ticket == self._asked:
            self.failed.emit(message, details)

    def _read_next(self) -> None:
        source, number = self._source, self._wanted
        if source is None or number is None or self._is_reading:
            return
        self._is_reading = True
        way = _way(source, self._at, number)
        self._background.run(
            lambda: self._read(source, way),
            lambda found: self._on_read(source, *found),
            lambda message, details: self._on_unread(source, message, details),
        )

    def _read(self, source: Source, way: Sequence[int]) -> tuple[int, np.ndarray | None]:
        """The last frame of the way, unless another is wanted meanwhile; and how far it came."""
        picture, number = None, self._at
        for number in way:
            if self._wanted != way[-1]:
                return number - 1, None
            picture = source.frame(number)
        return number, picture

    def _on_read(self, source: Source, number: int, picture: np.ndarray | None) -> None:
        self._is_reading = False
        if source is not self._source:
            source.close()
            self._read_next()
            return
        self._at = number
        if picture is not None and number == self._wanted:
            self.shown.emit(number, picture)
        else:
            self._read_next()

    def _on_unread(self, source: Source, message: str, details: str) -> None:
        self._is_reading = False
        if source is self._source:
            self.failed.emit(message, details)
        else:
            source.close()
            self._read_next()


def _open(path: Path) -> tuple[Source, Opened]:
    source = open_source(path)
    try:
        return source, Opened(path, source.frame(0), source.expected, source.rate)
    except BaseException:
        source.close()
        raise


def _way(source: Source, at: int, number: int) -> Sequence[int]:
    """What to read to have a frame: films go forwards frame by frame, so that they can be left on the way."""
    if not isinstance(source, VideoSource):
        return (number,)
    return range(at + 1 if number > at else 0, number + 1)
