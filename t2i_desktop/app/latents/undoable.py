"""A value that a person changes, and can change back. Knows nothing of what the value is."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

V = TypeVar("V")

_MERGED = 1


class Undoable(QObject, Generic[V]):
    """`changed` tells that there is another value, by whatever way. Values are immutable."""

    changed = Signal()

    def __init__(self, value: V, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = value
        self.stack = QUndoStack(self)

    @property
    def value(self) -> V:
        """The value as it stands."""
        return self._value

    def change(self, value: V, what: str, sort: str = "") -> None:
        """Take another value. what: as “Undo” calls it. sort: changes of one sort are undone as one."""
        if value != self._value:
            self.stack.push(_Change(self, value, what, sort))

    def begin_with(self, value: V) -> None:
        """Take a value that there is no way back from."""
        self.stack.clear()
        self.put(value)

    def put(self, value: V) -> None:
        """Take a value without remembering the one before; for the commands of the stack."""
        self._value = value
        self.changed.emit()


class _Change(QUndoCommand):
    """From one value to another."""

    def __init__(self, of: Undoable[Any], value: Any, what: str, sort: str) -> None:
        super().__init__(what)
        self._of, self._before, self._after, self._sort = of, of.value, value, sort

    def undo(self) -> None:
        self._of.put(self._before)

    def redo(self) -> None:
        self._of.put(self._after)

    def id(self) -> int:
        return _MERGED if self._sort else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Be one with the change that follows, if both are of one sort."""
        if not isinstance(other, _Change) or other._sort != self._sort:
            return False
        self._after = other._after
        return True
