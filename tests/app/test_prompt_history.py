"""Earlier prompts and templates beside the prompt fields: found, taken, forgotten, and undone as one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.compose.phrase_list import PhraseList, _bin
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.prompt_history import PromptHistory
from t2i_desktop.engine.templates import TemplateShelf

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ComposePanel:
    panel = ComposePanel(VqganClipSettings, lambda kind: (f"starter-{kind}",), theme)
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def run(panel: ComposePanel) -> Callable[[str], None]:
    """Writes an Include and takes it down, as a run does."""

    def run(text: str) -> None:
        panel.set_values({"include": text})
        panel.prompt_tools.remember()

    return run


def history_of(panel: ComposePanel, name: str = "include") -> PhraseList:
    panel.prompt_tools.histories[name].click()
    assert panel.prompt_tools.opened is not None
    return panel.prompt_tools.opened


def templates_of(panel: ComposePanel) -> PhraseList:
    panel.prompt_tools.templates.click()
    assert panel.prompt_tools.opened is not None
    return panel.prompt_tools.opened


def press(opened: PhraseList, *keys: Qt.Key) -> None:
    for key in keys:
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(opened.search, event)


def alt(panel: ComposePanel, key: Qt.Key) -> str:
    """What Include shows after Alt and a key."""
    edit = panel.prompts.edit("include")
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier))
    return edit.toPlainText()


def test_what_was_run_is_found_taken_and_undone_as_one_step(
    panel: ComposePanel, run: Callable[[str], None]
) -> None:
    for text in ("a red boat", "a ship\na whale", "a blue boat"):
        run(text)
    panel.set_values({"include": "something new"})
    opened = history_of(panel)
    assert [phrase.text for phrase in opened.shown()] == ["a blue boat", "a ship\na whale", "a red boat"]
    opened.search.setText("BOAT a")
    assert [phrase.text for phrase in opened.shown()] == ["a blue boat", "a red boat"]
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert panel.values()["include"] == "a red boat"
    assert panel.prompt_tools.opened is None
    assert panel.history.stack.undoText() == "use of an earlier prompt"
    panel.history.stack.undo()
    assert panel.values()["include"] == "something new"
    panel.history.stack.redo()
    assert panel.values()["include"] == "a red boat"


def test_each_field_has_a_history_of_its_own(panel: ComposePanel) -> None:
    panel.set_values({"include": "a boat", "exclude": "fog", "extras": ""})
    panel.prompt_tools.remember()
    assert [phrase.text for phrase in history_of(panel, "exclude").shown()] == ["fog"]
    opened = history_of(panel, "extras")
    assert opened.shown() == []
    assert "kept here" in opened.nothing.text()
    press(opened, Qt.Key.Key_Return)
    assert panel.prompt_tools.opened is opened


def test_a_prompt_is_forgotten_by_key_and_by_its_bin(
    qtbot: QtBot, panel: ComposePanel, run: Callable[[str], None]
) -> None:
    for text in "abcd":
        run(text)
    opened = history_of(panel)
    press(opened, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert [phrase.text for phrase in opened.shown()] == ["d", "b", "a"]
    index = opened.view.model().index(2, 0)
    place = _bin(opened.view.visualRect(index)).center()
    qtbot.mouseClick(opened.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [phrase.text for phrase in opened.shown()] == ["d", "b"]
    assert PromptHistory().texts("include") == ["d", "b"]
    assert panel.values()["include"] == "d"
    qtbot.mouseClick(opened.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    assert panel.values()["include"] == "b"


def test_clearing_asks_once_more(panel: ComposePanel, run: Callable[[str], None]) -> None:
    run("a")
    opened = history_of(panel)
    opened.deed.click()
    assert [phrase.text for phrase in opened.shown()] == ["a"]
    assert "Really" in opened.deed.text()
    opened.deed.click()
    assert opened.shown() == []
    assert PromptHistory().texts("include") == []


def test_alt_and_the_arrows_walk_through_what_was_run_and_back(
    panel: ComposePanel, run: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("first", "second", "third"):
        run(text)
    assert alt(panel, Qt.Key.Key_Up) == "second"
    panel.set_values({"include": "being written"})
    assert alt(panel, Qt.Key.Key_Down) == "being written"
    walked = [alt(panel, Qt.Key.Key_Up) for _ in range(4)]
    assert walked == ["third", "second", "first", "first"]
    assert [alt(panel, Qt.Key.Key_Down) for _ in range(4)] == [
        "second", "third", "being written", "being written",
    ]  # fmt: skip
    edit = panel.prompts.edit("include")
    alt(panel, Qt.Key.Key_Up)
    assert edit.textCursor().position() == len("third")
    edit.insertPlainText("!")
    assert alt(panel, Qt.Key.Key_Up) == "third"
    assert alt(panel, Qt.Key.Key_Down) == "third!"


def test_arrows_without_alt_move_the_caret(
    qtbot: QtBot, panel: ComposePanel, run: Callable[[str], None]
) -> None:
    run("one\ntwo")
    edit = panel.prompts.edit("include")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.textCursor().blockNumber() == 0
    assert edit.toPlainText() == "one\ntwo"


def test_a_template_says_the_prompts_another_way_and_is_undone_as_one_step(panel: ComposePanel) -> None:
    panel.set_values({"include": "a boat:2 | fog:-1\na ship"})
    opened = templates_of(panel)
    assert len(opened.shown()) >= 15
    opened.search.setText("oil")
    press(opened, Qt.Key.Key_Return)
    oil = "oil painting, thick brush strokes"
    assert panel.values()["include"] == f"a boat, {oil}:2 | fog:-1\na ship, {oil}"
    assert panel.history.stack.undoText() == "use of the template “Oil painting”"
    panel.history.stack.undo()
    assert panel.values()["include"] == "a boat:2 | fog:-1\na ship"


def test_in_an_empty_field_the_subject_is_marked_to_be_typed_over(qtbot: QtBot, panel: ComposePanel) -> None:
    opened = templates_of(panel)
    opened.search.setText("mosaic")
    press(opened, Qt.Key.Key_Return)
    edit = panel.prompts.edit("include")
    assert edit.textCursor().selectedText() == "subject"
    qtbot.keyClicks(edit, "a frog")
    assert edit.toPlainText() == "mosaic of a frog, small tiles of coloured stone"


def test_a_prompt_is_kept_as_template_and_forgotten(
    panel: ComposePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Foil", True))
    panel.set_values({"include": "a boat of gold foil"})
    edit = panel.prompts.edit("include")
    cursor = edit.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("a boat"), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    templates_of(panel).deed.click()
    opened = templates_of(panel)
    assert [(each.title, each.text) for each in opened.shown()[:1]] == [("Foil", "{subject} of gold foil")]
    number = len(opened.shown())
    press(opened, Qt.Key.Key_Delete)
    assert opened.shown()[0].title != "Foil"
    press(opened, Qt.Key.Key_Delete)
    assert len(opened.shown()) == number - 1, "those of the program stay"


def test_what_is_no_template_is_told_how_to_become_one(qtbot: QtBot, panel: ComposePanel) -> None:
    panel.set_values({"include": "a boat of gold foil"})
    with qtbot.waitSignal(panel.prompts.hinted) as told:
        templates_of(panel).deed.click()
    assert told.args is not None
    assert "write {subject}" in told.args[0]


def test_damaged_templates_are_told_and_those_of_the_program_are_there(
    qtbot: QtBot, panel: ComposePanel
) -> None:
    path = TemplateShelf().path
    path.parent.mkdir(parents=True)
    path.write_text("{")
    with qtbot.waitSignal(panel.prompts.hinted) as told:
        opened = templates_of(panel)
    assert told.args is not None
    assert "damaged" in told.args[0]
    assert len(opened.shown()) >= 15


def test_a_history_that_cannot_be_written_is_told_and_stops_nothing(
    qtbot: QtBot, panel: ComposePanel, run: Callable[[str], None], tmp_path: Path
) -> None:
    (tmp_path / "prompts").touch()
    with qtbot.waitSignal(panel.prompts.hinted) as told:
        run("a boat")
    assert told.args is not None
    assert "could not be written" in told.args[0]


def test_what_the_window_runs_is_remembered_as_it_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    window.compose.set_values({"include": "a {red|blue} boat", "exclude": "fog", "total_iter": 1})
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=20_000)
    assert PromptHistory().texts("include") == ["a {red|blue} boat"]
    (item,) = window.library.gallery
    assert item.settings["include"] in ("a red boat", "a blue boat")
    assert item.steering == {}, "the run does not follow the braces that the form still shows"
    window.compose.set_values({"include": "a {red"})
    window.press_primary()
    assert PromptHistory().texts("include") == ["a {red|blue} boat"], "what was not run is not remembered"
    assert window.compose.prompts.edit("include").fault == 2


def test_what_is_queued_is_remembered_too(qtbot: QtBot, window: MainWindow) -> None:
    window.compose.set_values({"include": "a boat", "total_iter": 1})
    window.queueing.add.click()
    assert PromptHistory().texts("include") == ["a boat"]
    qtbot.waitUntil(lambda: any(True for _ in window.library.gallery), timeout=20_000)
