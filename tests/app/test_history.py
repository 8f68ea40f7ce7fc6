"""Every change of the description can be undone, in steps that a person would call steps."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.history import REST_SECONDS, History
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.compose.prompt_edit import PICTURE_HINT
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.prompt_language import parse
from t2i_desktop.engine.guidance.settings import VqganClipSettings


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ComposePanel:
    panel = ComposePanel(VqganClipSettings, lambda kind: (f"starter-{kind}",), theme)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def now(panel: ComposePanel, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time as the panel's history sees it."""
    now = [0.0]
    monkeypatch.setattr(panel.history, "_clock", lambda: now[0])
    return now


def steps(history: History) -> list[str]:
    return [history.stack.text(index) for index in range(history.stack.count())]


def test_a_change_is_undone_and_made_again(panel: ComposePanel) -> None:
    panel.form.field("learning_rate").set_value(0.5)
    assert panel.history.stack.undoText() == "change of Learning rate"
    panel.history.stack.undo()
    assert panel.form.field("learning_rate").value() == 0.2
    panel.history.stack.redo()
    assert panel.form.field("learning_rate").value() == 0.5
    assert steps(panel.history) == ["change of Learning rate"]


def test_typing_is_one_step_until_the_person_rests(
    qtbot: QtBot, panel: ComposePanel, now: list[float]
) -> None:
    edit = panel.prompts.edit("include")
    qtbot.keyClicks(edit, "red")
    now[0] += REST_SECONDS / 2
    qtbot.keyClicks(edit, " apple")
    now[0] += 2 * REST_SECONDS
    qtbot.keyClicks(edit, " on blue")
    assert steps(panel.history) == ["change of Include"] * 2
    panel.history.stack.undo()
    assert edit.toPlainText() == "red apple"
    assert edit.textCursor().position() == len("red apple")
    panel.history.stack.undo()
    assert edit.toPlainText() == ""


def test_spinning_is_one_step_and_another_field_begins_the_next(
    panel: ComposePanel, now: list[float]
) -> None:
    for value in (17, 18, 19):
        panel.form.field("cutouts").set_value(value)
    panel.form.field("w1").set_value(2.0)
    panel.form.field("cutouts").set_value(20)
    assert steps(panel.history) == ["change of Cutouts", "change of Include weight", "change of Cutouts"]


def test_a_change_that_is_taken_back_while_typing_leaves_no_step(
    qtbot: QtBot, panel: ComposePanel, now: list[float]
) -> None:
    edit = panel.prompts.edit("include")
    qtbot.keyClicks(edit, "x")
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert not panel.history.stack.canUndo()


def test_what_follows_an_undo_is_a_step_of_its_own(panel: ComposePanel, now: list[float]) -> None:
    cutouts = panel.form.field("cutouts")
    cutouts.set_value(20)
    now[0] += 2 * REST_SECONDS
    cutouts.set_value(30)
    panel.history.stack.undo()
    cutouts.set_value(25)
    panel.history.stack.undo()
    assert cutouts.value() == 20


def test_a_reset_of_all_is_one_step(panel: ComposePanel) -> None:
    panel.set_values({"w1": 2.0, "cutouts": 40, "include": "kept"}, "use of another")
    panel.reset_all()
    assert panel.form.field("w1").value() == 1.0
    panel.history.stack.undo()
    assert (panel.values()["w1"], panel.values()["cutouts"]) == (2.0, 40)
    panel.history.stack.undo()
    assert panel.values()["include"] == ""
    assert steps(panel.history) == ["use of another", "reset of all settings"]


def test_undo_opens_the_group_in_which_it_changes_something(panel: ComposePanel) -> None:
    panel.form.field("w1").set_value(2.0)
    section = panel.form.section_of("w1")
    assert section is not None
    assert not section.is_open
    panel.history.stack.undo()
    assert section.is_open


def test_the_keys_undo_from_within_any_field(qtbot: QtBot, window: MainWindow) -> None:
    spin = window.compose.form.field("total_iter").editor
    line = spin.findChild(QLineEdit)
    assert line is not None
    prompt = window.compose.prompts.edit("include")
    spin.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "7")
    qtbot.keyClicks(prompt, "pear")
    assert window.actions_.undo.text() == "&Undo change of Include"
    qtbot.keySequence(prompt, QKeySequence(QKeySequence.StandardKey.Undo))
    assert prompt.toPlainText() == ""
    qtbot.keySequence(line, QKeySequence(QKeySequence.StandardKey.Undo))
    assert window.compose.values()["total_iter"] == 200
    qtbot.keySequence(line, QKeySequence(QKeySequence.StandardKey.Redo))
    assert window.compose.values()["total_iter"] == 7


def test_what_was_remembered_is_no_step(open_window: Callable[[], MainWindow]) -> None:
    first = open_window()
    first.compose.prompts.write_first("a pear")
    first.close()
    second = open_window()
    assert second.compose.values()["include"] == "a pear"
    assert not second.actions_.undo.isEnabled()


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("include", "a boat\n\n   a ship:0.5:x", "x"),
        ("exclude", "fog\n and   rain:2:y", "y"),
        ("extras", "@oil", "@"),
        ("include", "red\na {boat|ship", "{"),
        ("extras", "oil,\n{thick|thin} paint:2x", "2x"),
    ],
)
def test_a_fault_in_a_prompt_is_marked_where_it_is(
    panel: ComposePanel, name: str, text: str, fault: str
) -> None:
    panel.set_values({"include": "a boat", name: text})
    with pytest.raises(BadSettings):
        panel.settings_per_run()
    panel.mark_fault()
    edit = panel.prompts.edit(name)
    assert edit.fault == text.index(fault)
    assert edit.textCursor().position() == text.index(fault)
    assert edit.property("faulty") is True
    assert len(edit.extraSelections()) == 1
    edit.insertPlainText(" ")
    assert edit.fault is None
    assert edit.property("faulty") is False


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("a boat", ""), ("a boat | ", ""), ("a boat ^", " a ship"), ("", "a ship")],
)
def test_a_picture_dropped_on_a_prompt_becomes_a_prompt(
    qtbot: QtBot, panel: ComposePanel, tmp_path: Path, before: str, after: str
) -> None:
    path = tmp_path / "my harbour.png"
    edit = panel.prompts.edit("include")
    edit.setPlainText(before + after)
    cursor = QTextCursor(edit.document())
    cursor.setPosition(len(before))
    edit.setTextCursor(cursor)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    assert edit.canInsertFromMimeData(dropped)
    with qtbot.waitSignal(panel.prompts.hinted) as hint:
        edit.insertFromMimeData(dropped)
    assert hint.args == [PICTURE_HINT]
    edit.insertPlainText(":0.5")
    prompts = [prompt for scene in parse(edit.toPlainText()).scenes for prompt in scene]
    assert [(str(prompt.source), prompt.weight) for prompt in prompts if prompt.weight != 1] == [
        (f'@"{path}"', 0.5)
    ]


def test_wildcards_are_chosen_by_the_seed_and_stay_in_the_form(panel: ComposePanel) -> None:
    wild = "a {red|blue|green|white} boat"
    panel.set_values({"include": f"{wild}\n{wild} at sea", "extras": "{oil|\nink}", "seed": 5})
    first, second = (settings.model_dump() for settings in panel.settings_per_run())
    assert second["include"] == f"{first['include']} at sea"
    assert first["extras"] in ("oil", "ink")
    assert panel.settings_per_run()[0].model_dump() == first
    chosen: set[str] = set()
    for seed in range(20):
        panel.set_values({"seed": seed})
        chosen.add(panel.settings_per_run()[0].model_dump()["include"])
    assert len(chosen) == 4
    assert panel.values()["include"] == f"{wild}\n{wild} at sea"
