"""The commands of portraits: drawn, drawn in batches, made again, and gone on with after an interruption."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.cli.main import main
from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import FOLDER, Drafts, Recovered
from t2i_desktop.engine.events import Stepped
from t2i_desktop.engine.formats import METADATA_KEY
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_metadata
from t2i_desktop.engine.portraits.generator import PIECE
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated
from tests.tiny_portraits import write_tiny_portraits

PORTRAITS = ("--generator", "portraits", "--device", "cpu")


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tiny_portraits(tmp_path / "models")
    monkeypatch.setenv("T2I_MODELS", str(tmp_path / "models"))


def t2i(*arguments: object) -> int:
    try:
        return main([str(argument) for argument in arguments])
    except SystemExit as leaving:
        return int(leaving.code or 0)


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image)


def test_the_portraits_and_their_sheet_are_written(tmp_path: Path) -> None:
    out = tmp_path / "out"
    asked = ("--attributes", "Eyeglasses,-Bald", "--num_samples", 5, "--seed", 1, "--model", "portraits-gan")
    assert t2i("generate", "a smiling woman", *PORTRAITS, *asked, "--out", out) == 0
    assert sorted(os.listdir(out)) == [
        "a-smiling-woman-1-singles",
        "a-smiling-woman-1.csv",
        "a-smiling-woman-1.png",
    ]
    singles = sorted((out / "a-smiling-woman-1-singles").iterdir())
    assert len(singles) == 5
    assert np.array_equal(pixels(out / "a-smiling-woman-1.png")[64:128, 64:128], pixels(singles[4]))
    own = json.loads(read_metadata(singles[4])[METADATA_KEY])
    assert own["settings"]["attributes"] == "Eyeglasses,-Bald"
    assert own["models"]["model"] == "portraits-gan"


def test_attributes_alone_need_no_prompt(tmp_path: Path) -> None:
    assert t2i("generate", *PORTRAITS, "--attributes", "smiling", "--gallery", tmp_path / "gallery") == 0
    (item,) = Gallery(tmp_path / "gallery")
    assert (item.settings["prompt"], item.settings["attributes"]) == ("", "smiling")


def test_a_kept_portrait_is_made_again_exactly(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("generate", "a man", *PORTRAITS, "--gallery", tmp_path / "gallery") == 0
    (item,) = Gallery(tmp_path / "gallery")
    capsys.readouterr()
    assert t2i("replay", item.image, "--out", tmp_path / "again") == 0
    (again,) = (tmp_path / "again").glob("*.png")
    assert np.array_equal(pixels(again), pixels(item.image))
    assert "pixel for pixel" in capsys.readouterr().err


def test_a_batch_goes_over_settings(tmp_path: Path) -> None:
    grid = ("--grid", "attributes=bald,smiling truncation=0.5,1", "--num-samples", 1)
    assert t2i("batch", *PORTRAITS, "--prompt", "a man", *grid, "--out", tmp_path / "out") == 0
    assert len(list((tmp_path / "out").glob("*.png"))) == 4


def test_a_run_that_was_interrupted_is_gone_on_with(tmp_path: Path) -> None:
    entry, out = find("portraits", "generate"), tmp_path / "out"
    values = {"num_samples": 3 * PIECE, "prompt": "a man", "device": "cpu"}
    settings = validated(PortraitsSettings, values)
    nothing = Recovered(None, {})
    with DraftKeeper(Drafts(out / FOLDER), entry.name, settings, nothing, interval=0) as keeper:
        for event in run(entry, settings, RunControl(), checkpoint=keeper):
            keeper.follow(event)
            keeper.settle()
            if isinstance(event, Stepped) and event.step == 2:
                break
    (draft,) = Drafts(out / FOLDER).waiting()
    assert t2i("resume", draft.id, "--out", out) == 0
    asked = ("a man", *PORTRAITS, "--num-samples", 3 * PIECE)
    assert t2i("generate", *asked, "--out", tmp_path / "whole") == 0
    (gone_on,), (whole,) = out.glob("*.png"), (tmp_path / "whole").glob("*.png")
    assert np.array_equal(pixels(gone_on), pixels(whole))


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--attributes", "nonsense"), "which is no attribute"),
        (("--attributes", "necktie"), "has not learnt “necktie”"),
        (("--model", "portraits-other"), "t2i train portraits --model gan"),
        (("--picture", "none.png", "--model", "portraits-gan"), "is a GAN"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    asked: tuple[str, str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "a man", *PORTRAITS, *asked, "--out", tmp_path / "out") != 0
    assert told in capsys.readouterr().err
