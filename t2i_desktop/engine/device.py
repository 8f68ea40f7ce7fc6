"""Where the arithmetic happens, and where randomness comes from. Knows nothing of networks or of guidance."""

import ctypes
import gc
import platform
import sys
from dataclasses import dataclass
from typing import Any, Self, cast

import psutil
import torch

from t2i_desktop.engine.errors import UnavailableDevice
from t2i_desktop.engine.words import said

# CUDA's libraries and the CPU's allocator do not raise OutOfMemoryError.
_OUT_OF_MEMORY = ("can't allocate memory", "CUBLAS_STATUS_ALLOC_FAILED", "MPS backend out of memory")
_PREFERENCE = ("cuda", "mps", "cpu")
_MIB = 2**20


def choose(name: str) -> torch.device:
    """The device called `name`, or the best there is for "auto"; raises UnavailableDevice."""
    available = [kind for kind in _PREFERENCE if _is_available(kind)]
    if name == "auto":
        return torch.device(available[0])
    if name not in available:
        raise UnavailableDevice(
            said(
                "The device “{name}” is not available on this machine. Choose “auto”, or one of: "
                "{available}.",
                name=name,
                available=", ".join(available),
            )
        )
    return torch.device(name)


def describe(device: torch.device) -> str:
    """The device in words, for the person at the screen."""
    if device.type == "cuda":
        return f"{torch.cuda.get_device_name(device)} (CUDA)"
    if device.type == "mps":
        return said("Apple graphics (MPS)")
    return said(
        "CPU ({machine}, {n} threads)",
        one="CPU ({machine}, 1 thread)",
        machine=platform.machine(),
        n=torch.get_num_threads(),
    )


def seeded(seed: int) -> torch.Generator:
    """A source of randomness for one run.

    It always lives on the CPU: draws are made there and moved, so that a seed means the same draws on
    every device, and the global generator is never touched. Only the noise of cutouts is drawn on CUDA where
    that computes, from seeds that are drawn here.
    """
    return torch.Generator("cpu").manual_seed(seed)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a computation failed for want of memory, in the words of any device."""
    if isinstance(error, MemoryError | torch.cuda.OutOfMemoryError):
        return True
    return any(phrase in str(error) for phrase in _OUT_OF_MEMORY)


def release_memory() -> None:
    """Give unused memory back to the system, so that a smaller step finds pieces that are large enough."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()
    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "malloc_trim"):
        libc.malloc_trim(0)  # glibc keeps freed pieces for itself otherwise


@dataclass(frozen=True, slots=True)
class MemoryInUse:
    """What this process holds, in bytes: of the machine's memory, and of graphics memory."""

    machine: int
    graphics: int

    def freed_since(self, before: Self) -> str:
        """A sentence on how much less this is than before."""
        machine, graphics = (before.machine - self.machine) / _MIB, (before.graphics - self.graphics) / _MIB
        if machine >= 1 and graphics >= 1:
            return said(
                "{machine:.0f} MB of memory and {graphics:.0f} MB of graphics memory came free.",
                machine=machine,
                graphics=graphics,
            )
        if machine >= 1:
            return said("{machine:.0f} MB of memory came free.", machine=machine)
        if graphics >= 1:
            return said("{graphics:.0f} MB of graphics memory came free.", graphics=graphics)
        return said("Hardly any memory came free.")


def memory_in_use() -> MemoryInUse:
    """As the system and CUDA tell it now."""
    is_used = torch.cuda.is_available() and torch.cuda.is_initialized()
    cards = range(torch.cuda.device_count()) if is_used else ()
    return MemoryInUse(
        psutil.Process().memory_info().rss, sum(torch.cuda.memory_reserved(card) for card in cards)
    )


def copied_to_cpu(state: Any) -> Any:
    """The same state, all its tensors copied to the CPU: it shares nothing with the run that it is of."""
    match state:
        case torch.Tensor():
            return state.detach().to("cpu", copy=True)
        case dict():
            return {key: copied_to_cpu(value) for key, value in cast("dict[Any, Any]", state).items()}
        case list():
            return [copied_to_cpu(value) for value in cast("list[Any]", state)]
        case tuple():
            return tuple(copied_to_cpu(value) for value in cast("tuple[Any, ...]", state))
        case _:
            return state


def _is_available(kind: str) -> bool:
    if kind == "cuda":
        return torch.cuda.is_available()
    return kind == "cpu" or torch.backends.mps.is_available()
