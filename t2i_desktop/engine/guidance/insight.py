"""Where in a picture a prompt is found: a coarse map, gathered from what CLIP says of the crops anyway.

Each step shows CLIP crops k that cover some cells of the map, and says how alike crop and prompt are: s_k.
With c_k(x) = 1 where crop k covers cell x, else 0, and a_k for how much the crop tells of its place,

    map(x) = sum_k a_k c_k(x) (s_k - s) / (sum_k a_k c_k(x) + reserve),    a_k = n_k / A_k^2,

where n_k is the number of cells covered, A_k the crop's area in cells, and s the mean of the s_k with the
weights a_k n_k, so that the numerators of a step add up to 0. Small crops thus count more than large ones,
and those that lie mostly beside the picture less. Both sums fade by `FADE` a step; the reserve, a share of
the greatest denominator, keeps cells near 0 that few crops cover.

Needs no network and no gradient, draws nothing, and changes no step. Knows nothing of how it is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

CELLS = 24
"""Along the longer side of the map."""
FADE = 0.95
"""What is left of an earlier step with every further one: half of it after about 14."""
RESERVE = 0.1

Prompts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What one CLIP saw in a step, on the CPU: N crops, those of a picture beside each other.

    matrices: (N, 3, 3) from crop to picture coordinates, both in [-1, 1]. cosines: (N, prompts).
    share: how much this CLIP counts among others.
    """

    matrices: Tensor
    cosines: Tensor
    share: float


class Insight:
    """Gathers the maps of `batch` pictures whose sides are as `grid` (height, width) to each other."""

    def __init__(self, batch: int, grid: tuple[int, int]) -> None:
        self._batch = batch
        self._shape = _map_shape(grid)
        self._centres = _centres(*self._shape)
        self._prompts: Prompts = ()
        self._above: Tensor | None = None  # (batch, cells, prompts)
        self._below: Tensor | None = None  # (batch, cells, 1)

    @torch.no_grad()
    def add(self, prompts: Prompts, looks: Sequence[Look]) -> None:
        """Take in a step. Other prompts, by field and text, begin new maps."""
        if prompts != self._prompts:
            self._prompts, self._above, self._below = prompts, None, None
        for number, look in enumerate(looks):
            above, below = self._sums(look)
            fade = 1.0 if number else FADE
            self._above = above if self._above is None else self._above * fade + above
            self._below = below if self._below is None else self._below * fade + below

    def regions(self) -> np.ndarray | None:
        """The maps (prompts, batch, rows, columns) float32, 0 where nothing is known; None before a step."""
        if self._above is None or self._below is None:
            return None
        reserve = RESERVE * self._below.amax(dim=1, keepdim=True) + 1e-12
        maps = (self._above / (self._below + reserve)).permute(2, 0, 1)
        return maps.reshape(-1, self._batch, *self._shape).contiguous().numpy()

    def _sums(self, look: Look) -> tuple[Tensor, Tensor]:
        """Numerators (batch, cells, prompts) and denominators (batch, cells, 1) of one CLIP in one step."""
        inside = covers(look.matrices, self._centres).float()  # (N, cells)
        area = torch.linalg.det(look.matrices[:, :2, :2]).abs() * len(self._centres)
        number = inside.sum(dim=1)
        weight = look.share * number / area.clamp_min(1).square()
        by_picture = (weight[:, None] * inside).view(self._batch, -1, len(self._centres))
        mass = (weight * number).view(self._batch, -1, 1)
        cosines = look.cosines.float().view(self._batch, mass.shape[1], -1)
        mean = (mass * cosines).sum(dim=1, keepdim=True) / mass.sum(dim=1, keepdim=True).clamp_min(1e-12)
        above = by_picture.transpose(1, 2) @ (cosines - mean)
        return above, by_picture.sum(dim=1)[..., None]


def covers(matrices: Tensor, points: Tensor) -> Tensor:
    """Which points (P, 3) of the picture, homogeneous, lie in which crops (N, 3, 3): bool (N, P)."""
    x, y, w = (points @ torch.linalg.inv_ex(matrices).inverse.transpose(1, 2)).unbind(dim=2)
    return (x.abs() <= w) & (y.abs() <= w)  # w is not above 0 behind the viewer, where nothing is seen


def _map_shape(grid: tuple[int, int]) -> tuple[int, int]:
    height, width = grid
    longest = max(grid)
    return max(1, round(CELLS * height / longest)), max(1, round(CELLS * width / longest))


def _centres(rows: int, columns: int) -> Tensor:
    """The middles of the cells in picture coordinates, homogeneous: (rows * columns, 3)."""
    y, x = ((torch.arange(n) + 0.5) * (2 / n) - 1 for n in (rows, columns))
    grid_y, grid_x = torch.meshgrid(y, x, indexing="ij")
    return torch.stack([grid_x, grid_y, torch.ones_like(grid_x)], dim=-1).view(-1, 3)
