"""A grid done by the window of the program itself, over the real generator and the starter models."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.queue.batch_dialog import BatchDialog
from t2i_desktop.app.queue.contact_sheet import SheetDialog
from t2i_desktop.app.queue.page import QueuePage
from t2i_desktop.engine.images import read_picture
from tests.app.conftest import PATIENCE_MS


@pytest.mark.slow
def test_a_grid_is_done_and_shown_on_one_sheet(
    open_real_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_real_window()
    queue = window.studio.queue
    qtbot.waitUntil(lambda: not queue.is_paused)
    window.compose.set_values({"include": "red apple on a blue background", "total_iter": 3})
    window.pages.show_page("queue")
    page = window.pages.page("queue")
    assert isinstance(page, QueuePage)
    page.header.grid_wanted.emit()
    dialog = page.dialog
    assert isinstance(dialog, BatchDialog)
    for (setting, values), (name, text) in zip(
        dialog.axes, (("seed", "1..2"), ("learning_rate", "0.05, 0.2")), strict=True
    ):
        setting.setCurrentIndex(setting.findData(name))
        values.setText(text)
    qtbot.waitUntil(lambda: dialog.add.text() == "Add 4 Runs")
    dialog.add.click()
    done = ["finished"] * 4
    qtbot.waitUntil(lambda: [job.state for job in queue.jobs] == done, timeout=PATIENCE_MS)
    items = {item.id: item for item in window.library.gallery}
    made = [items[job.items[0]] for job in queue.jobs]
    assert [item.settings for item in made] == [dict(job.settings) for job in queue.jobs]
    assert len({item.image.read_bytes() for item in made}) == 4, "each differs from all others"
    page.sheet.trigger()
    sheet = page.dialog
    assert isinstance(sheet, SheetDialog)
    with qtbot.waitSignal(page.noted, timeout=20_000):
        sheet.save_as(tmp_path / "sheet.png")
    assert read_picture(tmp_path / "sheet.png").shape[2] == 3
