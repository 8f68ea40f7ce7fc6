"""`t2i batch`: every picture of a prompt list, of its wildcards and of a grid over settings."""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from t2i_desktop.cli.batch_reports import BatchBars, BatchJson, BatchReport
from t2i_desktop.cli.generate import (
    add_outputs,
    add_presets,
    add_settings_of_chosen,
    chosen_generator,
    chosen_keep,
    described_settings,
    run_one,
)
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.keeping import Keep, picture_paths, write_files
from t2i_desktop.cli.options import Commands
from t2i_desktop.cli.reports import Kept
from t2i_desktop.engine.batches.cells import Row
from t2i_desktop.engine.batches.grid import parse_grid
from t2i_desktop.engine.batches.plan import MOST_JOBS, BatchJob, Choices, plan
from t2i_desktop.engine.batches.sheet import Tile, may_write_sheet, write_sheet
from t2i_desktop.engine.batches.table import read_rows
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Failed
from t2i_desktop.engine.formats import slug
from t2i_desktop.engine.gallery import title_of
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "batch",
        help="make the pictures of a prompt list, or of a grid over settings",
        description="Make a picture of every prompt of FILE (text: one a line; CSV: a setting a column), of "
        "every choice of its wildcards, and with all values of a grid. With --out, what is finished is not "
        "made again: the same command goes on where it was stopped.",
    )
    add_plan(parser)
    parser.add_argument(
        "--sheet", type=Path, metavar="FILE", help="show all pictures beside each other in this PNG"
    )
    parser.add_argument("--list", action="store_true", help="say what would be made, and make nothing")
    add_presets(parser)
    add_outputs(parser)
    parser.complete = partial(add_settings_of_chosen, parser)
    parser.set_defaults(run=batch)


def add_plan(parser: argparse.ArgumentParser) -> None:
    """Options that say which runs a batch is made of."""
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="a .txt or .csv; else --include is the prompt"
    )
    parser.add_argument(
        "--grid",
        action="append",
        default=[],
        metavar="GRID",
        help="settings and their values, as in “seed=1..4 learning_rate=0.05,0.1”; may be given again",
    )
    parser.add_argument(
        "--wildcards",
        type=_choices,
        default="all",
        metavar="{all,one,N}",
        help="all choices of {a|b}, one by the seed, or N at random for each prompt (default all)",
    )


def batch(arguments: argparse.Namespace) -> int:
    """Make all pictures that are not there yet; returns the exit code."""
    entry = chosen_generator(arguments.generator)
    jobs = planned(arguments, entry)
    if arguments.list:
        print_jobs(jobs, arguments.json)
        return 0
    _check_sheet(arguments.sheet)
    made = _Made(arguments.out, entry)
    keep = chosen_keep(arguments)
    done = {number: path for number, job in enumerate(jobs) if (path := made.path_of(job))}
    report = BatchJson(len(jobs), len(done)) if arguments.json else BatchBars(len(jobs), len(done))
    control = RunControl()
    with Interruption(control) as interruption, report:
        course = _run_all(entry, jobs, done, made, keep, control, report)
        sheet = arguments.sheet if course.pictures else None
        if sheet:
            write_sheet(sheet, [_tile(course, number, job) for number, job in enumerate(jobs)])
        report.end(len(course.pictures), course.is_stopped, course.failures, str(sheet or ""))
        _tell_details(course, arguments)
    if course.is_stopped:
        return interruption.exit_code
    return 1 if course.failures else 0


@dataclass(slots=True)
class _Course:
    """How a batch went. pictures: the first of each job that is finished, by its number."""

    pictures: dict[int, Path]
    failures: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    details: list[str] = field(default_factory=list[str])
    is_stopped: bool = False


@dataclass(frozen=True, slots=True)
class _Made:
    """What is written under --out, if that was given, named after the prompt and all of the settings."""

    folder: Path | None
    entry: Entry

    def path_of(self, job: BatchJob) -> Path | None:
        """The first picture of a job that is finished."""
        if self.folder is None:
            return None
        paths = picture_paths(self._stem(job, self.folder), getattr(job.settings, "batch_size", 1))
        return paths[0] if all(path.is_file() for path in paths) else None

    def write(self, job: BatchJob, outcome: Outcome, folder: Path) -> list[Kept]:
        """Write what a job came to. What is unfinished has another name: it is to be made again."""
        stem = self._stem(job, folder)
        if outcome.status != "finished":
            stem = stem.with_name(f"{stem.name}-step-{outcome.step}")
        return write_files(stem, outcome)

    def _stem(self, job: BatchJob, folder: Path) -> Path:
        chosen = job.settings.model_dump(mode="json", exclude_defaults=True)
        facts = json.dumps([self.entry.name, chosen], sort_keys=True).encode()
        title, seed = slug(title_of(self.entry.name, job.settings)), getattr(job.settings, "seed", 0)
        return folder / f"{title}-{seed}-{hashlib.sha256(facts).hexdigest()[:8]}"


def planned(arguments: argparse.Namespace, entry: Entry) -> Sequence[BatchJob]:
    """All runs that were asked for; raises BadSettings before any is begun."""
    rows = read_rows(arguments.file, entry.settings_type) if arguments.file else (Row(),)
    grid = parse_grid(" ".join(arguments.grid), entry.settings_type)
    defaults = described_settings(arguments, entry)
    return plan(entry.settings_type, rows, grid, defaults=defaults, choices=arguments.wildcards)


def _run_all(
    entry: Entry,
    jobs: Sequence[BatchJob],
    done: dict[int, Path],
    made: _Made,
    keep: Keep,
    control: RunControl,
    report: BatchReport,
) -> _Course:
    """Do one job after the other, also after one has failed, until somebody stops it."""
    course = _Course(dict(done))
    for number, job in enumerate(jobs):
        if number in done:
            continue

        def keep_one(outcome: Outcome, number: int = number, job: BatchJob = job) -> list[Kept]:
            kept = made.write(job, outcome, made.folder) if made.folder else keep(outcome)
            if outcome.status == "finished":
                course.pictures[number] = kept[0].image
            return kept

        end = run_one(entry, job.settings, control, keep_one, report.job(job.label))
        if isinstance(end, Failed):
            course.failures.append((job.label, end.message))
            course.details.append(end.details)
        if isinstance(end, Cancelled):
            course.is_stopped = True
            break
    return course


def _tile(course: _Course, number: int, job: BatchJob) -> Tile:
    return Tile(course.pictures.get(number), job.label, job.varied)


def _tell_details(course: _Course, arguments: argparse.Namespace) -> None:
    for details in course.details if arguments.verbose else ():
        print(details, file=sys.stderr)


def _check_sheet(path: Path | None) -> None:
    """Raise BadSettings before the work if there is another file where the sheet is to be."""
    if path is None:
        return
    if path.suffix.lower() != ".png":
        raise BadSettings(f"A contact sheet is a PNG: write --sheet {path.with_suffix('.png')}.")
    if not may_write_sheet(path):
        raise BadSettings(
            f"{path} is there already and is no contact sheet. Choose another file for --sheet."
        )


def print_jobs(jobs: Sequence[BatchJob], as_json: bool) -> None:
    """Print what would be made."""
    for line in _lines(jobs, as_json):
        print(line)


def _lines(jobs: Sequence[BatchJob], as_json: bool) -> Iterator[str]:
    for job in jobs:
        facts = {"label": job.label, "settings": job.settings.model_dump(mode="json", exclude_defaults=True)}
        yield json.dumps(facts) if as_json else job.label


def _choices(text: str) -> Choices:
    if text in ("all", "one"):
        return text
    if text.isdecimal() and 0 < int(text) <= MOST_JOBS:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is neither all, one nor a number from 1 to {MOST_JOBS}")
