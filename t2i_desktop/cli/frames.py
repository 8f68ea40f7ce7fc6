"""What the reports on a terminal have in common: bars on stderr, or one JSON object a line on stdout.

Knows nothing of what is told.
"""

import json
import sys
from types import TracebackType
from typing import Any, Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)


def bars(*facts: ProgressColumn) -> Progress:
    """Bars on stderr: what is done, how much of how many, more facts, and the time left."""
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        *facts,
        TimeRemainingColumn(),
        console=Console(stderr=True),
        redirect_stdout=sys.stdout.isatty(),  # else rich prints on stderr what a file is to have
    )


def print_json(event: str, **facts: Any) -> None:
    """Print one line for programs."""
    print(json.dumps({"event": event, **facts}), flush=True)


class Bars:
    """Bars that are shown while it is entered. opening: what is said first. facts: more columns."""

    def __init__(self, opening: str = "", *facts: ProgressColumn) -> None:
        self._opening, self._noted = opening, set[str]()
        self._progress = bars(*facts)

    def __enter__(self) -> Self:
        self.say(self._opening)
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def say(self, text: str) -> None:
        """Print a line above the bars, if there is anything to say."""
        if text:
            self._progress.console.print(text, markup=False, highlight=False)

    def note(self, message: str) -> None:
        """Print a remark; what many runs remark is said once."""
        if message not in self._noted:
            self._noted.add(message)
            self.say(message)


class BarOfAll(Bars):
    """One bar over many runs, of which several may go on at once: each is a part by its name.

    total, done: numbers of runs.
    """

    def __init__(self, title: str, total: int, done: int, opening: str) -> None:
        super().__init__(opening)
        self._done = done
        self._parts: dict[str, float] = {}
        self._totals: dict[str, int] = {}
        self._task = self._progress.add_task(title, total=total, completed=done)

    def call(self, title: str) -> None:
        """Say what is done now, or by whom."""
        self._progress.update(self._task, description=title)

    def begin(self, name: str, total: int, step: int = 0) -> None:
        """A run begins its steps."""
        self._totals[name] = max(total, 1)
        self.move(name, step)

    def move(self, name: str, step: int) -> None:
        """A run has come so far."""
        self._parts[name] = step / self._totals.get(name, max(step, 1))
        self._show()

    def close(self, name: str, *, counts: bool = True) -> None:
        """A run is over. counts: it needs not be done again."""
        self._parts.pop(name, None)
        self._done += counts
        self._show()

    def _show(self) -> None:
        self._progress.update(self._task, completed=self._done + sum(self._parts.values()))


class Lines:
    """One JSON object a line; facts: what the first one says, of the event that is named."""

    def __init__(self, opening: str = "", **facts: Any) -> None:
        self._opening, self._facts = opening, facts

    def __enter__(self) -> Self:
        if self._opening:
            print_json(self._opening, **self._facts)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout.flush()


def counted(number: int, one: str, many: str, before: int) -> str:
    """“3 runs, 2 finished before.”"""
    return f"{number} {one if number == 1 else many}" + (f", {before} finished before." if before else ".")
