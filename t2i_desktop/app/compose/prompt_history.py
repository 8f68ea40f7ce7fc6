"""What was run before, and templates: buttons beside the titles of the prompt fields, and Alt+Up and Down.

Says which text is wanted in which field; putting it there, as one step to undo, is the form's matter.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QInputDialog, QToolButton

from t2i_desktop.app.compose.phrase_list import Phrase, PhraseList
from t2i_desktop.app.compose.prompt_edit import PromptEdit
from t2i_desktop.app.compose.prompt_panel import PromptPanel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.prompt_history import PromptHistory
from t2i_desktop.engine.templates import SUBJECT, BadTemplate, PromptTemplate, TemplateShelf
from t2i_desktop.engine.words import said

EARLIER = said("use of an earlier prompt")
_PLACEHOLDER = "subject"  # what stands for it in an empty field, marked to be typed over
_RECALLS_BY_KEY = sys.platform != "darwin"  # there Option and the arrows walk through paragraphs


class PromptTools(QObject):
    """`wanted` carries the name of a field, a text, and what undoing it would undo; `noted` a sentence."""

    wanted = Signal(str, str, str)
    noted = Signal(str)

    def __init__(
        self,
        prompts: PromptPanel,
        theme: Theme,
        parent: QObject,
        history: PromptHistory | None = None,
        shelf: TemplateShelf | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts, self._theme = prompts, theme
        self._history, self._shelf = history or PromptHistory(), shelf or TemplateShelf()
        self.opened: PhraseList | None = None
        self.templates = self._button("template", tr("Templates: say this another way"))
        self.templates.clicked.connect(self._open_templates)
        prompts.add_tool(prompts.first, self.templates)
        self.histories: dict[str, QToolButton] = {}
        tip = tr("Earlier prompts (Alt+Up, Alt+Down)") if _RECALLS_BY_KEY else tr("Earlier prompts")
        for name in prompts.values():
            button = self._button("history", tip)
            button.clicked.connect(lambda _=False, name=name: self._open_history(name))
            prompts.add_tool(name, button)
            self.histories[name] = button
            if _RECALLS_BY_KEY:
                _Recall(prompts.edit(name), lambda name=name: self._history.texts(name), self).wanted.connect(
                    lambda text, name=name: self.wanted.emit(name, text, tr(EARLIER))
                )

    def remember(self) -> None:
        """Take down the prompts as they stand: they are being run."""
        self._do(lambda: self._history.add(self._prompts.values()))

    def _open_history(self, name: str) -> None:
        opened = PhraseList(
            self._prompts.window(),
            self._theme,
            tr("Search earlier prompts"),
            tr("What you run is kept here, newest first."),
            tr("Clear all"),
        )
        refresh = self._refresher(opened, lambda: [Phrase(text) for text in self._history.texts(name)])

        is_sure = False

        def clear() -> None:
            nonlocal is_sure
            is_sure = not is_sure
            if is_sure:
                opened.deed.setText(tr("Really clear all?"))
            else:
                self._do(lambda: self._history.clear(name))
                opened.deed.setText(tr("Clear all"))
                refresh()

        opened.chosen.connect(lambda phrase: self.wanted.emit(name, phrase.text, tr(EARLIER)))
        opened.forgotten.connect(lambda phrase: self._do(lambda: self._history.remove(name, phrase.text)))
        opened.forgotten.connect(refresh)
        opened.deed_wanted.connect(clear)
        self._open(opened, self.histories[name])

    def _open_templates(self) -> None:
        opened = PhraseList(
            self._prompts.window(), self._theme, tr("Search templates"), "", tr("Save current as template…")
        )
        refresh = self._refresher(opened, lambda: [_phrase(each) for each in self._all_templates()])
        opened.chosen.connect(self._use_template)
        opened.forgotten.connect(self._forget_template)
        opened.forgotten.connect(refresh)
        opened.deed_wanted.connect(opened.close)
        opened.deed_wanted.connect(self._save_template)
        self._open(opened, self.templates)

    def _refresher(self, opened: PhraseList, phrases: Callable[[], list[Phrase]]) -> Callable[[], None]:
        """Show what there is, now and whenever it is called again."""

        def refresh() -> None:
            opened.show_phrases(phrases())

        refresh()
        return refresh

    def _open(self, opened: PhraseList, button: QToolButton) -> None:
        self.opened = opened
        opened.closed.connect(self._on_closed)
        opened.open_at(button)

    def _on_closed(self) -> None:
        self.opened = None

    def _all_templates(self) -> list[PromptTemplate]:
        try:
            return list(self._shelf)
        except BadTemplate as error:
            self.noted.emit(tr(str(error)))
            return self._shelf.shipped()

    def _use_template(self, phrase: Phrase) -> None:
        name, template = self._prompts.first, PromptTemplate(phrase.title, phrase.text)
        edit = self._prompts.edit(name)
        is_blank = not edit.toPlainText().strip()
        text = template.applied(_PLACEHOLDER if is_blank else edit.toPlainText())
        self.wanted.emit(name, text, tr("use of the template “{title}”", title=phrase.title))
        edit.setFocus()
        if is_blank:
            _mark(edit, template.text.index(SUBJECT), len(_PLACEHOLDER))

    def _forget_template(self, phrase: Phrase) -> None:
        self._do(lambda: self._shelf.remove(PromptTemplate(phrase.title, phrase.text)))

    def _save_template(self) -> None:
        """Keep the first prompt; what is marked in it becomes the place of the subject."""
        edit = self._prompts.edit(self._prompts.first)
        text, cursor = edit.toPlainText(), edit.textCursor()
        if cursor.hasSelection():
            text = f"{text[: cursor.selectionStart()]}{SUBJECT}{text[cursor.selectionEnd() :]}"
        if SUBJECT not in text:
            self.noted.emit(
                tr(
                    "Mark the words that are the subject, or write {subject} in their place, and save again.",
                    subject=SUBJECT,
                )
            )
            return
        title, is_given = QInputDialog.getText(
            edit.window(), tr("Save template"), f"{text}\n\n{tr('Title:')}"
        )
        if is_given:
            self._do(lambda: self._shelf.keep(title, text))

    def _do(self, work: Callable[[], object]) -> None:
        """Change what is kept; a fault is told, and nothing else is lost by it."""
        try:
            work()
        except T2IError as error:
            self.noted.emit(tr(str(error)))

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(15, 15))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.set_icon(button, icon, "muted")
        return button


class _Recall(QObject):
    """Alt+Up shows the prompt before, and Alt+Down comes back, to what was being written at last."""

    wanted = Signal(str)

    def __init__(self, edit: PromptEdit, texts: Callable[[], list[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._edit, self._texts = edit, texts
        self._walk: list[str] = []
        self._at = 0
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two keys; everything else is the field's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in steps and modifiers == Qt.KeyboardModifier.AltModifier:
                self._step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        present = self._edit.toPlainText()
        if not self._walk or self._walk[self._at] != present:  # something else was written meanwhile
            self._walk = [present, *(text for text in self._texts() if text != present.strip())]
            self._at = 0
        at = self._at + step
        if 0 <= at < len(self._walk):
            self._at = at
            self.wanted.emit(self._walk[at])
            self._edit.moveCursor(QTextCursor.MoveOperation.End)


def _phrase(template: PromptTemplate) -> Phrase:
    title = tr(template.title) if template.is_shipped else template.title
    return Phrase(template.text, title, can_go=not template.is_shipped)


def _mark(edit: PromptEdit, start: int, length: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
