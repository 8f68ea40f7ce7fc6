"""`t2i compare`: the same prompts and seeds by several generators, or by one with several settings."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from t2i_desktop.cli.cluster import add_cluster, fleet_of
from t2i_desktop.cli.compare_reports import CompareBars, CompareJson
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands
from t2i_desktop.engine.batches.sheet import may_write_sheet
from t2i_desktop.engine.compare.comparison import Cell, Comparison, compared, rows_of, with_shared
from t2i_desktop.engine.compare.course import CellEnded, Ended, Happening, compare
from t2i_desktop.engine.compare.declaration import comparison_file, read_comparison
from t2i_desktop.engine.compare.results import NAME, Results, results_in
from t2i_desktop.engine.compare.sheet import write_comparison_sheet
from t2i_desktop.engine.compare.spread import compare_on
from t2i_desktop.engine.compare.table import csv_file
from t2i_desktop.engine.compare.typed import parse_columns, parse_rows, parse_seeds
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said

ITEMS = "items"
"""The folder of the pictures under --out: a gallery of its own."""


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "compare",
        help="make the same prompts with several generators or settings, side by side",
        description="Make every PROMPT with every column and every seed, and tell for each picture how long "
        "it took, its steps, its own loss, and the score of a judge that had no part in it. What is done is "
        "not made again: the same command goes on where it was stopped.",
    )
    parser.add_argument("prompts", nargs="*", metavar="PROMPT", help="a row of the comparison")
    parser.add_argument(
        "--with", dest="columns", action="append", default=[], metavar="COLUMN",
        help="a generator, and after a colon its settings, as in “vqgan-clip: learning_rate=0.1,0.2”; "
        "several values are several columns; may be given again",
    )  # fmt: skip
    parser.add_argument(
        "--rows", action="append", default=[], metavar="GRID",
        help="rows of settings that all columns share, as in “guidance=1,2”; each meets every PROMPT",
    )  # fmt: skip
    parser.add_argument("--seeds", metavar="SEEDS", help="such as 1,2 or 1..4 (default 0)")
    parser.add_argument(
        "--file", type=Path, metavar="FILE", help="a comparison.yaml; what is typed counts more"
    )
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "--out", type=Path, metavar="DIR",
        help="write DIR/comparison.png, .csv and .yaml, and the pictures into DIR/items",
    )  # fmt: skip
    target.add_argument(
        "--gallery", type=Path, metavar="DIR", help="keep in this gallery instead of the usual one"
    )
    add_cluster(parser)
    parser.add_argument("--again", action="store_true", help="make all cells anew, also those that are done")
    parser.add_argument("--list", action="store_true", help="list the generators, and make nothing")
    parser.add_argument("--json", action="store_true", help="print one event a line instead of a table")
    parser.add_argument("--verbose", action="store_true", help="print the details of failures")
    parser.set_defaults(run=compare_all)


def compare_all(arguments: argparse.Namespace) -> int:
    """Make all cells that are not there yet, and tell what they came to; returns the exit code."""
    if arguments.list:
        for entry in compared():
            print(f"{entry.name:<16}{entry.title}")
        return 0
    if not arguments.ray and (arguments.workers or arguments.threads):
        raise BadSettings(said("--workers and --threads are those of a cluster. Name it with --ray."))
    comparison = _described(arguments)
    cells = comparison.cells()
    results = _results(arguments)
    _check_files(arguments.out)
    if arguments.again:
        results.forget(cells)
    report = (CompareJson if arguments.json else CompareBars)(comparison, cells, results)
    control, failures = RunControl(), list[CellEnded]()
    with Interruption(control) as interruption, report:
        for happening in _happenings(arguments, cells, results, control):
            report.tell(happening)
            if isinstance(happening, CellEnded) and happening.figures.state == "failed":
                failures.append(happening)
            if isinstance(happening, Ended):
                files = _write_files(arguments.out, comparison, results) if arguments.out else ()
                report.end(happening, files)
    for failure in failures if arguments.verbose else ():
        print(failure.details, file=sys.stderr)
    if control.cancelled:
        return interruption.exit_code
    return 1 if failures else 0


def _happenings(
    arguments: argparse.Namespace, cells: Sequence[Cell], results: Results, control: RunControl
) -> Iterator[Happening]:
    """The comparison on its way, on this computer or on a cluster."""
    if not arguments.ray:
        return compare(cells, results, control, preview_interval=float("inf"))
    return compare_on(lambda: fleet_of(arguments), cells, results, control)


def _described(arguments: argparse.Namespace) -> Comparison:
    """What was typed, over what the file says; raises BadSettings."""
    told = read_comparison(arguments.file) if arguments.file else Comparison()
    columns = tuple(column for text in arguments.columns for column in parse_columns(text)) or told.columns
    shared = [row for text in arguments.rows for row in parse_rows(text, columns)]
    rows = with_shared(rows_of(arguments.prompts), shared)
    seeds = parse_seeds(arguments.seeds) if arguments.seeds else told.seeds
    return Comparison(rows or told.rows, columns, seeds)


def _results(arguments: argparse.Namespace) -> Results:
    """Where figures and pictures go; raises BadSettings before the work if they could not be put there."""
    folder: Path = arguments.out or arguments.gallery or default_gallery_root()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettings(
            f"The folder {folder} cannot be made ({error.strerror}). Choose another one."
        ) from error
    return Results(folder / NAME, Gallery(folder / ITEMS)) if arguments.out else results_in(Gallery(folder))


def _check_files(folder: Path | None) -> None:
    """Raise BadSettings before the work if somebody's own picture stands where the sheet is to be."""
    if folder and not may_write_sheet(folder / "comparison.png"):
        raise BadSettings(
            f"{folder / 'comparison.png'} is there already and is no comparison. Choose another --out."
        )


def _write_files(folder: Path, comparison: Comparison, results: Results) -> Sequence[Path]:
    """Write the three files of a comparison; raises NotWritten."""
    paths = [folder / f"comparison.{kind}" for kind in ("png", "csv", "yaml")]
    write_comparison_sheet(paths[0], comparison, results)
    write_where_chosen(paths[1], csv_file(comparison, results))
    write_where_chosen(paths[2], comparison_file(comparison))
    return paths
