"""The parts of a training step: the learning rate, precision, chance of its own, and averaged weights.

Knows nothing of data, of losses or of networks.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from t2i_desktop.engine.training.settings import PrecisionName

WARM_UP = 200  # steps
_FALL = 0.2  # the last part of a run, in which the learning rate falls
_FLOOR = 0.02


def rate(done: int, total: int) -> float:
    """The learning rate as a share of its height: up at first, level, and down in the last fifth."""
    left = (total - done) / max(_FALL * total, 1)
    return min(1.0, (done + 1) / WARM_UP) * max(_FLOOR, min(1.0, left))


def autocast(device: torch.device, precision: PrecisionName) -> torch.autocast:
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

    def state_dict(self) -> dict[str, Tensor]:
        """The weights by name."""
        return self.weights

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Take over such weights; raises ValueError or RuntimeError if they are of another network."""
        if state.keys() != self.weights.keys():
            raise ValueError("weights of another network")
        for name, value in state.items():
            self.weights[name].copy_(value)
