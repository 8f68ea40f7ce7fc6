"""The Restyle page: from a folder or a video to frames, with real files and a painter made of numpy."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.restyle.page import RestylePage
from t2i_desktop.app.run_controller import RunState
from tests.app.fake_restyle import FakeRestyle
from tests.app.restyle_steps import SHADES, drop, finish, shade
from tests.app.restyle_steps import described as described
from tests.app.restyle_steps import failures as failures
from tests.app.restyle_steps import open_page as open_page
from tests.app.restyle_steps import page as page
from tests.app.restyle_steps import painter as painter
from tests.app.restyle_steps import source as source
from tests.app.restyle_steps import video as video


def test_the_page_begins_with_an_invitation(page: RestylePage) -> None:
    assert page.stage.welcome.isVisible()
    assert not page.stage.slider.isVisible()


def test_a_folder_is_chosen_and_its_first_frame_shown_in_its_shape(
    qtbot: QtBot, page: RestylePage, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(source))
    page.stage.welcome.folder.click()
    qtbot.waitUntil(lambda: shade(page.stage.source.canvas.image) == SHADES[0])
    assert page.stage.title == "clip"
    assert page.stage.note == "4 frames  ·  96 × 48"
    values = page.form.values()
    assert values["source"] == str(source)
    assert values["out"] == str(source.with_name("clip-restyled"))
    assert (values["image_width"], values["image_height"]) == (96, 48)
    assert page.stage.painted.hint == "Frame 1 will stand here, painted anew."


def test_a_video_can_be_dropped(qtbot: QtBot, page: RestylePage, video: Path) -> None:
    drop(page, video)
    qtbot.waitUntil(lambda: page.stage.title == "film.mp4")
    assert page.stage.note == "4 frames  ·  96 × 48  ·  5 a second"
    assert page.form.values()["out"] == str(video.with_name("film-restyled"))


def test_a_folder_that_was_chosen_to_write_to_stays(qtbot: QtBot, page: RestylePage, video: Path) -> None:
    page.form.set_values({"out": "/somewhere/else"})
    drop(page, video)
    qtbot.waitUntil(lambda: page.stage.title == "film.mp4")
    assert page.form.values()["out"] == "/somewhere/else"


def test_frames_are_painted_with_progress_losses_and_marks(
    qtbot: QtBot, described: RestylePage, tmp_path: Path
) -> None:
    page = described
    page.press_primary()
    finish(qtbot, page)
    out = tmp_path / "clip-restyled"
    assert sorted(os.listdir(out)) == [*(f"00000{n}.png" for n in (1, 2, 3, 4)), "restyle.json"]
    assert page.stage.chip == "Finished"
    assert page.stage.progress.text == "All 4 frames are finished"
    assert page.stage.note == "The frames are in the folder."
    assert len(page.chart.terms["total"]) == 12
    assert list(page.chart.markers) == [3, 6, 9, 12]
    qtbot.waitUntil(lambda: shade(page.stage.painted.canvas.image) == 255 - SHADES[page.looking.number])


def test_the_frame_that_forms_stands_beside_its_source(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    for number, seen in enumerate(SHADES[:3]):
        painter.gate.allow(3 if number else 1)
        qtbot.waitUntil(lambda seen=seen: shade(page.stage.painted.canvas.image) == 255 - seen)
        qtbot.waitUntil(lambda seen=seen: shade(page.stage.source.canvas.image) == seen)
        assert page.stage.painted.caption == f"Restyled  ·  frame {number + 1}, forming"
        assert page.stage.source.caption == f"Source  ·  frame {number + 1}"
        qtbot.waitUntil(lambda number=number: page.stage.progress.text.startswith(f"Frame {number + 1} of 4"))
    assert page.stage.chip == "Live"


def test_time_left_is_told(qtbot: QtBot, described: RestylePage, painter: FakeRestyle) -> None:
    painter.gate.close()
    described.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: described.stage.progress.text.startswith("Frame 2 of 4  ·  "))
    assert described.stage.progress.text.endswith(" s left")


def test_a_finished_frame_can_be_looked_at_while_another_forms(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    painter.gate.allow(7)
    qtbot.waitUntil(lambda: page.looking.number == 2)
    page.stage.slider.setValue(1)
    qtbot.waitUntil(lambda: shade(page.stage.painted.canvas.image) == 255 - SHADES[0])
    qtbot.waitUntil(lambda: shade(page.stage.source.canvas.image) == SHADES[0])
    assert page.stage.live.isVisible()
    page.stage.slider.setValue(4)
    qtbot.waitUntil(lambda: page.stage.painted.hint != "")
    page.stage.live.click()
    qtbot.waitUntil(lambda: shade(page.stage.painted.canvas.image) == 255 - SHADES[2])
    assert not page.stage.live.isVisible()


def test_a_run_rests_and_goes_on(qtbot: QtBot, described: RestylePage, painter: FakeRestyle) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: len(page.chart.terms.get("total", [])) == 4)
    page.press_primary()
    painter.gate.allow(1)
    qtbot.waitUntil(lambda: page.runs.state is RunState.PAUSED)
    assert page.stage.chip == "Paused"
    assert page.stage.progress.text == "Frame 2 of 4  ·  Paused"
    painter.gate.open()
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY)
    assert page.stage.chip == "Finished"


def test_what_is_finished_is_kept_after_a_stop_and_only_the_rest_is_painted(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle, tmp_path: Path
) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: len(page.chart.terms.get("total", [])) == 4)
    page.form.cancel.click()
    painter.gate.open()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY)
    assert page.stage.chip == "Stopped"
    assert page.stage.progress.text == "Stopped  ·  1 of 4 frames are finished"
    assert sorted(os.listdir(tmp_path / "clip-restyled")) == ["000001.png", "restyle.json"]
    qtbot.waitUntil(lambda: page.form.primary.text() == "Go On")
    assert (
        page.stage.note == "1 of 4 frames are finished already, and stay as they are. Go On paints the rest."
    )
    page.form.primary.click()
    finish(qtbot, page)
    assert len(page.chart.terms["total"]) == 9
    assert page.stage.progress.text == "All 4 frames are finished"


def test_frames_that_are_finished_early_shorten_what_is_left(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    object.__setattr__(painter, "early", 1)
    described.press_primary()
    finish(qtbot, described)
    assert described.stage.progress.text == "All 4 frames are finished"
    assert len(described.chart.terms["total"]) == 4


def test_the_film_and_the_folder_can_be_opened(
    qtbot: QtBot, described: RestylePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    described.form.set_values({"video": True})
    described.press_primary()
    finish(qtbot, described)
    assert described.stage.note == "The frames and the film are in the folder. Its sound is as in the source."
    described.stage.play.click()
    described.stage.open_folder.click()
    assert opened == [str(tmp_path / "clip-restyled" / "restyled.mp4"), str(tmp_path / "clip-restyled")]


def test_nothing_can_be_changed_while_frames_are_painted(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle, video: Path
) -> None:
    painter.gate.close()
    described.press_primary()
    qtbot.waitUntil(lambda: described.runs.state is RunState.RUNNING)
    assert not described.form.form.isEnabled()
    assert not described.form.prompts.isEnabled()
    with qtbot.waitSignal(described.noted) as told:
        drop(described, video)
    assert told.args == ["Frames are being painted. Cancel that, or wait until it is finished."]
    painter.gate.open()
    qtbot.waitUntil(lambda: described.runs.state is RunState.READY)
    assert described.form.form.isEnabled()


def test_the_keys_start_and_stop(qtbot: QtBot, described: RestylePage, painter: FakeRestyle) -> None:
    painter.gate.close()
    described.form.prompts.edit("include").setFocus()
    qtbot.keyClick(
        described.form.prompts.edit("include"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: described.runs.state is RunState.RUNNING)
    qtbot.keyClick(described, Qt.Key.Key_Escape)
    painter.gate.open()
    qtbot.waitUntil(lambda: described.runs.state is RunState.READY)
    assert described.stage.chip == "Stopped"


def test_the_settings_of_the_create_page_are_taken_but_what_frames_need_stays(
    qtbot: QtBot, window: MainWindow, described: RestylePage
) -> None:
    taken = {"include": "blue fish\ngreen frog", "image_width": 64, "image_height": 64, "total_iter": 200}
    window.compose.set_values(taken | {"seed": 5})
    described.form.take.click()
    values = described.form.values()
    assert (values["include"], values["seed"], values["total_iter"]) == ("blue fish", 5, 3)
    assert (values["image_width"], values["image_height"]) == (96, 48)
    assert values["source"].endswith("clip")
    described.form.history.stack.undo()
    assert described.form.values()["include"] == "a red apple"


def test_the_windows_undo_is_of_the_page_that_is_shown(
    qtbot: QtBot, window: MainWindow, described: RestylePage
) -> None:
    window.compose.set_values({"seed": 3})
    described.hide()
    described.show()
    described.form.set_values({"seed": 5})
    window.actions_.undo.trigger()
    assert (described.form.values()["seed"], window.compose.values()["seed"]) == (0, 3)
    described.hide()
    window.actions_.undo.trigger()
    assert window.compose.values()["seed"] == 0


def test_prompts_on_several_lines_are_one_prompt(described: RestylePage) -> None:
    described.form.set_values({"include": "a red apple\non a table"})
    assert described.form.settings().include == "a red apple on a table"


def test_what_was_described_is_remembered(
    qtbot: QtBot, described: RestylePage, open_page: Callable[[], RestylePage]
) -> None:
    described.form.set_values({"image_width": 64, "image_height": 64})
    described.shut_down()
    again = open_page()
    qtbot.waitUntil(lambda: again.stage.title == "clip")
    assert again.form.values() == described.form.values()


def test_a_source_that_is_gone_since_is_no_failure(
    qtbot: QtBot, described: RestylePage, open_page: Callable[[], RestylePage], source: Path
) -> None:
    described.shut_down()
    source.rename(source.with_name("moved"))
    again = open_page()
    with qtbot.assertNotEmitted(again.failed), qtbot.waitSignal(again.reader.failed):
        pass
    assert again.stage.welcome.isVisible()


def test_closing_asks_only_while_frames_are_painted(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    assert described.unfinished() == ""
    painter.gate.close()
    described.press_primary()
    qtbot.waitUntil(lambda: described.runs.state is RunState.RUNNING)
    assert described.unfinished().startswith("A restyling is under way.")


def test_any_frame_of_a_video_can_be_looked_at_forwards_and_backwards(
    qtbot: QtBot, page: RestylePage, video: Path
) -> None:
    drop(page, video)
    qtbot.waitUntil(lambda: page.stage.title == "film.mp4")
    for number in (3, 1, 2, 0):
        page.stage.slider.setValue(number + 1)
        qtbot.waitUntil(lambda n=number: abs(shade(page.stage.source.canvas.image) - SHADES[n]) < 4)
        assert page.stage.source.caption == f"Source  ·  frame {number + 1}"
