"""Undo and redo of what is typed and chosen: every change becomes a step of a QUndoStack.

Typing and spinning in one field merge until the person rests or goes elsewhere. Knows of the form only that
it has values by name; the stack can join a QUndoGroup.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.words import tr

REST_SECONDS = 1.0
"""A change of the same field after so long a rest is a step of its own."""

_MOST_STEPS = 500
_MERGES = 1  # any number but -1 lets Qt try to merge a command with the one before
_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

Values = Mapping[str, Any]


class Described(Protocol):
    """What the history watches."""

    def values(self) -> dict[str, Any]:
        """Everything as it stands, by name."""
        ...

    def show_again(self, values: dict[str, Any]) -> None:
        """Show earlier values of some names, and bring them into sight."""
        ...


class History(QObject):
    """Call `note` after every change. titles: what to call a setting in “Undo change of …”."""

    def __init__(
        self,
        described: Described,
        titles: Mapping[str, str],
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._described, self._titles, self._clock = described, dict(titles), clock
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_MOST_STEPS)
        self._known: dict[str, Any] = {}
        self._open_steps, self._is_restoring = 0, False
        self.forget()

    def forget(self) -> None:
        """Begin here: nothing before this can be undone."""
        self._known = self._described.values()
        self.stack.clear()

    def note(self) -> None:
        """Take down what has changed since the last time."""
        if not self._open_steps and not self._is_restoring:
            self._push(None)

    @contextmanager
    def step(self, text: str) -> Iterator[None]:
        """Make all that changes meanwhile one step, called `text`."""
        self._open_steps += 1
        try:
            yield
        finally:
            self._open_steps -= 1
            if not self._open_steps:
                self._push(text)

    def leave_keys_to_window(self, editors: list[QWidget]) -> None:
        """Let the window's Undo and Redo have the keys that these editors would take for themselves."""
        for editor in editors:
            editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep an editor from its own undo: what it holds is undone here."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and any(map(event.matches, _KEYS)):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def restore(self, values: Values) -> None:
        """Show values of some names without taking that down as a change."""
        self._is_restoring = True
        try:
            self._described.show_again(dict(values))
        finally:
            self._is_restoring = False
            self._known = self._described.values()

    def _push(self, text: str | None) -> None:
        now, before = self._described.values(), self._known
        changed = [name for name, value in now.items() if value != before.get(name)]
        self._known = now
        if changed:
            old, new = ({name: values[name] for name in changed} for values in (before, now))
            self.stack.push(
                _Change(self, old, new, text or self._spoken(changed), self._clock(), text is None)
            )

    def _spoken(self, changed: list[str]) -> str:
        if len(changed) == 1:
            return tr("change of {setting}", setting=self._titles.get(changed[0], changed[0]))
        return tr("change of {n} settings", n=len(changed))


class _Change(QUndoCommand):
    """Values before and after, of the same names."""

    def __init__(
        self, history: History, before: Values, after: Values, text: str, moment: float, can_merge: bool
    ) -> None:
        super().__init__(text)
        self._history, self.before, self.after = history, before, after
        self.moment, self.can_merge = moment, can_merge
        self._is_new = True

    def id(self) -> int:
        return _MERGES

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or not (self.can_merge and other.can_merge):
            return False
        if len(self.after) != 1 or self.after.keys() != other.after.keys():
            return False
        if other.moment - self.moment > REST_SECONDS:
            return False
        self.after, self.moment = other.after, other.moment
        self.setObsolete(self.after == self.before)
        return True

    def undo(self) -> None:
        self.can_merge = False
        self._history.restore(self.before)

    def redo(self) -> None:
        """Show the values again; when the command is pushed they are there already."""
        if self._is_new:
            self._is_new = False
        else:
            self._history.restore(self.after)
