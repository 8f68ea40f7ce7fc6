"""Where the keys go: Tab leads everywhere and out again, as one reads, and it can be seen where it is."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from tests.app.accessibility.looking import describe, place_in, settle, stops
from tests.app.accessibility.places import PLACES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_RING = 24  # pixels that change at least; the caret of a text alone is less
_AROUND = 3
_LINKS = 200  # of a page, to each of which Tab leads
_PARTS = ("pane", "rail", "message", "well")


@pytest.mark.parametrize("place", PLACES)
def test_tab_leads_everywhere_and_out_again_as_one_reads(
    window: MainWindow, qtbot: QtBot, place: str
) -> None:
    with PLACES[place](window, qtbot) as root:
        root.activateWindow()
        qtbot.waitUntil(root.isActiveWindow)
        settle()
        wanted = stops(root)
        forwards = _walk(wanted, Qt.Key.Key_Tab)
        order = [f"{describe(a)}, then {describe(b)}" for a, b in out_of_order(root, forwards)]
        backwards = _walk(wanted, Qt.Key.Key_Backtab)
        missed = [describe(widget) for widget in wanted if widget not in forwards]
    assert wanted
    assert not missed, "\n".join(missed)
    assert set(backwards) == set(forwards)
    assert not order, "\n".join(order)


@pytest.mark.parametrize("place", PLACES)
def test_it_can_be_seen_where_the_keys_go(window: MainWindow, qtbot: QtBot, place: str) -> None:
    with PLACES[place](window, qtbot) as root:
        root.activateWindow()
        qtbot.waitUntil(root.isActiveWindow)
        settle()
        unseen = [describe(widget) for widget in stops(root) if not _shows_focus(root, widget, qtbot)]
    assert not unseen, "\n".join(unseen)


def _walk(wanted: list[QWidget], key: Qt.Key) -> list[QWidget]:
    """The widgets that a key leads to, until it is where it began."""
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    walked = [wanted[0]]
    for _ in range(len(wanted) + _LINKS):
        QTest.keyClick(walked[-1], key)
        reached = QApplication.focusWidget()
        assert reached is not None
        if reached is walked[0]:
            return walked
        if reached is not walked[-1]:
            assert reached not in walked, f"{describe(walked[-1])} leads back to {describe(reached)}"
            walked.append(reached)
        else:
            assert isinstance(reached, QTextBrowser), f"Tab does not leave {describe(reached)}"
    raise AssertionError(f"Tab never comes back to {describe(walked[0])}")


def out_of_order(root: QWidget, walked: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Where Tab leads against the order of reading: upwards or back in a row, within a part of the window."""
    for one, other in pairwise(walked):
        first, second = _part(root, one), _part(root, other)
        here, there = (one, other) if first is second else (first, second)
        if _is_before(place_in(root, there), place_in(root, here), root.layoutDirection()):
            yield one, other


def _is_before(one: QRect, other: QRect, direction: Qt.LayoutDirection) -> bool:
    """Whether somebody who reads comes to the first place before the second; a column is read to its end."""
    if one.contains(other) or other.contains(one):
        return False
    is_left, is_right = one.right() <= other.left(), one.left() >= other.right()
    if direction == Qt.LayoutDirection.RightToLeft:
        is_left, is_right = is_right, is_left
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > 0.5 * min(one.height(), other.height()):
        return is_left
    return one.bottom() <= other.top() and not is_right


def _part(root: QWidget, widget: QWidget) -> QWidget:
    """The part of the window that a widget is in: what scrolls, or a pane."""
    above = widget.parentWidget()
    while above is not root and above is not None:
        if isinstance(above, QAbstractScrollArea) or above.objectName() in _PARTS:
            return above
        above = above.parentWidget()
    return root


def _shows_focus(root: QWidget, widget: QWidget, qtbot: QtBot) -> bool:
    """Whether it can be seen that the keys go to a widget."""
    _scroll_to(widget)
    pictures: list[np.ndarray] = []
    for has_focus in (True, False):
        if has_focus:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            widget.clearFocus()
        qtbot.waitUntil(lambda wanted=has_focus: widget.hasFocus() == wanted)
        QApplication.processEvents()
        room = place_in(root, widget).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        image = root.grab(room.intersected(root.rect())).toImage().convertToFormat(QImage.Format.Format_RGB32)
        pictures.append(np.frombuffer(image.constBits(), np.uint32).copy())
    with_focus, without = pictures
    return with_focus.shape == without.shape and int((with_focus != without).sum()) >= _RING


def _scroll_to(widget: QWidget) -> None:
    """Bring a widget into sight, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            place = widget.mapTo(above.viewport(), QPoint(0, 0))
            bar = above.verticalScrollBar()
            if place.y() < 0 or place.y() + widget.height() > above.viewport().height():
                bar.setValue(bar.value() + place.y() - 8)
        above = above.parentWidget()
    QApplication.processEvents()
