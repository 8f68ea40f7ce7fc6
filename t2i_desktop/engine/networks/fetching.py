"""Numbers on their way from a device to the processor: who reads them waits, and nobody else. No guidance."""

from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor


class Arrival(Protocol):
    """A mark among what a device has been given to do, as CUDA's events are."""

    def record(self) -> None:
        """Set the mark behind everything that has been asked for until now."""
        ...

    def synchronize(self) -> None:
        """Wait until the device has come to it."""
        ...


class Fetched:
    """A copy of a tensor in the processor's memory; whatever becomes of the tensor, it stays as it is.

    On CUDA the copy goes to pinned memory while the device and the processor go on; `read` waits until it is
    there, and not for what the device was given to do after it.
    """

    def __init__(self, tensor: Tensor, arrival: Callable[[], Arrival] | None = None) -> None:
        """arrival: makes the mark of the device; None for CUDA's events where `tensor` is there."""
        on_its_way = tensor.is_cuda
        if arrival is None and on_its_way:
            arrival = torch.cuda.Event
        self._copy = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=on_its_way)
        self._copy.copy_(tensor.detach(), non_blocking=True)
        self._arrival = arrival() if arrival else None
        if self._arrival:
            self._arrival.record()

    def read(self) -> Tensor:
        """The copy, once it is there."""
        if self._arrival:
            self._arrival.synchronize()
        return self._copy
