"""Lets Tab lead through a window as one reads it: layout by layout, row by row, from the start to the end.

Left to itself, Qt leads through widgets in the order in which they were made, wherever they stand.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QMainWindow, QScrollArea, QSplitter, QWidget

Place = tuple[tuple[int, int], ...]
"""Row and column in each layout, the outermost first."""


def read_in_order(root: QWidget) -> None:
    """Put all that is in a widget now into order; what is added later needs `take_up`."""
    stops = (part for part in parts(root) if _takes_tab(part))
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def take_up(part: QWidget) -> None:
    """Put the window of a part into order again, to which something was added there."""
    window = part.window()
    content = window.centralWidget() if isinstance(window, QMainWindow) else window
    if content is not None:  # the window is still being built, and will be put into order then
        read_in_order(content)


def enter(page: QWidget) -> None:
    """Give the focus to the first widget of a page that can be seen and used."""
    stops = (part for part in parts(page) if _takes_tab(part) and part.isVisible() and part.isEnabled())
    if first := next(stops, None):
        first.setFocus(Qt.FocusReason.TabFocusReason)


def parts(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that is in it, in order; what Qt's own widgets are made of is their own matter."""
    yield widget
    for part in _inner(widget):
        yield from parts(part)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _inner(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QSplitter):
        inner = (widget.widget(place) for place in range(widget.count()))
        yield from (part for part in inner if part is not None)
    elif isinstance(widget, QScrollArea):
        if inner := widget.widget():
            yield inner
    elif layout := widget.layout():
        placed = ((_place(layout, child), child) for child in _children(widget))
        known = [(place, child) for place, child in placed if place is not None]
        yield from (child for _, child in sorted(known, key=lambda pair: pair[0]))
    elif QWidget in type(widget).__bases__ and not type(widget).__module__.startswith("PySide6"):
        yield from _children(widget)


def _children(widget: QWidget) -> Iterator[QWidget]:
    children = (child for child in widget.children() if isinstance(child, QWidget))
    yield from (child for child in children if not child.isWindow())


def _place(layout: QLayout, widget: QWidget) -> Place | None:
    """Where a widget is in a layout and those within it; None if it is not.

    The items of layouts are never asked for: PySide keeps them when they are gone, and takes others for them.
    """
    if (index := layout.indexOf(widget)) >= 0:
        return (_rank(layout, index),)
    for inner in layout.children():
        if isinstance(inner, QLayout) and (within := _place(inner, widget)) is not None:
            return (_rank(layout, layout.indexOf(inner)), *within)
    return None


def _rank(layout: QLayout, index: int) -> tuple[int, int]:
    """Row and column of an item."""
    if not isinstance(layout, QGridLayout):
        return index, 0
    row, column, _, _ = layout.getItemPosition(index)  # pyright: ignore[reportGeneralTypeIssues, reportAssignmentType]
    return int(row), int(column)
