"""The picture looked at, large, with what is known of it and what its owner thinks of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSplitter, QVBoxLayout, QWidget

from t2i_desktop.app.gallery.details import Details
from t2i_desktop.app.library.stars import Stars
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.settings import Settings


class Inspector(QFrame):
    """`starred` and `tagged` tell what a person thinks now; empty until there is a picture."""

    starred = Signal(int)
    tagged = Signal(object)  # list[str]: all tags

    def __init__(self, settings_type: type[Settings], theme: Theme, actions: Sequence[QAction]) -> None:
        super().__init__(objectName="pane")
        self._item: Item | None = None
        self.canvas = Canvas(theme)
        self.details = Details(settings_type, theme, actions)
        self.stars = Stars(theme)
        self.tags = QLineEdit(placeholderText=tr("Tags, with commas between them"))
        self.tags.setAccessibleName(tr("Tags"))
        self._marks = QWidget()
        self._parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, visible=False)
        self._hint = QLabel(
            tr("Choose a picture."), objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter
        )
        self.stars.given.connect(self.starred)
        self.tags.editingFinished.connect(self._on_tags)
        self._lay_out()

    def show_item(self, item: Item | None, image: QImage) -> None:
        """Show a picture, or none."""
        self._item = item
        self._hint.setVisible(item is None)
        self._parts.setVisible(item is not None)
        self.details.show_item(item)
        if item is not None:
            self.canvas.show_image(image)
            self.stars.show_stars(item.stars)
            self.tags.setText(", ".join(item.tags))

    @Slot()
    def _on_tags(self) -> None:
        tags = [tag.strip() for tag in self.tags.text().split(",") if tag.strip()]
        if self._item and tags != list(self._item.tags):
            self.tagged.emit(tags)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._marks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.stars)
        row.addWidget(self.tags, 1)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._marks)
        inner.addWidget(self.details, 1)
        self._parts.addWidget(self.canvas)
        self._parts.addWidget(below)
        self._parts.setSizes([340, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.addWidget(self._hint, 1)
        column.addWidget(self._parts, 1)
