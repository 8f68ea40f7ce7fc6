"""A comparison as one picture: columns with titles, rows with prompts, and the figures under each picture.

Reads the pictures one after the other; knows nothing of how they were made. Imports no torch.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from t2i_desktop.engine.batches.paper import (
    DARK,
    GAP,
    LINE,
    MARGIN,
    MUTED,
    font_for,
    paper,
    place,
    wrapped,
    write,
)
from t2i_desktop.engine.batches.sheet import SHEET_KEY
from t2i_desktop.engine.compare.comparison import Cell, Comparison
from t2i_desktop.engine.compare.declaration import comparison_file
from t2i_desktop.engine.compare.figures import Figures, summaries
from t2i_desktop.engine.compare.results import Results
from t2i_desktop.engine.compare.table import csv_file
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.images import png_bytes

SIDE = 232
"""Of a picture on the sheet, in pixels: the figures fit under it."""

_LEFT = 190  # of the room for prompts
_FAILED = "#b3261e"
_NO_FIGURES = ("not made",)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of pictures: a prompt with one seed."""

    title: str
    seed: str
    cells: tuple[Cell, ...]


def comparison_sheet(comparison: Comparison, results: Results) -> np.ndarray:
    """All cells as one picture (H, W, 3) uint8; raises BadSettings if the comparison is none."""
    return np.asarray(_Drawing(comparison, results).sheet())


def write_comparison_sheet(path: Path, comparison: Comparison, results: Results) -> None:
    """Write the sheet as PNG, whole or not at all; raises BadComparison.

    The declaration of the comparison and its figures, as CSV, are in its texts.
    """
    texts = {
        SHEET_KEY: "\n".join(comparison.row_titles()),
        "t2i-desktop-comparison": comparison_file(comparison).decode(),
        "t2i-desktop-figures": csv_file(comparison, results).decode(),
    }
    write_where_chosen(path, png_bytes(comparison_sheet(comparison, results), texts))


class _Drawing:
    """Measures first, and then draws from top to bottom."""

    def __init__(self, comparison: Comparison, results: Results) -> None:
        cells = comparison.cells()
        self._results, self._found = results, results.found(cells)
        self._lines = _lines(comparison, cells)
        self._sums = summaries(len(comparison.columns), cells, self._found)
        titles = comparison.titles()
        self._font = font_for(14, [*titles, *(line.title for line in self._lines)])
        self._small = font_for(13, ["·"])
        self._heads = [wrapped(title, self._font, SIDE) for title in titles]

    def sheet(self) -> Image.Image:
        top = MARGIN + LINE * max(map(len, self._heads)) + GAP
        tall = SIDE + 4 + 2 * LINE + 2 * GAP
        right = MARGIN + _LEFT + len(self._heads) * (SIDE + GAP)
        sheet = paper(right, top + len(self._lines) * tall + 3 * LINE + GAP)
        pen = ImageDraw.Draw(sheet)
        for column, head in enumerate(self._heads):
            write(pen, _left(column), top - GAP - LINE * len(head), head, self._font)
        for number, line in enumerate(self._lines):
            self._draw_line(sheet, pen, line, top + number * tall)
        self._draw_sums(pen, top + len(self._lines) * tall)
        return sheet

    def _draw_line(self, sheet: Image.Image, pen: ImageDraw.ImageDraw, line: _Line, y: int) -> None:
        words = wrapped(line.title, self._font, _LEFT - 2 * GAP)
        write(pen, MARGIN, y, words, self._font)
        write(pen, MARGIN, y + LINE * len(words), [line.seed], self._small, MUTED)
        for cell in line.cells:
            self._draw_cell(sheet, pen, self._found.get(cell.key), _left(cell.column), y)

    def _draw_cell(
        self, sheet: Image.Image, pen: ImageDraw.ImageDraw, figures: Figures | None, x: int, y: int
    ) -> None:
        place(sheet, self._results.picture(figures) if figures else None, (x, y, SIDE, SIDE))
        if figures and figures.state == "failed":
            why = wrapped(figures.message, self._small, SIDE - 2 * GAP, most=11)
            write(pen, x + GAP, y + GAP, why, self._small, _FAILED)
            write(pen, x, y + SIDE + 4, ["failed"], self._small, _FAILED)
            return
        lines = figures.lines() if figures else _NO_FIGURES
        for number, (text, colour) in enumerate(zip(lines, (MUTED, DARK), strict=False)):
            write(pen, x, y + SIDE + 4 + number * LINE, [text], self._small, colour)

    def _draw_sums(self, pen: ImageDraw.ImageDraw, y: int) -> None:
        write(pen, MARGIN, y, ["Together"], self._font)
        for column, summary in enumerate(self._sums):
            write(pen, _left(column), y, summary.lines(), self._font)


def _lines(comparison: Comparison, cells: Sequence[Cell]) -> list[_Line]:
    rows = comparison.row_titles()
    lines: dict[tuple[int, int], list[Cell]] = {}
    for cell in cells:
        lines.setdefault((cell.row, cell.seed), []).append(cell)
    return [_Line(rows[row], f"seed {seed}", tuple(own)) for (row, seed), own in lines.items()]


def _left(column: int) -> int:
    return MARGIN + _LEFT + column * (SIDE + GAP)
