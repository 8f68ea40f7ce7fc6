"""How a text becomes pictures, stage by stage: characters, embedding, classes, noise, digits."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.digits.parts import CharacterRow, EmbeddingStrip, SimilarityBars
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

if TYPE_CHECKING:
    from t2i_desktop.engine.digits.text import PromptReading

_FRAME = 108
_STAGES = (
    (said("1  Characters"), said("The text encoder, a stacked LSTM, reads one after the other.")),
    (said("2  Text embedding"), said("What it makes of them: a direction on a sphere.")),
    (said("3  Likeness"), said("The cosine with each class, as the CLIP was trained to tell.")),
    (said("4  Denoising"), said("From noise to digits: the U-Net is told the embedding in every step.")),
)


class StagesView(QScrollArea):
    """`step_chosen` tells the number of steps of a kept sheet that a person wants to see large."""

    step_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(widgetResizable=True, objectName="reader")
        self.characters = CharacterRow(theme)
        self.embedding = EmbeddingStrip(theme)
        self.similarities = SimilarityBars(theme)
        self.setAccessibleName(tr("From text to digits"))
        present(self, Role.Pane)
        self.frames = QListWidget()
        self.frames.setAccessibleName(tr("Sheets kept on the way"))
        self.frames.setViewMode(QListWidget.ViewMode.IconMode)
        self.frames.setFlow(QListWidget.Flow.LeftToRight)
        self.frames.setWrapping(False)
        self.frames.setMovement(QListWidget.Movement.Static)
        self.frames.setIconSize(QSize(_FRAME, _FRAME))
        self.frames.setFixedHeight(_FRAME + 52)
        self.frames.itemClicked.connect(self._on_clicked)
        self._lay_out()

    def show_reading(self, reading: "PromptReading") -> None:
        """Show what is made of a prompt."""
        self.characters.show_text(reading.characters, reading.numbers, reading.unknown)
        self.embedding.show_embedding(reading.embedding)
        self.similarities.show_pairs(reading.similarities)

    def begin(self) -> None:
        """Forget the sheets of an earlier run."""
        self.frames.clear()

    def add_frame(self, step: int, sheet: np.ndarray) -> None:
        """Keep the sheet (H, W, 3) uint8 as it stood after so many steps."""
        pixmap = QPixmap.fromImage(image_of(sheet)).scaled(
            _FRAME, _FRAME, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        item = QListWidgetItem(QIcon(pixmap), tr("step {step}", step=step))
        item.setData(Qt.ItemDataRole.UserRole, step)
        item.setToolTip(tr("Show it large"))
        self.frames.addItem(item)
        self.frames.scrollToItem(item)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.step_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        parts = (self.characters, self.embedding, self.similarities, self.frames)
        for (title, text), part in zip(_STAGES, parts, strict=True):
            column.addWidget(_stage(tr(title), tr(text), part))
        column.addStretch(1)
        self.setWidget(inside)


def _stage(title: str, text: str, part: QWidget) -> QFrame:
    frame = QFrame(objectName="well")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(6)
    column.addWidget(QLabel(title, objectName="title"))
    column.addWidget(QLabel(text, objectName="muted", wordWrap=True))
    column.addWidget(part)
    return frame
