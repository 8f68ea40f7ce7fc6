"""What a run says of itself: a closed, typed stream that the window, the command line and the tests all read.

Holds plain values only (text, numbers, owned uint8 arrays), so that no event keeps a tensor or a graph alive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

import numpy as np

from t2i_desktop.engine.words import said


@dataclass(frozen=True, slots=True)
class Result:
    """What a run has made so far.

    pictures: uint8 array (batch, height, width, 3).
    latents: float32 array (batch, channels, grid height, grid width), or None for a training run.
    singles: uint8 array (number, height, width, 3): where the one picture is a sheet, what is on it.
    Raises TypeError if the pictures are anything else: they may come from the code of others.
    """

    pictures: np.ndarray
    latents: np.ndarray | None = None
    singles: np.ndarray | None = None

    def __post_init__(self) -> None:
        kind = np.asarray(self.pictures)
        if kind.dtype != np.uint8 or kind.ndim != 4 or kind.shape[3] != 3:
            raise TypeError(
                f"pictures must be uint8 (batch, height, width, 3), not {kind.dtype} {kind.shape}"
            )


@dataclass(frozen=True, slots=True)
class Loading:
    """Models are being loaded; `message` says which."""

    message: str


@dataclass(frozen=True, slots=True)
class Started:
    """The loop begins after `first_step` finished steps (not 0 when resumed from a checkpoint).

    can_be_steered: whether settings may be changed between two steps.
    """

    title: str
    total_steps: int
    device: str
    first_step: int = 0
    can_be_steered: bool = False


@dataclass(frozen=True, slots=True)
class Noted:
    """Something worth telling the person that does not stop the run."""

    message: str


@dataclass(frozen=True, slots=True)
class Similarity:
    """How alike a prompt and the picture are. cosine: the mean over all crops of a step, from -1 to 1."""

    field: str
    text: str
    cosine: float


@dataclass(frozen=True, slots=True)
class Stepped:
    """Step number `step` (from 1) is done; with a preview, or None this time, come its similarities.

    preview: (height, width, 3) uint8. similarities: of every prompt of the scene.
    regions: (prompts, pictures, rows, columns) float32, where each prompt is found, if somebody watches.
    """

    step: int
    losses: Mapping[str, float]
    preview: np.ndarray | None = None
    similarities: tuple[Similarity, ...] = ()
    regions: np.ndarray | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A result to keep from the middle of the run (every `show_step` steps)."""

    step: int
    result: Result


@dataclass(frozen=True, slots=True)
class Paused:
    """The run rests after `step` steps, with the picture as it stands."""

    step: int
    preview: np.ndarray | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """The run goes on exactly where it rested."""

    step: int


@dataclass(frozen=True, slots=True)
class Steered:
    """Settings were changed after `step` steps; the next step is the first that follows them.

    changes: the new values by the name of their setting.
    """

    step: int
    changes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Finished:
    """All steps are done."""

    step: int
    result: Result
    notes: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person stopped the run; `result` is what was there, None before the first step."""

    step: int
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The run broke: a sentence for the person, and details to copy.

    result: the last sound result, as it stood after `step` steps; None if there is none.
    """

    message: str
    details: str
    step: int = 0
    result: Result | None = None

    def and_kept(self) -> Self:
        """The same, saying also that the result is kept."""
        kept = said(
            "{message} The picture as it stood after step {step} is kept.",
            message=self.message,
            step=self.step,
        )
        return replace(self, message=kept)

    def and_not_kept(self, reason: str) -> Self:
        """The same, saying also why the result could not be kept."""
        return replace(self, message=said("{message} {reason}", message=self.message, reason=reason))


End = Finished | Cancelled | Failed

Event = Loading | Started | Noted | Stepped | Snapshot | Paused | Resumed | Steered | End
