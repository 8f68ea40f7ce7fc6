"""The prompts: one text field per setting that is declared `long`. The first may hold several, by line."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from t2i_desktop.app.compose.prompt_edit import PromptEdit
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.settings import FieldSpec


class PromptPanel(QWidget):
    """Text fields for `fields`, in order; `changed` tells of every change, `hinted` what else can be done.

    several: each line of the first field is a run of its own; otherwise there is one run.
    """

    changed = Signal()
    hinted = Signal(str)

    def __init__(self, fields: Iterable[FieldSpec], theme: Theme, *, several: bool = True) -> None:
        super().__init__()
        self._several = several
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._edits: dict[str, PromptEdit] = {}
        self._titles: dict[str, str] = {}
        self._heads: dict[str, QHBoxLayout] = {}
        for number, spec in enumerate(fields):
            edit = PromptEdit(spec, theme, lines=2, is_first=several and number == 0)
            edit.textChanged.connect(self.changed)
            edit.hinted.connect(self.hinted)
            label = QLabel(tr(spec.title))
            label.setBuddy(edit)
            head = QHBoxLayout()
            head.setSpacing(0)
            head.addWidget(label, 1)
            column.addLayout(head)
            column.addWidget(edit)
            self._heads[spec.name] = head
            column.addSpacing(6)
            self._edits[spec.name] = edit
            self._titles[spec.title] = spec.name
        self._first = next(iter(self._edits))

    @property
    def first(self) -> str:
        """The name of the first field."""
        return self._first

    def add_tool(self, name: str, tool: QWidget) -> None:
        """Put a small button beside the title of one field."""
        self._heads[name].addWidget(tool)

    def edit(self, name: str) -> PromptEdit:
        """The text field of one prompt."""
        return self._edits[name]

    def edits(self) -> list[PromptEdit]:
        """All text fields, in order."""
        return list(self._edits.values())

    def has_field(self, name: str) -> bool:
        """Whether there is a prompt of this name."""
        return name in self._edits

    def values(self) -> dict[str, str]:
        """The texts as they stand."""
        return {name: edit.toPlainText() for name, edit in self._edits.items()}

    def values_per_run(self) -> list[dict[str, str]]:
        """The texts of each run: one per line of the first field, the others joined into one line."""
        texts = self.values()
        if not self._several:
            return [{name: " ".join(text.split()) for name, text in texts.items()}]
        lines = _lines(texts.pop(self._first))
        shared = {name: " ".join(text.split()) for name, text in texts.items()}
        return [{self._first: line.text, **shared} for line in lines]

    def mark_fault(self, title: str, run: int, position: int) -> None:
        """Mark `position` of a text of `values_per_run()[run]`: the one of the field called `title`."""
        name = self._titles.get(title)
        if name is None:
            return
        text = self._edits[name].toPlainText()
        if self._several and name == self._first:
            self._edits[name].mark_fault(_lines(text)[run].start + position)
        else:
            self._edits[name].mark_fault(_place_in(text, position))

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show texts; fields that are not named keep theirs."""
        for name, edit in self._edits.items():
            if isinstance(values.get(name), str):
                edit.replace_text(values[name])

    def write_first(self, text: str) -> None:
        """Put a text into the first field, and the cursor after it."""
        edit = self._edits[self._first]
        edit.setPlainText(text)
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        edit.setFocus()


class _Line(NamedTuple):
    """A line that says something, without spaces at its ends. start: where it begins in the whole text."""

    text: str
    start: int


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    start = 0
    for raw in text.splitlines(keepends=True):
        if line := raw.strip():
            lines.append(_Line(line, start + len(raw) - len(raw.lstrip())))
        start += len(raw)
    return lines or [_Line("", 0)]


def _place_in(text: str, position: int) -> int:
    """Where the character stands that is at `position` once spaces and lines are joined by single spaces."""
    place, joined = 0, 0
    for word in text.split():
        place = text.index(word, place)
        if position <= joined + len(word):
            return place + position - joined
        place, joined = place + len(word), joined + len(word) + 1
    return len(text)
