"""Named ways to set a whole group: chosen in the form at once, recognised, undone and found."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.compose.ways_row import WaysRow
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.guidance.cut_presets import CUT_PRESETS
from t2i_desktop.engine.guidance.settings import VqganClipSettings


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ComposePanel:
    panel = ComposePanel(VqganClipSettings, lambda kind: (f"starter-{kind}",), theme)
    qtbot.addWidget(panel)
    panel.show()
    panel.form.reveal("rotation")
    return panel


@pytest.fixture
def ways(panel: ComposePanel) -> WaysRow:
    section = panel.form.section_of("rotation")
    assert section is not None
    assert section.ways is not None
    return section.ways


def choose(qtbot: QtBot, ways: WaysRow, title: str) -> None:
    """Choose with the arrow keys."""
    ways.box.setFocus()
    for _ in range(ways.box.findText(title) - ways.box.currentIndex()):
        qtbot.keyClick(ways.box, Qt.Key.Key_Down)


def test_the_form_begins_in_the_way_of_the_notebook(ways: WaysRow) -> None:
    assert ways.box.currentText() == "Notebook"


@pytest.mark.parametrize("name", [name for name in CUT_PRESETS if name != "notebook"])
def test_a_way_that_is_chosen_sets_all_its_settings_and_is_recognised(
    qtbot: QtBot, panel: ComposePanel, ways: WaysRow, name: str
) -> None:
    way = CUT_PRESETS[name]
    choose(qtbot, ways, way.title)
    assert {key: panel.values()[key] for key in way.values} == dict(way.values)
    assert ways.way == way
    assert ways.box.currentText() == way.title
    assert way.help in ways.box.toolTip()


def test_a_choice_is_told_once_and_undone_as_one_step(
    qtbot: QtBot, panel: ComposePanel, ways: WaysRow
) -> None:
    told: list[None] = []
    panel.changed.connect(lambda: told.append(None))
    before = panel.values()
    choose(qtbot, ways, "Original")
    assert len(told) == 1
    assert panel.history.stack.undoText() == "Cut in the way of “Original”"
    panel.history.stack.undo()
    assert panel.values() == before
    assert ways.box.currentText() == "Notebook"


def test_what_is_changed_by_hand_is_ones_own_and_putting_it_back_is_noticed(
    panel: ComposePanel, ways: WaysRow
) -> None:
    panel.form.field("rotation").set_value(31.0)
    assert ways.box.currentText() == "Own"
    panel.form.field("rotation").reset()
    assert ways.box.currentText() == "Notebook"


def test_a_reset_of_all_goes_back_to_the_first_way(qtbot: QtBot, panel: ComposePanel, ways: WaysRow) -> None:
    choose(qtbot, ways, "Original")
    panel.reset_all()
    assert ways.box.currentText() == "Notebook"


def test_own_can_be_shown_but_not_chosen(panel: ComposePanel, ways: WaysRow) -> None:
    index = ways.box.model().index(0, 0)
    assert not ways.box.model().flags(index) & Qt.ItemFlag.ItemIsEnabled
    tips = [ways.box.itemData(i, Qt.ItemDataRole.ToolTipRole) for i in range(1, ways.box.count())]
    assert tips == [way.help for way in CUT_PRESETS.values()]


@pytest.mark.parametrize(
    ("words", "is_found"), [("way of", True), ("nerdyrodent", True), ("pooling", True), ("rotation", False)]
)
def test_the_search_finds_the_ways_by_their_titles(
    panel: ComposePanel, ways: WaysRow, words: str, is_found: bool
) -> None:
    panel.form.search.setText(words)
    assert ways.box.isVisible() == is_found
    panel.form.search.clear()
    assert ways.box.isVisible()


def test_the_wheel_scrolls_the_form_and_changes_no_way(ways: WaysRow) -> None:
    ways.box.clearFocus()
    nowhere, down = QPointF(4, 4), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(nowhere, nowhere, QPoint(), down, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(ways.box, wheel)
    assert ways.box.currentText() == "Notebook"


def test_settings_without_ways_have_no_such_row(open_window: Callable[[], MainWindow]) -> None:
    assert [section.ways for section in open_window().compose.form.sections if section.ways] == []
