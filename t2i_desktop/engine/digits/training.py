"""What the digits recipes share: batches, and pictures as tensors, turned and shifted.

Knows nothing of what is learnt.
"""

import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.digits.data import LabelledPictures, load_pictures


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
