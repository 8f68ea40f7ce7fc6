"""Lets the runs of the queue be done by a cluster, many at once, and keeps what comes of them.

What goes on there is followed on a thread of its own. Knows neither widgets nor how a cluster is reached.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.queue.course import Course
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.cluster.apart import Apart
from t2i_desktop.engine.cluster.attachments import attachments_of
from t2i_desktop.engine.cluster.fleet import Fleet
from t2i_desktop.engine.cluster.store import bill_of
from t2i_desktop.engine.cluster.sweep import Ended, Mustered, Report, Told, sweep
from t2i_desktop.engine.cluster.wire import Task
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Cancelled, Finished
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.provenance import model_names
from t2i_desktop.engine.queue.jobs import QueuedJob
from t2i_desktop.engine.queue.queue import Queue
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import validated


@dataclass(frozen=True, slots=True)
class _Claimed:
    """A run of the queue is sent to the cluster."""

    id: str


@dataclass(frozen=True, slots=True)
class _Kept:
    """A run has ended, and this is in the gallery of it."""

    id: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Over:
    """The cluster does nothing more for us; why, if something went wrong."""

    message: str = ""
    details: str = ""


class ClusterRunner(QObject):
    """What the cluster does of a queue. reach: connects to the one at an address.

    changed: runs of the queue stand otherwise. progressed: those under way have come further, or there are
    other workers. kept: items that are new in the gallery. failed: the cluster can do no more.
    """

    changed = Signal()
    progressed = Signal()
    noted = Signal(str)
    kept = Signal(object)
    failed = Signal(str, str)

    reach: Callable[[str], Fleet] = Apart

    def __init__(
        self, queue: Queue, entry_of: Callable[[QueuedJob], Entry], gallery: Gallery, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._queue, self._entry_of, self._gallery = queue, entry_of, gallery
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._on_letter)
        self._thread: threading.Thread | None = None
        self._control = RunControl()
        self._wanted = 0
        self.courses: dict[str, Course] = {}
        self.workers = self.ended = 0

    @property
    def is_working(self) -> bool:
        """Whether there is a connection to a cluster."""
        return self._thread is not None

    @property
    def progress(self) -> tuple[float, int]:
        """How many runs are done, those under way in part, and how many there are since it began."""
        parts = sum(done / total for done, total in (c.steps for c in self.courses.values()) if total)
        return self.ended + parts, self.ended + len(self.courses) + self._wanted

    def go_on(self, address: str, waiting: int) -> None:
        """Do so many runs that wait at the cluster there; 0 lets those under way come to their end."""
        self._wanted = waiting
        if waiting and self._thread is None:
            self._control, self.ended, self.workers = RunControl(), 0, 0
            self._thread = threading.Thread(target=self._work, args=(address, self._control), daemon=True)
            self._thread.start()
            self.progressed.emit()

    def stop(self) -> None:
        """Let the cluster stop at once; what it was doing waits again."""
        self._wanted = 0
        self._control.cancel()

    def shut_down(self) -> None:
        """Stop, and wait for it."""
        self.stop()
        if self._thread:
            self._thread.join()

    def _work(self, address: str, control: RunControl) -> None:
        """Follow the cluster; called on the other thread."""
        under_way: set[str] = set()
        over = _Over()
        try:
            reports = sweep(
                self.reach(address), lambda: self._take(under_way), control, wanted=lambda: self._wanted
            )
            for report in reports:
                if isinstance(report, Ended):
                    self._keep(report)
                    under_way.discard(report.task.id)
                self._mailbox.post(report)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong with a cluster is told
            over = _Over(*explained(error))
        for id in under_way:
            self._queue.interrupt(id)
        self._mailbox.post(over)

    def _take(self, under_way: set[str]) -> Task | None:
        """The next run of the queue, if there is one that can be done at all."""
        while self._wanted and (job := self._queue.claim()):
            try:
                settings = validated(self._entry_of(job).settings_type, job.settings)
                bill, files = bill_of(model_names(settings)), attachments_of(settings)
            except T2IError as error:
                self._queue.end(job.id, "failed", error=tr(str(error)))
                continue
            under_way.add(job.id)
            self._mailbox.post(_Claimed(job.id))
            return Task(job.id, job.generator, settings.model_dump(mode="json"), job.title, bill, files)
        return None

    def _keep(self, ended: Ended) -> None:
        """Put what a run came to into the gallery, and write down how it ended; raises T2IError."""
        id, end = ended.task.id, ended.end
        if isinstance(end, Cancelled):
            self._queue.interrupt(id)
            return
        items = self._gallery.keep(ended.outcome) if ended.outcome else ()
        ids = [item.id for item in items]
        if isinstance(end, Finished):
            self._queue.end(id, "finished", ids)
        else:
            self._queue.end(id, "failed", ids, tr(end.message))
        self._mailbox.post(_Kept(id, items))

    @Slot(object)
    def _on_letter(self, letter: "Report | _Claimed | _Kept | _Over") -> None:
        match letter:
            case _Claimed(id):
                self.courses[id] = Course()
                self._wanted = max(0, self._wanted - 1)
                self.changed.emit()
            case Told(task, event) if task.id in self.courses:
                self.courses[task.id].follow(event)
                self.progressed.emit()
            case Mustered(workers, note=note):
                self.workers = workers
                if note:
                    self.noted.emit(tr(note))
                self.progressed.emit()
            case _Kept(_, items):
                self.kept.emit(items)
            case Ended(task, end):
                self.courses.pop(task.id, None)
                self.ended += not isinstance(end, Cancelled)
                self.changed.emit()
            case _Over(message, details):
                self._end(message, details)
            case _:
                pass

    def _end(self, message: str, details: str) -> None:
        if self._thread:
            self._thread.join()
        self._thread = None
        self.courses.clear()
        self.workers = 0
        if message:
            self.failed.emit(message, details)
        self.changed.emit()
