"""What the stage shows before there is a picture: an invitation, and a few prompts to begin with."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.icons import program_icon
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

# Prompts stay English: that is what the models have learnt.
EXAMPLES = (
    "red apple on a blue background",
    "yellow banana on a green background",
    "purple octopus on a white background",
    "orange cat on a yellow background",
)


class Welcome(QWidget):
    """Emits `example_chosen` with the prompt that was clicked, and `models_wanted`."""

    example_chosen = Signal(str)
    models_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(1)
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        mark.setPixmap(program_icon().pixmap(QSize(88, 88)))
        column.addWidget(mark)
        column.addSpacing(8)
        for name, text in (
            ("welcome", tr("What would you like to see?")),
            ("hint", tr("Describe it on the left and press Generate, or begin with one of these:")),
        ):
            column.addWidget(
                QLabel(text, objectName=name, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
            )
        column.addSpacing(10)
        for pair in (EXAMPLES[:2], EXAMPLES[2:]):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addStretch(1)
            for prompt in pair:
                row.addWidget(self._example(prompt))
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self._models_button(theme), 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)

    def _models_button(self, theme: Theme) -> QPushButton:
        button = QPushButton(tr("Get models for larger pictures…"), objectName="quiet")
        button.setToolTip(tr("See which models there are, and download or import them"))
        button.clicked.connect(self.models_wanted)
        theme.set_icon(button, "models", "muted")
        return button

    def _example(self, prompt: str) -> QPushButton:
        button = QPushButton(prompt, objectName="example")
        button.setToolTip(tr("Write this prompt into Include"))
        button.clicked.connect(lambda: self.example_chosen.emit(prompt))
        return button
