"""All words that can be read in a widget and below it, and which of them nobody put through translation."""

import re
from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

_TRANSLATED = re.compile(r"⟦[^⟦⟧]*(?:⟧|$)")  # one that is cut short has lost its end
_KEY = r"(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:F\d+|Del|Esc|Return|Space|Home|End|Up|Down|Left|Right|\S)"
_KEYS = re.compile(rf"\((?:{_KEY})\)|^(?:{_KEY})$")
_NAMES = re.compile(
    r"\b(?:VQGAN|CLIP|CVAE|GAN|VAE|CPU|CUDA|MPS|PNG|GIF|MP4|WebM|H\.264|VP9|t2i-desktop)\b"
    r"|\b(?:starter|portraits|digits|vqgan)-[a-z]+\b"  # models and generators
    r"|\b\d+ (?:ms|[KMG]B)\b"
    r"|#[0-9a-f]{6}\b|^/.*$"  # colours and paths
)
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def untranslated(root: QWidget, elsewhere: Collection[QWidget] = (), own: Iterable[str] = ()) -> list[str]:
    """The lines with letters outside the brackets of the pseudo-locale, and where they stand.

    elsewhere: parts that are left out. own: what people or files call things: it stays as it is, as keys and
    proper names do.
    """
    names = sorted(own, key=len, reverse=True)
    found = {
        f"{type(widget).__name__} {widget.objectName()}, {what}: {line}"
        for widget in _parts(root, elsewhere)
        for what, text in _words(widget)
        for line in _lines(text)
        if _is_bare(line, names)
    }
    return sorted(found)


def _lines(text: str) -> list[str]:
    """The lines and cells of a text, without what is translated."""
    while (shorter := _TRANSLATED.sub("", text)) != text:
        text = shorter
    return [line.strip() for line in re.split(r"\n|<[^>]*>", text)]


def _is_bare(line: str, names: Iterable[str]) -> bool:
    if line.endswith("…") and any(name.startswith(line[:-1]) for name in names):
        return False  # a name that was cut short
    for sort in (_KEYS, _NAMES):
        line = sort.sub("", line)
    for name in names:
        line = line.replace(name, "")
    return bool(re.search(r"[^\W\d_]{2}", line))


def _parts(root: QWidget, elsewhere: Collection[QWidget]) -> Iterator[QWidget]:
    """The widget and those within it, seen or not, without other windows."""
    yield root
    for child in root.children():
        if not isinstance(child, QWidget) or (child.isWindow() and not isinstance(child, QMenu)):
            continue
        if child not in elsewhere and not _is_standard(child):
            yield from _parts(child, elsewhere)


def _is_standard(widget: QWidget) -> bool:
    """Whether it is a button as “Close”, which Qt translates."""
    box = widget.parent()
    return (
        isinstance(box, QDialogButtonBox)
        and isinstance(widget, QAbstractButton)
        and box.standardButton(widget) is not QDialogButtonBox.StandardButton.NoButton
    )


def _words(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    yield from _shown(widget)
    for action in widget.actions():
        yield "action", action.text()
        yield "tip of an action", action.toolTip()
        yield "icon text of an action", action.iconText()


def _shown(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QMessageBox():
            yield "text", f"{widget.text()} {widget.informativeText()}"
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QGroupBox():
            yield "title", widget.title()
        case QComboBox():
            yield "placeholder", widget.placeholderText()
            yield from _items(widget.model())
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QSpinBox() | QDoubleSpinBox():
            yield "number", f"{widget.prefix()} {widget.suffix()} {widget.specialValueText()}"
        case QAbstractSpinBox():
            yield "number", widget.specialValueText()
        case QProgressBar():
            yield "format", widget.format() if widget.isTextVisible() else ""
        case QTabBar():
            yield from (("tab", widget.tabText(at) + widget.tabToolTip(at)) for at in range(widget.count()))
        case QHeaderView():
            yield from _headings(widget)
        case QAbstractItemView():
            yield from _items(widget.model())
        case _:
            pass


def _headings(header: QHeaderView) -> Iterator[tuple[str, str]]:
    if not header.isHidden():
        for section in range(header.count()):
            for role in _ROLES:
                yield "heading", str(header.model().headerData(section, header.orientation(), role) or "")


def _items(model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is not None:
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(model.rowCount()):
            for column in range(columns):
                for role in _ROLES:
                    yield "item", str(model.index(row, column).data(role) or "")
