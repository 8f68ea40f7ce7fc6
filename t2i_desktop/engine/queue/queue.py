"""Runs that wait for their turn: added, moved, changed, done one after the other by whoever claims them.

Several instances of the program may work on one queue: each run is claimed under a lock, by one of them. What
an instance was doing when it ended, however it ended, waits again, before all others. Every change is on disk
when its method returns. Knows nothing of how a run is done; imports no torch.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from uuid import uuid4

from filelock import FileLock, Timeout

from t2i_desktop.engine.queue.jobs import ENDED, JobState, QueuedJob, QueueError, Wish, in_order
from t2i_desktop.engine.queue.owners import Owner
from t2i_desktop.engine.queue.shelf import JobShelf
from t2i_desktop.engine.queue.turns import places_before, renumbered
from t2i_desktop.engine.words import said

FOLDER = ".queue"
"""Where the queue of a gallery lies, in its own folder: hidden, and on the same disk."""

_PATIENCE = 10.0  # seconds that another instance may take for one change

Jobs = dict[str, QueuedJob]


class Queue:
    """The queue in the folder `root`. told: what the last look could not read, a sentence each.

    All methods may be called from any thread, and raise QueueError.
    """

    def __init__(self, root: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.root = root
        self._now = now
        self._shelf = JobShelf(root)
        self._owner = Owner(root / ".owners")
        self._mutex = RLock()

    @property
    def told(self) -> tuple[str, ...]:
        """What the last look through the files found that is no run, a sentence each."""
        return self._shelf.told

    def version(self) -> object:
        """What is another one as soon as anybody has changed the queue; quick to tell, and without a lock."""
        with self._telling_faults():
            return self._shelf.version()

    def jobs(self) -> tuple[QueuedJob, ...]:
        """Those that run, those that wait in their order, then those that have ended, the last first."""
        if not self.root.is_dir():
            return ()
        with self._changing() as jobs:
            return in_order(list(jobs.values()))

    def open(self) -> tuple[QueuedJob, ...]:
        """Clear away what a crash left half written, and look; see `jobs`."""
        with self._telling_faults():
            self._shelf.clear_abandoned()
        return self.jobs()

    def add(self, wishes: Sequence[Wish], before: str | None = None) -> tuple[QueuedJob, ...]:
        """Let runs wait: all of them or none, before the one with the id `before`, or after all others."""
        if not wishes:
            return ()
        with self._changing() as jobs:
            return self._add(jobs, wishes, before)

    def duplicate(self, ids: Collection[str]) -> tuple[QueuedJob, ...]:
        """Let the same runs wait once more, after the last of them that waits, or after all others."""
        with self._changing() as jobs:
            chosen = in_order([job for id, job in jobs.items() if id in ids])
            waiting = [job.id for job in in_order(list(jobs.values())) if job.state == "waiting"]
            places = [waiting.index(job.id) for job in chosen if job.state == "waiting"]
            after = waiting[max(places) + 1 :] if places else []
            return self._add(jobs, [job.wish for job in chosen], next(iter(after), None))

    def move(self, ids: Collection[str], before: str | None) -> None:
        """Let runs that wait be done before the one called `before`, or after all others.

        They stay in their order; those that wait no more stay where they are.
        """
        with self._changing() as jobs:
            moved = [job for job in in_order(list(jobs.values())) if job.id in ids and job.state == "waiting"]
            places = self._places(jobs, len(moved), before, ids)
            for job, place in zip(moved, places, strict=True):
                self._write(jobs, replace(job, place=place))

    def move_to_front(self, ids: Collection[str]) -> None:
        """Let runs that wait be done next, in their order."""
        waiting = (job.id for job in self.jobs() if job.state == "waiting" and job.id not in ids)
        self.move(ids, next(waiting, None))

    def edit(self, id: str, wish: Wish) -> QueuedJob:
        """Let a run that waits be another one."""
        with self._changing() as jobs:
            job = jobs.get(id)
            if job is None or job.state != "waiting":
                raise QueueError(
                    said(
                        "“{title}” does not wait in the queue any more, so it cannot be changed. Add it "
                        "anew, as it should be.",
                        title=wish.title,
                    )
                )
            changed = replace(
                job, generator=wish.generator, settings=wish.settings, title=wish.title, label=wish.label
            )
            return self._write(jobs, changed)

    def remove(self, ids: Collection[str]) -> tuple[QueuedJob, ...]:
        """Take runs out of the queue, but those under way; returns what was taken out. Pictures stay."""
        with self._changing() as jobs:
            gone = [job for id, job in jobs.items() if id in ids and job.state != "running"]
            for job in gone:
                self._shelf.delete(job.id)
            return tuple(gone)

    def put_back(self, removed: Sequence[QueuedJob]) -> None:
        """Put what `remove` took out into the queue again, as it was."""
        with self._changing():
            for job in removed:
                self._shelf.write(job)

    def retry(self, ids: Collection[str]) -> None:
        """Let runs that failed or were cancelled wait again, where they were."""
        with self._changing() as jobs:
            for job in list(jobs.values()):
                if job.id in ids and job.state in ("failed", "cancelled"):
                    self._write(jobs, job.waiting_again())

    def clear(self, states: Collection[JobState] = ENDED) -> tuple[QueuedJob, ...]:
        """Take out all runs that stand so; returns them. Their pictures stay."""
        return self.remove({job.id for job in self.jobs() if job.state in states})

    def claim(self, id: str | None = None) -> QueuedJob | None:
        """The run whose turn it is, or the one called `id`: this instance's to do from now on.

        None if there is none that waits.
        """
        if not self.root.is_dir():
            return None
        with self._changing() as jobs:
            waiting = (job for job in in_order(list(jobs.values())) if job.state == "waiting")
            job = next((job for job in waiting if id in (None, job.id)), None)
            if job is None:
                return None
            owner = self._owner.hold()
            return self._write(jobs, replace(job, state="running", owner=owner, began=self._now()))

    def unclaim(self, id: str) -> None:
        """Let a claimed run, which was not begun, wait again where it was."""
        with self._changing() as jobs:
            if job := self._own(jobs, id):
                self._write(jobs, replace(job, state="waiting", owner="", began=None))

    def interrupt(self, id: str) -> None:
        """Let a claimed run that was stopped, to go on another time, wait before all others."""
        with self._changing() as jobs:
            if job := self._own(jobs, id):
                self._write(jobs, self._interrupted(jobs, job))

    def end(self, id: str, state: JobState, items: Sequence[str] = (), error: str = "") -> None:
        """Note how a claimed run ended, and what it made; one that was taken out meanwhile is forgotten."""
        with self._changing() as jobs:
            if job := self._own(jobs, id):
                facts = {"state": state, "items": tuple(items), "error": error, "ended": self._now()}
                self._write(jobs, replace(job, owner="", was_interrupted=False, **facts))

    def close(self) -> None:
        """Be done with it: what this instance still has under way waits again for the next one."""
        self._owner.release()

    def _own(self, jobs: Mapping[str, QueuedJob], id: str) -> QueuedJob | None:
        job = jobs.get(id)
        return job if job and job.state == "running" and job.owner == self._owner.name else None

    def _add(self, jobs: Jobs, wishes: Sequence[Wish], before: str | None) -> tuple[QueuedJob, ...]:
        now = self._now()
        batch = f"{now:%Y%m%d-%H%M%S}-{uuid4().hex[:8]}"
        places = self._places(jobs, len(wishes), before)
        added = {
            f"{batch}/{number:05d}": QueuedJob(
                f"{batch}/{number:05d}", wish.generator, wish.settings, wish.title, place, now, wish.label
            )
            for number, (wish, place) in enumerate(zip(wishes, places, strict=True), start=1)
        }
        self._shelf.write_together(batch, added)
        return tuple(added.values())

    def _places(
        self, jobs: Jobs, number: int, before: str | None, moved: Collection[str] = ()
    ) -> list[float]:
        """So many places before a job that waits, among those that are not moved; others make room."""
        waiting = [job for job in in_order(list(jobs.values())) if job.state == "waiting"]
        places = places_before(waiting, number, before, moved)
        if places is None:
            for job in renumbered(waiting):
                self._write(jobs, job)
            return self._places(jobs, number, before, moved)
        return places

    def _write(self, jobs: Jobs, job: QueuedJob) -> QueuedJob:
        self._shelf.write(job)
        jobs[job.id] = job
        return job

    @contextmanager
    def _changing(self) -> Iterator[Jobs]:
        """The jobs as they are, while nobody else changes them."""
        with self._telling_faults(), self._mutex:
            self.root.mkdir(parents=True, exist_ok=True)
            with FileLock(self.root / ".lock", timeout=_PATIENCE):
                jobs = self._shelf.read()
                self._offer_again(jobs)
                yield jobs

    def _offer_again(self, jobs: Jobs) -> None:
        """Let what an instance was doing when it ended wait before all others."""
        running = [job for job in jobs.values() if job.state == "running"]
        for job in running:
            if self._owner.is_alive(job.owner):
                continue
            self._write(jobs, self._interrupted(jobs, job))

    def _interrupted(self, jobs: Jobs, job: QueuedJob) -> QueuedJob:
        first = min((each.place for each in jobs.values() if each.state == "waiting"), default=1.0)
        return replace(job, state="waiting", owner="", began=None, was_interrupted=True, place=first - 1)

    @contextmanager
    def _telling_faults(self) -> Iterator[None]:
        try:
            yield
        except Timeout as error:
            raise QueueError(
                said(
                    "The queue in {root} is in use by another program that does not answer. Close other "
                    "windows of t2i-desktop, and try again.",
                    root=self.root,
                )
            ) from error
        except (OSError, NotImplementedError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise QueueError(
                said(
                    "The queue in {root} cannot be read or changed ({reason}). Make sure that this folder "
                    "can be written and has some room; nothing that waits is lost.",
                    root=self.root,
                    reason=reason,
                )
            ) from error
