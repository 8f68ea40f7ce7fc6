"""One curve over the steps of a run, drawn with its points, which mouse and keyboard move.

Knows nothing of settings: it is handed points, bounds, and how the curve runs between its points.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.words import tr

Point = tuple[int, float]

_REACH = 10.0  # pixels from a point at which it is taken
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 12, 22
_SAMPLES = 160


@dataclass(frozen=True, slots=True)
class Frame:
    """What a plot shows. low, high: bounds of the values; grain: what one key moves, and how values round."""

    total: int
    low: float
    high: float
    grain: float
    accent: str
    line: str
    text: str


class CurvePlot(QWidget):
    """`edited` carries the points after every change: rising steps, never none."""

    edited = Signal(object)  # list[Point]

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(300, 170)
        self.setAccessibleName(tr("Curve"))
        present(self, Role.Chart, self._spoken)
        self.setToolTip(
            tr(
                "Click: add a point. Drag: move it. Right-click or Delete: take it away.\n"
                "Arrows move the marked point, Ctrl with arrows marks another, Insert adds one."
            )
        )
        self._frame = Frame(1, 0, 1, 0.1, "#888888", "#888888", "#888888")
        self._points: list[Point] = []
        self._at: Callable[[float], float] = lambda _: 0.0
        self._marked = 0
        self._is_dragging = False
        self._range = (0.0, 1.0)

    @property
    def points(self) -> list[Point]:
        """The points as they stand."""
        return list(self._points)

    @property
    def marked(self) -> int:
        """The number of the point that the keys move."""
        return self._marked

    def show_curve(self, frame: Frame, points: Sequence[Point], at: Callable[[float], float]) -> None:
        """Show a curve; at: its value at a step."""
        self._frame, self._points, self._at = frame, list(points), at
        self._marked = max(0, min(self._marked, len(self._points) - 1))
        if not self._is_dragging:
            self._range = self._fitting_range()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to hit a step."""
        return QSize(380, 210)

    def place_of(self, point: Point) -> QPointF:
        """Where a point lies in the widget."""
        area, (low, high) = self._area(), self._range
        x = area.left() + point[0] / max(1, self._frame.total) * area.width()
        return QPointF(x, area.bottom() - (point[1] - low) / (high - low) * area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point that is near, or add one."""
        near = self._near(event.position())
        if event.button() == Qt.MouseButton.RightButton:
            if near is not None:
                self._remove(near)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._is_dragging = True
            if near is None:
                self._add(self._point_at(event.position()))
            else:
                self._marked = near
                self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the point that is held."""
        if self._is_dragging:
            self._move(*self._point_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, and fit the range to the values."""
        self._is_dragging = False
        self._range = self._fitting_range()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, mark, add and remove points."""
        if not self._points:
            super().keyPressEvent(event)
            return
        step, value = self._points[self._marked]
        grain, stride = self._frame.grain, max(1, self._frame.total // 100)
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        upwards = {Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}.get(Qt.Key(event.key()))
        if sideways and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._marked = max(0, min(self._marked + sideways, len(self._points) - 1))
            self.update()
        elif sideways:
            self._move(step + sideways * stride, value)
        elif upwards:
            self._move(step, value + upwards * grain)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(self._marked)
        elif event.key() == Qt.Key.Key_Insert:
            self._insert_behind(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the marked point."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the axes, the curve and its points."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        if self._points:
            self._paint_curve(painter)

    def _paint_axes(self, painter: QPainter) -> None:
        area, frame, (low, high) = self._area(), self._frame, self._range
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(QColor(frame.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(frame.text))
            room = QRectF(0, y - 8, _LEFT - 6, 16)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            number = QLocale().toString(low + share * (high - low), "g", 3)
            painter.drawText(room, right, number)
        below = QRectF(area.left(), area.bottom() + 4, area.width(), 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        last = tr("{n} iterations", one="{n} iteration", n=frame.total)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, last)

    def _paint_curve(self, painter: QPainter) -> None:
        frame, total = self._frame, max(1, self._frame.total)
        steps = sorted(
            {total * i / _SAMPLES for i in range(_SAMPLES + 1)} | {float(s) for s, _ in self._points}
        )
        line = QPolygonF()
        for step in steps:
            place = self.place_of((0, self._at(step)))
            line.append(QPointF(self._area().left() + step / total * self._area().width(), place.y()))
        painter.setPen(QPen(QColor(frame.accent), 2))
        painter.drawPolyline(line)
        for number, point in enumerate(self._points):
            is_marked = number == self._marked and self.hasFocus()
            painter.setBrush(QColor(frame.text if is_marked else frame.accent))
            radius = 6 if is_marked else 4.5
            painter.drawEllipse(self.place_of(point), radius, radius)

    def _spoken(self) -> str:
        """The point that the keys move, for those who hear the plot."""
        if not self._points:
            return ""
        step, value = self._points[self._marked]
        return tr(
            "Point {number} of {total}: {value} at step {step}",
            number=self._marked + 1,
            total=len(self._points),
            value=f"{value:g}",
            step=step,
        )

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def _fitting_range(self) -> tuple[float, float]:
        """From zero, or the lowest value, to well above the highest, within the bounds."""
        values = [value for _, value in self._points] or [0.0, 1.0]
        low = max(self._frame.low, min(0.0, 1.5 * min(values)))
        high = min(self._frame.high, max(1.5 * max(values), low + 10 * self._frame.grain))
        return low, max(high, low + self._frame.grain)

    def _near(self, place: QPointF) -> int | None:
        reach = [(QPointF(self.place_of(p) - place).manhattanLength(), n) for n, p in enumerate(self._points)]
        distance, number = min(reach, default=(_REACH + 1, 0))
        return number if distance <= _REACH else None

    def _point_at(self, place: QPointF) -> Point:
        area, (low, high) = self._area(), self._range
        step = round((place.x() - area.left()) / area.width() * self._frame.total)
        return step, low + (area.bottom() - place.y()) / area.height() * (high - low)

    def _add(self, point: Point) -> None:
        step = max(0, min(point[0], self._frame.total))
        self._points = [p for p in self._points if p[0] != step] + [(step, self._rounded(point[1]))]
        self._points.sort()
        self._marked = [s for s, _ in self._points].index(step)
        self.edited.emit(self.points)

    def _insert_behind(self, step: int) -> None:
        """Add a point halfway to the next one, or to the end, on the curve."""
        later = [s for s, _ in self._points if s > step] or [self._frame.total]
        middle = (step + later[0]) // 2
        if middle > step:
            self._add((middle, self._at(middle)))

    def _move(self, step: int, value: float) -> None:
        """Move the marked point, not past its neighbours."""
        number, last = self._marked, len(self._points) - 1
        lowest = self._points[number - 1][0] + 1 if number > 0 else 0
        highest = self._points[number + 1][0] - 1 if number < last else max(self._frame.total, lowest)
        self._points[number] = (max(lowest, min(step, highest)), self._rounded(value))
        self.edited.emit(self.points)

    def _remove(self, number: int) -> None:
        if len(self._points) > 1:
            del self._points[number]
            self._marked = max(0, min(self._marked, len(self._points) - 1))
            self.edited.emit(self.points)

    def _rounded(self, value: float) -> float:
        """A tenth of the grain is fine enough; whole numbers stay whole."""
        grain = self._frame.grain
        fine = grain if grain >= 1 else grain / 10
        return max(self._frame.low, min(round(round(value / fine) * fine, 6), self._frame.high))
