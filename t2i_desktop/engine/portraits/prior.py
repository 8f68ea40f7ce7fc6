"""What latents of portraits that are told a condition are like: a flow from them to plain normal noise.

Affine couplings (Dinh et al. 2017, arXiv:1605.08803) that hear the condition; as the prior of an autoencoder
after Chen et al. 2017 (arXiv:1611.02731). What is told moves into the flow, and the noise is free of it: the
same noise under another condition is the same portrait, changed. Knows nothing of pictures.
"""

import torch
from torch import Tensor, nn

_WIDTH = 128
_STEEPEST = 2.0  # of the logarithm of a scale


class ConditionalFlow(nn.Module):
    """Latents (N, Z) and what is told (N, told), to noise (N, Z) and back. Computes in float32 always."""

    def __init__(self, dimensions: int, told: int, couplings: int = 6) -> None:
        super().__init__()
        self.couplings = nn.ModuleList(_Coupling(dimensions, told) for _ in range(couplings))

    def forward(self, latents: Tensor, told: Tensor) -> tuple[Tensor, Tensor]:
        """Latents to noise, and the logarithm of how much the flow stretches there, (N,)."""
        with torch.autocast(latents.device.type, enabled=False):
            noise, told = latents.float(), told.float()
            stretch = torch.zeros(len(noise), device=noise.device)
            for coupling in self.couplings:
                scale, shift = coupling(noise, told)
                noise = (noise * scale.exp() + shift).flip(1)
                stretch = stretch + scale.sum(dim=1)
            return noise, stretch

    def inverse(self, noise: Tensor, told: Tensor) -> Tensor:
        """Noise to latents."""
        with torch.autocast(noise.device.type, enabled=False):
            latents, told = noise.float(), told.float()
            for coupling in reversed(self.couplings):
                latents = latents.flip(1)
                scale, shift = coupling(latents, told)
                latents = (latents - shift) * (-scale).exp()
            return latents


class _Coupling(nn.Module):
    """The second half is scaled and shifted as the first half and the condition say; begins as nothing."""

    def __init__(self, dimensions: int, told: int) -> None:
        super().__init__()
        self._kept, self._changed = dimensions // 2, dimensions - dimensions // 2
        last = nn.Linear(_WIDTH, 2 * self._changed)
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
        self.layers = nn.Sequential(
            nn.Linear(self._kept + told, _WIDTH), nn.SiLU(), nn.Linear(_WIDTH, _WIDTH), nn.SiLU(), last
        )

    def forward(self, values: Tensor, told: Tensor) -> tuple[Tensor, Tensor]:
        """The logarithm of the scale, and the shift, both (N, Z) and 0 in the half that is kept."""
        scale, shift = self.layers(torch.cat([values[:, : self._kept], told], dim=1)).chunk(2, dim=1)
        still = torch.zeros_like(values[:, : self._kept])
        bounded = _STEEPEST * torch.tanh(scale / _STEEPEST)
        return torch.cat([still, bounded], dim=1), torch.cat([still, shift], dim=1)
