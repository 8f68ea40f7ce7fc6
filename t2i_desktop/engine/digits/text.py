"""What a digits CLIP makes of a prompt: its characters, its embedding, and which class it means.

Knows nothing of diffusion.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.digits.clip import DigitsClip


@dataclass(frozen=True, slots=True)
class PromptReading:
    """characters: as they are read; numbers: of them, 1 for each that is `unknown`. embedding: (D,) float32.

    similarities: the name of each class and its cosine with the prompt, in the order of the classes.
    """

    characters: str
    numbers: tuple[int, ...]
    unknown: tuple[str, ...]
    embedding: np.ndarray
    similarities: tuple[tuple[str, float], ...]

    @property
    def nearest(self) -> tuple[str, float]:
        """The class that is most alike, and its cosine."""
        return max(self.similarities, key=lambda pair: pair[1])


def read_prompt(clip: DigitsClip, text: str) -> PromptReading:
    """Everything there is to tell of one prompt."""
    with torch.inference_mode():
        embedding = clip.encode_texts([text])[0]
        cosines = clip.class_embeddings() @ embedding
    return PromptReading(
        clip.tokenizer.characters(text),
        tuple(clip.tokenizer.encode([text])[0].tolist()),
        clip.tokenizer.unknown(text),
        embedding.cpu().numpy(),
        tuple((own[0], float(cosine)) for own, cosine in zip(clip.names, cosines, strict=True)),
    )


def conditions_of(clip: DigitsClip, prompt: str, towards: str, shares: Sequence[float]) -> Tensor:
    """What to draw from (N, D): of `prompt`, or each share of the way to `towards`; zeros for no prompt."""
    with torch.inference_mode():
        if not prompt.strip():
            return torch.zeros(len(shares), clip.dimensions, device=clip.logit_scale.device)
        if not towards.strip():
            return clip.encode_texts([prompt]).expand(len(shares), -1)
        first, second = clip.encode_texts([prompt, towards])
        return torch.stack([blended(first, second, share) for share in shares])


def blended(first: Tensor, second: Tensor, share: float) -> Tensor:
    """What lies `share` of the way along the arc from one unit vector (D,) to another."""
    angle = torch.arccos((first @ second).clamp(-1, 1))
    if angle.sin() < 1e-4:  # the same place, or opposite ones, between which no arc is the shortest
        return first if share < 0.5 else second
    return (((1 - share) * angle).sin() * first + (share * angle).sin() * second) / angle.sin()
