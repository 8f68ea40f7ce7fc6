"""What lies over the canvas and is as large as it. Knows nothing of what a layer shows."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.stage.canvas import Canvas

WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
"""Where the arrow keys lead, on a canvas that is not mirrored."""


class Layer(QWidget):
    """Hidden at first. Events that it does not take fall through to the canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.resize(canvas.size())
        self.hide()
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the canvas."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.resize(self.canvas.size())
        return super().eventFilter(watched, event)


def write_on(painter: QPainter, room: QRectF, text: str, corner: Qt.AlignmentFlag) -> None:
    """Write a few words into a corner of a picture, readable on any picture."""
    metrics = painter.fontMetrics()
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(max(room.width() - 32, 0)))
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 6)
    inner = room.adjusted(8, 8, -8, -8)
    box.moveCenter(inner.center())
    if corner & Qt.AlignmentFlag.AlignLeft:
        box.moveLeft(inner.left())
    if corner & Qt.AlignmentFlag.AlignRight:
        box.moveRight(inner.right())
    if corner & Qt.AlignmentFlag.AlignTop:
        box.moveTop(inner.top())
    if corner & Qt.AlignmentFlag.AlignBottom:
        box.moveBottom(inner.bottom())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 160))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(QColor("white"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
