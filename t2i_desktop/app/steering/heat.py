"""Where a prompt is found, as a translucent layer over the picture. Knows no prompts and no runs."""

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.words import tr
from t2i_desktop.engine.images import sheet

FLOOR = 0.005
"""The cosine above or below the mean that is shown in full at least: less than that is noise."""

_MOST, _LEAST = 0.5, 0.8  # opacity where a prompt is found most, and where least
_BEND = 0.7  # below 1: what is in between is told apart more easily


class HeatLayer(QWidget):
    """Lies over a canvas, and lets the mouse through."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._image = QImage()
        self.setAccessibleName(tr("Where the prompt is found"))
        present(self, Role.Graphic)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lower()
        self.resize(canvas.size())
        self.hide()
        canvas.installEventFilter(self)

    @property
    def image(self) -> QImage:
        """The layer, a pixel for each cell of the map; null if nothing is shown."""
        return self._image

    def show_regions(self, regions: np.ndarray | None, colour: str) -> None:
        """Show maps (pictures, rows, columns), coloured where they are high, dark where low."""
        self._image = QImage() if regions is None else _image_of(tinted(regions, QColor(colour)))
        self.setVisible(regions is not None)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the canvas."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self._canvas.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the layer where the picture lies."""
        if self._image.isNull() or self._canvas.image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._canvas.target, self._image)
        painter.end()


def tinted(regions: np.ndarray, colour: QColor) -> np.ndarray:
    """Maps (pictures, rows, columns) as one sheet (height, width, 4) uint8, as pictures are laid out."""
    strength = regions / max(float(np.abs(regions).max()), FLOOR)
    strength = np.sign(strength) * np.abs(strength) ** _BEND
    layers = np.zeros((*regions.shape, 4), np.uint8)
    layers[..., :3] = np.where(strength[..., None] > 0, [colour.red(), colour.green(), colour.blue()], 0)
    layers[..., 3] = np.where(strength > 0, _MOST * strength, -_LEAST * strength) * 255
    return sheet(layers)


def _image_of(layer: np.ndarray) -> QImage:
    height, width, _ = layer.shape
    return QImage(layer.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
