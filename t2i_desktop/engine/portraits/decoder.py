"""From noise and a condition to a portrait: what the autoencoders and the adversarial pair have in common.

Knows nothing of encoders, of training, nor of where conditions come from.
"""

from typing import Any

import torch
from torch import Tensor, nn

from t2i_desktop.engine.portraits.blocks import GRID, WIDTHS, Up
from t2i_desktop.engine.portraits.conditions import Condition, ConditionEmbedding
from t2i_desktop.engine.portraits.prior import ConditionalFlow

TOLD = 128
"""The width of an embedded condition."""


class PortraitDecoder(nn.Module):
    """attributes, text: how many numbers a condition has; both 0 if nothing is ever told.

    Where something is told, it is joined to the latent (Sohn et al. 2015), shapes its prior, and is heard at
    every stage of the painting.
    """

    def __init__(self, latent_dimensions: int = 64, attributes: int = 0, text: int = 0) -> None:
        super().__init__()
        self.latent_dimensions = latent_dimensions
        self.config: dict[str, Any] = {
            "latent_dimensions": latent_dimensions,
            "attributes": attributes,
            "text": text,
        }
        self.listens = bool(attributes or text)
        told = TOLD if self.listens else 0
        self.from_latent = nn.Linear(latent_dimensions + told, WIDTHS[-1] * GRID**2)
        self.up = Up(told)
        if self.listens:
            self.condition = ConditionEmbedding(attributes, text, TOLD)
            self.style = nn.Sequential(nn.Linear(latent_dimensions + TOLD, TOLD), nn.SiLU())
            self.prior = ConditionalFlow(latent_dimensions, TOLD)

    def fit(self, texts: Tensor) -> None:
        """Learn what the texts (N, D) are like that will be told; nothing where none are heard."""
        if self.listens and texts.shape[1]:
            self.condition.fit(texts)

    def forward(self, latents: Tensor, condition: Condition) -> Tensor:
        """Latents (N, Z) to pictures (N, 3, 64, 64), around [-1, 1]."""
        style = None
        if self.listens:
            latents = torch.cat([latents, self.condition(condition)], dim=1)
            style = self.style(latents)
        return self.up(self.from_latent(latents).unflatten(1, (-1, GRID, GRID)), style).float()

    def decode(self, noise: Tensor, condition: Condition) -> Tensor:
        """Normal noise (N, Z) to pictures (N, 3, 64, 64), around [-1, 1]."""
        if self.listens:
            noise = self.prior.inverse(noise, self.condition(condition))
        return self(noise, condition)

    def noise(self, latents: Tensor, condition: Condition) -> tuple[Tensor, Tensor]:
        """Latents to the noise they come from, and the logarithm of the stretch, (N,)."""
        if self.listens:
            return self.prior(latents, self.condition(condition))
        return latents, torch.zeros(len(latents), device=latents.device)
