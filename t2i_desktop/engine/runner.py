"""The only loop: it drives every run, of generation and of training alike, and tells of it in events.

Knows nothing of what a step does, and imports no torch until a checkpoint is written.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from t2i_desktop.engine.errors import T2IError, explain
from t2i_desktop.engine.events import (
    Cancelled,
    Event,
    Failed,
    Finished,
    Loading,
    Noted,
    Paused,
    Result,
    Resumed,
    Snapshot,
    Started,
    Steered,
    Stepped,
)
from t2i_desktop.engine.generator import Closable, Generator, Observable, Resumable, Run, Steerable
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering

KeepState = Callable[[int, Mapping[str, Any]], None]


class RunControl:
    """Pause, resume, steer and cancel a run from any thread. No request can be lost: each sets a state."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = False
        self._changes: dict[str, Any] = {}
        self._watched = False

    @property
    def paused(self) -> bool:
        """Whether the run is asked to rest."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether the run is asked to stop."""
        return self._cancelled

    @property
    def watched(self) -> bool:
        """Whether somebody looks at where the prompts are found."""
        return self._watched

    def watch(self, is_watched: bool) -> None:
        """Ask for where the prompts are found, or no longer."""
        self._watched = is_watched

    def pause(self) -> None:
        """Rest before the next step."""
        with self._changed:
            self._paused = True

    def resume(self) -> None:
        """Go on; also takes back a pause that has not been reached yet."""
        with self._changed:
            self._paused = False
            self._changed.notify_all()

    def cancel(self) -> None:
        """Stop before the next step, also out of a pause."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Ask for new values of settings; they are followed from the next step on, all together."""
        with self._changed:
            self._changes.update(changes)

    def take_changes(self) -> dict[str, Any]:
        """The values asked for since the last call."""
        with self._changed:
            changes, self._changes = self._changes, {}
            return changes

    def proceed(self) -> bool:
        """Block while paused; False once cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or not self._paused)
            return not self._cancelled


class Checkpoint:
    """Where a resumable run is kept, written atomically every `interval` seconds, on pause and on stop."""

    def __init__(
        self, path: Path, interval: float = 60.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.path = path
        self._interval = interval
        self._clock = clock
        self._written = clock()

    def restore(self, run: Run) -> int:
        """Continue `run` from the file, if there is one; returns the number of finished steps."""
        if not isinstance(run, Resumable) or not self.path.exists():
            return 0
        from t2i_desktop.engine.checkpoints import read_checkpoint

        step, state = read_checkpoint(self.path)
        run.load_state_dict(state)
        return step

    def write(self, run: Run, step: int) -> None:
        """Write the run's state now."""
        if isinstance(run, Resumable):
            from t2i_desktop.engine.checkpoints import write_checkpoint

            write_checkpoint(self.path, step, run.state_dict())
            self._written = self._clock()

    def write_if_due(self, run: Run, step: int) -> None:
        """Write the run's state if the interval has passed."""
        if self._clock() - self._written >= self._interval:
            self.write(run, step)


def run(
    generator: Generator[Any],
    settings: Settings,
    control: RunControl,
    *,
    preview_interval: float = 0.25,
    checkpoint: Checkpoint | None = None,
    steering: Steering = NO_STEERING,
    start: Moment | None = None,
    keep_state: KeepState | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Event]:
    """Do the whole job and yield what happens; the last event is Finished, Cancelled or Failed.

    preview_interval: seconds between decoded previews; losses are told every step.
    steering: changes to follow, by the number of finished steps at which they were made before.
    start: go on from this moment of a run with the same settings; a checkpoint that is there counts more.
    keep_state: is given the step and the `state_dict` of a resumable run with every snapshot, before it.
    """
    reached = _Reached()
    try:
        try:
            yield from _drive(
                reached,
                generator,
                settings,
                control,
                preview_interval,
                checkpoint,
                steering,
                start,
                keep_state,
                clock,
            )
            return
        except Exception as error:  # noqa: BLE001 - the one place where every failure becomes an event
            message, details = explain(error)
        # Only here, where the error is gone: its traceback kept the tensors of the step that broke.
        yield Failed(message, details, *reached.last_sound_result())
    finally:
        reached.close()


@dataclass(slots=True)
class _Reached:
    """How far a run has come, for when it breaks."""

    job: Run | None = None
    steps: int = 0
    """How many it has done itself, without those of a checkpoint."""
    step: int = 0
    snapshot: Snapshot | None = None

    def close(self) -> None:
        """Let the job give back what it holds, however it ended."""
        if isinstance(self.job, Closable):
            self.job.close()

    def last_sound_result(self) -> tuple[int, Result | None]:
        """The result as it stands, else the last snapshot, and its step; none before the first step."""
        if self.job is None or not self.steps:
            return 0, None
        try:
            result = self.job.result()
        except Exception:  # noqa: BLE001 - what broke the run may break this too, and is told
            result = None
        if result is not None and _is_sound(result):
            return self.step, result
        return (self.snapshot.step, self.snapshot.result) if self.snapshot else (0, None)


def _is_sound(result: Result) -> bool:
    return result.latents is None or bool(np.isfinite(result.latents).all())


def _drive(
    reached: _Reached,
    generator: Generator[Any],
    settings: Settings,
    control: RunControl,
    preview_interval: float,
    checkpoint: Checkpoint | None,
    steering: Steering,
    start: Moment | None,
    keep_state: KeepState | None,
    clock: Callable[[], float],
) -> Iterator[Event]:
    yield Loading("Loading the models…")
    job = reached.job = generator.begin(settings)
    step = (checkpoint.restore(job) if checkpoint else 0) or (start.restore(job) if start else 0)
    yield Started(job.title, job.total_steps, job.device, step)
    told: set[str] = set()
    yield from _news(job, told)
    previewed = -float("inf")
    first = step
    while step < job.total_steps:
        if control.paused and not control.cancelled:
            if checkpoint:
                checkpoint.write(job, step)
            yield Paused(step, _preview(job) if step > first else None)
            if control.proceed():
                yield Resumed(step)
        if not control.proceed():
            if checkpoint:
                checkpoint.write(job, step)
            yield Cancelled(step, job.result() if step > first else None)
            return
        if changes := {**steering.get(step, {}), **control.take_changes()}:
            yield _steered(job, step, changes)
        if isinstance(job, Observable):
            job.watch(control.watched)
        losses = job.step()
        step += 1
        reached.step, reached.steps = step, step - first
        yield from _news(job, told)
        due = clock() - previewed >= preview_interval
        yield _seen(job, step, losses) if due else Stepped(step, losses)
        if due:
            previewed = clock()
        if job.show_step and step % job.show_step == 0 and step < job.total_steps:
            if keep_state:
                _hand_over_state(job, step, keep_state)
            reached.snapshot = Snapshot(step, job.result())
            yield reached.snapshot
        if checkpoint:
            checkpoint.write_if_due(job, step)
    if checkpoint and step > first:
        checkpoint.write(job, step)
    yield Finished(step, job.result(), job.finish())


def _hand_over_state(job: Run, step: int, keep_state: KeepState) -> None:
    if isinstance(job, Resumable):
        keep_state(step, job.state_dict())


def _steered(job: Run, step: int, changes: Mapping[str, Any]) -> Event:
    """Hand changes to the job; a change that cannot be followed is told, and the run goes on as before."""
    if not isinstance(job, Steerable):
        return Noted("This job cannot be changed while it runs. Cancel it, and start it anew.")
    try:
        job.steer(changes)
    except T2IError as error:
        return Noted(f"{error} The run goes on as before.")
    return Steered(step, changes)


def _news(job: Run, told: set[str]) -> Iterator[Event]:
    """The remarks that have not been told yet."""
    for note in job.notes():
        if note not in told:
            told.add(note)
            yield Noted(note)


def _seen(job: Run, step: int, losses: Mapping[str, float]) -> Stepped:
    """A step with all there is to see of it."""
    if not isinstance(job, Observable):
        return Stepped(step, losses, _preview(job))
    return Stepped(step, losses, _preview(job), job.similarities(), job.regions())


def _preview(job: Run) -> np.ndarray:
    from t2i_desktop.engine.images import sheet

    return sheet(job.result().pictures)
