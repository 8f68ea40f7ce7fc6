"""The Queue page: what it shows of the queue, and what can be done to it by hand and by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.queue.batch_dialog import BatchDialog
from t2i_desktop.app.queue.contact_sheet import SheetDialog
from t2i_desktop.app.queue.course import spoken_roughly
from t2i_desktop.app.queue.edit_dialog import EditDialog
from t2i_desktop.app.queue.listing import WORDS_ROLE, Words
from t2i_desktop.app.queue.page import QueuePage
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.batches.sheet import SHEET_KEY
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.queue.jobs import QueuedJob
from tests.app.conftest import Fakes
from tests.fakes import FakeSettings


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> QueuePage:
    qtbot.waitUntil(lambda: not window.studio.queue.is_paused)
    window.pages.show_page("queue")
    page = window.pages.page("queue")
    assert isinstance(page, QueuePage)
    return page


@pytest.fixture
def resting(page: QueuePage, window: MainWindow, qtbot: QtBot) -> QueuePage:
    """a, b, c and d wait in a queue that is paused."""
    window.studio.queue.pause()
    add(window, *"abcd")
    until(qtbot, page, *"abcd")
    return page


def add(window: MainWindow, *prompts: str, total_iter: int = 2) -> None:
    wanted = [FakeSettings(include=prompt, total_iter=total_iter) for prompt in prompts]
    window.studio.queue.add(wishes_of(window.studio.entry, wanted))


def words(page: QueuePage) -> list[Words]:
    return [page.model.index(row).data(WORDS_ROLE) for row in range(page.model.rowCount())]


def until(qtbot: QtBot, page: QueuePage, *titles: str) -> None:
    qtbot.waitUntil(lambda: [each.title for each in words(page)] == list(titles), timeout=20_000)


def choose(page: QueuePage, window: MainWindow, *titles: str) -> None:
    page.view.setFocus()
    page.view.choose([job.id for job in window.studio.queue.jobs if job.title in titles])


def test_an_empty_queue_says_how_it_is_filled(page: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    assert page.nothing.isVisible()
    assert not page.view.isVisible()
    window.studio.queue.pause()
    add(window, "a")
    until(qtbot, page, "a")
    assert page.view.isVisible()
    assert not page.nothing.isVisible()


def test_rows_tell_what_sets_runs_apart_and_how_they_stand(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    fakes.gate.close()
    wanted = [FakeSettings(include="apple", total_iter=4, seed=seed) for seed in (1, 2)]
    window.studio.queue.add(wishes_of(window.studio.entry, wanted))
    until(qtbot, page, "apple", "apple")
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: words(page)[0].state == "Running  ·  1 of 4")
    first, second = words(page)
    assert (first.about, first.part) == ("Seed 1", 0.25)
    assert (second.about, second.state, second.part) == ("Seed 2", "Waiting", None)
    assert page.header.counts.text().startswith("1 running  ·  1 waiting")


def test_a_finished_row_shows_the_picture(page: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    add(window, "apple")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and words(page)[0].state == "Finished")

    def shows_picture() -> bool:
        image = page.model.index(0).data(Qt.ItemDataRole.DecorationRole)
        return isinstance(image, QImage) and not image.isNull()

    qtbot.waitUntil(shows_picture)


def test_a_failed_row_says_why_and_can_be_tried_again(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    fakes.fails_at = 1
    add(window, "apple")
    qtbot.waitUntil(lambda: [each.state for each in words(page)] == ["Failed"])
    assert "the fake broke" in words(page)[0].about
    fakes.fails_at = 0
    page.header.retry.click()
    qtbot.waitUntil(lambda: [each.state for each in words(page)] == ["Finished"])
    assert not page.header.retry.isVisible()


def test_a_run_that_was_stopped_can_be_tried_again(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(window, "apple", total_iter=9)
    qtbot.waitUntil(lambda: window.runs.state is RunState.RUNNING)
    window.studio.queue.skip()
    fakes.gate.open()
    qtbot.waitUntil(lambda: [each.state for each in words(page)] == ["Cancelled"])
    choose(page, window, "apple")
    page.retry.trigger()
    qtbot.waitUntil(lambda: [each.state for each in words(page)] == ["Finished"])


def test_pausing_and_resuming_by_the_button(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    page.header.rest.click()
    add(window, "a")
    until(qtbot, page, "a")
    assert page.header.counts.text() == "Paused  ·  1 waiting"
    assert page.header.rest.text() == "Resume"
    page.header.rest.click()
    qtbot.waitUntil(lambda: words(page)[0].state == "Finished")


def test_runs_dropped_between_others_are_done_there(
    resting: QueuePage, window: MainWindow, qtbot: QtBot
) -> None:
    data = resting.model.mimeData([resting.model.index(0), resting.model.index(1)])
    below_third = resting.view.visualRect(resting.model.index(2)).bottomLeft() - QPoint(0, 3)
    event = QDropEvent(
        QPointF(below_third), Qt.DropAction.MoveAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    resting.view.dropEvent(event)
    until(qtbot, resting, "c", "a", "b", "d")


def test_only_runs_that_wait_can_be_dragged(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(window, "a", "b")
    qtbot.waitUntil(lambda: [each.part is not None for each in words(page)] == [True, False])
    drags = [bool(page.model.flags(page.model.index(row)) & Qt.ItemFlag.ItemIsDragEnabled) for row in (0, 1)]
    assert drags == [False, True]
    assert not page.model.dropMimeData(QMimeData(), Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_keys_move_what_is_selected(resting: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    choose(resting, window, "c")
    qtbot.keyClick(resting.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    until(qtbot, resting, *"acbd")
    qtbot.keyClick(resting.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    until(qtbot, resting, *"cabd")
    choose(resting, window, "c", "a")
    qtbot.keyClick(resting.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    until(qtbot, resting, *"bcad")
    assert [job.title for job in resting.view.chosen()] == ["c", "a"], "the selection goes with them"


def test_the_menu_moves_duplicates_and_removes(resting: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    choose(resting, window, "d")
    resting.next.trigger()
    until(qtbot, resting, *"dabc")
    choose(resting, window, "d", "a")
    resting.last.trigger()
    until(qtbot, resting, *"bcda")
    choose(resting, window, "b")
    qtbot.keyClick(resting.view, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, resting, *"bbcda")


def test_what_delete_takes_out_can_be_put_back(resting: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    window.compose.set_values({"include": "there is something to undo in the form, too"})
    choose(resting, window, "a", "c")
    qtbot.keyClick(resting.view, Qt.Key.Key_Delete)
    until(qtbot, resting, *"bd")
    assert window.actions_.undo.text() == "&Undo removal of 2 runs"
    assert "2 runs are out of the queue; pictures stay." in window.message.text
    qtbot.keyClick(resting.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, resting, *"abcd")


def test_what_is_offered_depends_on_how_a_run_stands(
    resting: QueuePage, window: MainWindow, qtbot: QtBot
) -> None:
    choose(resting, window, "a", "b")
    offered = (resting.edit, resting.retry, resting.skip, resting.remove, resting.next)
    assert [action.isEnabled() for action in offered] == [False, False, False, True, True]
    choose(resting, window, "a")
    assert resting.edit.isEnabled()


def test_stopping_the_run_at_hand_goes_on_with_the_next(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(window, "a", "b", total_iter=9)
    qtbot.waitUntil(lambda: window.runs.state is RunState.RUNNING)
    choose(page, window, "a")
    page.skip.trigger()
    fakes.gate.open()
    qtbot.waitUntil(lambda: {each.state for each in words(page)} == {"Finished", "Cancelled"})


def test_a_run_that_waits_is_changed_in_a_form(resting: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    choose(resting, window, "b")
    qtbot.keyClick(resting.view, Qt.Key.Key_Return)
    dialog = resting.dialog
    assert isinstance(dialog, EditDialog)
    assert dialog.form.values()["include"] == "b"
    dialog.form.set_values({"include": "boat", "seed": 5})
    dialog.form.primary.click()
    until(qtbot, resting, "a", "boat", "c", "d")
    job: QueuedJob = window.studio.queue.jobs[1]
    assert (job.settings["seed"], job.label) == (5, "Iterations 2 · Seed 5")


def test_a_fault_in_the_form_is_told_there_and_changes_nothing(
    resting: QueuePage, window: MainWindow, qtbot: QtBot
) -> None:
    choose(resting, window, "b")
    resting.edit.trigger()
    dialog = resting.dialog
    assert isinstance(dialog, EditDialog)
    dialog.form.set_values({"include": "a {red|blue boat"})
    dialog.form.primary.click()
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    dialog.reject()
    assert [each.title for each in words(resting)] == list("abcd")


def test_settings_of_a_run_go_into_the_form(resting: QueuePage, window: MainWindow) -> None:
    choose(resting, window, "c")
    resting.use.trigger()
    assert window.pages.current == "create"
    assert window.compose.values()["include"] == "c"


def test_a_double_click_on_a_finished_run_shows_its_picture(
    page: QueuePage, window: MainWindow, qtbot: QtBot
) -> None:
    add(window, "apple")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and words(page)[0].state == "Finished")
    choose(page, window, "apple")
    page.view.doubleClicked.emit(page.model.index(0))
    qtbot.waitUntil(lambda: window.pages.current == "create")
    qtbot.waitUntil(lambda: window.viewer.item is not None and window.viewer.item.title == "apple")


def test_a_grid_over_the_form_is_seen_and_added(page: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    window.studio.queue.pause()
    window.compose.set_values({"include": "apple\npear", "total_iter": 2})
    page.header.grid_wanted.emit()
    dialog = page.dialog
    assert isinstance(dialog, BatchDialog)
    fill(dialog, 0, "seed", "1..3")
    fill(dialog, 1, "mirrored", "no, yes")
    qtbot.waitUntil(lambda: dialog.add.text() == "Add 12 Runs")
    assert dialog.list.item(1).text() == "apple · Seed 1 · Mirrored on"
    dialog.add.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    assert [(each.title, each.about) for each in words(page)][:2] == [
        ("apple", "Seed 1 · Mirrored off"),
        ("apple", "Seed 1 · Mirrored on"),
    ]


def fill(dialog: BatchDialog, row: int, name: str, values: str) -> None:
    setting, edit = dialog.axes[row]
    setting.setCurrentIndex(setting.findData(name))
    edit.setText(values)


def test_a_fault_in_a_grid_is_told_where_it_is(page: QueuePage, qtbot: QtBot) -> None:
    page.header.grid_wanted.emit()
    dialog = page.dialog
    assert isinstance(dialog, BatchDialog)
    fill(dialog, 0, "seed", "1, frog")
    qtbot.waitUntil(lambda: dialog.count.text().startswith("Seed, character 4: "))
    assert not dialog.add.isEnabled()
    dialog.reject()


def test_a_dropped_list_is_previewed_with_its_wildcards_and_added(
    page: QueuePage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.studio.queue.pause()
    path = tmp_path / "prompts.csv"
    path.write_text("include,seed\na {red|blue} boat,3\napple,4\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    page.dropEvent(event)
    dialog = page.dialog
    assert isinstance(dialog, BatchDialog)
    qtbot.waitUntil(lambda: dialog.add.text() == "Add 3 Runs")
    dialog.add.click()
    until(qtbot, page, "a red boat", "a blue boat", "apple")
    assert [job.settings["seed"] for job in window.studio.queue.jobs] == [3, 3, 4]


def test_a_fault_in_a_list_is_told_with_its_line(
    page: QueuePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "prompts.csv"
    path.write_text("include,seed\nboat,3\napple,four\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.header.list_wanted.emit()
    dialog = page.dialog
    assert isinstance(dialog, BatchDialog)
    qtbot.waitUntil(lambda: "prompts.csv, line 3, column “seed”" in dialog.count.text())
    dialog.reject()


def test_a_batch_that_is_done_has_a_contact_sheet(
    page: QueuePage, window: MainWindow, qtbot: QtBot, tmp_path: Path, fakes: Fakes
) -> None:
    fakes.gate.close()
    wanted = [FakeSettings(include="apple", total_iter=2, seed=seed) for seed in (1, 2)]
    window.studio.queue.add(wishes_of(window.studio.entry, wanted))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert not page.header.sheet.isEnabled(), "a batch that is not done has none yet"
    fakes.gate.open()
    qtbot.waitUntil(lambda: {each.state for each in words(page)} == {"Finished"})
    page.header.sheet.click()
    dialog = page.dialog
    assert isinstance(dialog, SheetDialog)
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    path = tmp_path / "sheet.png"
    with qtbot.waitSignal(page.noted):
        dialog.save_as(path)
    assert read_picture(path).ndim == 3
    assert SHEET_KEY.encode() in path.read_bytes()


def test_clearing_takes_out_what_has_ended(page: QueuePage, window: MainWindow, qtbot: QtBot) -> None:
    add(window, "a")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and words(page)[0].state == "Finished")
    window.studio.queue.pause()
    add(window, "b")
    until(qtbot, page, "b", "a")
    page.header.clear.click()
    until(qtbot, page, "b")
    assert len(list(window.library.gallery)) == 1


def test_the_time_left_is_spoken_as_roughly_as_it_is_known() -> None:
    assert [spoken_roughly(seconds) for seconds in (4, 100, 3600, 12_345)] == [
        "less than a minute", "about 2 min", "about 1 h", "about 3 h 20 min",
    ]  # fmt: skip
