"""What a drawing is told: attributes that are there, absent or left open, and the embedding of a text.

Knows nothing of the networks that are told it.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True, slots=True)
class Condition:
    """attributes: (N, A), each 1 (there), -1 (not) or 0 (either). text: (N, D) of length 1, or zeros."""

    attributes: Tensor
    text: Tensor

    def __len__(self) -> int:
        return len(self.attributes)

    def to(self, device: torch.device) -> "Condition":
        """The same on another device."""
        return Condition(self.attributes.to(device), self.text.to(device))

    def at(self, rows: Tensor | slice) -> "Condition":
        """Some of the rows, or all in another order."""
        return Condition(self.attributes[rows], self.text[rows])

    def partly_hidden(self, share: float, random: torch.Generator) -> "Condition":
        """The same with `share` of the texts and of the rows of attributes left out, and single attributes.

        A third of the rows lose single attributes, from none to all, so that any may be left open later.
        """
        rows, attributes = self.attributes.shape
        told = torch.rand(rows, 1, generator=random) >= share
        loss = torch.rand(rows, 1, generator=random) * (torch.rand(rows, 1, generator=random) < 1 / 3)
        single = torch.rand(rows, attributes, generator=random) >= loss
        texts = torch.rand(rows, 1, generator=random) >= share
        return Condition(self.attributes * told * single, self.text * texts)


class ConditionEmbedding(nn.Module):
    """A condition as (N, width). attributes, text: how many numbers each has; 0 for what is not listened to.

    Texts are centred and scaled by what the captions of the training pictures are like (`fit`), as the
    embeddings of one CLIP differ little from each other. A missing text is the middle, and flagged.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, attributes: int, text: int, width: int) -> None:
        super().__init__()
        self.has_attributes, self.has_text = attributes > 0, text > 0
        self.register_buffer("mean", torch.zeros(text))
        self.register_buffer("deviation", torch.ones(text))
        inputs = attributes + (text + 1 if text else 0)
        self.layers = nn.Sequential(nn.Linear(inputs, width), nn.SiLU(), nn.Linear(width, width), nn.SiLU())

    def fit(self, texts: Tensor) -> None:
        """Take the middle and the spread of the texts (N, D) that will be learnt from."""
        self.mean.copy_(texts.mean(dim=0))
        self.deviation.copy_(texts.std(dim=0).clamp_min(1e-4))

    def forward(self, condition: Condition) -> Tensor:
        """Conditions of N rows to (N, width)."""
        told: list[Tensor] = [condition.attributes] if self.has_attributes else []
        if self.has_text:
            given = (condition.text.abs().sum(dim=1, keepdim=True) > 0).float()
            told += [given * (condition.text - self.mean) / self.deviation, given]
        return self.layers(torch.cat(told, dim=1))


def nothing(rows: int, attributes: int, text: int, device: torch.device) -> Condition:
    """A condition that leaves everything open."""
    return Condition(torch.zeros(rows, attributes, device=device), torch.zeros(rows, text, device=device))


def unit(texts: Tensor) -> Tensor:
    """Texts (N, D) at length 1."""
    return F.normalize(texts.float(), dim=1)
