"""A switch of three states on one small pill: shall be there, shall not, or is left open.

Knows nothing of attributes.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_HEIGHT, _PAD, _MARK = 26, 8, 10
_NEXT = {0: 1, 1: -1, -1: 0}
_SAID = {1: said("on"), -1: said("off"), 0: said("any")}
_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: 0,
    Qt.Key.Key_Backspace: 0,
    Qt.Key.Key_Delete: 0,
}


class Switch(QAbstractButton):
    """A click leads from open to on, to off, and back; with the right button the other way round.

    chosen: a person wants another state. moved: the arrow keys lead away, so many switches on.
    """

    chosen = Signal(int)
    moved = Signal(int)

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text=text)
        self._theme, self._state = theme, 0
        self._seen: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.chosen.emit(_NEXT[self._state]))
        theme.changed.connect(self.update)
        self._tell()

    @property
    def state(self) -> int:
        """1 for on, -1 for off, 0 for any."""
        return self._state

    def show_state(self, state: int) -> None:
        """Show a state."""
        self._state = state
        self._tell()

    def show_seen(self, seen: bool | None) -> None:
        """Show whether the picture at hand has it; None if there is none."""
        self._seen = seen
        self._tell()

    def sizeHint(self) -> QSize:
        """The text and its mark; the same in all states, so that nothing jumps."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD + _MARK + 2, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the other direction with the right button."""
        if event.button() == Qt.MouseButton.RightButton:
            self.chosen.emit(_NEXT[_NEXT[self._state]])
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and zero say the state; arrows go to the next switch."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.chosen.emit(_KEYS[key])
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.moved.emit(1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, the mark of its state, and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, text = self._colours()
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(ground)
        pill = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QPen(text, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        self._draw_mark(painter, QPointF(_PAD + _MARK / 2 - 1, self.height() / 2))
        painter.setPen(text)
        words = QRectF(_PAD + _MARK + 2, 0, self.width() - _PAD - _MARK - 2, self.height() - 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Of the ground, of the edge and of the text."""
        c = self._theme.colours
        mark = {1: c.include, -1: c.exclude, 0: c.muted}[self._state]
        ground = QColor(mark)
        ground.setAlpha(38 if self._state else 0)
        if self.underMouse() and not self._state:
            ground = QColor(c.hover)
        edge = QColor(c.focus if self.hasFocus() else mark if self._state else c.edge)
        return ground, edge, QColor(mark if self._state else c.text if self._seen else c.muted)

    def _draw_mark(self, painter: QPainter, middle: QPointF) -> None:
        """A plus, a minus, or for what is left open a ring, that is full where the picture has it."""
        if self._state:
            painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        if self._state > 0:
            painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))
        if not self._state:
            painter.setPen(QPen(QColor(self._theme.colours.muted), 1.2))
            painter.setBrush(painter.pen().color() if self._seen else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 3, 3)

    def _tell(self) -> None:
        self.setAccessibleName(tr("{name}: {state}", name=self.text(), state=tr(_SAID[self._state])))
        seen = {True: tr("The picture has it."), False: tr("The picture has it not."), None: ""}[self._seen]
        keys = tr("Click: on, off, any. Keys: plus, minus, 0; the arrows lead to the next one.")
        self.setToolTip(" ".join(filter(None, (seen, keys))))
        self.update()
