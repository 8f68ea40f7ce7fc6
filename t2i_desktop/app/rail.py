"""The rail at the left of the window: a column of buttons, as wide as the longest word under them.

Knows nothing of what the buttons lead to.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

_SIZE = QSize(62, 54)
_BESIDE_TEXT = 14


class Rail(QFrame):
    """A button for each action, with its text under its icon."""

    def __init__(self, actions: Iterable[QAction]) -> None:
        super().__init__(objectName="rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        self._buttons = [self._button(action) for action in actions]
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch(1)
        self.setVisible(len(self._buttons) > 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for the words, now that their font is known."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The same for another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(objectName="page")
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(20, 20))
        button.setFixedSize(_SIZE)
        return button

    def _fit(self) -> None:
        for button in self._buttons:
            button.ensurePolished()
        words = (button.fontMetrics().horizontalAdvance(button.text()) for button in self._buttons)
        width = max(_SIZE.width(), _BESIDE_TEXT + max(words, default=0))
        for button in self._buttons:
            button.setFixedWidth(width)
