"""How a batch is told on a terminal: two bars for people, or one JSON object a line for programs.

Knows nothing of how the runs are driven or where their pictures are kept.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Protocol, Self

from rich.progress import Progress, TaskID

from t2i_desktop.cli.frames import Bars, Lines, counted, print_json
from t2i_desktop.cli.reports import JsonReport, Kept, Report, shortened
from t2i_desktop.engine.events import Cancelled, End, Event, Noted, Started, Stepped


class BatchReport(AbstractContextManager["BatchReport"], Protocol):
    """Tells how a batch goes on."""

    def job(self, label: str) -> Report:
        """Begin the next run; tell what happens in it to what comes back."""
        ...

    def end(self, done: int, stopped: bool, failures: Sequence[tuple[str, str]], sheet: str) -> None:
        """Tell what it came to. failures: the label of each, and why. sheet: its path, if there is one."""
        ...


class BatchBars(Bars):
    """A bar of all pictures and one of the picture at hand on stderr, and the paths of pictures on stdout.

    number: how many there are. done: how many of them were finished before.
    """

    def __init__(self, number: int, done: int) -> None:
        super().__init__(counted(number, "picture", "pictures", done))
        self._number = number
        self._all = self._progress.add_task("Batch", total=number, completed=done)

    def job(self, label: str) -> Report:
        """A bar for the next run, below that of all."""
        return _JobBar(self, self._progress, self._all, label)

    def end(self, done: int, stopped: bool, failures: Sequence[tuple[str, str]], sheet: str) -> None:
        """Say what failed, and where the sheet is."""
        if stopped:
            self.say(f"Stopped after {done} of {self._number}.")
        if failures:
            self.say(f"{len(failures)} of {self._number} failed:")
        for label, message in failures:
            self.say(f"  {label}: {message}")
        if sheet:
            print(sheet)


class _JobBar:
    """The bar of one run, which goes when the run has ended."""

    def __init__(self, bars: Bars, progress: Progress, whole: TaskID, label: str) -> None:
        self._bars, self._progress, self._whole = bars, progress, whole
        self._task = progress.add_task(shortened(label, 48), total=None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.remove_task(self._task)

    def tell(self, event: Event) -> None:
        """Move the bar; what many runs say is said once."""
        match event:
            case Noted(message):
                self._bars.note(message)
            case Started():
                self._progress.update(self._task, total=event.total_steps, completed=event.first_step)
            case Stepped():
                self._progress.update(self._task, completed=event.step)
            case _:
                pass

    def end(self, event: End, kept: Sequence[Kept]) -> None:
        """Move the bar of all, and say where the pictures are."""
        if not isinstance(event, Cancelled):
            self._progress.advance(self._whole)
        for files in kept:
            print(files.image)


class BatchJson(Lines):
    """One JSON object a line on stdout: how many there are, each run with its events, what became of all."""

    def __init__(self, number: int, done: int) -> None:
        super().__init__("batch", pictures=number, finished_before=done)

    def job(self, label: str) -> Report:
        """Print which run begins."""
        print_json("job", label=label)
        return JsonReport()

    def end(self, done: int, stopped: bool, failures: Sequence[tuple[str, str]], sheet: str) -> None:
        """Print the last line."""
        told = [{"label": label, "message": message} for label, message in failures]
        state = "stopped" if stopped else "done"
        print_json("batch_ended", state=state, finished=done, failed=told, sheet=sheet or None)
