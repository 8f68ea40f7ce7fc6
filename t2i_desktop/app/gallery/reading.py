"""Reads thumbnails off the GUI thread, those asked for last first: what is in sight comes before what was.

Knows nothing of the gallery: a picture is a path.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from t2i_desktop.app.background import Background
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.gallery import BrokenPicture, Thumbnails
from t2i_desktop.engine.images import read_picture

_KEPT = 800
_AT_ONCE = 2
_MOST_WAITING = 200  # more than a screen shows: what scrolled past long ago is not read any more

Read = Callable[[Path], QImage]


class ThumbnailReader(QObject):
    """A memory of the last few hundred; `arrived` tells the key of one that can be shown now."""

    arrived = Signal(object)
    failed = Signal(str, str)

    def __init__(self, read: Read, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._background = read, background
        self._images: OrderedDict[Hashable, QImage] = OrderedDict()
        self._waiting: OrderedDict[Hashable, Path] = OrderedDict()
        self._under_way: set[Hashable] = set()

    def get(self, key: Hashable, path: Path) -> QImage | None:
        """The thumbnail; None if it is not there yet, and then it is read. A null one cannot be read."""
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        if key not in self._under_way:
            self._waiting[key] = path
            self._waiting.move_to_end(key)
            while len(self._waiting) > _MOST_WAITING:
                self._waiting.popitem(last=False)
            self._read_next()
        return None

    def forget(self, key: Hashable) -> None:
        """Read a thumbnail anew when it is asked for."""
        self._images.pop(key, None)

    def _read_next(self) -> None:
        while self._waiting and len(self._under_way) < _AT_ONCE:
            key, path = self._waiting.popitem()
            self._under_way.add(key)
            self._background.run(
                lambda path=path: self._read(path),
                lambda image, key=key: self._on_read(key, image),
                lambda message, details, key=key: self._on_broken(key, message, details),
            )

    def _on_broken(self, key: Hashable, message: str, details: str) -> None:
        self.failed.emit(message, details)
        self._on_read(key, QImage())

    def _on_read(self, key: Hashable, image: QImage) -> None:
        self._under_way.discard(key)
        self._images[key] = image
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.arrived.emit(key)
        self._read_next()


def read_image(path: Path) -> QImage:
    """The picture in a file, null if it cannot be read. Qt would keep the interpreter to itself meanwhile."""
    try:
        return image_of(read_picture(path))
    except BadData:
        return QImage()


def read_cached(cache: Thumbnails, path: Path) -> QImage:
    """The thumbnail of the picture at `path`; null if it cannot be read, which is told only the first time.

    Raises BrokenPicture that first time.
    """
    try:
        # With the format told: to find it out, Qt asks a plug-in that connects signals, and waits for a lock
        # that the GUI thread may hold while it waits for the interpreter, which is held here.
        return QImage.fromData(cache.get(path), "JPG")  # pyright: ignore[reportArgumentType] - knows bytes only
    except BrokenPicture as error:
        if error.is_news:
            raise
        return QImage()
