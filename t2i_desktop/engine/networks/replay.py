"""A network's pass as one CUDA graph: thousands of kernels are launched by one call. Knows no guidance.

Only where a graphics card computes; anywhere else, and whatever fails, the plain function is called.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

Pass = Callable[[Tensor], Tensor]
Record = Callable[[Pass, tuple[Tensor, ...]], Any]
"""Gives a function that replays a pass for tensors of the sample's shape, and its backward pass."""

_TOLERANCE = 1e-2  # of the largest number: graphs may choose other kernels, in bfloat16


def replayed(function: Pass, device: torch.device) -> Pass:
    """`function`, recorded at its first call where `device` can; what it returns belongs to the caller."""
    return Replayed(function) if device.type == "cuda" else function


class Replayed:
    """A differentiable function of one tensor, replayed for tensors of the shape that came first."""

    def __init__(self, function: Pass, record: Record = torch.cuda.make_graphed_callables) -> None:
        self._function, self._record = function, record
        self._shape: torch.Size | None = None
        self._replay: Pass | None = None

    def __call__(self, given: Tensor) -> Tensor:
        """The same as of the function itself."""
        if not given.requires_grad:
            return self._function(given)
        if self._shape is None:
            self._shape = given.shape
            self._replay = self._recorded(given.detach())
        if self._replay is None or given.shape != self._shape:
            return self._function(given)
        return self._replay(given).clone()  # the next replay writes over it

    def _recorded(self, sample: Tensor) -> Pass | None:
        """The recording, if there can be one, and it gives what the function gives for other numbers."""
        try:
            replay = self._record(self._function, (sample.clone().requires_grad_(),))
            other = torch.rand_like(sample)
            pairs = zip(_with_gradient(replay, other), _with_gradient(self._function, other), strict=True)
            return replay if all(_are_close(found, plain) for found, plain in pairs) else None
        except RuntimeError:  # no memory for a second set of tensors, or a step that cannot be recorded
            return None


def _with_gradient(function: Pass, given: Tensor) -> tuple[Tensor, Tensor]:
    leaf = given.clone().requires_grad_()
    output = function(leaf)
    (gradient,) = torch.autograd.grad(output, leaf, torch.ones_like(output))
    return output.detach().clone(), gradient.clone()


def _are_close(found: Tensor, plain: Tensor) -> bool:
    return bool((found - plain).abs().max() <= _TOLERANCE * plain.abs().max())
