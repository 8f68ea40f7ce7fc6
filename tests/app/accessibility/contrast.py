"""Contrast as WCAG 2.1 counts it: of two colours, and of what is drawn in a part of a picture."""

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

FINE = 2  # pixels per point: letters are drawn in their full colour somewhere
_FEW = 6  # pixels that may be anything


def ratio(one: str | QColor, other: str | QColor) -> float:
    """From 1, the same, to 21, black and white."""
    both = (QColor(one), QColor(other))
    colours = np.array([(colour.red(), colour.green(), colour.blue()) for colour in both], np.uint8)
    dim, bright = sorted(_luminance(colours).tolist())
    return (bright + 0.05) / (dim + 0.05)


def drawn(window: QWidget) -> np.ndarray:
    """What a window looks like, (height, width) uint32 of 0xffrrggbb, `FINE` times as large as it is."""
    image = QImage(window.size() * FINE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(FINE)
    window.render(image)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def contrast_within(picture: np.ndarray, room: QRect) -> float:
    """Between the ground, which is the colour seen most, and what stands out from it most; 1 for nothing."""
    top, left = room.top() * FINE, room.left() * FINE
    part = picture[top : top + room.height() * FINE, left : left + room.width() * FINE]
    colours, counts = np.unique(part, return_counts=True)
    seen = _luminance(np.stack([colours >> shift & 255 for shift in (16, 8, 0)], axis=-1)) + 0.05
    ground = seen[counts.argmax()]
    ratios = np.maximum(seen, ground) / np.minimum(seen, ground)
    order = np.argsort(ratios)[::-1]
    enough = np.searchsorted(np.cumsum(counts[order]), _FEW)
    return float(ratios[order][min(enough, len(order) - 1)])


def _luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance of (N, 3) from 0 to 255."""
    share = colours / 255
    linear = np.where(share <= 0.03928, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
