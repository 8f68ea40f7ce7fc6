"""The prompts: one text field per setting that is declared `long`. The first may hold several, by line."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from t2i_desktop.engine.settings import FieldSpec

_MOST_LINES = 6


class PromptPanel(QWidget):
    """Text fields for `fields`, in order; `changed` tells of every change."""

    changed = Signal()

    def __init__(self, fields: Iterable[FieldSpec]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._edits: dict[str, PromptEdit] = {}
        for number, spec in enumerate(fields):
            edit = PromptEdit(spec, lines=2, is_first=number == 0)
            edit.textChanged.connect(self.changed)
            label = QLabel(spec.title)
            label.setBuddy(edit)
            column.addWidget(label)
            column.addWidget(edit)
            column.addSpacing(6)
            self._edits[spec.name] = edit
        self._first = next(iter(self._edits))

    def edit(self, name: str) -> "PromptEdit":
        """The text field of one prompt."""
        return self._edits[name]

    def values(self) -> dict[str, str]:
        """The texts as they stand."""
        return {name: edit.toPlainText() for name, edit in self._edits.items()}

    def values_per_run(self) -> list[dict[str, str]]:
        """The texts of each run: one per line of the first field, the others joined into one line."""
        texts = self.values()
        lines = [line.strip() for line in texts.pop(self._first).splitlines() if line.strip()]
        shared = {name: " ".join(text.split()) for name, text in texts.items()}
        return [{self._first: line, **shared} for line in lines or [""]]

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show texts; fields that are not named keep theirs."""
        for name, edit in self._edits.items():
            if isinstance(values.get(name), str):
                edit.setPlainText(values[name])

    def write_first(self, text: str) -> None:
        """Put a text into the first field, and the cursor after it."""
        edit = self._edits[self._first]
        edit.setPlainText(text)
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        edit.setFocus()


class PromptEdit(QPlainTextEdit):
    """A text field that grows with its text; Tab leaves it."""

    def __init__(self, spec: FieldSpec, lines: int, *, is_first: bool) -> None:
        super().__init__()
        self._least = lines
        hint = " One prompt per line makes one picture each." if is_first else ""
        self.setPlaceholderText(spec.help + hint)
        self.setToolTip(spec.help + hint)
        self.setAccessibleName(spec.title)
        self.setAccessibleDescription(spec.help + hint)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())
        lines = max(self._least, min(lines, _MOST_LINES))
        frame = 2 * self.document().documentMargin() + 14
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + frame))
