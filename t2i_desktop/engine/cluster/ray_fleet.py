"""A cluster of Ray as a fleet: one actor per graphics card, or per processor core where there are none.

Weights go into the object store, which carries them to each node once. It joins a cluster that is there, and
never starts one. Ray is handed in: nothing here imports it but a worker, on its node.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import numpy as np

from t2i_desktop import __version__
from t2i_desktop.engine.cluster.attachments import file_of, unreadable
from t2i_desktop.engine.cluster.fleet import Lost, News, Ready, Sent, WorkerId
from t2i_desktop.engine.cluster.store import ModelStore, files_of
from t2i_desktop.engine.cluster.wire import ClusterError, Errand, Parcel, Task, WorkerFacts
from t2i_desktop.engine.cluster.worker import Worker
from t2i_desktop.engine.errors import T2IError, explain
from t2i_desktop.engine.events import Failed
from t2i_desktop.engine.words import said


class RayWorker(Worker):
    """The worker as an actor: files come out of the object store."""

    def __init__(self, threads: int | None = None) -> None:
        super().__init__(threads, ModelStore())

    def place(self) -> str:
        """The id of its node in the cluster."""
        return import_module("ray").get_runtime_context().get_node_id()

    def opened(self, file: Any) -> bytes:
        """The content of a file in the object store; it is carried here once, for all workers of the node."""
        return import_module("ray").get(file).tobytes()


@dataclass(slots=True)
class _Actor:
    """A worker in Ray. facts: the answer that is awaited first. stream: of the parcels of its errand."""

    handle: Any
    facts: Any
    known: WorkerFacts | None = None
    stream: Any = None
    errand: Errand | None = None


@dataclass(slots=True)
class RayFleet:
    """A connection to a cluster. ray: the package, joined to it.

    threads: processor cores for each worker and its torch. on_card: whether each has a graphics card of its
    own. most: how many there may be at once.
    """

    ray: Any
    threads: int
    on_card: bool
    most: int
    actors: dict[WorkerId, _Actor] = field(default_factory=dict[WorkerId, _Actor])
    files: dict[str, Any] = field(default_factory=dict[str, Any])
    """What has been put into the object store, by hash."""
    hired: int = 0
    wanted: int = 0

    def muster(self, wanted: int) -> None:
        """Ask for actors; they come as soon as the cluster has room for them."""
        self.wanted = wanted
        for _ in range(min(wanted, self.most) - len(self.actors)):
            cards = {"num_gpus": 1} if self.on_card else {}
            kind = self.ray.remote(RayWorker).options(num_cpus=self.threads, **cards)
            handle = kind.remote(self.threads)
            self.hired += 1
            self.actors[f"worker-{self.hired}"] = _Actor(handle, handle.facts.remote())

    def start(self, worker: WorkerId, errand: Errand) -> None:
        """Send an errand."""
        actor = self.actors[worker]
        sent = {digest: self.files[digest] for digest in errand.task.digests() & self.files.keys()}
        actor.errand = errand
        actor.stream = actor.handle.do.options(num_returns="streaming").remote(errand, sent)

    def news(self, seconds: float) -> Sequence[News]:
        """What the actors tell, and which are no more."""
        awaited = {
            actor.facts if actor.known is None else actor.stream: name
            for name, actor in self.actors.items()
            if actor.known is None or actor.stream is not None
        }
        if not awaited:
            time.sleep(seconds)
            return ()
        if not self.ray.wait(list(awaited), num_returns=1, timeout=seconds)[0]:
            return ()
        ready, _ = self.ray.wait(
            list(awaited), num_returns=len(awaited), timeout=0
        )  # one alone could be heard
        return [news for item in ready if (news := self._news_of(awaited[item]))]

    def close(self) -> None:
        """Let go of the actors and of the cluster, which goes on."""
        for actor in self.actors.values():
            self.ray.kill(actor.handle)
        self.actors.clear()
        self.files.clear()
        self.ray.shutdown()

    def _news_of(self, worker: WorkerId) -> News | None:
        actor = self.actors[worker]
        try:
            return self._greeting(worker, actor) if actor.known is None else self._parcel(worker, actor)
        except self.ray.exceptions.RayError as error:
            if actor.known is None and not _is_loss(error):
                raise _unfit(error) from error
            self._dismiss(worker)
            return Lost(worker, str(error))

    def _greeting(self, worker: WorkerId, actor: _Actor) -> News:
        facts: WorkerFacts = self.ray.get(actor.facts)
        if facts.program != __version__:
            raise ClusterError(
                said(
                    "{node} has t2i-desktop {other}, and this computer has {version}. Install the same "
                    "version on all nodes and here.",
                    node=facts.node,
                    other=facts.program,
                    version=__version__,
                )
            )
        actor.known = facts
        return Ready(worker, facts)

    def _parcel(self, worker: WorkerId, actor: _Actor) -> News | None:
        assert actor.known
        assert actor.errand
        try:
            parcel: Parcel = self.ray.get(next(actor.stream))
        except StopIteration:
            actor.stream = actor.errand = None
            return Ready(worker, actor.known)
        if not parcel.missing:
            return Sent(worker, parcel)
        try:
            self._put(actor.errand.task, parcel.missing)
        except T2IError as error:  # it was there when the run was described
            return Sent(worker, Parcel((Failed(*explain(error)),)))
        self.start(worker, actor.errand)
        return None

    def _put(self, task: Task, digests: Sequence[str]) -> None:
        """Lay files that a worker misses into the object store, each once, as plain bytes.

        Raises T2IError if one of them cannot be read any more.
        """
        places = files_of(task.bill) | {digest: file_of(name) for name, digest in task.attachments.items()}
        for digest in digests:
            if digest not in self.files:
                try:
                    self.files[digest] = self.ray.put(np.fromfile(places[digest], np.uint8))
                except OSError as error:
                    raise unreadable(str(places[digest]), error) from error

    def _dismiss(self, worker: WorkerId) -> None:
        """See to it that a lost worker does nothing more, should it be there still, and ask for another."""
        self.ray.kill(self.actors.pop(worker).handle)
        self.muster(self.wanted)


def _is_loss(error: BaseException) -> bool:
    """Whether a worker went with its node, rather than not being able to begin at all."""
    return "creation task" not in str(error)


def _unfit(error: BaseException) -> ClusterError:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    if any("No module named" in line and "t2i_desktop" in line for line in lines):
        return ClusterError(
            said(
                "A node of the cluster has no t2i-desktop. Install version {version} on all nodes.",
                version=__version__,
            )
        )
    reason = lines[-1] if lines else str(error)
    return ClusterError(said("A node of the cluster cannot begin: {reason}", reason=reason))
