"""Contact sheets: the pictures of a batch side by side, each with what sets it apart.

Where two settings vary, and no two pictures share both, it is a table with a heading for each row and column.
Reads one picture after the other; knows nothing of how they were made. Imports no torch.
"""

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngImageFile, PngInfo

from t2i_desktop.engine.batches.paper import GAP, LINE, MARGIN, MUTED, font_for, paper, place, wrapped, write
from t2i_desktop.engine.files import write_where_chosen

SHEET_KEY = "t2i-desktop-sheet"
"""Names our text chunk in sheets: a file with it may be written anew."""

LARGEST_SIDE = 256
"""Of a picture on a sheet, in pixels."""

_MOST_PIXELS = 64_000_000  # of all pictures together
_IN_ONE_ROW = 4  # tiles, where there are no more


@dataclass(frozen=True, slots=True)
class Tile:
    """One place of a sheet. picture: its file; None if it was not made. varied: as BatchJob has it."""

    picture: Path | None
    label: str
    varied: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class _Table:
    """Two settings that vary: the title of each, and its values in order."""

    down: str
    across: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]


def contact_sheet(tiles: Sequence[Tile]) -> np.ndarray:
    """All tiles as one picture (H, W, 3) uint8. A picture that cannot be read leaves its place empty."""
    return np.asarray(_drawn(tiles))


def write_sheet(path: Path, tiles: Sequence[Tile]) -> None:
    """Write a sheet as PNG, whole or not at all; raises NotWritten."""
    chunks = PngInfo()
    chunks.add_itxt(SHEET_KEY, "\n".join(tile.label for tile in tiles))
    file = io.BytesIO()
    _drawn(tiles).save(file, "PNG", pnginfo=chunks)
    write_where_chosen(path, file.getvalue())


def may_write_sheet(path: Path) -> bool:
    """Whether there is no file, or only an earlier sheet."""
    if not path.exists():
        return True
    try:
        with PngImageFile(path) as image:
            return SHEET_KEY in image.text
    except (OSError, SyntaxError):
        return False


def _drawn(tiles: Sequence[Tile]) -> Image.Image:
    table = _table_of(tiles)
    width, height = _cell_size(tiles)
    return _draw_table(tiles, table, width, height) if table else _draw_rows(tiles, width, height)


def _table_of(tiles: Sequence[Tile]) -> _Table | None:
    """The table the tiles make; None if other than two settings vary, or two tiles share a place."""
    titles = dict.fromkeys(title for tile in tiles for title in tile.varied)
    places = {tuple(tile.varied.items()) for tile in tiles}
    if len(titles) != 2 or len(places) < len(tiles) or any(len(tile.varied) != 2 for tile in tiles):
        return None
    down, across = titles
    rows, columns = (tuple(dict.fromkeys(tile.varied[title] for tile in tiles)) for title in titles)
    return _Table(down, across, rows, columns)


def _cell_size(tiles: Sequence[Tile]) -> tuple[int, int]:
    """The width and height into which every picture fits, large enough to see and small enough together."""
    shapes = [shape for tile in tiles if (shape := _shape(tile.picture))] or [(1, 1)]
    side = min(LARGEST_SIDE, math.isqrt(_MOST_PIXELS // max(1, len(tiles))))
    broadest = max(width / max(width, height) for width, height in shapes)
    tallest = max(height / max(width, height) for width, height in shapes)
    return max(1, round(side * broadest)), max(1, round(side * tallest))


def _shape(path: Path | None) -> tuple[int, int] | None:
    """The size of a picture, from its first bytes; None if there is none to read."""
    if path is None:
        return None
    try:
        with Image.open(path) as image:
            return image.size
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None


def _draw_table(tiles: Sequence[Tile], table: _Table, width: int, height: int) -> Image.Image:
    font = font_for(14, (table.down, table.across, *table.rows, *table.columns))
    heads = [wrapped(text, font, width) for text in table.columns]
    sides = [wrapped(text, font, LARGEST_SIDE) for text in table.rows]
    broadest = max(font.getlength(line) for lines in [[table.down], *sides] for line in lines)
    left = MARGIN + round(broadest) + 2 * GAP
    top = MARGIN + LINE * (1 + max(map(len, heads))) + GAP
    tall = max(height, LINE * max(map(len, sides)))
    sheet = paper(left + len(heads) * (width + GAP), top + len(sides) * (tall + GAP))
    pen = ImageDraw.Draw(sheet)
    pen.text((left, MARGIN), table.across, fill=MUTED, font=font)
    pen.text((MARGIN, top - GAP - LINE), table.down, fill=MUTED, font=font)
    pictures = {tuple(tile.varied.values()): tile.picture for tile in tiles}
    for column, lines in enumerate(heads):
        write(pen, left + column * (width + GAP), top - GAP - LINE * len(lines), lines, font)
    for row, lines in enumerate(sides):
        y = top + row * (tall + GAP)
        write(pen, MARGIN, y + (tall - LINE * len(lines)) // 2, lines, font)
        for column, across in enumerate(table.columns):
            box = (left + column * (width + GAP), y, width, tall)
            place(sheet, pictures.get((table.rows[row], across)), box)
    return sheet


def _draw_rows(tiles: Sequence[Tile], width: int, height: int) -> Image.Image:
    font = font_for(13, [tile.label for tile in tiles])
    labels = [wrapped(tile.label, font, width) for tile in tiles]
    columns = len(tiles) if len(tiles) <= _IN_ONE_ROW else math.ceil(math.sqrt(len(tiles)))
    tall = height + 4 + LINE * max(map(len, labels), default=0) + GAP
    sheet = paper(MARGIN + columns * (width + GAP), MARGIN + math.ceil(len(tiles) / max(1, columns)) * tall)
    pen = ImageDraw.Draw(sheet)
    for number, tile in enumerate(tiles):
        x, y = MARGIN + number % columns * (width + GAP), MARGIN + number // columns * tall
        place(sheet, tile.picture, (x, y, width, height))
        write(pen, x, y + height + 4, labels[number], font)
    return sheet
