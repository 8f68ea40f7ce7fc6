"""How long one guidance step takes, beside the loop as public tools run it, with the same work to do.

    python -m tests.benchmarks.step
    python -m tests.benchmarks.step --models starter --size 64 --cutouts 16 --steps 30
    python -m tests.benchmarks.step --device cuda --size 512 --steps 50

Both draw on a quantised latent, with as many cutouts and augmentations, through equal networks: the full-size
architectures with random weights, or the starter models. Steps of the two alternate in one process, so that
whatever else the machine does disturbs both alike; where that is much, --processor-time helps. Printed are
the ratio of the median times, the phases of a step, the share of the arithmetic limit (counted operations
over what products of matrices reach in the same number format), and, each in a process of its own, the peak
of memory.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import statistics
import subprocess
import sys
from typing import Any

import psutil
import torch
from torch.utils.flop_counter import FlopCounterMode

from t2i_desktop.engine.device import choose
from t2i_desktop.engine.guidance.cut_presets import cut_preset
from t2i_desktop.engine.guidance.generator import VqganClipRun
from t2i_desktop.engine.guidance.guide import Guide
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.speed import NUMBER_FORMATS
from tests.benchmarks.baseline import PublicLoop
from tests.benchmarks.clockwork import (
    Phases,
    count_processor_time,
    machine,
    matmul_rate,
    peak_resident,
    seconds,
)
from tests.benchmarks.models import networks

PROMPT = "a red apple"
PHASES = ("quantise", "decode", "cutouts", "CLIP", "backward", "optimiser", "the rest")
SIDES = ("ours", "baseline")


def settings_of(asked: argparse.Namespace) -> VqganClipSettings:
    """What the public loop does, in our settings."""
    values: dict[str, Any] = dict(
        include=PROMPT, image_width=asked.size, image_height=asked.size, cutouts=asked.cutouts,
        parametrisation="quantised", optimiser="Adam", learning_rate=0.1, weight_decay=0,
        distance="spherical", precision=asked.precision, device=asked.device, save_memory=asked.save_memory,
    )  # fmt: skip
    return VqganClipSettings(**{**values, **cut_preset("latest").values})


def ours(asked: argparse.Namespace) -> VqganClipRun:
    """A run of this program."""
    settings = settings_of(asked)
    vqgan, clip, scale = networks(asked.models, choose(asked.device), NUMBER_FORMATS[asked.precision])
    return VqganClipRun(settings, vqgan, [Guide(clip, settings)], scale)


def baseline(asked: argparse.Namespace) -> PublicLoop:
    """The loop of public tools."""
    torch.manual_seed(0)
    vqgan, clip, scale = networks(asked.models, choose(asked.device), plain=True)
    return PublicLoop(vqgan, clip, PROMPT, asked.size, asked.cutouts, latent_scale=scale)


class _TimedCutouts:
    """The cutouts of a guide, timed."""

    def __init__(self, cutouts: Any, phases: Phases) -> None:
        self._cutouts, self._phases, self.count = cutouts, phases, cutouts.count

    def __call__(self, *arguments: Any) -> Any:
        with self._phases("cutouts"):
            return self._cutouts(*arguments)


def phases_of(job: VqganClipRun | PublicLoop, device: torch.device, steps: int) -> dict[str, float]:
    """The mean seconds of each phase; the job is of no use for other times afterwards."""
    phases = Phases(device)
    if isinstance(job, PublicLoop):
        job.phases = phases
    else:
        timed: tuple[tuple[str, Any, str], ...] = (
            ("quantise", job._latent, "decodable"),
            ("decode", job._paint, "_decode"),
            ("CLIP", job._guides[0], "_embed"),
            ("optimiser", job._optimiser, "step"),
            ("backward", torch.Tensor, "backward"),
        )
        for name, owner, method in timed:
            setattr(owner, method, phases.timed(name, getattr(owner, method)))
        job._guides[0]._cutouts = _TimedCutouts(job._guides[0]._cutouts, phases)  # pyright: ignore
    whole = sum(seconds(device, job.step) for _ in range(steps))
    phases.seconds["the rest"] = whole - sum(phases.seconds.values())
    return {name: phases.seconds[name] / steps for name in PHASES}


def operations(job: VqganClipRun | PublicLoop) -> float:
    """Multiplications with addition in one step, forwards and backwards."""
    with FlopCounterMode(display=False) as counter:
        job.step()
    return counter.get_total_flops() / 2


def peak(asked: argparse.Namespace) -> int:
    """Bytes that two steps of one side take in this process, above what torch itself does."""
    device = choose(asked.device)
    torch.nn.Conv2d(8, 8, 3)(torch.zeros(1, 8, 16, 16, requires_grad=True)).sum().backward()
    before = psutil.Process().memory_info().rss
    job = ours(asked) if asked.alone == "ours" else baseline(asked)
    for _ in range(2):
        job.step()
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    return peak_resident() - before


def peak_of(side: str) -> int:
    """The same of a process of its own, with the options of this one."""
    command = [sys.executable, "-m", "tests.benchmarks.step", *sys.argv[1:], "--alone", side]
    return int(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)


def compare(asked: argparse.Namespace) -> None:
    """Print everything but memory."""
    device = choose(asked.device)
    jobs = {"ours": ours(asked), "baseline": baseline(asked)}
    counted = {side: operations(job) for side, job in jobs.items()}  # these steps also warm up
    for job in jobs.values():
        job.step()
    times = {side: [0.0] * asked.steps for side in SIDES}
    for number in range(asked.steps):
        for side, job in jobs.items():
            times[side][number] = seconds(device, job.step)
    formats = {"ours": jobs["ours"]._vqgan.post_quant_conv.weight.dtype, "baseline": torch.float32}
    rates = {dtype: matmul_rate(device, dtype) for dtype in set(formats.values())}
    medians = {side: statistics.median(taken) for side, taken in times.items()}
    for side in SIDES:
        taken, rate = medians[side], rates[formats[side]]
        work = f"{counted[side] / 1e9:.0f} GMAC in {str(formats[side])[6:]}"
        print(
            f"  {side:9} {taken * 1000:9.1f} ms a step, {1 / taken:7.2f} steps/s, "
            f"best {min(times[side]) * 1000:.1f} ms; {work}: "
            f"{counted[side] / rate / taken:.0%} of the limit of {rate / 1e9:.0f} GMAC/s",
            flush=True,
        )
    print(f"  ratio of medians  {medians['baseline'] / medians['ours']:.2f}")
    parts = {side: phases_of(jobs[side], device, asked.phase_steps) for side in reversed(SIDES)}
    print(f"  {'seconds of a phase':20} {'ours':>9} {'baseline':>9}")
    for name in PHASES:
        print(f"  {name:20} {parts['ours'][name]:9.4f} {parts['baseline'][name]:9.4f}")


def options() -> argparse.ArgumentParser:
    """What can be asked."""
    parser = argparse.ArgumentParser(description="Time one step beside that of public tools.")
    parser.add_argument("--models", choices=["full", "starter"], default="full")
    parser.add_argument("--size", type=int, default=256, help="side of the picture in pixels")
    parser.add_argument("--cutouts", type=int, default=32)
    parser.add_argument("--steps", type=int, default=7, help="timed steps of each")
    parser.add_argument("--phase-steps", type=int, default=2, help="more steps of each, timed in phases")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--precision", choices=[*NUMBER_FORMATS], default="auto")
    parser.add_argument("--save-memory", choices=["on", "off"], default="off", help="of ours")
    parser.add_argument("--no-memory", action="store_true", help="leave the peaks of memory out")
    parser.add_argument("--no-times", action="store_true", help="measure the peaks of memory alone")
    parser.add_argument("--processor-time", action="store_true", help="for busy machines: one thread")
    parser.add_argument("--alone", choices=SIDES, help="print the bytes that this side alone takes")
    return parser


def main() -> None:
    """Time both, and print how they compare."""
    asked = options().parse_args()
    if asked.processor_time:
        count_processor_time()
    if asked.alone:
        print(peak(asked))
        return
    print(f"{asked.models} models, {asked.size} px, {asked.cutouts} cutouts, precision {asked.precision}")
    print(f"  {machine(choose(asked.device))}")
    if not asked.no_times:
        compare(asked)
    if not asked.no_memory:
        most = {side: peak_of(side) for side in SIDES}
        shown = ", ".join(f"{side} {size / 2**20:.0f} MiB" for side, size in most.items())
        print(f"  peak of memory: {shown}: {1 - most['ours'] / most['baseline']:.0%} less")


if __name__ == "__main__":
    main()
