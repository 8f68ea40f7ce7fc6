"""Draws the cells of a grid of pictures: the picture cut to a square, its frame, and room for a title.

Knows nothing of what the pictures are; who shows them writes the titles.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from t2i_desktop.app.theme import Theme

_ROUNDING = 7


class ThumbnailDelegate(QStyledItemDelegate):
    """The picture is the index's decoration, a QImage. gap: pixels around a cell's content."""

    gap = 5

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        colours = self._theme.colours
        gap = self.gap
        cell: QRect = option.rect.adjusted(gap, gap, -gap, -gap)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        square = QRectF(cell.x(), cell.y(), cell.width(), cell.width())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(square, _ROUNDING, _ROUNDING)
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
        self.write_title(painter, cell, index)
        painter.restore()

    def write_title(self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Write what stands below the square of `cell`."""
        raise NotImplementedError


def _middle_square(image: QImage) -> QRectF:
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
