"""Tells screen readers what the widgets are that paint themselves: a picture, a chart, a slider.

Qt knows its own widgets by itself, and names and descriptions are set on the widgets as always. Knows nothing
of what is painted.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple, cast
from weakref import WeakKeyDictionary, WeakMethod

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


class _Manner(NamedTuple):
    """What is said of a widget. value: how it stands, in words."""

    role: QAccessible.Role
    value: WeakMethod[Callable[[], str]] | None


_manners: WeakKeyDictionary[QObject, _Manner] = WeakKeyDictionary()


def present(widget: QWidget, role: QAccessible.Role, value: Callable[[], str] | None = None) -> None:
    """Have screen readers told what a widget is; value: a method of it that says how it stands."""
    _install()
    _manners[widget] = _Manner(role, WeakMethod(value) if value else None)


def tell_value(widget: QWidget) -> None:
    """Say that another value is shown."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ValueChanged))


def alert(widget: QWidget) -> None:
    """Have what a widget says read out, wherever the focus is."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


class _Presented(QAccessibleWidget):
    """A widget as screen readers see it."""

    def __init__(self, widget: QWidget, manner: _Manner) -> None:
        super().__init__(widget, manner.role)
        self._value = manner.value

    def text(self, kind: QAccessible.Text) -> str:
        """Name, description and value, in words."""
        value = self._value and self._value()
        return value() if value and kind is QAccessible.Text.Value else super().text(kind)


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(_: str, of: QObject) -> QAccessibleInterface | None:
    """Qt's factory: the interface of what was presented; None leaves a widget to Qt."""
    manner = _manners.get(of)
    return _Presented(cast("QWidget", of), manner) if manner else None
