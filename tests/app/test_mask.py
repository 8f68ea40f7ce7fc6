"""The mask that is painted on the canvas, through the window."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.stage.mask import Brush, feathered, stroke
from t2i_desktop.app.stage.masking import write_mask
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.registry import Entry
from tests.app.canvas_steps import (
    LEFT,
    CanvasSettings,
    at,
    picture,
    shade,
    value,
)
from tests.app.conftest import FakeEntry, Fakes
from tests.app.test_window import generate, until

MIDDLE, RIGHT = Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton


@pytest.fixture
def entry(fakes: Fakes) -> Entry:
    entry = FakeEntry("fake", "Fake", "generate", CanvasSettings, "tests.fakes:FakeGenerator")
    object.__setattr__(entry, "fakes", fakes)
    return entry


@pytest.fixture
def painting(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A grey picture of 160 x 80, and the brush in hand."""
    window.stage.show_picture("A", "", image_of(np.full((80, 160, 3), 128, np.uint8)))
    window.actions_.paint_mask.trigger()
    window.stage.mask_bar.diameter.setValue(20)
    return window


def paint(
    qtbot: QtBot, window: MainWindow, *points: tuple[float, float], button: Qt.MouseButton = LEFT
) -> None:
    layer = window.stage.mask_layer
    qtbot.mousePress(layer, button, pos=at(window, *points[0]))
    for point in points[1:]:
        qtbot.mouseMove(layer, at(window, *point))
    qtbot.mouseRelease(layer, button, pos=at(window, *points[-1]))


def test_a_stroke_keeps_what_it_covers_and_its_file_is_what_a_run_reads(
    qtbot: QtBot, painting: MainWindow, gallery: Gallery
) -> None:
    with qtbot.waitSignal(painting.tools.masking.mask_changed) as told:
        paint(qtbot, painting, (30, 40), (130, 40))
    path = Path(str(value(painting, "mask_file")))
    assert told.args == [str(path)]
    assert path.parent == gallery.root.parent / "masks"
    mask = read_picture(path, (160, 80))[..., 0]
    assert mask[40, 30:130].max() == 0
    assert mask[:25].min() == 255
    assert mask[:, :15].min() == 255
    assert 0 < mask[32, 80] < 255  # the soft edge


def test_the_same_mask_has_the_same_name(qtbot: QtBot, painting: MainWindow) -> None:
    names = []
    for _ in range(2):
        with qtbot.waitSignal(painting.tools.masking.mask_changed):
            paint(qtbot, painting, (80, 40))
        names.append(value(painting, "mask_file"))
        with qtbot.waitSignal(painting.tools.masking.mask_changed) as told:
            painting.stage.mask_bar.clear.click()
        assert told.args == [""]
        assert value(painting, "mask_file") == ""
    assert names[0] == names[1]


def test_what_stays_is_veiled(qtbot: QtBot, painting: MainWindow) -> None:
    before = shade(painting, 80, 40)
    paint(qtbot, painting, (80, 40))
    painting.stage.mask_layer._move_to(QPointF(10, 10))  # the ring out of the way
    veiled = shade(painting, 80, 40)
    assert veiled[2] > veiled[1] + 40  # violet
    assert shade(painting, 140, 40) == before


def test_the_right_button_and_x_erase(qtbot: QtBot, painting: MainWindow) -> None:
    mask = painting.stage.painted_mask
    paint(qtbot, painting, (80, 40))
    paint(qtbot, painting, (80, 40), button=RIGHT)
    assert mask.pixels[40, 80] == 255
    paint(qtbot, painting, (80, 40))
    qtbot.keyClick(painting.stage.mask_layer, Qt.Key.Key_X)
    assert painting.stage.mask_bar.free.isChecked()
    paint(qtbot, painting, (80, 40))
    assert mask.pixels[40, 80] == 255


def test_brackets_and_slider_size_the_brush(qtbot: QtBot, painting: MainWindow) -> None:
    layer, bar = painting.stage.mask_layer, painting.stage.mask_bar
    qtbot.keyClick(layer, Qt.Key.Key_BracketRight)
    assert layer.brush.diameter == bar.diameter.value() == 23
    qtbot.keyClick(layer, Qt.Key.Key_BracketLeft)
    assert layer.brush.diameter == 20


def test_strokes_are_undone_and_done_again_one_by_one(qtbot: QtBot, painting: MainWindow) -> None:
    mask, actions = painting.stage.painted_mask, painting.actions_
    paint(qtbot, painting, (40, 40), (60, 40))
    first = mask.pixels.copy()
    paint(qtbot, painting, (120, 40))
    second = mask.pixels.copy()
    painting.tools.settle()
    actions.undo.trigger()
    np.testing.assert_array_equal(mask.pixels, first)
    actions.redo.trigger()
    np.testing.assert_array_equal(mask.pixels, second)
    painting.stage.mask_bar.undo.click()
    painting.stage.mask_bar.undo.click()
    assert mask.is_empty
    assert not painting.stage.canvas.mask_undo.canUndo()


def test_invert_turns_the_mask_round(qtbot: QtBot, painting: MainWindow) -> None:
    paint(qtbot, painting, (80, 40))
    before = painting.stage.painted_mask.pixels.copy()
    painting.stage.mask_bar.invert.click()
    np.testing.assert_array_equal(painting.stage.painted_mask.pixels, 255 - before)


def test_feather_softens_the_veil_and_is_the_form_s(qtbot: QtBot, painting: MainWindow) -> None:
    paint(qtbot, painting, (80, 40))
    painting.stage.mask_layer._move_to(QPointF(10, 10))
    sharp = shade(painting, 80, 58)
    painting.stage.mask_bar.feather.setValue(40)
    assert value(painting, "mask_feather") == 40
    assert shade(painting, 80, 58) != sharp
    painting.compose.set_values({"mask_feather": 0.0})
    assert painting.stage.mask_bar.feather.value() == 0
    assert shade(painting, 80, 58) == sharp


def test_a_mask_picture_is_loaded(
    qtbot: QtBot, painting: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = picture(tmp_path / "mask.png", (0, 0, 0), (320, 160))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    painting.stage.mask_bar.load.click()
    assert painting.stage.painted_mask.pixels.max() == 0
    painting.stage.mask_bar.undo.click()
    assert painting.stage.painted_mask.is_empty


def test_a_mask_of_the_form_is_shown_as_a_run_reads_it(
    qtbot: QtBot, painting: MainWindow, tmp_path: Path
) -> None:
    path = picture(tmp_path / "mask.png", (0, 0, 0))
    painting.compose.set_values({"mask_file": str(path)})
    assert painting.stage.painted_mask.pixels.max() == 0
    painting.compose.set_values({"mask_invert": True})
    assert painting.stage.painted_mask.is_empty
    painting.tools.settle()
    assert value(painting, "mask_file") == str(path)  # looking at a mask writes none


def test_space_and_arrows_paint_without_a_mouse(qtbot: QtBot, painting: MainWindow) -> None:
    layer = painting.stage.mask_layer
    layer._move_to(QPointF(40, 40))
    qtbot.keyPress(layer, Qt.Key.Key_Space)
    for _ in range(10):
        qtbot.keyClick(layer, Qt.Key.Key_Right)
    qtbot.keyRelease(layer, Qt.Key.Key_Space)
    assert painting.stage.painted_mask.pixels[40, 40:88].max() == 0
    assert painting.stage.canvas.mask_undo.count() == 1


def test_the_middle_button_and_the_wheel_are_the_canvas_s(qtbot: QtBot, painting: MainWindow) -> None:
    canvas, layer = painting.stage.canvas, painting.stage.mask_layer
    before = canvas.target.topLeft()
    qtbot.mousePress(layer, MIDDLE, pos=at(painting, 80, 40))
    assert canvas._drag is not None
    qtbot.mouseRelease(layer, MIDDLE, pos=at(painting, 80, 40))
    assert canvas._drag is None
    assert painting.stage.painted_mask.is_empty
    assert canvas.target.topLeft() == before


def test_a_mask_painted_while_a_run_goes_on_is_told_and_followed(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    fakes.gate.close()
    generate(window, steps=50)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: not window.stage.canvas.image.isNull())
    window.actions_.paint_mask.trigger()
    window.stage.mask_bar.diameter.setValue(4)
    with qtbot.waitSignal(window.tools.masking.mask_changed):
        paint(qtbot, window, (8, 4))
    window.helm.steer_now()
    fakes.gate.open()
    until(qtbot, window, RunState.READY)
    assert window.stage.painted_mask.size == (16, 8)
    assert not window.stage.painted_mask.is_empty
    followed = [changes["mask_file"] for changes in next(iter(gallery)).steering.values()]
    assert followed == [value(window, "mask_file")]


def test_generate_at_once_uses_what_was_just_painted(
    qtbot: QtBot, painting: MainWindow, gallery: Gallery
) -> None:
    paint(qtbot, painting, (80, 40))
    generate(painting)
    until(qtbot, painting, RunState.READY)
    mask = Path(next(iter(gallery)).settings["mask_file"])
    assert read_picture(mask, (160, 80))[40, 80, 0] == 0


def test_a_mask_that_cannot_be_written_is_told(qtbot: QtBot, painting: MainWindow, gallery: Gallery) -> None:
    (gallery.root.parent / "masks").write_text("in the way")
    with qtbot.waitSignal(painting.tools.failed):
        paint(qtbot, painting, (80, 40))
    assert "The mask could not be written" in painting.message.text


def test_a_mask_is_painted_on_one_picture_not_on_a_sheet_of_several(painting: MainWindow) -> None:
    painting.actions_.paint_mask.trigger()
    painting.compose.set_values({"batch_size": 4})
    assert not painting.actions_.paint_mask.isEnabled()
    painting.compose.set_values({"batch_size": 1})
    assert painting.actions_.paint_mask.isEnabled()


@pytest.mark.parametrize("feather", [0, 6, 40])
def test_the_veil_is_softened_as_a_run_softens_the_mask(tmp_path: Path, feather: int) -> None:
    from t2i_desktop.engine.guidance.painting import _mask
    from t2i_desktop.engine.guidance.settings import VqganClipSettings

    pixels = np.full((64, 96), 255, np.uint8)
    stroke(pixels, (20, 30), (70, 40), Brush(24))
    path = write_mask(tmp_path, pixels)
    settings = VqganClipSettings(include="x", mask_file=str(path), mask_feather=feather)
    read = _mask(settings, (96, 64))[0, 0].numpy() * 255
    np.testing.assert_allclose(feathered(pixels, feather), read, atol=0.5)


def test_a_stroke_is_as_wide_as_the_brush_and_round_at_its_ends() -> None:
    pixels = np.full((60, 100), 255, np.uint8)
    assert stroke(pixels, (30, 30), (70, 30), Brush(20, is_soft=False)) is not None
    kept = pixels < 128
    y, x = np.mgrid[:60, :100] + 0.5
    distance = np.hypot(np.maximum(np.maximum(30 - x, x - 70), 0), y - 30)
    np.testing.assert_array_equal(
        kept[np.abs(distance - 10) > 0.6], (distance < 10)[np.abs(distance - 10) > 0.6]
    )
    assert stroke(pixels, (-50, -50), (-40, -40), Brush(20)) is None
