"""The variational autoencoder (Kingma and Welling 2014, arXiv:1312.6114), told a condition or nothing.

The condition is joined to the encoder's input, as planes, and to the latent (Sohn et al. 2015). Knows nothing
of training, nor of where conditions come from.
"""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.portraits.blocks import GRID, WIDTHS, Down, Up
from t2i_desktop.engine.portraits.conditions import Condition, ConditionEmbedding

_TOLD = 128
_PLANES = 8


class PortraitVae(nn.Module):
    """attributes, text: how many numbers a condition has; both 0 for the plain VAE.

    directions: (A, latent_dimensions), where each attribute lies in the latent space of the plain VAE
    (White 2016, arXiv:1609.04468); zeros until they are measured.
    """

    directions: Tensor

    def __init__(
        self, latent_dimensions: int = 64, attributes: int = 0, text: int = 0, measured: int = 0
    ) -> None:
        super().__init__()
        self.latent_dimensions = latent_dimensions
        self.config: dict[str, Any] = {
            "latent_dimensions": latent_dimensions,
            "attributes": attributes,
            "text": text,
            "measured": measured,
        }
        listens = bool(attributes or text)
        told = _TOLD if listens else 0
        self.condition = ConditionEmbedding(attributes, text, told) if listens else None
        self.planes = nn.Linear(told, _PLANES) if listens else None
        self.down = Down(_PLANES if listens else 0)
        self.to_latent = nn.Linear(WIDTHS[-1] * GRID**2, 2 * latent_dimensions)
        self.from_latent = nn.Linear(latent_dimensions + told, WIDTHS[-1] * GRID**2)
        self.up = Up()
        self.register_buffer("directions", torch.zeros(measured, latent_dimensions))

    def encode(self, images: Tensor, condition: Condition) -> tuple[Tensor, Tensor]:
        """Pictures (N, 3, 64, 64) in [-1, 1] to the mean and the log variance of their latents, (N, Z)."""
        folded = F.pixel_unshuffle(images, 2)
        if self.condition and self.planes:
            planes = self.planes(self.condition(condition))[:, :, None, None]
            folded = torch.cat([folded, planes.expand(-1, -1, *folded.shape[2:])], dim=1)
        mean, log_variance = self.to_latent(self.down(folded).flatten(1)).float().chunk(2, dim=1)
        return mean, log_variance.clamp(-12, 6)

    def decode(self, latents: Tensor, condition: Condition) -> Tensor:
        """Latents (N, Z) to pictures (N, 3, 64, 64), around [-1, 1]."""
        if self.condition:
            latents = torch.cat([latents, self.condition(condition)], dim=1)
        return self.up(self.from_latent(latents).unflatten(1, (-1, GRID, GRID))).float()
