"""Times, phases, and the words for the machine they were taken on."""

import os
import platform
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch

from t2i_desktop.engine.device import describe
from t2i_desktop.engine.provenance import processor_name


class Phases:
    """How long each part of a step takes; of no cost until it is switched on."""

    def __init__(self, device: torch.device | None = None) -> None:
        self._device = device
        self.seconds = defaultdict[str, float](float)

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Add the time within to the phase of that name, where times are wanted."""
        if self._device is None:
            yield
            return
        begun = now(self._device)
        yield
        self.seconds[name] += now(self._device) - begun

    def timed(self, name: str, what: Callable[..., Any]) -> Callable[..., Any]:
        """`what`, its time added to the phase of that name."""

        def within(*arguments: Any, **named: Any) -> Any:
            with self(name):
                return what(*arguments, **named)

        return within


_clock: Callable[[], float] = time.perf_counter


def count_processor_time() -> None:
    """From now on compute with one thread, and leave out times in which this process had no processor.

    Ratios then hold on a machine that is busy otherwise; CPU only.
    """
    global _clock
    torch.set_num_threads(1)
    _clock = time.thread_time


def now(device: torch.device) -> float:
    """The time in seconds, when `device` has done all it was told to."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return _clock()


def seconds(device: torch.device, what: Callable[[], Any]) -> float:
    """How long `what` takes."""
    begun = now(device)
    what()
    return now(device) - begun


def matmul_rate(device: torch.device, dtype: torch.dtype) -> float:
    """Multiplications with addition a second, as the best of several products of square matrices."""
    side = 8192 if device.type == "cuda" else 2048
    a, b = (torch.randn(side, side, device=device, dtype=dtype) for _ in range(2))
    return side**3 / min(seconds(device, lambda: a @ b) for _ in range(7))


def machine(device: torch.device) -> str:
    """One line: processor, cores, how busy they are, device, versions."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    threads = torch.get_num_threads()
    counted = "" if _clock is time.perf_counter else ", time of processor"
    return (
        f"{describe(device)}; {processor_name()}, {os.cpu_count()} cores{load}, {threads} threads{counted}; "
        f"torch {torch.__version__}, Python {platform.python_version()}, {platform.system()}"
    )
