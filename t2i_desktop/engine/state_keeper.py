"""Where the state of a run is put while it goes on, so that it can be continued exactly.

Knows nothing of what a state holds; imports no torch until one is written or read.
"""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from t2i_desktop.engine.generator import Resumable, Run


class StateKeeper(Protocol):
    """Puts the state of a run where it survives the program, as far as the run can be continued."""

    def restore(self, run: Run) -> int:
        """Called once before the first step: continue `run` from what is there; gives its finished steps."""
        ...

    def write(self, run: Run, step: int) -> None:
        """Put the state to disk now: the run rests, or has come to its end."""
        ...

    def write_if_due(self, run: Run, step: int) -> None:
        """Called after every step: put the state to disk if it is time to."""
        ...

    def notes(self) -> Iterable[str]:
        """Remarks for the person, such as that the disk is full; each is told once."""
        ...


class Checkpoint:
    """Where a resumable run is kept, written atomically every `interval` seconds, on pause and on stop."""

    def __init__(
        self, path: Path, interval: float = 60.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.path = path
        self._interval = interval
        self._clock = clock
        self._written = clock()

    def restore(self, run: Run) -> int:
        """Continue `run` from the file, if there is one; returns the number of finished steps."""
        if not isinstance(run, Resumable) or not self.path.exists():
            return 0
        from t2i_desktop.engine.checkpoints import read_checkpoint

        step, state = read_checkpoint(self.path)
        run.load_state_dict(state)
        return step

    def write(self, run: Run, step: int) -> None:
        """Write the run's state now."""
        if isinstance(run, Resumable):
            from t2i_desktop.engine.checkpoints import write_checkpoint

            write_checkpoint(self.path, step, run.state_dict())
            self._written = self._clock()

    def write_if_due(self, run: Run, step: int) -> None:
        """Write the run's state if the interval has passed."""
        if self._clock() - self._written >= self._interval:
            self.write(run, step)

    def notes(self) -> Iterable[str]:
        """None: where a checkpoint cannot be written, the run ends."""
        return ()
