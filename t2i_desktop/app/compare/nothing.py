"""What the page says while nothing has been compared: what it is for, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.theme import Theme

_HOW = (
    "Which model does it better, and at what cost? Write prompts, one a line, and add a column for each\n"
    "generator, or for each way to set one. All are given the same prompts and seeds, and each picture is\n"
    "told its time, its steps, its own loss, and the score of a judge that had no part in making it."
)


class Nothing(QWidget):
    """An invitation."""

    column_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        words = QLabel("Side by side", objectName="welcome", alignment=Qt.AlignmentFlag.AlignCenter)
        how = QLabel(_HOW, objectName="muted", alignment=Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for text, icon, wanted in (
            ("Add Column…", "compare", self.column_wanted),
            ("Open…", "open", self.file_wanted),
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
        self._picture.setPixmap(tinted_pixmap("columns", colour, 44, ratio))
