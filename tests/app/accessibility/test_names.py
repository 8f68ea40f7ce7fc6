"""What screen readers are told: a name for everything, what it is, how it stands, and what to do with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.message_bar import MessageBar
from tests.app.accessibility.looking import (
    describe,
    is_interactive,
    overrides,
    own_classes,
    parts,
    role,
    said,
    seen,
)
from tests.app.accessibility.places import PATIENCE_MS, PLACES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_VAGUE = (QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Window)
_TEXT = QAccessible.Text
_VALUED = (QAbstractSlider, QAbstractSpinBox, QProgressBar, QComboBox)
_KEYED = (QAbstractSlider, QAbstractButton)  # which Qt gives keys
_BY_ITS_SEARCH = ("Phrases",)  # lists whose keys are pressed in the search above them


@pytest.mark.parametrize("place", PLACES)
def test_everything_can_be_told_by_ear_and_done_by_key(window: MainWindow, qtbot: QtBot, place: str) -> None:
    with PLACES[place](window, qtbot) as root:
        faults = [f"{describe(widget)}: {fault}" for widget in parts(root) for fault in _faults(widget)]
        for view in seen(root):
            if isinstance(view, QAbstractItemView):  # whose rows are read beside the window
                qtbot.waitUntil(lambda view=view: not _nameless(view), timeout=PATIENCE_MS)
    assert not faults, "\n".join(faults)


def _faults(widget: QWidget) -> list[str]:
    faults: list[str] = []
    is_painted = overrides(widget, "paintEvent")
    if is_painted or is_interactive(widget):
        if not said(widget).strip() and not _is_idle_offer(widget):
            faults.append("no name")
        if role(widget) in _VAGUE:
            faults.append("no role")
    if is_painted and is_interactive(widget) and not said(widget, _TEXT.Description).strip():
        faults.append("no description")
    if isinstance(widget, _VALUED) and is_interactive(widget) and not said(widget, _TEXT.Value).strip():
        faults.append("no value")
    if _takes_mouse(widget) and not _has_keys(widget):
        faults.append("no way without the mouse")
    return faults


def _is_idle_offer(widget: QWidget) -> bool:
    """Whether it is the button of a message that offers nothing: it has its words from what is offered."""
    bar = widget.parentWidget()
    return isinstance(bar, MessageBar) and widget is bar.offer and widget.isHidden()


def _takes_mouse(widget: QWidget) -> bool:
    if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False
    return overrides(widget, "mousePressEvent") or overrides(widget, "mouseReleaseEvent")


def _nameless(view: QAbstractItemView) -> list[int]:
    model = view.model()
    return [
        row
        for row in range(model.rowCount())
        if not any(
            model.index(row, 0).data(what)
            for what in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        )
    ]


def _has_keys(widget: QWidget) -> bool:
    if said(widget) in _BY_ITS_SEARCH:
        return True
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_focus and (isinstance(widget, _KEYED) or overrides(widget, "keyPressEvent"))


def test_the_classes_of_the_program_are_told_from_qt_s(window: MainWindow) -> None:
    assert window.stage.canvas in [widget for widget in parts(window) if own_classes(widget)]
