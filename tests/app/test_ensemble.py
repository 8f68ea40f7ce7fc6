"""Several models are chosen and weighed, with the mouse or with the keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.ensemble import EnsembleBox, EnsembleList
from t2i_desktop.app.compose.number_box import NumberBox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def box(qtbot: QtBot, window: QWidget) -> EnsembleBox:
    box = EnsembleBox("CLIP")
    box.setParent(window)
    box.resize(400, 28)
    box.offer(("one", "other", "third"))
    box.set_text("one")
    with qtbot.waitExposed(window):
        window.show()
    return box


def opened(box: EnsembleBox) -> EnsembleList:
    assert box.opened is not None
    return box.opened


def tick(box: EnsembleBox, name: str) -> QCheckBox:
    return next(tick for tick in opened(box).findChildren(QCheckBox) if tick.text() == name)


def weight(box: EnsembleBox, name: str) -> NumberBox:
    boxes = opened(box).findChildren(NumberBox)
    return next(weight for weight in boxes if weight.accessibleName() == f"Weight of {name}")


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("one", "one"),
        (" other : 0.50,one:1", "other:0.5, one"),
        ("one, other:much, , third:2", "one, third:2"),
        ("one, gone:-0.125", "one, gone:-0.125"),
    ],
)
def test_a_text_is_read_with_tolerance_and_told_in_one_form(
    box: EnsembleBox, text: str, canonical: str
) -> None:
    box.set_text(text)
    assert box.text() == canonical


@pytest.mark.parametrize("text", ["", ",", "other:0", "other:x"])
def test_a_text_that_names_nothing_changes_nothing(box: EnsembleBox, text: str) -> None:
    box.set_text(text)
    assert box.text() == "one"


def test_it_says_as_much_as_there_is_room_for(box: EnsembleBox) -> None:
    box.set_text("one, other:0.5, gone")
    letters = box.fontMetrics()

    def summary(as_wide_as: str) -> str:
        box.resize(letters.horizontalAdvance(as_wide_as) + 60, 28)
        return box.currentText()

    whole = "one, other × 0.5, gone (not installed)"
    assert summary(whole) == whole
    assert summary("one + 2 more") == "one + 2 more"
    assert summary("one + 2") == "one + 2"
    assert summary("") == "3 models"


def test_ticks_and_weights_show_what_is_chosen(box: EnsembleBox) -> None:
    box.set_text("other:0.5")
    box.showPopup()
    assert [tick(box, name).isChecked() for name in ("one", "other", "third")] == [False, True, False]
    assert weight(box, "other").value() == 0.5
    assert weight(box, "one").isHidden()


def test_a_tick_chooses_with_the_weight_beside_it_and_tells_once(box: EnsembleBox, qtbot: QtBot) -> None:
    box.showPopup()
    with qtbot.waitSignals([box.chosen], timeout=0, raising=True):
        tick(box, "third").click()
    assert not weight(box, "third").isHidden()
    weight(box, "third").setValue(0.25)
    assert box.text() == "one, third:0.25"
    tick(box, "one").click()
    assert box.text() == "third:0.25"


def test_the_last_one_stays_chosen(box: EnsembleBox, qtbot: QtBot) -> None:
    box.showPopup()
    with qtbot.assertNotEmitted(box.chosen):
        tick(box, "one").click()
    assert tick(box, "one").isChecked()
    assert box.text() == "one"


def test_weights_have_bounds_but_one_typed_elsewhere_is_kept(box: EnsembleBox) -> None:
    box.set_text("one, other:-20.125")
    box.showPopup()
    assert (weight(box, "one").minimum(), weight(box, "one").maximum()) == (0.05, 10)
    weight(box, "one").setValue(2)
    assert box.text() == "one:2, other:-20.125"


def test_a_model_that_is_not_installed_is_kept_and_called_so(box: EnsembleBox) -> None:
    box.set_text("gone:2")
    assert box.currentText() == "gone × 2 (not installed)"
    box.showPopup()
    assert tick(box, "gone").accessibleDescription() == "not installed"
    assert "not installed" in [label.text() for label in opened(box).findChildren(QLabel)]
    tick(box, "one").click()
    assert box.text() == "gone:2, one"
    box.hidePopup()
    box.offer(("one", "gone"))
    assert box.currentText() == "gone × 2, one"


def test_everything_can_be_done_with_the_keys(box: EnsembleBox) -> None:
    box.setFocus()
    press(Key.Key_Down)
    assert QApplication.focusWidget() is tick(box, "one")
    press(Key.Key_Down, Key.Key_Space)
    assert box.text() == "one, other"
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is weight(box, "other")
    press(Key.Key_Down, Key.Key_Down)
    assert box.text() == "one, other:0.9"
    press(Key.Key_Backtab, Key.Key_End, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    assert box.text() == "other:0.9, third"
    press(Key.Key_Return)
    assert box.opened is None
    assert QApplication.focusWidget() is box


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return, Key.Key_Enter, Key.Key_F4])
def test_keys_close_the_list_also_from_a_weight(box: EnsembleBox, key: Qt.Key) -> None:
    box.showPopup()
    press(Key.Key_Tab, key)
    assert box.opened is None


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Down, Key.Key_Up, Key.Key_Return, Key.Key_F4])
def test_keys_open_the_list(box: EnsembleBox, key: Qt.Key) -> None:
    box.setFocus()
    press(key)
    assert opened(box).isVisible()


def test_a_click_opens_the_list_and_one_beside_it_closes_it(box: EnsembleBox, qtbot: QtBot) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert opened(box).isVisible()
    qtbot.mouseClick(opened(box), Qt.MouseButton.LeftButton, pos=opened(box).rect().bottomRight() * 2)
    assert box.opened is None


def test_the_list_stays_on_the_screen(box: EnsembleBox) -> None:
    screen = box.screen().availableGeometry()
    box.window().move(screen.bottomRight())
    box.showPopup()
    assert screen.contains(opened(box).geometry())


def test_many_models_are_scrolled(box: EnsembleBox) -> None:
    box.offer(tuple(f"model-{number}" for number in range(60)))
    box.showPopup()
    assert opened(box).height() < box.screen().availableGeometry().height()
    press(Key.Key_End)
    last = tick(box, "one")  # not installed, so it comes last
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()
