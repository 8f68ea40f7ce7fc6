"""The commands of the digits: the names people know, the files they write, and the models that ship."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.cli.main import main
from t2i_desktop.engine.digits.data import SIDE, write_idx
from t2i_desktop.engine.formats import METADATA_KEY
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_metadata

FEW = ("--num_samples", "5", "--steps", "3", "--show_step", "0", "--device", "cpu")


def t2i(*arguments: object) -> int:
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as leaving:
        return int(leaving.code or 0)


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image)


def test_the_singles_and_their_sheet_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("generate", "six", "--generator", "digits", *FEW, "--out", tmp_path) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'six-0.png'}\n"
    assert sorted(os.listdir(tmp_path)) == ["six-0-singles", "six-0.csv", "six-0.png"]
    singles = sorted((tmp_path / "six-0-singles").iterdir())
    assert [path.name for path in singles] == ["1.png", "2.png", "3.png", "4.png", "5.png"]
    sheet = pixels(tmp_path / "six-0.png")
    assert sheet.shape == (2 * SIDE, 3 * SIDE, 3)
    assert np.array_equal(sheet[SIDE:, SIDE : 2 * SIDE], pixels(singles[4]))
    own = json.loads(read_metadata(singles[4])[METADATA_KEY])
    assert (own["generator"], own["settings"]["prompt"], own["picture"]) == ("digits", "six", 4)
    assert own["models"] == {"clip": "digits-clip", "diffusion": "digits-diffusion"}


def test_the_gallery_gets_one_item_with_the_singles_in_it(tmp_path: Path) -> None:
    assert t2i("generate", "a 4", "--generator=digits", *FEW, "--gallery", tmp_path) == 0
    (item,) = Gallery(tmp_path)
    assert item.title == "a 4"
    assert len(list((item.folder / "singles").iterdir())) == 5


def test_what_can_be_set_depends_on_the_generator(capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("generate", "--help") == 0
    usual = capsys.readouterr().out
    assert t2i("generate", "--generator", "digits", "--help") == 0
    digits = capsys.readouterr().out
    assert "--cutouts" in usual
    assert "--num-samples" not in usual
    assert "--num-samples" in digits
    assert "--cutouts" not in digits


@pytest.mark.parametrize("name", ["nonsense", "film"])
def test_a_generator_that_is_none_is_one_sentence_and_code_2(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert t2i("generate", "six", "--generator", name) == 2
    told = capsys.readouterr().err
    assert name in told
    assert "Choose one of: vqgan-clip, digits, portraits." in told


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    """Two pictures of each digit: noise will do."""
    folder, rng = tmp_path / "digits", np.random.default_rng(0)
    for name in ("train", "t10k"):
        write_idx(folder / f"{name}-images-idx3-ubyte", rng.integers(0, 256, (20, SIDE, SIDE), np.uint8))
        write_idx(folder / f"{name}-labels-idx1-ubyte", np.arange(20, dtype=np.uint8) % 10)
    return folder


def test_models_are_trained_used_and_measured_under_the_names_people_know(
    tmp_path: Path, digits: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    brief = ("--data", digits, "--steps", 1, "--batch_size", 8, "--device", "cpu")
    assert t2i("train", "digits-clip", *brief, "--save_path", "mnist_clip.pth") == 0
    names = ("--clip_model_path", "mnist_clip.pth", "--save_path", "mnist_ddpm.pth")
    assert t2i("train", "digits-diffusion", *brief, *names) == 0
    assert t2i("train", "digits-judge", *brief, "--save_path", "judge") == 0
    models = ("--clip", "mnist_clip.pth", "--diffusion", "mnist_ddpm.pth")
    assert t2i("generate", "six", "--generator", "digits", *FEW, *models, "--out", "pictures") == 0
    capsys.readouterr()
    asked = ("--num_samples", 2, "--steps", 1, "--judge", "judge", "--data", digits, "--out", "figures")
    assert t2i("evaluate", "digits", *asked, *models) == 0
    told = capsys.readouterr().out
    assert "judge agrees with the prompt: " in told
    assert sorted(os.listdir("figures")) == ["figures.md", "nearest.png", "sheet.png"]


def test_digits_that_are_missing_are_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert t2i("train", "digits-clip", "--data", tmp_path) == 1
    assert "packaging/fetch_digits.sh" in capsys.readouterr().err
