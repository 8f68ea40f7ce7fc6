"""A comparison on a terminal: a bar and a table for people, or a JSON object a line for programs.

Knows nothing of how cells are made or kept.
"""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from t2i_desktop.cli.frames import BarOfAll, Lines, counted, print_json
from t2i_desktop.cli.reports import shortened
from t2i_desktop.engine.compare.comparison import Cell, Comparison
from t2i_desktop.engine.compare.course import (
    CellBegun,
    CellEnded,
    CellEvent,
    Ended,
    Happening,
    Workers,
)
from t2i_desktop.engine.compare.figures import Figures, spoken_score, summaries
from t2i_desktop.engine.compare.results import Results
from t2i_desktop.engine.events import Noted, Started, Stepped

_WIDTH = 120  # of the table where nobody looks at a screen


class CompareBars(BarOfAll):
    """One bar on stderr for all cells; at the end the table and the names of the files on stdout."""

    def __init__(self, comparison: Comparison, cells: Sequence[Cell], results: Results) -> None:
        done = sum(results.of(cell) is not None for cell in cells)
        self._workers = ""
        super().__init__("Compare", len(cells), done, counted(len(cells), "cell", "cells", done))
        self._cells, self._results = cells, results
        self._rows, self._titles = comparison.row_titles(), comparison.titles()

    def tell(self, happening: Happening) -> None:
        """Move the bar; what many cells say is said once."""
        match happening:
            case CellBegun(cell):
                if not self._workers:
                    self.call(shortened(self._titles[cell.column]))
            case CellEvent(cell, Started(_, total, first_step=step)):
                self.begin(cell.key, total, step)
            case CellEvent(cell, Stepped(step)):
                self.move(cell.key, step)
            case CellEvent(_, Noted(message)):
                self.note(message)
            case Workers(number, note):
                self._workers = "1 worker" if number == 1 else f"{number} workers"
                self.call(self._workers)
                self.note(note)
            case CellEnded(cell):
                self.close(cell.key)
            case _:
                pass

    def end(self, ended: Ended, files: Sequence[Path]) -> None:
        """Print the table, and where the files are."""
        self._progress.stop()
        if ended.is_stopped:
            self.say(f"Stopped after {ended.done} of {ended.total}.")
        found = self._results.found(self._cells)
        console = Console(width=None if sys.stdout.isatty() else _WIDTH)
        console.print(_cells_table(self._rows, self._titles, self._cells, found))
        console.print(_sums_table(self._titles, self._cells, found))
        for remark in _remarks(self._titles, self._cells, found):
            self.say(remark)
        for path in files:
            print(path)


class CompareJson(Lines):
    """One JSON object a line on stdout: what is compared, each cell with its figures, and what it came to."""

    def __init__(self, comparison: Comparison, cells: Sequence[Cell], results: Results) -> None:
        self._cells, self._results = cells, results
        self._rows, self._titles = comparison.row_titles(), comparison.titles()
        before = [self._figures(cell, figures) for cell in cells if (figures := results.of(cell))]
        super().__init__("comparison", columns=self._titles, cells=len(cells), finished_before=before)

    def tell(self, happening: Happening) -> None:
        """Print what happens, without pixels."""
        match happening:
            case CellBegun(cell):
                print_json("cell", **self._place(cell))
            case CellEvent(cell, Stepped(step, losses)):
                print_json("stepped", step=step, losses=dict(losses), **self._place(cell))
            case CellEvent(cell, Noted(message)):
                print_json("noted", message=message, **self._place(cell))
            case Workers(number, note):
                print_json("workers", workers=number, note=note or None)
            case CellEnded(cell, figures):
                print_json("cell_ended", **self._figures(cell, figures))
            case _:
                pass

    def end(self, ended: Ended, files: Sequence[Path]) -> None:
        """Print the last line."""
        sums = summaries(len(self._titles), self._cells, self._results.found(self._cells))
        state = "stopped" if ended.is_stopped else "done"
        columns = [{"column": title, **asdict(each)} for title, each in zip(self._titles, sums, strict=True)]
        paths = [str(path) for path in files]
        print_json("comparison_ended", state=state, done=ended.done, columns=columns, files=paths)

    def _figures(self, cell: Cell, figures: Figures) -> dict[str, object]:
        return self._place(cell) | asdict(figures)

    def _place(self, cell: Cell) -> dict[str, object]:
        return {"row": self._rows[cell.row], "column": self._titles[cell.column], "seed": cell.seed}


def _cells_table(
    rows: Sequence[str], titles: Sequence[str], cells: Sequence[Cell], found: dict[str, Figures]
) -> Table:
    table = Table(box=SIMPLE)
    for name in ("Row", "Seed", "Column"):
        table.add_column(name)
    for name in ("Time", "Steps", "Loss", "Judge"):
        table.add_column(name, justify="right")
    for cell in cells:
        place = (rows[cell.row], str(cell.seed), titles[cell.column])
        table.add_row(*map(Text, (*place, *_facts(found.get(cell.key)))))
    return table


def _sums_table(titles: Sequence[str], cells: Sequence[Cell], found: dict[str, Figures]) -> Table:
    table = Table(box=SIMPLE)
    for name in ("Column", "Mean judge", "Median time", "Done"):
        table.add_column(name, justify="left" if name == "Column" else "right")
    for title, each in zip(titles, summaries(len(titles), cells, found), strict=True):
        seconds = "–" if each.seconds is None else f"{each.seconds:.1f} s"
        table.add_row(*map(Text, (title, spoken_score(each.score), seconds, f"{each.done} of {each.total}")))
    return table


def _facts(figures: Figures | None) -> tuple[str, ...]:
    if figures is None:
        return ("not made", "", "", "")
    if figures.state == "failed":
        return ("failed", str(figures.steps), "", "")
    loss = "–" if figures.loss is None else f"{figures.loss:.4f}"
    return f"{figures.seconds:.1f} s", str(figures.steps), loss, spoken_score(figures.score)


def _remarks(titles: Sequence[str], cells: Sequence[Cell], found: dict[str, Figures]) -> list[str]:
    """Why cells have failed, or have no score; each once for a column."""
    told = [
        f"{titles[cell.column]}: {why}"
        for cell in cells
        if (figures := found.get(cell.key)) and (why := figures.message or figures.remark)
    ]
    return list(dict.fromkeys(told))
