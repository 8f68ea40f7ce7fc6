"""The thumbnails: a grid that fills its width, each picture with its title."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from t2i_desktop.app.gallery.model import ITEM_ROLE, GalleryModel
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.gallery import Item

_SMALLEST_CELL = 104
_CAPTION = 22
_GAP = 4
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


class _Thumbnail(QStyledItemDelegate):
    """Draws one picture, cut to a square, and its title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = getattr(option, "widget", None)
        return view.gridSize() if isinstance(view, QListView) else QSize(_SMALLEST_CELL, _SMALLEST_CELL)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = self._theme.colours
        cell: QRect = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        square = QRectF(cell.x(), cell.y(), cell.width(), cell.width())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(square, 7, 7)
        painter.fillPath(shape, QColor(colours.hover))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage) and not image.isNull():
            painter.setClipPath(shape)
            painter.drawImage(square, image, _middle_square(image))
            painter.setClipping(False)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(QColor(colours.accent if chosen else colours.muted), 3 if chosen else 1))
            painter.drawPath(shape)
        self._write_title(painter, cell, index.data(ITEM_ROLE))
        painter.restore()

    def _write_title(self, painter: QPainter, cell: QRect, item: Item) -> None:
        room = QRect(cell.x() + 2, cell.y() + cell.width() + 3, cell.width() - 4, _CAPTION - 4)
        font = painter.font()
        font.setPixelSize(11)
        font.setItalic(item.status != "finished")
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        text = painter.fontMetrics().elidedText(item.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _middle_square(image: QImage) -> QRectF:
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
