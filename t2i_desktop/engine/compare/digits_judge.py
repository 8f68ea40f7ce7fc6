"""The judge of digits at work: a classifier of real digits, asked how sure it is of the one that was wanted.

Which digit that is, is read from the prompt's own words; no generator's code is asked.
"""

import re
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from t2i_desktop.engine.compare.judges import Unjudged
from t2i_desktop.engine.digits.labels import DIGITS
from t2i_desktop.engine.digits.settings import DigitsSettings
from t2i_desktop.engine.digits.weights import load_judge
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said

_SIDE = 28  # pixels of a digit


class DigitsScorer:
    """path: of the judge's weights; raises MissingModel or BadCheckpoint."""

    def __init__(self, path: Path) -> None:
        self._judge = load_judge(path, torch.device("cpu"))

    def score(self, pictures: np.ndarray, settings: Settings) -> float:
        """The mean probability of the digit over pictures (N, H, W, 3) uint8; raises Unjudged."""
        label = _asked(settings)
        pixels = torch.from_numpy(pictures.copy()).permute(0, 3, 1, 2).float().mean(1, keepdim=True)
        images = F.interpolate(pixels / 127.5 - 1, size=(_SIDE, _SIDE), mode="area")
        with torch.inference_mode():
            return float(self._judge(images).softmax(dim=1)[:, label].mean())


def _asked(settings: Settings) -> int:
    if not isinstance(settings, DigitsSettings) or settings.towards.strip():
        raise Unjudged(said("Digits on the way from one prompt to another have no one right class."))
    words = set(re.findall(r"[a-z]+|\d", settings.prompt.lower()))
    named = [label for label, names in enumerate(DIGITS) if words.intersection(names)]
    if len(named) != 1:
        raise Unjudged(said("The prompt does not name one digit, so nobody can say whether it is drawn."))
    return named[0]
