"""Generators of plug-ins in the window: the choice, the form that follows it, the gallery, and back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.models.desk import ModelsDesk
from t2i_desktop.app.models.window import ModelsWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine import registry
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.registry import Entry, PluginEntry
from t2i_desktop.engine.settings import RunSettings, setting
from tests.app.conftest import Fakes
from tests.app.fake_installer import OFFERS, FakeInstaller
from tests.fakes import FakeGenerator, FakeRun


class OtherSettings(RunSettings):
    """Settings that the first generator has not."""

    include: str = setting("", "Include", "What to show.", group="Prompt", long=True)
    image_width: int = setting(16, "Width", "Pixels.", low=8, high=64, group="Picture")
    image_height: int = setting(8, "Height", "Pixels.", low=8, high=64, group="Picture")
    batch_size: int = setting(1, "Pictures at once", "How many.", low=1, high=16, group="Picture")
    show_step: int = setting(0, "Keep every", "So many steps.", low=0, high=100, group="Run")
    softness: float = setting(1.0, "Softness", "How soft.", low=0, high=3, step=0.1, group="Waves")


class OtherGenerator(FakeGenerator):
    """What a plug-in brings."""

    def begin(self, settings: Any) -> FakeRun:
        return FakeRun(settings)


OTHER = PluginEntry("other", "Other", "generate", OtherSettings, f"{__name__}:OtherGenerator")
BROKEN = PluginEntry("broken", "Broken", "generate", OtherSettings, "surely_not_there:Broken")


@pytest.fixture
def open_both(
    qtbot: QtBot, entry: Entry, gallery: Gallery, installer: FakeInstaller, fakes: Fakes, theme: Theme,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[], MainWindow]]:  # fmt: skip
    """Opens the window with three generators to choose from, over the same gallery and memory."""
    monkeypatch.setattr(PluginEntry, "create", _create)
    monkeypatch.setattr(registry, "ENTRIES", (*registry.ENTRIES, OTHER))
    windows: list[MainWindow] = []

    def open_both() -> MainWindow:
        store = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
        models = ModelsDesk(lambda: ModelsWindow(installer, lambda: OFFERS, theme))
        others = (OTHER, BROKEN)
        window = MainWindow(entry, gallery, lambda kind: fakes.models, models, store, theme, others)
        windows.append(window)
        window.show()
        return window

    yield open_both
    fakes.gate.open()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Close)
    for window in windows:
        window.runs.cancel()
        qtbot.waitUntil(lambda window=window: window.runs.state is RunState.READY, timeout=20_000)
        window.close()
        window.deleteLater()


_real_create = PluginEntry.create


def _create(self: PluginEntry) -> Any:
    # The module of a test has no name by which it could be imported.
    return OtherGenerator() if self.name == "other" else _real_create(self)


@pytest.fixture
def both(open_both: Callable[[], MainWindow]) -> MainWindow:
    return open_both()


def _choose(window: MainWindow, title: str) -> None:
    box = window.choice.current.panel.findChildren(QComboBox, "generator")[0]
    box.setCurrentIndex(box.findText(title))
    box.activated.emit(box.currentIndex())


def _generate(qtbot: QtBot, window: MainWindow, prompt: str) -> None:
    panel = window.choice.current.panel
    panel.set_values({"include": prompt, "total_iter": 2})
    with qtbot.waitSignal(window.runs.kept, timeout=60_000):
        panel.primary.click()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY)


def test_without_plugins_there_is_no_choice_to_see(window: MainWindow) -> None:
    assert window.choice.current.panel is window.compose
    assert window.compose.findChildren(QComboBox, "generator") == []


def test_the_form_follows_the_generator_and_each_keeps_what_stands_in_it(both: MainWindow) -> None:
    both.compose.set_values({"include": "a boat", "image_width": 40})
    _choose(both, "Other")
    panel = both.choice.current.panel
    assert panel.isVisible()
    assert not both.compose.isVisible()
    assert "softness" in panel.values()
    assert panel.findChildren(QComboBox, "generator")[0].currentText() == "Other"
    panel.set_values({"include": "waves", "softness": 2.5})
    _choose(both, "Fake")
    assert both.compose.isVisible()
    assert both.compose.values()["include"] == "a boat"
    _choose(both, "Other")
    assert panel.values()["softness"] == 2.5


def test_a_picture_of_a_plugin_is_kept_with_its_settings_and_named_by_their_titles(
    qtbot: QtBot, both: MainWindow, gallery: Gallery
) -> None:
    _choose(both, "Other")
    both.choice.current.panel.set_values({"softness": 2.0})
    _generate(qtbot, both, "waves")
    (item,) = gallery
    assert (item.generator, item.title, item.settings["softness"]) == ("other", "waves", 2.0)
    qtbot.waitUntil(lambda: both.viewer.item is not None)
    qtbot.waitUntil(lambda: "waves" in both.gallery.details.text)
    assert "Softness" in both.gallery.details.text


def test_use_settings_finds_its_way_to_the_form_of_the_generator(qtbot: QtBot, both: MainWindow) -> None:
    _choose(both, "Other")
    both.choice.current.panel.set_values({"softness": 2.0})
    _generate(qtbot, both, "waves")
    both.choice.current.panel.set_values({"softness": 0.5, "include": "hills"})
    _choose(both, "Fake")
    _generate(qtbot, both, "boat")
    pictures = {item.title: item for item in both.library.gallery}
    both.studio.reuse_wanted.emit(pictures["waves"])
    assert both.choice.current.entry.name == "other"
    assert both.choice.current.panel.values()["softness"] == 2.0
    both.studio.reuse_wanted.emit(pictures["boat"])
    assert both.choice.current.panel is both.compose
    assert both.compose.values()["include"] == "boat"


def test_settings_of_digits_go_to_their_own_page(both: MainWindow, gallery: Gallery) -> None:
    item = _Item("digits", {"prompt": "3 7", "total_iter": 5})
    both.studio.reuse_wanted.emit(item)
    page: Any = both.pages.page("digits")
    assert both.pages.current == "digits"
    assert page.form.values()["prompt"] == "3 7"
    assert both.compose.values()["include"] == ""


def test_settings_of_a_generator_that_is_gone_are_refused_in_a_sentence(both: MainWindow) -> None:
    both.studio.reuse_wanted.emit(_Item("gone", {"include": "x"}))
    assert "“gone”" in both.message.text
    assert "Plug-ins" in both.message.text


def test_settings_are_not_put_into_a_form_that_steers_a_run(
    qtbot: QtBot, both: MainWindow, fakes: Fakes
) -> None:
    fakes.gate.close()
    both.compose.set_values({"include": "boat"})
    both.compose.primary.click()
    qtbot.waitUntil(lambda: both.runs.state is RunState.RUNNING)
    both.studio.reuse_wanted.emit(_Item("fake", {"include": "hills"}))
    assert both.compose.values()["include"] == "boat"
    assert "steers the run" in both.message.text
    fakes.gate.open()
    both.runs.cancel()
    qtbot.waitUntil(lambda: both.runs.state is RunState.READY, timeout=60_000)


def test_a_run_that_cannot_be_steered_leaves_its_form_free(qtbot: QtBot, both: MainWindow) -> None:
    _choose(both, "Other")
    panel = both.choice.current.panel
    panel.set_values({"include": "waves", "total_iter": 100_000})
    panel.primary.click()
    qtbot.waitUntil(lambda: both.runs.state is RunState.RUNNING, timeout=20_000)
    assert not both.runs.follows_form
    assert panel.form.field("seed").editor.isEnabled()
    panel.set_values({"include": "hills"})
    both.helm.steer_now()
    both.runs.cancel()
    qtbot.waitUntil(lambda: both.runs.state is RunState.READY, timeout=60_000)
    (item,) = both.library.gallery
    assert (item.title, item.steering) == ("waves", {})


def test_undo_acts_on_the_form_that_is_shown(both: MainWindow) -> None:
    both.compose.set_values({"include": "boat"})
    _choose(both, "Other")
    panel = both.choice.current.panel
    panel.set_values({"include": "waves"})
    both.actions_.undo.trigger()
    assert panel.values()["include"] == ""
    _choose(both, "Fake")
    both.actions_.undo.trigger()
    assert both.compose.values()["include"] == ""


def test_a_plugin_that_cannot_begin_is_told_and_the_next_run_goes_well(
    qtbot: QtBot, both: MainWindow, gallery: Gallery
) -> None:
    _choose(both, "Broken")
    both.choice.current.panel.set_values({"include": "waves"})
    both.choice.current.panel.primary.click()
    qtbot.waitUntil(lambda: "The plug-in “broken” could not begin" in both.message.text, timeout=20_000)
    qtbot.waitUntil(lambda: both.runs.state is RunState.READY)
    _choose(both, "Other")
    _generate(qtbot, both, "waves")
    assert [item.generator for item in gallery] == ["other"]


def test_what_stands_in_a_form_of_a_plugin_is_there_again(open_both: Callable[[], MainWindow]) -> None:
    first = open_both()
    _choose(first, "Other")
    first.choice.current.panel.set_values({"include": "waves", "softness": 2.5})
    first.close()
    second = open_both()
    _choose(second, "Other")
    assert second.choice.current.panel.values()["softness"] == 2.5


def test_a_plugin_can_wait_in_the_queue(qtbot: QtBot, both: MainWindow) -> None:
    _choose(both, "Other")
    panel = both.choice.current.panel
    panel.set_values({"include": "waves", "total_iter": 2})
    (add,) = (b for b in panel.findChildren(type(both.queueing.add)) if b.accessibleName() == "Add to queue")
    add.click()
    qtbot.waitUntil(lambda: [job.generator for job in both.studio.queue.jobs] == ["other"])
    _choose(both, "Fake")
    page: Any = both.pages.page("queue")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.view.selectAll()
    qtbot.waitUntil(page.use.isEnabled)
    panel.set_values({"include": "hills"})
    page.use.trigger()
    assert both.choice.current.panel is panel
    assert panel.values()["include"] == "waves"


class _Item:
    """An item of the gallery, as far as its settings are wanted."""

    def __init__(self, generator: str, settings: dict[str, object]) -> None:
        self.generator, self.settings, self.title = generator, settings, "A picture"
