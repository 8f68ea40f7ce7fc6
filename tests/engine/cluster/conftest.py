"""Tasks of the fake generator, and a fleet whose workers come and go as a test says. Needs no Ray."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count

import pytest

from t2i_desktop.engine import registry
from t2i_desktop.engine.cluster.fleet import Lost, News, Ready, Sent, WorkerId
from t2i_desktop.engine.cluster.sweep import Ended, Report, sweep
from t2i_desktop.engine.cluster.wire import Errand, Parcel, Task
from t2i_desktop.engine.cluster.worker import Worker
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl
from tests.fakes import FakeSettings

ENTRY = Entry("fake", "Fake", "generate", FakeSettings, "tests.fakes:FakeGenerator")


@pytest.fixture
def fake_generator(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "ENTRIES", (ENTRY,))


def fake_tasks(number: int, total_iter: int = 6) -> list[Task]:
    settings = [FakeSettings(include="apple", seed=n, total_iter=total_iter) for n in range(number)]
    return [Task(str(n), "fake", each.model_dump(mode="json")) for n, each in enumerate(settings)]


@dataclass
class FakeFleet:
    """Workers of this process, which send a parcel each in turn.

    losses: with which parcels, counted over all, the worker is lost instead.
    late: what a lost worker tells although it is lost.
    """

    size: int = 2
    losses: set[int] = field(default_factory=set[int])
    late: deque[News] = field(default_factory=deque[News])
    workers: dict[WorkerId, Worker] = field(default_factory=dict[WorkerId, Worker])
    parcels: dict[WorkerId, Iterator[Parcel]] = field(default_factory=dict[WorkerId, Iterator[Parcel]])
    errands: list[Errand] = field(default_factory=list[Errand])
    fresh: deque[WorkerId] = field(default_factory=deque[WorkerId])
    sent: int = 0
    is_closed: bool = False

    def muster(self, wanted: int) -> None:
        while len(self.workers) < min(self.size, wanted):
            name = f"worker-{len(self.errands)}-{len(self.workers)}-{self.sent}"
            self.workers[name] = Worker(clock=count().__next__)  # a second passes whenever it looks
            self.fresh.append(name)

    def start(self, worker: WorkerId, errand: Errand) -> None:
        self.errands.append(errand)
        self.parcels[worker] = self.workers[worker].do(errand, {})

    def news(self, seconds: float) -> Sequence[News]:
        if self.fresh:
            name = self.fresh.popleft()
            return [Ready(name, self.workers[name].facts())]
        return [*self._late(), *(news for name in list(self.parcels) for news in self._of(name))]

    def close(self) -> None:
        self.is_closed = True

    def _of(self, name: WorkerId) -> Iterator[News]:
        parcel = next(self.parcels[name], None)
        if parcel is None:
            del self.parcels[name]
            yield Ready(name, self.workers[name].facts())
            return
        self.sent += 1
        if self.sent in self.losses:
            del self.parcels[name], self.workers[name]
            yield Lost(name, "its plug was pulled")
            self.late.append(Sent(name, parcel))
        else:
            yield Sent(name, parcel)

    def _late(self) -> Iterator[News]:
        while self.late:
            yield self.late.popleft()


def swept(fleet: FakeFleet, tasks: list[Task], control: RunControl | None = None) -> list[Report]:
    """All that is told of a sweep in which every worker tells of every step, and sends its state."""
    waiting = deque(tasks)
    return list(
        sweep(
            fleet,
            lambda: waiting.popleft() if waiting else None,
            control or RunControl(),
            wanted=lambda: len(waiting),
            save_every=0.0,
            interval=0.0,
        )
    )


def ends(reports: list[Report]) -> dict[str, Ended]:
    """By task; fails if one came twice."""
    found = [report for report in reports if isinstance(report, Ended)]
    assert len({ended.task.id for ended in found}) == len(found)
    return {ended.task.id: ended for ended in sorted(found, key=lambda ended: ended.task.id)}
