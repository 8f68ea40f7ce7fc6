"""What the page says while the queue is empty: what it is for, and how to fill it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.theme import Theme

_HOW = (
    "Press the button beside Generate, or Ctrl+Shift+Return, to let a picture wait here for its turn.\n"
    "A prompt list or a grid of settings fills it at once; list files can be dropped here too."
)


class Nothing(QWidget):
    """An invitation."""

    list_wanted = Signal()
    grid_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        words = QLabel("Nothing waits here", objectName="welcome", alignment=Qt.AlignmentFlag.AlignCenter)
        how = QLabel(_HOW, objectName="muted", alignment=Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for text, icon, wanted in (
            ("Add from List…", "list", self.list_wanted),
            ("Grid…", "grid", self.grid_wanted),
        ):
            button = QPushButton(text, objectName="example")
            button.clicked.connect(wanted)
            theme.set_icon(button, icon)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for widget in (self._picture, words, how):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        colour, ratio = self._theme.colours.muted, self.devicePixelRatioF()
        self._picture.setPixmap(tinted_pixmap("queue", colour, 44, ratio))
