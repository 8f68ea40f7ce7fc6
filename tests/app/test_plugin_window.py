"""The example plug-in in the window of the program itself, with the starter models."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.queue.batch_dialog import BatchDialog
from t2i_desktop.app.queue.edit_dialog import EditDialog
from t2i_desktop.app.queue.page import QueuePage
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.events import Steered
from tests.app.conftest import PATIENCE_MS
from tests.plugins.conftest import built_fourier, fourier, site  # noqa: F401 - fixtures


@pytest.mark.slow
@pytest.mark.usefixtures("fourier")
def test_a_fourier_image_is_made_in_the_window_kept_and_its_settings_used_again(
    qtbot: QtBot, open_real_window: Callable[[], MainWindow]
) -> None:
    window = open_real_window()
    assert window.choice.current.entry.name == "vqgan-clip"
    panel = window.choice.choose("fourier").panel
    panel.set_values({"include": "red apple", "total_iter": 3, "cutouts": 4, "decay": 1.7, "show_step": 1})
    terms: list[Any] = []
    window.runs.happened.connect(lambda event: terms.extend(getattr(event, "similarities", ())))
    with qtbot.waitSignal(window.runs.kept, timeout=PATIENCE_MS):
        panel.primary.click()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=PATIENCE_MS)
    (item,) = window.library.gallery
    assert (item.generator, item.settings["decay"], len(item.snapshots)) == ("fourier", 1.7, 2)
    assert {term.text for term in terms} == {"red apple"}
    qtbot.waitUntil(lambda: "Softness" in window.gallery.details.text)
    panel.set_values({"decay": 0.5})
    window.choice.choose("vqgan-clip")
    window.actions_.reuse.trigger()
    assert window.choice.current.panel is panel
    assert panel.values()["decay"] == 1.7


@pytest.mark.slow
@pytest.mark.usefixtures("fourier")
def test_a_fourier_run_follows_its_form_and_the_change_is_kept(
    qtbot: QtBot, open_real_window: Callable[[], MainWindow]
) -> None:
    window = open_real_window()
    panel = window.choice.choose("fourier").panel
    panel.set_values({"include": "red apple", "total_iter": 100_000, "cutouts": 2})
    steered: list[Steered] = []
    window.runs.happened.connect(lambda event: steered.append(event) if isinstance(event, Steered) else None)
    panel.primary.click()
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) > 1, timeout=PATIENCE_MS)
    assert window.runs.follows("fourier")
    assert not panel.form.field("decay").editor.isEnabled()
    assert window.compose.form.field("seed").editor.isEnabled()
    panel.set_values({"include": "blue fish", "learning_rate": 0.1})
    qtbot.waitUntil(lambda: bool(steered), timeout=PATIENCE_MS)
    window.runs.cancel()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=PATIENCE_MS)
    assert panel.form.field("decay").editor.isEnabled()
    (item,) = window.library.gallery
    assert item.steering == {steered[0].step: {"include": "blue fish", "learning_rate": 0.1}}
    assert item.settings["include"] == "red apple"
    (words,) = window.chart.markers.values()
    assert "Learning rate: 0.1" in words


@pytest.mark.slow
@pytest.mark.usefixtures("fourier")
def test_grids_and_edits_of_the_queue_are_of_the_generator_that_the_create_page_shows(
    qtbot: QtBot, open_real_window: Callable[[], MainWindow]
) -> None:
    window = open_real_window()
    queue = window.studio.queue
    qtbot.waitUntil(lambda: not queue.is_paused)
    queue.pause()
    panel = window.choice.choose("fourier").panel
    panel.set_values({"include": "red apple", "total_iter": 1, "cutouts": 2, "image_width": 32})
    window.pages.show_page("queue")
    page: Any = window.pages.page("queue")
    page.header.grid_wanted.emit()
    add_grid(page, qtbot)
    page.view.choose([queue.jobs[1].id])
    page.edit.trigger()
    dialog = page.dialog
    assert isinstance(dialog, EditDialog)
    assert dialog.form.values()["decay"] == 2
    dialog.form.set_values({"decay": 0.5})
    dialog.form.primary.click()
    qtbot.waitUntil(lambda: [job.settings["decay"] for job in queue.jobs] == [1, 0.5])
    queue.resume()
    qtbot.waitUntil(lambda: [job.state for job in queue.jobs] == ["finished"] * 2, timeout=PATIENCE_MS)
    made = {(item.generator, item.settings["decay"]) for item in window.library.gallery}
    assert made == {("fourier", 1.0), ("fourier", 0.5)}
    page.sheet.trigger()
    qtbot.waitUntil(lambda: not page.dialog.picture.pixmap().isNull(), timeout=PATIENCE_MS)
    page.dialog.reject()


def add_grid(page: QueuePage, qtbot: QtBot) -> None:
    dialog = page.dialog
    assert isinstance(dialog, BatchDialog)
    setting, values = dialog.axes[0]
    setting.setCurrentIndex(setting.findData("decay"))
    values.setText("1, 2")
    qtbot.waitUntil(lambda: dialog.add.text() == "Add 2 Runs")
    dialog.add.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
