"""The workers that do a batch: what is asked of them, and this computer as the least of all fleets.

Knows nothing of batches, nor of Ray.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Protocol

from t2i_desktop.engine.cluster.wire import Errand, Parcel, WorkerFacts
from t2i_desktop.engine.cluster.worker import Worker

WorkerId = str


@dataclass(frozen=True, slots=True)
class Ready:
    """A worker has come, or has come to the end of its errand: it waits for one."""

    worker: WorkerId
    facts: WorkerFacts


@dataclass(frozen=True, slots=True)
class Sent:
    """A worker tells of its errand."""

    worker: WorkerId
    parcel: Parcel


@dataclass(frozen=True, slots=True)
class Lost:
    """A worker is gone; nothing more is heard of it. reason: as far as it is known."""

    worker: WorkerId
    reason: str


News = Ready | Sent | Lost


class Fleet(Protocol):
    """Workers by name. All methods are called from one thread."""

    def muster(self, wanted: int) -> None:
        """Ask for so many workers; there may come fewer, and later. Those that are there stay."""
        ...

    def start(self, worker: WorkerId, errand: Errand) -> None:
        """Let a worker that is ready do something."""
        ...

    def news(self, seconds: float) -> Sequence[News]:
        """What has happened, in its order for each worker; waits so long for it. Raises ClusterError."""
        ...

    def close(self) -> None:
        """Let all go, whatever they do: it stops at once."""
        ...


class ThisComputer:
    """One worker, in this thread: its run goes on while `news` is asked for."""

    _NAME = "here"

    def __init__(self, threads: int | None = None) -> None:
        self._worker = Worker(threads)
        self._parcels: Generator[Parcel] | None = None
        self._is_told = False

    def muster(self, wanted: int) -> None:
        """It is there."""

    def start(self, worker: WorkerId, errand: Errand) -> None:
        """Begin; nothing is done yet."""
        self._parcels = self._worker.do(errand, {})

    def news(self, seconds: float) -> Sequence[News]:
        """Do the run until it has something to tell."""
        if self._parcels is not None:
            if parcel := next(self._parcels, None):
                return (Sent(self._NAME, parcel),)
            self._parcels, self._is_told = None, False
        if self._is_told:
            return ()
        self._is_told = True
        return (Ready(self._NAME, self._worker.facts()),)

    def close(self) -> None:
        """Let go of what the run holds."""
        if self._parcels is not None:
            self._parcels.close()
