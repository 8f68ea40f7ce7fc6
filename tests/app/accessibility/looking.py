"""What a person finds in a window who goes over it with keys, or has it read out."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QWidget,
)

_WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QMenuBar, QScrollBar)  # whose parts are Qt's own matter


def parts(root: QWidget) -> Iterator[QWidget]:
    """All widgets of a window, shown or not, without other windows and without what others are made of."""
    for child in root.children():
        if not isinstance(child, QWidget) or child.isWindow():
            continue
        if isinstance(root, QAbstractScrollArea) and child is root.viewport():
            yield from parts(child)
        elif not child.objectName().startswith("qt_"):
            yield child
            if not isinstance(child, _WHOLE):
                yield from parts(child)


def seen(root: QWidget) -> list[QWidget]:
    """Those of them that can be seen, at least in part."""
    return [widget for widget in parts(root) if widget.isVisible() and not widget.visibleRegion().isEmpty()]


def is_interactive(widget: QWidget) -> bool:
    """Whether something can be done with a widget, by mouse or by key."""
    return isinstance(widget, QAbstractButton) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def own_classes(widget: QWidget) -> list[type]:
    """The classes of a widget that are of this program."""
    return [kind for kind in type(widget).__mro__ if kind.__module__.startswith("t2i_desktop.")]


def overrides(widget: QWidget, method: str) -> bool:
    """Whether this program has its own way for an event."""
    return any(method in vars(kind) for kind in own_classes(widget))


def said(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is told."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def role(widget: QWidget) -> QAccessible.Role:
    """What a screen reader takes a widget for."""
    return QAccessible.queryAccessibleInterface(widget).role()


def describe(widget: QWidget) -> str:
    """A widget as a failed test names it."""
    way = [type(widget).__name__]
    above = widget.parentWidget()
    while above and not above.isWindow() and len(way) < 4:
        if type(above).__name__ not in ("QWidget", "QStackedWidget", "QFrame", "QSplitter"):
            way.append(type(above).__name__)
        above = above.parentWidget()
    text = said(widget) or widget.toolTip() or widget.objectName()
    return f"{' in '.join(way)} “{text[:40]}”"


def place_in(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget lies in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def focus_chain(root: QWidget) -> list[QWidget]:
    """The widgets that Tab leads to, from the first on."""
    chain: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not root:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if takes and widget.isVisibleTo(root) and widget.window() is root and not widget.focusProxy():
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def is_cut_off_by_scrolling(widget: QWidget) -> bool:
    """Whether a widget lies in what scrolls, and so needs not be seen whole."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def settle() -> None:
    """Let the window lay itself out and paint itself."""
    for _ in range(3):
        QApplication.processEvents()
