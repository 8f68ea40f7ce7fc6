"""Runs every benchmark of speed, one after the other, each in a process of its own; nobody need be there.

    python -m tests.benchmarks.all [--busy] [--quick] [--out FILE]

Where CUDA is, the rows of the graphics card are measured as well. What is printed goes to FILE too, line by
line. --busy is for a machine that does other things: ratios are then taken of the processor's time, with one
thread; figures of the window are of use only on one that is idle. --quick does a little of each, to see that
all of them run; its figures say nothing. One that fails does not stop the others.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import torch

CPU = ("--device", "cpu")
STARTER = ("--models", "starter", "--size", "64", "--cutouts", "16", "--steps", "30")


def commands(busy: bool) -> Iterator[tuple[str, ...]]:
    """Modules of this folder with their options, in the order in which they are run."""
    clock = ("--processor-time",) if busy else ()
    yield ("step", *CPU, *clock)
    yield ("step", *CPU, *clock, "--precision", "float32")
    yield ("step", *CPU, *clock, "--size", "512", "--steps", "2", "--phase-steps", "1")
    for precision in ("auto", "float32"):
        for saving in ("off", "on"):
            options = ("--precision", precision, "--save-memory", saving)
            yield ("step", *CPU, "--size", "512", "--no-times", *options)
    yield ("step", *CPU, *clock, *STARTER)
    yield ("precision",)
    yield ("quality", *clock)
    yield ("overheads",)
    yield ("window",)
    yield ("memory",)
    if torch.cuda.is_available():
        for size in ("256", "512"):
            for precision in ("auto", "float32"):
                yield ("step", "--device", "cuda", "--size", size, "--steps", "50", "--precision", precision)
        yield ("precision", "--device", "cuda")


def quick_commands(busy: bool) -> Iterator[tuple[str, ...]]:
    """The same modules, with as little to do as they can have."""
    clock, short = ("--processor-time",) if busy else (), ("--steps", "1", "--phase-steps", "1")
    for models in ("full", "starter"):
        yield ("step", *clock, "--models", models, "--size", "64", "--cutouts", "4", *short)
    yield ("precision", "--steps", "12", "--prompts", "1")
    yield ("quality", *clock, "--prompts", "1", "--draws", "1", "--baseline-steps", "5")
    yield ("overheads", "--steps", "10", "--runs", "2")
    yield ("window", "--steps", "10", "--pictures", "50")
    yield ("memory", "--cases", "1")


def main() -> int:
    """Run them; returns how many failed."""
    parser = argparse.ArgumentParser(description="Run every benchmark of speed.")
    parser.add_argument("--busy", action="store_true", help="this machine does other things")
    parser.add_argument("--out", type=Path, help="a file that is told everything as well")
    parser.add_argument("--quick", action="store_true", help="only to see that all of them run")
    asked = parser.parse_args()
    failed = 0
    for module, *options in (quick_commands if asked.quick else commands)(asked.busy):
        _tell(f"\n$ python -m tests.benchmarks.{module} {' '.join(options)}".rstrip(), asked.out)
        begun = time.perf_counter()
        failed += _run([sys.executable, "-m", f"tests.benchmarks.{module}", *options], asked.out) != 0
        _tell(f"({time.perf_counter() - begun:.0f} s)", asked.out)
    return failed


def _run(command: list[str], out: Path | None) -> int:
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "ignore", **os.environ}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        for line in process.stdout or ():
            _tell(line.rstrip("\n"), out)
    return process.returncode


def _tell(line: str, out: Path | None) -> None:
    print(line, flush=True)
    if out:
        with out.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
