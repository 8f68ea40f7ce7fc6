"""What a run is estimated to need beside what it takes, on the CPU, with random weights.

    python -m tests.benchmarks.memory

Every case runs in a process of its own, which loads torch, notes its resident memory, makes the networks
with random weights, does two steps, and says how far its peak rose. All is in MiB; lines end with
estimated / measured. MALLOC_MMAP_THRESHOLD_=65536 in the environment makes the allocator of Linux return
what it gets, so that the measurement is of the tensors alone.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import psutil
import torch
from omegaconf import OmegaConf

from t2i_desktop.engine.guidance.generator import VqganClipRun
from t2i_desktop.engine.guidance.guide import Guide
from t2i_desktop.engine.guidance.memory import Estimate, estimate
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME, ModelCatalog, default_roots
from t2i_desktop.engine.networks.clip import build_clip
from t2i_desktop.engine.networks.speed import NUMBER_FORMATS, suited
from t2i_desktop.engine.networks.vqgan import build_vqgan
from tests.benchmarks.clockwork import peak_resident
from tests.benchmarks.models import F16, RN50, VIT_B_32

MODELS = {"f16": F16, "vit-b-32": VIT_B_32, "rn50": RN50}
STARTER = {"vqgan": "starter-vqgan", "clip": "starter-clip"}
FULL = {"vqgan": "f16", "clip": "vit-b-32"}
CASES: tuple[dict[str, Any], ...] = (
    {**STARTER, "image_width": 64, "image_height": 64, "cutouts": 16},
    {**STARTER, "image_width": 256, "image_height": 256, "cutouts": 16},
    {**STARTER, "image_width": 512, "image_height": 384, "cutouts": 64},
    {**STARTER, "image_width": 128, "image_height": 128, "cutouts": 256},
    {**FULL, "image_width": 128, "image_height": 128, "cutouts": 8},
    {**FULL, "image_width": 256, "image_height": 256, "cutouts": 1},
    {**FULL, "image_width": 256, "image_height": 256, "cutouts": 8},
    {**FULL, "image_width": 256, "image_height": 256, "cutouts": 16},
    {**FULL, "image_width": 256, "image_height": 256, "cutouts": 64},
    {**FULL, "image_width": 384, "image_height": 384, "cutouts": 16},
    {"vqgan": "f16", "clip": "rn50", "image_width": 128, "image_height": 128, "cutouts": 16},
    {"vqgan": "f16", "clip": "vit-b-32, rn50", "image_width": 128, "image_height": 128, "cutouts": 32},
)


def measure(settings: VqganClipSettings, catalog: ModelCatalog) -> int:
    """The bytes that two steps take above what torch itself does."""
    warm = torch.nn.Conv2d(8, 8, 3)(torch.zeros(1, 8, 16, 16, requires_grad=True))
    warm.sum().backward()  # the kernels are loaded
    before = psutil.Process().memory_info().rss
    cpu, dtype = torch.device("cpu"), NUMBER_FORMATS[settings.precision]
    plain = build_vqgan(catalog.find(settings.vqgan).read_config()).eval().requires_grad_(False)
    vqgan = suited(plain, cpu, dtype)
    guides: list[Guide] = []
    for name in settings.clip_weights():
        model = catalog.find(name)
        config = model.read_config()
        vocabulary = config.get("tokenizer", {}).get("vocabulary")
        words = (model.folder / vocabulary).read_text("utf-8").splitlines() if vocabulary else None
        clip = build_clip(config, words).eval().requires_grad_(False)
        clip.clip.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
        guides.append(Guide(suited(clip, cpu, dtype), settings))
    job = VqganClipRun(settings, vqgan, guides)
    for _ in range(2):
        job.step()
    return peak_resident() - before


def main() -> None:
    """Measure every case and print how the estimate compares."""
    parser = argparse.ArgumentParser(description="Compare the estimate of memory with a measurement.")
    parser.add_argument("--case", type=json.loads, help="measure these settings alone, in this process")
    parser.add_argument("--cases", type=int, default=len(CASES), help="how many, the smallest first")
    parser.add_argument("--models", type=Path, help="the folder of the configurations, with --case")
    asked = parser.parse_args()
    if asked.case:
        catalog = ModelCatalog((asked.models, *default_roots()))
        print(measure(VqganClipSettings(include="a red apple", device="cpu", **asked.case), catalog))
        return
    with tempfile.TemporaryDirectory() as folder:
        models = Path(folder)
        _write_configurations(models)
        for case in CASES[: asked.cases]:
            _compare(case, models)


def _write_configurations(root: Path) -> None:
    for name, config in MODELS.items():
        (root / name).mkdir()
        OmegaConf.save(OmegaConf.create(config), root / name / CONFIG_NAME)
        (root / name / WEIGHTS_NAME).touch()  # never read


def _compare(case: dict[str, Any], models: Path) -> None:
    settings = VqganClipSettings(include="a red apple", device="cpu", **case)
    guess = estimate(settings, ModelCatalog((models, *default_roots())))
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.memory",
        "--case",
        json.dumps(case),
        "--models",
        str(models),
    ]
    taken = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    size = f"{settings.image_width}x{settings.image_height}"
    name = f"{settings.vqgan} + {settings.clip}, {size}, {settings.cutouts} cutouts"
    print(f"{name:52} {_spoken(guess)}, measured {taken / 2**20:5.0f}: {guess.total / taken:.2f}", flush=True)


def _spoken(guess: Estimate) -> str:
    parts = ("weights", "activations", "working", "overhead", "total")
    return ", ".join(f"{part} {getattr(guess, part) / 2**20:5.0f}" for part in parts)


if __name__ == "__main__":
    main()
