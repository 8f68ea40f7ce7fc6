"""Batches of portraits for the recipes, by the number of the step; and pictures as tensors and back.

Knows nothing of what is learnt of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.celeba import open_celeba
from t2i_desktop.engine.portraits.dataset import Batch, PortraitSet, load_prepared


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is learnt in one step.

    indices: int64 (B,). images: (B, 3, 64, 64) in [-1, 1]. attributes: (B, A), each 1, -1 or 0.
    """

    indices: np.ndarray
    images: Tensor
    attributes: Tensor


class Lessons:
    """The batches of one part, each by its number, mirrored by lot: attributes know no left and right."""

    def __init__(self, portraits: PortraitSet, size: int, seed: int) -> None:
        self.portraits = portraits
        self.attributes = portraits.source.shown
        self._columns = [ALL.index(name) for name in self.attributes]
        self._size, self._seed = size, seed
        self._next, self._batches = 0, self._from(0)

    @classmethod
    def open(cls, data: str, cache: str, size: int, seed: int) -> "Lessons":
        """Those of prepared portraits; raises BadData."""
        return cls(load_prepared(open_celeba(Path(data)), Path(cache)), size, seed)

    def at(self, step: int, random: torch.Generator) -> Lesson:
        """The lesson of a step, counted from 0; raises BadData if there is not one whole batch."""
        if step != self._next:
            self._next, self._batches = step, self._from(step)
        batch = next(self._batches)
        self._next += 1
        images = to_images(batch.pixels)
        mirrored = torch.rand(len(images), 1, 1, 1, generator=random) < 0.5
        return Lesson(batch.indices, torch.where(mirrored, images.flip(3), images), self.told(batch))

    def told(self, batch: Batch) -> Tensor:
        """The attributes of a batch, float32 (B, A): 1, -1, or 0 where nobody knows."""
        return torch.from_numpy(batch.labels[:, self._columns].astype(np.float32))

    def _from(self, step: int) -> Iterator[Batch]:
        return self.portraits.batches("train", self._size, self._seed, step)


def shifted(images: Tensor, most: int, random: torch.Generator) -> Tensor:
    """Pictures (N, 3, H, W), all moved alike by lot, by `most` pixels at most; the border is repeated."""
    down, right = torch.randint(-most, most + 1, (2,), generator=random).tolist()
    moved = F.pad(images, (most,) * 4, mode="replicate").roll((down, right), (2, 3))
    return moved[:, :, most:-most, most:-most]


def to_images(pixels: np.ndarray) -> Tensor:
    """Pictures uint8 (N, H, W, 3) to float32 (N, 3, H, W) in [-1, 1]."""
    return torch.from_numpy(pixels.astype(np.float32) / 127.5 - 1).permute(0, 3, 1, 2).contiguous()


def to_pictures(images: Tensor) -> np.ndarray:
    """Images (N, 3, H, W) around [-1, 1] to uint8 (N, H, W, 3)."""
    shown = ((images.detach().float().cpu().clamp(-1, 1) + 1) * 127.5).round().byte()
    return shown.permute(0, 2, 3, 1).contiguous().numpy()
