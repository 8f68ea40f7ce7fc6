"""The parts of the window by themselves."""

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from t2i_desktop.app.background import Background
from t2i_desktop.app.gallery.reading import ThumbnailReader, read_cached
from t2i_desktop.app.stage.canvas import Canvas, image_of
from t2i_desktop.app.stage.pace import Pace, spoken_time
from t2i_desktop.app.theme import DARK, LIGHT, Colours, Theme
from t2i_desktop.app.warm_up import without_collections
from t2i_desktop.engine.gallery import Thumbnails
from t2i_desktop.engine.gallery.thumbnails import SIDE
from t2i_desktop.engine.images import png_bytes


def test_the_window_s_code_imports_no_torch() -> None:
    code = "import sys, t2i_desktop.app.main; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=False).returncode == 0


def test_pace_tells_speed_and_time_left() -> None:
    now = [100.0]
    pace = Pace(100, clock=lambda: now[0])
    assert pace.steps_per_second is None
    for step in range(1, 11):
        now[0] += 0.5
        pace.step(step)
    assert pace.steps_per_second == pytest.approx(2)
    assert pace.seconds_left == pytest.approx(45)


def test_pace_leaves_out_pauses() -> None:
    now = [0.0]
    pace = Pace(100, clock=lambda: now[0])
    now[0] = 1.0
    pace.step(10)
    now[0] = 500.0
    pace.restart()
    now[0] = 501.0
    pace.step(20)
    assert pace.steps_per_second == pytest.approx(10)


@pytest.mark.parametrize(("seconds", "text"), [(8.4, "8 s"), (125, "2 min 5 s"), (4800, "1 h 20 min")])
def test_times_are_spoken(seconds: float, text: str) -> None:
    assert spoken_time(seconds) == text


@pytest.fixture
def canvas(qtbot: QtBot, theme: Theme) -> Canvas:
    canvas = Canvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(448, 448)
    canvas.show()
    return canvas


def test_the_canvas_fits_pictures_and_keeps_them_fitted(canvas: Canvas) -> None:
    canvas.show_image(image_of(np.zeros((100, 200, 3), np.uint8)))
    assert canvas.scale == pytest.approx(2)
    canvas.resize(248, 248)
    assert canvas.scale == pytest.approx(1)


def test_zooming_keeps_the_point_under_the_mouse(canvas: Canvas) -> None:
    canvas.show_image(image_of(np.zeros((100, 100, 3), np.uint8)))
    middle, mouse = QPointF(canvas.rect().center()), QPointF(300, 150)
    before = (mouse - middle - canvas._offset) / canvas.scale
    canvas.zoom_by(2, mouse)
    after = (mouse - middle - canvas._offset) / canvas.scale
    assert after.toTuple() == pytest.approx(before.toTuple())


def test_a_live_picture_of_the_same_size_keeps_the_zoom(canvas: Canvas) -> None:
    canvas.show_image(image_of(np.zeros((100, 100, 3), np.uint8)))
    canvas.zoom_by(3)
    scale = canvas.scale
    canvas.show_image(image_of(np.ones((100, 100, 3), np.uint8)))
    assert canvas.scale == scale


def test_only_the_newest_of_many_pictures_is_drawn(canvas: Canvas) -> None:
    shown: list[float] = []
    canvas.zoom_changed.connect(shown.append)
    for shade in range(50):
        canvas.show_array(np.full((8, 8, 3), shade, np.uint8))
    assert canvas.image.pixelColor(0, 0).red() == 49
    assert len(shown) == 1


def test_crisp_pixels_stay_squares(canvas: Canvas) -> None:
    picture = np.zeros((2, 2, 3), np.uint8)
    picture[0, 0] = 255
    canvas.show_image(image_of(picture))
    shades = {}
    for is_crisp in (True, False):
        canvas.set_crisp(is_crisp)
        image = canvas.grab().toImage()
        shades[is_crisp] = {image.pixelColor(x, 120).red() for x in range(40, 400)}
    assert shades[True] <= {0, 255}
    assert len(shades[False]) > 10


def test_thumbnails_are_small_and_of_the_same_shape(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(png_bytes(np.zeros((300, 900, 3), np.uint8), {}))
    image = read_cached(Thumbnails(tmp_path / "cache"), path)
    assert (image.width(), image.height()) == (SIDE, round(SIDE / 3))


def test_what_is_asked_for_last_is_read_first(qtbot: QtBot) -> None:
    background = Background(threads=2)
    read: list[str] = []
    first = threading.Barrier(3, timeout=20)

    def slowly(path: Path) -> QImage:
        read.append(path.name)
        if len(read) <= 2:
            first.wait()
        return QImage(1, 1, QImage.Format.Format_RGB32)

    reader = ThumbnailReader(slowly, background)
    for name in "abcdef":
        assert reader.get(name, Path(name)) is None
    first.wait()
    qtbot.waitUntil(lambda: len(read) == 6)
    assert set(read[:2]) == {"a", "b"}
    assert read[2] in "ef"  # two read at a time, and either may be the first to say so
    assert "c" in read[-2:]
    background.shut_down()


def test_background_work_tells_results_and_failures(qtbot: QtBot) -> None:
    background = Background()
    told: list[object] = []
    background.run(lambda: 7, told.append, lambda message, details: None)
    background.run(lambda: 1 // 0, told.append, lambda message, details: told.append(message))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert 7 in told
    assert any("ZeroDivisionError" in str(entry) for entry in told)
    background.shut_down()


def test_collections_are_off_meanwhile_and_on_again() -> None:
    import gc

    with without_collections():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.unfreeze()


@pytest.mark.parametrize("colours", [DARK, LIGHT])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "pane"),
        ("text", "field"),
        ("text", "window"),
        ("text", "selection"),
        ("muted", "pane"),
        ("muted", "field"),
        ("on_accent", "accent"),
        ("on_accent", "accent_end"),
        ("on_accent", "accent_hover"),
        ("error", "error_ground"),
    ],
)
def test_text_is_readable_on_its_ground(colours: Colours, text: str, ground: str) -> None:
    bright, dim = sorted((_luminance(getattr(colours, text)), _luminance(getattr(colours, ground))))[::-1]
    assert (bright + 0.05) / (dim + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
