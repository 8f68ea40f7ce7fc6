"""Work on the gallery's files, off the GUI thread: keeping the index in step, opening, marking, deleting."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from t2i_desktop.app.background import Background
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.gallery.reading import read_image
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.gallery import BrokenPicture, Deletion, Item, Library, Row, Synced
from t2i_desktop.engine.gallery.items import gone
from t2i_desktop.engine.gallery.trash import UNDO_SECONDS

T = TypeVar("T")
Losses = dict[str, list[float]]

WATCH_MS = 2000  # how often it is looked whether somebody else has touched the gallery
PATIENCE_SECONDS = 3.0  # how long closing may wait for the system's trash, which may be slow or far away


class Curator(QObject):
    """Does what a person asks of pictures; `failed` tells what could not be done.

    changed: other pictures are there than before. marked: stars or tags of these ids are others now.
    deleted: the ids are gone; `undelete` brings them back. syncing: how far reading new folders has come.
    """

    failed = Signal(str, str)
    noted = Signal(str)
    opened = Signal(object, QImage, object)  # Item, its picture, Losses
    appeared = Signal(object)  # Sequence[Item]
    changed = Signal()
    marked = Signal(object)  # Sequence[str]
    deleted = Signal(object)  # Sequence[str]
    syncing = Signal(int, int)

    def __init__(self, library: Library, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library, self._background = library, background
        self._wanted = ""
        self._sync: Iterator[Synced] | None = None
        self._told = 0
        self._told_failure, self._is_news = "", False
        self._deletions: list[Deletion] = []
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._look)

    @property
    def root(self) -> Path:
        """The folder of the gallery."""
        return self.library.root

    @property
    def can_undelete(self) -> bool:
        """Whether there is a deletion to take back."""
        return bool(self._deletions)

    def keep_in_step(self, model: GalleryModel) -> None:
        """Let a list follow whatever is done to the pictures; before those who look at the list."""
        self.appeared.connect(model.add)
        self.changed.connect(model.look_again)
        self.deleted.connect(model.remove)
        model.failed.connect(self.failed)

    def begin(self) -> None:
        """Read what has changed since the last time, and from now on notice what others change."""
        self._do(lambda: self.library.trash.empty(UNDO_SECONDS), lambda _: None)
        self.sync()
        self._watch.start()

    def sync(self, *, thorough: bool = False) -> None:
        """Bring the index in step with the folders, a part at a time, so that the first are shown at once.

        thorough: ask every folder whether it has changed, not only for its name.
        """
        if self._sync is None:
            self._sync = self.library.sync(thorough=thorough)
            self._go_on()

    def open(self, picture: Row | Item) -> None:
        """Read a picture with its settings and losses; only the one asked for last is opened."""
        self._wanted = id = picture.id

        def read() -> tuple[Item, QImage, Losses, str]:
            item = self.library.item(id)
            losses, problem = self._losses(item)
            image = read_image(item.image)
            return item, image, losses, str(BrokenPicture(item.image)) if image.isNull() else problem

        self._do(read, lambda found: self._on_opened(id, *found))

    def forget(self) -> None:
        """Open nothing that is still being read."""
        self._wanted = ""

    def added(self, items: Sequence[Item]) -> None:
        """Show pictures that were just kept, and take them into the index."""
        self.appeared.emit(items)
        ids = [item.id for item in items]
        self._do(lambda: self.library.update(ids), lambda _: self.changed.emit())

    def set_stars(self, ids: Sequence[str], stars: int) -> None:
        """Give pictures 0 to 5 stars."""
        self._promise(lambda: self.library.set_stars(ids, stars), lambda _: self._on_marked(ids))

    def tag(self, ids: Sequence[str], add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        """Add and take away tags."""
        self._promise(lambda: self.library.tag(ids, add, remove), lambda _: self._on_marked(ids))

    def delete(self, ids: Sequence[str]) -> None:
        """Take pictures out of the gallery; they wait for a while, and then go to the system's trash."""
        if ids:
            self._promise(lambda: self.library.delete(ids), self._on_deleted)

    @Slot()
    def undelete(self) -> None:
        """Bring back what was deleted last."""
        if self._deletions:
            deletion = self._deletions.pop()
            self._promise(lambda: self.library.undelete(deletion), self._on_undeleted)

    def copy_file(self, source: Path, target: Path) -> None:
        """Save a file of an item elsewhere."""
        self._save(partial(_content, source), target)

    def save_image(self, image: QImage, target: Path) -> None:
        """Save a picture that is not in the gallery (yet)."""
        self._save(lambda: _png(image), target)

    def shut_down(self) -> None:
        """Send what was deleted to the system's trash, and close the index, when nothing else goes on.

        What does not get there in time, or is refused, waits for the next start.
        """
        self._watch.stop()
        sending = Thread(target=self._empty, name="trash", daemon=True)
        sending.start()
        sending.join(PATIENCE_SECONDS)
        self.library.close()

    def _empty(self) -> None:
        with suppress(GalleryError):
            self.library.trash.close()

    def _go_on(self) -> None:
        sync = self._sync
        if sync is not None:
            self._background.run(lambda: next(sync, None), self._on_synced, self._on_not_synced)

    def _sync_with_others(self) -> None:
        """Show what somebody else has done, also if another window has put it into the index already."""
        self._is_news = True
        self.sync()

    def _on_synced(self, news: Synced | None) -> None:
        if news is None:
            self._sync, self._told_failure = None, ""
            if self._is_news:
                self._is_news = False
                self.changed.emit()
            self._do(self.library.damaged, self._on_damaged)
            return
        if news.total:
            self.syncing.emit(news.done, news.total)
        if news.has_news:
            self.changed.emit()
        self._go_on()

    def _on_not_synced(self, message: str, details: str) -> None:
        self._sync = None
        if message != self._told_failure:  # it is tried again and again, until the drive is back
            self._told_failure = message
            self.failed.emit(message, details)

    def _on_damaged(self, folders: tuple[Path, ...]) -> None:
        if len(folders) > self._told:
            self.noted.emit(
                tr(
                    "{n} gallery folders are damaged and left out: {first}",
                    one="1 gallery folder is damaged and left out: {first}",
                    n=len(folders),
                    first=folders[0],
                )
            )
        self._told = len(folders)

    @Slot()
    def _look(self) -> None:
        self._do(self.library.has_changed, lambda is_news: self._sync_with_others() if is_news else None)

    def _on_marked(self, ids: Sequence[str]) -> None:
        self.marked.emit(ids)
        self.changed.emit()

    def _on_deleted(self, deletion: Deletion) -> None:
        self._deletions.append(deletion)
        self.deleted.emit(deletion.ids)
        self.changed.emit()

    def _on_undeleted(self, ids: tuple[str, ...]) -> None:
        self.noted.emit(tr("{n} pictures are back.", one="The picture is back.", n=len(ids)))
        self.changed.emit()

    def _losses(self, item: Item) -> tuple[Losses, str]:
        """What there is, and why there is none; the picture can be looked at without."""
        try:
            return self.library.gallery.losses(item), ""
        except GalleryError as error:
            return {}, tr(str(error))

    def _on_opened(self, id: str, item: Item, image: QImage, losses: Losses, problem: str) -> None:
        if id == self._wanted:
            self.opened.emit(item, image, losses)
            if problem:
                self.failed.emit(problem, "")

    def _save(self, content: Callable[[], bytes], target: Path) -> None:
        self._promise(
            lambda: write_where_chosen(target, content()),
            lambda _: self.noted.emit(tr("Saved as {target}.", target=target)),
        )

    def _promise(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do what is not to be forgotten when the window closes."""
        self._background.run(work, done, self.failed.emit, is_promised=True)

    def _do(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, done, self.failed.emit)


def _content(file: Path) -> bytes:
    """What is in a file of an item; raises GalleryError."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise gone(file.parent) from error


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub knows bytes only
    return bytes(buffer.data().data())
