"""The page of films: latents on the timeline, changed, undone, saved and remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.film.page import FilmPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.engine.film.project import read_project
from t2i_desktop.engine.gallery import Item
from tests.app.film.conftest import OpenPage, order, paths
from tests.app.latents.conftest import KeepLatent

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


def ways(page: FilmPage) -> list[tuple[float, str]]:
    return [(key.seconds, key.easing) for key in page.desk.project.keyframes]


def test_a_double_click_on_the_shelf_puts_a_latent_at_the_end(
    qtbot: QtBot, page: FilmPage, kept: list[Item]
) -> None:
    for item in (kept[1], kept[0]):
        page.shelf.taken.emit(item.image)
        qtbot.waitUntil(lambda item=item: order(page).endswith(item.title))
    assert order(page) == "ba"
    assert page.strip.numbers == [1]
    assert ways(page) == [(3.0, "smooth")] * 2


def test_files_are_dropped_between_latents_and_latents_are_dragged_among_each_other(
    qtbot: QtBot, three: FilmPage, kept: list[Item]
) -> None:
    model, nowhere = three.model, QModelIndex()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(kept[3].image))])
    assert model.canDropMimeData(files, COPY, 1, 0, nowhere)
    model.dropMimeData(files, COPY, 1, 0, nowhere)
    qtbot.waitUntil(lambda: order(three) == "adbc")
    dragged = model.mimeData([model.index(0), model.index(1)])
    assert [url.toLocalFile() for url in dragged.urls()] == [str(path) for path in paths([kept[0], kept[3]])]
    model.dropMimeData(dragged, MOVE, 3, 0, nowhere)
    assert (order(three), three.strip.numbers) == ("badc", [1, 2])
    model.dropMimeData(model.mimeData([model.index(3)]), MOVE, -1, -1, model.index(0))
    assert order(three) == "cbad"
    model.dropMimeData(model.mimeData([model.index(0)]), MOVE, -1, -1, nowhere)
    assert order(three) == "badc"


def test_a_drop_on_the_timeline_itself_puts_a_file_where_it_falls(
    qtbot: QtBot, three: FilmPage, kept: list[Item]
) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(kept[3].image))])
    place = three.strip.visualRect(three.model.index(1))
    point = QPoint(place.left() + 1, place.center().y())
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(point, COPY, files, button, key),
        QDragMoveEvent(point, COPY, files, button, key),
        QDropEvent(QPointF(point), COPY, files, button, key),
    ):
        QApplication.sendEvent(three.strip.viewport(), event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: order(three) == "adbc")


def test_keys_delete_duplicate_and_move_what_is_selected(qtbot: QtBot, three: FilmPage) -> None:
    three.strip.select([0])
    qtbot.keyClick(three.strip, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert (order(three), three.strip.numbers) == ("aabc", [1])
    qtbot.keyClick(three.strip, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (order(three), three.strip.numbers) == ("abac", [2])
    qtbot.keyClick(three.strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(three.strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(three.strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (order(three), three.strip.numbers) == ("aabc", [0])
    three.strip.select([1, 3])
    qtbot.keyClick(three.strip, Qt.Key.Key_Delete)
    assert (order(three), three.strip.numbers) == ("ab", [1])


def test_the_ways_that_are_selected_are_changed_alone_or_all_alike(three: FilmPage) -> None:
    three.strip.select([1])
    three.controls.seconds.setValue(0.5)
    three.controls.easing.setCurrentText("Reference")
    assert ways(three) == [(1, "smooth"), (0.5, "reference"), (1, "smooth")]
    assert three.player.frames == 25
    three.strip.select([0, 2])
    three.controls.easing.setCurrentText("Linear")
    assert ways(three) == [(1, "linear"), (0.5, "reference"), (1, "linear")]
    three.strip.select([1])
    three.controls.everywhere.click()
    assert ways(three) == [(0.5, "reference")] * 3


def test_the_film_tells_its_length_and_its_size(qtbot: QtBot, three: FilmPage) -> None:
    qtbot.waitUntil(lambda: three.screen_.facts.text() == "3.0 s  ·  30 frames  ·  8 × 6")
    three.controls.loop.click()
    assert three.screen_.facts.text().startswith("2.1 s  ·  21 frames")


def test_all_is_undone_and_done_again(three: FilmPage) -> None:
    stack = three.desk.state.stack
    before = three.desk.project
    three.strip.select([0])
    for seconds in (2, 3, 4):
        three.controls.seconds.setValue(seconds)
    three.controls.blend.setCurrentText("Spherical")
    three.bar.delete.click()
    after, steps = three.desk.project, stack.index()
    for _ in range(3):
        stack.undo()
    assert three.desk.project == before
    stack.setIndex(steps)
    assert three.desk.project == after
    assert order(three) == "bc"


def test_the_evolution_of_a_picture_becomes_a_film(qtbot: QtBot, three: FilmPage, kept: list[Item]) -> None:
    qtbot.waitUntil(lambda: three.shelf.model.index(0).data() == "d")
    assert not three.evolution.isEnabled()
    three.shelf.view.setCurrentIndex(three.shelf.model.index(0))
    qtbot.waitUntil(three.evolution.isEnabled)
    three.evolution.click()
    steps = [snapshot.latent for snapshot in kept[3].snapshots]
    assert [key.path for key in three.desk.project.keyframes] == [*steps, kept[3].latent]
    assert not three.desk.project.loop
    three.desk.state.stack.undo()
    assert order(three) == "abc"


def test_the_film_is_there_again_at_the_next_start(three: FilmPage, open_page: OpenPage) -> None:
    film = three.desk.project
    three.window().close()
    again = open_page()
    assert again.desk.project == film
    assert not again.desk.state.stack.canUndo()


def test_a_remembered_film_that_is_damaged_is_put_aside_and_told(
    three: FilmPage, open_page: OpenPage, tmp_path: Path
) -> None:
    three.window().close()
    (tmp_path / "film" / "last.film.yaml").write_text("fps: fast")
    again = open_page()
    assert again.desk.project.keyframes == ()
    window = again.window()
    assert isinstance(window, MainWindow)
    assert "cannot be read as a film" in window.message.text
    assert (tmp_path / "film" / "damaged.film.yaml").read_text() == "fps: fast"


def test_a_film_is_saved_and_opened(
    qtbot: QtBot, three: FilmPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film, path = three.desk.project, tmp_path / "mine.film.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(three.noted):
        three.bar.save.click()
    assert read_project(path) == film
    three.bar.clear.click()
    assert three.desk.project.keyframes == ()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    three.bar.open.click()
    qtbot.waitUntil(lambda: three.desk.project == film)


def test_a_file_that_is_no_film_and_a_place_that_cannot_be_written_are_told(
    qtbot: QtBot, three: FilmPage, tmp_path: Path
) -> None:
    (tmp_path / "no.film.yaml").write_text("[]")
    for work, sentence in (
        (lambda: three.desk.open(tmp_path / "no.film.yaml"), "cannot be read as a film"),
        (lambda: three.desk.save(tmp_path / "no.film.yaml" / "a.film.yaml"), "Choose another place"),
    ):
        with qtbot.waitSignal(three.failed) as said:
            work()
        assert said.args is not None
        assert sentence in said.args[0]
    assert order(three) == "abc"


def test_latents_that_are_gone_are_told_and_can_be_deleted(
    qtbot: QtBot, three: FilmPage, kept: list[Item], open_page: OpenPage
) -> None:
    three.window().close()
    kept[1].folder.rename(kept[1].folder.parent.with_name("elsewhere"))
    kept.pop(1)
    again = open_page()
    assert "One latent is not there any more" in again.screen_.hint.text()
    assert again.screen_.hint.isVisible()
    assert not again.export.start.isEnabled()
    assert "Not there any more" in again.model.data(again.model.index(1), Qt.ItemDataRole.ToolTipRole)
    again.strip.select([1])
    again.bar.delete.click()
    qtbot.waitUntil(again.export.start.isEnabled)
    assert again.player.frames == 20


def test_latents_of_several_sizes_are_told(qtbot: QtBot, three: FilmPage, keep_latent: KeepLatent) -> None:
    three.desk.add([keep_latent("large", 7, grid=(8, 8)).image])
    qtbot.waitUntil(lambda: "“large” has 8 × 8 cells, and “a” has 4 × 4" in three.screen_.hint.text())
    assert not three.export.start.isEnabled()


def test_other_pages_send_latents_to_the_end_of_the_film(
    qtbot: QtBot, three: FilmPage, kept: list[Item]
) -> None:
    three._studio.film_wanted.emit(tuple(paths(kept[3:])))
    qtbot.waitUntil(lambda: order(three) == "abcd")
