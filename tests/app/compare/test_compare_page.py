"""The Compare page: a grid that fills while cells form, and that can rest, stop and go on."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compare import controller
from t2i_desktop.app.compare.cell import CellView
from t2i_desktop.app.compare.column_dialog import ColumnDialog
from t2i_desktop.app.compare.controller import CompareController
from t2i_desktop.app.compare.page import ComparePage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.queue.header import QueueHeader
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine import registry
from t2i_desktop.engine.cluster.wire import ClusterError
from t2i_desktop.engine.compare import spread
from t2i_desktop.engine.compare.comparison import Column, Comparison, rows_of
from t2i_desktop.engine.compare.results import FOLDER
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_metadata
from t2i_desktop.engine.registry import Entry
from tests.app.conftest import Fakes, RecordedThread
from tests.engine.cluster.conftest import FakeFleet
from tests.fake_judging import BROKEN, OTHER, FakeBench

STEPS = {"total_iter": 3}
FOUR = Comparison(rows_of(["a boat", "fog"]), (Column("fake", STEPS),), (1, 2))
TWO = Comparison(rows_of(["a boat", "fog"]), (Column("fake", STEPS), Column("other", STEPS)), (1,))


@pytest.fixture
def page(
    window: MainWindow, entry: Entry, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, fakes: Fakes
) -> Iterator[ComparePage]:
    monkeypatch.setattr(registry, "ENTRIES", (entry, OTHER, BROKEN))
    monkeypatch.setattr(controller, "QThread", RecordedThread)
    page = ComparePage(window.studio, FakeBench())
    qtbot.addWidget(page)
    page.show()
    yield page
    fakes.gate.open()
    page.shut_down()


def compare(page: ComparePage, qtbot: QtBot, comparison: Comparison = TWO) -> None:
    page.panel.show_comparison(comparison)
    page.press_primary()
    wait_ready(page, qtbot)


def wait_ready(page: ComparePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=20_000)


def views(page: ComparePage) -> list[CellView]:
    return page.show_.grid.findChildren(CellView)


def test_before_anything_is_compared_the_page_says_what_to_do(page: ComparePage, qtbot: QtBot) -> None:
    assert page.show_.nothing.isVisible()
    page.show_.nothing.column_wanted.emit()
    dialog = page.panel.findChild(ColumnDialog)
    assert dialog
    assert dialog.isVisible()
    dialog.reject()


def test_the_grid_fills_with_pictures_and_their_figures(page: ComparePage, qtbot: QtBot) -> None:
    compare(page, qtbot)
    assert [view.picture.image.isNull() for view in views(page)] == [False] * 4
    assert all("3 steps" in view.first.text() for view in views(page))
    assert "judge" in views(page)[0].second.text()
    assert "no score" in views(page)[1].second.text()
    assert views(page)[1].second.toolTip() == "No judge knows pictures of this generator."
    assert page.show_.progress.text == "All done  ·  4 of 4 pictures"


def test_each_column_is_summed_up(page: ComparePage, qtbot: QtBot) -> None:
    compare(page, qtbot)
    fake, other = page.show_.grid.summary_texts()
    assert fake.startswith("Judge ")
    assert other.startswith("No score median ")
    assert "2 of 2 done" in other


def test_the_column_that_a_judge_likes_best_is_marked(page: ComparePage, qtbot: QtBot) -> None:
    compare(page, qtbot, replace(TWO, columns=(*TWO.columns, Column("fake", {"total_iter": 20}))))
    texts = page.show_.grid.summary_texts()
    assert sum(text.startswith("best Judge") for text in texts) == 1
    assert texts[1].startswith("No score")


def test_settings_that_all_columns_share_make_rows(page: ComparePage) -> None:
    page.panel.show_comparison(TWO)
    page.panel.shared.setText("mirrored=on,off")
    titles = list(page.panel.comparison().row_titles())
    assert titles == ["a boat, Mirrored on", "a boat, Mirrored off", "fog, Mirrored on", "fog, Mirrored off"]


def test_a_cell_shows_how_far_it_is_while_it_forms(page: ComparePage, qtbot: QtBot, fakes: Fakes) -> None:
    fakes.gate.close()
    page.panel.show_comparison(TWO)
    page.press_primary()
    fakes.gate.allow(1)
    first = views(page)[0]
    qtbot.waitUntil(lambda: first.first.text() == "step 1 of 3", timeout=20_000)
    assert not first.picture.image.isNull()
    assert views(page)[1].first.text() == "waits"
    assert page.unfinished()
    fakes.gate.open()
    wait_ready(page, qtbot)
    assert not page.unfinished()


def test_a_comparison_can_rest_and_go_on(page: ComparePage, qtbot: QtBot, fakes: Fakes) -> None:
    fakes.gate.close()
    page.panel.show_comparison(TWO)
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.RUNNING, timeout=20_000)
    page.press_primary()
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: page.runs.state is RunState.PAUSED, timeout=20_000)
    assert page.panel.primary.text() == "Resume"
    fakes.gate.open()
    page.press_primary()
    wait_ready(page, qtbot)
    assert page.show_.progress.text.startswith("All done")


def test_what_is_cancelled_goes_on_with_what_is_missing(
    page: ComparePage, qtbot: QtBot, fakes: Fakes, gallery: Gallery
) -> None:
    fakes.gate.close()
    page.panel.show_comparison(TWO)
    page.press_primary()
    fakes.gate.allow(3)  # the first cell; the second is of another generator, and the third waits
    third = views(page)[2]
    qtbot.waitUntil(lambda: third.first.text().startswith("step"), timeout=20_000)
    page.runs.cancel()
    fakes.gate.open()
    wait_ready(page, qtbot)
    assert third.first.text() == "waits"
    assert page.show_.progress.text == "Stopped  ·  2 of 4 pictures"
    page.press_primary()
    wait_ready(page, qtbot)
    assert len(list(gallery)) == 4


def test_a_cell_that_fails_says_why_in_its_place_and_the_others_are_made(
    page: ComparePage, qtbot: QtBot
) -> None:
    compare(page, qtbot, replace(TWO, columns=(Column("broken"), *TWO.columns)))
    broken, fake = views(page)[:2]
    assert "the fake broke" in broken.picture.text
    assert broken.first.text() == "failed"
    assert not fake.picture.image.isNull()
    assert page.show_.progress.text == "2 failed  ·  4 of 6 pictures"


def test_where_pictures_cannot_be_kept_it_is_told_and_the_page_is_ready_again(
    page: ComparePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise GalleryError("There is no room. Free some space.")

    monkeypatch.setattr(Gallery, "keep", full)
    with qtbot.waitSignal(page.failed) as told:
        compare(page, qtbot)
    assert told.args
    assert told.args[0] == "There is no room. Free some space."
    assert [view.first.text() for view in views(page)] == ["waits"] * 4


def test_what_cannot_be_compared_is_told_and_begins_nothing(page: ComparePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.failed) as told:
        page.press_primary()
    assert told.args
    assert "Add a column" in told.args[0]
    assert page.runs.state is RunState.READY


def test_all_pictures_are_shown_in_the_gallery_and_a_click_opens_one_large(
    page: ComparePage, window: MainWindow, qtbot: QtBot
) -> None:
    compare(page, qtbot)
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    with qtbot.waitSignal(window.studio.item_wanted) as wanted:
        qtbot.mouseClick(views(page)[2].picture, Qt.MouseButton.LeftButton)
    assert wanted.args
    assert (wanted.args[0].title, wanted.args[0].generator) == ("fog", "fake")


def test_the_last_comparison_is_there_again_the_next_time(
    page: ComparePage, window: MainWindow, qtbot: QtBot
) -> None:
    compare(page, qtbot)
    again = ComparePage(window.studio, FakeBench())
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: len(views(again)) == 4)
    qtbot.waitUntil(lambda: not any(view.picture.image.isNull() for view in views(again)))
    assert again.panel.comparison() == TWO
    assert [v.second.text() for v in views(again)] == [v.second.text() for v in views(page)]
    with qtbot.waitSignal(again.noted) as told:
        again.press_primary()
    assert told.args == ["All of it is done already. Change something to see more."]
    again.shut_down()


def test_a_last_comparison_that_cannot_be_read_is_told_and_is_no_hindrance(
    window: MainWindow, page: ComparePage, gallery: Gallery, qtbot: QtBot
) -> None:
    write_where_chosen(gallery.root / FOLDER / "last.compare.yaml", b"format: 9")
    again = ComparePage(window.studio, FakeBench())
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.noted) as told:
        pass
    assert told.args
    assert "cannot be read as a comparison" in told.args[0]
    compare(again, qtbot)
    assert again.show_.progress.text.startswith("All done")
    again.shut_down()


def test_everything_can_be_made_anew(page: ComparePage, qtbot: QtBot, gallery: Gallery) -> None:
    compare(page, qtbot)
    page.make_anew()
    wait_ready(page, qtbot)
    assert len(list(gallery)) == 8


def test_picture_table_and_comparison_are_saved(
    page: ComparePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "saved"), ""))
    for button in (page.show_.save_sheet, page.show_.save_table, page.show_.save_file):
        with qtbot.waitSignal(page.noted):
            button.click()
    assert "t2i-desktop-comparison" in read_metadata(tmp_path / "saved.png")
    assert len(list(csv.reader((tmp_path / "saved.csv").read_text("utf-8").splitlines()))) == 5
    page.panel.show_comparison(Comparison())
    chosen = (str(tmp_path / "saved.compare.yaml"), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: chosen)
    page.open_file()
    assert page.panel.comparison() == TWO


def test_a_column_is_described_in_a_form_made_from_the_generators_settings(
    page: ComparePage, qtbot: QtBot
) -> None:
    page.panel.add_column()
    dialog = page.panel.findChild(ColumnDialog)
    assert dialog
    dialog.generator.setCurrentIndex(dialog.generator.findData("other"))
    assert {"include", "seed"}.isdisjoint(dialog.form.values())
    dialog.form.set_values({"total_iter": 7, "mirrored": True})
    dialog.title.setText("Mine")
    dialog.take.click()
    assert page.panel.columns == (Column("other", {"total_iter": 7, "mirrored": True}, "Mine"),)


def test_columns_are_changed_doubled_and_taken_out(page: ComparePage, qtbot: QtBot) -> None:
    page.panel.set_columns(TWO.columns)
    page.panel.cards[0].double.click()
    page.panel.change_column(1)
    dialog = page.panel.findChild(ColumnDialog)
    assert dialog
    assert dialog.form.values()["total_iter"] == 3
    dialog.form.set_values({"total_iter": 9})
    dialog.take.click()
    page.panel.cards[2].remove.click()
    assert page.panel.columns == (Column("fake", STEPS), Column("fake", {"total_iter": 9}))
    assert [card.label.text() for card in page.panel.cards] == ["Fake · Iterations 3", "Fake · Iterations 9"]


def test_rows_of_a_file_keep_their_settings_as_long_as_their_line_stays(page: ComparePage) -> None:
    rows: Any = tuple(row.with_settings({"mirrored": True}) for row in TWO.rows)
    page.panel.show_comparison(replace(TWO, rows=rows))
    assert page.panel.comparison().rows == rows
    page.panel.prompts.setPlainText("a boat, mirrored on\nsnow")
    assert page.panel.comparison().rows == (rows[0], *rows_of(["snow"]))


@pytest.fixture
def fleet(monkeypatch: pytest.MonkeyPatch) -> FakeFleet:
    """Two workers, behind any address."""
    fleet = FakeFleet()
    monkeypatch.setattr(CompareController, "reach", staticmethod(lambda address: fleet))
    monkeypatch.setattr(spread, "bill_of", lambda names: {})
    return fleet


def choose_cluster(page: ComparePage, address: str = "10.0.0.1:6379") -> None:
    page.panel.place.choice.setCurrentIndex(1)
    page.panel.place.address.setText(address)
    page.panel.place.address.editingFinished.emit()


@pytest.mark.usefixtures("fleet")
def test_a_cluster_makes_several_cells_at_once_under_one_progress(
    page: ComparePage, qtbot: QtBot, fakes: Fakes, gallery: Gallery, window: MainWindow
) -> None:
    fakes.gate.close()
    choose_cluster(page)
    page.panel.show_comparison(FOUR)
    page.press_primary()
    assert page.show_.progress.text == "Waiting for workers…  ·  0 of 4 pictures"
    fakes.gate.allow(2)
    first, second, third, _ = views(page)
    qtbot.waitUntil(lambda: [first.first.text(), second.first.text()] == ["step 1 of 3"] * 2, timeout=20_000)
    assert not first.picture.image.isNull()
    assert not second.picture.image.isNull()
    assert third.first.text() == "waits"
    assert page.show_.progress.text == "0 of 4 pictures  ·  2 at once"
    assert "2 workers" in [label.text() for label in page.show_.progress.findChildren(QLabel)]
    fakes.gate.open()
    wait_ready(page, qtbot)
    assert page.show_.progress.text == "All done  ·  4 of 4 pictures"
    assert len(list(gallery)) == 4
    qtbot.waitUntil(lambda: len(window.studio.model.ids()) == 4)
    assert all("judge" in view.second.text() for view in views(page))


def test_while_a_cluster_rests_what_is_under_way_comes_to_its_end_and_nothing_more_is_begun(
    page: ComparePage, qtbot: QtBot, fakes: Fakes, fleet: FakeFleet
) -> None:
    fakes.gate.close()
    choose_cluster(page)
    page.panel.show_comparison(FOUR)
    page.press_primary()
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: page.runs.state is RunState.RUNNING, timeout=20_000)
    page.press_primary()
    assert page.runs.state is RunState.PAUSED
    fakes.gate.open()
    qtbot.waitUntil(lambda: page.show_.progress.text.endswith("2 of 4 pictures"), timeout=20_000)
    assert len(fleet.errands) == 2
    assert not fleet.is_closed
    page.press_primary()
    wait_ready(page, qtbot)
    assert page.show_.progress.text == "All done  ·  4 of 4 pictures"


def test_cancelling_stops_the_cluster_and_what_it_did_not_finish_waits(
    page: ComparePage, qtbot: QtBot, fakes: Fakes, fleet: FakeFleet
) -> None:
    fakes.gate.close()
    choose_cluster(page)
    page.panel.show_comparison(FOUR)
    page.press_primary()
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: page.runs.state is RunState.RUNNING, timeout=20_000)
    page.panel.cancel.click()
    fakes.gate.open()
    wait_ready(page, qtbot)
    assert fleet.is_closed
    assert [view.first.text() for view in views(page)] == ["waits"] * 4
    assert page.show_.progress.text == "Stopped  ·  0 of 4 pictures"


def test_a_cluster_that_cannot_be_reached_is_told_and_the_page_is_ready_again(
    page: ComparePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reach(address: str) -> FakeFleet:
        raise ClusterError(f"No Ray cluster can be reached at {address}.")

    monkeypatch.setattr(spread, "bill_of", lambda names: {})
    monkeypatch.setattr(CompareController, "reach", staticmethod(reach))
    choose_cluster(page)
    with qtbot.waitSignal(page.failed) as told:
        compare(page, qtbot)
    assert told.args
    assert told.args[0] == "No Ray cluster can be reached at 10.0.0.1:6379."


def test_where_it_is_done_is_remembered_and_the_queue_knows_the_address(
    page: ComparePage, window: MainWindow, qtbot: QtBot
) -> None:
    assert page.panel.place.chosen == ""
    choose_cluster(page)
    again = ComparePage(window.studio, FakeBench())
    qtbot.addWidget(again)
    assert again.panel.place.chosen == "10.0.0.1:6379"
    again.shut_down()
    header = QueueHeader(window.studio.theme, window.studio.store)
    qtbot.addWidget(header)
    assert header.place.chosen == ""
    assert header.place.address.text() == "10.0.0.1:6379"
