"""Another picture in the place of the one on the canvas: whole, or beyond a line that can be dragged.

The picture on the canvas is A, and may change meanwhile; the other is B. Knows not where B comes from.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.layer import Layer, write_on
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_STEPS = 1000  # of the handle, from the left edge of the picture to the right
_HANDLE = 32  # points across
_KNOB = 13.0


class Comparison(Layer):
    """Draws B over A while `peek` is on, or right of the handle while `wipe` is on."""

    wipe_moved = Signal(float)

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(canvas)
        self._theme = theme
        self._other, self._name = QImage(), ""
        self._is_peeking = self._is_wiping = False
        self.setAccessibleName(tr("The other picture"))
        present(self, Role.Graphic)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.handle = WipeHandle(canvas, theme)
        self.handle.valueChanged.connect(self._on_handle)
        canvas.view_changed.connect(self._place)

    @property
    def other(self) -> QImage:
        """B; null if there is none."""
        return self._other

    @property
    def name(self) -> str:
        """What B is called."""
        return self._name

    @property
    def is_peeking(self) -> bool:
        """Whether B is shown whole."""
        return self._is_peeking

    @property
    def is_wiping(self) -> bool:
        """Whether the handle divides A from B."""
        return self._is_wiping

    def set_other(self, image: QImage, name: str) -> None:
        """Compare with this picture from now on; with a null picture, with none."""
        self._other, self._name = image, name
        self._show()

    def peek(self, is_peeking: bool) -> None:
        """Show B whole, or no longer."""
        self._is_peeking = is_peeking
        self._show()

    def wipe(self, is_wiping: bool) -> None:
        """Divide the picture between A and B, or no longer."""
        self._is_wiping = is_wiping
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw B where it is to be seen, cut to the proportions of A as the start of a run is."""
        if self._other.isNull() or self.canvas.image.isNull():
            return
        target = self.canvas.target
        part = QRectF(target)
        if not self._is_peeking:
            part.setLeft(target.left() + target.width() * self.handle.fraction)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(part)
        painter.drawImage(target, self._other, covering(self._other.size(), self.canvas.image.size()))
        painter.setClipping(False)
        shown = target.intersected(QRectF(self.rect()))
        half = shown.adjusted(0, 0, -shown.width() / 2, 0)
        if not self._is_peeking:
            write_on(painter, half, "A", Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        half.moveRight(shown.right())
        write_on(painter, half, f"B  {self._name}", Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        painter.end()

    def _show(self) -> None:
        has_other = not self._other.isNull()
        self.setVisible(has_other and (self._is_peeking or self._is_wiping))
        self.handle.setVisible(has_other and self._is_wiping and not self._is_peeking)
        self._place()
        self.update()

    def _place(self) -> None:
        target = self.canvas.target
        shown = target.intersected(QRectF(self.canvas.rect()))
        middle = target.left() + target.width() * self.handle.fraction
        self.handle.setGeometry(
            round(middle - _HANDLE / 2), round(shown.top()), _HANDLE, max(round(shown.height()), 1)
        )

    def _on_handle(self) -> None:
        self._place()
        self.update()
        self.wipe_moved.emit(self.handle.fraction)


class WipeHandle(QSlider):
    """The line between A and B: a slider in all but its looks, so that keys and screen readers know it."""

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, canvas)
        self._canvas, self._theme = canvas, theme
        self._grip = 0.0
        self.setRange(0, _STEPS)
        self.setSingleStep(_STEPS // 100)
        self.setPageStep(_STEPS // 10)
        self.setValue(_STEPS // 2)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it lies on a picture, which is not mirrored
        self.setAccessibleName(tr("Wipe"))
        self.setAccessibleDescription(tr("Left of the line is the picture, right of it the other one"))
        self.setToolTip(tr("Drag, or use the arrow keys: left is the picture, right the other one"))
        self.hide()

    @property
    def fraction(self) -> float:
        """Where the line is: 0 at the left edge of the picture, 1 at the right."""
        return self.value() / _STEPS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().x() - self.width() / 2
            self.setSliderDown(True)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the line along."""
        if self.isSliderDown():
            target = self._canvas.target
            x = self.mapToParent(event.position()).x() - self._grip
            self.setValue(round((x - target.left()) / max(target.width(), 1) * _STEPS))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms, here as elsewhere on the picture."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and its knob."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = QPointF(middle.x(), 0), QPointF(middle.x(), self.height())
        painter.setPen(QPen(QColor(0, 0, 0, 90), 4))
        painter.drawLine(*ends)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawLine(*ends)
        is_held = self.hasFocus() or self.isSliderDown()
        painter.setBrush(QColor(self._theme.colours.accent if is_held else "#ffffff"))
        painter.setPen(QPen(QColor("white") if is_held else QColor(0, 0, 0, 90), 2))
        painter.drawEllipse(middle, _KNOB, _KNOB)
        painter.setPen(QPen(QColor("white" if is_held else "#1b1e28"), 2))
        for side in (-1, 1):
            tip = middle + QPointF(side * 7.5, 0)
            painter.drawPolyline([tip + QPointF(-side * 3.5, -4), tip, tip + QPointF(-side * 3.5, 4)])
        painter.end()


def covering(size: QSize, shape: QSize) -> QRectF:
    """The largest part of a picture of `size`, from its middle, with the proportions of `shape`."""
    scale = min(size.width() / max(shape.width(), 1), size.height() / max(shape.height(), 1))
    part = QRectF(0, 0, shape.width() * scale, shape.height() * scale)
    part.moveCenter(QPointF(size.width() / 2, size.height() / 2))
    return part
