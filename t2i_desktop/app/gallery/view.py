"""The thumbnails: a grid that fills its width, each picture with its title."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from t2i_desktop.app.gallery.model import ITEM_ROLE, GalleryModel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.thumbnails import ThumbnailDelegate
from t2i_desktop.engine.gallery import Item

_SMALLEST_CELL = 104
_CAPTION = 22
_SCROLL_BAR = 22  # with the margin that the layout keeps


class GalleryView(QListView):
    """Emits `chosen` with the item that the person looks at."""

    chosen = Signal(object)  # Item

    def __init__(self, model: GalleryModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Thumbnail(theme))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName("Gallery")
        self.setAccessibleDescription("Finished pictures, newest first")
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Item | None:
        """The item looked at."""
        return self.currentIndex().data(ITEM_ROLE) if self.currentIndex().isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width into equal cells, and keep the item looked at in sight."""
        width = self.width() - _SCROLL_BAR  # room for it even while it is hidden: the grid must not jump
        cell = width // max(width // _SMALLEST_CELL, 1)
        self.setGridSize(QSize(cell, cell + _CAPTION))
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_current)

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ITEM_ROLE))


class _Thumbnail(ThumbnailDelegate):
    """Draws one picture, cut to a square, and its title."""

    gap = 4

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = getattr(option, "widget", None)
        return view.gridSize() if isinstance(view, QListView) else QSize(_SMALLEST_CELL, _SMALLEST_CELL)

    def write_title(self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        item: Item = index.data(ITEM_ROLE)
        room = QRect(cell.x() + 2, cell.y() + cell.width() + 3, cell.width() - 4, _CAPTION - 4)
        font = painter.font()
        font.setPixelSize(11)
        font.setItalic(item.status != "finished")
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        text = painter.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
