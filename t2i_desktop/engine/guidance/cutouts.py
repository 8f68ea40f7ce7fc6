"""Cutouts: many random, augmented square crops of a picture, made by one batched operation.

Each crop is a homography from its own pixels to the picture's: place, size, mirror, rotation, shift,
zoom and perspective are multiplied into one 3x3 matrix per crop, and the pictures are sampled once.
Whatever lies outside the picture is black, which is the padding. Knows nothing of CLIP.
"""

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.guidance.augmentations import elastic_warp, erase, sharpen
from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection

_BEYOND = {"black": "zeros", "edge": "border"}  # what PyTorch calls it


class CutoutSettings(CutoutSection):
    """How crops are drawn: the section of the settings, and what other sections say of it.

    count: crops of each picture. wraps: whether the picture continues into itself across and down.
    """

    count: int
    wraps: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle of a picture. size: (height, width) in pixels.

    matrix: (3, 3) from its coordinates to the picture's, both in [-1, 1].
    """

    size: tuple[int, int]
    matrix: Tensor


class Cutouts:
    """Makes `settings.count` crops of `resolution` pixels from every picture of a batch."""

    def __init__(self, settings: CutoutSettings, resolution: int) -> None:
        self.settings = settings
        self.resolution = resolution
        self.matrices = torch.empty(0, 3, 3)
        """Of the last crops, as `homographies` gives them."""

    def __call__(self, images: Tensor, generator: torch.Generator, window: Window | None = None) -> Tensor:
        """Pictures (B, 3, H, W) to crops (B * count, 3, resolution, resolution).

        The crops of picture b stand at [b * count, (b + 1) * count). All randomness comes from `generator`.
        window: what they are drawn about, as if it were the picture; the padding shows what lies around it.
        """
        s, batch = self.settings, len(images)
        number = batch * s.count
        height, width = window.size if window else images.shape[-2:]
        matrices = self.homographies(number, height, width, generator)
        if window:
            matrices = window.matrix @ matrices
        self.matrices = matrices
        colours = self.colour_matrices(number, generator)
        warp = elastic_warp(number, self.resolution, s.elastic, generator).to(images) if s.elastic else None
        shrunk = self.prefiltered(images, s.pooling, window)
        crops = sample(
            shrunk,
            matrices.to(images),
            self.resolution,
            s.count,
            s.wraps,
            warp=warp,
            beyond=_BEYOND[s.outside],
        )
        if s.jitter:
            crops = recolour(crops, colours.to(images))
        if s.sharpness:
            crops = sharpen(crops, s.sharpness, generator)
        return erase(crops, s.erasing, generator) if s.erasing else crops

    def homographies(self, number: int, height: int, width: int, generator: torch.Generator) -> Tensor:
        """Matrices (number, 3, 3) from crop coordinates in [-1, 1] to picture coordinates in [-1, 1].

        The order is that of the reference: the padded picture is mirrored, turned and shifted, then cropped.
        """
        s = self.settings
        short = min(height, width)
        sides = self._sides(number, generator)
        room = torch.tensor([width, height]) / short + 2 * s.padding  # the padded picture, in short sides
        offsets = torch.rand(number, 2, generator=generator)
        centres = (offsets - 0.5) * (room - sides[:, None])
        crop = _affine(sides / 2, centres)
        motion = self._motion(number, room, generator)
        to_picture = torch.diag(torch.tensor([2 * short / width, 2 * short / height, 1.0]))
        return to_picture @ motion @ crop @ self._perspective(number, generator)

    def colour_matrices(self, number: int, generator: torch.Generator) -> Tensor:
        """Matrices (number, 3, 4): a hue turn, a saturation and a brightness change, each up to `jitter`."""
        amount = self.settings.jitter
        hue, saturation, brightness = (torch.rand(3, number, generator=generator) * 2 - 1) * amount
        grey = torch.full((3, 3), 1 / 3)
        turn = turn_about_grey(hue * math.pi)
        stretch = (1 + saturation).view(-1, 1, 1)
        linear = (stretch * (turn - grey) + grey) * (1 + brightness).view(-1, 1, 1)
        return F.pad(linear, (0, 1))

    def _sides(self, number: int, generator: torch.Generator) -> Tensor:
        """The sides (number,) of crops, in short sides."""
        s = self.settings
        if s.crop_sizes == "power":
            drawn = torch.rand(number, generator=generator).pow(s.crop_power)
            return s.crop_smallest + (s.crop_largest - s.crop_smallest) * drawn
        drawn = torch.empty(number).normal_(s.crop_mean, s.crop_deviation, generator=generator)
        return drawn.clamp(s.crop_smallest, s.crop_largest)

    def _mean_side(self) -> float:
        """About what `_sides` draws."""
        s = self.settings
        if s.crop_sizes == "power":
            return s.crop_smallest + (s.crop_largest - s.crop_smallest) / (1 + s.crop_power)
        return s.crop_mean

    def _motion(self, number: int, room: Tensor, generator: torch.Generator) -> Tensor:
        """Mirror, rotation, shear, shift and zoom about the picture's centre, in units of the short side."""
        s = self.settings
        turn, shift_x, shift_y, zoom = torch.rand(4, number, generator=generator) * 2 - 1
        mirror = 1 - 2 * (torch.rand(number, generator=generator) < s.flip).float()
        angle = turn * math.radians(s.rotation)
        scale = 1 + zoom * s.zoom
        cos, sin = angle.cos() / scale, angle.sin() / scale
        shift = torch.stack([shift_x, shift_y], dim=1) * s.translation * room
        matrices = torch.zeros(number, 3, 3)
        matrices[:, 0, 0], matrices[:, 0, 1] = mirror * cos, -mirror * sin
        matrices[:, 1, 0], matrices[:, 1, 1] = sin, cos
        if s.shear:
            slant = torch.rand(number, generator=generator) * 2 - 1
            along = (slant * math.radians(s.shear)).tan()
            matrices[:, :2, 1] += along[:, None] * matrices[:, :2, 0]
        matrices[:, :2, 2] = -(matrices[:, :2, :2] @ shift[:, :, None]).squeeze(2)
        matrices[:, 2, 2] = 1
        return matrices

    def _perspective(self, number: int, generator: torch.Generator) -> Tensor:
        tilt = (torch.rand(number, 2, generator=generator) * 2 - 1) * self.settings.perspective
        matrices = torch.eye(3).repeat(number, 1, 1)
        matrices[:, 2, :2] = tilt
        return matrices

    def prefiltered(self, images: Tensor, pooling: float = 0, window: Window | None = None) -> Tensor:
        """Shrink large pictures by a whole factor first: bilinear sampling alone would alias.

        pooling: the share of the greatest value of the pixels that become one; the rest is their mean.
        """
        short = min(window.size if window else images.shape[-2:])
        pixels_per_sample = self._mean_side() * short / self.resolution
        factor = max(1, int(pixels_per_sample))
        if factor == 1:
            return images
        size = (images.shape[-2] // factor, images.shape[-1] // factor)
        mean = F.interpolate(images, size=size, mode="area")
        return mean.lerp(F.adaptive_max_pool2d(images, size), pooling) if pooling else mean


def sample(
    images: Tensor,
    matrices: Tensor,
    resolution: int,
    count: int,
    wraps: tuple[bool, bool] = (False, False),
    *,
    warp: Tensor | None = None,
    beyond: str = "zeros",
) -> Tensor:
    """Look up (B * count) crops in (B, C, H, W) pictures with one `grid_sample`.

    Outside is what `grid_sample` calls `beyond`, or, where `wraps` says so, the picture again.

    matrices: (B * count, 3, 3) from crop to picture coordinates, both in [-1, 1], pixel edges at the ends.
    warp: shifts (B * count, resolution, resolution, 2) of the places in crop coordinates.
    """
    batch, channels = images.shape[:2]
    ticks = (torch.arange(resolution, device=images.device, dtype=images.dtype) + 0.5) * (2 / resolution) - 1
    y, x = torch.meshgrid(ticks, ticks, indexing="ij")
    points = torch.stack([x, y, torch.ones_like(x)], dim=-1).view(-1, 3)
    if warp is not None:
        points = points + F.pad(warp.flatten(1, 2), (0, 1))
    mapped = points @ matrices.transpose(1, 2)  # (B * count, resolution^2, 3)
    grid = mapped[..., :2] / mapped[..., 2:].clamp_min(1e-4)
    grid = grid.view(batch, count * resolution, resolution, 2)  # the crops of one picture, stacked
    if any(wraps):
        images, grid = _wrapped(images, grid, wraps)
    crops = F.grid_sample(images, grid, mode="bilinear", padding_mode=beyond, align_corners=False)
    crops = crops.view(batch, channels, count, resolution, resolution).transpose(1, 2)
    return crops.reshape(batch * count, channels, resolution, resolution)


def _wrapped(images: Tensor, grid: Tensor, wraps: tuple[bool, bool]) -> tuple[Tensor, Tensor]:
    """Pictures with a pixel of their opposite edge around them, and a grid that never leaves them.

    The pixel is there for interpolation over the seam.
    """
    across, down = (int(wrap) for wrap in wraps)
    height, width = images.shape[-2:]
    images = F.pad(images, (across, across, down, down), mode="circular")
    places = [
        (torch.remainder(place + 1, 2) - 1) * (side / (side + 2)) if wrap else place
        for place, side, wrap in zip(grid.unbind(dim=-1), (width, height), wraps, strict=True)
    ]
    return images, torch.stack(places, dim=-1)


def recolour(crops: Tensor, matrices: Tensor) -> Tensor:
    """Apply one 3x4 colour matrix to each crop (N, 3, h, w)."""
    mixed = torch.einsum("nij,njhw->nihw", matrices[:, :, :3], crops)
    return mixed + matrices[:, :, 3, None, None]


def add_noise(crops: Tensor, factor: float, generator: torch.Generator) -> Tensor:
    """Crops + factor * U * N: U uniform in [0, 1) per crop, N normal per pixel (the reference's noise)."""
    if factor == 0:
        return crops
    strength = torch.rand(len(crops), 1, 1, 1, generator=generator)
    if crops.device.type == "cuda":
        return crops + (factor * strength).to(crops) * noise_there(crops, generator)
    noise = torch.randn(crops.shape, generator=generator)
    return crops + (factor * strength * noise).to(crops)


def noise_there(crops: Tensor, generator: torch.Generator) -> Tensor:
    """Normal noise like `crops`, drawn on their device from a seed of `generator`.

    A graphics card has done a whole step by the time that the CPU has drawn the noise for it.
    """
    seed = int(torch.randint(2**62, (), generator=generator))
    source = torch.Generator(crops.device).manual_seed(seed)
    return torch.randn(crops.shape, generator=source, device=crops.device, dtype=crops.dtype)


def _affine(scale: Tensor, shift: Tensor) -> Tensor:
    """Matrices (N, 3, 3) that scale by (N,) and then shift by (N, 2)."""
    matrices = torch.zeros(len(scale), 3, 3)
    matrices[:, 0, 0] = matrices[:, 1, 1] = scale
    matrices[:, :2, 2] = shift
    matrices[:, 2, 2] = 1
    return matrices


def turn_about_grey(angle: Tensor) -> Tensor:
    """Rotation matrices (N, 3, 3) of RGB space about the grey axis (Rodrigues' formula)."""
    cos, sin = angle.cos().view(-1, 1, 1), angle.sin().view(-1, 1, 1) / math.sqrt(3)
    cross = torch.tensor([[0.0, -1, 1], [1, 0, -1], [-1, 1, 0]])
    return cos * torch.eye(3) + (1 - cos) / 3 + sin * cross
