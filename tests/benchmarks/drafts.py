"""What keeping a draft costs: the time a state takes of the thread of the run, and of the writer beside it.

    python tests/benchmarks/drafts.py

Sizes are those of latents of VQGANs that draw in cells of 16 pixels, with 256 channels and AdamW; a starter
picture is 16 x 16 x 32. A share is of 20 seconds, which is how often a state is written.
"""

# ruff: noqa: T201 (a program for the terminal)

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from t2i_desktop.engine.device import copied_to_cpu
from t2i_desktop.engine.draft_keeper import INTERVAL
from t2i_desktop.engine.drafts import Drafts
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.moments import Moment

REPEATS = 20
STEPS = 2000  # of loss history


def seconds(what: Callable[[], Any]) -> float:
    """The median of several times."""
    times: list[float] = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        what()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def measure(side: int, channels: int, batch: int) -> tuple[float, float]:
    """Seconds of the run's thread and of the writer's for one state."""
    latent = torch.nn.Parameter(torch.randn(batch, channels, side, side))
    optimiser = torch.optim.AdamW([latent])
    latent.square().sum().backward()
    optimiser.step()
    losses = {name: np.random.default_rng(0).random(STEPS).tolist() for name in ("total", "include", "score")}
    settings = VqganClipSettings(include="a red apple")
    picture = np.zeros((batch, side * 16, side * 16, 3), np.uint8)
    snapshot = Snapshot(1, Result(picture, latent.detach().numpy()))

    def state() -> Moment:
        told = {name: list(values) for name, values in losses.items()}
        whole = {"latent": latent, "first": latent, "best": latent, "optimiser": optimiser.state_dict()}
        return Moment(STEPS, copied_to_cpu(whole), told, (), {})

    with tempfile.TemporaryDirectory() as folder:
        draft = Drafts(Path(folder) / "runs").begin("vqgan-clip", settings, "a red apple", STEPS)
        moment = state()

        def write() -> None:
            draft.add_snapshot(snapshot)
            draft.write_state(moment)

        times = seconds(state), seconds(write)
        draft.close()
    return times


def main() -> None:
    """Print a line per size."""
    print("picture      batch   run's thread      writer, with a snapshot")
    for side, channels, batch in ((16, 32, 1), (16, 256, 1), (32, 256, 1), (64, 256, 1), (64, 256, 4)):
        run, writer = measure(side, channels, batch)
        print(
            f"{side * 16:4} x {side * 16:<4}  {batch:5}   {run * 1e3:6.1f} ms {run / INTERVAL:6.2%}   "
            f"{writer * 1e3:7.0f} ms {writer / INTERVAL:6.2%}"
        )


if __name__ == "__main__":
    main()
