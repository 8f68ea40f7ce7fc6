"""The regions of the prompts over the canvas, and a rubber band to choose one. Knows nothing of prompts."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.focus_ring import FocusRing
from t2i_desktop.app.reading_order import take_up
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.layer import WAYS, Layer, write_on
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.guidance.places import Box

_LEAST = 0.02  # of each side of the picture: less is a click
_PLACES = 2  # decimals that a person reads
_FIRST = ((0.3, 0.3), (0.7, 0.7))  # corners of the box that the first arrow key draws
_NUDGE = 0.02  # of the picture, that an arrow key moves it
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RegionLayer(Layer):
    """Outlines of boxes with words in them; while `is_choosing`, a box is drawn with the mouse.

    Middle button and wheel are the canvas's own.
    """

    chosen = Signal(object)  # a Box
    left = Signal()

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(canvas)
        self.theme = theme
        self._boxes: Sequence[tuple[str, Box]] = ()
        self._is_choosing, self._hint = False, ""
        self._from: QPointF | None = None  # where the rubber band begins, in shares of the picture
        self._to = QPointF()
        self.setAccessibleName(tr("Regions of the prompts"))
        present(self, Role.Canvas)
        self._ring = FocusRing(self, theme)
        self.setAccessibleDescription(
            tr(
                "Drag over a part of the picture. With keys: arrows move a box, with Shift they stretch it, "
                "Return takes it, Escape leaves it."
            )
        )
        self.set_choosing(False)
        theme.changed.connect(self.update)
        canvas.view_changed.connect(self.update)

    def show_boxes(self, boxes: Sequence[tuple[str, Box]]) -> None:
        """Outline boxes, each with what it is for."""
        self._boxes = tuple(boxes)
        self._follow()

    def set_hint(self, hint: str) -> None:
        """What to say until a box is drawn."""
        self._hint = hint
        self.update()

    def set_choosing(self, is_choosing: bool) -> None:
        """Let a box be drawn, or let the mouse through to the canvas."""
        self._is_choosing, self._from = is_choosing, None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_choosing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_choosing else Qt.FocusPolicy.NoFocus)
        if is_choosing:
            take_up(self)
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outlines, faint while nothing is chosen, and the rubber band."""
        if self.canvas.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for text, box in self._boxes:
            self._outline(painter, self._on_widget(box), text)
        if band := self._band():
            self._outline(painter, self._on_widget(band), "", is_band=True)
        elif self._is_choosing:
            shown = self.canvas.target.intersected(QRectF(self.rect()))
            write_on(painter, shown, self._hint, Qt.AlignmentFlag.AlignBottom)
        self._ring.draw(painter)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the box."""
        super().focusInEvent(event)
        self._ring.on_focus(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin the rubber band."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._from = self._to = self._in_picture(event.position())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch it."""
        if self._from is None:
            event.ignore()
            return
        self._to = self._in_picture(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the box, if it is more than a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            event.ignore()
            return
        band, self._from = self._band(), None
        self.update()
        if band:
            self.chosen.emit(band)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw the box with arrows, take it with Return; Escape leaves first the box, then the tool."""
        key = Qt.Key(event.key())
        if self._is_choosing and key in WAYS:
            is_stretched = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(WAYS[key] * _NUDGE, is_stretched=is_stretched)
        elif key in _TAKING and not event.modifiers() and self._from is not None:
            self._take()
        elif key != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._from is not None:
            self._from = None
            self.update()
        else:
            self.left.emit()

    def _take(self) -> None:
        """Tell the box that is drawn, and draw no more."""
        band, self._from = self._band(), None
        self.update()
        if band:
            self.chosen.emit(band)

    def _nudge(self, by: QPointF, *, is_stretched: bool) -> None:
        """Move the box, or its far corner; the first arrow draws one in the middle."""
        if self._from is None:
            self._from, self._to = QPointF(*_FIRST[0]), QPointF(*_FIRST[1])
        else:
            self._to = _within(self._to + by)
            self._from = self._from if is_stretched else _within(self._from + by)
        self.update()

    def _follow(self) -> None:
        self.setVisible(self._is_choosing or bool(self._boxes))
        self.update()

    def _in_picture(self, point: QPointF) -> QPointF:
        """A point of the widget in shares of the picture, brought into it."""
        target = self.canvas.target
        x, y = (point.x() - target.x()) / target.width(), (point.y() - target.y()) / target.height()
        return _within(QPointF(x, y))

    def _band(self) -> Box | None:
        if self._from is None:
            return None
        ends = ((self._from.x(), self._to.x()), (self._from.y(), self._to.y()))
        (left, right), (top, bottom) = (sorted(round(end, _PLACES) for end in pair) for pair in ends)
        width, height = round(right - left, _PLACES), round(bottom - top, _PLACES)
        return Box(left, top, width, height) if min(width, height) >= _LEAST else None

    def _on_widget(self, box: Box) -> QRectF:
        target = self.canvas.target
        x, y = target.x() + box.x * target.width(), target.y() + box.y * target.height()
        return QRectF(x, y, box.width * target.width(), box.height * target.height())

    def _outline(self, painter: QPainter, room: QRectF, text: str, *, is_band: bool = False) -> None:
        inner = room.adjusted(1.5, 1.5, -1.5, -1.5)
        style = Qt.PenStyle.SolidLine if is_band else Qt.PenStyle.DashLine
        painter.setBrush(QColor(255, 255, 255, 40) if is_band else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 3))
        painter.drawRoundedRect(inner, 4, 4)
        painter.setPen(QPen(QColor(255, 255, 255, 255 if is_band else 200), 1.4, style))
        painter.drawRoundedRect(inner, 4, 4)
        if text:
            write_on(painter, room, text, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def _within(point: QPointF) -> QPointF:
    """The nearest point of the picture, in shares of it."""
    return QPointF(min(max(point.x(), 0.0), 1.0), min(max(point.y(), 0.0), 1.0))
