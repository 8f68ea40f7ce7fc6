"""The stages of a prompt, drawn: its characters, its embedding, and what it is like. Knows no model."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_TILE, _TILE_GAP = 26, 4
_ROW, _NAME = 18, 58


class CharacterRow(QWidget):
    """The characters as they are read, each above its number; those that mean nothing are marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._characters, self._numbers, self._unknown = "", (), frozenset[str]()
        present(self, Role.StaticText)
        self.setMinimumHeight(2 * (_TILE + 18))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_text(self, characters: str, numbers: Sequence[int], unknown: Sequence[str]) -> None:
        """Show a prompt."""
        self._characters, self._numbers = characters, tuple(numbers)
        self._unknown = frozenset(unknown)
        self.setAccessibleName(tr("Characters: {characters}", characters=characters))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two lines of characters."""
        return QSize(300, 2 * (_TILE + 18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a tile for each character."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = painter.font()
        small.setPixelSize(9)
        across = max(self.width() // (_TILE + _TILE_GAP), 1)
        for place, (character, number) in enumerate(zip(self._characters, self._numbers, strict=False)):
            line, column = divmod(place, across)
            tile = QRectF(column * (_TILE + _TILE_GAP), line * (_TILE + 18), _TILE, _TILE)
            painter.setPen(QPen(QColor(colours.error if character in self._unknown else colours.border)))
            painter.setBrush(QColor(colours.field))
            painter.drawRoundedRect(tile, 5, 5)
            painter.setPen(QColor(colours.text))
            painter.setFont(self.font())
            painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, "␣" if character == " " else character)
            painter.setPen(QColor(colours.muted))
            painter.setFont(small)
            below = QRectF(tile.x(), tile.bottom() + 1, _TILE, 12)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(number))


class EmbeddingStrip(QWidget):
    """One bar per dimension: upwards in one colour, downwards in another."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values = np.zeros(0, np.float32)
        present(self, Role.Chart)
        self.setFixedHeight(64)
        self.setAccessibleName(tr("Text embedding"))
        theme.changed.connect(self.update)

    def show_embedding(self, values: np.ndarray) -> None:
        """Show an embedding (D,) float32."""
        self._values = values
        length = float(np.linalg.norm(values))
        self.setToolTip(tr("{count} dimensions, of length {length:.2f}", count=len(values), length=length))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars from the middle line."""
        if not self._values.size:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        middle, width = self.height() / 2, self.width() / len(self._values)
        scale = (middle - 2) / max(float(np.abs(self._values).max()), 1e-6)
        for place, value in enumerate(self._values.tolist()):
            colour = colours.include if value > 0 else colours.exclude
            top = middle - max(value, 0) * scale
            bar = QRectF(place * width, top, max(width - 0.6, 0.6), abs(value) * scale)
            painter.fillRect(bar, QColor(colour))


class SimilarityBars(QWidget):
    """How alike the prompt and each class are; the most alike stands out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pairs: tuple[tuple[str, float], ...] = ()
        present(self, Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def pairs(self) -> tuple[tuple[str, float], ...]:
        """What is shown: classes and cosines."""
        return self._pairs

    def show_pairs(self, pairs: Sequence[tuple[str, float]]) -> None:
        """Show the name and the cosine of every class."""
        self._pairs = tuple(pairs)
        self.setFixedHeight(len(pairs) * _ROW)
        self.setAccessibleName(", ".join(f"{name} {cosine:.2f}" for name, cosine in pairs))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar for each class, from nothing to 1."""
        if not self._pairs:
            return
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        best = max(cosine for _, cosine in self._pairs)
        room = self.width() - _NAME - 46
        for place, (name, cosine) in enumerate(self._pairs):
            top = place * _ROW
            painter.setPen(QColor(colours.text if cosine == best else colours.muted))
            painter.drawText(QRectF(0, top, _NAME, _ROW), Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawText(
                QRectF(self.width() - 42, top, 42, _ROW),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                f"{cosine:.2f}",
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(_NAME, top + 5, room, _ROW - 10), 3, 3)
            painter.setBrush(QColor(colours.accent if cosine == best else colours.muted))
            painter.drawRoundedRect(QRectF(_NAME, top + 5, room * max(cosine, 0.0), _ROW - 10), 3, 3)
