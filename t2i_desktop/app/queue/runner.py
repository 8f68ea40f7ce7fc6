"""Lets the runs of the queue be done, one after the other, whenever the window is free to do one.

They go through the window's RunController as all others do: the stage, the chart and the gallery show them.
The files of the queue are read and written on a thread of their own, in the order in which it was asked.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from t2i_desktop.app.background import Background
from t2i_desktop.app.queue.cluster import ClusterRunner
from t2i_desktop.app.queue.course import Course, seconds_left
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.words import tr
from t2i_desktop.engine.drafts import FOLDER, Draft, Drafts
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.queue.jobs import JobState, QueuedJob, QueueError, Wish
from t2i_desktop.engine.queue.queue import FOLDER as QUEUE_FOLDER
from t2i_desktop.engine.queue.queue import Queue
from t2i_desktop.engine.queue.resuming import draft_of, job_of
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.settings import Settings, validated

WATCH_MS = 2000  # how often it is looked whether another window has changed the queue


@dataclass(slots=True)
class _Run:
    """A run of the queue that this window does. end: how it ended, if it has."""

    job: QueuedJob
    settings: Settings
    course: Course
    end: JobState | None = None
    error: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claimed:
    """A run that this window is to do now, or why it cannot be."""

    job: QueuedJob
    settings: Settings | None
    draft: Draft | None = None
    error: str = ""


class QueueRunner(QObject):
    """The queue of the gallery, and what does its runs.

    changed: other runs are there, or they stand otherwise. progressed: the one at hand has come further.
    left_over: so many runs were waiting when the window was opened; they wait for `resume`.
    rested: a sentence on a queue that is paused while something waits.
    """

    changed = Signal()
    progressed = Signal()
    noted = Signal(str)
    failed = Signal(str, str)
    left_over = Signal(int)
    rested = Signal(str)

    def __init__(
        self,
        entry: Entry,
        gallery: Gallery,
        runs: RunController,
        parent: QObject,
        cluster_address: Callable[[], str] = str,
    ) -> None:
        super().__init__(parent)
        self._entry, self._runs = entry, runs
        self.queue = Queue(gallery.root / QUEUE_FOLDER)
        self._drafts = Drafts(gallery.root / FOLDER)
        self._clerk = Background(self, threads=1)
        self._jobs: tuple[QueuedJob, ...] = ()
        self._version: object = None
        self._run: _Run | None = None
        self._last_end: Event | None = None
        self._is_open = self._is_paused = True
        self._unbegun = ""  # the id of a run that was claimed a moment ago
        self._is_claiming = self._skips = self._is_ours = False
        self._cluster_address = cluster_address
        self.cluster = ClusterRunner(self.queue, self._entry_of, gallery, self)
        self.cluster.changed.connect(self._refresh)
        self.cluster.progressed.connect(self.progressed)
        self.cluster.noted.connect(self.noted)
        self.cluster.failed.connect(self._on_cluster_failed)
        runs.job_started.connect(self._on_job_started)
        runs.happened.connect(self._on_event)
        runs.kept.connect(self._on_kept)
        runs.not_kept.connect(self._on_not_kept)
        runs.state_changed.connect(self._on_state)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._look)
        self._ask(lambda: (self.queue.open(), self.queue.version(), self.queue.told), self._on_opened)

    @property
    def jobs(self) -> tuple[QueuedJob, ...]:
        """Those that run, those that wait in their order, then those that have ended, the last first."""
        return self._jobs

    @property
    def waiting(self) -> int:
        """How many runs wait."""
        return sum(job.state == "waiting" for job in self._jobs)

    @property
    def is_paused(self) -> bool:
        """Whether no run that waits is begun."""
        return self._is_paused

    @property
    def course(self) -> Course | None:
        """How far the run at hand has come, if it is one of the queue."""
        return self._run.course if self._run and self._is_ours else None

    @property
    def seconds_left(self) -> float | None:
        """Until all that waits is done, by the speed of late; None if nobody knows."""
        here = (self.course,) if self.course else ()
        return seconds_left(self._jobs, (*here, *self.cluster.courses.values()))

    def course_of(self, job: QueuedJob) -> Course | None:
        """How far a run has come that is done by this window, here or on a cluster; None if it is not."""
        return self.course if self.is_at_hand(job) else self.cluster.courses.get(job.id)

    def is_at_hand(self, job: QueuedJob) -> bool:
        """Whether this window does it now; another one may do runs of the same queue."""
        return self._run is not None and self._run.job.id == job.id

    def pause(self) -> None:
        """Begin no further run; the one at hand goes on."""
        self._is_paused = True
        self._go_on()
        self.changed.emit()

    def resume(self) -> None:
        """Do the runs that wait."""
        self._is_paused = False
        self.changed.emit()
        self._go_on()

    def go_elsewhere(self) -> None:
        """Do what waits where it is to be done now; what runs goes on where it is."""
        self._go_on()

    def stop_cluster(self) -> None:
        """Let the cluster stop at once, and pause; what it was doing waits again."""
        self.pause()
        self.cluster.stop()

    def skip(self) -> None:
        """Stop the run at hand, whose picture is kept, and go on with the next."""
        if self._run and self._is_ours:
            self._skips = True
            self._runs.cancel()

    def add(self, wishes: Sequence[Wish]) -> None:
        """Let runs wait, after all others."""

        def added(_: object) -> None:
            number = len(wishes)
            if self._is_paused:
                self.rested.emit(
                    tr(
                        "{n} runs added to the queue, which is paused.",
                        one="1 run added to the queue, which is paused.",
                        n=number,
                    )
                )
            else:
                self.noted.emit(tr("{n} runs added to the queue.", one="1 run added to the queue.", n=number))

        self._change(lambda: self.queue.add(wishes), added)

    def move(self, ids: Collection[str], before: str | None) -> None:
        """Let some be done before another one, or last."""
        self._change(lambda: self.queue.move(ids, before))

    def move_to_front(self, ids: Collection[str]) -> None:
        """Let some be done next."""
        self._change(lambda: self.queue.move_to_front(ids))

    def edit(self, id: str, wish: Wish) -> None:
        """Let one that waits be another."""
        self._change(lambda: self.queue.edit(id, wish))

    def duplicate(self, ids: Collection[str]) -> None:
        """Let some be done once more."""
        self._change(lambda: self.queue.duplicate(ids))

    def retry(self, ids: Collection[str]) -> None:
        """Let some that failed or were cancelled wait again."""
        self._change(lambda: self.queue.retry(ids))

    def remove(self, ids: Collection[str], done: Callable[[tuple[QueuedJob, ...]], None]) -> None:
        """Take some out that are not under way; `done` is told which."""
        self._change(lambda: self.queue.remove(ids), done)

    def put_back(self, removed: Sequence[QueuedJob]) -> None:
        """Put what was taken out into the queue again."""
        self._change(lambda: self.queue.put_back(removed))

    def shut_down(self) -> None:
        """Begin nothing more, and wait until all is written; what waits does so for the next time."""
        self._is_open = False
        self._watch.stop()
        self.cluster.shut_down()
        self._note_end()
        self._clerk.finish()
        if unbegun := self._unbegun:
            with suppress(QueueError):  # it waits again even so, as a run that was interrupted
                self.queue.unclaim(unbegun)
        self.queue.close()

    def _change(self, work: Callable[[], Any], done: Callable[[Any], None] = lambda _: None) -> None:
        """Have the queue changed, then say how it is; what waits is gone on with."""

        def changed(result: Any) -> None:
            done(result)
            self._refresh()

        self._ask(work, changed)

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self._is_open:
            self._clerk.run(work, done, self.failed.emit)

    def _refresh(self) -> None:
        self._ask(lambda: (self.queue.jobs(), self.queue.version(), self.queue.told), self._on_read)

    def _on_opened(self, found: tuple[tuple[QueuedJob, ...], object, tuple[str, ...]]) -> None:
        self._is_paused = any(job.state == "waiting" for job in found[0])
        self._watch.start()
        self._on_read(found)
        if self.waiting:
            self.left_over.emit(self.waiting)

    def _on_read(self, found: tuple[tuple[QueuedJob, ...], object, tuple[str, ...]]) -> None:
        self._jobs, self._version, told = found
        for sentence in told:
            self.failed.emit(tr(sentence), "")
        self.changed.emit()
        self._go_on()

    @Slot()
    def _look(self) -> None:
        """Read the queue anew if another window has changed it."""

        def looked(version: object) -> None:
            if version != self._version:
                self._refresh()

        self._ask(self.queue.version, looked)

    def _go_on(self) -> None:
        """Begin the next run, if there is one and nothing else is done."""
        address = self._cluster_address()
        goes = self._is_open and not self._is_paused
        self.cluster.go_on(address, self.waiting if goes and address else 0)
        is_free = self._runs.state is RunState.READY and not (self._is_claiming or self._run)
        if goes and is_free and self.waiting and not address:
            self._is_claiming = True
            self._clerk.run(self._claim, self._on_claimed, self._on_not_claimed)

    def _claim(self) -> _Claimed | None:
        """Called beside the GUI thread."""
        job = self.queue.claim() if self._is_open else None
        if job is None:
            return None
        self._unbegun = job.id
        try:
            settings = validated(self._entry_of(job).settings_type, job.settings)
        except BadSettings as error:
            return _Claimed(job, None, error=str(error))
        waiting = self._drafts.waiting() if job.was_interrupted else ()
        return _Claimed(job, settings, draft_of(job, settings, waiting))

    def _on_claimed(self, claimed: _Claimed | None) -> None:
        self._is_claiming, self._unbegun = False, ""
        if claimed is None:
            self._refresh()
            return
        job = claimed.job
        if claimed.settings is None:
            self._change(lambda: self.queue.end(job.id, "failed", error=tr(claimed.error)))
        elif self._runs.state is not RunState.READY or self._is_paused:  # somebody was quicker
            self._change(lambda: self.queue.unclaim(job.id))
        else:
            self._run = _Run(job, claimed.settings, Course())
            self._refresh()
            entry = self._entry_of(job)
            self._runs.start([Job(entry, claimed.settings, draft=claimed.draft, follows_form=False)])

    @Slot(str, str)
    def _on_cluster_failed(self, message: str, details: str) -> None:
        self.pause()
        self.failed.emit(message, details)

    def _on_not_claimed(self, message: str, details: str) -> None:
        self._is_claiming = False
        self.failed.emit(message, details)
        self.pause()

    def _entry_of(self, job: QueuedJob) -> Entry:
        return self._entry if job.generator == self._entry.name else find(job.generator)

    @Slot(object, int, int)
    def _on_job_started(self, job: Job, number: int, total: int) -> None:
        self._note_end()
        self._last_end = None
        self._is_ours = self._run is not None and job.settings is self._run.settings
        if job.draft and not self._is_ours:
            self._adopt(job, job.draft)

    def _adopt(self, job: Job, draft: Draft) -> None:
        """A draft is gone on with by hand: if it is of a run that waits, that is what is done now."""
        if queued := job_of(draft, job.settings, self._jobs):
            self._run, self._is_ours = _Run(queued, job.settings, Course()), True
            self._change(lambda: self.queue.claim(queued.id))

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Finished | Cancelled | Failed):
            self._last_end = event
        if self._run is None or not self._is_ours:
            return
        self._run.course.follow(event)
        self.progressed.emit()
        match event:
            case Finished():
                self._run.end = "finished"
            case Cancelled():
                self._run.end = "waiting" if self._runs.is_suspended else "cancelled"
            case Failed(message):
                self._run.end, self._run.error = "failed", tr(message)
            case _:
                pass

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        if self._run and self._is_ours:
            self._run.items = tuple(item.id for item in items)

    @Slot(str, str)
    def _on_not_kept(self, message: str, details: str) -> None:
        """A picture that could not be kept is lost: the next ones would be too."""
        if self._run and self._is_ours:
            self._run.end, self._run.error = "failed", message
            self._is_paused = True

    def _note_end(self) -> None:
        """Write down how the run at hand ended, if it has."""
        run = self._run
        if run is None or run.end is None:
            return
        self._run, self._is_ours = None, False
        if run.end == "waiting":
            work = lambda: self.queue.interrupt(run.job.id)  # noqa: E731
        else:
            end = run.end
            work = lambda: self.queue.end(run.job.id, end, run.items, run.error)  # noqa: E731
        if self._is_open:
            self._change(work)
        else:
            self._clerk.run(work, lambda _: None, lambda *_: None)

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if state is not RunState.READY:
            return
        self._note_end()
        if isinstance(self._last_end, Cancelled) and not self._skips:
            self._rest()
        self._skips, self._last_end = False, None
        self._go_on()

    def _rest(self) -> None:
        """Somebody has stopped a run: nothing else should begin by itself."""
        if self.waiting and not self._is_paused:
            self.rested.emit(tr("The queue is paused, with {n} waiting.", n=self.waiting))
            self.pause()
