"""The sheet of digits, large; how far it is, and what can be done with it."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.progress import Progress
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_HINT = said(
    "Write a digit in any words: “six”, “a handwritten 6”.\n\n"
    "Draw begins with noise, and takes it away step by step.\n"
    "With a second prompt and Walk, the digits lead from one to the other."
)


class SheetPanel(QFrame):
    """A hint until something is drawn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self.canvas = Canvas(theme)
        self.canvas.set_crisp(True)
        self.progress = Progress()
        self.title = QLabel(tr("Digits"), objectName="heading")
        self.play = QPushButton(
            tr("Play the walk"), visible=False, toolTip=tr("From the first prompt to the second")
        )
        self.export = QPushButton(
            tr("Export GIF…"), enabled=False, toolTip=tr("How it came about, as it moves")
        )
        theme.set_icon(self.export, "export")
        self._stack = QStackedWidget()
        self._stack.addWidget(QLabel(tr(_HINT), objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter))
        self._stack.addWidget(self.canvas)
        self.progress.hide()
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.play)
        head.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.progress)

    def begin(self, title: str) -> None:
        """A run begins."""
        self.title.setText(title or tr("Digits"))
        self.canvas.clear()
        self._stack.setCurrentWidget(self.canvas)
        self.progress.show()

    def show_array(self, picture: np.ndarray) -> None:
        """Show a picture (H, W, 3) uint8."""
        self.canvas.show_array(picture)
