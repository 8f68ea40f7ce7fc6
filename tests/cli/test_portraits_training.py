"""A real CelebA folder, JPEGs of 178 × 218, is learnt from: fifty steps of every model, as people type it."""

from pathlib import Path

import pytest
import torch
from PIL import Image

from t2i_desktop.cli.main import main
from t2i_desktop.engine.portraits.celeba import IMAGES
from t2i_desktop.engine.portraits.models import load_model
from tests.engine.portraits.simulated import write_celeba

STEPS = 50


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_celeba(tmp_path_factory.mktemp("data") / "celeba")


def t2i(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("model", "condition"), [("vae", "both"), ("cvae", "clip"), ("gan", "both")], ids=lambda value: value
)
def test_fifty_steps_on_a_folder_of_celeba(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    model: str,
    condition: str,
) -> None:
    with Image.open(folder / IMAGES / "000001.jpg") as image:
        assert (image.format, image.size) == ("JPEG", (178, 218))
    monkeypatch.chdir(tmp_path)
    brief = ("--data", folder, "--batch-size", 8, "--device", "cpu", "--show-step", 0, "--report-every", 0)
    if model != "vae":
        assert t2i("train", "portraits-judge", *brief, "--steps", 1, "--save-path", "reader") == 0
    how = ("--model", model, "--condition", condition, "--reader", "reader", "--save-path", "weights")
    capsys.readouterr()
    assert t2i("train", "portraits", *brief, "--steps", STEPS, *how) == 0
    told = capsys.readouterr().out
    assert ("Preparing pictures: 200 of 200…" in told) == (model == "vae")  # else the reader has done so
    assert ("Embedding captions: 200 of 200…" in told) == (model != "vae")
    assert f"step {STEPS}/{STEPS}" in told
    assert told.endswith("weights: weights\n")
    assert load_model(tmp_path / "weights", torch.device("cpu")).about.kind == model
