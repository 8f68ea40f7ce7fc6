"""The cells that are done, as one small file beside the comparison, and their pictures in a gallery.

Each cell is put to disk as soon as it is done, so that neither a crash nor a stop costs more than the cell at
hand. Knows nothing of how cells are made. Imports no torch.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from pydantic import BaseModel, ValidationError

from t2i_desktop.engine.compare.comparison import Cell
from t2i_desktop.engine.compare.declaration import BadComparison
from t2i_desktop.engine.compare.figures import Figures
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.gallery import Gallery, Item, read_item
from t2i_desktop.engine.gallery.items import IMAGE
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.words import said

NAME = "comparison.json"
FOLDER = ".compare"
"""In a gallery: what its comparisons came to."""

FORMAT = 1


class _File(BaseModel):
    """What is of a newer version is passed over."""

    format: int = FORMAT
    cells: dict[str, Figures] = {}


class Results:
    """The figures of cells by their key; a cell whose pictures have gone from the gallery is not done.

    Raises BadComparison if the file that is there cannot be read.
    """

    def __init__(self, path: Path, gallery: Gallery) -> None:
        self.path, self.gallery = path, gallery
        self._figures = _read(path)

    def of(self, cell: Cell) -> Figures | None:
        """What a cell came to; None if it is to be made. A cell that failed is to be made again."""
        figures = self._figures.get(cell.key)
        return figures if figures and self._is_whole(figures) else None

    def found(self, cells: Iterable[Cell]) -> dict[str, Figures]:
        """The figures of those cells that are done or have failed, by their key."""
        known = {cell.key: self._figures.get(cell.key) for cell in cells}
        return {key: each for key, each in known.items() if each and self._is_told(each)}

    def keep(self, outcome: Outcome) -> tuple[Item, ...]:
        """Put the pictures of a cell into the gallery; raises GalleryError."""
        return self.gallery.keep(outcome)

    def add(self, cell: Cell, figures: Figures) -> None:
        """Take note of what a cell came to; raises BadComparison."""
        self._write(_read(self.path) | {cell.key: figures})  # another program may have added to it

    def forget(self, cells: Iterable[Cell]) -> None:
        """Leave the figures of cells, so that they are made anew; raises BadComparison. Pictures stay."""
        keys = {cell.key for cell in cells}
        if known := _read(self.path):
            self._write({key: figures for key, figures in known.items() if key not in keys})

    def picture(self, figures: Figures) -> Path | None:
        """The first picture of a cell; None if it has none."""
        return self.gallery.root / figures.items[0] / IMAGE if figures.items else None

    def items(self, figures: Figures) -> tuple[Item, ...]:
        """The pictures of a cell; raises GalleryError if one has gone."""
        return tuple(read_item(self.gallery.root / id) for id in figures.items)

    def _is_told(self, figures: Figures) -> bool:
        return figures.state == "failed" or self._is_whole(figures)

    def _is_whole(self, figures: Figures) -> bool:
        pictures = [self.gallery.root / id / IMAGE for id in figures.items]
        return figures.state == "done" and bool(pictures) and all(path.is_file() for path in pictures)

    def _write(self, figures: dict[str, Figures]) -> None:
        facts = {"format": FORMAT, "cells": {key: asdict(each) for key, each in figures.items()}}
        try:
            write_atomically(self.path, (json.dumps(facts, indent=2, ensure_ascii=False) + "\n").encode())
        except OSError as error:
            raise BadComparison(
                said(
                    "The figures could not be written to {path} ({reason}). Free some space there, or "
                    "choose another folder; the pictures are kept.",
                    path=self.path,
                    reason=error.strerror or str(error),
                )
            ) from error
        self._figures = figures


def results_in(gallery: Gallery) -> Results:
    """The results of all comparisons whose pictures lie in this gallery; raises BadComparison."""
    return Results(gallery.root / FOLDER / NAME, gallery)


def _read(path: Path) -> dict[str, Figures]:
    try:
        found = _File.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValidationError) as error:
        raise BadComparison(
            said(
                "The figures in {path} cannot be read. Put that file away to make all cells anew; "
                "pictures are not touched.",
                path=path,
            )
        ) from error
    return found.cells
