"""A text field for prompts: it grows with its text, marks a fault in it, and takes pictures.

Knows of the prompts' language only how a picture is written in it.
"""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.guidance.prompt_language import Picture
from t2i_desktop.engine.settings import FieldSpec
from t2i_desktop.engine.words import said

_MOST_LINES = 6
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
_PARTING = "|^\n"  # signs behind which a new prompt begins

PICTURE_HINT = said(
    "The picture is a prompt now. Write :0.5 behind it to give it half the weight, :-1 to avoid it."
)
WILDCARD_HINT = said("“a {red|blue} boat” is one of the two, chosen by the seed.")


class PromptEdit(QPlainTextEdit):
    """A text field that grows with its text; Tab leaves it. `hinted` says what can be done with a picture."""

    hinted = Signal(str)

    def __init__(self, spec: FieldSpec, theme: Theme, lines: int, *, is_first: bool) -> None:
        super().__init__()
        self._theme, self._least, self._fault = theme, lines, None
        help_ = tr(spec.help)
        hint = " " + tr("One prompt per line makes one picture each.") if is_first else ""
        self.setPlaceholderText(_first_sentence(help_) + hint)
        self.setToolTip(f"{help_}{hint}\n{tr(WILDCARD_HINT)}")
        self.setAccessibleName(tr(spec.title))
        self.setAccessibleDescription(self.toolTip())
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # the history of the whole description undoes
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self.clear_fault)
        theme.changed.connect(self._underline)
        self._fit()

    @property
    def fault(self) -> int | None:
        """Where the text was found faulty, in characters from 0; None where nothing is known to be wrong."""
        return self._fault

    def mark_fault(self, position: int) -> None:
        """Underline the fault, put the caret there, and let the person type."""
        self._fault = position
        cursor = self.textCursor()
        cursor.setPosition(min(position, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.setFocus()
        self._show_fault()

    def clear_fault(self) -> None:
        """Take the mark away."""
        if self._fault is not None:
            self._fault = None
            self._show_fault()

    def replace_text(self, text: str) -> None:
        """Show another text, with the caret where it differs from this one."""
        old = self.toPlainText()
        if old == text:
            return
        most = min(len(old), len(text))
        start = next((i for i in range(most) if old[i] != text[i]), most)
        end = next((i for i in range(most - start) if old[-1 - i] != text[-1 - i]), most - start)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(len(old) - end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start : len(text) - end])
        self.setTextCursor(cursor)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take texts and picture files."""
        return bool(_pictures(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Write picture files as prompts at the caret; anything else is text."""
        if pictures := _pictures(source):
            self._insert_pictures(pictures)
        else:
            super().insertFromMimeData(source)

    def _insert_pictures(self, paths: list[str]) -> None:
        cursor = self.textCursor()
        text = self.toPlainText()
        before, after = text[: cursor.selectionStart()].rstrip(" "), text[cursor.selectionEnd() :].lstrip(" ")
        written = " | ".join(str(Picture(path)) for path in paths)
        lead = " | " if before and before[-1] not in _PARTING else ""
        trail = " | " if after and after[0] not in _PARTING + ":" else ""
        cursor.insertText(lead + written)
        place = cursor.position()
        cursor.insertText(trail)
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self.setFocus()
        self.hinted.emit(tr(PICTURE_HINT))

    def _show_fault(self) -> None:
        self.setProperty("faulty", self._fault is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        self._underline()

    def _underline(self) -> None:
        """Underline from the fault to the end of its word; behind the text, underline the last character."""
        if self._fault is None:
            self.setExtraSelections([])
            return
        text = self.toPlainText()
        start = max(0, min(self._fault, len(text) - 1))
        wave = QTextEdit.ExtraSelection()
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shape.setUnderlineColor(QColor(self._theme.colours.error))
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        length = len((text[start:].split() or [""])[0]) or 1
        cursor.setPosition(min(start + length, len(text)), QTextCursor.MoveMode.KeepAnchor)
        wave.format, wave.cursor = shape, cursor  # pyright: ignore[reportAttributeAccessIssue]
        self.setExtraSelections([wave])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what the placeholder takes at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """As many lines as the text has, at least those of the placeholder: typing moves nothing."""
        lines = round(self.document().size().height())
        lines = max(self._least, self._lines_of_placeholder(), min(lines, _MOST_LINES))
        frame = 2 * self.document().documentMargin() + 14
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + frame))

    def _lines_of_placeholder(self) -> int:
        width = self.viewport().width() - round(2 * self.document().documentMargin())
        room = QRect(0, 0, max(1, width), 1)
        flags = Qt.TextFlag.TextWordWrap
        taken = self.fontMetrics().boundingRect(room, flags, self.placeholderText()).height()
        return min(round(taken / self.fontMetrics().lineSpacing()), _MOST_LINES)


def _first_sentence(text: str) -> str:
    first = re.split(r"(?<=\.)\s|(?<=。)", text, maxsplit=1)[0]
    return first if first.endswith((".", "。")) else f"{first}."


def _pictures(source: QMimeData) -> list[str]:
    """The paths of the picture files in `source`; none if anything else is among them."""
    urls: list[QUrl] = source.urls()
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    fits = len(paths) == len(urls) and all(Path(path).suffix.lower() in _PICTURES for path in paths)
    return paths if fits else []
