"""The Restyle page where something is missing, wrong or full: one sentence, and nothing is lost."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.restyle.page import RestylePage
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.restyle import frames
from tests.app.fake_restyle import FakeRestyle, full_disk
from tests.app.restyle_steps import described as described
from tests.app.restyle_steps import drop, finish
from tests.app.restyle_steps import failures as failures
from tests.app.restyle_steps import open_page as open_page
from tests.app.restyle_steps import page as page
from tests.app.restyle_steps import painter as painter
from tests.app.restyle_steps import source as source
from tests.app.restyle_steps import video as video


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("empty", "There are no pictures in the folder"),
        ("notes.txt", "cannot be read as a video"),
        ("gone", "Choose a folder of pictures, or a video."),
        ("broken", "cannot be read. Choose a PNG, JPEG or WebP file."),
    ],
)
def test_what_is_no_source_is_told_when_it_is_chosen(
    qtbot: QtBot, page: RestylePage, failures: list[str], tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("no film")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "1.png").write_bytes(b"no picture")
    page.form.choose_source(tmp_path / name)
    qtbot.waitUntil(lambda: bool(failures))
    assert sentence in failures[0]
    assert page.stage.welcome.isVisible()


def test_several_things_dropped_at_once_are_refused(
    page: RestylePage, failures: list[str], source: Path, video: Path
) -> None:
    drop(page, source, video)
    assert failures == ["One folder of pictures or one video is restyled at a time. Drop a single one."]
    assert page.form.source is None


def test_what_is_missing_is_asked_for(page: RestylePage, failures: list[str], source: Path) -> None:
    page.press_primary()
    page.form.set_values({"include": "an apple"})
    page.press_primary()
    page.form.choose_source(source)
    page.form.set_values({"out": ""})
    page.press_primary()
    assert failures == [
        "Write what the picture should show: Include and Extras are both empty.",
        "Choose what to restyle: a folder of pictures, or a video.",
        "Choose a folder for the frames.",
    ]


def test_a_fault_in_a_prompt_is_marked(described: RestylePage, failures: list[str]) -> None:
    described.form.set_values({"include": "red apple | @nothing"})
    described.press_primary()
    assert len(failures) == 1
    assert described.form.prompts.edit("include").fault is not None


def test_a_folder_that_cannot_be_written_is_a_sentence(
    qtbot: QtBot, described: RestylePage, failures: list[str], source: Path
) -> None:
    described.form.set_values({"out": str(source / "0.png" / "out")})
    described.press_primary()
    finish(qtbot, described)
    assert len(failures) == 1
    assert "Choose another folder." in failures[0]
    assert described.stage.chip == "Failed"
    assert described.stage.progress.text == "Stopped by an error"


def test_a_full_disk_is_a_sentence_and_finished_frames_are_kept(
    qtbot: QtBot,
    described: RestylePage,
    painter: FakeRestyle,
    failures: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painter.gate.close()
    described.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: len(described.chart.terms.get("total", [])) == 4)
    monkeypatch.setattr(frames, "write_atomically", full_disk)
    painter.gate.open()
    qtbot.waitUntil(lambda: described.runs.state is RunState.READY)
    assert failures == [
        f"The disk with {tmp_path / 'clip-restyled'} is full. Make room there and run the same again: "
        "finished frames are kept."
    ]
    assert described.stage.progress.text == "Stopped by an error  ·  1 of 4 frames are finished"


def test_frames_of_other_settings_are_warned_of_and_left_alone(
    qtbot: QtBot, described: RestylePage, failures: list[str], tmp_path: Path
) -> None:
    described.press_primary()
    finish(qtbot, described)
    before = (tmp_path / "clip-restyled" / "000001.png").read_bytes()
    described.form.set_values({"seed": 9})
    qtbot.waitUntil(lambda: described.stage.note.startswith("The folder to write to holds frames of another"))
    described.press_primary()
    finish(qtbot, described)
    assert "of another source or of other settings" in failures[0]
    assert (tmp_path / "clip-restyled" / "000001.png").read_bytes() == before
