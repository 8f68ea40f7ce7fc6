"""The queue of runs as the window sees it: jobs one after the other on one long-lived thread.

One thread for the program's life keeps loaded models, and a graphics card, on one thread.
Knows nothing of widgets. Cancel goes straight to the RunControl, as pause and resume do (pausing.py).
"""

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from t2i_desktop.app.courtesy import give_way
from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.pausing import Pausing, RunState
from t2i_desktop.app.run_worker import Begun, Done, Job, Kept, Letter, NotKept, RunWorker, Unkept
from t2i_desktop.engine.events import Event, Started
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl

__all__ = ["Job", "RunController", "RunState"]

IDLE_MS = 5 * 60 * 1000
"""How long models stay loaded when nobody asks for a run."""
AGAIN_MS = 10 * 1000
"""How often it is tried to keep what could not be kept."""


class RunController(Pausing):
    """The queue of runs as the window sees it. Lives on the GUI thread.

    gallery: where results are kept; None for jobs that write files of their own, such as films.
    """

    job_started = Signal(object, int, int)  # Job, its number from 1, how many there are
    happened = Signal(object)  # Event
    kept = Signal(object)  # tuple[Item, ...]
    not_kept = Signal(str, str)  # message, details
    found_room = Signal(object)  # tuple[Item, ...] that could not be kept at first
    moment_reached = Signal(object)  # Moment, after its Snapshot

    _prepare = Signal(object)
    _release = Signal(object)
    _keep_again = Signal()
    _execute = Signal(object, object)

    def __init__(self, gallery: Gallery | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_watched = False
        self._queue: deque[Job] = deque()
        self._total = self._number = 0
        self._last: Entry | None = None
        self._follows_form = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.release_models)
        self._unkept = 0
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._keep_again)
        self._thread = QThread(self)
        self._thread.setObjectName("runs")
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._on_letter)
        self._worker = RunWorker(gallery, self._mailbox)
        self._worker.moveToThread(self._thread)
        self._prepare.connect(self._worker.prepare)
        self._release.connect(self._worker.release)
        self._keep_again.connect(self._worker.keep_again)
        self._execute.connect(self._worker.execute)
        self._thread.started.connect(give_way, Qt.ConnectionType.DirectConnection)  # on the thread itself
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many jobs wait after the one at hand."""
        return len(self._queue)

    @property
    def unkept(self) -> int:
        """How many results are only here: the gallery did not take them. It is tried again and again."""
        return self._unkept

    @property
    def follows_form(self) -> bool:
        """Whether there is a run at hand that the form steers; where not, it can be used freely."""
        return self._state is not RunState.READY and self._follows_form

    def follows(self, generator: str) -> bool:
        """Whether there is a run at hand that the form of this generator steers."""
        return self.follows_form and self._last is not None and self._last.name == generator

    @property
    def can_be_steered(self) -> bool:
        """Whether there is a run that would follow changes: one that loads, goes on or rests."""
        return self.follows_form and self._state is not RunState.STOPPING

    @property
    def is_suspended(self) -> bool:
        """Whether the run at hand, or the last one, stopped to go on another time from its draft."""
        return self._control.suspended

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

    def save_every(self, seconds: float) -> None:
        """Put the state of a run to disk so often, from the next run on; at once where it rests or ends."""
        self._worker.interval = seconds

    @Slot()
    def release_models(self) -> None:
        """Let the models of the last run go, if nothing is going on; happens by itself after a while."""
        if self._state is RunState.READY and self._last:
            self._release.emit(self._last)
            self._last = None

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

    def free_memory(self) -> None:
        """Give back the memory of a run that rests, and of its models; it goes on exactly nevertheless."""
        if self._state is RunState.PAUSED:
            self._control.release()

    def suspend(self) -> None:
        """Stop before the next step, to go on another time from the draft; forget the jobs that wait."""
        self._control.suspend()
        self.cancel()

    def cancel(self) -> None:
        """Stop before the next step, and forget the jobs that wait."""
        if self._state is not RunState.READY:
            self._queue.clear()
            self._control.cancel()
            self._set_state(RunState.STOPPING)

    def shut_down(self) -> None:
        """Stop, wait for the thread to end, and start nothing more."""
        self.cancel()
        self._idle.stop()
        self._again.stop()
        self._thread.quit()
        self._thread.wait()

    def _next(self) -> None:
        if not self._queue:
            self._set_state(RunState.READY)
            self._idle.start()
            return
        self._idle.stop()
        job = self._queue.popleft()
        self._last, self._number = job.entry, self._total - len(self._queue)
        self._follows_form = job.follows_form
        self._control = RunControl()
        self._control.watch(self._is_watched)
        self._set_state(RunState.LOADING)
        if job.draft is None:
            self.job_started.emit(job, self._number, self._total)
        self._execute.emit(job, self._control)

    @Slot(object)
    def _on_letter(self, letter: Letter | Event | Moment) -> None:
        match letter:
            case Begun(job):
                if job.draft:  # only now it is known what it goes on from
                    self.job_started.emit(job, self._number, self._total)
            case Kept(items):
                self.kept.emit(items)
            case NotKept(message, details):
                self.not_kept.emit(message, details)
            case Unkept(number, items):
                self._unkept = number
                self._again.start() if number else self._again.stop()
                if items:
                    self.found_room.emit(items)
            case Moment():
                self.moment_reached.emit(letter)
            case Done():
                self._next()
            case _:
                self._on_event(letter)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Started) and not event.can_be_steered:
            self._follows_form = False
        self._follow_state(event)
        self.happened.emit(event)
