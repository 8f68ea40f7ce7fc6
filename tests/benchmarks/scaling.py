"""What 1, 8, 64 and 1,000 graphics cards would do for a sweep, and where it breaks.

    python -m tests.benchmarks.scaling --step-seconds 0.05 --weights 1.5e9

Measured here: how long this program takes to keep a finished picture, and to take in what a worker tells.
Given: the time of a step on one card, the size of the weights, and the network. docs/cluster.md says how the
figures are meant.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import math
import pickle
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from t2i_desktop.engine.cluster.sweep import SHARE, STATES
from t2i_desktop.engine.cluster.wire import Parcel, State
from t2i_desktop.engine.cluster.worker import PREVIEW_SIDE
from t2i_desktop.engine.compare.judges import Bench
from t2i_desktop.engine.events import Result, Stepped
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.settings import VqganClipSettings

CARDS = (1, 8, 64, 1000)
CELL, CHANNELS, FLOAT = 16, 256, 4  # of the large VQGAN: pixels of a cell, numbers in it, bytes of a number
COPIES = 4  # of the latent in a state: it, the first one, and two of the optimiser
PER_NODE = 8  # cards


@dataclass(frozen=True)
class Measured:
    """Processor seconds of this program for a finished picture, a parcel and a state; bytes of each."""

    keep: float
    parcel: float
    take_state: float
    preview: int
    state: int
    result: int


@dataclass(frozen=True)
class Asked:
    """The sweep and the machines. link: bytes per second into this computer, and between nodes."""

    step: float
    steps: int
    weights: float
    link: float
    save_every: float
    interval: float


@dataclass(frozen=True)
class Expected:
    """What so many cards come to. shares: how much is used of each thing that there is."""

    cards: int
    pictures_an_hour: float
    traffic: float
    first_step: float
    shares: dict[str, float]


def measured(size: int, repeats: int) -> Measured:
    """Time both with pictures of `size` pixels square."""
    rng = np.random.default_rng(0)
    cells = size // CELL
    picture = rng.integers(0, 255, (1, size, size, 3), np.uint8)
    latent = rng.normal(size=(1, CHANNELS, cells, cells)).astype(np.float32)
    state = COPIES * latent.nbytes
    preview = picture[0, :PREVIEW_SIDE, :PREVIEW_SIDE]
    stepped = tuple(Stepped(step, {"total": 0.5, "include": 0.4}) for step in range(10))
    parcel = Parcel((*stepped, Stepped(10, {"total": 0.5}, preview)))
    stateful = Parcel(state=State(10, rng.bytes(state)))
    with TemporaryDirectory() as folder:
        gallery, settings = Gallery(Path(folder)), VqganClipSettings(include="a red apple")
        kept = [
            _seconds(
                lambda: gallery.add(
                    "vqgan-clip", settings, Result(picture, latent), step=1, status="finished", losses={}
                )
            )
            for _ in range(repeats)
        ]
    return Measured(
        statistics.median(kept),
        _carried(parcel, repeats),
        _carried(stateful, repeats),
        preview.nbytes,
        state,
        picture.nbytes + latent.nbytes,
    )


def judged(size: int, repeats: int) -> float:
    """Processor seconds of judging a picture, as a comparison has it done here."""
    pictures = np.random.default_rng(0).integers(0, 255, (1, size, size, 3), np.uint8)
    bench, settings = Bench(), VqganClipSettings(include="a red apple")
    bench.score("vqgan-clip", pictures, settings)  # the first one loads the judge
    return statistics.median(
        _seconds(lambda: bench.score("vqgan-clip", pictures, settings)) for _ in range(repeats)
    )


def expected(cards: int, m: Measured, asked: Asked) -> Expected:
    """The arithmetic: see docs/cluster.md."""
    run = asked.step * asked.steps
    pictures = cards / run
    parcels = cards / max(asked.interval, SHARE * cards)
    states = cards / max(asked.save_every, STATES * SHARE * cards)
    traffic = parcels * m.preview + states * m.state + pictures * m.result
    nodes = math.ceil(cards / PER_NODE)
    spreading = asked.weights / asked.link * (1 + math.ceil(math.log2(nodes)))  # nodes hand it on
    shares = {
        "network": traffic / asked.link,
        "taking in": parcels * m.parcel + states * m.take_state,
        "keeping": pictures * m.keep,
    }
    served = min(1.0, 1 / max(shares.values()))
    return Expected(cards, 3600 * pictures * served, traffic * served, spreading, shares)


def _carried(parcel: Parcel, repeats: int) -> float:
    """Taken in by the process apart, handed on by it, and taken in here."""
    return 2 * statistics.median(_seconds(lambda: pickle.loads(pickle.dumps(parcel))) for _ in range(repeats))


def _seconds(work: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    begun = clock()
    work()
    return clock() - begun


def step_here(size: int) -> float:
    """Seconds of a step with the starter models on this computer."""
    job = VqganClip().begin(VqganClipSettings(include="a red apple", image_width=size, image_height=size))
    return statistics.median(_seconds(job.step, time.perf_counter) for _ in range(10))


def main() -> None:
    """Print the table, and where each thing ends."""
    parser = argparse.ArgumentParser(description="Work out what a sweep comes to on many graphics cards.")
    parser.add_argument(
        "--step-seconds", type=float, help="of one card; else measured here, with the starter models"
    )
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--size", type=int, default=512, help="side of the picture in pixels")
    parser.add_argument("--weights", type=float, default=1.5e9, help="bytes of all models")
    parser.add_argument("--link", type=float, default=1.25e9, help="bytes per second (10 Gbit/s)")
    parser.add_argument("--save-every", type=float, default=20.0, help="seconds between two states")
    parser.add_argument("--repeats", type=int, default=20)
    parser.add_argument("--judged", action="store_true", help="a comparison: each picture is judged here")
    given = parser.parse_args()
    m = measured(given.size, given.repeats)
    if given.judged:
        m = replace(m, keep=m.keep + judged(given.size, given.repeats))
    step = given.step_seconds or step_here(given.size)
    print(f"a step takes {1000 * step:.0f} ms")
    asked = Asked(step, given.steps, given.weights, given.link, given.save_every, 0.5)
    print(f"processor time: a picture {1000 * m.keep:.0f} ms, a parcel {1000 * m.parcel:.2f} ms, ", end="")
    print(f"a state {1000 * m.take_state:.1f} ms")
    print(f"preview {m.preview / 1e3:.0f} kB, state {m.state / 1e6:.1f} MB, result {m.result / 1e6:.1f} MB")
    print(f"{'cards':>6} {'pictures/h':>11} {'traffic':>12} {'weights there':>14}  used of what there is")
    for cards in CARDS:
        e = expected(cards, m, asked)
        used = ", ".join(f"{name} {share:.0%}" for name, share in e.shares.items())
        rate, traffic = f"{e.pictures_an_hour:>11,.0f}", f"{e.traffic / 1e6:>7.1f} MB/s"
        print(f"{cards:>6} {rate} {traffic} {e.first_step:>12.1f} s  {used}")
    one = expected(1, m, asked)
    for name in one.shares:
        end = next((n for n in range(1, 1_000_000) if expected(n, m, asked).shares[name] > 1), None)
        print(f"{name} ends at {end:,} cards" if end else f"{name} does not end")


if __name__ == "__main__":
    main()
