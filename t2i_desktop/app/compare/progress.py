"""One line above the grid: how many cells are done, and how far the one at hand is."""

from t2i_desktop.app.stage.progress import ProgressLine
from t2i_desktop.app.words import tr
from t2i_desktop.engine.compare.course import CellBegun, CellEnded, CellEvent, Ended, Happening
from t2i_desktop.engine.events import Paused, Resumed, Started, Stepped

_FINE = 1000  # parts of a cell on the bar


class CompareProgress(ProgressLine):
    """Follows a comparison of `total` cells, of which `done` are done."""

    def __init__(self) -> None:
        super().__init__()
        self._total, self._done, self._steps, self._step = 1, 0, 1, 0
        self._word = ""
        self.hide()

    def begin(self, total: int, done: int) -> None:
        """Show a comparison of which so much is done."""
        self._total, self._done, self._step = max(total, 1), done, 0
        self._bar.setRange(0, self._total * _FINE)
        self._right.clear()
        self._word = tr("All done") if done == total else ""
        self.show()
        self.show_pace()

    def follow(self, happening: Happening) -> None:
        """Show what happens."""
        match happening:
            case CellEvent(_, Stepped(step)):
                self._step = step
                if not self._timer.isActive():
                    self._timer.start()
                return
            case CellBegun():
                self._step, self._word = 0, tr("Loading…")
            case CellEvent(_, Started(_, total, device)):
                self._steps, self._word = max(total, 1), ""
                self._right.setText(tr(device))
            case CellEvent(_, Paused()):
                self._word = tr("Paused")
            case CellEvent(_, Resumed()):
                self._word = ""
            case CellEnded():
                self._done, self._step, self._word = self._done + 1, 0, ""
            case Ended(done, total, is_stopped):
                self._done, self._step = done, 0
                self._word = _ending(total - done, is_stopped=is_stopped)
            case _:
                return
        self._timer.stop()
        self.show_pace()

    def show_pace(self) -> None:
        """Show how far it is."""
        share = self._step / self._steps
        self._bar.setValue(round((self._done + share) * _FINE))
        parts = [self._word, tr("{done} of {total} pictures", done=self._done, total=self._total)]
        if self._step:
            parts.append(tr("step {step} of {steps}", step=self._step, steps=self._steps))
        self._left.setText("  ·  ".join(filter(None, parts)))


def _ending(missing: int, *, is_stopped: bool) -> str:
    if is_stopped:
        return tr("Stopped")
    return tr("{n} failed", one="1 failed", n=missing) if missing else tr("All done")
