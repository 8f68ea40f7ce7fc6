"""The figures of a comparison as CSV: a line for each cell. Imports no torch."""

import csv
import io

from t2i_desktop.engine.compare.comparison import Comparison
from t2i_desktop.engine.compare.figures import Figures
from t2i_desktop.engine.compare.results import Results

HEADER = (
    "row", "column", "generator", "seed", "state", "seconds", "steps", "loss", "judge", "score", "device",
    "remark", "pictures",
)  # fmt: skip


def csv_file(comparison: Comparison, results: Results) -> bytes:
    """All cells in order, UTF-8; a cell that is not made has a state and nothing more."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    rows, titles, cells = comparison.row_titles(), comparison.titles(), comparison.cells()
    found = results.found(cells)
    for cell in cells:
        place = (rows[cell.row], titles[cell.column], cell.entry.name, cell.seed)
        writer.writerow([*place, *_facts(found.get(cell.key))])
    return text.getvalue().encode()


def _facts(figures: Figures | None) -> tuple[object, ...]:
    if figures is None:
        return ("not made", *[""] * 8)
    return (
        figures.state,
        f"{figures.seconds:.3f}",
        figures.steps,
        _number(figures.loss),
        figures.judge,
        _number(figures.score),
        figures.device,
        figures.message or figures.remark,
        " ".join(figures.items),
    )


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"
