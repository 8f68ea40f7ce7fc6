"""Two small buttons that undo and redo what was done on a page. Knows nothing of what that is."""

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from t2i_desktop.app.theme import Theme


class HistoryButtons(QWidget):
    """what: on what they act, as it stands after “change of”."""

    def __init__(self, stack: QUndoStack, what: str, theme: Theme) -> None:
        super().__init__()
        self.undo = self._button("Undo", what, "undo", theme)
        self.redo = self._button("Redo", what, "redo", theme)
        self.undo.clicked.connect(stack.undo)
        self.redo.clicked.connect(stack.redo)
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(lambda text: self.undo.setToolTip(f"Undo {text}".rstrip()))
        stack.redoTextChanged.connect(lambda text: self.redo.setToolTip(f"Redo {text}".rstrip()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.undo)
        row.addWidget(self.redo)

    def _button(self, text: str, what: str, icon: str, theme: Theme) -> QToolButton:
        button = QToolButton(toolTip=text, enabled=False)
        button.setAccessibleName(f"{text} change of {what}")
        theme.set_icon(button, icon)
        return button
