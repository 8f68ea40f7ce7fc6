"""How long the live page of portraits waits for a redraw, for each model and number of portraits.

    python -m tests.benchmarks.portraits                      # the installed models
    python -m tests.benchmarks.portraits --model mine.safetensors --threads 2

Every redraw has other attributes, as when a person clicks; the goal is less than 100 ms for 16 portraits.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import statistics
import time
from collections.abc import Iterator

import torch

from t2i_desktop.engine.portraits.painter import Painter
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.settings import validated

COUNTS = (1, 16, 64)
_ROUNDS = 12
_WISHES = ("", "smiling", "smiling, eyeglasses", "-smiling, eyeglasses", "bald")


def main() -> None:
    """Print a table of milliseconds: what the redraw took, and what of it was work of the processor."""
    parser = argparse.ArgumentParser(description="Measure redraws of portraits.")
    parser.add_argument("--model", action="append", help="name or file, several times if wanted")
    parser.add_argument("--threads", type=int, default=2, help="of the processor (default %(default)s)")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print("| model | portraits | median ms | least ms | processor ms |\n|---|---|---|---|---|")
    for model in options.model or ("portraits-gan", "portraits-cvae", "portraits-vae"):
        for number in COUNTS:
            times = list(measured(model, number))
            walls, works = zip(*times, strict=True)
            middle = statistics.median(walls)
            print(f"| {model} | {number} | {middle:.0f} | {min(walls):.0f} | {min(works):.0f} |")


def measured(model: str, number: int) -> Iterator[tuple[float, float]]:
    """Milliseconds of each redraw, on the clock and of the processor."""
    painter = Painter()
    for attempt in range(_ROUNDS):
        wishes = _WISHES[attempt % len(_WISHES)]
        values = {"model": model, "num_samples": number, "attributes": wishes, "device": "cpu"}
        settings = validated(PortraitsSettings, values)
        wall, work = time.perf_counter(), time.process_time()
        painter.draw(settings)
        if attempt:  # the first one loads the model
            yield (time.perf_counter() - wall) * 1000, (time.process_time() - work) * 1000


if __name__ == "__main__":
    main()
