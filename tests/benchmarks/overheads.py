"""What a run costs besides its steps, how soon the next one shows something, and whether memory stays flat.

    python -m tests.benchmarks.overheads [--steps 200] [--runs 100]

Everything is done as in the program: through the one loop, with previews every quarter of a second, a draft
that is put to disk, and the picture kept in a gallery. With the starter models, 64 px and 16 cutouts.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import psutil
from torch import Tensor

from t2i_desktop.engine import registry
from t2i_desktop.engine.device import choose, release_memory
from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import Drafts
from t2i_desktop.engine.events import Event, Failed, Finished, Stepped
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.guidance.generator import VqganClip, VqganClipRun
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.vqgan import Vqgan
from t2i_desktop.engine.runner import RunControl, run
from tests.benchmarks.clockwork import machine

T = TypeVar("T")
WARM_RUNS = 10
SHORT = 4  # steps of a run whose memory is looked at


class _Timed:
    """The generator; knows how long its runs' steps took by themselves, and how many pictures were decoded.

    A picture that is shown is decoded before the step that begins with it, which then decodes none: decoding
    belongs to the steps, wherever it happens, as long as there is no more of it than there are steps.
    """

    def __init__(self) -> None:
        self.stepping = 0.0
        self.decodings = 0
        self._depth = 0

    def begin(self, settings: VqganClipSettings) -> VqganClipRun:
        job = VqganClip().begin(settings)
        job.step = self._timed(job.step)
        return job

    @contextmanager
    def watching_decoder(self) -> Iterator[None]:
        """Meanwhile, what any VQGAN decodes is counted and timed."""
        decode = self._timed(Vqgan.decode)

        def counted(vqgan: Vqgan, latents: Tensor, *, in_parts: bool = False) -> Tensor:
            self.decodings += 1
            return decode(vqgan, latents, in_parts=in_parts)

        with patch.object(Vqgan, "decode", counted):
            yield

    def _timed(self, work: Callable[..., T]) -> Callable[..., T]:
        """`work`, whose time is taken where it is not part of something else that is timed."""

        def timed(*given: Any, **named: Any) -> T:
            begun = time.thread_time()
            self._depth += 1
            try:
                return work(*given, **named)
            finally:
                self._depth -= 1
                if not self._depth:
                    self.stepping += time.thread_time() - begun

        return timed


def events(root: Path, generator: Any, settings: VqganClipSettings) -> Iterator[Event]:
    """All that happens in a run that is kept as the window keeps it."""
    drafts, gallery = Drafts(root / "drafts"), Gallery(root / "gallery")
    with DraftKeeper.of_new(drafts, "vqgan-clip", settings) as keeper:
        for event in run(generator, settings, RunControl(), checkpoint=keeper):
            if isinstance(event, Failed):
                raise RuntimeError(event.details)
            keeper.follow(event)
            if isinstance(event, Finished) and (outcome := keeper.recorder.outcome(event)):
                gallery.keep(outcome)
            yield event
        keeper.end(True)


def settings_of(steps: int) -> VqganClipSettings:
    """A usual run of so many steps."""
    return VqganClipSettings(include="red apple on a blue background", total_iter=steps, cutouts=16)


def share_of_overheads(root: Path, steps: int) -> str:
    """Previews, events, drafts and snapshots, from the first step to the last."""
    timed, begun, ended, previews = _Timed(), 0.0, 0.0, 0
    with timed.watching_decoder():
        for event in events(root, timed, settings_of(steps)):
            if isinstance(event, Stepped):
                previews += event.preview is not None
                begun, ended = begun or time.thread_time() - timed.stepping, time.thread_time()
    beside = ended - begun - timed.stepping
    return (
        f"{beside / (ended - begun):.2%} of the run's thread, with {previews} previews in {steps} steps, "
        f"for which {timed.decodings} pictures were decoded"
    )


def first_preview(root: Path, repeats: int = 5) -> float:
    """Median seconds from asking for a run until it shows its first picture, models being there already."""
    times: list[float] = []
    for _ in range(repeats):
        begun = time.perf_counter()
        for event in events(root, registry.find("vqgan-clip"), settings_of(SHORT)):
            if isinstance(event, Stepped) and event.preview is not None:
                times.append(time.perf_counter() - begun)
                break
    return statistics.median(times)


def memory_over(root: Path, runs: int) -> str:
    """Resident memory after the first runs and after the last, and its slope between them."""
    held: list[float] = []
    for _ in range(WARM_RUNS + runs):
        for _ in events(root, registry.find("vqgan-clip"), settings_of(SHORT)):
            pass
        release_memory()
        held.append(psutil.Process().memory_info().rss / 2**20)
    measured = held[WARM_RUNS:]
    slope = statistics.linear_regression(range(runs), measured).slope
    return (
        f"{measured[0]:.0f} MiB, and {measured[-1]:.0f} MiB after {runs} more: {slope * 1024:+.1f} KiB a run"
    )


def main() -> None:
    """Measure all three."""
    parser = argparse.ArgumentParser(description="Measure what a run costs besides its steps.")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--runs", type=int, default=100)
    asked = parser.parse_args()
    print(machine(choose("auto")))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        print(f"besides its steps a run takes {share_of_overheads(root, asked.steps)}", flush=True)
        print(f"the next run shows its first picture after {first_preview(root):.2f} s", flush=True)
        print(f"memory after {WARM_RUNS} runs: {memory_over(root, asked.runs)}")


if __name__ == "__main__":
    main()
