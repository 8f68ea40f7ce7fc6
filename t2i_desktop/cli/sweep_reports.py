"""How a sweep is told on a terminal: one bar for people, or one JSON object a line for programs.

Knows nothing of how the runs are driven or where their pictures are kept.
"""

import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from t2i_desktop.cli.reports import bars, print_json
from t2i_desktop.engine.cluster.sweep import Ended, Mustered, Told
from t2i_desktop.engine.events import Cancelled, Failed, Noted, Started, Stepped


class SweepReport(AbstractContextManager["SweepReport"], Protocol):
    """Tells how a sweep goes on."""

    def tell(self, report: Told | Mustered) -> None:
        """Tell what happens."""
        ...

    def end_one(self, ended: Ended, images: Sequence[Path]) -> None:
        """Tell what became of one run."""
        ...

    def end(self, done: int, failures: Sequence[Ended], stopped: bool) -> None:
        """Tell what became of all."""
        ...


class SweepBar:
    """One bar of all pictures on stderr, and the paths of pictures on stdout.

    number: how many there are. done: how many of them were finished before.
    """

    def __init__(self, number: int, done: int) -> None:
        self._number, self._done, self._before = number, done, done
        self._parts: dict[str, float] = {}
        self._totals: dict[str, int] = {}
        self._noted: set[str] = set()
        self._progress = bars()
        self._task = self._progress.add_task("Waiting for workers", total=number, completed=done)

    def __enter__(self) -> Self:
        before = f", {self._before} finished before" if self._before else ""
        pictures = "1 run" if self._number == 1 else f"{self._number} runs"
        self._progress.console.print(f"{pictures}{before}.", markup=False, highlight=False)
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def tell(self, report: Told | Mustered) -> None:
        """Move the bar; what many runs say is said once."""
        match report:
            case Mustered(workers, note=note):
                words = "1 worker" if workers == 1 else f"{workers} workers"
                self._progress.update(self._task, description=words)
                self._note(note)
            case Told(task, Started() as event):
                self._totals[task.id] = event.total_steps
                self._move(task.id, event.first_step)
            case Told(task, Stepped(step)):
                self._move(task.id, step)
            case Told(task, Noted(message)):
                self._note(message)
            case _:
                pass

    def end_one(self, ended: Ended, images: Sequence[Path]) -> None:
        """Move the bar, and say where the pictures are."""
        self._parts.pop(ended.task.id, None)
        if not isinstance(ended.end, Cancelled):
            self._done += 1
        self._show()
        for image in images:
            print(image)

    def end(self, done: int, failures: Sequence[Ended], stopped: bool) -> None:
        """Say what failed, and what is left."""
        tell = self._progress.console.print
        if stopped:
            tell(
                f"Stopped after {done} of {self._number}. Give the same command again to go on.",
                highlight=False,
            )
        if failures:
            tell(f"{len(failures)} of {self._number} failed:", highlight=False)
        for ended in failures:
            assert isinstance(ended.end, Failed)
            tell(f"  {ended.task.label}: {ended.end.message}", markup=False, highlight=False)

    def _move(self, id: str, step: int) -> None:
        self._parts[id] = step / max(1, self._totals.get(id, step))
        self._show()

    def _show(self) -> None:
        self._progress.update(self._task, completed=self._done + sum(self._parts.values()))

    def _note(self, message: str) -> None:
        if message and message not in self._noted:
            self._noted.add(message)
            self._progress.console.print(message, markup=False, highlight=False)


class SweepJson:
    """One JSON object a line on stdout; steps are told as often as pictures of them arrive."""

    def __init__(self, number: int, done: int) -> None:
        self._number, self._done = number, done

    def __enter__(self) -> Self:
        print_json("sweep", runs=self._number, finished_before=self._done)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout.flush()

    def tell(self, report: Told | Mustered) -> None:
        """Print what happens."""
        match report:
            case Mustered(workers, worker, facts, note):
                node = facts.node if facts else None
                print_json("workers", workers=workers, worker=worker, node=node, note=note or None)
            case Told(task, Started() as event, worker):
                facts = {"total_steps": event.total_steps, "first_step": event.first_step}
                print_json("started", id=task.id, label=task.label, worker=worker, **facts)
            case Told(task, Noted(message), worker):
                print_json("noted", id=task.id, message=message, worker=worker)
            case Told(task, Stepped() as event) if event.preview is not None:
                print_json("stepped", id=task.id, step=event.step, losses=dict(event.losses))
            case _:
                pass

    def end_one(self, ended: Ended, images: Sequence[Path]) -> None:
        """Print how one run ended."""
        state = type(ended.end).__name__.lower()
        message = ended.end.message if isinstance(ended.end, Failed) else None
        print_json(state, id=ended.task.id, images=[str(image) for image in images], message=message)

    def end(self, done: int, failures: Sequence[Ended], stopped: bool) -> None:
        """Print the last line."""
        state = "stopped" if stopped else "done"
        print_json("sweep_ended", state=state, finished=done, failed=[ended.task.id for ended in failures])
