"""A picture, the same drawn again, and what it is changed to, side by side. Knows nothing of drawing."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.portraits.portrait_view import PortraitView
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.portraits.facts import Change
from t2i_desktop.engine.words import said

_HINT = said(
    "Drop a portrait here, or choose a file. The model draws it again,\n"
    "and the switches change it: put eyeglasses on, take the hat off.\n\n"
    "A picture is cropped to the square in its middle, and made 64 × 64 small."
)
_SMALL, _LARGE = 150, 460  # a portrait has 64 pixels: larger ones only blur


class ChangeView(QStackedWidget):
    """choose_wanted: let a person choose a file. model_wanted: use the model that can change pictures."""

    choose_wanted = Signal()
    model_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.original = PortraitView(theme, tr("Original"), side=_SMALL)
        self.again = PortraitView(theme, tr("Drawn again"), side=_SMALL)
        self.changed = PortraitView(theme, tr("Changed"), side=_LARGE)
        self.facts = QLabel(objectName="muted", wordWrap=True)
        self.refusal = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.other_model = QPushButton(tr("Use the CVAE"))
        self.other_model.clicked.connect(self.model_wanted)
        self._empty = _centred(QLabel(tr(_HINT), objectName="hint"), self._chooser(theme))
        self._refused = _centred(self.refusal, self.other_model)
        self._pictures = QWidget()
        self._lay_out(theme)
        for page in (self._empty, self._refused, self._pictures):
            self.addWidget(page)

    def show_empty(self) -> None:
        """Ask for a picture."""
        self.setCurrentWidget(self._empty)

    def show_refusal(self, text: str) -> None:
        """Say why the picture is not changed, and offer the model that could."""
        self.refusal.setText(text)
        self.setCurrentWidget(self._refused)

    def show_change(self, change: Change, changed: np.ndarray, facts: str) -> None:
        """Show all three; changed: uint8 (64, 64, 3)."""
        self.original.show_portrait(change.original)
        self.again.show_portrait(change.again)
        self.changed.show_portrait(changed)
        self.facts.setText(facts)
        self.setCurrentWidget(self._pictures)

    def _chooser(self, theme: Theme) -> QPushButton:
        button = QPushButton(tr("Choose a picture…"), toolTip=tr("A PNG, JPEG or WebP file"))
        theme.set_icon(button, "open")
        button.clicked.connect(self.choose_wanted)
        return button

    def _lay_out(self, theme: Theme) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        small, large = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
        for row, (title, view) in enumerate(
            ((tr("Original"), self.original), (tr("Drawn again"), self.again))
        ):
            view.setFixedSize(_SMALL, _SMALL)
            grid.addWidget(QLabel(title, objectName="muted"), 2 * row, 0, small)
            grid.addWidget(view, 2 * row + 1, 0, large)
        grid.addWidget(QLabel(tr("Changed"), objectName="muted"), 0, 1, small)
        grid.addWidget(self.changed, 1, 1, 4, 1, large | Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(4, 1)
        below = QHBoxLayout()
        below.addWidget(self.facts, 1)
        below.addWidget(self._chooser(theme))
        column = QVBoxLayout(self._pictures)
        column.setContentsMargins(4, 4, 4, 0)
        column.addWidget(inner, 1, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(below)


def _centred(text: QLabel, button: QPushButton) -> QWidget:
    page = QWidget()
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column = QVBoxLayout(page)
    column.setSpacing(16)
    column.addStretch(1)
    column.addWidget(text)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    column.addStretch(1)
    return page
