"""The conditional adversarial pair: a generator, and a discriminator that projects what was asked.

Projection of the condition: Miyato and Koyama 2018 (arXiv:1802.05637); spectral normalisation: Miyato et al.
2018 (arXiv:1802.05957). The discriminator also names the attributes it sees (Odena et al. 2017,
arXiv:1610.09585). Knows nothing of losses.
"""

from itertools import pairwise
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from t2i_desktop.engine.portraits.blocks import FOLDED, GRID, WIDTHS, Up
from t2i_desktop.engine.portraits.conditions import Condition, ConditionEmbedding

_TOLD = 128


class PortraitGenerator(nn.Module):
    """Latents and conditions to portraits; both are told to every stage, scaling and shifting features."""

    def __init__(self, latent_dimensions: int, attributes: int, text: int) -> None:
        super().__init__()
        self.latent_dimensions = latent_dimensions
        self.config: dict[str, Any] = {
            "latent_dimensions": latent_dimensions,
            "attributes": attributes,
            "text": text,
        }
        self.condition = ConditionEmbedding(attributes, text, _TOLD)
        self.style = nn.Sequential(nn.Linear(latent_dimensions + _TOLD, _TOLD), nn.SiLU())
        self.start = nn.Linear(latent_dimensions + _TOLD, WIDTHS[-1] * GRID**2)
        self.up = Up(_TOLD)

    def forward(self, latents: Tensor, condition: Condition) -> Tensor:
        """Latents (N, Z) to pictures (N, 3, 64, 64) in [-1, 1]."""
        both = torch.cat([latents, self.condition(condition)], dim=1)
        features = self.start(both).unflatten(1, (-1, GRID, GRID))
        return self.up(features, self.style(both)).float().tanh()


class PortraitDiscriminator(nn.Module):
    """Portraits to a score of how real each is and how well it fits its condition, and to its attributes."""

    def __init__(self, attributes: int, text: int, named: int) -> None:
        super().__init__()
        width = WIDTHS[-1]
        self.into = spectral_norm(nn.Conv2d(FOLDED, WIDTHS[0], 3, padding=1))
        self.stages = nn.ModuleList(_Stage(a, b) for a, b in pairwise((WIDTHS[0], *WIDTHS)))
        self.last = spectral_norm(nn.Conv2d(width + 1, width, 3, padding=1))
        self.real = spectral_norm(nn.Linear(width, 1))
        self.condition = ConditionEmbedding(attributes, text, _TOLD)
        self.asked = spectral_norm(nn.Linear(_TOLD, width))
        self.named = nn.Linear(width, named)

    def features(self, images: Tensor) -> Tensor:
        """Pictures (N, 3, 64, 64) to what they are judged by, (N, 128)."""
        features = self.into(F.pixel_unshuffle(images, 2))
        for number, stage in enumerate(self.stages):
            features = stage(F.avg_pool2d(features, 2) if number else features)
        features = torch.cat([features, _spread(features)], dim=1)
        return F.leaky_relu(self.last(F.leaky_relu(features, 0.2)), 0.2).sum(dim=(2, 3)) / GRID

    def score(self, features: Tensor, condition: Condition) -> Tensor:
        """How real, and how fitting, pictures of these features are: (N,), above 0 for yes."""
        fits = (features * self.asked(self.condition(condition))).sum(dim=1)
        return (self.real(features)[:, 0] + fits).float()

    def attributes(self, features: Tensor) -> Tensor:
        """The scores (N, named) of attributes being there."""
        return self.named(features).float()


class _Stage(nn.Module):
    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.first = spectral_norm(nn.Conv2d(inputs, outputs, 3, padding=1))
        self.second = spectral_norm(nn.Conv2d(outputs, outputs, 3, padding=1))
        self.past = spectral_norm(nn.Conv2d(inputs, outputs, 1)) if inputs != outputs else nn.Identity()

    def forward(self, features: Tensor) -> Tensor:
        inner = self.first(F.leaky_relu(features, 0.2))
        return self.past(features) + self.second(F.leaky_relu(inner, 0.2))


def _spread(features: Tensor) -> Tensor:
    """How much the pictures of a batch differ, as one plane: a batch that is all alike gives itself away.

    The minibatch standard deviation of Karras et al. 2018 (arXiv:1710.10196).
    """
    spread = (features.float().var(dim=0, correction=0) + 1e-8).sqrt().mean()
    return spread.to(features.dtype).expand(len(features), 1, *features.shape[2:])
