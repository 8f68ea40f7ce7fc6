"""Crops for prompts that are bound to a part of the picture: each region gets crops of its own.

The box around a region is cut out of the picture as if it were a picture itself, and crops are drawn from it
by the settings that hold for the whole. So a prompt sees its region large, wherever and however small it is,
and no pixel beside the box feels it. Where the region is no box, what lies in the box beside it is seen, but
detached: it feels nothing either. The crops of a picture are shared evenly among its regions, the whole
picture being one of them, and CLIP looks at all of them at once.

How much crop i counts for a prompt of region r, for N crops of a picture in all,

    w_i = N * s_i^2 / sum_k s_k^2    over the crops k of r, and 0 for all other crops,

with s_i the share of the region in what crop i shows of the box. The mean over all crops of w_i times a loss
is thus a mean over the crops of the region, and a prompt's weight means the same as without regions.

Knows nothing of CLIP or of what a prompt says.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image
from torch import Tensor

from t2i_desktop.engine.errors import BadData, BadSettings
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, sample
from t2i_desktop.engine.guidance.places import EDGE, EDGE_BREADTH, PLACES, Box, Mask, Place, Region
from t2i_desktop.engine.images import read_picture

_WHOLE = Box(0, 0, 1, 1)
_SHARE_PIXELS = 16  # a side of the crops by which the share of a region is told
_SEEN = 0.1  # how white a mask is at least where its region is taken to be

Views = Callable[[int, int], Tensor]
"""For a picture's height and width: matrices (V, 3, 3) from views to the picture, both in [-1, 1]."""


@dataclass(frozen=True, slots=True)
class Crops:
    """N crops of the pictures of a batch, those of a picture beside each other.

    pixels: (N, 3, resolution, resolution). matrices: (N, 3, 3) from crop to picture coordinates, in [-1, 1].
    weights: (N, prompts), how much each counts for each; None where all count alike.
    """

    pixels: Tensor
    matrices: Tensor
    weights: Tensor | None = None

    def split_weights(self, at_once: int) -> Sequence[Tensor | None]:
        """The weights of so many crops at a time."""
        if self.weights is None:
            return [None] * math.ceil(len(self.pixels) / at_once)
        return self.weights.split(at_once)


@dataclass(frozen=True, slots=True)
class Outline:
    """A region on the pixels of a picture. mask: (1, 1, rows, columns) in [0, 1]; None if it is its box."""

    rows: slice
    columns: slice
    mask: Tensor | None = None

    def cut(self, pictures: Tensor) -> Tensor:
        """The box (B, 3, rows, columns) of pictures (B, 3, H, W), with a gradient in the region alone."""
        box = pictures[:, :, self.rows, self.columns]
        if self.mask is None:
            return box
        still = box.detach()
        return still + self.mask.to(box) * (box - still)

    def matrix(self, height: int, width: int) -> Tensor:
        """(3, 3) from coordinates of the box to those of a picture of that size, both in [-1, 1]."""
        (x, across), (y, down) = (
            ((side.start + side.stop) / length - 1, (side.stop - side.start) / length)
            for side, length in ((self.columns, width), (self.rows, height))
        )
        return torch.tensor([[across, 0, x], [0, down, y], [0, 0, 1]])


class Outlines:
    """Brings regions to the pixels of pictures; reads each mask once."""

    def __init__(self) -> None:
        self._masks: dict[str, Image.Image] = {}
        self._known: dict[tuple[Region | None, int, int], Outline] = {}

    def read(self, region: Region | None) -> None:
        """Raises BadSettings if it is a mask that cannot be read or that is black all over."""
        if isinstance(region, Mask) and region.path not in self._masks:
            self._masks[region.path] = _read_mask(region.path)

    def of(self, region: Region | None, height: int, width: int) -> Outline:
        """The outline of a region that was read; of the whole picture for None."""
        key = (region, height, width)
        if key not in self._known:
            self._known[key] = self._outline(*key)
        return self._known[key]

    def _outline(self, region: Region | None, height: int, width: int) -> Outline:
        match region:
            case Mask(path):
                stretched = self._masks[path].resize((width, height), Image.Resampling.BOX)
                return _around(np.asarray(stretched, np.float32) / 255)
            case Place(name) if name == EDGE:
                mask = np.ones((height, width), np.float32)
                down, across = (round(EDGE_BREADTH * side) for side in (height, width))
                mask[down : height - down, across : width - across] = 0
                return _around(mask)
            case _:
                box = box_of(region)
                return Outline(_pixels(box.y, box.height, height), _pixels(box.x, box.width, width))


class RegionCutouts:
    """Makes crops of pictures for prompts of these regions; None stands for the whole picture."""

    def __init__(
        self,
        settings: CutoutSettings,
        resolution: int,
        regions: Sequence[Region | None],
        outlines: Outlines,
    ) -> None:
        """regions: of each prompt. Raises BadSettings if a mask cannot be used."""
        for region in regions:
            outlines.read(region)
        self._outlines, self._regions = outlines, regions
        self._resolution = resolution
        distinct = tuple(dict.fromkeys(regions)) or (None,)
        self.count = max(settings.count, len(distinct))
        self._has_regions = distinct != (None,)
        self._cutouts = {
            region: Cutouts(_part_of(settings, region, number), resolution)
            for region, number in zip(distinct, _evenly(self.count, len(distinct)), strict=True)
        }

    def __call__(self, pictures: Tensor, rng: torch.Generator) -> Crops:
        """`count` crops of every picture (B, 3, H, W); all randomness comes from `rng`."""
        if not self._has_regions:
            crops = self._cutouts[None](pictures, rng)
            return Crops(crops, self._cutouts[None].matrices)

        def draw(cutouts: Cutouts, box: Tensor) -> tuple[Tensor, Tensor]:
            return cutouts(box, rng), cutouts.matrices

        return self._gathered(pictures, draw)

    def views(self, pictures: Tensor, views: Views) -> Crops:
        """The same fixed views of every region of every picture (B, 3, H, W)."""

        def look(cutouts: Cutouts, box: Tensor) -> tuple[Tensor, Tensor]:
            fixed = views(*box.shape[-2:])
            matrices = fixed.repeat(len(box), 1, 1)
            shrunk = cutouts.prefiltered(box)
            return sample(shrunk, matrices.to(box), self._resolution, len(fixed)), matrices

        return self._gathered(pictures, look)

    def _gathered(self, pictures: Tensor, cut: Callable[[Cutouts, Tensor], tuple[Tensor, Tensor]]) -> Crops:
        """What `cut` makes of the box of every region, and how much it counts for every prompt."""
        batch, _, height, width = pictures.shape
        pixels, matrices, shares = [], [], []
        for region, cutouts in self._cutouts.items():
            outline = self._outlines.of(region, height, width)
            crops, places = cut(cutouts, outline.cut(pictures))
            pixels.append(crops.unflatten(0, (batch, -1)))
            matrices.append((outline.matrix(height, width) @ places).unflatten(0, (batch, -1)))
            share = _shares(outline, places, len(places) // batch, cutouts.settings.wraps)
            shares.append(share.view(batch, -1))
        weights = self._weights(shares) if self._has_regions else None
        return Crops(
            torch.cat(pixels, dim=1).flatten(0, 1), torch.cat(matrices, dim=1).flatten(0, 1), weights
        )

    def _weights(self, shares: Sequence[Tensor]) -> Tensor:
        """(B * crops, prompts) from the shares (B, crops) of every region."""
        number = sum(share.shape[1] for share in shares)
        columns: dict[Region | None, Tensor] = {}
        before = 0
        for region, share in zip(self._cutouts, shares, strict=True):
            squared = share.square()
            part = number * squared / squared.sum(dim=1, keepdim=True).clamp_min(1e-12)
            columns[region] = F.pad(part, (before, number - before - part.shape[1]))
            before += part.shape[1]
        return torch.stack([columns[region] for region in self._regions], dim=2).flatten(0, 1)


def box_of(region: Region | None) -> Box:
    """The box around a region, as far as it is known without reading a file."""
    match region:
        case Box():
            return region
        case Place(name):
            return PLACES[name]
        case _:
            return _WHOLE


def _part_of(settings: CutoutSettings, region: Region | None, number: int) -> CutoutSettings:
    """How the crops of one region are drawn: it goes on into itself only where it spans the picture."""
    box = box_of(region)
    across, down = settings.wraps if not isinstance(region, Mask) else (False, False)
    wraps = (across and box.width == 1, down and box.height == 1)
    return settings.model_copy(update={"count": number, "wraps": wraps})


def _evenly(number: int, parts: int) -> list[int]:
    """`number` in whole parts that differ by one at most, the larger ones first."""
    least, more = divmod(number, parts)
    return [least + (part < more) for part in range(parts)]


def _shares(outline: Outline, matrices: Tensor, count: int, wraps: tuple[bool, bool]) -> Tensor:
    """How much of what each crop (N, 3, 3) shows of the box is the region: (N,) in [0, 1]."""
    if outline.mask is None:
        return torch.ones(len(matrices))
    both = torch.cat([outline.mask, torch.ones_like(outline.mask)], dim=1)
    both = both.expand(len(matrices) // count, -1, -1, -1)
    region, box = sample(both, matrices, _SHARE_PIXELS, count, wraps).mean(dim=(2, 3)).unbind(dim=1)
    return region / box.clamp_min(1e-6)


def _around(mask: np.ndarray) -> Outline:
    """The outline of a mask (H, W) float32 in [0, 1]."""
    seen = mask >= min(_SEEN, mask.max())
    ends = (np.flatnonzero(seen.any(axis=side))[[0, -1]] for side in (1, 0))
    rows, columns = (slice(int(first), int(last) + 1) for first, last in ends)
    return Outline(rows, columns, torch.from_numpy(mask[rows, columns].copy())[None, None])


def _pixels(start: float, length: float, side: int) -> slice:
    """The pixels of a stretch of a side, one at least."""
    first = min(round(start * side), side - 1)
    return slice(first, max(first + 1, round((start + length) * side)))


def _read_mask(path: str) -> Image.Image:
    file = Path(path).expanduser()
    if not file.is_file():
        raise BadSettings(f"The mask {path} of a prompt is not there. Correct its path, or take it out.")
    try:
        grey = Image.fromarray(read_picture(file)).convert("L")
    except BadData as error:
        raise BadSettings(str(error)) from error
    if np.asarray(grey).max() < _SEEN * 255:
        raise BadSettings(f"The mask {path} of a prompt is black. Paint the region white, or take it out.")
    return grey
