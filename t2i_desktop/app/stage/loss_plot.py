"""The curves of the loss chart over the steps, and the marks between them. Knows nothing of the legend.

Painted here and not by a plotting library: those that there are take a third of a second to import, and
ten milliseconds for their axes alone, which the window draws ten times a second beside a run.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QToolTip, QWidget

from t2i_desktop.app.stage.plotting import Ticks, thinned, ticks
from t2i_desktop.app.theme import Theme

_LETTERS = 12  # pixels
_TOP, _RIGHT, _GAP = 6, 16, 6
_ROOM = 0.06  # of the height, above and below the curves
_ACROSS, _DOWN = 80, 22  # pixels between two numbers of an axis, at least
_COLUMN = 2  # pixels in which a curve has a lowest and a highest point
_REACH = 4.0  # pixels from a mark at which the mouse points to it


N = TypeVar("N", float, np.ndarray)


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where steps from 1 to `last` and values from `low` to `high` lie in the widget."""

    area: QRectF
    last: int
    low: float
    high: float
    numbers: Ticks

    def x(self, step: N) -> N:
        return self.area.left() + (step - 1) / max(1, self.last - 1) * self.area.width()

    def y(self, value: N) -> N:
        return self.area.bottom() - (value - self.low) / (self.high - self.low) * self.area.height()


class LossPlot(QWidget):
    """Curves by name from step 1 on, and thin lines that mark some of the steps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes there in every language
        self._theme = theme
        self._curves: dict[str, np.ndarray] = {}
        self._hidden: set[str] = set()
        self._marks: dict[int, str] = {}
        self._pointed: int | None = None
        self._frame = self._fitting_frame()
        self.setMinimumHeight(90)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    @property
    def marks(self) -> dict[int, str]:
        """What the marks say, by the number of finished steps."""
        return dict(self._marks)

    def draw(self, curves: Mapping[str, Sequence[float]]) -> None:
        """Draw these values of the steps; what is no finite number leaves a gap."""
        self._curves = {name: np.asarray(values, dtype=float) for name, values in curves.items()}
        self._fit()

    def show_curve(self, name: str, is_shown: bool) -> None:
        """Show or hide one of the curves."""
        self._hidden.discard(name) if is_shown else self._hidden.add(name)
        self._fit()

    def mark(self, step: int, text: str) -> None:
        """Draw a thin line between `step` and the one after; `text` shows under the mouse."""
        self._marks[step] = text
        self.update()

    def wipe(self) -> None:
        """Draw nothing any more."""
        self._curves, self._marks, self._pointed = {}, {}, None
        self._hidden.clear()
        self._fit()

    def place_of(self, step: float, value: float) -> QPointF:
        """Where a value of a step lies in the widget."""
        return QPointF(self._frame.x(step), self._frame.y(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the axes with their numbers, the marks, and the curves over them."""
        painter = QPainter(self)
        painter.setFont(self._font())
        self._paint_axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        for name in self._shown():
            colour = QColor(self._theme.colours.term(name))
            painter.setPen(QPen(colour, 2.4 if name == "total" else 1.6))
            for line in self._lines(self._curves[name]):
                painter.drawLines(line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the curves into the room that there is."""
        self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the mark under the mouse more strongly."""
        self._point_to(self._mark_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point to no mark any more."""
        self._point_to(None)

    def event(self, event: QEvent) -> bool:
        """Tell what the mark under the mouse says; elsewhere, what the chart is."""
        if isinstance(event, QHelpEvent) and (step := self._mark_at(QPointF(event.pos()))) is not None:
            QToolTip.showText(event.globalPos(), self._marks[step], self)
            return True
        return super().event(event)

    def _paint_axes(self, painter: QPainter) -> None:
        frame, colours, height = self._frame, self._theme.colours, painter.fontMetrics().height()
        area, faint, muted = frame.area, QColor(colours.border), QColor(colours.muted)
        faint.setAlphaF(0.5)
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for number, text in frame.numbers:
            y = round(frame.y(number))
            painter.setPen(faint)
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            painter.setPen(muted)
            painter.drawText(QRectF(0, y - height / 2, area.left() - _GAP, height), beside, text)
        for step, text in ticks(1, frame.last, area.width() / _ACROSS, is_whole=True):
            width = painter.fontMetrics().horizontalAdvance(text) + 2
            left = min(frame.x(step) - width / 2, self.width() - width)
            room = QRectF(left, area.bottom() + _GAP / 2, width, height)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
        painter.setPen(QColor(colours.border))
        painter.drawPolyline(QPolygonF([area.topLeft(), area.bottomLeft(), area.bottomRight()]))

    def _paint_marks(self, painter: QPainter) -> None:
        area, colour = self._frame.area, QColor(self._theme.colours.accent_hover)
        for step in self._marks:
            is_pointed = step == self._pointed
            style = Qt.PenStyle.SolidLine if is_pointed else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, 3 if is_pointed else 1.2, style))
            x = self._frame.x(step + 0.5)
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _lines(self, values: np.ndarray) -> Iterator[list[QLineF]]:
        """The pieces of a curve between its gaps: lines one by one are stroked much faster than a path."""
        frame = self._frame
        steps, heights = thinned(values, max(1, round(frame.area.width() / _COLUMN)))
        xs, ys = frame.x(steps), frame.y(heights)
        is_there = np.isfinite(heights)
        for piece in np.split(np.arange(len(heights)), np.flatnonzero(np.diff(is_there)) + 1):
            if len(piece) and is_there[piece[0]]:
                points = list(map(QPointF, xs[piece].tolist(), ys[piece].tolist()))
                yield list(map(QLineF, points, points[1:])) or [QLineF(points[0], points[0])]

    def _shown(self) -> list[str]:
        return [name for name in self._curves if name not in self._hidden]

    def _fit(self) -> None:
        self._frame = self._fitting_frame()
        self.update()

    def _fitting_frame(self) -> _Frame:
        """All steps, the values that are shown with some room, and the numbers beside them."""
        low, high = self._range()
        letters = QFontMetricsF(self._font())
        height = max(1.0, self.height() - _TOP - letters.height() - _GAP)
        numbers = ticks(low, high, height / _DOWN)
        left = max((letters.horizontalAdvance(text) for _, text in numbers), default=0.0) + _GAP
        last = max((len(values) for values in self._curves.values()), default=1)
        area = QRectF(round(left), _TOP, max(1.0, self.width() - round(left) - _RIGHT), round(height))
        return _Frame(area, last, low, high, numbers)

    def _range(self) -> tuple[float, float]:
        finite = [values[np.isfinite(values)] for values in map(self._curves.__getitem__, self._shown())]
        extremes = [(float(part.min()), float(part.max())) for part in finite if len(part)]
        low = min((low for low, _ in extremes), default=0.0)
        high = max((high for _, high in extremes), default=1.0)
        room = _ROOM * (high - low) or abs(high) / 2 or 0.5
        return low - room, high + room

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_LETTERS)
        return font

    def _point_to(self, step: int | None) -> None:
        if step != self._pointed:
            self._pointed = step
            self.update()

    def _mark_at(self, place: QPointF) -> int | None:
        reach = ((abs(self._frame.x(step + 0.5) - place.x()), step) for step in self._marks)
        distance, step = min(reach, default=(math.inf, 0))
        return step if distance <= _REACH else None
