"""What the digits recipes share: batches, augmentation, the learning rate, precision, and averaged weights.

Knows nothing of what is learnt.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.digits.data import LabelledPictures, load_pictures

WARM_UP = 200  # steps
_FALL = 0.2  # the last part of a run, in which the learning rate falls
_FLOOR = 0.02


class TrainingSet:
    """The training pictures as a tensor, from which batches are drawn by lot."""

    def __init__(self, folder: Path) -> None:
        data: LabelledPictures = load_pictures(folder, "train")
        self.pictures = to_images(data.pictures)
        self.labels = torch.from_numpy(data.labels)
        self.names = data.names

    def draw(self, number: int, random: torch.Generator) -> tuple[Tensor, Tensor]:
        """Pictures (number, 1, 28, 28) in [-1, 1] and their labels (number,)."""
        drawn = torch.randint(len(self.labels), (number,), generator=random)
        return self.pictures[drawn], self.labels[drawn]


def to_images(pictures: np.ndarray) -> Tensor:
    """Pictures (N, H, W) uint8 to (N, 1, H, W) float32 in [-1, 1]."""
    return torch.from_numpy(pictures.astype(np.float32) / 127.5 - 1)[:, None]


def to_pictures(images: Tensor) -> np.ndarray:
    """Images (N, 1, H, W) around [-1, 1] to uint8 (N, H, W, 3)."""
    grey = ((images.detach().float().cpu().clamp(-1, 1) + 1) * 127.5).round().byte()
    return grey.permute(0, 2, 3, 1).expand(-1, -1, -1, 3).contiguous().numpy()


def jiggled(images: Tensor, random: torch.Generator) -> Tensor:
    """Each picture turned by up to 12°, scaled and slanted by up to a tenth, and shifted by 2 pixels."""
    number = len(images)
    angle, slant, wide, high = (torch.rand(4, number, generator=random) * 2 - 1) * torch.tensor(
        [math.radians(12), 0.1, 0.1, 0.1]
    )[:, None]
    cosine, sine = angle.cos(), angle.sin()
    shift = (torch.rand(number, 2, 1, generator=random) * 2 - 1) * (4 / images.shape[-1])
    turn = torch.stack([cosine * (1 + wide), slant - sine, sine + slant, cosine * (1 + high)], dim=1).view(
        number, 2, 2
    )
    grid = F.affine_grid(torch.cat([turn, shift], dim=2), list(images.shape), align_corners=False)
    return F.grid_sample(images + 1, grid, align_corners=False) - 1  # what comes in is black, which is -1


def rate(done: int, total: int) -> float:
    """The learning rate as a share of its height: up at first, level, and down in the last fifth."""
    left = (total - done) / max(_FALL * total, 1)
    return min(1.0, (done + 1) / WARM_UP) * max(_FLOOR, min(1.0, left))


def autocast(device: torch.device, precision: Literal["auto", "bfloat16", "float32"]) -> torch.autocast:
    """Networks run in bfloat16 inside this context, or as they are."""
    half = precision == "bfloat16" or (precision == "auto" and device.type == "cuda")
    return torch.autocast(device.type, torch.bfloat16, enabled=half)


@contextmanager
def own_chance(device: torch.device, random: torch.Generator) -> Iterator[None]:
    """Inside, dropout draws from `random`, and the common source of chance is as it was afterwards."""
    with torch.random.fork_rng([device] if device.type == "cuda" else []):
        torch.manual_seed(int(torch.randint(2**31, (), generator=random)))
        yield


class Averaged:
    """Weights that follow those of `network` slowly, and more quickly while it is young."""

    def __init__(self, network: nn.Module, slowness: float) -> None:
        self._slowness = slowness
        self.weights = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def follow(self, network: nn.Module, done: int) -> None:
        """Take one step towards the network as it is after `done` steps."""
        slowness = min(self._slowness, (1 + done) / (10 + done))
        for name, value in network.state_dict().items():
            if value.is_floating_point():
                self.weights[name].lerp_(value, 1 - slowness)
            else:
                self.weights[name].copy_(value)
