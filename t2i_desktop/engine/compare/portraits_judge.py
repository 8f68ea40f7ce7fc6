"""The judge of portraits at work: a classifier of attributes, asked whether those that were wanted are there.

What was wanted is read from the words of the prompt and from the attributes; no generator's code is asked.
"""

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from t2i_desktop.engine.compare.judges import Unjudged
from t2i_desktop.engine.portraits.caption_words import asked_by
from t2i_desktop.engine.portraits.dataset import SIDE
from t2i_desktop.engine.portraits.judge import load_judge
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.portraits.wishes import parse_wishes
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said


class PortraitsScorer:
    """path: of the judge's weights; raises MissingModel or BadCheckpoint."""

    def __init__(self, path: Path) -> None:
        self._judge = load_judge(path, torch.device("cpu"))

    def score(self, pictures: np.ndarray, settings: Settings) -> float:
        """How sure it is, on average over portraits (N, H, W, 3) uint8 and wishes, that they came true."""
        names = {name: place for place, name in enumerate(self._judge.attributes)}
        wishes = {names[name]: sign for name, sign in _asked(settings).items() if name in names}
        if not wishes:
            raise Unjudged(said("Prompt and attributes name nothing that the judge could look for."))
        pixels = torch.from_numpy(pictures.copy()).permute(0, 3, 1, 2).float()
        images = F.interpolate(pixels / 127.5 - 1, size=(SIDE, SIDE), mode="area")
        there = self._judge.probabilities(images)[:, list(wishes)]
        wanted = torch.tensor([sign > 0 for sign in wishes.values()])
        return float(torch.where(wanted, there, 1 - there).mean())


def _asked(settings: Settings) -> dict[str, int]:
    """By attribute, 1 if it shall be there and -1 if not."""
    if not isinstance(settings, PortraitsSettings) or settings.has_end:
        raise Unjudged(said("Portraits on the way from one to another have no one right set of attributes."))
    return asked_by(settings.prompt.lower()) | parse_wishes(settings.attributes)
