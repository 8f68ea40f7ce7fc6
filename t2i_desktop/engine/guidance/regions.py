"""Crops for prompts that are bound to a part of the picture: each region gets crops of its own.

Crops are drawn about the box around a region as they are about a whole picture, so that a prompt sees its
region large, wherever and however small it is. Where they reach beyond the region they see the picture, but
detached: no pixel beside the region feels the prompt, and yet what forms within it suits what is around it.
The crops of a picture are shared evenly among its regions, the whole picture being one of them if a prompt
has no region, and CLIP looks at all of them at once.

How much crop i counts for a prompt of region r, for N crops of a picture in all,

    w_i = N * s_i^2 / sum_k s_k^2    over the crops k of r, and 0 for all other crops,

with s_i the share of the region in what crop i shows of the picture. The mean over all crops of w_i times a
loss is thus a mean over the crops of the region, and a prompt's weight means the same as without regions.

Weights alone, for crops of the whole picture, were tried: with the starter models prompts then leak, and
small regions are hardly found. Cut from their surroundings, regions become pictures of their own with hard
edges.

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
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, Window, sample
from t2i_desktop.engine.guidance.places import EDGE, INNER, PLACES, Box, Mask, Place, Region
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.words import said

_SHARE_PIXELS = 32  # a side of the crops by which the share of a region is told
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
    """A region on the pixels of a picture. window: the box around it.

    mask: (1, 1, H, W) in [0, 1], how much each pixel belongs to it; None for the whole picture.
    """

    window: Window
    mask: Tensor | None = None

    def of(self, pictures: Tensor) -> Tensor:
        """Pictures (B, 3, H, W) as they are, with a gradient in the region alone."""
        if self.mask is None:
            return pictures
        still = pictures.detach()
        return still + self.mask.to(pictures) * (pictures - still)

    def shares(self, matrices: Tensor, count: int, wraps: tuple[bool, bool]) -> Tensor:
        """How much of what each crop (N, 3, 3) shows of the picture is the region: (N,) in [0, 1].

        matrices: from crop to picture coordinates. count: crops of each picture.
        """
        if self.mask is None:
            return torch.ones(len(matrices))
        both = torch.cat([self.mask, torch.ones_like(self.mask)], dim=1)
        both = both.expand(len(matrices) // count, -1, -1, -1)
        region, picture = sample(both, matrices, _SHARE_PIXELS, count, wraps).mean(dim=(2, 3)).unbind(dim=1)
        return region / picture.clamp_min(1e-6)


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
        if region is None:
            return Outline(Window((height, width), torch.eye(3)))
        mask = np.zeros((height, width), np.float32)
        match region:
            case Mask(path):
                stretched = self._masks[path].resize((width, height), Image.Resampling.BOX)
                return _around(np.asarray(stretched, np.float32) / 255)
            case Box():
                mask[_pixels(region, height, width)] = 1
            case Place(name):
                mask[_pixels(PLACES[name], height, width)] = 1
                if name == EDGE:
                    mask[_pixels(INNER, height, width)] = 0
        return _around(mask)


class RegionCutouts:
    """Makes crops of pictures for prompts of these regions; None stands for the whole picture."""

    def __init__(
        self,
        settings: CutoutSettings,
        resolution: int,
        regions: Sequence[Region | None],
        outlines: Outlines,
    ) -> None:
        """regions: of each prompt; crops of a picture must be at least as many as differ of them.

        Raises BadSettings if a mask cannot be used.
        """
        for region in regions:
            outlines.read(region)
        self._outlines, self._regions = outlines, regions
        self._resolution = resolution
        distinct = tuple(dict.fromkeys(regions)) or (None,)
        self.count = settings.count
        self._has_regions = distinct != (None,)
        self._cutouts = {
            region: Cutouts(settings.model_copy(update={"count": number}), resolution)
            for region, number in zip(distinct, _evenly(self.count, len(distinct)), strict=True)
        }

    def __call__(self, pictures: Tensor, rng: torch.Generator) -> Crops:
        """`count` crops of every picture (B, 3, H, W); all randomness comes from `rng`."""

        def draw(cutouts: Cutouts, outline: Outline) -> tuple[Tensor, Tensor]:
            return cutouts(outline.of(pictures), rng, outline.window), cutouts.matrices

        return self._gathered(pictures, draw)

    def views(self, pictures: Tensor, views: Views) -> Crops:
        """The same fixed views of every region of every picture (B, 3, H, W)."""

        def look(cutouts: Cutouts, outline: Outline) -> tuple[Tensor, Tensor]:
            fixed = outline.window.matrix @ views(*outline.window.size)
            matrices = fixed.repeat(len(pictures), 1, 1)
            shrunk = cutouts.prefiltered(pictures, window=outline.window)
            return sample(shrunk, matrices.to(pictures), self._resolution, len(fixed)), matrices

        return self._gathered(pictures, look)

    def _gathered(self, pictures: Tensor, cut: Callable[[Cutouts, Outline], tuple[Tensor, Tensor]]) -> Crops:
        """The crops that `cut` makes of every region, and how much they count for every prompt."""
        batch, _, height, width = pictures.shape
        pixels, matrices, shares = [], [], []
        for region, cutouts in self._cutouts.items():
            outline = self._outlines.of(region, height, width)
            crops, places = cut(cutouts, outline)
            if not self._has_regions:
                return Crops(crops, places)
            share = outline.shares(places, len(places) // batch, cutouts.settings.wraps)
            for gathered, new in ((pixels, crops), (matrices, places), (shares, share)):
                gathered.append(new.unflatten(0, (batch, -1)))
        return Crops(
            torch.cat(pixels, dim=1).flatten(0, 1),
            torch.cat(matrices, dim=1).flatten(0, 1),
            self._weights(shares).to(pictures.device),
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


def _evenly(number: int, parts: int) -> list[int]:
    """`number` in whole parts that differ by one at most, the larger ones first."""
    least, more = divmod(number, parts)
    return [least + (part < more) for part in range(parts)]


def _around(mask: np.ndarray) -> Outline:
    """The outline of a mask (H, W) float32 in [0, 1]."""
    height, width = mask.shape
    seen = mask >= min(_SEEN, mask.max())
    (top, bottom), (left, right) = (np.flatnonzero(seen.any(axis=side))[[0, -1]] + (0, 1) for side in (1, 0))
    matrix = [
        [(right - left) / width, 0, (right + left) / width - 1],
        [0, (bottom - top) / height, (bottom + top) / height - 1],
        [0, 0, 1],
    ]
    window = Window((int(bottom - top), int(right - left)), torch.tensor(matrix, dtype=torch.float32))
    return Outline(window, torch.from_numpy(mask)[None, None])


def _pixels(box: Box, height: int, width: int) -> tuple[slice, slice]:
    """The rows and columns of a box, one of each at least."""

    def stretch(start: float, length: float, side: int) -> slice:
        first = min(round(start * side), side - 1)
        return slice(first, max(first + 1, round((start + length) * side)))

    return stretch(box.y, box.height, height), stretch(box.x, box.width, width)


def _read_mask(path: str) -> Image.Image:
    file = Path(path).expanduser()
    if not file.is_file():
        raise BadSettings(
            said("The mask {path} of a prompt is not there. Correct its path, or take it out.", path=path)
        )
    try:
        grey = Image.fromarray(read_picture(file)).convert("L")
    except BadData as error:
        raise BadSettings(str(error)) from error
    if np.asarray(grey).max() < _SEEN * 255:
        raise BadSettings(
            said("The mask {path} of a prompt is black. Paint the region white, or take it out.", path=path)
        )
    return grey
