"""Draws the cells of a grid of pictures: the picture cut to a square, its frame, and room for a title.

Knows nothing of what the pictures are; who shows them writes the titles.
"""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from t2i_desktop.app.theme import Theme

_ROUNDING = 7
_KEPT = 400  # squares that are drawn already: a few screens full


class ThumbnailDelegate(QStyledItemDelegate):
    """The picture is the index's decoration, a QImage. gap: pixels around a cell's content."""

    gap = 5

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._squares: OrderedDict[tuple[int, int, float], QPixmap] = OrderedDict()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        colours = self._theme.colours
        gap = self.gap
        cell: QRect = option.rect.adjusted(gap, gap, -gap, -gap)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        shape = _shape(QRectF(cell.x(), cell.y(), cell.width(), cell.width()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage) and not image.isNull():
            painter.drawPixmap(cell.topLeft(), self._square(image, cell.width(), painter))
        else:
            painter.fillPath(shape, QColor(colours.hover))
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(QColor(colours.accent if chosen else colours.muted), 3 if chosen else 1))
            painter.drawPath(shape)
        self.write_title(painter, cell, index)
        painter.restore()

    def write_title(self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Write what stands below the square of `cell`."""
        raise NotImplementedError

    def _square(self, image: QImage, side: int, painter: QPainter) -> QPixmap:
        """The middle of a picture in a square, drawn once and kept: scrolling shows it again and again."""
        ratio = painter.device().devicePixelRatio()
        key = (image.cacheKey(), side, ratio)
        if key not in self._squares:
            self._squares[key] = _draw_square(image, side, ratio)
            while len(self._squares) > _KEPT:
                self._squares.popitem(last=False)
        self._squares.move_to_end(key)
        return self._squares[key]


def _draw_square(image: QImage, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    square = QRectF(0, 0, side, side)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(_shape(square))
    painter.drawImage(square, image, _middle_square(image))
    painter.end()
    return pixmap


def _shape(square: QRectF) -> QPainterPath:
    shape = QPainterPath()
    shape.addRoundedRect(square, _ROUNDING, _ROUNDING)
    return shape


def _middle_square(image: QImage) -> QRectF:
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
