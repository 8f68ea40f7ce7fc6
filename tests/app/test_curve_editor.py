"""Curves are drawn with mouse and keyboard, and text and drawing stay in step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.curve_box import CurveBox, CurveEditor
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.guidance.curves import Curve, parse_curves
from t2i_desktop.engine.guidance.settings import VqganClipSettings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> Iterator[CurveBox]:
    panel = ComposePanel(VqganClipSettings, lambda kind: (f"starter-{kind}",), theme)
    qtbot.addWidget(panel)
    panel.show()
    box = panel.form.field("curves").editor
    assert isinstance(box, CurveBox)
    yield box
    if box.opened is not None:
        box.opened.close()


def opened(box: CurveBox) -> CurveEditor:
    box.open_editor()
    assert box.opened is not None
    return box.opened


def place(editor: CurveEditor, step: int, value: float) -> QPoint:
    return editor.plot.place_of((step, value)).toPoint()


def test_a_click_adds_a_point_and_a_drag_moves_it(qtbot: QtBot, box: CurveBox) -> None:
    editor = opened(box)
    editor.setting.setCurrentIndex(editor.setting.findData("learning_rate"))
    assert box.text() == ""
    start, end = place(editor, 100, 0.1), place(editor, 150, 0.05)
    qtbot.mousePress(editor.plot, LEFT, pos=start)
    assert len(parse_curves(box.text())["learning_rate"].points) == 2
    qtbot.mouseMove(editor.plot, end)
    qtbot.mouseRelease(editor.plot, LEFT, pos=end)
    first, (step, value) = parse_curves(box.text())["learning_rate"].points
    assert first == (0, 0.2)
    assert (step, value) == (pytest.approx(150, abs=2), pytest.approx(0.05, abs=0.01))


def test_a_right_click_takes_a_point_away_but_never_the_last(qtbot: QtBot, box: CurveBox) -> None:
    box.set_text("beta: 0=1 100=0.5")
    editor = opened(box)
    qtbot.mouseClick(editor.plot, Qt.MouseButton.RightButton, pos=place(editor, 100, 0.5))
    assert box.text() == "beta: 0=1"
    qtbot.mouseClick(editor.plot, Qt.MouseButton.RightButton, pos=place(editor, 0, 1))
    assert box.text() == "beta: 0=1"


def test_the_keys_mark_move_add_and_remove_points(qtbot: QtBot, box: CurveBox) -> None:
    box.set_text("beta: 0=1 100=0.5")
    plot = opened(box).plot
    qtbot.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert plot.marked == 1
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert box.text() == "beta: 0=1 102=0.6"
    qtbot.keyClick(plot, Qt.Key.Key_Insert)
    assert box.text() == "beta: 0=1 102=0.6 151=0.6"
    qtbot.keyClick(plot, Qt.Key.Key_Delete)
    assert box.text() == "beta: 0=1 102=0.6"


def test_points_stay_within_bounds_and_between_their_neighbours(qtbot: QtBot, box: CurveBox) -> None:
    box.set_text("cutouts: 0=2 1=5 200=250")
    plot = opened(box).plot
    for _ in range(4):
        qtbot.keyClick(plot, Qt.Key.Key_Down)
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert box.text() == "cutouts: 0=1 1=5 200=250"
    VqganClipSettings(include="a boat", curves=box.text())


def test_the_drawing_follows_the_text(qtbot: QtBot, box: CurveBox) -> None:
    editor = opened(box)
    box.line.setText("w1: 10=1 20=2 smooth")
    assert editor.setting.currentData() == "w1"
    assert editor.shape.currentData() == "smooth"
    assert editor.plot.points == [(10, 1.0), (20, 2.0)]
    box.line.setText("w1: 10=1 20")
    assert not editor.plot.isEnabled()
    assert "“20”" in editor.hint.text()
    box.line.setText("w1: 10=1")
    assert editor.plot.isEnabled()


def test_shapes_and_several_curves_are_kept_apart(box: CurveBox) -> None:
    box.set_text("w1: 0=1 100=2 | beta: 0=1")
    editor = opened(box)
    editor.shape.setCurrentIndex(editor.shape.findData("smooth"))
    assert parse_curves(box.text()) == {
        "w1": Curve(((0, 1.0), (100, 2.0)), "smooth"),
        "beta": Curve(((0, 1.0),)),
    }
    editor.remove.click()
    assert box.text() == "beta: 0=1"


def test_only_numbers_that_can_change_are_offered(box: CurveBox) -> None:
    editor = opened(box)
    names = [editor.setting.itemData(index) for index in range(editor.setting.count())]
    assert {"learning_rate", "cutouts", "w1"} < set(names)
    assert not {"seed", "total_iter", "image_width", "distance", "curves"} & set(names)


def test_escape_closes_the_editor_and_gives_the_focus_back(qtbot: QtBot, box: CurveBox) -> None:
    editor = opened(box)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert box.opened is None
