"""`t2i replay`: the same picture again, from what it says of itself."""

from pathlib import Path

import pytest

from t2i_desktop.engine.events import Finished, Stepped
from t2i_desktop.engine.formats import read_origin
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.recording import Recorder
from t2i_desktop.engine.registry import ENTRIES
from t2i_desktop.engine.runner import RunControl, run
from tests.cli.conftest import Command

STEERED = ENTRIES[0]


def test_a_picture_is_made_again_as_far_as_it_had_come(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--steps", 6, "--show-step", 4, "--seed", 3, "--out", tmp_path) == 0
    early = tmp_path / "apple-3-snapshots" / "0000004.png"
    assert t2i("replay", early, "--out", tmp_path / "again") == 0
    assert "is the same, pixel for pixel" in capsys.readouterr().err
    again = tmp_path / "again" / "apple-3.png"
    assert read_origin(again).step == 4
    assert (read_picture(again) == read_picture(early)).all()


def test_a_picture_that_says_nothing_of_itself_is_a_sentence(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    assert t2i("replay", tmp_path / "a.png") == 1
    assert "cannot be read as a picture" in capsys.readouterr().err


def test_another_picture_is_told_from_the_same(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert t2i("generate", "apple", "--steps", 2, "--out", tmp_path) == 0
    monkeypatch.setattr("tests.fakes.FakeRun.shade", 7)  # the program has changed since
    assert t2i("replay", tmp_path / "apple-0.png", "--out", tmp_path / "again") == 0
    assert "is not the same" in capsys.readouterr().err


@pytest.mark.slow
def test_a_picture_steered_with_the_starter_models_is_replayed_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from t2i_desktop.cli.main import main

    settings = STEERED.settings_type.model_validate(
        {"include": "red apple", "total_iter": 6, "cutouts": 4, "device": "cpu", "show_step": 0}
    )
    control, recorder, event = RunControl(), Recorder(STEERED.name, settings), None
    for event in run(STEERED, settings, control):
        recorder.follow(event)
        if isinstance(event, Stepped) and event.step == 2:
            control.steer({"include": "green leaf", "learning_rate": 0.4, "cutouts": 3})
    assert isinstance(event, Finished)
    outcome = recorder.outcome(event)
    assert outcome is not None
    (item,) = Gallery(tmp_path / "gallery").keep(outcome)
    assert item.steering == {2: {"include": "green leaf", "learning_rate": 0.4, "cutouts": 3}}
    assert main(["replay", str(item.image), "--out", str(tmp_path)]) == 0
    assert "pixel for pixel" in capsys.readouterr().err
    assert item.latent is not None
    assert (tmp_path / "red-apple-0.safetensors").read_bytes() == item.latent.read_bytes()
