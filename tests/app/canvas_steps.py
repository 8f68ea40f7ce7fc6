"""What a person does on the canvas, and what is seen there, in words for tests."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.guidance.sections.start import StartSection
from t2i_desktop.engine.images import png_bytes
from t2i_desktop.engine.settings import setting
from tests.fakes import FakeSettings

RED, BLUE = (200, 30, 30), (30, 30, 200)
LEFT = Qt.MouseButton.LeftButton


class CanvasSettings(FakeSettings, StartSection):
    """A fake that has a start, a mask and tiles."""

    tile: str = setting("off", "Tile", "Where edges meet.", group="Picture")


def picture(path: Path, colour: tuple[int, int, int], size: tuple[int, int] = (32, 16)) -> Path:
    pixels = np.full((size[1], size[0], 3), colour, np.uint8)
    path.write_bytes(png_bytes(pixels, {}))
    return path


def drag(stage: QWidget, *files: Path) -> tuple[QMimeData, bool]:
    """Hold files over the middle of the stage; keep the data alive as a drag does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(stage.rect().center(), actions, data, LEFT, none)
    QApplication.sendEvent(stage, enter)
    return data, enter.isAccepted()


def drop(stage: QWidget, *files: Path) -> None:
    data, _ = drag(stage, *files)
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(stage, QDropEvent(QPointF(stage.rect().center()), actions, data, LEFT, none))


def value(window: MainWindow, name: str) -> object:
    return window.compose.values()[name]


def current(window: MainWindow) -> Item:
    item = window.viewer.item
    assert item is not None
    return item


def at(window: MainWindow, x: float, y: float) -> QPoint:
    """Where a pixel of the picture lies on the canvas."""
    return window.stage.canvas.to_widget(QPointF(x, y)).toPoint()


def shade(window: MainWindow, x: float, y: float) -> tuple[int, int, int]:
    colour = window.stage.canvas.grab().toImage().pixelColor(at(window, x, y))
    return colour.red(), colour.green(), colour.blue()


def near(colour: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return max(abs(a - b) for a, b in zip(colour, other, strict=True)) < 12
