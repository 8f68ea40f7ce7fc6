"""The right side of the Portraits page: the picked portrait large, what can be done with it, and the walk."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from t2i_desktop.app.portraits.portrait_view import PortraitView
from t2i_desktop.app.portraits.walk_panel import WalkPanel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class PickedPanel(QFrame):
    """keep_wanted, save_wanted: do that with the picked portrait."""

    keep_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self.title, self.facts = QLabel(objectName="heading"), QLabel(objectName="muted")
        self.view = PortraitView(theme, tr("Picked portrait"), side=200)
        self.keep = QPushButton(
            tr("Keep this one"), toolTip=tr("Keep the portrait in the gallery, with its settings")
        )
        self.save = QPushButton(tr("Save…"), toolTip=tr("Write a PNG that says how it was made"))
        theme.set_icon(self.keep, "latent")
        theme.set_icon(self.save, "save")
        self.walk = WalkPanel(theme)
        self.keep.clicked.connect(self.keep_wanted)
        self.save.clicked.connect(self.save_wanted)
        self._lay_out()

    def show_picked(self, portrait: np.ndarray, title: str, facts: str) -> None:
        """Show a portrait (H, W, 3) uint8, what it is, and more of it in few words."""
        self.view.show_portrait(portrait)
        self.title.setText(title)
        self.facts.setText(facts)

    def _lay_out(self) -> None:
        header, row = QHBoxLayout(), QHBoxLayout()
        header.addWidget(self.title, 1)
        header.addWidget(self.facts)
        row.addWidget(self.keep, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(8)
        column.addLayout(header)
        column.addWidget(self.view)
        column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self.walk)
        column.addStretch(1)
