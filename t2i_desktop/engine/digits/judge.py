"""The judge: a classifier of its own kind that has seen real digits only, and never takes part in drawing.

Residual blocks with batch normalisation: nothing in common with the CLIP it stands beside.
"""

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class DigitsJudge(nn.Module):
    """Pictures of 28 x 28 to one of `classes`, and to the features (N, features) that this is told by."""

    def __init__(self, classes: int = 10, width: int = 24) -> None:
        super().__init__()
        self.config: dict[str, Any] = {"classes": classes, "width": width}
        self.look = nn.Sequential(
            _convolution(1, width),
            _Block(width),
            nn.MaxPool2d(2),
            _convolution(width, 2 * width),
            _Block(2 * width),
            nn.MaxPool2d(2),
            _convolution(2 * width, 4 * width),
            _Block(4 * width),
        )
        self.decide = nn.Linear(4 * width, classes)

    def features(self, images: Tensor) -> Tensor:
        """Pictures (N, 1, 28, 28) in [-1, 1] to (N, features)."""
        return self.look(images).amax(dim=(2, 3))

    def forward(self, images: Tensor) -> Tensor:
        """Pictures (N, 1, 28, 28) in [-1, 1] to scores (N, classes)."""
        return self.decide(F.dropout(self.features(images), 0.3, self.training))

    @torch.no_grad()
    def labels(self, images: Tensor) -> Tensor:
        """The likeliest class of each picture, (N,)."""
        return self(images).argmax(dim=1)


class _Block(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.change = nn.Sequential(
            _convolution(channels, channels),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels),
        )

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.change(x))


def _convolution(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )
