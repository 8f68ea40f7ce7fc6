"""The Train page: recipes with their forms, samples and curves, and going on exactly after a stop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.training.page import RECIPES, TrainPage
from t2i_desktop.engine.checkpoints import read_checkpoint
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import setting, specs
from tests.app.conftest import FakeEntry, Fakes
from tests.fakes import FakeSettings


class LessonSettings(FakeSettings):
    """A recipe that learns nothing."""

    data: str = setting("lesson/data", "Data", "Folder of the data.", group="Files")


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> Iterator[TrainPage]:
    entry = FakeEntry("lesson", "A lesson", "train", LessonSettings, "")
    object.__setattr__(entry, "fakes", fakes)
    other = Entry("exam", "An exam", "evaluate", FakeSettings, "tests.fakes:FakeGenerator")
    page = TrainPage(window.studio, (entry, other))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.lesson.form.set_values({"total_iter": 6, "show_step": 2})
    yield page
    fakes.gate.open()
    page.shut_down()


def _press(qtbot: QtBot, page: TrainPage) -> None:
    qtbot.mouseClick(page.lesson.primary, Qt.MouseButton.LeftButton)


def _finish(qtbot: QtBot, page: TrainPage) -> None:
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=20_000)


def test_every_recipe_of_the_registry_has_a_form(qtbot: QtBot, window: MainWindow) -> None:
    page = TrainPage(window.studio)
    qtbot.addWidget(page)
    for number, entry in enumerate(RECIPES):
        page.lesson.recipe.setCurrentIndex(number)
        assert page.lesson.entry is entry
        assert page.lesson.form.values().keys() == {spec.name for spec in specs(entry.settings_type)}
    page.shut_down()


def test_a_training_shows_samples_curves_and_its_facts(qtbot: QtBot, page: TrainPage) -> None:
    _press(qtbot, page)
    _finish(qtbot, page)
    assert len(page.chart.terms["total"]) == 6
    assert not page.samples.canvas.image.isNull()
    assert "steps" in page.samples.facts


def test_it_rests_and_goes_on(qtbot: QtBot, page: TrainPage, fakes: Fakes) -> None:
    fakes.gate.close()
    _press(qtbot, page)
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: len(page.chart.terms.get("total", ())) == 2)
    _press(qtbot, page)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: page.runs.state is RunState.PAUSED)
    assert page.lesson.primary.text() == "Resume"
    assert page.unfinished()
    _press(qtbot, page)
    fakes.gate.open()
    _finish(qtbot, page)
    assert page.unfinished() == ""


def test_a_stopped_training_goes_on_exactly(qtbot: QtBot, page: TrainPage, fakes: Fakes) -> None:
    fakes.gate.close()
    _press(qtbot, page)
    fakes.gate.allow(3)
    qtbot.waitUntil(lambda: len(page.chart.terms.get("total", ())) == 3)
    qtbot.mouseClick(page.lesson.stop, Qt.MouseButton.LeftButton)
    fakes.gate.open()
    _finish(qtbot, page)
    checkpoint = page.checkpoint(page.lesson.entry)
    stopped, _ = read_checkpoint(checkpoint)
    assert 3 <= stopped < 6
    _press(qtbot, page)
    _finish(qtbot, page)
    step, state = read_checkpoint(checkpoint)
    checkpoint.unlink()
    _press(qtbot, page)
    _finish(qtbot, page)
    assert read_checkpoint(checkpoint) == (step, state)
    assert step == 6


def test_begin_anew_puts_what_was_learnt_aside(qtbot: QtBot, page: TrainPage) -> None:
    assert not page.lesson.forget.isVisible()
    _press(qtbot, page)
    _finish(qtbot, page)
    checkpoint = page.checkpoint(page.lesson.entry)
    learnt = checkpoint.read_bytes()
    qtbot.mouseClick(page.lesson.forget, Qt.MouseButton.LeftButton)
    assert not checkpoint.exists()
    assert checkpoint.with_suffix(".before.ckpt").read_bytes() == learnt
    assert not page.lesson.forget.isVisible()


def test_paths_lie_in_the_folder_of_the_trainings(page: TrainPage, tmp_path: Path) -> None:
    assert page.lesson.settings().model_dump()["data"] == str(tmp_path / "training" / "lesson" / "data")
    page.lesson.form.set_values({"data": "/elsewhere"})
    assert page.lesson.settings().model_dump()["data"] == str(Path("/elsewhere"))


def test_a_failure_is_told_and_the_next_training_can_begin(
    qtbot: QtBot, page: TrainPage, fakes: Fakes
) -> None:
    fakes.fails_at = 2
    with qtbot.waitSignal(page.failed) as failed:
        _press(qtbot, page)
    assert failed.args is not None
    assert "the fake broke" in " ".join(map(str, failed.args))
    _finish(qtbot, page)
    fakes.fails_at = 0
    _press(qtbot, page)
    _finish(qtbot, page)
    assert page.samples.facts
