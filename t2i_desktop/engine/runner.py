"""The only loop: it drives every run, of generation and of training alike, and tells of it in events.

Knows nothing of what a step does; imports no torch until memory is to be given back.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
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
from t2i_desktop.engine.generator import (
    Closable,
    Generator,
    Observable,
    Preparing,
    Releasable,
    Resumable,
    Run,
    Steerable,
)
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering
from t2i_desktop.engine.state_keeper import StateKeeper
from t2i_desktop.engine.words import said

KeepState = Callable[[int, Mapping[str, Any]], None]


class RunControl:
    """Pause, resume, steer and cancel a run from any thread. No request can be lost: each sets a state."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = self._suspended = False
        self._changes: dict[str, Any] = {}
        self._watched = False
        self._is_to_release = False

    @property
    def paused(self) -> bool:
        """Whether the run is asked to rest."""
        return self._paused

    @property
    def cancelled(self) -> bool:
        """Whether the run is asked to stop."""
        return self._cancelled

    @property
    def suspended(self) -> bool:
        """Whether it is to stop only for now: who keeps results leaves it to be gone on with."""
        return self._suspended

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
            self._paused = self._is_to_release = False
            self._changed.notify_all()

    def cancel(self) -> None:
        """Stop before the next step, also out of a pause."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def suspend(self) -> None:
        """Cancel, to go on another time."""
        self._suspended = True
        self.cancel()

    def release(self) -> None:
        """Give the memory of the run and its models back while it rests; it goes on exactly nevertheless."""
        with self._changed:
            self._is_to_release = True
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

    def rest(self) -> bool:
        """Block while paused; True if memory is to be given back first, and then it is to be called again."""
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or not self._paused or self._is_to_release)
            wanted, self._is_to_release = self._is_to_release, False
            return wanted and self._paused and not self._cancelled

    def proceed(self) -> bool:
        """Block while paused; False once cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: self._cancelled or not self._paused)
            return not self._cancelled


def run(
    generator: Generator[Any],
    settings: Settings,
    control: RunControl,
    *,
    preview_interval: float = 0.25,
    checkpoint: StateKeeper | None = None,
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
    drive = _Drive(
        generator, settings, control, preview_interval, checkpoint, steering, start, keep_state, clock
    )
    try:
        try:
            yield from drive.events()
            return
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the one place where failures become events
            message, details = explain(error)
        # Only here, where the error is gone: its traceback kept the tensors of the step that broke.
        yield Failed(message, details, *drive.last_sound_result())
    finally:
        drive.close()


@dataclass(slots=True)
class _Drive:
    """One run on its way. No method keeps the job across a `yield`: it may be given back while it rests."""

    generator: Generator[Any]
    settings: Settings
    control: RunControl
    preview_interval: float
    checkpoint: StateKeeper | None
    steering: Steering
    start: Moment | None
    keep_state: KeepState | None
    clock: Callable[[], float]
    job: Run | None = None
    step: int = 0
    first: int = 0
    """How many steps were finished when it began: those of a checkpoint."""
    snapshot: Snapshot | None = None
    asleep: "_Asleep | None" = None
    previewed: float = -float("inf")
    told: set[str] = field(default_factory=set[str])

    def events(self) -> Iterator[Event]:
        """What happens, up to the end; raises what goes wrong."""
        yield Loading(said("Loading the models…"))
        if isinstance(self.generator, Preparing):
            for message in self.generator.prepare(self.settings, self.control):
                yield Loading(message)
            if not self.control.proceed():
                yield Cancelled(0)
                return
        self._begin()
        yield _started(self._job, self.step)
        yield from self._news()
        while self.step < self._job.total_steps:
            if self.control.paused and not self.control.cancelled:
                yield from self._rest()
            if not self.control.proceed():
                if self.job and self.checkpoint:
                    self.checkpoint.write(self.job, self.step)
                yield from self._news()
                yield Cancelled(self.step, self._result_so_far())
                return
            yield from self._advance()
        if self.checkpoint and self.step > self.first:
            self.checkpoint.write(self._job, self.step)
        yield from self._news()
        facts = self._job.finish()  # first: a training shows what its finished weights can do
        yield Finished(self.step, self._job.result(), facts)

    @property
    def _job(self) -> Run:
        if self.job is None:
            raise RuntimeError("the job has been given back")
        return self.job

    def _begin(self) -> None:
        job = self.job = self.generator.begin(self.settings)
        restored = self.checkpoint.restore(job) if self.checkpoint else 0
        self.step = self.first = restored or (self.start.restore(job) if self.start else 0)

    def _rest(self) -> Iterator[Event]:
        """Rest until the run is to go on or to stop; where it goes on, it is awake again."""
        if self.checkpoint:
            self.checkpoint.write(self._job, self.step)
        yield from self._news()
        yield Paused(self.step, _preview(self._job) if self.step > self.first else None)
        while self.control.rest():
            yield self._fall_asleep()
        if self.control.proceed():
            if self.asleep:
                yield Noted(said("Loading the models again…"))
                self._wake_up()
            yield Resumed(self.step)

    def _fall_asleep(self) -> Event:
        """Give back the job and the models; says how much memory has come free."""
        from t2i_desktop.engine.device import copied_to_cpu, memory_in_use, release_memory

        if self.asleep:
            return Noted(said("The memory of this run is free already."))
        if not isinstance(self.job, Resumable):
            return Noted(said("This job cannot give its memory back while it rests."))
        before = memory_in_use()
        self.asleep = _Asleep(copied_to_cpu(self.job.state_dict()), self._result_so_far())
        self.close()
        self.job = None
        if isinstance(self.generator, Releasable):
            self.generator.release()
        release_memory()
        return Noted(
            said(
                "{freed} The models are loaded again when the run goes on.",
                freed=memory_in_use().freed_since(before),
            )
        )

    def _wake_up(self) -> None:
        """Load the models again, and go on exactly where the run fell asleep."""
        assert self.asleep
        job = self.generator.begin(self.settings)
        assert isinstance(job, Resumable)
        job.load_state_dict(self.asleep.state)
        self.job, self.asleep = job, None

    def _advance(self) -> Iterator[Event]:
        """One step, with all that is told of it."""
        if changes := {**self.steering.get(self.step, {}), **self.control.take_changes()}:
            yield _steered(self._job, self.step, changes)
        if isinstance(self.job, Observable):
            self.job.watch(self.control.watched)
        losses = {str(name): float(value) for name, value in self._job.step().items()}
        self.step += 1
        yield from self._news()
        due = self.clock() - self.previewed >= self.preview_interval
        yield _seen(self._job, self.step, losses) if due else Stepped(self.step, losses)
        if due:
            self.previewed = self.clock()
        every = self._job.show_step
        if every and self.step % every == 0 and self.step < self._job.total_steps:
            if self.keep_state and isinstance(self.job, Resumable):
                self.keep_state(self.step, self.job.state_dict())
            self.snapshot = Snapshot(self.step, self._job.result())
            yield self.snapshot
        if self.checkpoint:
            self.checkpoint.write_if_due(self._job, self.step)

    def _news(self) -> Iterator[Event]:
        """The remarks that have not been told yet."""
        for notes in (
            self._job.notes() if self.job else (),
            self.checkpoint.notes() if self.checkpoint else (),
        ):
            for note in notes:
                if note not in self.told:
                    self.told.add(note)
                    yield Noted(note)

    def _result_so_far(self) -> Result | None:
        """What there is, if a step has been done."""
        if self.job is None:
            return self.asleep.result if self.asleep else None
        return self.job.result() if self.step > self.first else None

    def last_sound_result(self) -> tuple[int, Result | None]:
        """The result as it stands, else the last snapshot, and its step; none before the first step."""
        if self.step == self.first:
            return 0, None
        try:
            result = self._result_so_far()
        except Exception:  # noqa: BLE001 - what broke the run may break this too, and is told
            result = None
        if result is not None and _is_sound(result):
            return self.step, result
        return (self.snapshot.step, self.snapshot.result) if self.snapshot else (0, None)

    def close(self) -> None:
        """Let the job give back what it holds, however it ended."""
        if isinstance(self.job, Closable):
            self.job.close()


@dataclass(frozen=True, slots=True)
class _Asleep:
    """A run that rests without its models: what it goes on from, and what there is if it does not."""

    state: dict[str, Any]
    result: Result | None


def _started(job: Run, step: int) -> Event:
    return Started(job.title, job.total_steps, job.device, step, isinstance(job, Steerable))


def _is_sound(result: Result) -> bool:
    return result.latents is None or bool(np.isfinite(result.latents).all())


def _steered(job: Run, step: int, changes: Mapping[str, Any]) -> Event:
    """Hand changes to the job; a change that cannot be followed is told, and the run goes on as before."""
    if not isinstance(job, Steerable):
        return Noted(said("This job cannot be changed while it runs. Cancel it, and start it anew."))
    try:
        job.steer(changes)
    except T2IError as error:
        return Noted(said("{reason} The run goes on as before.", reason=str(error)))
    return Steered(step, changes)


def _seen(job: Run, step: int, losses: Mapping[str, float]) -> Stepped:
    """A step with all there is to see of it."""
    if not isinstance(job, Observable):
        return Stepped(step, losses, _preview(job))
    return Stepped(step, losses, _preview(job), job.similarities(), job.regions())


def _preview(job: Run) -> np.ndarray:
    from t2i_desktop.engine.images import sheet

    return sheet(job.result().pictures)
