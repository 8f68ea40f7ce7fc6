"""Two small buttons that undo and redo what was done on a page. Knows nothing of what that is."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class HistoryButtons(QWidget):
    """undo, redo: what they are called by those who cannot see them."""

    def __init__(self, stack: QUndoStack, undo: str, redo: str, theme: Theme) -> None:
        super().__init__()
        self.undo = self._button(tr("Undo"), undo, "undo", theme)
        self.redo = self._button(tr("Redo"), redo, "redo", theme)
        self.undo.clicked.connect(stack.undo)
        self.redo.clicked.connect(stack.redo)
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(self._tell_undo)
        stack.redoTextChanged.connect(self._tell_redo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.undo)
        row.addWidget(self.redo)

    @Slot(str)
    def _tell_undo(self, step: str) -> None:
        self.undo.setToolTip(tr("Undo {step}", step=step) if step else tr("Undo"))

    @Slot(str)
    def _tell_redo(self, step: str) -> None:
        self.redo.setToolTip(tr("Redo {step}", step=step) if step else tr("Redo"))

    def _button(self, text: str, name: str, icon: str, theme: Theme) -> QToolButton:
        button = QToolButton(toolTip=text, enabled=False)
        button.setAccessibleName(name)
        theme.set_icon(button, icon)
        return button
