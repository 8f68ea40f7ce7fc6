"""Does jobs with models one after the other on a thread of their own, and tells the window what happens.

Knows nothing of widgets. Pause, resume and cancel go straight to the RunControl: a queued call would wait
until the job is over.
"""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal, Slot

from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.models.activity import Activity
from t2i_desktop.app.models.job import Job
from t2i_desktop.app.words import explained
from t2i_desktop.engine.errors import NeedsConfig
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.progress import Progress
from t2i_desktop.engine.runner import RunControl


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong: a sentence, details to copy, and whether the model's yaml would help."""

    message: str
    details: str
    needs_config: bool


@dataclass(frozen=True, slots=True)
class _Done:
    failure: Failure | None


class JobWorker(QObject):
    """Does one job at a time. Lives on the models thread."""

    def __init__(self, installer: Installer, mailbox: Mailbox) -> None:
        super().__init__()
        self._installer, self._mailbox = installer, mailbox

    @Slot(object, object)
    def execute(self, job: Job, control: RunControl) -> None:
        """Do a job to its end."""
        failure = None
        try:
            for progress in job.work(self._installer, control):
                self._mailbox.post(progress)
        except Exception as error:  # noqa: BLE001 - every failure is told to the person
            failure = Failure(*explained(error), isinstance(error, NeedsConfig))
        finally:
            self._mailbox.post(_Done(failure))


class Jobs(QObject):
    """The queue as the window sees it; at most one job for each model. Lives on the GUI thread."""

    changed = Signal()  # another job is at hand, or waits, or the one at hand rests
    progressed = Signal(object)  # Progress of the job at hand
    done = Signal(object, object)  # Job, its last Progress or None
    failed = Signal(object, object)  # Job, Failure

    _execute = Signal(object, object)

    def __init__(self, installer: Installer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = RunControl()
        self._queue: deque[Job] = deque()
        self._last: Progress | None = None
        self.activity: Activity | None = None
        self._thread = QThread(self)
        self._thread.setObjectName("models")
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._on_letter)
        self._worker = JobWorker(installer, self._mailbox)
        self._worker.moveToThread(self._thread)
        self._execute.connect(self._worker.execute)
        self._thread.start()

    @property
    def current(self) -> Job | None:
        """The job at hand."""
        return self.activity.job if self.activity else None

    @property
    def waiting(self) -> tuple[Job, ...]:
        """The jobs after it, in order."""
        return tuple(self._queue)

    @property
    def is_paused(self) -> bool:
        """Whether the job at hand is asked to rest."""
        return self.activity is not None and self._control.paused

    @property
    def is_stopping(self) -> bool:
        """Whether the job at hand is asked to stop."""
        return self.activity is not None and self._control.cancelled

    def find(self, name: str) -> Job | None:
        """The job for a model, at hand or waiting."""
        here = (self.current, *self._queue)
        return next((job for job in here if job is not None and job.name == name), None)

    def add(self, job: Job) -> None:
        """Do a job after those that wait; ignored while there is one for the same model."""
        if self.find(job.name) is None:
            self._queue.append(job)
            if self.activity is None:
                self._next()
            else:
                self.changed.emit()

    def pause(self) -> None:
        """Let the job at hand rest."""
        if self.activity is not None:
            self._control.pause()
            self.changed.emit()

    def resume(self) -> None:
        """Go on."""
        self._control.resume()
        self.changed.emit()

    def cancel(self, name: str) -> None:
        """Stop the job for a model, or drop it if it waits."""
        current = self.current
        if current is not None and current.name == name:
            self._control.cancel()
        else:
            self._queue = deque(job for job in self._queue if job.name != name)
        self.changed.emit()

    def shut_down(self) -> None:
        """Drop what waits, stop what is at hand, and wait for the thread to end."""
        self._queue.clear()
        self._control.cancel()
        self._thread.quit()
        self._thread.wait()
        self._mailbox.blockSignals(True)  # what was posted last must not start anything more

    def _next(self) -> None:
        job = self._queue.popleft() if self._queue else None
        self.activity, self._last = Activity(job) if job else None, None
        if job is not None:
            self._control = RunControl()
            self._execute.emit(job, self._control)
        self.changed.emit()

    @Slot(object)
    def _on_letter(self, letter: Progress | _Done) -> None:
        activity = self.activity
        assert activity is not None
        if not isinstance(letter, _Done):
            activity.follow(letter)
            self._last = letter
            self.progressed.emit(letter)
            return
        last = self._last
        self._next()
        if letter.failure is None:
            self.done.emit(activity.job, last)
        else:
            self.failed.emit(activity.job, letter.failure)
