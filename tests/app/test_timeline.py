"""Looking back at earlier steps of a run and of a gallery picture, and going on from there."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.timeline.timeline import Timeline
from t2i_desktop.engine.events import Snapshot
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.moments import MOST
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import setting
from tests.app.conftest import FakeEntry, Fakes
from tests.fakes import FakeSettings


class StartSettings(FakeSettings):
    """Settings that can name a latent to start from."""

    start_from: str = setting("random", "Start from", "What to begin with.", fixed=True)
    start_file: str = setting("", "Start file", "The latent.", fixed=True)


@pytest.fixture
def entry(fakes: Fakes) -> Entry:
    entry = FakeEntry("fake", "Fake", "generate", StartSettings, "tests.fakes:FakeGenerator")
    object.__setattr__(entry, "fakes", fakes)
    return entry


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Timeline:
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.resize(500, 30)
    return timeline


@pytest.fixture
def begun(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> MainWindow:
    """A window with a run of 10 steps, 5 of which are done; every second one is kept."""
    fakes.gate.close()
    window.compose.prompts.write_first("apple")
    window.compose.form.set_values({"total_iter": 10, "show_step": 2, "seed": 3})
    window.compose.primary.click()
    fakes.gate.allow(5)
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) == 5)
    qtbot.waitUntil(lambda: list(window.timeline.steps) == [2, 4])
    return window


def finish(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> None:
    fakes.gate.open()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=20_000)
    qtbot.waitUntil(lambda: window.viewer.item is not None)


def branch(qtbot: QtBot, window: MainWindow, value: int) -> None:
    """Look back at the step of that number, and press the button."""
    window.timeline.slider.setValue(value)
    window.timeline.branch.click()


def latents(gallery: Gallery) -> list[bytes]:
    """Of all items, the newest first."""
    return [gallery.latent(item).tobytes() for item in gallery]


def shade(window: MainWindow) -> int:
    return window.stage.canvas.image.pixelColor(0, 0).red()


def test_the_timeline_is_hidden_until_there_is_something_to_look_back_at(timeline: Timeline) -> None:
    timeline.show_steps((), "Live")
    assert timeline.isHidden()
    timeline.show_steps((2,), "Live")
    assert not timeline.isHidden()
    assert timeline.step == -1


def test_arrow_keys_and_the_mouse_move_along_it(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show()
    timeline.show_steps((10, 20, 30), "Live")
    told: list[int] = []
    timeline.moved.connect(told.append)
    qtbot.keyClick(timeline.slider, Qt.Key.Key_Left)
    qtbot.keyClick(timeline.slider, Qt.Key.Key_Left)
    middle = timeline.slider.height() // 2
    qtbot.mouseClick(timeline.slider, Qt.MouseButton.LeftButton, pos=QPoint(3, middle))
    at_end = QPoint(timeline.slider.width() - 3, middle)
    qtbot.mouseClick(timeline.slider, Qt.MouseButton.LeftButton, pos=at_end)
    assert told == [30, 20, 10, -1]


def test_what_is_looked_at_stays_while_steps_are_added_and_the_end_stays_the_end(timeline: Timeline) -> None:
    timeline.show_steps((10, 20), "Live")
    timeline.show_steps((10, 20, 30), "Live")
    assert timeline.step == -1
    timeline.slider.setValue(1)
    timeline.show_steps((10, 20, 30, 40), "Live")
    assert timeline.step == 20


def test_a_live_run_can_be_looked_back_at_and_goes_on_meanwhile(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes
) -> None:
    seen: dict[int, int] = {}
    begun.runs.happened.connect(
        lambda e: (
            seen.update({e.step: sheet(e.result.pictures)[0, 0, 0]}) if isinstance(e, Snapshot) else None
        )
    )
    begun.timeline.slider.setFocus()
    qtbot.keyClick(begun.timeline.slider, Qt.Key.Key_Left)
    assert begun.timeline.step == 4
    shown = shade(begun)
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: list(begun.timeline.steps) == [2, 4, 6])
    assert shade(begun) == shown
    qtbot.keyClick(begun.timeline.slider, Qt.Key.Key_Right)
    assert shade(begun) == seen[6]
    qtbot.keyClick(begun.timeline.slider, Qt.Key.Key_Right)
    assert begun.timeline.step == -1


def test_a_gallery_picture_is_looked_back_at_from_its_snapshots(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes
) -> None:
    finish(qtbot, begun, fakes)
    qtbot.waitUntil(lambda: list(begun.timeline.steps) == [2, 4, 6, 8])
    finished = begun.stage.canvas.image
    with qtbot.waitSignal(begun.viewer.looked_back):
        begun.timeline.slider.setValue(0)
    assert begun.stage.canvas.image != finished
    begun.timeline.slider.setValue(4)
    assert begun.stage.canvas.image == finished


def test_a_branch_of_the_live_run_without_changes_makes_the_same_picture(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    branch(qtbot, begun, 0)
    fakes.gate.open()
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY, timeout=20_000)
    branched, stopped = gallery
    assert (stopped.status, branched.status) == ("cancelled", "finished")
    assert len(gallery.losses(branched)["total"]) == 10
    assert [snapshot.step for snapshot in branched.snapshots] == [2, 4, 6, 8]
    begun.compose.primary.click()
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY and begun.model.rowCount() == 3)
    uninterrupted, same, _ = latents(gallery)
    assert uninterrupted == same


def test_a_branch_follows_the_form_as_it_stands(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begun.timeline.slider.setValue(1)
    begun.compose.prompts.edit("include").setPlainText("pear")
    begun.timeline.branch.click()
    fakes.gate.open()
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY, timeout=20_000)
    item = next(iter(gallery))
    assert item.steering == {4: {"include": "pear"}}
    assert item.settings["include"] == "apple"
    assert begun.compose.values()["include"] == "pear"


def test_the_picture_just_made_is_gone_on_from_exactly_and_its_fixed_settings_come_back(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    finish(qtbot, begun, fakes)
    qtbot.waitUntil(lambda: list(begun.timeline.steps) == [2, 4, 6, 8])
    begun.compose.form.set_values({"seed": 99})
    branch(qtbot, begun, 2)
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY and begun.model.rowCount() == 2)
    assert begun.compose.values()["seed"] == 3
    first, second = latents(gallery)
    assert first == second


def test_another_gallery_picture_is_gone_on_from_by_its_latent_with_the_next_seed(
    qtbot: QtBot, begun: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begun.compose.prompts.edit("exclude").setPlainText("fog")
    begun.helm.steer_now()
    finish(qtbot, begun, fakes)
    old = begun.viewer.item
    assert old is not None
    begun.compose.prompts.edit("include").setPlainText("plum")
    begun.compose.primary.click()
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY and begun.model.rowCount() == 2)
    begun.gallery.view.setCurrentIndex(begun.model.index(1))
    qtbot.waitUntil(lambda: begun.viewer.item == old)
    branch(qtbot, begun, 3)
    qtbot.waitUntil(lambda: begun.runs.state is RunState.READY and begun.model.rowCount() == 3)
    item = next(iter(gallery))
    changed = {
        "exclude": "fog",
        "start_from": "latent",
        "start_file": str(old.snapshots[3].latent),
        "seed": 4,
    }
    assert item.settings == old.settings | changed
    assert item.steering == {}
    assert begun.compose.values()["include"] == "apple"


def test_at_the_end_there_is_nothing_to_branch_from(begun: MainWindow) -> None:
    assert not begun.timeline.branch.isEnabled()
    begun.timeline.slider.setValue(0)
    assert begun.timeline.branch.isEnabled()


def test_only_so_many_moments_are_held_and_the_line_says_so(
    qtbot: QtBot, window: MainWindow, fakes: Fakes
) -> None:
    fakes.gate.close()
    window.compose.prompts.write_first("apple")
    window.compose.form.set_values({"total_iter": MOST + 10, "show_step": 1})
    window.compose.primary.click()
    fakes.gate.allow(MOST + 2)
    qtbot.waitUntil(lambda: len(window.timeline.steps) == MOST + 2, timeout=20_000)
    window.timeline.slider.setValue(1)
    assert not window.timeline.branch.isEnabled()
    assert f"The last {MOST} kept steps" in window.timeline.branch.toolTip()
    window.timeline.slider.setValue(2)
    assert window.timeline.branch.isEnabled()


def test_several_pictures_are_looked_back_at_together(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> None:
    fakes.gate.close()
    window.compose.prompts.write_first("apple")
    window.compose.form.set_values({"total_iter": 6, "show_step": 2, "batch_size": 4})
    window.compose.primary.click()
    fakes.gate.allow(3)
    qtbot.waitUntil(lambda: list(window.timeline.steps) == [2])
    window.timeline.slider.setValue(0)
    assert window.stage.canvas.image.size().toTuple() == (32, 16)
    corners = [
        window.stage.canvas.image.pixelColor(x, y).red() for x, y in ((0, 0), (16, 0), (0, 8), (16, 8))
    ]
    assert len(np.unique(corners)) > 1
