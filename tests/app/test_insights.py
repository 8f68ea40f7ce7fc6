"""The read-out of the prompts and the layer over the picture, through the window and by themselves."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.steering.heat import tinted
from t2i_desktop.app.steering.read_out import ReadOut
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.events import Similarity
from tests.app.conftest import Fakes, GatedRun

PROMPTS = (
    Similarity("include", "an apple", 0.25),
    Similarity("exclude", "fog", -0.1),
    Similarity("extras", "soft", 0.125),
    Similarity("extras", "bright", 0.4),
)


@pytest.fixture
def read_out(qtbot: QtBot, theme: Theme) -> ReadOut:
    read_out = ReadOut(theme)
    qtbot.addWidget(read_out)
    read_out.show()
    return read_out


class ObservableRun(GatedRun):
    """Finds its prompts, and while it is watched, each of them in the left half."""

    is_watched = False

    def similarities(self) -> tuple[Similarity, ...]:
        return PROMPTS

    def watch(self, is_watched: bool) -> None:
        self.is_watched = is_watched

    def regions(self) -> np.ndarray | None:
        size = self._settings.batch_size
        maps = np.tile(np.array([0.1, -0.1], np.float32), (len(PROMPTS), size, 2, 1))
        return maps if self.is_watched else None


@pytest.fixture
def begun(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> MainWindow:
    """A window with a run under way, of which one step is shown."""
    fakes.run_type = ObservableRun
    fakes.gate.close()
    window.compose.prompts.write_first("an apple")
    window.compose.form.set_values({"total_iter": 500})
    window.compose.primary.click()
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: len(window.read_out.rows) == len(PROMPTS))
    return window


@pytest.fixture
def steps(qtbot: QtBot, begun: MainWindow, fakes: Fakes) -> Callable[[Callable[[], bool]], None]:
    """Does steps until something is so; previews come a few times a second."""

    def until(is_so: Callable[[], bool]) -> None:
        def one_more() -> bool:
            fakes.gate.allow(1)
            return is_so()

        qtbot.waitUntil(one_more)

    return until


def test_every_prompt_has_a_bar_and_a_number(read_out: ReadOut) -> None:
    read_out.show_similarities(PROMPTS, can_choose=True)
    assert [row.text() for row in read_out.rows] == ["0.25", "\N{MINUS SIGN}0.10", "0.12", "0.40"]
    assert [row.share for row in read_out.rows] == [0.5, 0.0, 0.25, 0.8]
    assert [row.accessibleName() for row in read_out.rows][:2] == ["Include: an apple", "Exclude: fog"]


def test_bars_are_drawn_in_the_colours_of_their_fields(read_out: ReadOut, theme: Theme) -> None:
    read_out.show_similarities(PROMPTS, can_choose=True)
    for row, similarity in zip(read_out.rows, PROMPTS, strict=True):
        pixels = row.grab().toImage()
        at = pixels.pixelColor(10, pixels.height() - 7)
        colour = theme.colours.term(similarity.field) if similarity.cosine > 0 else theme.colours.border
        assert at == QColor(colour)


def test_bars_make_room_for_greater_similarities_and_keep_it(read_out: ReadOut) -> None:
    read_out.show_similarities(
        (Similarity("include", "a", 1.0), Similarity("extras", "b", 0.5)), can_choose=True
    )
    assert [row.share for row in read_out.rows] == [1.0, 0.5]
    read_out.show_similarities((Similarity("include", "a", 0.5),), can_choose=True)
    assert [row.share for row in read_out.rows] == [0.5]


def test_one_prompt_is_chosen_at_a_time_and_let_go_with_the_keyboard(qtbot: QtBot, read_out: ReadOut) -> None:
    told: list[int] = []
    read_out.chosen.connect(told.append)
    read_out.show_similarities(PROMPTS, can_choose=True)
    for row in (3, 1, 1):
        qtbot.keyClick(read_out.rows[row], Qt.Key.Key_Space)
    assert told == [3, 1, -1]
    assert not any(row.isChecked() for row in read_out.rows)


def test_a_prompt_stays_chosen_while_its_words_change_and_is_let_go_when_it_ends(read_out: ReadOut) -> None:
    read_out.show_similarities(PROMPTS, can_choose=True)
    read_out.rows[3].click()
    told: list[int] = []
    read_out.chosen.connect(told.append)
    others = (PROMPTS[0], PROMPTS[2], Similarity("extras", "brighter", 0.4))
    read_out.show_similarities(others, can_choose=True)
    assert [row.isChecked() for row in read_out.rows] == [False, False, True]
    read_out.show_similarities(others[:2], can_choose=True)
    assert told == [2, -1]


def test_a_chosen_prompt_is_shown_over_the_picture_from_then_on(
    begun: MainWindow, steps: Callable[[Callable[[], bool]], None], theme: Theme
) -> None:
    assert not begun.heat.isVisible()
    begun.read_out.rows[0].click()
    steps(begun.heat.isVisible)
    left, right = (begun.heat.image.pixelColor(x, 0) for x in (0, 1))
    assert left.name() == theme.colours.include
    assert right.lightness() == 0
    begun.read_out.rows[0].click()
    assert not begun.heat.isVisible()


def test_the_layer_lies_where_the_picture_lies_and_lets_the_mouse_through(
    begun: MainWindow, steps: Callable[[Callable[[], bool]], None]
) -> None:
    canvas = begun.stage.canvas
    bare = canvas.grab().toImage()
    begun.read_out.rows[0].click()
    steps(begun.heat.isVisible)
    covered = canvas.grab().toImage()
    target = canvas.target.toRect()
    inside, outside = target.center(), target.topLeft() / 2
    quarter = inside - target.bottomRight() / 8 + target.topLeft() / 8
    assert covered.pixelColor(quarter) != bare.pixelColor(quarter)
    assert covered.pixelColor(outside) == bare.pixelColor(outside)
    assert canvas.childAt(inside) is None
    assert begun.heat.size() == canvas.size()


def test_nobody_gathers_where_prompts_are_found_unless_somebody_looks(
    begun: MainWindow, steps: Callable[[Callable[[], bool]], None]
) -> None:
    assert begun.insights._regions is None
    begun.read_out.rows[2].click()
    steps(lambda: begun.insights._regions is not None)
    begun.read_out.rows[2].click()
    steps(lambda: begun.insights._regions is None)


def test_the_finished_picture_keeps_its_read_out_and_another_shows_none(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes
) -> None:
    fakes.gate.open()
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY, timeout=20_000)
    qtbot.waitUntil(lambda: begun.viewer.item is not None)
    first = begun.viewer.item
    assert len(begun.read_out.rows) == len(PROMPTS)
    assert not begun.read_out.rows[0].isEnabled()
    assert "choose it while a picture forms" in begun.read_out.rows[0].toolTip()
    begun.compose.form.set_values({"total_iter": 2})
    begun.compose.primary.click()
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY and begun.model.rowCount() == 2)
    qtbot.waitUntil(lambda: begun.viewer.item is not None and begun.viewer.item != first)
    assert len(begun.read_out.rows) == len(PROMPTS)
    begun.gallery.view.setCurrentIndex(begun.model.index(1))
    qtbot.waitUntil(lambda: begun.viewer.item == first)
    assert begun.read_out.rows == ()


def test_maps_of_several_pictures_are_laid_out_as_their_pictures() -> None:
    maps = np.zeros((3, 1, 2), np.float32)
    maps[0, 0], maps[1, 0], maps[2, 0] = (0.1, 0), (-0.1, 0), (0.05, 0)
    layer = tinted(maps, QColor("#ff8000"))
    assert layer.shape == (2, 4, 4)
    assert layer[0, 0].tolist() == [255, 128, 0, 127]
    assert layer[0, 2].tolist() == [0, 0, 0, 204]
    assert layer[1, 0].tolist() == [255, 128, 0, int(0.5**0.7 * 127.5)]
    assert layer[1, 2:].sum() == 0


def test_what_is_hardly_more_than_nothing_is_shown_faintly() -> None:
    layer = tinted(np.array([[[0.0005, 0.0]]], np.float32), QColor("red"))
    assert 0 < layer[0, 0, 3] < 30
