"""The Digits page over the models that come with the program: stages, steps, walks and what is kept."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.digits.making import Making
from t2i_desktop.app.digits.page import DigitsPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.gallery import Gallery
from tests.app.conftest import PATIENCE_MS

SMALL = {"num_samples": 4, "total_iter": 4, "show_step": 2, "device": "cpu", "seed": 3}


@pytest.fixture
def page(qtbot: QtBot, open_real_window: Callable[[], MainWindow]) -> DigitsPage:
    window = open_real_window()
    window.pages.show_page("digits")
    page = window.pages.page("digits")
    assert isinstance(page, DigitsPage)
    page.form.set_values(SMALL | {"prompt": "six"})
    return page


def _draw(qtbot: QtBot, page: DigitsPage) -> None:
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)


def test_the_stages_tell_how_the_prompt_is_read(qtbot: QtBot, page: DigitsPage) -> None:
    def best() -> str:
        return max(page.stages.similarities.pairs, key=lambda pair: pair[1], default=("", 0.0))[0]

    qtbot.waitUntil(lambda: best() == "six", timeout=PATIENCE_MS)
    assert len(page.stages.similarities.pairs) == 10
    page.form.set_values({"prompt": "the digit two"})
    qtbot.waitUntil(lambda: best() == "two", timeout=PATIENCE_MS)
    assert page.stages.characters.accessibleName() == "Characters: the digit two"


def test_the_noise_of_kept_steps_is_there_to_look_at(qtbot: QtBot, page: DigitsPage) -> None:
    _draw(qtbot, page)
    frames = page.stages.frames
    assert [frames.item(row).text() for row in range(frames.count())] == ["step 2", "step 4"]
    end = page.sheet.canvas.image.copy()
    frames.itemClicked.emit(frames.item(0))
    assert page.sheet.canvas.image != end


def test_a_sheet_is_kept_in_the_gallery_with_its_pictures(qtbot: QtBot, page: DigitsPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    _draw(qtbot, page)
    (item,) = Gallery(window.curator.root)
    assert (item.generator, item.title, item.step) == ("digits", "six", 4)
    assert len(list(item.folder.rglob("*.png"))) >= 1 + 4
    assert window.model.rowCount() == 1


def test_a_walk_is_played_and_exported(
    qtbot: QtBot, page: DigitsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.form.set_values({"prompt": "three", "towards": "eight", "walk": True})
    _draw(qtbot, page)
    assert page.sheet.play.isVisible()
    sheet = page.sheet.canvas.image.size()
    page.sheet.play.click()
    qtbot.waitUntil(lambda: page.sheet.canvas.image.size() != sheet)
    page.sheet.play.click()
    assert page.sheet.canvas.image.size() == sheet
    target = tmp_path / "walk.gif"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(page.noted, timeout=PATIENCE_MS):
        page.sheet.export.click()
    with av.open(str(target)) as film:
        assert len(list(film.decode(video=0))) == 6  # four there, two back


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, page: DigitsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _draw(qtbot, page)
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "x.gif"), ""))
    with qtbot.waitSignal(page.failed, timeout=PATIENCE_MS) as told:
        page.sheet.export.click()
    assert told.args is not None
    assert "could not be written" in str(told.args[0])


def test_keys_draw_and_undo_on_this_page(qtbot: QtBot, page: DigitsPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    with qtbot.waitActive(window):
        window.activateWindow()
    page.form.prompts.edit("prompt").setFocus()
    page.form.prompts.edit("prompt").setPlainText("five")
    window.actions_.undo.trigger()
    assert page.form.values()["prompt"] == "six"
    qtbot.keyClick(page.form.prompts.edit("prompt"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.runs.state is not RunState.READY
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)
    window.pages.show_page("create")
    assert window.actions_.undo_group.activeStack() is not page.form.history.stack


def test_it_rests_and_goes_on(qtbot: QtBot, page: DigitsPage) -> None:
    page.form.set_values({"total_iter": 40})
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.RUNNING, timeout=PATIENCE_MS)
    assert page.unfinished()
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.PAUSED, timeout=PATIENCE_MS)
    assert page.form.primary.text() == "Resume"
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)
    assert page.unfinished() == ""


def test_a_film_of_the_process_ends_where_it_stands_for_a_while() -> None:
    making = Making()
    for step in (4, 2):
        making.add(step, np.full((8, 8, 3), step, np.uint8))
    frames, fps = making.film()
    assert [int(frame[0, 0, 0]) for frame in frames[:3]] == [2, 4, 4]
    assert len(frames) == 2 + 2 * fps


def test_a_walk_goes_there_and_back_without_standing_still() -> None:
    making = Making(is_walk=True)
    making.add(1, np.zeros((8, 8, 3), np.uint8))
    singles = np.stack([np.full((2, 2, 3), shade, np.uint8) for shade in (1, 2, 3)])
    making.take_end(Result(np.zeros((1, 8, 8, 3), np.uint8), singles=singles))
    shades = [int(making.next_of_walk()[0, 0, 0]) for _ in range(8)]
    assert shades == [2, 3, 2, 1, 2, 3, 2, 1]
