"""What the live painter tells: plain values and owned arrays. Knows no networks; imports no torch."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from t2i_desktop.engine.portraits.settings import PortraitsSettings


@dataclass(frozen=True, slots=True)
class Change:
    """A picture that was changed. original, again: uint8 (64, 64, 3), as it is and as the model draws it.

    seen: its attributes, 1 or -1, as the reader tells them.
    """

    original: np.ndarray
    again: np.ndarray
    seen: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Drawn:
    """portraits: uint8 (N, 64, 64, 3). seconds: what they took. change: of a picture, if they are one's.

    remarks: how the words were understood.
    """

    settings: PortraitsSettings
    portraits: np.ndarray
    seconds: float
    remarks: tuple[str, ...] = ()
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Listening:
    """What a model can be told, and whether it can change pictures. kind: "gan", "cvae" or "vae"."""

    kind: str
    attributes: tuple[str, ...]
    hears_text: bool
    can_encode: bool
