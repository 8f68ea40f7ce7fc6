"""Lets a fleet do a batch: every task comes to its end exactly once, whatever becomes of the workers.

A task whose worker is lost goes on from its last state on another one, to the very same result. Knows neither
how workers are reached nor where results are kept. Imports no torch.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace

from t2i_desktop.engine.cluster.fleet import Fleet, Lost, Ready, Sent, WorkerId
from t2i_desktop.engine.cluster.wire import ATTEMPTS, Errand, Parcel, State, Task, WorkerFacts
from t2i_desktop.engine.events import Cancelled, End, Event, Failed, Finished, Noted
from t2i_desktop.engine.models.catalog import WEIGHTS_NAME
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.provenance import Provenance
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import Settings, validated
from t2i_desktop.engine.words import said

_LISTEN = 0.2  # seconds after which it is looked whether somebody wants to stop
SHARE = 0.02
"""Seconds of this computer for a parcel: with many workers each tells less often, so that it keeps up."""

STATES = 5.0
"""How many parcels a worker sends for a state where there are many of them: states are large."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something happened in a task, on a worker; its last event comes as Ended instead."""

    task: Task
    event: Event
    worker: WorkerId


@dataclass(frozen=True, slots=True)
class Ended:
    """A task has come to its end, once and for all. outcome: what is to be kept of it.

    seconds: of its steps, without loading, waiting, and what was lost with a worker.
    """

    task: Task
    end: End
    outcome: Outcome | None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Mustered:
    """So many workers are there, since one has come or gone. facts: of the one that has come, else None.

    note: what is to be known of it; else empty.
    """

    workers: int
    worker: WorkerId
    facts: WorkerFacts | None = None
    note: str = ""


Report = Told | Ended | Mustered


def sweep(
    fleet: Fleet,
    take: Callable[[], Task | None],
    control: RunControl,
    *,
    wanted: Callable[[], int],
    save_every: float = 10.0,
    interval: float = 0.5,
) -> Generator[Report]:
    """Do tasks until there are no more, and tell of them; the fleet is closed in the end.

    take: the next task, None if there is none now. wanted: how many it would give now.
    save_every, interval: seconds between two states of a run, and between two parcels of a worker where there
    are few. Raises ClusterError.
    """
    course = _Sweep(fleet, take, control, wanted, save_every, interval)
    try:
        yield from course.reports()
    finally:
        fleet.close()


@dataclass(slots=True)
class _Attempt:
    """A task under way. losses: how many workers were lost since it came further.

    before: the seconds of its steps up to the state that its worker began with; until_state: up to the last.
    """

    task: Task
    settings: Settings
    recorder: Recorder
    state: State | None = None
    moment: Moment | None = None
    machine: dict[str, str] = field(default_factory=dict[str, str])
    losses: int = 0
    before: float = 0.0
    until_state: float = 0.0


@dataclass(slots=True)
class _Sweep:
    fleet: Fleet
    take: Callable[[], Task | None]
    control: RunControl
    wanted: Callable[[], int]
    save_every: float
    interval: float
    workers: dict[WorkerId, str] = field(default_factory=dict[WorkerId, str])
    """By worker, the version of its torch."""
    idle: deque[WorkerId] = field(default_factory=deque[WorkerId])
    busy: dict[WorkerId, _Attempt] = field(default_factory=dict[WorkerId, _Attempt])
    again: deque[_Attempt] = field(default_factory=deque[_Attempt])
    """What lost its worker."""

    def reports(self) -> Iterator[Report]:
        while self._goes_on():
            for news in self.fleet.news(_LISTEN):
                match news:
                    case Ready(worker, facts):
                        yield from self._welcome(worker, facts)
                    case Sent(worker, parcel) if worker in self.busy:
                        yield from self._open(worker, parcel)
                    case Lost(worker, reason):
                        yield from self._mourn(worker, reason)
                    case _:
                        pass  # of a worker that has been given up
            if not self.control.cancelled:
                self._employ()
        yield from self._give_up()

    def _goes_on(self) -> bool:
        if self.control.cancelled:
            return False
        needed = len(self.busy) + len(self.again) + self.wanted()
        if needed:
            self.fleet.muster(needed)
        return needed > 0

    def _welcome(self, worker: WorkerId, facts: WorkerFacts) -> Iterator[Report]:
        self.idle.append(worker)
        if worker in self.workers:
            return
        known = set(self.workers.values())
        self.workers[worker] = facts.torch
        differs = known and facts.torch not in known
        versions = ", ".join(sorted(known))
        note = said(
            "{node} has torch {version}, others have {versions}: their pictures may differ.",
            node=facts.node,
            version=facts.torch,
            versions=versions,
        )
        yield Mustered(len(self.workers), worker, facts, note if differs else "")

    def _employ(self) -> None:
        """Give idle workers something to do, first what was interrupted."""
        while self.idle:
            attempt = self.again.popleft() if self.again else None
            if attempt is None:
                if (task := self.take()) is None:
                    return
                attempt = _begun(task)
            worker = self.idle.popleft()
            self.busy[worker] = attempt
            self.fleet.start(worker, Errand(attempt.task, attempt.state, *self._intervals()))

    def _intervals(self) -> tuple[float, float]:
        """Between two parcels and between two states, so that this computer keeps up with all workers."""
        interval = SHARE * len(self.workers)
        if interval <= self.interval:
            return self.interval, self.save_every
        return interval, max(self.save_every, STATES * interval)

    def _open(self, worker: WorkerId, parcel: Parcel) -> Iterator[Report]:
        attempt = self.busy[worker]
        attempt.machine.update(parcel.machine)
        seconds = attempt.before + parcel.seconds
        for event in parcel.events:
            if isinstance(event, Finished | Cancelled | Failed):
                del self.busy[worker]
                yield Ended(attempt.task, event, _outcome(attempt, event), seconds)
                return
            attempt.recorder.follow(event)
            yield Told(attempt.task, event, worker)
        if state := parcel.state:
            attempt.state, attempt.losses, attempt.until_state = state, 0, seconds
            attempt.moment = attempt.recorder.moment(state.step, {})

    def _mourn(self, worker: WorkerId, reason: str) -> Iterator[Report]:
        """A worker is lost: what it did is done by another, from its last state on."""
        attempt = self.busy.pop(worker, None)
        if worker in self.idle:
            self.idle.remove(worker)
        if self.workers.pop(worker, None) is not None:
            yield Mustered(len(self.workers), worker)
        if attempt is None:
            return
        attempt.losses += 1
        if attempt.losses >= ATTEMPTS:
            yield Ended(attempt.task, _failed(reason), None)
        else:
            attempt.recorder = Recorder(attempt.task.generator, attempt.settings, attempt.moment)
            attempt.before = attempt.until_state
            self.again.append(attempt)
            step = attempt.state.step if attempt.state else 0
            on = said("A worker was lost. This run goes on after step {step} on another.", step=step)
            anew = said("A worker was lost. This run goes on from the beginning on another.")
            yield Told(attempt.task, Noted(on if step else anew), worker)

    def _give_up(self) -> Iterator[Report]:
        """Somebody has stopped it: what was under way has to be done another time."""
        for attempt in (*self.busy.values(), *self.again):
            yield Ended(attempt.task, Cancelled(0), None)


def _begun(task: Task) -> _Attempt:
    settings = validated(find(task.generator, "generate").settings_type, task.settings)
    return _Attempt(task, settings, Recorder(task.generator, settings))


def _outcome(attempt: _Attempt, end: End) -> Outcome | None:
    """What there is to keep, made where it was made, with the weights that were sent."""
    outcome = attempt.recorder.outcome(end)
    if outcome is None or not attempt.machine:
        return outcome
    hashes = {name: files[WEIGHTS_NAME] for name, files in attempt.task.bill.items()}
    return replace(outcome, provenance=Provenance(attempt.machine, hashes or outcome.provenance.hashes))


def _failed(reason: str) -> Failed:
    return Failed(
        said(
            "{number} workers were lost while they did this run, so it was given up. It may need more memory "
            "than they have: choose a smaller picture or fewer cutouts, and try again.",
            number=ATTEMPTS,
        ),
        reason,
    )
