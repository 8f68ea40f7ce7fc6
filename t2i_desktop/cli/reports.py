"""How a run is told on a terminal: a progress bar for people, or one JSON object a line for programs.

Knows nothing of how the run is driven or where its results are kept.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from rich.progress import ProgressColumn, Task, TaskID, TextColumn
from rich.text import Text

from t2i_desktop.cli.frames import Bars, Lines, print_json
from t2i_desktop.engine.events import (
    Cancelled,
    End,
    Event,
    Failed,
    Finished,
    Loading,
    Noted,
    Snapshot,
    Started,
    Stepped,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The files of one picture."""

    image: Path
    latent: Path | None


class Report(AbstractContextManager["Report"], Protocol):
    """Tells what happens while a run goes on, and in the end what was kept of it."""

    def tell(self, event: Event) -> None:
        """Tell of an event in the middle of a run."""
        ...

    def end(self, event: End, kept: Sequence[Kept]) -> None:
        """Tell of the last event of a run."""
        ...


class BarReport(Bars):
    """A progress bar on stderr, and the paths of the pictures on stdout."""

    def __init__(self) -> None:
        super().__init__("", TextColumn("loss {task.fields[loss]}"), _Speed())
        self._task: TaskID | None = None

    def tell(self, event: Event) -> None:
        """Move the bar."""
        match event:
            case Loading(message):
                self._task = self._progress.add_task(message, total=None, loss="–")
            case Noted(message):
                self.note(message)
            case Started() if self._task is not None:
                title = shortened(event.title)
                self._progress.reset(
                    self._task, total=event.total_steps, completed=event.first_step, description=title
                )
            case Stepped() if self._task is not None:
                loss = f"{event.losses['total']:.4f}" if "total" in event.losses else "–"
                self._progress.update(self._task, completed=event.step, loss=loss)
            case _:
                pass

    def end(self, event: End, kept: Sequence[Kept]) -> None:
        """Say where the pictures are, and why there are no more."""
        if self._task is not None:
            self._progress.stop_task(self._task)
        if isinstance(event, Cancelled):
            state = "what was there is kept" if kept else "there was nothing to keep yet"
            self.say(f"Stopped after step {event.step}; {state}.")
        for files in kept:
            print(files.image)


class JsonReport(Lines):
    """One JSON object a line on stdout; the last line of a run names the files."""

    def tell(self, event: Event) -> None:
        """Print the event, without pixels."""
        match event:
            case Loading(message):
                print_json("loading", message=message)
            case Noted(message):
                print_json("noted", message=message)
            case Started():
                print_json(
                    "started",
                    title=event.title,
                    total_steps=event.total_steps,
                    device=event.device,
                    first_step=event.first_step,
                )
            case Stepped():
                print_json("stepped", step=event.step, losses=dict(event.losses))
            case Snapshot():
                print_json("snapshot", step=event.step)
            case _:
                pass

    def end(self, event: End, kept: Sequence[Kept]) -> None:
        """Print the last line: the first picture of a batch, and all of them if there are several."""
        match event:
            case Finished():
                print_json("finished", **_files(kept))
            case Cancelled(step):
                print_json("cancelled", **_files(kept), step=step)
            case Failed(message, _, step):
                facts = {**_files(kept), "step": step} if kept else {}
                print_json("failed", message=message, **facts)


def _files(kept: Sequence[Kept]) -> dict[str, Any]:
    images = [str(files.image) for files in kept]
    latents = [str(files.latent) if files.latent else None for files in kept]
    facts: dict[str, Any] = {"image": next(iter(images), None), "latent": next(iter(latents), None)}
    return facts | {"images": images, "latents": latents} if len(kept) > 1 else facts


class _Speed(ProgressColumn):
    """Steps per second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:.1f} steps/s" if task.speed else "", style="progress.data.speed")


def shortened(title: str, longest: int = 32) -> str:
    """The title, cut off where it is too long for a line."""
    return title if len(title) <= longest else title[: longest - 1] + "…"
