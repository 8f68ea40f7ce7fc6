"""Which size frames get where nobody has chosen one: that of the source's shape. Imports no torch."""

import math

_CELL = 16
"""Pixels along a cell of most VQGANs."""

_SMALLEST, _LARGEST = 32, 2048  # the bounds of the settings


def of_shape(width: int, height: int, aspect: float) -> tuple[int, int]:
    """About as many pixels as width × height have, in the shape `aspect` = width / height."""
    return side(math.sqrt(width * height * aspect)), side(math.sqrt(width * height / aspect))


def side(pixels: float) -> int:
    """In whole cells, and within the bounds of the setting."""
    return min(_LARGEST, max(_SMALLEST, _CELL * round(pixels / _CELL)))
