"""The convolutional blocks that all networks of portraits are built of. Knows nothing of what they draw.

Between pictures of 64 and features of 32 pixels nothing is computed: pixels are folded, two by two, into
channels and back (Shi et al. 2016, arXiv:1609.05158), which makes the networks fast on a processor.
"""

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WIDTHS = (32, 64, 96, 128)
"""Channels at 32, 16, 8 and 4 pixels."""
FOLDED = 12
"""Channels of a picture whose pixels are folded two by two."""
_LAST = 8  # channels at 64 pixels; one convolution there hides the seams of the unfolding
GRID = 4
"""Pixels of the smallest features, across and down."""


class Residual(nn.Module):
    """Two convolutions beside the way through; `told` numbers, if any, scale and shift what is normalised.

    Conditional batch normalisation: Dumoulin et al. 2017 (arXiv:1610.07629).
    """

    def __init__(self, inputs: int, outputs: int, told: int = 0) -> None:
        super().__init__()
        self.first_norm, self.second_norm = nn.BatchNorm2d(inputs), nn.BatchNorm2d(outputs)
        self.first = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.second = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.past = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        self.listen = nn.Linear(told, 2 * (inputs + outputs)) if told else None
        self._split = [inputs, inputs, outputs, outputs]
        if self.listen:
            nn.init.normal_(self.listen.weight, std=0.02)
            nn.init.zeros_(self.listen.bias)

    def forward(self, features: Tensor, told: Tensor | None = None) -> Tensor:
        """Features (N, inputs, H, W), and what is told (N, told), to (N, outputs, H, W)."""
        first, second = self.first_norm(features), None
        if self.listen and told is not None:
            scale, shift, *second = self.listen(told)[:, :, None, None].split(self._split, dim=1)
            first = torch.addcmul(first + shift, first, scale)
        inner = self.second_norm(self.first(F.relu(first)))
        if second:
            inner = torch.addcmul(inner + second[1], inner, second[0])
        return self.past(features) + self.second(F.relu(inner))


class Down(nn.Module):
    """Pictures (N, 3, 64, 64), and further channels, to features (N, 128, 4, 4)."""

    def __init__(self, more: int = 0) -> None:
        super().__init__()
        self.into = nn.Conv2d(FOLDED + more, WIDTHS[0], 3, padding=1)
        self.stages = nn.ModuleList(Residual(a, b) for a, b in pairwise((WIDTHS[0], *WIDTHS)))

    def forward(self, folded: Tensor) -> Tensor:
        """Folded pictures (N, 12 + more, 32, 32) to (N, 128, 4, 4)."""
        features = self.into(folded)
        for number, stage in enumerate(self.stages):
            features = stage(F.avg_pool2d(features, 2) if number else features)
        return features


class Up(nn.Module):
    """Features (N, 128, 4, 4), and what is told at every stage, to pictures (N, 3, 64, 64), unbounded."""

    def __init__(self, told: int = 0) -> None:
        super().__init__()
        wide = WIDTHS[::-1]
        self.stages = nn.ModuleList(Residual(a, b, told) for a, b in pairwise((wide[0], *wide)))
        self.norm = nn.BatchNorm2d(wide[-1])
        self.out = nn.Conv2d(wide[-1], 4 * _LAST, 3, padding=1)
        self.smooth = nn.Conv2d(_LAST, 3, 3, padding=1)

    def forward(self, features: Tensor, told: Tensor | None = None) -> Tensor:
        """Features (N, 128, 4, 4) to pictures (N, 3, 64, 64)."""
        for number, stage in enumerate(self.stages):
            features = stage(F.interpolate(features, scale_factor=2.0) if number else features, told)
        unfolded = F.pixel_shuffle(self.out(F.relu(self.norm(features))), 2)
        return self.smooth(F.relu(unfolded))
