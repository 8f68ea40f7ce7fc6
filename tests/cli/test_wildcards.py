"""`t2i generate` with wildcards: the seed chooses, and the picture says what was chosen."""

import json
from pathlib import Path

import pytest
from PIL import Image

from t2i_desktop.cli.main import main
from t2i_desktop.engine.formats import METADATA_KEY
from t2i_desktop.engine.images import read_metadata
from tests.cli.conftest import Command


def _included(folder: Path) -> list[str]:
    pictures = sorted(folder.glob("*.png"))
    return [json.loads(read_metadata(path)[METADATA_KEY])["settings"]["include"] for path in pictures]


def test_the_seed_chooses_and_the_picture_says_what(t2i: Command, tmp_path: Path) -> None:
    for seed in (*range(12), 3):
        assert t2i("generate", "a {red|blue} boat", "--steps", 1, "--seed", seed, "--out", tmp_path) == 0
    prompts = _included(tmp_path)
    assert len(prompts) == 12
    assert set(prompts) == {"a red boat", "a blue boat"}


def test_lists_are_files_in_a_folder_of_ones_own(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("T2I_WILDCARDS", str(tmp_path))
    (tmp_path / "colours.txt").write_text("# one\nred\n")
    assert t2i("generate", "a {*colours} boat", "--steps", 1, "--out", tmp_path / "out") == 0
    assert _included(tmp_path / "out") == ["a red boat"]
    capsys.readouterr()
    assert t2i("generate", "a {*metals} boat", "--out", tmp_path / "out") == 2
    assert capsys.readouterr().err.startswith(
        "Include, character 4: there is no list “metals”. Those there are: colours."
    )


def test_restyling_chooses_one_for_all_frames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "frames").mkdir()
    Image.new("RGB", (64, 64)).save(tmp_path / "frames" / "1.png")
    command = ["restyle", str(tmp_path / "frames"), "a {red|red} apple", "--out", str(tmp_path / "out")]
    assert main([*command, "--vqgan", "not-installed"]) == 1
    assert "not-installed" in capsys.readouterr().err
    assert json.loads((tmp_path / "out" / "restyle.json").read_bytes())["include"] == "a red apple"
