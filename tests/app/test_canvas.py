"""The tools of the canvas, through the window: drops, comparison and tiles."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.stage.comparison import covering
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.registry import Entry
from tests.app.canvas_steps import (
    BLUE,
    LEFT,
    RED,
    CanvasSettings,
    at,
    current,
    drag,
    drop,
    near,
    picture,
    shade,
    value,
)
from tests.app.conftest import FakeEntry, Fakes
from tests.app.test_window import finish_one, generate


@pytest.fixture
def entry(fakes: Fakes) -> Entry:
    entry = FakeEntry("fake", "Fake", "generate", CanvasSettings, "tests.fakes:FakeGenerator")
    object.__setattr__(entry, "fakes", fakes)
    return entry


def test_a_picture_dropped_on_the_stage_is_the_start_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = picture(tmp_path / "apple.png", RED)
    drop(window.stage, path)
    qtbot.waitUntil(window.stage.notice.isVisible)
    assert (value(window, "start_from"), value(window, "start_file")) == ("picture", str(path))
    assert "apple.png" in window.stage.notice.text
    assert (window.stage.title, window.stage.chip) == ("apple.png", "Start")
    assert window.stage.canvas.image.size().toTuple() == (16, 8)  # as the run will see it
    window.stage.notice.button.click()
    assert (value(window, "start_from"), value(window, "start_file")) == ("random", "")
    assert window.stage.welcome.isVisible()
    assert not window.stage.notice.isVisible()


def test_what_a_drop_would_do_shows_only_while_a_file_is_held(window: MainWindow, tmp_path: Path) -> None:
    _data, is_taken = drag(window.stage, picture(tmp_path / "x.png", RED))
    assert is_taken
    assert window.stage.drop.isVisible()
    assert window.stage.drop.text == "Start from this"
    QApplication.sendEvent(window.stage, QDragLeaveEvent())
    assert not window.stage.drop.isVisible()


def test_wrong_files_are_refused_with_a_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("no picture")
    drag(window.stage, notes)
    assert window.stage.drop.text == "Not this one"
    drop(window.stage, notes)
    assert "“notes.txt” is neither a picture nor a latent." in window.message.text
    drop(window.stage, notes, notes)
    assert "one file" in window.message.text
    assert not window.stage.drop.isVisible()
    assert value(window, "start_from") == "random"


@pytest.mark.parametrize(("name", "says"), [("x.png", "cannot be read"), ("x.safetensors", "x.safetensors")])
def test_a_broken_file_is_refused_before_the_form_takes_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"broken")
    with qtbot.waitSignal(window.tools.failed):
        drop(window.stage, path)
    assert says in window.message.text
    assert value(window, "start_from") == "random"


def test_a_gallery_picture_starts_the_next_from_its_latent(qtbot: QtBot, window: MainWindow) -> None:
    finish_one(qtbot, window)
    item = current(window)
    window.actions_.start_from.trigger()
    qtbot.waitUntil(window.stage.notice.isVisible)
    assert (value(window, "start_from"), value(window, "start_file")) == ("latent", str(item.latent))
    assert window.stage.chip == "Start"
    window.stage.notice.button.click()
    qtbot.waitUntil(lambda: window.viewer.item is not None)


def test_a_gallery_picture_without_a_latent_starts_the_next_as_a_picture(
    qtbot: QtBot, window: MainWindow, gallery: Gallery
) -> None:
    finish_one(qtbot, window)
    latent = current(window).latent
    assert latent is not None
    latent.unlink()
    window.curator.open(next(iter(gallery)))
    qtbot.waitUntil(lambda: current(window).latent is None)
    window.actions_.start_from.trigger()
    qtbot.waitUntil(lambda: value(window, "start_from") == "picture")
    assert value(window, "start_file") == str(current_image(gallery))


def current_image(gallery: Gallery) -> Path:
    return next(iter(gallery)).image


def compare_red_with_blue(window: MainWindow) -> None:
    window.stage.show_picture("A", "", image_of(np.full((80, 160, 3), RED, np.uint8)))
    window.stage.comparison.set_other(image_of(np.full((50, 50, 3), BLUE, np.uint8)), "blue")


def test_a_held_key_shows_the_other_picture_in_the_same_place(qtbot: QtBot, window: MainWindow) -> None:
    compare_red_with_blue(window)
    canvas = window.stage.canvas
    qtbot.keyPress(canvas, Qt.Key.Key_Backslash)
    assert near(shade(window, 5, 40), BLUE)
    assert near(shade(window, 155, 75), BLUE)
    qtbot.keyRelease(canvas, Qt.Key.Key_Backslash)
    assert near(shade(window, 5, 40), RED)


def test_wipe_shows_a_left_and_b_right_and_its_handle_is_dragged(qtbot: QtBot, window: MainWindow) -> None:
    compare_red_with_blue(window)
    window.actions_.wipe.trigger()
    assert near(shade(window, 40, 70), RED)
    assert near(shade(window, 120, 70), BLUE)
    handle = window.stage.comparison.handle
    grip = handle.rect().center()
    goal = handle.mapFromParent(at(window, 140, 40))
    qtbot.mousePress(handle, LEFT, pos=grip)
    qtbot.mouseMove(handle, QPoint(goal.x(), grip.y()))
    qtbot.mouseRelease(handle, LEFT, pos=grip)
    assert handle.fraction == pytest.approx(140 / 160, abs=0.01)
    assert near(shade(window, 120, 70), RED)


def test_arrow_keys_move_the_wipe(qtbot: QtBot, window: MainWindow) -> None:
    compare_red_with_blue(window)
    window.actions_.wipe.trigger()
    handle = window.stage.comparison.handle
    for _ in range(30):
        qtbot.keyClick(handle, Qt.Key.Key_Left)
    assert handle.fraction == pytest.approx(0.2)
    assert near(shade(window, 50, 70), BLUE)
    assert near(shade(window, 20, 70), RED)


def test_the_wipe_follows_the_picture_when_it_is_zoomed(window: MainWindow) -> None:
    compare_red_with_blue(window)
    window.actions_.wipe.trigger()
    window.stage.canvas.zoom_by(0.5)
    assert window.stage.comparison.handle.geometry().center().x() == pytest.approx(
        at(window, 80, 0).x(), abs=2
    )


def test_a_run_is_compared_with_what_it_starts_from_while_it_goes_on(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, tmp_path: Path
) -> None:
    drop(window.stage, picture(tmp_path / "blue.png", BLUE))
    qtbot.waitUntil(window.stage.notice.isVisible)
    fakes.gate.close()
    generate(window, steps=900)
    assert not window.stage.notice.isVisible()
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: not window.stage.canvas.image.isNull())
    qtbot.waitUntil(lambda: window.stage.comparison.name == "Start")
    window.actions_.wipe.trigger()
    assert near(shade(window, 12, 6), BLUE)
    before = shade(window, 2, 6)
    assert not near(before, BLUE)

    def is_another() -> bool:
        fakes.gate.allow(1)
        return shade(window, 2, 6) != before

    qtbot.waitUntil(is_another)
    assert near(shade(window, 12, 6), BLUE)


def test_a_gallery_picture_is_what_others_are_compared_with(qtbot: QtBot, window: MainWindow) -> None:
    finish_one(qtbot, window, "first")
    window.actions_.compare_with.trigger()
    assert "“first”" in window.message.text
    finish_one(qtbot, window, "second")
    qtbot.waitUntil(lambda: not window.stage.comparison.other.isNull())
    assert window.stage.comparison.name == "first"


def test_with_nothing_to_compare_it_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    finish_one(qtbot, window)
    qtbot.keyPress(window.stage.canvas, Qt.Key.Key_Backslash)
    assert "nothing to compare with yet" in window.message.text


def test_the_other_picture_is_cut_to_the_proportions_of_the_first() -> None:
    wide, square = QImage(200, 100, QImage.Format.Format_RGB888), QImage(50, 50, QImage.Format.Format_RGB888)
    assert covering(square.size(), wide.size()).getRect() == (0, 12.5, 50, 25)
    assert covering(wide.size(), square.size()).getRect() == (50, 0, 100, 100)


def test_tiles_show_the_picture_nine_times(window: MainWindow) -> None:
    pixels = np.full((80, 80, 3), RED, np.uint8)
    pixels[:, 40:] = BLUE
    window.stage.show_picture("A", "", image_of(pixels))
    window.actions_.tiled.trigger()
    for down in (-60, 40, 140):
        for across in (-80, 0, 80):
            assert near(shade(window, across + 20, down), RED)
            assert near(shade(window, across + 60, down), BLUE)
    scale = window.stage.canvas.scale
    window.actions_.tiled.trigger()
    assert window.stage.canvas.scale == pytest.approx(3 * scale)


def test_a_picture_that_is_to_tile_is_shown_tiled(window: MainWindow) -> None:
    window.compose.set_values({"tile": "both"})
    assert window.actions_.tiled.isChecked()
    window.compose.set_values({"tile": "off"})
    assert not window.actions_.tiled.isChecked()


def test_of_wipe_mask_and_tiles_one_is_there_at_a_time(window: MainWindow) -> None:
    compare_red_with_blue(window)
    a, stage = window.actions_, window.stage
    a.wipe.trigger()
    a.paint_mask.trigger()
    assert (a.wipe.isChecked(), stage.comparison.isVisible()) == (False, False)
    assert stage.mask_layer.isVisible()
    a.tiled.trigger()
    assert (a.paint_mask.isChecked(), stage.mask_bar.isVisible()) == (False, False)
