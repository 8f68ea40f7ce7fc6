"""Undo and Redo of the window: they act on what was used last, or on what the page that is shown has.

Knows nothing of what is undone.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoGroup, QUndoStack

from t2i_desktop.app.words import tr


class UndoGroup(QUndoGroup):
    """A group whose active stack is the one that changed last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._elsewhere: QUndoStack | None = None
        self.undo_action = self._action(
            self.createUndoAction(parent, tr("&Undo")), QKeySequence.StandardKey.Undo
        )
        self.redo_action = self._action(
            self.createRedoAction(parent, tr("&Redo")), QKeySequence.StandardKey.Redo
        )

    def addStack(self, stack: QUndoStack) -> None:
        """Let a stack join; the first is active until another changes."""
        super().addStack(stack)
        stack.indexChanged.connect(self._on_used)
        if self.activeStack() is None:
            self.setActiveStack(stack)

    def enter(self, stack: QUndoStack) -> None:
        """Act on the stack of a page that is shown now."""
        if (active := self.activeStack()) is not stack:
            self._elsewhere = active
            self.setActiveStack(stack)

    def leave(self, stack: QUndoStack) -> None:
        """Act on what was active before the page of this stack was shown."""
        if self.activeStack() is stack and self._elsewhere is not None:
            self.setActiveStack(self._elsewhere)

    @Slot()
    def _on_used(self) -> None:
        stack = self.sender()
        if isinstance(stack, QUndoStack):
            self.setActiveStack(stack)

    def _action(self, action: QAction, keys: QKeySequence.StandardKey) -> QAction:
        action.setShortcuts(keys)
        return action
