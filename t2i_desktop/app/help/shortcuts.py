"""All keyboard shortcuts on one sheet, made from the commands that there are. Knows none of them by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_LEAST_WIDTH, _MARGIN = 760, 16


@dataclass(frozen=True, slots=True)
class Key:
    """A command and the keys that give it."""

    title: str
    keys: str


def keys_of(bar: QMenuBar, pages: Mapping[str, QWidget]) -> dict[str, list[Key]]:
    """The shortcuts by the menu in which they are, then those of each page that are in no menu."""
    groups: dict[str, list[Key]] = {}
    for menu in bar.actions():
        if isinstance(below := menu.menu(), QMenu):
            groups[_plain(menu.text())] = list(_keys(below.actions()))
    known = {key.keys for keys in groups.values() for key in keys}
    for title, page in pages.items():
        own = [*_keys(page.findChildren(QAction)), *_buttons(page)]
        own += [Key(tr("Do what the large button says"), _text(key.key())) for key in _starts(page)]
        # Create's own are those of the menus; of other pages the same keys mean what is said here.
        groups[title] = _each_once(key for key in own if key.keys not in known or title != next(iter(pages)))
    return {title: keys for title, keys in groups.items() if keys}


class ShortcutsSheet(QDialog):
    """Shows them in columns of a table."""

    def __init__(self, groups: Mapping[str, list[Key]], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._groups, self._theme = groups, theme
        self._text = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=False)
        self._text.setAccessibleName(tr("Keyboard shortcuts"))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._text.setContentsMargins(8, 0, 8, 8)
        scroll = QScrollArea(widgetResizable=True, objectName="reader")
        scroll.setWidget(self._text)
        scroll.setAccessibleName(tr("Shortcuts"))
        present(scroll, Role.Document)
        note = QLabel(tr("A page that has not been opened yet adds its own once it has."), objectName="muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(scroll, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        theme.changed.connect(self._write)
        self._write()
        beside = scroll.verticalScrollBar().sizeHint().width() + 2 * _MARGIN
        self.resize(max(_LEAST_WIDTH, self._text.sizeHint().width() + beside), 640)

    @property
    def text(self) -> str:
        """The sheet in HTML."""
        return self._text.text()

    def _write(self) -> None:
        left: list[str] = []
        right: list[str] = []
        for title, keys in self._groups.items():
            shorter = left if _height(left) <= _height(right) else right
            shorter.append(self._group(title, keys))
        self._text.setText(
            "<table><tr>"
            f'<td style="padding-right: 40px">{"".join(left)}</td><td>{"".join(right)}</td></tr></table>'
        )

    def _group(self, title: str, keys: Iterable[Key]) -> str:
        colours = self._theme.colours
        rows = "".join(
            f'<tr><td style="padding: 3px 18px 3px 0">{escape(key.title)}</td>'
            f'<td style="padding: 3px 0; color: {colours.muted}">{escape(key.keys)}</td></tr>'
            for key in keys
        )
        return f"<h3>{escape(title)}</h3><table cellspacing=0>{rows}</table>"


def _height(cells: list[str]) -> int:
    return sum(cell.count("<tr>") + 2 for cell in cells)


def _keys(actions: Iterable[QAction]) -> Iterable[Key]:
    for action in actions:
        match [_text(shortcut) for shortcut in action.shortcuts()[:2]]:
            case [first, second]:
                yield Key(_plain(action.text()), tr("{first} or {second}", first=first, second=second))
            case [only]:
                yield Key(_plain(action.text()), only)
            case _:
                pass


def _buttons(page: QWidget) -> Iterable[Key]:
    for button in page.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty() and "&" not in button.text():
            yield Key(button.accessibleName() or _plain(button.text()), _text(button.shortcut()))


def _starts(page: QWidget) -> list[QShortcut]:
    keys = QKeySequence("Ctrl+Return")
    return [shortcut for shortcut in page.findChildren(QShortcut) if shortcut.key() == keys]


def _each_once(keys: Iterable[Key]) -> list[Key]:
    return list(dict.fromkeys(keys))


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
