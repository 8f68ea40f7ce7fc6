"""The judge: a classifier of attributes of its own kind, that never takes part in drawing.

Residual blocks with batch normalisation at full resolution: nothing in common with the networks it judges,
neither in shape nor in weights. The same kind of network, trained from another seed, reads dropped pictures.
"""

from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.networks.single_file import built, read_config
from t2i_desktop.engine.networks.weights import load_frozen

FAMILY = "portraits-judge"


class PortraitsJudge(nn.Module):
    """Pictures of 64 × 64 to the likelihood of each attribute, and to the features this is told by."""

    def __init__(self, attributes: tuple[str, ...], widths: tuple[int, ...] = (24, 48, 96, 128)) -> None:
        super().__init__()
        self.attributes = attributes
        self.widths = widths
        self.config: dict[str, Any] = {"attributes": list(attributes), "widths": list(widths)}
        first = nn.Sequential(
            nn.Conv2d(3, widths[0], 5, stride=2, padding=2, bias=False), nn.BatchNorm2d(widths[0]), nn.ReLU()
        )
        stages = [_Stage(inputs, outputs) for inputs, outputs in pairwise(widths)]
        self.look = nn.Sequential(first, *stages)
        self.decide = nn.Linear(4 * widths[-1], len(attributes))

    def pyramid(self, images: Tensor) -> list[Tensor]:
        """Pictures (N, 3, 64, 64) in [-1, 1] to what is seen at 32, 16, 8 and 4 pixels, (N, C, H, W) each."""
        seen = [images]
        for stage in self.look:
            seen.append(stage(seen[-1]))
        return seen[1:]

    def features(self, images: Tensor) -> Tensor:
        """Pictures (N, 3, 64, 64) in [-1, 1] to (N, features): the strongest of each quarter."""
        return _strongest(self.look(images))

    def forward(self, images: Tensor) -> Tensor:
        """Pictures (N, 3, 64, 64) in [-1, 1] to scores (N, A), above 0 where an attribute is there."""
        return self.decide(F.dropout(self.features(images), 0.2, self.training)).float()

    def read(self, pyramid: list[Tensor]) -> Tensor:
        """The scores (N, A) of pictures whose pyramid is known already."""
        return self.decide(_strongest(pyramid[-1])).float()

    @torch.no_grad()
    def probabilities(self, images: Tensor) -> Tensor:
        """How likely each attribute is to be there, (N, A) in [0, 1]."""
        return self(images).sigmoid()


class _Stage(nn.Module):
    """Half the side, and a residual block."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.down = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride=2, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(),
        )
        self.change = nn.Sequential(
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(),
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
        )

    def forward(self, features: Tensor) -> Tensor:
        features = self.down(features)
        return F.relu(features + self.change(features))


def _strongest(seen: Tensor) -> Tensor:
    return F.adaptive_max_pool2d(seen, 2).flatten(1)


def naming_loss(scores: Tensor, told: Tensor) -> Tensor:
    """Cross-entropy of scores (N, A) with the attributes that are told (N, A): 1, -1, or 0 for not told."""
    losses = F.binary_cross_entropy_with_logits(scores, (told > 0).float(), reduction="none")
    known = (told != 0).float()
    return (losses * known).sum() / known.sum().clamp_min(1)


def load_judge(path: Path, device: torch.device) -> PortraitsJudge:
    """The frozen judge of a file; raises MissingModel or BadCheckpoint."""
    config = read_config(path, FAMILY, "t2i train portraits-judge")
    judge = built(
        path, lambda: PortraitsJudge(tuple(map(str, config["attributes"])), tuple(config["widths"]))
    )
    load_frozen(judge, path, device)
    return judge
