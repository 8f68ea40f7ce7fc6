"""The brush on the canvas, and a veil over what the mask keeps. Knows no files and no settings."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.focus_ring import FocusRing
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.layer import WAYS, Layer, write_on
from t2i_desktop.app.stage.mask import FREE, Brush, Mask, feathered
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

SMALLEST_BRUSH, LARGEST_BRUSH = 1, 512
_HINT = said("Paint what must stay")
_VEIL = 0.62  # opacity where all stays
_NUDGE = 0.25  # of the brush, that an arrow key moves it


class MaskLayer(Layer):
    """Paints into a mask: left button or Space keeps, right button or the eraser frees.

    Middle button and wheel are the canvas's own.
    """

    brush_changed = Signal()

    def __init__(self, canvas: Canvas, mask: Mask, theme: Theme) -> None:
        super().__init__(canvas)
        self._mask, self._theme = mask, theme
        self._brush = Brush()
        self._feather = 0.0
        self._at: QPointF | None = None  # the brush, in pixels of the picture
        self._held: Qt.MouseButton | Qt.Key | None = None
        self._veil: QImage | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Mask"))
        present(self, Role.Canvas)
        self._ring = FocusRing(self, theme)
        self.setAccessibleDescription(
            tr(
                "Arrow keys move the brush, Space paints what stays as it is, X turns to the eraser; "
                "the brackets make the brush smaller and larger."
            )
        )
        mask.changed.connect(self._redraw)
        theme.changed.connect(self._redraw)

    @property
    def brush(self) -> Brush:
        """What strokes are drawn with."""
        return self._brush

    def set_brush(self, brush: Brush) -> None:
        """Draw with another brush."""
        diameter = float(np.clip(brush.diameter, SMALLEST_BRUSH, LARGEST_BRUSH))
        self._brush = replace(brush, diameter=diameter)
        self.update()
        self.brush_changed.emit()

    def set_feather(self, feather: float) -> None:
        """Show the edges softened over so many pixels."""
        if feather != self._feather:
            self._feather = feather
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil, and the brush as large as it is."""
        target = self.canvas.target
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.drawImage(target, self._make_veil())
        if self._at is not None and (self.underMouse() or self.hasFocus()):
            self._draw_ring(painter, self.canvas.to_widget(self._at))
        if self._mask.is_empty:
            shown = target.intersected(QRectF(self.rect()))
            write_on(painter, shown, tr(_HINT), Qt.AlignmentFlag.AlignBottom)
        self._ring.draw(painter)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the brush."""
        super().focusInEvent(event)
        self._ring.on_focus(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            event.ignore()
        elif self._held is None:
            self._begin(event.button(), self.canvas.to_picture(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the brush along."""
        self._move_to(self.canvas.to_picture(event.position()))
        if event.buttons() & Qt.MouseButton.MiddleButton:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        if event.button() == self._held:
            self._end()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the brush, paint and change it without a mouse."""
        key = Qt.Key(event.key())
        if key in WAYS:
            size = 1.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self._nudge()
            self._move_to((self._at or self._middle()) + WAYS[key] * size)
        elif key == Qt.Key.Key_Space:
            if self._held is None and not event.isAutoRepeat():
                self._begin(key, self._at or self._middle())
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self._resize_brush(larger=key == Qt.Key.Key_BracketRight)
        elif key == Qt.Key.Key_X:
            self.set_brush(replace(self._brush, frees=not self._brush.frees))
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.canvas.mask_undo.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.canvas.mask_undo.redo()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End a stroke that was begun with Space."""
        if event.key() == self._held and not event.isAutoRepeat():
            self._end()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is let go elsewhere ends its stroke as well."""
        self._end()
        super().focusOutEvent(event)

    def _begin(self, held: Qt.MouseButton | Qt.Key, at: QPointF) -> None:
        self._held, self._at = held, at
        self._mask.draw(at.toTuple(), at.toTuple(), self._brush_in_hand())
        self.update()

    def _move_to(self, at: QPointF) -> None:
        before, self._at = self._at or at, at
        if self._held is not None:
            self._mask.draw(before.toTuple(), at.toTuple(), self._brush_in_hand())
        self.update()

    def _end(self) -> None:
        if self._held is not None:
            text = tr("stroke of the eraser") if self._brush_in_hand().frees else tr("stroke of the mask")
            self._held = None
            self._mask.end_stroke(text)

    def _brush_in_hand(self) -> Brush:
        is_right = self._held == Qt.MouseButton.RightButton
        return replace(self._brush, frees=True) if is_right else self._brush

    def _resize_brush(self, *, larger: bool) -> None:
        step = max(round(self._brush.diameter * 0.15), 1)
        self.set_brush(replace(self._brush, diameter=self._brush.diameter + (step if larger else -step)))

    def _nudge(self) -> float:
        return max(self._brush.diameter * _NUDGE, 1.0)

    def _middle(self) -> QPointF:
        width, height = self._mask.size
        return QPointF(width / 2, height / 2)

    def _redraw(self) -> None:
        self._veil = None
        self.update()

    def _make_veil(self) -> QImage:
        """The accent colour, the less to be seen through the more a pixel stays."""
        if self._veil is None:
            kept = FREE - feathered(self._mask.pixels, self._feather)
            colour = QColor(self._theme.colours.accent)
            veil = np.empty((*kept.shape, 4), np.uint8)
            veil[..., :3] = colour.red(), colour.green(), colour.blue()
            veil[..., 3] = kept * _VEIL
            height, width = kept.shape
            image = QImage(veil.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
            self._veil = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        return self._veil

    def _draw_ring(self, painter: QPainter, middle: QPointF) -> None:
        radius = self._brush.diameter / 2 * self.canvas.scale
        ring = QRectF(0, 0, 2 * radius, 2 * radius)
        ring.moveCenter(middle)
        style = Qt.PenStyle.DashLine if self._brush_in_hand().frees else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 170), 3))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor("white"), 1.4, style))
        painter.drawEllipse(ring)
