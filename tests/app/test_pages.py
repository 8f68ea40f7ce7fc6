"""The pages of the window: made when they are first shown, and told when the window closes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app import pages
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.studio import PageSpec, Studio


class NotePage(QWidget):
    """A page with one line to write in."""

    noted = Signal(str)
    failed = Signal(str, str)
    is_shut = False

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)

    def unfinished(self) -> str:
        return self.line.text()

    def shut_down(self) -> None:
        self.is_shut = True


NOTES = PageSpec("notes", "Notes", "Write something down", "note", f"{__name__}:NotePage")


@pytest.fixture
def window(open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(pages.Pages.__init__, "__defaults__", ((NOTES,),))
    return open_window()


def _page(window: MainWindow) -> NotePage:
    page = window.pages.page("notes")
    assert isinstance(page, NotePage)
    return page


def test_the_window_begins_with_the_create_page(window: MainWindow) -> None:
    assert window.pages.current == "create"


def test_the_rail_leads_to_a_page_and_back(window: MainWindow) -> None:
    window.pages.actions_["notes"].trigger()
    assert window.pages.current == "notes"
    assert _page(window).isVisible()
    window.pages.actions_["create"].trigger()
    assert window.pages.current == "create"


def test_a_page_can_ask_for_another(window: MainWindow) -> None:
    _page(window).studio.page_wanted.emit("notes")
    assert window.pages.current == "notes"


def test_what_a_page_says_is_shown_above_all_pages(window: MainWindow) -> None:
    _page(window).failed.emit("The pen is dry.", "")
    assert window.message.text == "The pen is dry."


def test_delete_elsewhere_deletes_no_picture_of_the_create_page(window: MainWindow) -> None:
    window.pages.show_page("notes")
    assert not window.actions_.delete.isVisible()
    assert not window.actions_.delete.isEnabled()
    window.pages.show_page("create")
    assert window.actions_.delete.isVisible()


def test_closing_asks_about_unfinished_work_and_shuts_pages_down(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Close]
    monkeypatch.setattr(QMessageBox, "question", lambda *given: (asked.append(given[2]), answers.pop(0))[1])
    page = _page(window)
    window.pages.show_page("notes")
    qtbot.keyClicks(page.line, "A note.")
    assert not window.close()
    assert not page.is_shut
    assert window.close()
    assert page.is_shut
    assert asked == ["A note.", "A note."]


def test_a_page_begins_the_next_picture_from_a_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(window)
    window.pages.show_page("notes")
    started: list[Path] = []
    monkeypatch.setattr(window.tools.starting, "start_from_file", started.append)
    page.studio.start_wanted.emit(tmp_path / "a.png")
    assert (window.pages.current, started) == ("create", [tmp_path / "a.png"])


def test_pages_share_what_the_window_remembers(window: MainWindow) -> None:
    studio = _page(window).studio
    assert isinstance(studio.store, QSettings)
    studio.form.set_values({"include": "a boat"}, "test")
    assert studio.form.values()["include"] == "a boat"
    assert window.pages.actions_["notes"].shortcutContext() is Qt.ShortcutContext.WindowShortcut


def test_every_page_of_the_rail_has_a_key_of_its_own(open_window: Callable[[], MainWindow]) -> None:
    keys = [action.shortcut().toString() for action in open_window().pages.actions_.values()]
    assert keys == [f"Alt+{digit}" for digit in "1234567890"[: len(pages.PAGES) + 1]]
