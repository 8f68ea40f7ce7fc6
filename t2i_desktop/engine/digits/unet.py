"""The U-Net that says what is noise in a noisy picture, given the time and the embedding of a text.

After Ho et al. 2020 (arXiv:2006.11239), with the scale and shift of Dhariwal and Nichol 2021
(arXiv:2105.05233). Knows nothing of schedules or of sampling.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_GROUPS = 8


class UNet(nn.Module):
    """Pictures of one channel in, the same shape out.

    channels: of each level, each having half the side of the one above; all are multiples of 8.
    dimensions: of the condition. A condition of zeros means that nothing is asked for.
    dropout: below the first level.
    """

    def __init__(
        self, channels: Sequence[int] = (32, 64, 128), dimensions: int = 128, dropout: float = 0.1
    ) -> None:
        super().__init__()
        self.config: dict[str, Any] = {
            "channels": list(channels), "dimensions": dimensions, "dropout": dropout,
        }  # fmt: skip
        self.dimensions = dimensions
        top, inner = channels[0], 4 * channels[0]
        self.time = nn.Sequential(nn.Linear(top, inner), nn.SiLU(), nn.Linear(inner, inner))
        self.condition = nn.Sequential(nn.Linear(dimensions, inner), nn.SiLU(), nn.Linear(inner, inner))
        self.first = nn.Conv2d(1, top, 3, padding=1)
        pairs = list(pairwise((top, *channels)))
        still = [0.0] + [dropout] * (len(channels) - 1)
        self.down = nn.ModuleList(
            ResidualBlock(a, b, inner, share) for (a, b), share in zip(pairs, still, strict=True)
        )
        self.halve = nn.ModuleList(nn.Conv2d(b, b, 3, stride=2, padding=1) for b in channels[:-1])
        self.look = Attention(channels[-1])
        self.middle = ResidualBlock(channels[-1], channels[-1], inner, dropout)
        self.narrow = nn.ModuleList(nn.Conv2d(b, a, 1) for a, b in reversed(pairs[1:]))
        self.up = nn.ModuleList(
            ResidualBlock(2 * b, b, inner, share)
            for b, share in zip(reversed(channels), reversed(still), strict=True)
        )
        self.last = nn.Sequential(
            nn.GroupNorm(_GROUPS, top), nn.SiLU(), _silent(nn.Conv2d(top, 1, 3, padding=1))
        )

    def forward(self, noisy: Tensor, times: Tensor, condition: Tensor) -> Tensor:
        """The network's answer (N, 1, H, W) on pictures (N, 1, H, W) at times (N,) under (N, dimensions)."""
        told = self.time(sinusoids(times, self.first.out_channels))
        told = told + self.condition(condition * math.sqrt(self.dimensions))
        x = self.first(noisy)
        kept: list[Tensor] = []
        for level, block in enumerate(self.down):
            x = block(self.halve[level - 1](x) if level else x, told)
            kept.append(x)
        x = self.middle(self.look(x), told)
        for level, block in enumerate(self.up):
            beside = kept.pop()
            if level:
                x = F.interpolate(self.narrow[level - 1](x), size=beside.shape[-2:], mode="nearest")
            x = block(torch.cat([x, beside], dim=1), told)
        return self.last(x)


class ResidualBlock(nn.Module):
    """Two convolutions; the second sees its input scaled and shifted by what the block is told (N, told)."""

    def __init__(self, inputs: int, outputs: int, told: int, dropout: float) -> None:
        super().__init__()
        self.before = nn.Sequential(
            nn.GroupNorm(_GROUPS, inputs), nn.SiLU(), nn.Conv2d(inputs, outputs, 3, padding=1)
        )
        self.told = nn.Linear(told, 2 * outputs)
        self.norm = nn.GroupNorm(_GROUPS, outputs, affine=False)
        self.after = nn.Sequential(
            nn.SiLU(), nn.Dropout(dropout), _silent(nn.Conv2d(outputs, outputs, 3, padding=1))
        )
        self.past = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        """(N, inputs, H, W) to (N, outputs, H, W)."""
        scale, shift = self.told(F.silu(told))[:, :, None, None].chunk(2, dim=1)
        return self.past(x) + self.after(self.norm(self.before(x)) * (1 + scale) + shift)


class Attention(nn.Module):
    """Every cell looks at every other one; the channels are split over four heads."""

    heads = 4

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(_GROUPS, channels)
        self.asked = nn.Conv2d(channels, 3 * channels, 1)
        self.answer = _silent(nn.Conv2d(channels, channels, 1))

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, H, W) to the same shape."""
        number, channels, height, width = x.shape
        parts = self.asked(self.norm(x)).view(number, 3, self.heads, channels // self.heads, height * width)
        query, key, value = parts.transpose(-1, -2).unbind(dim=1)  # (N, heads, H * W, C / heads)
        seen = F.scaled_dot_product_attention(query, key, value)
        return x + self.answer(seen.transpose(-1, -2).reshape(number, channels, height, width))


def sinusoids(times: Tensor, dimensions: int) -> Tensor:
    """Times (N,) as sines and cosines (N, dimensions) of falling frequencies (Vaswani et al. 2017)."""
    half = dimensions // 2
    frequencies = torch.exp(-math.log(10_000) * torch.arange(half, device=times.device) / half)
    angles = times.float()[:, None] * frequencies
    return torch.cat([angles.sin(), angles.cos()], dim=1)


def _silent(layer: nn.Conv2d) -> nn.Conv2d:
    """The layer with weights of zero, so that a network begins as the identity."""
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer
