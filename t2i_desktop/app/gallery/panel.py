"""The right side of the window: thumbnails of finished pictures, and the details of the one looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from t2i_desktop.app.gallery.details import Details
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.gallery.view import GalleryView
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.settings import Settings


class GalleryPanel(QFrame):
    """Thumbnails above, details below."""

    def __init__(
        self, model: GalleryModel, settings_type: type[Settings], theme: Theme, actions: Sequence[QAction]
    ) -> None:
        super().__init__(objectName="pane")
        self.model = model
        self.view = GalleryView(model, theme)
        self.details = Details(settings_type, theme, actions)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._count = QLabel(objectName="muted")
        self._stack = QStackedWidget()
        self._lay_out()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._on_number_changed)
        self._on_number_changed()

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(QLabel(tr("Gallery"), objectName="heading"))
        header.addStretch(1)
        header.addWidget(self._count)
        empty = QLabel(
            tr("Finished pictures appear here,\nnewest first."),
            objectName="hint",
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        top = QWidget()
        inner = QVBoxLayout(top)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addLayout(header)
        inner.addWidget(self._stack, 1)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self.details)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([400, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.addWidget(self.splitter)

    def _on_number_changed(self) -> None:
        number = self.model.rowCount()
        self._count.setText(str(number) if number else "")
        self._stack.setCurrentIndex(1 if number else 0)
