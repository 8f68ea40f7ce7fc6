"""What a page says while there is nothing on it: what it is for, and buttons to begin with.

Knows nothing of what the buttons do.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.theme import Theme


class Invitation(QWidget):
    """A picture, a few words, how to begin, and buttons, one below the other in the middle."""

    def __init__(self, theme: Theme, icon: str, title: str, how: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        words = QLabel(title, objectName="welcome", alignment=Qt.AlignmentFlag.AlignCenter)
        told = QLabel(how, objectName="muted", alignment=Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._picture, words, told):
            column.addWidget(widget)
        column.addLayout(self._buttons)
        column.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def offer(self, buttons: Sequence[tuple[str, str, SignalInstance]]) -> None:
        """Show buttons, each with its text, its icon and the signal that it emits."""
        self._buttons.addStretch(1)
        for text, icon, wanted in buttons:
            button = QPushButton(text, objectName="example")
            button.clicked.connect(wanted)
            self._theme.set_icon(button, icon)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _tint(self) -> None:
        colour, ratio = self._theme.colours.muted, self.devicePixelRatioF()
        self._picture.setPixmap(tinted_pixmap(self._icon, colour, 44, ratio))
