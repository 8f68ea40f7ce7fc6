"""What can be done to crops besides placing them: warped, sharpened or blurred, and with a piece missing.

All are batched and differentiable, and draw from the generator they are given. Knows nothing of pictures.
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor

_KNOTS = 5  # along each side of a crop
_ERASED = (0.1, 0.4)  # of a crop's area
_LONGEST = 1 / 0.3  # of an erased rectangle's sides, to each other


def elastic_warp(number: int, resolution: int, amount: float, generator: torch.Generator) -> Tensor:
    """Smooth shifts (number, resolution, resolution, 2) of the places where crops are sampled.

    In crop coordinates, where a crop is 2 wide: 5 x 5 knots move by up to `amount`, bicubic between them.
    """
    knots = (torch.rand(number, 2, _KNOTS, _KNOTS, generator=generator) * 2 - 1) * amount
    shifts = F.interpolate(knots, size=(resolution, resolution), mode="bicubic", align_corners=True)
    return shifts.permute(0, 2, 3, 1)


def sharpen(crops: Tensor, amount: float, generator: torch.Generator) -> Tensor:
    """Unsharp masking: crops (N, C, h, w) plus u * (crops - their 3 x 3 mean), u uniform in +-amount each."""
    strength = (torch.rand(len(crops), 1, 1, 1, generator=generator) * 2 - 1) * amount
    mean = F.avg_pool2d(F.pad(crops, (1, 1, 1, 1), mode="replicate"), kernel_size=3, stride=1)
    return crops + strength.to(crops) * (crops - mean)


def erase(crops: Tensor, chance: float, generator: torch.Generator) -> Tensor:
    """Black out one rectangle in so large a share of the crops (N, C, h, w).

    Random erasing (Zhong et al. 2020) as kornia is used for it in the field: a tenth to four tenths of the
    area, with sides in a ratio of up to 10 : 3.
    """
    drawn, area, ratio, x, y = torch.rand(5, len(crops), generator=generator)
    smallest, largest = _ERASED
    area = smallest + (largest - smallest) * area
    ratio = ((2 * ratio - 1) * math.log(_LONGEST)).exp()
    wide, high = (area * ratio).sqrt().clamp(max=1), (area / ratio).sqrt().clamp(max=1)
    columns = _between(crops.shape[3], x * (1 - wide), wide)
    rows = _between(crops.shape[2], y * (1 - high), high)
    is_erased, rows, columns = (part.to(crops.device) for part in (drawn < chance, rows, columns))
    hole = is_erased[:, None, None] & rows[:, :, None] & columns[:, None, :]
    return crops.masked_fill(hole[:, None], 0)


def _between(pixels: int, start: Tensor, length: Tensor) -> Tensor:
    """Which of `pixels` in a row of length 1 have their middle in [start, start + length): (N, pixels)."""
    middles = (torch.arange(pixels) + 0.5) / pixels
    return (middles >= start[:, None]) & (middles < (start + length)[:, None])
