"""One line above the grid: how many cells are done, and how far those at hand are."""

from t2i_desktop.app.stage.progress import ProgressLine
from t2i_desktop.app.words import tr
from t2i_desktop.engine.compare.course import CellBegun, CellEnded, CellEvent, Ended, Happening, Workers
from t2i_desktop.engine.events import Paused, Resumed, Started, Stepped

_FINE = 1000  # parts of a cell on the bar


class CompareProgress(ProgressLine):
    """Follows a comparison of `total` cells, of which `done` are done."""

    def __init__(self) -> None:
        super().__init__()
        self._total, self._done = 1, 0
        self._steps: dict[str, tuple[int, int]] = {}
        self._word = self._workers = ""
        self.hide()

    def begin(self, total: int, done: int) -> None:
        """Show a comparison of which so much is done."""
        self._total, self._done = max(total, 1), done
        self._steps.clear()
        self._bar.setRange(0, self._total * _FINE)
        self._right.clear()
        self._workers = ""
        self._word = tr("All done") if done == total else ""
        self.show()
        self.show_pace()

    def await_workers(self) -> None:
        """Say that others do it, who are not there yet."""
        self._word = tr("Waiting for workers…")
        self.show_pace()

    def follow(self, happening: Happening) -> None:
        """Show what happens."""
        match happening:
            case CellEvent(cell, Stepped(step)):
                self._steps[cell.key] = step, self._steps.get(cell.key, (0, step))[1]
                if not self._timer.isActive():
                    self._timer.start()
                return
            case CellBegun() if not self._steps:
                self._word = tr("Loading…")
            case CellEvent(cell, Started(_, total, device, first)):
                self._steps[cell.key], self._word = (first, max(total, 1)), ""
                self._right.setText(self._workers or tr(device))
            case Workers(number):
                self._workers = tr("{n} workers", one="1 worker", n=number)
                self._right.setText(self._workers)
            case CellEvent(_, Paused()):
                self._word = tr("Paused")
            case CellEvent(_, Resumed()):
                self._word = ""
            case CellEnded(cell):
                self._steps.pop(cell.key, None)
                self._done, self._word = self._done + 1, ""
            case Ended(done, total, is_stopped):
                self._done = done
                self._steps.clear()
                self._word = _ending(total - done, is_stopped=is_stopped)
            case _:
                return
        self._timer.stop()
        self.show_pace()

    def show_pace(self) -> None:
        """Show how far it is."""
        share = sum(step / steps for step, steps in self._steps.values())
        self._bar.setValue(round((self._done + share) * _FINE))
        parts = [self._word, tr("{done} of {total} pictures", done=self._done, total=self._total)]
        match list(self._steps.values()):
            case [(step, steps)] if step:
                parts.append(tr("step {step} of {steps}", step=step, steps=steps))
            case [_, _, *_] as at_hand:
                parts.append(tr("{n} at once", one="1 at once", n=len(at_hand)))
            case _:
                pass
        self._left.setText("  ·  ".join(filter(None, parts)))


def _ending(missing: int, *, is_stopped: bool) -> str:
    if is_stopped:
        return tr("Stopped")
    return tr("{n} failed", one="1 failed", n=missing) if missing else tr("All done")
