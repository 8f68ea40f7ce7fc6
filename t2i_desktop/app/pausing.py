"""Work under way as one button sees it: to be begun, paused and resumed. Knows not what is done.

Pause and resume go straight to the RunControl: a queued call would wait until the work is over.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from t2i_desktop.engine.events import Event, Paused, Resumed, Started
from t2i_desktop.engine.runner import RunControl


class RunState(Enum):
    """What the window can offer: to start, to pause, to resume, to cancel."""

    READY = auto()
    LOADING = auto()
    RUNNING = auto()
    PAUSING = auto()
    PAUSED = auto()
    STOPPING = auto()


class Pausing(QObject):
    """What controllers of work on another thread have in common. Lives on the GUI thread."""

    state_changed = Signal(object)  # RunState

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._state, self._control = RunState.READY, RunControl()

    @property
    def state(self) -> RunState:
        """What can be offered."""
        return self._state

    def press(self, start: Callable[[], None]) -> None:
        """Do what one button for everything says: start, pause or resume."""
        match self._state:
            case RunState.READY:
                start()
            case RunState.RUNNING:
                self.pause()
            case RunState.PAUSING | RunState.PAUSED:
                self.resume()
            case _:
                pass

    def pause(self) -> None:
        """Rest before the next step."""
        if self._state is RunState.RUNNING:
            self._control.pause()
            self._set_state(RunState.PAUSING)

    def resume(self) -> None:
        """Go on."""
        if self._state in (RunState.PAUSING, RunState.PAUSED):
            self._control.resume()
            self._set_state(RunState.RUNNING)

    def _follow_state(self, event: Event) -> None:
        """Take note of an event that says whether the work goes on or rests."""
        if self._state is RunState.STOPPING:
            return
        if isinstance(event, Started | Resumed) and not self._control.paused:
            self._set_state(RunState.RUNNING)
        elif isinstance(event, Paused) and self._control.paused:
            self._set_state(RunState.PAUSED)

    def _set_state(self, state: RunState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
