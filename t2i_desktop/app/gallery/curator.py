"""Work on the gallery's files, off the GUI thread, and the list of items that follows from it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from t2i_desktop.app.background import Background
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.gallery import Gallery, Item

T = TypeVar("T")
Losses = dict[str, list[float]]


class Curator(QObject):
    """Reads, opens, copies and removes items; `failed` tells what could not be done."""

    failed = Signal(str, str)
    noted = Signal(str)
    opened = Signal(object, QImage, object)  # Item, its picture, Losses

    def __init__(self, gallery: Gallery, model: GalleryModel, background: Background) -> None:
        super().__init__()
        self._gallery, self._model, self._background = gallery, model, background
        self._wanted: Item | None = None

    @property
    def root(self) -> Path:
        """The folder of the gallery."""
        return self._gallery.root

    def refresh(self) -> None:
        """Read the gallery's files anew."""
        self._do(lambda: tuple(self._gallery), self._on_read)

    def open(self, item: Item) -> None:
        """Read an item's picture and losses; only the item asked for last is opened."""
        self._wanted = item

        def read() -> tuple[QImage, Losses]:
            return QImage(str(item.image)), self._gallery.losses(item)

        self._do(read, lambda found: self._on_opened(item, *found))

    def forget(self) -> None:
        """Open nothing that is still being read."""
        self._wanted = None

    def remove(self, item: Item) -> None:
        """Move an item to the trash."""

        def removed(_: None) -> None:
            self._model.remove(item)
            self.noted.emit(f"“{item.title}” is in the trash now.")

        self._do(lambda: self._gallery.remove(item), removed)

    def copy_file(self, source: Path, target: Path) -> None:
        """Save a file of an item elsewhere."""

        self._save(lambda: source.read_bytes(), target)

    def save_image(self, image: QImage, target: Path) -> None:
        """Save a picture that is not in the gallery (yet)."""
        self._save(lambda: _png(image), target)

    def _save(self, content: Callable[[], bytes], target: Path) -> None:
        def saved(_: None) -> None:
            self.noted.emit(f"Saved as {target}.")

        def write() -> None:
            try:
                write_atomically(target, content())
            except OSError as error:
                reason = error.strerror or error
                raise GalleryError(
                    f"{target} could not be written ({reason}). Choose another place."
                ) from error

        self._do(write, saved)

    def _do(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, done, self.failed.emit)

    def _on_read(self, items: tuple[Item, ...]) -> None:
        known = {item.id for item in items}
        newer = [item for item in self._model.items() if item.id not in known and item.folder.is_dir()]
        self._model.set_items([*items, *newer])
        if number := len(self._gallery.damaged):
            folders = "folder is" if number == 1 else "folders are"
            self.noted.emit(f"{number} gallery {folders} damaged and left out: {self._gallery.damaged[0]}")

    def _on_opened(self, item: Item, image: QImage, losses: Losses) -> None:
        if item is self._wanted:
            self.opened.emit(item, image, losses)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub knows bytes only
    return bytes(buffer.data().data())
