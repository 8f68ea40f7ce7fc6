"""Which size frames get where nobody has chosen one: that of the source's shape. Imports no torch."""

import math
from itertools import product

_CELL = 16
"""Pixels along a cell of most VQGANs."""

_SMALLEST, _LARGEST = 32, 2048  # the bounds of the settings


def of_shape(width: int, height: int, aspect: float) -> tuple[int, int]:
    """About as many pixels as width × height have, as nearly in the shape `aspect` as whole cells can be.

    aspect: width / height.
    """
    wide, high = math.sqrt(width * height * aspect), math.sqrt(width * height / aspect)
    return min(
        product(_sides_about(wide), _sides_about(high)),
        key=lambda sides: abs(math.log(sides[0] / sides[1] / aspect)),
    )


def side(pixels: float) -> int:
    """In whole cells, and within the bounds of the setting."""
    return min(_LARGEST, max(_SMALLEST, _CELL * round(pixels / _CELL)))


def _sides_about(pixels: float) -> list[int]:
    """The nearest sides in whole cells: the nearest of all comes first."""
    around = (pixels, pixels - _CELL / 2, pixels + _CELL / 2)
    return [side(length) for length in around]
