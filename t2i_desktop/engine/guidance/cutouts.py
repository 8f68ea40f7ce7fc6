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


@dataclass(frozen=True, slots=True)
class CutoutSettings:
    """How crops are drawn; lengths are shares of the picture's short side. See `VqganClipSettings`."""

    count: int = 16
    mean: float = 1.2
    deviation: float = 0.3
    smallest: float = 0.43
    largest: float = 1.9
    padding: float = 0.5
    flip: float = 0.5
    rotation: float = 30.0
    translation: float = 0.2
    zoom: float = 0.0
    perspective: float = 0.0
    jitter: float = 0.0
    wraps: tuple[bool, bool] = (False, False)
    """Whether the picture continues into itself across and down, instead of into black."""


class Cutouts:
    """Makes `settings.count` crops of `resolution` pixels from every picture of a batch."""

    def __init__(self, settings: CutoutSettings, resolution: int) -> None:
        self.settings = settings
        self.resolution = resolution
        self.matrices = torch.empty(0, 3, 3)
        """Of the last crops, as `homographies` gives them."""

    def __call__(self, images: Tensor, generator: torch.Generator) -> Tensor:
        """Pictures (B, 3, H, W) to crops (B * count, 3, resolution, resolution).

        The crops of picture b stand at [b * count, (b + 1) * count). All randomness comes from `generator`.
        """
        batch, _, height, width = images.shape
        matrices = self.matrices = self.homographies(batch * self.settings.count, height, width, generator)
        colours = self.colour_matrices(batch * self.settings.count, generator)
        s = self.settings
        crops = sample(self.prefiltered(images), matrices.to(images), self.resolution, s.count, s.wraps)
        return recolour(crops, colours.to(images)) if self.settings.jitter else crops

    def homographies(self, number: int, height: int, width: int, generator: torch.Generator) -> Tensor:
        """Matrices (number, 3, 3) from crop coordinates in [-1, 1] to picture coordinates in [-1, 1].

        The order is that of the reference: the padded picture is mirrored, turned and shifted, then cropped.
        """
        s = self.settings
        short = min(height, width)
        sides = (
            torch.empty(number).normal_(s.mean, s.deviation, generator=generator).clamp(s.smallest, s.largest)
        )
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

    def _motion(self, number: int, room: Tensor, generator: torch.Generator) -> Tensor:
        """Mirror, rotation, shift and zoom about the picture's centre, in units of the short side."""
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
        matrices[:, :2, 2] = -(matrices[:, :2, :2] @ shift[:, :, None]).squeeze(2)
        matrices[:, 2, 2] = 1
        return matrices

    def _perspective(self, number: int, generator: torch.Generator) -> Tensor:
        tilt = (torch.rand(number, 2, generator=generator) * 2 - 1) * self.settings.perspective
        matrices = torch.eye(3).repeat(number, 1, 1)
        matrices[:, 2, :2] = tilt
        return matrices

    def prefiltered(self, images: Tensor) -> Tensor:
        """Shrink large pictures by a whole factor first: bilinear sampling alone would alias."""
        pixels_per_sample = self.settings.mean * min(images.shape[-2:]) / self.resolution
        factor = max(1, int(pixels_per_sample))
        if factor == 1:
            return images
        height, width = images.shape[-2:]
        return F.interpolate(images, size=(height // factor, width // factor), mode="area")


def sample(
    images: Tensor,
    matrices: Tensor,
    resolution: int,
    count: int,
    wraps: tuple[bool, bool] = (False, False),
) -> Tensor:
    """Look up (B * count) crops in (B, C, H, W) pictures with one `grid_sample`.

    Outside is zero, or, across and down where `wraps` says so, the picture again.

    matrices: (B * count, 3, 3) from crop to picture coordinates, both in [-1, 1], pixel edges at the ends.
    """
    batch, channels = images.shape[:2]
    ticks = (torch.arange(resolution, device=images.device, dtype=images.dtype) + 0.5) * (2 / resolution) - 1
    y, x = torch.meshgrid(ticks, ticks, indexing="ij")
    points = torch.stack([x, y, torch.ones_like(x)], dim=-1).view(-1, 3)
    mapped = points @ matrices.transpose(1, 2)  # (B * count, resolution^2, 3)
    grid = mapped[..., :2] / mapped[..., 2:].clamp_min(1e-4)
    grid = grid.view(batch, count * resolution, resolution, 2)  # the crops of one picture, stacked
    if any(wraps):
        images, grid = _wrapped(images, grid, wraps)
    crops = F.grid_sample(images, grid, mode="bilinear", padding_mode="zeros", align_corners=False)
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
    noise = torch.randn(crops.shape, generator=generator)
    return crops + (factor * strength * noise).to(crops)


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
