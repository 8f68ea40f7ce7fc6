"""Makes the convolutions of a network see a picture's opposite edge where they would see black. No guidance.

The picture then continues into itself: put beside itself, it shows no seam.
"""

from typing import Any

import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

Convolution = nn.Conv2d | nn.ConvTranspose2d
_CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)
_ATTRIBUTE = "_tiling"  # the hook of a convolution, and the padding it had


def set_tiling(network: nn.Module, *, across: bool, down: bool) -> None:
    """Let every padded convolution of `network` wrap around left to right, top to bottom, both or neither."""
    for convolution in (module for module in network.modules() if isinstance(module, _CONVOLUTIONS)):
        _restore(convolution)
        rows, columns = _padding(convolution)
        wrapped = (rows if down else 0, columns if across else 0)
        if any(wrapped):
            hook = convolution.register_forward_pre_hook(_Wrap(*wrapped))
            setattr(convolution, _ATTRIBUTE, (hook, convolution.padding))
            convolution.padding = _padding_of_wrapped(convolution, wrapped)


class _Wrap:
    """Pads the input with its own opposite edges."""

    def __init__(self, rows: int, columns: int) -> None:
        self._pad = (columns, columns, rows, rows)

    def __call__(self, module: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        return (F.pad(inputs[0], self._pad, mode="circular"), *inputs[1:])


def _padding_of_wrapped(convolution: Convolution, wrapped: tuple[int, int]) -> tuple[int, int]:
    """What is left to pad once so many rows and columns of the opposite edges have been put on each side.

    The padding of a transposed convolution is what it cuts off: all that comes of these rows and columns.
    """
    padding, strides = _padding(convolution), convolution.stride
    if isinstance(convolution, nn.ConvTranspose2d):
        rows, columns = (
            cut + stride * more for cut, stride, more in zip(padding, strides, wrapped, strict=True)
        )
    else:
        rows, columns = (zeros - more for zeros, more in zip(padding, wrapped, strict=True))
    return rows, columns


def _restore(convolution: Convolution) -> None:
    before: tuple[RemovableHandle, Any] | None = convolution.__dict__.pop(_ATTRIBUTE, None)
    if before:
        hook, convolution.padding = before
        hook.remove()


def _padding(convolution: Convolution) -> tuple[int, int]:
    padding = convolution.padding
    return (0, 0) if isinstance(padding, str) else (int(padding[0]), int(padding[1]))
