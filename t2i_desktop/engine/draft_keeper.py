"""Keeps the draft of a run up to date while it goes on, and makes of a draft a run or a picture again.

The run's thread only copies the state; what is slow (packing, writing, waiting for the disk) happens on a
thread beside it. A disk that is full, or gone, is told to the person and never ends the run.
Imports no torch until there is a state to copy.
"""

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from t2i_desktop.engine.drafts import Draft, Drafts, OpenDraft, Recovered, recover, snapshots_of
from t2i_desktop.engine.errors import BadDraft, BadSettings
from t2i_desktop.engine.events import Cancelled, Event, Steered, Stepped
from t2i_desktop.engine.generator import Closable, Resumable, Run
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering, validated
from t2i_desktop.engine.words import said

INTERVAL = 20.0
"""Seconds between two states of a run on disk, unless the program is told otherwise."""

_SHARE = 0.02
"""Of a run's time, how much copying its state may take: where it takes long, it is done more seldom."""


class DraftKeeper:
    """A `StateKeeper` for one run, and its memory. Use it as a context: then nothing is left half written.

    recorder: everything worth keeping of the run so far. start, later: as those of `recovered`.
    recovered: what it goes on from. draft: the draft in hand, if there is one already.
    interval: seconds between two states on disk.
    """

    def __init__(
        self,
        drafts: Drafts,
        generator: str,
        settings: Settings,
        recovered: Recovered,
        *,
        draft: OpenDraft | None = None,
        interval: float = INTERVAL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.recorder = Recorder(generator, settings, recovered.start)
        self.start, self.later = recovered.start, recovered.later
        self._drafts, self._generator, self._settings = drafts, generator, settings
        self._draft = draft
        self._is_new = draft is None
        self._notes = list(recovered.notes)
        is_there = recovered.start.snapshots if recovered.start and draft else ()
        self._snapshots = {snapshot.step for snapshot in is_there}
        self._about = ("", 0)
        self._has_steps = False
        self._interval, self._clock = interval, clock
        self._written, self._cost = clock(), 0.0
        self._writer = ThreadPoolExecutor(1, "drafts")
        self._last: Future[None] | None = None

    @classmethod
    def of_new(
        cls,
        drafts: Drafts,
        generator: str,
        settings: Settings,
        start: Moment | None = None,
        interval: float = INTERVAL,
        later: Steering = NO_STEERING,
    ) -> Self:
        """For a run that begins, or that goes on another way from a moment of an earlier one.

        later: changes that are made again on the way.
        """
        return cls(drafts, generator, settings, Recovered(start, later), interval=interval)

    @classmethod
    def of_draft(cls, drafts: Drafts, draft: Draft, settings: Settings, interval: float = INTERVAL) -> Self:
        """For a run that goes on exactly. Raises BadDraft if it is damaged, or in other hands."""
        in_hand = drafts.open(draft)
        try:
            recovered = recover(draft)
        except BaseException:
            in_hand.close()
            raise
        return cls(drafts, draft.generator, settings, recovered, draft=in_hand, interval=interval)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.shutdown()
        if self._draft:
            self._draft.close()

    def follow(self, event: Event) -> None:
        """Take note of what is worth keeping; what a person changes is put to disk at once."""
        self.recorder.follow(event)
        self._has_steps |= isinstance(event, Stepped)
        if isinstance(event, Steered) and self._about[0]:
            self._submit(lambda draft: draft.add_change(event.step, event.changes))

    def restore(self, run: Run) -> int:
        """Let `run` go on from where it stood, and make its draft; gives the number of finished steps."""
        if not isinstance(run, Resumable):
            return 0
        self._about = (run.title or self._generator, run.total_steps)
        start = self.start
        step = start.restore(run) if start else 0
        self._submit(self._keep_changes)
        if start and self._is_new:
            self._submit(lambda draft: self._put(draft, start))
        self._written = self._clock()
        return step

    def write(self, run: Run, step: int) -> None:
        """Put the state to disk, and wait until it is there."""
        self._take_state(run, step)
        self.settle()

    def settle(self) -> None:
        """Wait until all that is to be put to disk is there."""
        if self._last:
            self._last.result()

    def write_if_due(self, run: Run, step: int) -> None:
        """Have the state put to disk if it is time to, and the one before is there."""
        since = self._clock() - self._written
        is_due = since >= max(self._interval, self._cost / _SHARE)
        if is_due and (self._last is None or self._last.done()):
            self._take_state(run, step)

    def notes(self) -> Iterable[str]:
        """What was lost of the draft, and why no state could be put to disk."""
        return tuple(self._notes)

    def end(self, is_kept: bool) -> None:
        """The run has come to its end: the draft goes if its picture is kept, or if there never was one."""
        self.settle()
        if self._draft and (is_kept or (self._is_new and not self._has_steps)):
            try:
                self._draft.remove()
            except OSError:
                return  # its drive is gone or read-only: it will be offered, and can be discarded
            self._draft = None

    def _take_state(self, run: Run, step: int) -> None:
        if not isinstance(run, Resumable):
            return
        from t2i_desktop.engine.device import copied_to_cpu

        before = self._clock()
        moment = self.recorder.moment(step, copied_to_cpu(run.state_dict()))
        self._submit(lambda draft: self._put(draft, moment))
        self._written = self._clock()
        self._cost = self._written - before

    def _put(self, draft: OpenDraft, moment: Moment) -> None:
        for snapshot in moment.snapshots:
            if snapshot.step not in self._snapshots:
                draft.add_snapshot(snapshot)
                self._snapshots.add(snapshot.step)
        draft.write_state(moment)

    def _in_hand(self) -> OpenDraft:
        """The draft; made now if there is none yet, or if it has been taken away."""
        if self._draft and not self._draft.is_there:
            self._draft.close()
            self._draft, self._is_new = None, True
            self._snapshots.clear()
        if self._draft is None:
            self._draft = self._drafts.begin(self._generator, self._settings, *self._about)
            self._keep_changes(self._draft)
        return self._draft

    def _keep_changes(self, draft: OpenDraft) -> None:
        draft.keep_changes({**self.later, **self.recorder.steering})

    def _submit(self, work: Callable[[OpenDraft], None]) -> None:
        """Have something done with the draft on the writer's thread; what goes wrong becomes a note."""

        def task() -> None:
            try:
                work(self._in_hand())
            except Exception as error:  # noqa: BLE001 - a run does not end because it cannot be saved
                self._notes.append(_not_saved(self._drafts.root, error))

        self._last = self._writer.submit(task)


def _not_saved(root: Path, error: Exception) -> str:
    return said(
        "This run cannot be saved in {folder} now ({reason}), so it would not outlive the program. It goes "
        "on; make room there, or choose another gallery folder.",
        folder=root,
        reason=getattr(error, "strerror", None) or str(error),
    )


def settings_of(entry: Entry, draft: Draft) -> Settings:
    """The settings a draft began with; raises BadDraft if this version does not know them."""
    try:
        return validated(entry.settings_type, draft.settings)
    except BadSettings as error:
        raise BadDraft(
            said(
                "“{title}” was begun with another version of the program: {reason} Update the program to "
                "go on with it, or keep it as it is.",
                title=draft.title,
                reason=str(error),
            )
        ) from error


def known_settings(entry: Entry, draft: Draft) -> Settings:
    """Of the settings a draft began with, those that this version knows; the others as usual."""
    known = entry.settings_type.model_fields.keys()
    return validated(entry.settings_type, {n: value for n, value in draft.settings.items() if n in known})


def as_it_is(entry: Entry, draft: Draft) -> Outcome:
    """What a draft has come to: its last state, or where that cannot be shown its last snapshot.

    Loads the models. Raises BadDraft if there is neither.
    """
    try:
        return _last_state(entry, draft)
    except Exception as error:  # noqa: BLE001 - whatever it is, what can be kept without it is kept
        reason = error
    if not (snapshots := snapshots_of(draft)):
        raise BadDraft(
            said("There is nothing to keep of “{title}”: {reason}", title=draft.title, reason=str(reason))
        ) from reason
    *earlier, last = snapshots
    settings = known_settings(entry, draft)
    return Outcome(entry.name, settings, last.result, last.step, "interrupted", {}, earlier, NO_STEERING)


def _last_state(entry: Entry, draft: Draft) -> Outcome:
    settings, start = settings_of(entry, draft), recover(draft).start
    if start is None:
        raise BadDraft(said("it stood before its first step."))
    job = entry.begin(settings)
    try:
        step = start.restore(job)
        result = job.result()
    finally:
        if isinstance(job, Closable):
            job.close()
    outcome = Recorder(entry.name, settings, start).outcome(Cancelled(step, result))
    assert outcome
    return replace(outcome, status="interrupted")
