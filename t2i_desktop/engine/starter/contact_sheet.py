"""A sheet of pictures with their prompts beneath, as one picture. Knows nothing of how they were made."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

_SIDE, _GAP, _LINE = 176, 12, 15
_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture (H, W, 3) uint8, what was asked for, and the place (from 1) the judge gave the prompt."""

    picture: np.ndarray
    prompt: str
    place: int


def contact_sheet(drawn: Sequence[Drawn]) -> np.ndarray:
    """The pictures in rows of five, as (H, W, 3) uint8."""
    rows = -(-len(drawn) // _COLUMNS)
    cell_height = _SIDE + 3 * _LINE + _GAP
    sheet = Image.new("RGB", (_GAP + _COLUMNS * (_SIDE + _GAP), _GAP + rows * cell_height), "white")
    pen = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(12)
    for i, entry in enumerate(drawn):
        x, y = _GAP + i % _COLUMNS * (_SIDE + _GAP), _GAP + i // _COLUMNS * cell_height
        picture = Image.fromarray(entry.picture).resize((_SIDE, _SIDE), Image.Resampling.BICUBIC)
        sheet.paste(picture, (x, y))
        lines = [*textwrap.wrap(entry.prompt, 28)[:2], f"judge: place {entry.place}"]
        for number, line in enumerate(lines):
            colour = "#888888" if line is lines[-1] else "#222222"
            pen.text((x, y + _SIDE + 2 + number * _LINE), line, fill=colour, font=font)
    return np.asarray(sheet)
