"""Help: the guide and its search, the sheet of keys, diagnostics, plug-ins, crashes, and the welcome."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from t2i_desktop.app.help import desk
from t2i_desktop.app.help.crashes import Crashes
from t2i_desktop.app.help.first_run import PROMPT, STEPS, FirstRun
from t2i_desktop.app.help.pages import FIRST, Guide
from t2i_desktop.app.help.plugins import PluginsDialog
from t2i_desktop.app.help.text_dialog import TextDialog
from t2i_desktop.app.help.window import GuideWindow
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine import registry
from t2i_desktop.engine.crash_reports import CrashReports
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.plugins import Fault, Plugins, Source
from t2i_desktop.resources import guide_path

PICTURE = "![A picture](wide.png)"
README = "# Guide\n\n- [Boats](boats.md)\n- [Trains](trains.md)\n"
BOATS = f"# Boats\n\nThey float on `water_level`.\n\n## Sails\n\nWind fills them.\n\n{PICTURE}\n"
TRAINS = (
    "# Trains\n\nThey roll. See [sails](boats.md#sails) and [the rest](../rest.md).\n\n"
    "## Rails\n\n| a | b |\n|---|---|\n| `x \\| y` | wind |\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "guide"
    folder.mkdir()
    for name, text in ((FIRST, README), ("boats.md", BOATS), ("trains.md", TRAINS)):
        (folder / name).write_text(text, "utf-8")
    Image.new("RGB", (2000, 100), "red").save(folder / "wide.png")
    return folder


@pytest.fixture
def guide(qtbot: QtBot, folder: Path, theme: Theme) -> GuideWindow:
    window = GuideWindow(folder, theme)
    qtbot.addWidget(window)
    window.open_at()
    return window


def _listed(guide: GuideWindow) -> list[str]:
    return [guide.contents.item(row).text() for row in range(guide.contents.count())]


def test_search_finds_words_in_titles_first_and_then_in_text(folder: Path) -> None:
    guide = Guide(folder)
    assert [(f.section.page.name, f.section.title) for f in guide.search("WIND")] == [
        ("boats.md", "Sails"),
        ("trains.md", "Rails"),
    ]
    assert [found.section.title for found in guide.search("sails")] == ["Sails", "Trains"]
    assert [found.section.title for found in guide.search("float water_level")] == ["Boats"]
    assert guide.search("submarine") == []
    assert "Wind fills" in guide.search("fills")[0].snippet


def test_the_guide_lists_its_pages_and_shows_what_is_chosen(guide: GuideWindow) -> None:
    assert _listed(guide) == ["Contents", "Boats", "Trains"]
    guide.contents.setCurrentRow(1)
    assert "They float" in guide.browser.toPlainText()


def test_a_search_lists_places_opens_the_first_and_marks_the_words(guide: GuideWindow) -> None:
    guide.search.setText("wind")
    assert [text.partition("\n")[0] for text in _listed(guide)] == ["Boats: Sails", "Trains: Rails"]
    assert guide.browser.page.name == "boats.md"
    assert len(guide.browser.extraSelections()) == 1
    guide.search.setText("submarine")
    assert _listed(guide) == []
    guide.search.clear()
    assert _listed(guide) == ["Contents", "Boats", "Trains"]


def test_links_between_pages_are_followed_and_others_are_told(guide: GuideWindow) -> None:
    guide.contents.setCurrentRow(2)
    guide.browser.anchorClicked.emit(QUrl("boats.md#sails"))
    assert guide.browser.page.name == "boats.md"
    assert guide.contents.currentItem().text() == "Boats"
    guide.browser.anchorClicked.emit(QUrl("../rest.md"))
    assert guide.browser.page.name == "boats.md"


def test_pictures_are_no_wider_than_the_view_and_bars_in_code_are_bars(guide: GuideWindow) -> None:
    guide.contents.setCurrentRow(1)
    assert guide.browser.document().idealWidth() <= guide.browser.viewport().width() + 1
    guide.contents.setCurrentRow(2)
    assert "x | y" in guide.browser.toPlainText()


def test_the_guide_follows_the_scheme(qtbot: QtBot, guide: GuideWindow, theme: Theme) -> None:
    scheme = QGuiApplication.styleHints().colorScheme()
    guide.contents.setCurrentRow(2)
    colours: list[str] = []
    for each in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.apply(each)
        html = guide.browser.toHtml()
        assert theme.colours.extras in html
        colours.append(theme.colours.extras)
    theme.apply(scheme)
    assert colours[0] != colours[1]


def test_the_programs_own_guide_can_be_read_whole(qtbot: QtBot, theme: Theme) -> None:
    pages = {section.page for section in Guide(guide_path()).sections}
    assert pages == set(guide_path().glob("*.md"))
    window = GuideWindow(guide_path(), theme)
    qtbot.addWidget(window)
    window.open_at()
    for row in range(window.contents.count()):
        window.contents.setCurrentRow(row)
        assert window.browser.toPlainText().strip()


def test_a_guide_that_did_not_come_along_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    window = GuideWindow(tmp_path, theme)
    qtbot.addWidget(window)
    window.open_at()
    assert _listed(window) == []


def test_the_sheet_has_every_shortcut_of_the_menus(window: MainWindow) -> None:
    sheet = window.help.show_shortcuts()
    for action in window.actions_._made:
        if not action.shortcut().isEmpty():
            assert action.text().replace("&", "").rstrip("…") in sheet.text
    assert "Alt+2" in sheet.text
    assert "Add to queue" in sheet.text
    sheet.close()


def test_diagnostics_are_copied_without_the_home_folder(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_.diagnostics.trigger()
    qtbot.waitUntil(lambda: "Device: " in QGuiApplication.clipboard().text(), timeout=120_000)
    assert "Qt: " in QGuiApplication.clipboard().text()
    assert "clipboard" in window.message.text
    window.message.offer.click()
    dialog = window.findChildren(TextDialog)[0]
    assert "Device: " in dialog.text.toPlainText()
    dialog.close()


FAULTS = Plugins(
    (),
    (Fault(Source("t2i-x", "1", "x"), "It broke.", "Traceback"), Fault(Source("t2i-y", "2", "y"), "Too.")),
)


@pytest.fixture
def crashes(tmp_path: Path) -> Iterator[Crashes]:
    crashes = Crashes(CrashReports(tmp_path / "crashes"))
    yield crashes
    crashes.end()


def test_plugins_that_were_left_out_are_told_at_the_start_and_listed(
    window: MainWindow, crashes: Crashes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "plugins", lambda: FAULTS)
    window.studio.store.setValue(desk.GREETED, True)
    window.help.greet(crashes)
    assert "“x” of t2i-x 1 was left out. It broke. So was one more." in window.message.text
    window.message.offer.click()
    dialog = window.findChildren(PluginsDialog)[0]
    assert "Left out: “y” of t2i-y 2" in dialog.text
    dialog.copy.click()
    assert "Traceback" in QGuiApplication.clipboard().text()
    dialog.close()


def test_an_earlier_crash_is_offered_once(qtbot: QtBot, window: MainWindow, crashes: Crashes) -> None:
    window.studio.store.setValue(desk.GREETED, True)
    crashes.reports.add(ValueError("the roof fell in"))
    crashes.earlier = crashes.reports.unseen()
    window.help.greet(crashes)
    assert "crashed, or met an error, the last time" in window.message.text
    assert crashes.reports.unseen() is None
    window.message.offer.click()
    dialog = window.findChildren(TextDialog)[0]
    assert "the roof fell in" in dialog.text.toPlainText()
    dialog.copy.click()
    assert "the roof fell in" in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_last_report_can_be_asked_for(window: MainWindow, crashes: Crashes) -> None:
    window.studio.store.setValue(desk.GREETED, True)
    window.help.greet(crashes)
    window.actions_.crash_report.trigger()
    assert "Nothing has crashed" in window.message.text
    crashes.reports.add(ValueError("the roof fell in"))
    window.actions_.crash_report.trigger()
    dialog = window.findChildren(TextDialog)[0]
    assert "the roof fell in" in dialog.text.toPlainText()
    dialog.close()


def test_an_error_that_nobody_caught_is_written_and_told(
    qtbot: QtBot, window: MainWindow, crashes: Crashes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    crashes = Crashes(crashes.reports)
    crashes.begin()
    window.studio.store.setValue(desk.GREETED, True)
    window.help.greet(crashes)
    error = ValueError("a wheel came off")
    sys.excepthook(type(error), error, None)
    qtbot.waitUntil(lambda: "unexpected went wrong" in window.message.text)
    report = crashes.reports.unseen()
    assert report is not None
    assert "a wheel came off" in report.text
    crashes.end()


def _welcome(window: MainWindow) -> FirstRun | None:
    return next((d for d in window.findChildren(FirstRun) if d.isVisible()), None)


def test_the_welcome_comes_once_and_when_it_is_asked_for(
    qtbot: QtBot, open_window: Callable[[], MainWindow], crashes: Crashes
) -> None:
    window = open_window()
    window.help.greet(crashes)
    welcome = _welcome(window)
    assert welcome is not None
    welcome.later.click()
    assert _welcome(window) is None
    window.close()
    again = open_window()
    again.help.greet(crashes)
    assert _welcome(again) is None
    again.actions_.welcome.trigger()
    asked = _welcome(again)
    assert asked is not None
    asked.close()


def test_who_has_pictures_is_not_welcomed(
    qtbot: QtBot, window: MainWindow, crashes: Crashes, gallery: Gallery
) -> None:
    window.compose.set_values({"include": "a boat", "total_iter": 1})
    with qtbot.waitSignal(window.runs.kept, timeout=60_000):
        window.compose.primary.click()
    window.help.greet(crashes)
    assert _welcome(window) is None


def test_one_click_makes_a_first_picture(
    qtbot: QtBot, window: MainWindow, crashes: Crashes, gallery: Gallery
) -> None:
    window.compose.set_values({"exclude": "clouds", "total_iter": 7})
    window.help.greet(crashes)
    welcome = _welcome(window)
    assert welcome is not None
    with qtbot.waitSignal(window.runs.kept, timeout=60_000):
        qtbot.mouseClick(welcome.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY)
    (item,) = gallery
    assert (item.title, item.step, item.settings["exclude"]) == (PROMPT, STEPS, "")
    assert _welcome(window) is None


def test_the_welcome_leads_to_the_models_and_to_the_guide(window: MainWindow) -> None:
    window.help.show_welcome().models.click()
    assert window.models.window.isVisible()
    window.help.show_welcome().guide.click()
    assert window.help.guide.isVisible()
    for dialog in window.findChildren(QDialog):
        dialog.close()


def test_everything_in_the_welcome_can_be_reached_by_keys(window: MainWindow) -> None:
    welcome = window.help.show_welcome()
    buttons = welcome.findChildren(QPushButton)
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
    assert welcome.make.isDefault()
    welcome.close()
