"""A run without a mouse: written, set, begun, paused, gone on with, stopped, looked at, saved, deleted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.gallery import Gallery
from tests.app.accessibility.looking import said, settle
from tests.app.accessibility.places import PAGES
from tests.app.conftest import Fakes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_FAR = 400  # presses of Tab that lead round the window
_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    """What the keys go to."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """One key, wherever the focus is."""
    QTest.keyClick(focused(), key, modifiers)


def tab_to(is_it: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus is there."""
    for _ in range(_FAR):
        if is_it(focused()):
            return focused()
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab leads nowhere near it")


def named(name: str) -> Callable[[QWidget], bool]:
    """Whether a widget is called so."""
    return lambda widget: said(widget) == name


@pytest.fixture
def opened(qtbot: QtBot, open_window: Callable[[], MainWindow]) -> MainWindow:
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_a_whole_run_is_done_with_keys_alone(
    qtbot: QtBot,
    opened: MainWindow,
    fakes: Fakes,
    gallery: Gallery,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, fakes_gate = opened, fakes.gate
    fakes_gate.close()
    QTest.keyClicks(focused(), "a red fox")
    seed = tab_to(named("Seed"))
    assert isinstance(seed, QSpinBox)
    press(Qt.Key.Key_Up)
    assert window.compose.values()["include"] == "a red fox"
    assert window.compose.values()["seed"] == 1
    press(Qt.Key.Key_Return, _CTRL)
    _until(qtbot, window, RunState.RUNNING)
    press(Qt.Key.Key_Return, _CTRL)
    assert window.runs.state is RunState.PAUSING
    fakes_gate.allow(1)
    _until(qtbot, window, RunState.PAUSED)
    press(Qt.Key.Key_Return, _CTRL)
    _until(qtbot, window, RunState.RUNNING)
    press(Qt.Key.Key_Escape)
    fakes_gate.open()
    _until(qtbot, window, RunState.READY)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    qtbot.waitUntil(lambda: window.model.index(0).data() == "a red fox")
    window.gallery.view.setCurrentIndex(window.model.index(-1))
    tab_to(named("Gallery"))
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: window.viewer.item is not None)
    file = tmp_path / "fox.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    press(Qt.Key.Key_S, _CTRL)
    qtbot.waitUntil(file.is_file)
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert list(gallery) == []
    tab_to(named("Undo"))
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert [item.title for item in gallery] == ["a red fox"]


def test_the_focus_stands_in_the_prompt_at_the_start(opened: MainWindow) -> None:
    assert focused() is opened.compose.prompts.edit(opened.compose.prompts.first)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F1, _NONE),
        (Qt.Key.Key_Slash, _CTRL),
        (Qt.Key.Key_P, _CTRL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_M, _CTRL | Qt.KeyboardModifier.ShiftModifier),
    ],
    ids=["guide", "shortcuts", "presets", "models"],
)
def test_the_focus_is_where_it_was_when_a_dialog_is_closed(
    qtbot: QtBot, opened: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    before = focused()
    press(key, modifiers)
    qtbot.waitUntil(lambda: QApplication.activeWindow() not in (None, opened))
    dialog = QApplication.activeWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() not in (None, before))
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog is None or not dialog.isVisible())
    opened.activateWindow()  # as a desktop does
    qtbot.waitUntil(opened.isActiveWindow)
    assert focused() is before


@pytest.mark.parametrize("page", PAGES)
def test_each_page_is_reached_by_key_and_the_focus_goes_along(
    window: MainWindow, qtbot: QtBot, page: str
) -> None:
    window.pages.show_page("train" if page == "create" else "create")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    tab_to(lambda widget: widget.isEnabled())
    press(Qt.Key(ord("0") + (PAGES.index(page) + 1) % 10), _ALT)
    assert window.pages.current == page
    settle()
    shown = window.pages.page(page)
    assert shown.isAncestorOf(focused())


_DEEDS = {
    "create": "Generate, pause or resume",
    "compare": "Compare, pause or resume",
    "restyle": "Restyle, pause or resume",
    "train": "Start",
}


@pytest.mark.parametrize(("page", "deed"), _DEEDS.items(), ids=_DEEDS)
def test_the_deed_of_a_page_is_pressed_by_key(window: MainWindow, qtbot: QtBot, page: str, deed: str) -> None:
    window.pages.show_page(page)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pages.page(page).setFocus(Qt.FocusReason.TabFocusReason)
    button = tab_to(named(deed))
    assert isinstance(button, QPushButton)
    QTest.keyPress(button, Qt.Key.Key_Space)
    assert button.isDown()
    button.setDown(False)  # or it would begin
    QTest.keyRelease(button, Qt.Key.Key_Space)


def _until(qtbot: QtBot, window: MainWindow, state: RunState) -> None:
    qtbot.waitUntil(lambda: window.runs.state is state, timeout=20_000)


def test_no_part_of_a_page_flashes_as_a_window_of_its_own_which_would_take_the_focus(
    qtbot: QtBot, opened: MainWindow
) -> None:
    for page in PAGES:
        opened.pages.show_page(page)
        assert opened.isActiveWindow(), page
