"""Times, phases, and the words for the machine they were taken on."""

import os
import platform
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

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
    """Multiplications with addition a second, as the best of several products of square matrices.

    They are computed by the library of products and by that of convolutions, and the better one counts.
    """
    side = 8192 if device.type == "cuda" else 2048
    a, b = (torch.randn(side, side, device=device, dtype=dtype) for _ in range(2))
    pixels, kernel = a.view(16, -1, 1, side).permute(0, 3, 1, 2), b[:, :, None, None]
    ways: tuple[Callable[[], Any], ...] = (lambda: a @ b, lambda: F.conv2d(pixels, kernel))
    return side**3 / min(seconds(device, way) for way in ways for _ in range(7))


def peak_resident() -> int:
    """The most bytes of memory that this process has held at a time.

    On Linux this is not `ru_maxrss`, which begins with what the process held that started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # macOS tells it in bytes


def machine(device: torch.device) -> str:
    """One line: processor, cores, how busy they are, device, versions."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    threads = torch.get_num_threads()
    counted = "" if _clock is time.perf_counter else ", time of processor"
    return (
        f"{describe(device)}; {processor_name()}, {os.cpu_count()} cores{load}, {threads} threads{counted}; "
        f"torch {torch.__version__}, Python {platform.python_version()}, {platform.system()}"
    )
