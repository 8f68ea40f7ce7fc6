"""What a model can do so far: its samples, how far the training is, and what it came to."""

from collections.abc import Mapping
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout

from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.progress import Progress
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class SamplePanel(QFrame):
    """A hint until something is trained; then samples, and at the end the facts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._theme = theme
        self.canvas = Canvas(theme)
        self.progress = Progress()
        self.title = QLabel(tr("Samples"), objectName="heading")
        self._facts = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText, visible=False)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stack = QStackedWidget()
        hint = QLabel(
            tr(
                "Choose a recipe and press Start.\n\nWhat the model can do appears here while it learns. "
                "A training can rest, stop, and go on\n"
                "exactly where it was, even after the program was closed."
            ),
            objectName="hint",
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        self._stack.addWidget(hint)
        self._stack.addWidget(self.canvas)
        self.progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._stack, 1)
        column.addWidget(self._facts)
        column.addWidget(self.progress)

    @property
    def facts(self) -> str:
        """What is told of the result, in HTML; empty if nothing is."""
        return self._facts.text() if self._facts.isVisibleTo(self) else ""

    def begin(self, title: str) -> None:
        """A training begins."""
        self.title.setText(title)
        self._facts.hide()
        self.canvas.clear()
        self._stack.setCurrentWidget(self.canvas)
        self.progress.show()

    def show_array(self, picture: np.ndarray | None) -> None:
        """Show samples (H, W, 3) uint8, if there are some."""
        if picture is not None and picture.size:
            self.canvas.show_array(picture)

    def tell(self, facts: Mapping[str, str]) -> None:
        """Tell what a training or an evaluation came to, by name."""
        muted = self._theme.colours.muted
        rows = "".join(
            f'<tr><td style="color: {muted}; padding: 2px 16px 2px 0">{escape(tr(name))}</td>'
            f"<td>{escape(tr(value))}</td></tr>"
            for name, value in facts.items()
        )
        self._facts.setText(f"<table cellspacing=0>{rows}</table>")
        self._facts.setVisible(bool(facts))
