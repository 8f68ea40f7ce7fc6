"""Portraits as a job of the one loop: each step draws some of them, and the sheet fills.

Knows nothing of training, and nothing of how the sheet is shown or kept.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import torch

from t2i_desktop.engine.device import describe
from t2i_desktop.engine.errors import BadCheckpoint, BadSettings
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.portraits.dataset import SIDE
from t2i_desktop.engine.portraits.networks import Networks
from t2i_desktop.engine.portraits.painter import Painter
from t2i_desktop.engine.portraits.scenes import Scenery
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.portraits.wishes import described, parse_wishes
from t2i_desktop.engine.settings import steered
from t2i_desktop.engine.words import said

PIECE = 8
"""Portraits that are drawn in one step."""
_STEERED = ("prompt", "attributes", "towards", "towards_attributes", "share", "truncation")


class Portraits:
    """The generator called “portraits”."""

    def begin(self, settings: PortraitsSettings) -> "PortraitsRun":
        """Load the networks, and read the picture if there is one; raises as `Scenery.scene` does."""
        return PortraitsRun(settings, Scenery(Networks(settings.device)))

    def live(self) -> Painter:
        """What draws again and again, on the thread that calls it."""
        return Painter()


class PortraitsRun:
    """A sheet of portraits on its way, black where none is drawn yet."""

    show_step = 0

    def __init__(self, settings: PortraitsSettings, scenery: Scenery) -> None:
        self.title = settings.prompt or described(parse_wishes(settings.attributes)) or said("Portraits")
        self.device = describe(scenery.networks.device)
        self._scenery = scenery
        self._follow(settings)
        number = len(self._scene)
        self.total_steps = math.ceil(number / PIECE)
        self._done = 0
        self._portraits = np.zeros((number, SIDE, SIDE, 3), np.uint8)

    def step(self) -> Mapping[str, float]:
        """Draw some more."""
        rows = slice(self._done * PIECE, (self._done + 1) * PIECE)
        self._portraits[rows] = self._scene.draw(rows)
        self._done += 1
        return {}

    def result(self) -> Result:
        """The sheet (1, H, W, 3), and once all are drawn the portraits (N, 64, 64, 3) it is made of."""
        is_whole = self._done == self.total_steps
        return Result(sheet(self._portraits)[None], singles=self._portraits.copy() if is_whole else None)

    def notes(self) -> Iterable[str]:
        """How the words are understood."""
        return self._scene.remarks

    def finish(self) -> Mapping[str, str]:
        """Nothing but the portraits is to be told."""
        return {}

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Draw what is not drawn yet by other values; raises BadSettings."""
        self._follow(steered(self._settings, changes))

    def state_dict(self) -> dict[str, Any]:
        """Everything the following steps depend on."""
        return {
            "portraits": torch.from_numpy(self._portraits.copy()),
            "done": self._done,
            "settings": {name: getattr(self._settings, name) for name in _STEERED},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a state; raises BadCheckpoint if it is of another job."""
        try:
            portraits, done = state["portraits"].numpy(), int(state["done"])
            if portraits.shape != self._portraits.shape or not 0 <= done <= self.total_steps:
                raise ValueError("another number of portraits")
            self.steer(state["settings"])
            self._portraits, self._done = portraits.copy(), done
        except (LookupError, AttributeError, ValueError, TypeError, BadSettings) as error:
            raise BadCheckpoint(
                said("The checkpoint is not of a run with these settings. Choose another, or start anew.")
            ) from error

    def _follow(self, settings: PortraitsSettings) -> None:
        self._settings, self._scene = settings, self._scenery.scene(settings)
