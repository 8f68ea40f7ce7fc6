"""The Library page: found by words, marked, compared, deleted and brought back."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.library.comparing import differences
from t2i_desktop.app.library.exporting import ExportDialog
from t2i_desktop.app.library.page import LibraryPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.images import read_metadata
from tests.fakes import FakeSettings

_PROMPTS = ("red apple", "green apple", "blue boat", "yellow boat on a lake", "white cloud")
Choose = QItemSelectionModel.SelectionFlag


def _keep(gallery: Gallery, prompt: str, shade: int = 100, seed: int = 0) -> Item:
    pictures = np.full((1, 8, 16, 3), shade, np.uint8)
    settings = FakeSettings(include=prompt, seed=seed)
    result = Result(pictures, np.zeros((1, 2, 2, 2), np.float32))
    (item,) = gallery.add("fake", settings, result, step=5, status="finished", losses={"total": [1.0] * 5})
    return item


@pytest.fixture
def window(gallery: Gallery, open_window: Callable[[], MainWindow]) -> MainWindow:
    for shade, prompt in enumerate(_PROMPTS):
        _keep(gallery, prompt, 40 * shade)
    return open_window()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> LibraryPage:
    window.pages.show_page("library")
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    return page


def _titles(page: LibraryPage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def _look_at(qtbot: QtBot, page: LibraryPage, title: str) -> Item:
    qtbot.waitUntil(lambda: title in _titles(page))
    page.view.setCurrentIndex(page.model.index(_titles(page).index(title)))
    qtbot.waitUntil(lambda: page.item is not None and page.item.title == title)
    assert page.item
    return page.item


def _select(page: LibraryPage, *rows: int) -> None:
    page.view.selectionModel().clear()
    for row in rows:
        page.view.selectionModel().select(page.model.index(row), Choose.Select)


def test_words_find_pictures(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClicks(page.filters.search, "boat lak")
    qtbot.waitUntil(lambda: _titles(page) == ["yellow boat on a lake"])
    page.filters.clear.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)


def test_nothing_found_says_what_to_do(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.keyClicks(page.filters.search, "zebra")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    qtbot.waitUntil(lambda: not page.view.isVisible())


def test_titles_can_be_sorted(qtbot: QtBot, page: LibraryPage) -> None:
    page.filters.sort.setCurrentIndex(page.filters.sort.findData("title"))
    qtbot.waitUntil(lambda: _titles(page) == sorted(_PROMPTS))


def test_stars_and_tags_are_kept_in_the_folder_and_found(qtbot: QtBot, page: LibraryPage) -> None:
    item = _look_at(qtbot, page, "blue boat")
    place = page.inspector.stars.place(4).center().toPoint()
    QTest.mouseClick(page.inspector.stars, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: page.item is not None and page.item.stars == 4)
    page.inspector.tags.setText("ships, for Anna")
    qtbot.keyClick(page.inspector.tags, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.item is not None and page.item.tags == ("for Anna", "ships"))
    assert (item.folder / "marks.json").is_file()
    page.filters.stars.setCurrentIndex(page.filters.stars.findData(4))
    qtbot.waitUntil(lambda: _titles(page) == ["blue boat"])
    qtbot.waitUntil(lambda: page.filters.tag.findData("ships") > 0)


def test_a_key_gives_stars_to_all_that_is_chosen(qtbot: QtBot, page: LibraryPage, gallery: Gallery) -> None:
    _select(page, 0, 2)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: sorted(item.stars for item in gallery) == [0, 0, 0, 3, 3])


def test_what_is_deleted_is_gone_on_every_page_and_comes_back(
    qtbot: QtBot, window: MainWindow, page: LibraryPage, gallery: Gallery
) -> None:
    before = [item.id for item in gallery]
    window.pages.show_page("create")
    window.compose.prompts.write_first("something to undo elsewhere")
    window.pages.show_page("library")
    _select(page, 1, 3)
    page.delete.trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 == window.model.rowCount())
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5 == window.model.rowCount())
    assert [item.id for item in gallery] == before


def test_two_are_compared_by_what_sets_them_apart(qtbot: QtBot, page: LibraryPage) -> None:
    _select(page, 0)
    assert not page.compare.isEnabled()
    _select(page, 0, 1)
    page.compare.trigger()
    qtbot.waitUntil(page.side_by_side.isVisible)
    assert len(page.side_by_side.canvases) == 2
    captions = {caption.text() for caption in page.side_by_side.captions}
    assert captions == {"Include: white cloud", "Include: yellow boat on a lake"}
    page.side_by_side.closed.emit()
    assert page.view.isVisible()


def test_what_differs_is_named_once_and_in_order() -> None:
    settings = [{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 5}, {"a": 1, "b": 2, "c": 3}]
    assert differences(settings) == ("b", "c")


def test_settings_are_used_again(qtbot: QtBot, window: MainWindow, page: LibraryPage) -> None:
    _look_at(qtbot, page, "green apple")
    page.reuse.trigger()
    assert window.pages.current == "create"
    assert window.compose.values()["include"] == "green apple"


def test_a_picture_is_opened_on_the_create_page(qtbot: QtBot, window: MainWindow, page: LibraryPage) -> None:
    item = _look_at(qtbot, page, "blue boat")
    page.open_item.trigger()
    assert window.pages.current == "create"
    qtbot.waitUntil(lambda: window.viewer.item is not None and window.viewer.item.id == item.id)


def test_pictures_are_dragged_out_as_their_files(qtbot: QtBot, page: LibraryPage) -> None:
    item = _look_at(qtbot, page, "red apple")
    data = page.model.mimeData([page.view.currentIndex()])
    assert [Path(url.toLocalFile()) for url in data.urls()] == [item.image]


def test_a_picture_that_appears_in_the_folder_is_shown(
    qtbot: QtBot, window: MainWindow, page: LibraryPage, tmp_path: Path
) -> None:
    other = _keep(Gallery(tmp_path / "other"), "orange fish")
    other.folder.rename(window.curator.root / other.id)
    window.curator.sync()
    qtbot.waitUntil(lambda: "orange fish" in _titles(page) and page.model.rowCount() == 6)


def test_a_picture_deleted_behind_our_back_vanishes(
    qtbot: QtBot, window: MainWindow, page: LibraryPage, tmp_path: Path
) -> None:
    item = _look_at(qtbot, page, "red apple")
    item.folder.rename(tmp_path / "elsewhere")
    window.curator.sync()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)


def test_looking_again_finds_what_was_changed_by_hand(qtbot: QtBot, page: LibraryPage) -> None:
    item = _look_at(qtbot, page, "red apple")
    record = item.folder / "item.json"
    changed = record.read_text("utf-8").replace('"red apple"', '"red pear"')
    (item.folder / "new.json").write_text(changed, "utf-8")
    (item.folder / "new.json").replace(record)
    page.refresh.trigger()
    qtbot.waitUntil(lambda: "red pear" in _titles(page))


def test_a_damaged_picture_is_told_once_and_leaves_the_others(
    qtbot: QtBot, window: MainWindow, page: LibraryPage, gallery: Gallery
) -> None:
    item = next(iter(gallery))
    item.image.write_bytes(b"no picture")
    told: list[str] = []
    page.model.failed.connect(lambda message, details: told.append(message))
    page.model.thumbnails.forget(item.id)
    place = page.model.index(page.model.place(item.id))
    qtbot.waitUntil(lambda: place.data(Qt.ItemDataRole.DecorationRole) is not None)
    page.model.thumbnails.forget(item.id)
    qtbot.waitUntil(lambda: place.data(Qt.ItemDataRole.DecorationRole) is not None)
    assert len(told) == 1
    assert "damaged" in told[0]
    assert page.model.rowCount() == 5


def _export_dialog(qtbot: QtBot, page: LibraryPage) -> ExportDialog:
    page.export.trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)))
    (dialog,) = page.findChildren(ExportDialog)
    return dialog


@pytest.mark.parametrize(("kind", "suffix"), [("PNG", ".png"), ("JPEG", ".jpg"), ("WebP", ".webp")])
def test_chosen_pictures_are_exported_with_or_without_what_they_say(
    qtbot: QtBot, page: LibraryPage, tmp_path: Path, kind: str, suffix: str
) -> None:
    _select(page, 0, 2)
    dialog = _export_dialog(qtbot, page)
    dialog.kind.setCurrentText(kind)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.pattern.setText("{number}-{title}")
    dialog.metadata.setChecked(kind != "WebP")
    with qtbot.waitSignal(page.noted) as told:
        dialog.start.click()
    assert told.args is not None
    assert str(told.args[0]).startswith("2 pictures exported to")
    files = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in files] == [f"0001-white-cloud{suffix}", f"0002-blue-boat{suffix}"]
    assert bool(read_metadata(files[0])) is (kind != "WebP")


def test_a_pattern_that_cannot_be_is_told_before_anything_is_written(qtbot: QtBot, page: LibraryPage) -> None:
    _select(page, 0)
    dialog = _export_dialog(qtbot, page)
    dialog.pattern.setText("{colour}")
    assert "{colour}" in dialog.preview.text()
    assert not dialog.start.isEnabled()
    dialog.reject()


def test_a_folder_that_cannot_be_written_to_is_told(qtbot: QtBot, page: LibraryPage, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    _select(page, 0)
    dialog = _export_dialog(qtbot, page)
    dialog.folder.setText(str(tmp_path / "file"))
    with qtbot.waitSignal(page.failed) as told:
        dialog.start.click()
    assert told.args is not None
    assert "Choose another folder" in str(told.args[0])
