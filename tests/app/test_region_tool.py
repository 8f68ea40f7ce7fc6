"""A prompt bound to a part of the picture with the mouse, and the regions of the prompts over the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.prompt_edit import PromptEdit
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.stage.canvas import image_of
from tests.app.canvas_steps import LEFT, at, shade, value

PROMPT = "a red apple | blue water:0.5"


@pytest.fixture
def writing(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A grey picture of 200 x 100, and the caret in the second prompt of Include."""
    window.stage.show_picture("A", "", image_of(np.full((100, 200, 3), 128, np.uint8)))
    window.activateWindow()
    edit = _include(window)
    edit.setPlainText(PROMPT)
    _put_caret(edit, 20)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return window


def _include(window: MainWindow) -> PromptEdit:
    return window.compose.prompts.edit("include")


def _put_caret(edit: PromptEdit, position: int) -> None:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position)
    edit.setTextCursor(cursor)


def _drag(qtbot: QtBot, window: MainWindow, start: tuple[float, float], end: tuple[float, float]) -> None:
    layer = window.stage.region_layer
    qtbot.mousePress(layer, LEFT, pos=at(window, *start))
    qtbot.mouseMove(layer, at(window, *end))
    qtbot.mouseRelease(layer, LEFT, pos=at(window, *end))


def _box(text: str) -> list[float]:
    return [float(number) for number in text.partition("@")[2].partition(":")[0].split(",")]


def test_a_box_drawn_on_the_picture_binds_the_prompt_at_the_caret(qtbot: QtBot, writing: MainWindow) -> None:
    action, layer = writing.tools.regions.action, writing.stage.region_layer
    action.trigger()
    assert layer.isVisible()
    with qtbot.waitSignal(layer.chosen):
        _drag(qtbot, writing, (180, 90), (100, 25))
    text = str(value(writing, "include"))
    assert text.startswith("a red apple | blue water @")
    assert text.endswith(":0.5")
    assert _box(text) == pytest.approx([0.5, 0.25, 0.4, 0.65], abs=0.02)
    assert not action.isChecked()
    assert _include(writing).hasFocus()


def test_binding_is_one_step_to_undo(qtbot: QtBot, writing: MainWindow) -> None:
    writing.tools.regions.action.trigger()
    _drag(qtbot, writing, (10, 10), (90, 90))
    assert value(writing, "include") != PROMPT
    writing.actions_.undo.trigger()
    assert value(writing, "include") == PROMPT


def test_another_box_replaces_the_first_and_may_leave_the_picture(qtbot: QtBot, writing: MainWindow) -> None:
    for start in ((10, 10), (150, 50)):
        writing.tools.regions.action.trigger()
        _drag(qtbot, writing, start, (400, 300))
    text = str(value(writing, "include"))
    assert text.count("@") == 1
    assert _box(text) == pytest.approx([0.75, 0.5, 0.25, 0.5], abs=0.02)
    assert [settings.include for settings in writing.compose.settings_per_run()] == [text]  # pyright: ignore


def test_a_click_chooses_nothing_and_escape_leaves(qtbot: QtBot, writing: MainWindow) -> None:
    action, layer = writing.tools.regions.action, writing.stage.region_layer
    action.trigger()
    qtbot.mouseClick(layer, LEFT, pos=at(writing, 50, 50))
    assert value(writing, "include") == PROMPT
    assert action.isChecked()
    qtbot.keyClick(layer, Qt.Key.Key_Escape)
    assert not action.isChecked()
    assert not layer.isVisible()


def test_without_a_prompt_a_person_is_told_what_to_do(qtbot: QtBot, writing: MainWindow) -> None:
    _include(writing).clear()
    writing.tools.regions.action.trigger()
    with qtbot.waitSignal(writing.tools.regions.noted) as told:
        _drag(qtbot, writing, (10, 10), (90, 90))
    assert told.args is not None
    assert "Write the prompt first" in told.args[0]
    assert value(writing, "include") == ""


def test_the_field_with_the_caret_is_written_into(qtbot: QtBot, writing: MainWindow) -> None:
    exclude = writing.compose.prompts.edit("exclude")
    exclude.setPlainText("fog")
    exclude.setFocus()
    qtbot.waitUntil(exclude.hasFocus)
    writing.tools.regions.action.trigger()
    _drag(qtbot, writing, (-3, -3), (203, 103))
    assert value(writing, "exclude") == "fog @0,0,1,1"
    assert value(writing, "include") == PROMPT


def test_regions_are_outlined_while_a_prompt_is_written(qtbot: QtBot, writing: MainWindow) -> None:
    layer = writing.stage.region_layer
    assert not layer.isVisible()
    _include(writing).setPlainText("a red apple @left")
    assert layer.isVisible()
    assert _is_lined(writing)
    writing.stage.canvas.setFocus()
    qtbot.waitUntil(lambda: not layer.isVisible())
    assert not _is_lined(writing)


def _is_lined(window: MainWindow) -> bool:
    """Whether a line goes down the middle of the picture."""
    return any(shade(window, x, 60) != (128, 128, 128) for x in np.arange(97, 101, 0.25))


def test_the_mouse_reaches_the_picture_through_the_outlines(qtbot: QtBot, writing: MainWindow) -> None:
    _include(writing).setPlainText("a red apple @left")
    layer = writing.stage.region_layer
    assert layer.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    writing.tools.regions.action.trigger()
    assert not layer.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_regions_wipe_and_mask_are_there_one_at_a_time(writing: MainWindow) -> None:
    writing.tools.regions.action.trigger()
    writing.actions_.tiled.trigger()
    assert not writing.tools.regions.action.isChecked()
    writing.tools.regions.action.trigger()
    assert not writing.actions_.tiled.isChecked()


def test_without_a_picture_there_is_nothing_to_drag_over(writing: MainWindow) -> None:
    writing.tools.regions.action.trigger()
    writing.stage.show_welcome()
    assert not writing.tools.regions.action.isEnabled()
    assert not writing.tools.regions.action.isChecked()
