"""Icons drawn from the program's SVG files, in any colour, sharp at any scale. Knows nothing of widgets."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from t2i_desktop.resources import resource_path

_SIZES = (16, 20, 32, 40)  # points, on plain and on fine screens


@lru_cache(maxsize=256)
def tinted_icon(name: str, colour: str, disabled: str) -> QIcon:
    """The icon `name` in one colour, and in another where the control is disabled."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(_pixmap(name, colour, size), QIcon.Mode.Normal)
        icon.addPixmap(_pixmap(name, disabled, size, opacity=0.5), QIcon.Mode.Disabled)
    return icon


def program_icon() -> QIcon:
    """The icon of the program itself."""
    return QIcon(str(resource_path("icons", "t2i-desktop.svg")))


def tinted_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon `name` as a picture `size` points wide on a screen with `ratio` pixels per point."""
    pixmap = _pixmap(name, colour, round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _pixmap(name: str, colour: str, size: int, opacity: float = 1.0) -> QPixmap:
    svg = resource_path("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
