"""The real architectures, with random weights, through the command line: what an 8 GB machine can do."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from omegaconf import OmegaConf

from t2i_desktop.engine.models.layouts import recognise
from t2i_desktop.engine.networks.weights import save_half
from tests.engine.models import references

COMMAND = "import sys; from t2i_desktop.cli.main import main; sys.exit(main())"
LIMIT = 8 * 1024**3  # bytes


def _install(network: torch.nn.Module, folder: Path) -> None:
    found = recognise(network.state_dict())
    folder.mkdir(parents=True)
    save_half(found.tensors, folder / "model.safetensors")
    OmegaConf.save(OmegaConf.create({"model": found.config}), folder / "model.yaml")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the memory of ended processes")
def test_vit_b_32_and_imagenet_f16_16384_run_at_256_pixels_in_8_gb(tmp_path: Path) -> None:
    _install(references.taming_vqgan(references.FULL_VQ), tmp_path / "models" / "imagenet")
    _install(references.openai_clip(references.VIT_B_32), tmp_path / "models" / "vit-b-32")
    options = "--width 256 --height 256 --cutouts 32 --steps 3 --device cpu --vqgan imagenet --clip vit-b-32"
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, "generate", "a red apple", *options.split(), "--out", tmp_path],
        env=os.environ | {"T2I_MODELS": str(tmp_path / "models")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(list(tmp_path.glob("*.png"))) == 1
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024  # Linux counts in KiB
    assert LIMIT / 4 < peak < LIMIT
