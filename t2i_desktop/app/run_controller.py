"""Runs jobs one after the other on one long-lived thread, and tells the window what happens.

One thread for the program's life keeps loaded models, and a graphics card, on one thread.
Knows nothing of widgets. Pause, resume and cancel go straight to the RunControl: a queued call would
wait until the run is over.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.warm_up import warm_up
from t2i_desktop.engine.errors import T2IError, explain
from t2i_desktop.engine.events import (
    Cancelled,
    End,
    Event,
    Failed,
    Finished,
    Paused,
    Resumed,
    Snapshot,
    Started,
)
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.state_keeper import Checkpoint


class RunState(Enum):
    """What the window can offer: to start, to pause, to resume, to cancel."""

    READY = auto()
    LOADING = auto()
    RUNNING = auto()
    PAUSING = auto()
    PAUSED = auto()
    STOPPING = auto()


@dataclass(frozen=True, slots=True)
class Job:
    """One run to do. start: the moment of an earlier run with the same settings from which it goes on.

    checkpoint: a file of its own that is kept up to date, and continued from if it is there, as of training.
    """

    entry: Entry
    settings: Settings
    start: Moment | None = None
    checkpoint: Path | None = None

    def values(self) -> dict[str, Any]:
        """The settings as they stand when it begins: those of the earlier run as it had changed them."""
        return self.settings.model_dump() | (self.start.changes() if self.start else {})


@dataclass(frozen=True, slots=True)
class _Kept:
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _NotKept:
    message: str
    details: str


@dataclass(frozen=True, slots=True)
class _Done:
    pass


class RunWorker(QObject):
    """Does one job at a time, and keeps its result in the gallery, if any. Lives on the run thread."""

    def __init__(self, gallery: Gallery | None, mailbox: Mailbox) -> None:
        super().__init__()
        self._gallery, self._mailbox = gallery, mailbox

    @Slot(object)
    def prepare(self, entry: Entry) -> None:
        """Import what the first run needs; a failure shows when a run begins, and is told then."""
        warm_up(entry)

    @Slot(object, object)
    def execute(self, job: Job, control: RunControl) -> None:
        """Do a job to its end."""
        recorder = Recorder(job.entry.name, job.settings, job.start)
        states: dict[int, Mapping[str, Any]] = {}
        keep = states.__setitem__
        keeper = Checkpoint(job.checkpoint) if job.checkpoint else None
        try:
            events = run(
                job.entry, job.settings, control, checkpoint=keeper, start=job.start, keep_state=keep
            )
            for event in events:
                recorder.follow(event)
                if isinstance(event, Finished | Cancelled | Failed):
                    self._end(event, self._keep(recorder.outcome(event)))
                else:
                    self._mailbox.post(event)
                if isinstance(event, Snapshot) and event.step in states:
                    self._mailbox.post(recorder.moment(event.step, states.pop(event.step)))
        finally:
            self._mailbox.post(_Done())

    def _end(self, end: End, kept: _Kept | _NotKept | None) -> None:
        """Tell the end and what became of the result; a failure is one message that says both."""
        match end, kept:
            case Failed(), _Kept():
                self._mailbox.post(end.and_kept())
            case Failed(), _NotKept(message):
                self._mailbox.post(end.and_not_kept(message))
                return
            case _:
                self._mailbox.post(end)
        if kept is not None:
            self._mailbox.post(kept)

    def _keep(self, outcome: Outcome | None) -> _Kept | _NotKept | None:
        if outcome is None or self._gallery is None:
            return None
        try:
            return _Kept(self._gallery.keep(outcome))
        except (T2IError, OSError, MemoryError) as error:
            return _NotKept(*explain(error))


class RunController(QObject):
    """The queue of runs as the window sees it. Lives on the GUI thread.

    gallery: where results are kept; None for jobs that write files of their own, such as films.
    """

    job_started = Signal(object, int, int)  # Job, its number from 1, how many there are
    happened = Signal(object)  # Event
    kept = Signal(object)  # tuple[Item, ...]
    not_kept = Signal(str, str)  # message, details
    moment_reached = Signal(object)  # Moment, after its Snapshot
    state_changed = Signal(object)  # RunState

    _prepare = Signal(object)
    _execute = Signal(object, object)

    def __init__(self, gallery: Gallery | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = RunState.READY
        self._control = RunControl()
        self._is_watched = False
        self._queue: deque[Job] = deque()
        self._total = 0
        self._thread = QThread(self)
        self._thread.setObjectName("runs")
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._on_letter)
        self._worker = RunWorker(gallery, self._mailbox)
        self._worker.moveToThread(self._thread)
        self._prepare.connect(self._worker.prepare)
        self._execute.connect(self._worker.execute)
        self._thread.start()

    @property
    def state(self) -> RunState:
        """The state of the run at hand."""
        return self._state

    @property
    def waiting(self) -> int:
        """How many jobs wait after the one at hand."""
        return len(self._queue)

    @property
    def can_be_steered(self) -> bool:
        """Whether there is a run that would follow changes: one that loads, goes on or rests."""
        return self._state not in (RunState.READY, RunState.STOPPING)

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Ask the run at hand for new values of settings, by name; it follows them from its next step on."""
        if self.can_be_steered:
            self._control.steer(changes)

    def watch(self, is_watched: bool) -> None:
        """Have this run and the next ones tell where their prompts are found, or no longer."""
        self._is_watched = is_watched
        self._control.watch(is_watched)

    def prepare(self, entry: Entry) -> None:
        """Import the generator in the background, so that the first run begins sooner."""
        self._prepare.emit(entry)

    def start(self, jobs: Iterable[Job]) -> None:
        """Do the jobs one after the other; only when ready."""
        if self._state is not RunState.READY:
            raise RuntimeError("a run is under way")
        self._queue.extend(jobs)
        self._total = len(self._queue)
        self._next()

    def start_instead(self, job: Job) -> None:
        """Do a job as soon as the run at hand has stopped; its picture is kept, and no other job waits."""
        if self._state is RunState.READY:
            self.start([job])
            return
        self.cancel()
        self._queue.append(job)
        self._total = 1

    def pause(self) -> None:
        """Rest before the next step."""
        if self._state is RunState.RUNNING:
            self._control.pause()
            self._set_state(RunState.PAUSING)

    def resume(self) -> None:
        """Go on."""
        if self._state in (RunState.PAUSING, RunState.PAUSED):
            self._control.resume()
            self._set_state(RunState.RUNNING)

    def cancel(self) -> None:
        """Stop before the next step, and forget the jobs that wait."""
        if self._state is not RunState.READY:
            self._queue.clear()
            self._control.cancel()
            self._set_state(RunState.STOPPING)

    def shut_down(self) -> None:
        """Stop, wait for the thread to end, and start nothing more."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()

    def _next(self) -> None:
        if not self._queue:
            self._set_state(RunState.READY)
            return
        job = self._queue.popleft()
        self._control = RunControl()
        self._control.watch(self._is_watched)
        self._set_state(RunState.LOADING)
        self.job_started.emit(job, self._total - len(self._queue), self._total)
        self._execute.emit(job, self._control)

    @Slot(object)
    def _on_letter(self, letter: Event | Moment | _Kept | _NotKept | _Done) -> None:
        match letter:
            case _Kept(items):
                self.kept.emit(items)
            case _NotKept(message, details):
                self.not_kept.emit(message, details)
            case Moment():
                self.moment_reached.emit(letter)
            case _Done():
                self._next()
            case _:
                self._on_event(letter)

    def _on_event(self, event: Event) -> None:
        if self._state is not RunState.STOPPING:
            if isinstance(event, Started | Resumed) and not self._control.paused:
                self._set_state(RunState.RUNNING)
            elif isinstance(event, Paused) and self._control.paused:
                self._set_state(RunState.PAUSED)
        self.happened.emit(event)

    def _set_state(self, state: RunState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
