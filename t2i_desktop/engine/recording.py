"""Follows the events of a run and holds, at its end, everything worth keeping. Knows not where it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from t2i_desktop.engine.events import (
    Cancelled,
    End,
    Event,
    Failed,
    Finished,
    Result,
    Snapshot,
    Started,
    Steered,
    Stepped,
)
from t2i_desktop.engine.formats import LossHistory
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.provenance import (
    UNKNOWN,
    HashesMeanwhile,
    Provenance,
    machine_facts,
    model_names,
)
from t2i_desktop.engine.settings import Settings, Steering

Status = Literal["finished", "cancelled", "failed", "interrupted"]
"""How a run ended; interrupted: with the program, and it was kept later as it then stood."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run that has ended. steering: what was changed on the way, by the number of finished steps.

    provenance: the machine and the weights it was made with, as far as anybody noted them.
    """

    generator: str
    settings: Settings
    result: Result
    step: int
    status: Status
    losses: Mapping[str, Sequence[float]]
    snapshots: Sequence[Snapshot]
    steering: Steering
    provenance: Provenance = UNKNOWN


class Recorder:
    """The memory of one run of the generator called `generator`.

    start: the moment of another run from which it went on, if it did.
    """

    def __init__(self, generator: str, settings: Settings, start: Moment | None = None) -> None:
        self._generator, self._settings = generator, settings
        self._losses = LossHistory(start.losses if start else {})
        self._snapshots: list[Snapshot] = list(start.snapshots if start else ())
        self._steering: dict[int, Mapping[str, Any]] = dict(start.steering if start else {})
        self._machine: dict[str, str] = {}
        self._hashes: HashesMeanwhile | None = None

    def follow(self, event: Event) -> None:
        """Take note of what is worth keeping."""
        match event:
            case Stepped(_, losses):
                self._losses.add(losses)
            case Snapshot():
                self._snapshots.append(event)
            case Steered(step, changes):
                self._steering[step] = changes
            case Started():
                self._machine = machine_facts(event.device)
                self._hashes = HashesMeanwhile(model_names(self._settings))
            case _:
                pass

    @property
    def steering(self) -> Steering:
        """What was changed so far."""
        return self._steering

    def moment(self, step: int, state: Mapping[str, Any]) -> Moment:
        """The run as it stands after `step` steps, just after the snapshot of that step."""
        losses = LossHistory(self._losses.terms).terms
        return Moment(step, state, losses, tuple(self._snapshots), dict(self._steering))

    def outcome(self, end: End) -> Outcome | None:
        """Everything together; None if the run came to its end before it had a result."""
        if end.result is None:
            return None
        return Outcome(
            self._generator,
            self._settings,
            end.result,
            end.step,
            status_of(end),
            self._losses.terms,
            self._snapshots,
            self._steering,
            Provenance(self._machine, self._hashes.result() if self._hashes else {}),
        )


def status_of(end: End) -> Status:
    """How a run came to its end."""
    match end:
        case Finished():
            return "finished"
        case Cancelled():
            return "cancelled"
        case Failed():
            return "failed"
