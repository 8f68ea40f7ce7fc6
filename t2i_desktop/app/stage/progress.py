"""One line below the picture: how far the run is, how fast, and how long it takes yet."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from t2i_desktop.app.stage.pace import Pace, spoken_time
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import (
    Cancelled,
    Event,
    Failed,
    Finished,
    Loading,
    Paused,
    Resumed,
    Snapshot,
    Started,
    Stepped,
)

REFRESH_MS = 100


class ProgressLine(QWidget):
    """A bar, and words below it: at the left how far it is, at the right where it is done.

    `show_pace` says how far, at most so often as can be read.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self.show_pace)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        self._left = QLabel(objectName="muted")
        self._right = QLabel(objectName="muted", alignment=Qt.AlignmentFlag.AlignRight)
        words = QHBoxLayout()
        words.addWidget(self._left)
        words.addStretch(1)
        words.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addLayout(words)

    @property
    def text(self) -> str:
        """What the line says."""
        return self._left.text()

    def show_pace(self) -> None:
        """Show how far it is."""
        raise NotImplementedError


class Progress(ProgressLine):
    """Follows the events of a run."""

    def __init__(self) -> None:
        super().__init__()
        self._pace = Pace(1)
        self._device = ""

    def follow(self, event: Event) -> None:
        """Show what an event means for the progress."""
        if not isinstance(event, Stepped | Snapshot):
            self._timer.stop()
            self._bar.setValue(self._pace.done)
        match event:
            case Loading(message):
                self._bar.setRange(0, 0)
                self._say(tr(message))
            case Started(_, total, device, first):
                self._pace, self._device = Pace(total, first), device
                self._bar.setRange(0, total)
                self._bar.setValue(first)
                self._say(tr("Step {step} of {total}", step=first, total=total))
            case Stepped(step):
                self._pace.step(step)
                if not self._timer.isActive():
                    self._timer.start()
            case Paused(step):
                self._say(tr("Paused after step {step} of {total}", step=step, total=self._pace.total))
            case Resumed():
                self._pace.restart()
            case Finished(step):
                self._say(tr("Finished after {n} steps", one="Finished after {n} step", n=step))
            case Cancelled(step):
                self._stop()
                self._say(tr("Cancelled after step {step}", step=step))
            case Failed():
                self._stop()
                self._say(tr("Stopped by an error"))
            case _:
                pass

    def show_pace(self) -> None:
        """Show how many steps are done, how fast, and how long it takes yet."""
        self._bar.setValue(self._pace.done)
        parts = [tr("Step {step} of {total}", step=self._pace.done, total=self._pace.total)]
        if (speed := self._pace.steps_per_second) is not None:
            parts.append(tr("{speed:.1f} steps/s", speed=speed))
        if (left := self._pace.seconds_left) is not None:
            parts.append(tr("{time} left", time=spoken_time(left)))
        self._say("  ·  ".join(parts))

    def _stop(self) -> None:
        if self._bar.maximum() == 0:  # still loading: the bar would run for ever
            self._bar.setRange(0, 1)

    def _say(self, text: str) -> None:
        self._left.setText(text)
        self._right.setText(self._device)
