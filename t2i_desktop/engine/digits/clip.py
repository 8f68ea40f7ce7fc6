"""A CLIP for small pictures: a plain convolutional image encoder, and stacked LSTMs that read characters.

The idea is that of Radford et al. 2021 (arXiv:2103.00020). Knows nothing of training or of diffusion.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.digits.labels import DIGITS, Names
from t2i_desktop.engine.digits.tokenizer import CHARACTERS, PADDING, CharacterTokenizer

_WIDTHS = (32, 64, 128)


class DigitsClip(nn.Module):
    """Two encoders into one space of `dimensions`, and the names of the classes it has learnt."""

    def __init__(
        self,
        dimensions: int = 128,
        names: Names = DIGITS,
        characters: str = CHARACTERS,
        width: int = 128,
        layers: int = 2,
    ) -> None:
        super().__init__()
        self.dimensions = dimensions
        self.names = names
        self.config: dict[str, Any] = {
            "dimensions": dimensions,
            "names": [list(own) for own in names],
            "characters": characters,
            "width": width,
            "layers": layers,
        }
        self.tokenizer = CharacterTokenizer(characters)
        self.image = _image_encoder(dimensions)
        self.letters = nn.Embedding(self.tokenizer.size, width // 2, padding_idx=PADDING)
        self.reader = nn.LSTM(width // 2, width, layers, batch_first=True)
        self.text = nn.Linear(width, dimensions)
        self.logit_scale = nn.Parameter(torch.tensor(math.log(1 / 0.07)))

    def encode_images(self, images: Tensor) -> Tensor:
        """Pictures (N, 1, 28, 28) in [-1, 1] to embeddings (N, dimensions) of length 1."""
        return F.normalize(self.image(images).float(), dim=1)

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        """Texts to embeddings (N, dimensions) of length 1."""
        tokens = self.tokenizer.encode(texts).to(self.logit_scale.device)
        states, _ = self.reader(self.letters(tokens))  # (N, L, width)
        last = (tokens != PADDING).sum(dim=1) - 1
        return F.normalize(self.text(states[torch.arange(len(tokens)), last]).float(), dim=1)

    @torch.no_grad()
    def class_embeddings(self) -> Tensor:
        """The embedding of the title of each class, (classes, dimensions) of length 1."""
        return self.encode_texts([own[0] for own in self.names])


def _image_encoder(dimensions: int) -> nn.Sequential:
    stages = [_stage(inputs, outputs) for inputs, outputs in pairwise((1, *_WIDTHS))]
    return nn.Sequential(*stages, nn.Flatten(), nn.Linear(_WIDTHS[-1] * 4 * 4, dimensions))


def _stage(inputs: int, outputs: int) -> nn.Sequential:
    """Look, and halve the side: 28, 14, 7, 4."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1),
        nn.GroupNorm(8, outputs),
        nn.GELU(),
        nn.Conv2d(outputs, outputs, 3, stride=2, padding=1),
        nn.GroupNorm(8, outputs),
        nn.GELU(),
    )
