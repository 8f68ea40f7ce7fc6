"""How a sweep is told on a terminal: one bar for people, or one JSON object a line for programs.

Knows nothing of how the runs are driven or where their pictures are kept.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from t2i_desktop.cli.frames import BarOfAll, Lines, counted, print_json
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


class SweepBar(BarOfAll):
    """One bar of all pictures on stderr, and the paths of pictures on stdout.

    number: how many there are. done: how many of them were finished before.
    """

    def __init__(self, number: int, done: int) -> None:
        super().__init__("Waiting for workers", number, done, counted(number, "run", "runs", done))
        self._number = number

    def tell(self, report: Told | Mustered) -> None:
        """Move the bar; what many runs say is said once."""
        match report:
            case Mustered(workers, note=note):
                self.call("1 worker" if workers == 1 else f"{workers} workers")
                self.note(note)
            case Told(task, Started() as event):
                self.begin(task.id, event.total_steps, event.first_step)
            case Told(task, Stepped(step)):
                self.move(task.id, step)
            case Told(task, Noted(message)):
                self.note(message)
            case _:
                pass

    def end_one(self, ended: Ended, images: Sequence[Path]) -> None:
        """Move the bar, and say where the pictures are."""
        self.close(ended.task.id, counts=not isinstance(ended.end, Cancelled))
        for image in images:
            print(image)

    def end(self, done: int, failures: Sequence[Ended], stopped: bool) -> None:
        """Say what failed, and what is left."""
        if stopped:
            self.say(f"Stopped after {done} of {self._number}. Give the same command again to go on.")
        if failures:
            self.say(f"{len(failures)} of {self._number} failed:")
        for ended in failures:
            assert isinstance(ended.end, Failed)
            self.say(f"  {ended.task.label}: {ended.end.message}")


class SweepJson(Lines):
    """One JSON object a line on stdout; steps are told as often as pictures of them arrive."""

    def __init__(self, number: int, done: int) -> None:
        super().__init__("sweep", runs=number, finished_before=done)

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
