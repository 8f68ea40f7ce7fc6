"""Icons drawn from the program's SVG files, in any colour, sharp at any scale. Knows nothing of widgets."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from t2i_desktop.resources import resource_path

_MIRROR = QTransform.fromScale(-1, 1)
_SIZES = (16, 20, 32, 40)  # points, on plain and on fine screens


@lru_cache(maxsize=256)
def tinted_icon(name: str, colour: str, disabled: str, *, is_mirrored: bool = False) -> QIcon:
    """The icon `name` in one colour, and in another where the control is disabled."""
    icon = QIcon()
    for mode, ink, opacity in ((QIcon.Mode.Normal, colour, 1.0), (QIcon.Mode.Disabled, disabled, 0.5)):
        drawing = _drawing(name, ink)
        for size in _SIZES:
            pixmap = _pixmap(drawing, size, opacity)
            icon.addPixmap(pixmap.transformed(_MIRROR) if is_mirrored else pixmap, mode)
    return icon


def program_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resource_path("icons", "t2i-desktop.svg")))


def tinted_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon `name` as a picture `size` points wide on a screen with `ratio` pixels per point."""
    pixmap = _pixmap(_drawing(name, colour), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    return resource_path("icons", f"{name}.svg").read_bytes()


def _pixmap(drawing: QSvgRenderer, size: int, opacity: float = 1.0) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
