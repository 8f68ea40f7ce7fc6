"""`t2i sweep`: a batch on many machines, or on this one; the same command goes on where it was stopped."""

import argparse
import sys
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from t2i_desktop.cli.batch import add_plan, planned, print_jobs
from t2i_desktop.cli.cluster import add_cluster, fleet_of
from t2i_desktop.cli.generate import (
    add_outputs,
    add_presets,
    add_saving,
    add_settings_of_chosen,
    chosen_generator,
    chosen_keep,
)
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.keeping import Keep
from t2i_desktop.cli.options import Commands
from t2i_desktop.cli.sweep_reports import SweepBar, SweepJson, SweepReport
from t2i_desktop.engine.cluster.fleet import Fleet
from t2i_desktop.engine.cluster.record import SweepRecord, tasks_of
from t2i_desktop.engine.cluster.store import bill_of
from t2i_desktop.engine.cluster.sweep import Ended, sweep
from t2i_desktop.engine.cluster.wire import Task
from t2i_desktop.engine.events import Cancelled, Failed, Finished
from t2i_desktop.engine.formats import slug
from t2i_desktop.engine.gallery import default_gallery_root, title_of
from t2i_desktop.engine.provenance import model_names
from t2i_desktop.engine.runner import RunControl

_RECORDS = ".sweeps"
"""Where the records of sweeps lie, in the gallery or in the folder given by --out."""


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "sweep",
        help="make a batch on many machines, and go on where it was stopped",
        description="Make what “t2i batch” would make, on the workers of a Ray cluster or on this computer. "
        "Nothing that is finished is made again: the same command goes on where it was stopped.",
    )
    add_plan(parser)
    add_cluster(parser)
    parser.add_argument("--list", action="store_true", help="say what would be made, and make nothing")
    add_presets(parser)
    add_outputs(parser)
    add_saving(parser)
    parser.complete = partial(add_settings_of_chosen, parser)
    parser.set_defaults(run=sweep_all)


def sweep_all(arguments: argparse.Namespace) -> int:
    """Do all runs that are not done yet; returns the exit code."""
    entry = chosen_generator(arguments.generator)
    jobs = planned(arguments, entry)
    if arguments.list:
        print_jobs(jobs, arguments.json)
        return 0
    keep = chosen_keep(arguments)
    names = {name for job in jobs for name in model_names(job.settings)} if arguments.ray else set[str]()
    runs = [(job.settings, job.label) for job in jobs]
    tasks = tasks_of(entry.name, runs, bill_of(names), travels=bool(arguments.ray))
    root: Path = arguments.out or arguments.gallery or default_gallery_root()
    name = arguments.file.stem if arguments.file else title_of(entry.name, jobs[0].settings)
    course = _Course(SweepRecord(root / _RECORDS / slug(name, 40), root), keep)
    waiting = deque(task for task in tasks if not course.record.images(task))
    course.done = len(tasks) - len(waiting)
    report = SweepJson(len(tasks), course.done) if arguments.json else SweepBar(len(tasks), course.done)
    control = RunControl()
    with Interruption(control) as interruption, report:
        if waiting:
            _run(fleet_of(arguments), waiting, course, control, report, arguments.save_state_every)
        report.end(course.done, course.failures, control.cancelled)
    _tell_details(course, arguments)
    if control.cancelled:
        return interruption.exit_code
    return 1 if course.failures else 0


@dataclass(slots=True)
class _Course:
    """How a sweep goes. done: how many runs are finished."""

    record: SweepRecord
    keep: Keep
    done: int = 0
    failures: list[Ended] = field(default_factory=list[Ended])

    def keep_one(self, ended: Ended) -> list[Path]:
        """Keep what a run came to, and write down that it is done; what was stopped is to be made again."""
        if isinstance(ended.end, Failed):
            self.failures.append(ended)
        if ended.outcome is None or isinstance(ended.end, Cancelled):
            return []
        images = [kept.image for kept in self.keep(ended.outcome)]
        if isinstance(ended.end, Finished):
            self.record.note(ended.task, images)
            self.done += 1
        return images


def _run(
    fleet: Fleet,
    waiting: deque[Task],
    course: _Course,
    control: RunControl,
    report: SweepReport,
    save_every: float,
) -> None:
    take = lambda: waiting.popleft() if waiting else None  # noqa: E731
    reports = sweep(fleet, take, control, wanted=lambda: len(waiting), save_every=save_every)
    for each in reports:
        if isinstance(each, Ended):
            report.end_one(each, course.keep_one(each))
        else:
            report.tell(each)


def _tell_details(course: _Course, arguments: argparse.Namespace) -> None:
    for ended in course.failures if arguments.verbose else ():
        if isinstance(ended.end, Failed):
            print(ended.end.details, file=sys.stderr)
