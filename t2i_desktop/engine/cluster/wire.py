"""What goes between this computer and a worker: plain values, owned arrays and bytes, never tensors.

Knows nothing of how it is carried. Imports neither torch nor ray.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Event

Bill = Mapping[str, Mapping[str, str]]
"""What a run needs to have installed: by model, the SHA-256 of each of its files, by name."""

Attachments = Mapping[str, str]
"""The SHA-256 of each file that the settings of a run name, by that name."""

ATTEMPTS = 3
"""How often a run may lose its worker without having come further, before it counts as failed."""


class ClusterError(T2IError):
    """A cluster cannot be reached, or cannot do the work; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Task:
    """One run of a batch. id: no other task of the batch has it. settings: by name, as JSON knows them.

    attachments: the files that travel with it.
    """

    id: str
    generator: str
    settings: Mapping[str, Any]
    label: str = ""
    bill: Bill = field(default_factory=dict[str, Mapping[str, str]])
    attachments: Attachments = field(default_factory=dict[str, str])

    def digests(self) -> frozenset[str]:
        """The hashes of all files that a worker must have for it."""
        models = (digest for files in self.bill.values() for digest in files.values())
        return frozenset((*models, *self.attachments.values()))


@dataclass(frozen=True, slots=True)
class State:
    """A run after `step` steps: what `packed_checkpoint` made of it."""

    step: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Errand:
    """A task as a worker is to do it.

    state: where to go on from. interval: seconds between two parcels. save_every: between two states.
    """

    task: Task
    state: State | None = None
    interval: float = 0.5
    save_every: float = 10.0


@dataclass(frozen=True, slots=True)
class Parcel:
    """What a worker tells of a run since its last parcel.

    state: the run as it stood after the last event. machine: as `machine_facts` tells it, once known.
    seconds: since this worker began its steps, as its own clock has it.
    missing: the hashes of files that must be sent before the run can begin; then there is nothing else.
    """

    events: tuple[Event, ...] = ()
    state: State | None = None
    machine: Mapping[str, str] = field(default_factory=dict[str, str])
    missing: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class WorkerFacts:
    """Who a worker is. node: the name of its machine. place: what tells nodes apart, also of one name.

    program: its version of t2i-desktop. torch: of torch, empty if there is none.
    """

    node: str
    place: str
    program: str
    torch: str
