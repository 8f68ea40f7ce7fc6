"""`t2i generate` with weighted prompts and scenes, as a shell hands them over, and the starter models."""

import json
from pathlib import Path

import pytest

from t2i_desktop.cli.main import main
from t2i_desktop.engine.formats import METADATA_KEY, read_losses
from t2i_desktop.engine.images import read_metadata

STORY = "a boat:1.5 | fog:-0.3 ^ a ship"


def _generate(folder: Path, prompt: str, *options: str) -> Path:
    """The picture of a run of two steps."""
    command = ["generate", prompt, "--steps", "2", "--seed", "3", "--device", "cpu", "--out", str(folder)]
    assert main([*command, *options]) == 0
    (picture,) = folder.glob("*.png")
    return picture


@pytest.mark.slow
def test_a_story_is_one_argument_and_comes_back_in_the_metadata(tmp_path: Path) -> None:
    picture = _generate(tmp_path, STORY, "--exclude", "blurry:0.5", "--story-every", "1")
    assert picture.name == "a-boat-1-5-fog-0-3-a-ship-3.png"
    assert json.loads(read_metadata(picture)[METADATA_KEY])["settings"]["include"] == STORY
    assert list(read_losses(picture.with_suffix(".csv"))) == ["total", "include", "exclude"]


@pytest.mark.slow
def test_weights_scenes_and_the_distance_change_the_picture(tmp_path: Path) -> None:
    made = [
        _generate(tmp_path / str(number), *words).with_suffix(".safetensors").read_bytes()
        for number, words in enumerate(
            (
                ("a boat",),
                ("a boat:1",),
                (STORY,),
                (STORY, "--story-every", "1"),
                (STORY, "--distance", "spherical"),
            )
        )
    ]
    latents = [file[8 + int.from_bytes(file[:8], "little") :] for file in made]  # behind the header
    assert latents[0] == latents[1]
    assert len(set(latents)) == 4


def test_a_prompt_that_cannot_be_read_is_one_sentence_with_its_place_and_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "a boat", "a boat | fog:-0,3", "--out", str(tmp_path / "out")]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("Include, character 14: “-0,3” is no number. Write one as in a boat:0.5")
    assert output.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_picture_that_is_not_there_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prompt = f'a boat ^ @"{tmp_path / "boat.png"}":0.5'
    assert main(["generate", prompt, "--steps", "1", "--device", "cpu", "--out", str(tmp_path)]) == 1
    assert f"The picture prompt {tmp_path / 'boat.png'} is not there." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_region_stands_in_the_prompt_and_comes_back_in_the_metadata(tmp_path: Path) -> None:
    prompt = "a red apple @left | blue water @0.5,0,0.5,1:1.5"
    picture = _generate(tmp_path / "bound", prompt)
    assert json.loads(read_metadata(picture)[METADATA_KEY])["settings"]["include"] == prompt
    elsewhere = _generate(tmp_path / "elsewhere", "a red apple @right | blue water @left:1.5")
    assert picture.read_bytes() != elsewhere.read_bytes()


@pytest.mark.parametrize(
    ("prompt", "code", "told"),
    [
        ("a boat | fog @home", 2, "Include, character 14: “home” is no region. Choose one of left, right,"),
        ("fog @0.5,0,0.6,1", 2, "Include, character 5: this box is not in the picture."),
        ("fog @mask.png", 1, "The mask mask.png of a prompt is not there."),
    ],
)
def test_a_region_that_is_none_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], prompt: str, code: int, told: str
) -> None:
    assert main(["generate", prompt, "--steps", "1", "--device", "cpu", "--out", str(tmp_path)]) == code
    output = capsys.readouterr()
    assert told in output.err.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []
