"""The latents that were kept of one picture, as a row of thumbnails to take from.

Knows nothing of what is done with them.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.thumbnails import ThumbnailDelegate
from t2i_desktop.app.words import tr

PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_SIDE, _CAPTION = 68, 16


class StepsView(QListView):
    """`taken` carries the path of the latent that was double-clicked or entered."""

    taken = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._steps = _Steps(self)
        self.setModel(self._steps)
        self.setItemDelegate(_Step(theme))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFixedHeight(_SIDE + _CAPTION + 18)
        self.setAccessibleName(tr("Kept steps"))
        self.setAccessibleDescription(
            tr("The latents kept of the picture that is marked, the first step first")
        )
        self.activated.connect(lambda index: self.taken.emit(index.data(PATH_ROLE)))
        theme.changed.connect(self.viewport().update)

    @property
    def paths(self) -> Sequence[Path]:
        """All that are shown, in order."""
        return [self._steps.item(row).data(PATH_ROLE) for row in range(self._steps.rowCount())]

    def show_steps(self, steps: Iterable[tuple[Path, str, QImage]]) -> None:
        """Show latents: their paths, what each is called, and their thumbnails."""
        self._steps.clear()
        for path, name, image in steps:
            item = QStandardItem(name)
            item.setToolTip(f"{name}\n{path}")
            item.setData(path, PATH_ROLE)
            item.setData(image, Qt.ItemDataRole.DecorationRole)
            self._steps.appendRow(item)
        self.scrollToBottom()


class _Steps(QStandardItemModel):
    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A latent is dragged as its file."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(index.data(PATH_ROLE))) for index in indexes])
        return data


class _Step(ThumbnailDelegate):
    """Draws one thumbnail and the number of its step."""

    gap = 3

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_SIDE, _SIDE + _CAPTION)

    def write_title(self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        font = painter.font()
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        room = QRect(cell.x(), cell.y() + cell.width() + 1, cell.width(), _CAPTION - 3)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, index.data())
