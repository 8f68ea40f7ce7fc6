"""Colours written as text: “#ff8800, #036”. Imports no torch."""

import re

from t2i_desktop.engine.words import said

Colour = tuple[float, float, float]
"""Red, green and blue in [0, 1]."""

_DIGITS = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


def parse_colours(text: str) -> tuple[Colour, ...]:
    """The colours in `text`, parted by commas or spaces, in their order. Raises ValueError."""
    return tuple(_colour(word) for word in text.replace(",", " ").split())


def _colour(word: str) -> Colour:
    written = _DIGITS.fullmatch(word)
    if written is None:
        raise ValueError(
            said("“{word}” is no colour: write # and six digits 0 to 9 or a to f, such as #ff8800", word=word)
        )
    digits = written[1] if len(written[1]) == 6 else "".join(digit * 2 for digit in written[1])
    red, green, blue = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
    return red, green, blue
