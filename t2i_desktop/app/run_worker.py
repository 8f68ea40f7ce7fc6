"""Does jobs on the run thread, keeps what they come to, and keeps their drafts. Knows nothing of widgets.

What happens goes to a mailbox: the events of the engine, and the letters defined here.
"""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.warm_up import warm_up
from t2i_desktop.app.words import explained
from t2i_desktop.engine.draft_keeper import INTERVAL, DraftKeeper, as_it_is
from t2i_desktop.engine.drafts import FOLDER, Draft, Drafts
from t2i_desktop.engine.errors import T2IError, explain
from t2i_desktop.engine.events import Cancelled, End, Event, Failed, Finished, Loading, Snapshot
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import KeepState, RunControl, run
from t2i_desktop.engine.settings import Settings, Steering
from t2i_desktop.engine.state_keeper import Checkpoint
from t2i_desktop.engine.words import said


@dataclass(frozen=True, slots=True)
class Job:
    """One run to do. start: the moment of an earlier run with the same settings from which it goes on.

    checkpoint: a file of its own that is kept up to date, and continued from if it is there, as of training.
    draft: what it goes on with exactly, as it was left by a program that stopped.
    later: changes that are made again on the way.
    is_to_be_kept: the draft is only kept in the gallery as it is.
    follows_form: what is changed in the form while it runs is asked of it, if it can be steered.
    """

    entry: Entry
    settings: Settings
    start: Moment | None = None
    checkpoint: Path | None = None
    draft: Draft | None = None
    later: Steering = field(default_factory=dict[int, Mapping[str, Any]])
    is_to_be_kept: bool = False
    follows_form: bool = True

    def values(self) -> dict[str, Any]:
        """The settings as they stand when it begins: those of the earlier run as it had changed them."""
        values = self.settings.model_dump() | (self.start.changes() if self.start else {})
        return values | {
            name: value for step in sorted(self.later) for name, value in self.later[step].items()
        }

    @property
    def has_draft(self) -> bool:
        """Whether it outlives the program in a draft: pictures do, what has a checkpoint needs none."""
        return self.entry.purpose == "generate" and self.checkpoint is None


@dataclass(frozen=True, slots=True)
class Begun:
    """A job begins, with all that it goes on from."""

    job: Job


@dataclass(frozen=True, slots=True)
class Kept:
    """What a job came to is in the gallery."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class NotKept:
    """It is not, for this reason."""

    message: str
    details: str


@dataclass(frozen=True, slots=True)
class Unkept:
    """So many finished results still wait for room in the gallery; these have just found it."""

    number: int
    found_room: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """The thread is free again."""


Letter = Begun | Kept | NotKept | Unkept | Done

_NOT_KEPT = (T2IError, OSError, MemoryError)


class RunWorker(QObject):
    """Does one job at a time, and keeps its result in the gallery, if any. Lives on the run thread."""

    def __init__(self, gallery: Gallery | None, mailbox: Mailbox) -> None:
        super().__init__()
        self._gallery, self._mailbox = gallery, mailbox
        self._drafts = Drafts(gallery.root / FOLDER) if gallery else None
        self._unkept: list[Outcome] = []
        self.interval = INTERVAL

    @Slot()
    def keep_again(self) -> None:
        """Try once more to keep what could not be kept, oldest first."""
        while self._unkept and self._gallery:
            try:
                items = self._gallery.keep(self._unkept[0])
            except _NOT_KEPT:
                return
            del self._unkept[0]
            self._mailbox.post(Unkept(len(self._unkept), items))

    @Slot(object)
    def prepare(self, entry: Entry) -> None:
        """Import what the first run needs; a failure shows when a run begins, and is told then."""
        warm_up(entry)

    @Slot(object)
    def release(self, entry: Entry) -> None:
        """Let the models of the last run go: nobody has asked for a run for a while."""
        from t2i_desktop.engine.device import release_memory

        entry.release()
        release_memory()

    @Slot(object, object)
    def execute(self, job: Job, control: RunControl) -> None:
        """Do a job to its end."""
        try:
            if job.draft and job.is_to_be_kept:
                self._keep_as_it_is(job, job.draft)
            else:
                self._drive(job, control)
        except T2IError as error:  # a draft that is damaged, or in other hands
            self._mailbox.post(Begun(job))
            self._mailbox.post(Failed(*explain(error)))
        finally:
            self._mailbox.post(Done())

    def _drive(self, job: Job, control: RunControl) -> None:
        """Raises BadDraft before it begins."""
        states: dict[int, Mapping[str, Any]] = {}
        with self._keeper(job) as keeper:
            begun = replace(job, start=keeper.start, later=keeper.later) if keeper else job
            recorder = keeper.recorder if keeper else Recorder(job.entry.name, job.settings, job.start)
            self._mailbox.post(Begun(begun))
            for event in self._events(begun, control, keeper, states.__setitem__):
                keeper.follow(event) if keeper else recorder.follow(event)
                if isinstance(event, Finished | Cancelled | Failed):
                    kept = None if control.suspended else self._keep(recorder.outcome(event))
                    if keeper and not control.suspended:
                        keeper.end(isinstance(kept, Kept))
                    self._end(event, kept)
                else:
                    self._mailbox.post(event)
                if isinstance(event, Snapshot) and event.step in states:
                    self._mailbox.post(recorder.moment(event.step, states.pop(event.step)))

    def _events(
        self, job: Job, control: RunControl, keeper: DraftKeeper | None, keep_state: KeepState
    ) -> Iterator[Event]:
        if keeper:
            return run(
                job.entry, job.settings, control, checkpoint=keeper, steering=job.later, keep_state=keep_state
            )
        checkpoint = Checkpoint(job.checkpoint) if job.checkpoint else None
        return run(
            job.entry, job.settings, control, checkpoint=checkpoint, start=job.start, keep_state=keep_state
        )

    def _keeper(self, job: Job) -> AbstractContextManager[DraftKeeper | None]:
        """What keeps the draft of a job, where it has one; raises BadDraft."""
        if self._drafts is None or not job.has_draft:
            return nullcontext()
        if job.draft:
            return DraftKeeper.of_draft(self._drafts, job.draft, job.settings, self.interval)
        new = (self._drafts, job.entry.name, job.settings, job.start, self.interval, job.later)
        return DraftKeeper.of_new(*new)

    def _keep_as_it_is(self, job: Job, draft: Draft) -> None:
        """Put what a draft has come to into the gallery; raises BadDraft."""
        assert self._drafts
        in_hand = self._drafts.open(draft)
        try:
            self._mailbox.post(Begun(job))
            self._mailbox.post(Loading(said("Loading the models…")))
            outcome = as_it_is(job.entry, draft)
            kept = self._keep(outcome)
            if isinstance(kept, Kept):
                in_hand.remove()
            self._end(Cancelled(outcome.step, outcome.result), kept)
        except OSError as error:
            self._mailbox.post(Failed(*explain(error)))
        finally:
            in_hand.close()

    def _end(self, end: End, kept: Kept | NotKept | None) -> None:
        """Tell the end and what became of the result; a failure is one message that says both."""
        match end, kept:
            case Failed(), Kept():
                self._mailbox.post(end.and_kept())
            case Failed(), NotKept(message):
                self._mailbox.post(end.and_not_kept(message))
                return
            case _:
                self._mailbox.post(end)
        if kept is not None:
            self._mailbox.post(kept)

    def _keep(self, outcome: Outcome | None) -> Kept | NotKept | None:
        if outcome is None or self._gallery is None:
            return None
        try:
            return Kept(self._gallery.keep(outcome))
        except _NOT_KEPT as error:
            self._unkept.append(outcome)
            self._mailbox.post(Unkept(len(self._unkept)))
            return NotKept(*explained(error))
