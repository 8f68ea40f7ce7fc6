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
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngImageFile, PngInfo

from t2i_desktop.engine.errors import BadData, GalleryError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.images import read_picture

SHEET_KEY = "t2i-desktop-sheet"
"""Names our text chunk in sheets: a file with it may be written anew."""

LARGEST_SIDE = 256
"""Of a picture on a sheet, in pixels."""

_MOST_PIXELS = 64_000_000  # of all pictures together
_IN_ONE_ROW = 4  # tiles, where there are no more
_MARGIN, _GAP, _LINE, _MOST_LINES = 24, 10, 18, 3
_GROUND, _EMPTY, _DARK, _MUTED = "#ffffff", "#eceef3", "#1b1e28", "#5d6577"
_SYSTEM_FONTS = ("NotoSans-Regular.ttf", "DejaVuSans.ttf", "segoeui.ttf", "Arial Unicode.ttf", "Arial.ttf")

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


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
    """Write a sheet as PNG, whole or not at all; raises GalleryError."""
    chunks = PngInfo()
    chunks.add_itxt(SHEET_KEY, "\n".join(tile.label for tile in tiles))
    file = io.BytesIO()
    _drawn(tiles).save(file, "PNG", pnginfo=chunks)
    try:
        write_atomically(path, file.getvalue())
    except OSError as error:
        raise GalleryError(
            f"The contact sheet could not be written to {path} ({error.strerror}). Choose another file."
        ) from error


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
    font = _font(14, (table.down, table.across, *table.rows, *table.columns))
    heads = [_wrapped(text, font, width) for text in table.columns]
    sides = [_wrapped(text, font, LARGEST_SIDE) for text in table.rows]
    broadest = max(font.getlength(line) for lines in [[table.down], *sides] for line in lines)
    left = _MARGIN + round(broadest) + 2 * _GAP
    top = _MARGIN + _LINE * (1 + max(map(len, heads))) + _GAP
    tall = max(height, _LINE * max(map(len, sides)))
    sheet = _paper(left + len(heads) * (width + _GAP), top + len(sides) * (tall + _GAP))
    pen = ImageDraw.Draw(sheet)
    pen.text((left, _MARGIN), table.across, fill=_MUTED, font=font)
    pen.text((_MARGIN, top - _GAP - _LINE), table.down, fill=_MUTED, font=font)
    pictures = {tuple(tile.varied.values()): tile.picture for tile in tiles}
    for column, lines in enumerate(heads):
        _write(pen, left + column * (width + _GAP), top - _GAP - _LINE * len(lines), lines, font)
    for row, lines in enumerate(sides):
        y = top + row * (tall + _GAP)
        _write(pen, _MARGIN, y + (tall - _LINE * len(lines)) // 2, lines, font)
        for column, across in enumerate(table.columns):
            box = (left + column * (width + _GAP), y, width, tall)
            _place(sheet, pictures.get((table.rows[row], across)), box)
    return sheet


def _draw_rows(tiles: Sequence[Tile], width: int, height: int) -> Image.Image:
    font = _font(13, [tile.label for tile in tiles])
    labels = [_wrapped(tile.label, font, width) for tile in tiles]
    columns = len(tiles) if len(tiles) <= _IN_ONE_ROW else math.ceil(math.sqrt(len(tiles)))
    tall = height + 4 + _LINE * max(map(len, labels), default=0) + _GAP
    sheet = _paper(
        _MARGIN + columns * (width + _GAP), _MARGIN + math.ceil(len(tiles) / max(1, columns)) * tall
    )
    pen = ImageDraw.Draw(sheet)
    for number, tile in enumerate(tiles):
        x, y = _MARGIN + number % columns * (width + _GAP), _MARGIN + number // columns * tall
        _place(sheet, tile.picture, (x, y, width, height))
        _write(pen, x, y + height + 4, labels[number], font)
    return sheet


def _paper(right: int, bottom: int) -> Image.Image:
    """White, with a margin beyond what ends at `right` and `bottom` with a gap."""
    return Image.new("RGB", (right - _GAP + _MARGIN, bottom - _GAP + _MARGIN), _GROUND)


def _place(sheet: Image.Image, path: Path | None, box: tuple[int, int, int, int]) -> None:
    """Lay a picture into the middle of a box (x, y, width, height), as large as fits, or leave it blank."""
    x, y, width, height = box
    try:
        picture = Image.fromarray(read_picture(path)) if path else None
    except BadData:
        picture = None
    if picture is None:
        ImageDraw.Draw(sheet).rectangle((x, y, x + width - 1, y + height - 1), fill=_EMPTY)
        return
    scale = min(width / picture.width, height / picture.height)
    fitted = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = picture.resize(fitted, Image.Resampling.LANCZOS)
    sheet.paste(small, (x + (width - small.width) // 2, y + (height - small.height) // 2))


def _write(pen: ImageDraw.ImageDraw, x: int, y: int, lines: Sequence[str], font: _Font) -> None:
    for number, line in enumerate(lines):
        pen.text((x, y + number * _LINE), line, fill=_DARK, font=font)


def _wrapped(text: str, font: _Font, width: float) -> list[str]:
    """At most _MOST_LINES lines no wider than `width`; an ellipsis stands for what does not fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1]} …"]
    return [_shortened(line, font, width) for line in lines]


def _shortened(line: str, font: _Font, width: float) -> str:
    if font.getlength(line) <= width:
        return line
    end = max((n for n in range(len(line)) if font.getlength(f"{line[:n]}…") <= width), default=0)
    return f"{line[:end].rstrip()}…"


def _font(size: int, texts: Sequence[str]) -> _Font:
    """Pillow's own, which has little more than ASCII; for other texts the first of the system's there is."""
    is_plain = all(text.replace("·", "").isascii() for text in texts)
    for name in () if is_plain else _SYSTEM_FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)
