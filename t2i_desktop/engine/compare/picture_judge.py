"""The judge of pictures at work: the starter judge, asked which of many prompts a picture has.

The score is the probability that it gives to the picture's own prompt, by its own trained temperature, among
that, a hundred prompts that came with it, and the own prompt in other colours: one in a hundred is chance.
Knows no generator's code.
"""

import re
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from t2i_desktop.engine.batches.cells import first_prompt
from t2i_desktop.engine.compare.judges import Unjudged
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.starter.colours import NAMES
from t2i_desktop.engine.starter.judge import load_judge
from t2i_desktop.engine.words import said

_OTHERS = "others.txt"


class PictureScorer:
    """folder: of the judge's weights and of the other prompts; raises MissingModel or BadCheckpoint."""

    def __init__(self, folder: Path) -> None:
        self._judge = load_judge(folder)
        self._others = (folder / _OTHERS).read_text("utf-8").splitlines()

    def score(self, pictures: np.ndarray, settings: Settings) -> float:
        """The mean probability of the prompt over pictures (N, H, W, 3) uint8; raises Unjudged."""
        prompt = str(getattr(settings, first_prompt(type(settings)))).strip()
        if not prompt:
            raise Unjudged(said("There is no prompt to judge by."))
        if unknown := self._judge.tokenizer.unknown_words(prompt):
            raise Unjudged(said("The judge has never read “{name}”.", name=unknown[0]))
        asked = list(dict.fromkeys(text.casefold() for text in (prompt, *_recoloured(prompt), *self._others)))
        side = self._judge.resolution
        pixels = torch.from_numpy(pictures.copy()).permute(0, 3, 1, 2).float() / 255
        with torch.inference_mode():
            seen = self._judge.encode_images(F.interpolate(pixels, size=(side, side), mode="area"))
            texts = F.normalize(self._judge.encode_texts(asked), dim=1)
            logits = F.normalize(seen, dim=1) @ texts.t() * self._judge.logit_scale.exp()
        return float(logits.softmax(dim=1)[:, 0].mean())


def _recoloured(prompt: str) -> list[str]:
    """The prompt with one of its colours changed, in every way: who sees no colours shall not score."""
    named = r"\b(" + "|".join(NAMES) + r")\b"
    return [
        prompt[: match.start()] + other + prompt[match.end() :]
        for match in re.finditer(named, prompt, re.IGNORECASE)
        for other in NAMES
        if other != match[0].casefold()
    ]
