"""What greets at the first start: one click to a first picture, and ways to larger models and the guide."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.icons import program_icon
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

PROMPT = "red apple on a blue background"
STEPS = 120
"""Enough to see it, and less than half a minute of two processor cores."""

_SIDE, _GAP = 92, 10


class FirstRun(QDialog):
    """picture_wanted, models_wanted, guide_wanted: what was chosen. pictures: of what can come of it."""

    picture_wanted = Signal()
    models_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, pictures: list[QImage], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Welcome"))
        self._theme = theme
        self.make = QPushButton(tr("Make my first picture"), objectName="primary")
        theme.set_icon(self.make, "generate", "on_accent")
        self.models = self._choice(tr("Get the large models…"), "models")
        self.guide = self._choice(tr("Read the guide"), "note")
        self.later = QPushButton(tr("Not now"), objectName="quiet")
        for button, signal in (
            (self.make, self.picture_wanted),
            (self.models, self.models_wanted),
            (self.guide, self.guide_wanted),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self.later.setAutoDefault(False)
        self.later.clicked.connect(self.reject)
        self.make.setDefault(True)
        self._lay_out(pictures)
        self.make.setFocus()

    def _choice(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        self._theme.set_icon(button, icon)
        return button

    def _lay_out(self, pictures: list[QImage]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 30, 40, 22)
        column.setSpacing(8)
        mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        mark.setPixmap(program_icon().pixmap(QSize(64, 64)))
        column.addWidget(mark)
        column.addWidget(_line(tr("Welcome to t2i-desktop"), "welcome"))
        column.addWidget(
            _line(
                tr("Type what you want to see, and watch it form. Everything stays on this computer."), "hint"
            )
        )
        column.addSpacing(10)
        column.addWidget(_Strip(pictures), 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(14)
        column.addWidget(self.make)
        column.addWidget(
            _line(
                tr(
                    "“{prompt}”, drawn by the small models that came with the program, "
                    "in about half a minute.",
                    prompt=PROMPT,
                ),
                "hint",
            )
        )
        column.addSpacing(12)
        self._add_other_ways(column)
        column.addSpacing(8)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(600)

    def _add_other_ways(self, column: QVBoxLayout) -> None:
        widest = max(190, *(button.sizeHint().width() for button in (self.models, self.guide)))
        for button, text in (
            (self.models, tr("They draw anything that you can name, at 256 pixels and more.")),
            (self.guide, tr("One page for each thing the program can do; F1 opens it at any time.")),
        ):
            row = QHBoxLayout()
            row.setSpacing(14)
            button.setMinimumWidth(widest)
            row.addWidget(button)
            row.addWidget(QLabel(text, objectName="muted", wordWrap=True), 1)
            column.addLayout(row)


class _Strip(QWidget):
    """Pictures beside each other, with round corners."""

    def __init__(self, pictures: list[QImage]) -> None:
        super().__init__()
        self._pictures = pictures
        present(self, Role.Graphic)
        self.setAccessibleName(tr("Pictures made by this program"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all of them."""
        number = len(self._pictures)
        return QSize(max(number * _SIDE + (number - 1) * _GAP, 0), _SIDE if number else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each picture into its square."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for number, picture in enumerate(self._pictures):
            square = QRectF(number * (_SIDE + _GAP), 0, _SIDE, _SIDE)
            corners = QPainterPath()
            corners.addRoundedRect(square, 10, 10)
            painter.setClipPath(corners)
            painter.drawImage(square, picture)


def _line(text: str, name: str) -> QLabel:
    return QLabel(text, objectName=name, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
