"""The two protocols every family of generator, and every training recipe, fulfils.

Knows nothing of how a run is driven (runner.py), shown (app) or stored (gallery.py).
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, runtime_checkable

import numpy as np

from t2i_desktop.engine.events import Result, Similarity
from t2i_desktop.engine.settings import Settings

if TYPE_CHECKING:
    from t2i_desktop.engine.runner import RunControl

S_contra = TypeVar("S_contra", bound=Settings, contravariant=True)


class Run(Protocol):
    """One job under way. It is mutable, and lives on the thread that called `begin`."""

    title: str
    device: str
    total_steps: int
    show_step: int
    """A snapshot is kept every so many steps; 0 keeps only the end."""

    def step(self) -> Mapping[str, float]:
        """Do one step and return the named loss terms; the entry `total` is what is minimised."""
        ...

    def result(self) -> Result:
        """The pictures and latents as they stand, copied to the CPU."""
        ...

    def notes(self) -> Iterable[str]:
        """Remarks for the person; asked for at the start and after every step, and each told once."""
        ...

    def finish(self) -> Mapping[str, str]:
        """Called once after the last step, before the last `result`; returns facts worth telling, by name."""
        ...


@runtime_checkable
class Resumable(Protocol):
    """A run that can be put to disk and continued exactly."""

    def state_dict(self) -> dict[str, Any]:
        """Everything that shapes the following steps: tensors and plain values only."""
        ...

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Take over a state; raises BadCheckpoint if it belongs to another job."""
        ...


@runtime_checkable
class Closable(Protocol):
    """A run that holds something, such as an open file."""

    def close(self) -> None:
        """Give it back; called once the run has ended, in whatever way."""
        ...


@runtime_checkable
class Steerable(Protocol):
    """A run whose settings may be changed between two steps."""

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Follow new values, by the name of their setting, from the next step on.

        Raises T2IError, and then goes on as before, if one of them is wrong or cannot change any more.
        """
        ...


@runtime_checkable
class Observable(Protocol):
    """A run that can tell what its prompts find in the picture."""

    def similarities(self) -> tuple[Similarity, ...]:
        """How alike each prompt and the picture are, as the last step saw them."""
        ...

    def watch(self, is_watched: bool) -> None:
        """Gather from the next step on where each prompt is found, or leave it."""
        ...

    def regions(self) -> np.ndarray | None:
        """Where each prompt is found (prompts, pictures, rows, columns) float32; None if not gathered."""
        ...


class Generator(Protocol[S_contra]):
    """Makes runs from settings; the registry says under which name, and from which type of settings."""

    def begin(self, settings: S_contra) -> Run:
        """Load what is needed and prepare the first step; raises T2IError with a clear sentence."""
        ...


@runtime_checkable
class Preparing(Protocol):
    """A generator that must make something ready before its first step, which may take a while."""

    def prepare(self, settings: Any, control: "RunControl") -> Iterator[str]:
        """Do it, telling now and then how far it is; ends early once cancelled, and goes on another time.

        Raises T2IError with a clear sentence.
        """
        ...


@runtime_checkable
class Releasable(Protocol):
    """A generator that holds models between its runs."""

    def release(self) -> None:
        """Forget them; the next run loads them again."""
        ...
