"""A slim line of the steps that are kept: drag along it to look back. Knows nothing of what it shows."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QStyle, QWidget

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_RADIUS = 6.0
_BRANCH_TIP = said(
    "Go on from this step with the form as it stands now. A run under way is stopped, and kept."
)


class Timeline(QWidget):
    """Hidden while there is nothing to look back at. `moved` tells the step looked at, -1 at the live end."""

    moved = Signal(int)
    branch_pressed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._steps: tuple[int, ...] = ()
        self.slider = StepSlider(theme)
        self._where = QLabel(objectName="muted")
        self._where.setMinimumWidth(
            self._where.fontMetrics().horizontalAdvance(tr("Step {step}", step=999_999))
        )
        self.branch = QPushButton(tr("Branch from here"))
        self.branch.setToolTip(tr(_BRANCH_TIP))
        self.slider.valueChanged.connect(self._on_value)
        self.branch.clicked.connect(lambda: self.branch_pressed.emit(self.step))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._where)
        row.addWidget(self.slider, 1)
        row.addWidget(self.branch)
        self._end = ""
        self.show_steps((), "")

    @property
    def steps(self) -> Sequence[int]:
        """The steps that can be looked at, the earliest first; the end comes after them."""
        return self._steps

    @property
    def step(self) -> int:
        """The step looked at; -1 at the end."""
        value = self.slider.value()
        return self._steps[value] if value < len(self._steps) else -1

    def show_steps(self, steps: Sequence[int], end: str) -> None:
        """Offer steps, and an end that is called `end`; a step that is looked at stays so if it is there."""
        looked_at = self.step
        self._steps, self._end = tuple(steps), end
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._steps))
        self.slider.setValue(self._steps.index(looked_at) if looked_at in self._steps else len(self._steps))
        self.slider.blockSignals(False)
        self.setVisible(bool(self._steps))
        self._tell()
        if self.step != looked_at:
            self.moved.emit(self.step)

    def forget(self) -> None:
        """Offer nothing, and tell nobody: something else is looked at."""
        self._steps = ()

    def allow_branch(self, reason: str) -> None:
        """Offer to go on from the step looked at, unless there is a reason not to."""
        self.branch.setEnabled(not reason)
        self.branch.setToolTip(reason or tr(_BRANCH_TIP))

    def _on_value(self) -> None:
        self._tell()
        self.moved.emit(self.step)

    def _tell(self) -> None:
        self._where.setText(self._end if self.step < 0 else tr("Step {step}", step=self.step))
        self.slider.setAccessibleDescription(self._where.text())


class StepSlider(QSlider):
    """A thin line with a dot for every step; a click jumps there, and arrow keys go from one to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setPageStep(1)
        self.setFixedHeight(20)
        self.setMinimumWidth(80)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes there in every language
        self.setToolTip(
            tr("Look back: drag, or use the arrow keys; the right end is the picture as it stands")
        )
        self.setAccessibleName(tr("Steps of the picture"))
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to where the mouse points."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._jump(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._jump(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, its steps and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, middle = self._theme.colours, self.height() / 2
        here = self._place(self.value())
        for end, colour in ((self.width() - _RADIUS, colours.border), (here, colours.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(_RADIUS, middle - 1.5, end - _RADIUS, 3), 1.5, 1.5)
        if self.maximum() * 6 < self.width():  # closer together they would be a blur
            for value in range(self.maximum() + 1):
                painter.setBrush(QColor(colours.accent if value <= self.value() else colours.muted))
                painter.drawEllipse(QPointF(self._place(value), middle), 2.2, 2.2)
        painter.setBrush(QColor(colours.text if self.hasFocus() else colours.accent))
        painter.drawEllipse(QPointF(here, middle), _RADIUS, _RADIUS)
        painter.end()

    def _jump(self, point: QPointF) -> None:
        room = int(self.width() - 2 * _RADIUS)
        self.setValue(QStyle.sliderValueFromPosition(0, self.maximum(), int(point.x() - _RADIUS), room))

    def _place(self, value: int) -> float:
        return _RADIUS + (self.width() - 2 * _RADIUS) * value / max(self.maximum(), 1)
