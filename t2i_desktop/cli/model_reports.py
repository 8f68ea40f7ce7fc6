"""How installing a model is told on a terminal: bars for people, or one JSON object a line for programs.

Knows nothing of how a model gets here.
"""

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import timedelta
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.filesize import decimal
from rich.progress import BarColumn, TaskID, TextColumn
from rich.progress import Progress as Bars

from t2i_desktop.cli.frames import print_json
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.progress import (
    Checking,
    Converting,
    Fetching,
    Installed,
    Progress,
    Stopped,
    Verified,
)


class ModelReport(AbstractContextManager["ModelReport"], Protocol):
    """Tells what happens to one model, and in the end what became of it."""

    def tell(self, event: Progress) -> None:
        """Tell of an event; Installed, Verified or Stopped is the last."""
        ...

    def known(self) -> None:
        """Tell that it was installed before."""
        ...

    def fail(self, error: T2IError) -> None:
        """Tell why it came to nothing."""
        ...


MakeReport = Callable[[str], ModelReport]
"""Makes the report on the model of this name."""


class ModelBars:
    """Bars on stderr, one for each thing that is done, and the outcome on stdout."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._bars = Bars(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[facts]}", markup=False, style="progress.download"),
            console=Console(stderr=True),
            redirect_stdout=False,  # it would take the outcome to stderr
        )
        self._task: TaskID | None = None
        self._doing: type[Progress] | None = None
        self._source: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def tell(self, event: Progress) -> None:
        """Move a bar, or say how it ended."""
        match event:
            case Fetching():
                self._name_source(event)
                self._move(event, "Downloading", event.done, event.total, _speed(event))
            case Checking():
                self._move(event, "Checking", event.done, event.total, _amount(event.done, event.total))
            case Converting(message):
                self._move(event, "Working", 0, None, message)
            case Noted(message):
                self._say(message)
            case Installed(name):
                self._fill()
                self._end(f"“{name}” is installed.")
            case Verified(name):
                self._fill()
                self._end(f"“{name}” is intact.")
            case Stopped():
                kept = "What has come is kept, and the same command goes on from there."
                self._stop()
                print(f"Stopped. {kept if self._source else 'Nothing was changed.'}", file=sys.stderr)

    def known(self) -> None:
        """Say so."""
        self._end(f"“{self._name}” is installed already.")

    def fail(self, error: T2IError) -> None:
        """Say why."""
        self._stop()
        print(error, file=sys.stderr)

    def _name_source(self, event: Fetching) -> None:
        if event.source != self._source:
            self._source = event.source
            self._say(f"{event.file} from {event.source}")

    def _say(self, message: str) -> None:
        """Print a line above the bars."""
        self._bars.console.print(message, markup=False, highlight=False, soft_wrap=True)

    def _move(self, event: Progress, title: str, done: int, total: int | None, facts: str) -> None:
        """Bring the bar of what is being done up to date; each kind of work has its own."""
        if self._task is None or type(event) is not self._doing:
            self._fill()
            self._bars.start()
            self._task, self._doing = self._bars.add_task(title, total=total, facts=facts), type(event)
        self._bars.update(self._task, description=title, total=total, completed=done, facts=facts)

    def _fill(self) -> None:
        """What went on without anybody knowing how long is done."""
        if self._task is not None and self._bars.tasks[-1].total is None:
            self._bars.update(self._task, total=1, completed=1)

    def _end(self, outcome: str) -> None:
        self._stop()
        print(outcome, flush=True)

    def _stop(self) -> None:
        """Leave the bars as they are. rich would write an empty line for every further stop."""
        if self._bars.live.is_started:
            self._bars.stop()


class ModelLines:
    """One JSON object a line on stdout; failures also as a sentence on stderr."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout.flush()

    def tell(self, event: Progress) -> None:
        """Print the event under its name in lower case, with all it says."""
        facts = {"model" if key == "name" else key: value for key, value in asdict(event).items()}
        print_json(type(event).__name__.lower(), **{"model": self._name, **facts})

    def known(self) -> None:
        """Print the same last line as for a model that was installed just now."""
        self.tell(Installed(self._name))

    def fail(self, error: T2IError) -> None:
        """Print the last line of a model that came to nothing."""
        print_json("failed", model=self._name, message=str(error))
        print(error, file=sys.stderr)


def _amount(done: int, total: int | None) -> str:
    return f"{decimal(done)} of {decimal(total)}" if total is not None else decimal(done)


def _speed(event: Fetching) -> str:
    """How much has come, how fast, and how long it will take."""
    facts = [_amount(event.done, event.total)]
    if event.speed >= 1:
        facts.append(f"{decimal(round(event.speed))}/s")
        if event.total is not None and event.done < event.total:
            facts.append(f"{timedelta(seconds=round((event.total - event.done) / event.speed))} left")
    return ", ".join(facts)
