"""The shelf: all pictures of the gallery to take latents from, and the kept steps of the one that is marked.

It has a search of its own, so that the gallery elsewhere shows what it showed. Knows nothing of what is done
with latents.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from t2i_desktop.app.compose.search_line import SearchLine
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.gallery.view import GalleryView
from t2i_desktop.app.latents.steps import StepsView
from t2i_desktop.app.stage.stage import ElidedLabel
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Item, Query, Row
from t2i_desktop.engine.latents.entries import paths_of, picture_beside

_SIDE = 64
Step = tuple[Path, str, QImage]


class LatentShelf(QFrame):
    """`taken` carries the path of a latent that a person wants; `marked` tells that `item` is another."""

    taken = Signal(object)
    marked = Signal()
    failed = Signal(str, str)

    def __init__(self, studio: Studio, hint: str) -> None:
        """hint: what to do with what is on the shelf."""
        super().__init__(objectName="pane")
        self._studio = studio
        self.item: Item | None = None
        self.model = GalleryModel(studio.curator.library, studio.thumbnails, studio.background)
        studio.curator.keep_in_step(self.model)
        self.view = GalleryView(self.model, studio.theme)
        self.steps = StepsView(studio.theme)
        self.search = SearchLine(tr("Search the latents"), studio.theme)
        self._of = ElidedLabel()
        self._of.setObjectName("muted")
        self._lower = QWidget()
        self._stack = QStackedWidget()
        self._lay_out(hint)
        self._connect()
        self.model.refresh()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the steps."""
        self._lower_column.addWidget(widget)

    def paths(self) -> Sequence[Path]:
        """The latents of the picture that is marked, the first step first."""
        return self.steps.paths

    def _lay_out(self, hint: str) -> None:
        header = QHBoxLayout()
        header.addWidget(QLabel(tr("Latents"), objectName="heading"))
        header.addStretch(1)
        self._count = QLabel(objectName="muted")
        header.addWidget(self._count)
        self._nothing = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.view)
        self._lower_column = QVBoxLayout(self._lower)
        self._lower_column.setContentsMargins(0, 4, 0, 0)
        self._lower_column.setSpacing(4)
        self._lower_column.addWidget(self._of)
        self._lower_column.addWidget(self.steps)
        self._lower.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(header)
        column.addWidget(self.search)
        column.addWidget(QLabel(hint, objectName="muted", wordWrap=True))
        column.addWidget(self._stack, 1)
        column.addWidget(self._lower)
        self.setMinimumWidth(250)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self.model.set_query(Query(text=text)))
        self.view.chosen.connect(self._on_chosen)
        self.view.activated.connect(self._on_activated)
        self.steps.taken.connect(self.taken)
        for signal in (
            self.model.found,
            self.model.modelReset,
            self.model.rowsInserted,
            self.model.rowsRemoved,
        ):
            signal.connect(self._on_number_changed)
        self._on_number_changed()

    def _on_number_changed(self) -> None:
        number = self.model.rowCount()
        self._count.setText(f"{number:,}" if number else "")
        self._nothing.setText(
            tr("Nothing is called so.")
            if self.search.text()
            else tr("Finished pictures appear here\nwith their latents.")
        )
        self._stack.setCurrentIndex(1 if number else 0)

    @Slot(object)
    def _on_chosen(self, row: Row) -> None:
        """Read what was kept of a picture."""
        library = self._studio.curator.library

        def read() -> tuple[Item, list[Step]]:
            item = library.item(row.id)
            return item, [_step(path, item) for path in paths_of(item)]

        self._studio.background.run(read, lambda found: self._on_read(row, *found), self.failed.emit)

    def _on_read(self, row: Row, item: Item, steps: list[Step]) -> None:
        if self.view.current is None or self.view.current.id != row.id:
            return
        self.item = item
        self.steps.show_steps(steps)
        self._of.set_full_text(
            tr("Kept of “{title}”", title=item.title)
            if steps
            else tr("“{title}” has no latent", title=item.title)
        )
        self._lower.show()
        self.marked.emit()

    def _on_activated(self) -> None:
        """Take the latent of the picture itself."""
        row = self.view.current
        if row is not None:
            self.taken.emit(row.image)


def _step(path: Path, item: Item) -> Step:
    picture = picture_beside(path)
    image = QImage(str(picture)) if picture else QImage()
    small = image.scaled(
        2 * _SIDE, 2 * _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    name = tr("End") if path == item.latent else str(int(path.stem)) if path.stem.isdecimal() else path.stem
    return path, name, small if not image.isNull() else image
