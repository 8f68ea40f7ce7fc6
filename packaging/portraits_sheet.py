"""Draws a sheet of portraits with their captions, to look at: python packaging/portraits_sheet.py SHEET.png.

Shown is what a model sees, 64 × 64 after the customary crop, twice as large.
"""

import argparse
import textwrap
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw

from t2i_desktop.engine.portraits.captions import caption
from t2i_desktop.engine.portraits.dataset import CROP, SIDE
from t2i_desktop.engine.portraits.drawn.styles import HEIGHT, STYLES, drawing, picture

TIMES = 2
CELL, TEXT = SIDE * TIMES, 66
MARGIN = 12
COLUMNS = 10


def main() -> None:
    """Write the sheet that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--style", choices=list(STYLES), default="personas")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    sheet(arguments.style, arguments.count, arguments.seed).save(arguments.out)


def sheet(style: str, count: int, seed: int) -> Image.Image:
    """The first `count` portraits of a seed, ten to a row, each over its caption."""
    rows = -(-count // COLUMNS)
    page = Image.new("RGB", (COLUMNS * (CELL + MARGIN), rows * (CELL + TEXT + MARGIN)), "white")
    draw = ImageDraw.Draw(page)
    above = (HEIGHT - CROP) // 2
    for index in range(count):
        drawn = drawing(style, seed, index)
        values = {name: 1 if name in drawn.true else -1 for name in STYLES[style].SHOWN}
        image = picture(style, drawn, index).crop((0, above, CROP, above + CROP))
        image = image.resize((SIDE, SIDE), Image.Resampling.LANCZOS).resize((CELL, CELL))
        x, y = index % COLUMNS * (CELL + MARGIN), index // COLUMNS * (CELL + TEXT + MARGIN)
        page.paste(image, (x, y))
        draw.multiline_text(
            (x, y + CELL), textwrap.fill(caption(values, Random(index)), 24), "black", spacing=0
        )
    return page


if __name__ == "__main__":
    main()
