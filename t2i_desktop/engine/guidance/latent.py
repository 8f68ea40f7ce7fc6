"""The one thing that is optimised: the latent, in its two parametrisations. Knows nothing of prompts.

The parameter is the latent divided by the model's `latent_scale`, so that a learning rate means the same
for every VQGAN. The notebooks' numbers suit the ImageNet models, whose scale is therefore 1; a model with
latents of another size says so in its `model.yaml`.
"""

from abc import ABC, abstractmethod
from typing import Literal

import torch
from torch import Tensor, nn

from t2i_desktop.engine.guidance.sections.picture import PictureSection
from t2i_desktop.engine.networks.vqgan import Vqgan

Parametrisation = Literal["continuous", "quantised"]


def latent_grid(settings: PictureSection, factor: int) -> tuple[int, int]:
    """The latent's (h, w): the picture's size in cells of `factor` pixels, to the nearest, at least one."""
    return _cells(settings.image_height, factor), _cells(settings.image_width, factor)


class Latent(ABC):
    """A trainable latent (batch, embed_dim, h, w) on the device of its VQGAN."""

    def __init__(self, initial: Tensor, scale: float) -> None:
        self.parameter = nn.Parameter(initial)
        self.scale = scale

    @abstractmethod
    def decodable(self) -> Tensor:
        """The latent as the decoder takes it; differentiable."""

    @abstractmethod
    def constrain(self) -> None:
        """Bring the parameter back to where it may be; called after every step."""


class ContinuousLatent(Latent):
    """The notebooks' latent: sin(0.5 * N(0, 1)) at first, then free; the codebook is never consulted."""

    def __init__(
        self,
        vqgan: Vqgan,
        batch: int,
        grid: tuple[int, int],
        scale: float,
        rng: torch.Generator,
        first: Tensor | None = None,
    ) -> None:
        if first is None:
            noise = torch.randn(batch, vqgan.embed_dim, *grid, generator=rng)
            super().__init__(torch.sin(0.5 * noise).to(vqgan.codebook.device), scale)
        else:
            super().__init__(first / scale, scale)

    def decodable(self) -> Tensor:
        """The parameter itself, in the units of the model."""
        return self.parameter * self.scale

    def constrain(self) -> None:
        """Nothing to do: the latent is free."""


class QuantisedLatent(Latent):
    """The latent of Crowson's family: random codebook entries at first, and snapped in every step.

    The gradient passes straight through the snap; each channel is clamped to the codebook's own range.
    """

    def __init__(
        self,
        vqgan: Vqgan,
        batch: int,
        grid: tuple[int, int],
        scale: float,
        rng: torch.Generator,
        first: Tensor | None = None,
    ) -> None:
        if first is None:
            entries = torch.randint(len(vqgan.codebook), (batch, *grid), generator=rng)
            first = vqgan.codebook[entries.to(vqgan.codebook.device)].permute(0, 3, 1, 2)
        super().__init__((first / scale).contiguous(), scale)
        self._vqgan = vqgan
        self._lowest = vqgan.codebook.min(dim=0).values.view(1, -1, 1, 1) / scale
        self._highest = vqgan.codebook.max(dim=0).values.view(1, -1, 1, 1) / scale

    def decodable(self) -> Tensor:
        """The nearest codebook entry of every cell."""
        return self._vqgan.quantise(self.parameter * self.scale)

    @torch.no_grad()
    def constrain(self) -> None:
        """Clamp each channel to the range of the codebook."""
        self.parameter.clamp_(self._lowest, self._highest)


def start_latent(
    kind: Parametrisation,
    vqgan: Vqgan,
    batch: int,
    grid: tuple[int, int],
    scale: float,
    rng: torch.Generator,
    first: Tensor | None = None,
) -> Latent:
    """A new latent of `grid` = (h, w) cells for each of `batch` pictures; all randomness comes from `rng`.

    first: what it begins with, in the units of the decoder; None for the parametrisation's own noise.
    """
    family = ContinuousLatent if kind == "continuous" else QuantisedLatent
    return family(vqgan, batch, grid, scale, rng, first)


def _cells(pixels: int, factor: int) -> int:
    return max(1, (pixels + factor // 2) // factor)
