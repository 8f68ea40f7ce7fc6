"""What a person finds in a window who goes over it with keys, or has it read out."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from t2i_desktop.app import reading_order


def parts(root: QWidget) -> list[QWidget]:
    """All widgets of a window, shown or not, without other windows and without what others are made of."""
    content = (root.centralWidget() if isinstance(root, QMainWindow) else root) or root
    return [part for part in reading_order.parts(content) if part is not root]


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


def stops(root: QWidget) -> list[QWidget]:
    """The widgets that Tab must lead to; where one of several is chosen, arrow keys lead to the others."""
    return [
        widget
        for widget in parts(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisibleTo(root) and widget.isEnabled() and not widget.focusProxy()
        if not _is_one_of_others(widget)
    ]


def _is_one_of_others(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return bool(group and group.exclusive() and group.checkedButton())


def settle() -> None:
    """Let the window lay itself out and paint itself."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
