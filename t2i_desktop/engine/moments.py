"""A run as it stood earlier, kept in memory: from there it can go on exactly, or another way.

Knows nothing of how a run is driven or shown; imports no torch.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.events import Snapshot
from t2i_desktop.engine.generator import Resumable, Run
from t2i_desktop.engine.settings import Steering
from t2i_desktop.engine.words import said

MOST = 40
"""How many moments of a run are kept, the last ones: each holds a latent and what its optimiser knows."""


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """A run after `step` steps: its `state_dict`, and all that it had told until then.

    losses: by term, one value per step. snapshots: up to this step. steering: what was changed before it.
    """

    step: int
    state: Mapping[str, Any]
    losses: Mapping[str, Sequence[float]]
    snapshots: Sequence[Snapshot]
    steering: Steering

    def restore(self, run: Run) -> int:
        """Let `run` go on from here; returns the number of finished steps.

        Raises BadCheckpoint if it is of a run with other settings.
        """
        if not isinstance(run, Resumable):
            raise BadCheckpoint(said("This job cannot go on from an earlier step. Start it anew."))
        run.load_state_dict(dict(self.state))
        return self.step

    def changes(self) -> dict[str, Any]:
        """The settings that had been changed by then, as they stood."""
        return {name: value for step in sorted(self.steering) for name, value in self.steering[step].items()}
