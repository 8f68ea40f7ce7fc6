"""Long jobs without a picture to keep, told in lines: training, and whatever else the registry offers."""

import argparse
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import SentenceParser, add_settings, given_settings
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Loading, Noted, Started, Stepped
from t2i_desktop.engine.formats import LossHistory
from t2i_desktop.engine.registry import ENTRIES, find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated
from t2i_desktop.engine.state_keeper import Checkpoint


def add_jobs(parser: SentenceParser, purpose: Literal["train", "evaluate"]) -> None:
    """Give `parser` one subcommand per entry of the registry with this purpose."""
    subparsers = parser.add_subparsers(title="names", metavar="NAME", required=True)
    for entry in ENTRIES:
        if entry.purpose == purpose:
            job = subparsers.add_parser(entry.name, help=entry.title, description=f"{entry.title}.")
            _add_options(job, Path("work") / f"{purpose}-{entry.name}.ckpt")
            add_settings(job, entry.settings_type)
            job.set_defaults(run=run_job, name=entry.name, purpose=purpose)


def _add_options(parser: SentenceParser, checkpoint: Path) -> None:
    parser.add_argument(
        "--checkpoint",
        type=Path,
        metavar="FILE",
        default=checkpoint,
        help="kept up to date, and continued from if it exists (default %(default)s)",
    )
    parser.add_argument(
        "--report-every",
        type=float,
        metavar="SECONDS",
        default=10.0,
        help="how often the losses are printed, as means since the last time (default %(default)g)",
    )
    parser.add_argument("--verbose", action="store_true", help="print the details of a failure")


def run_job(arguments: argparse.Namespace) -> int:
    """Run the entry called `arguments.name`, from its checkpoint if there is one; returns the exit code."""
    entry = find(arguments.name, arguments.purpose)
    settings = validated(entry.settings_type, given_settings(arguments))
    checkpoint = Checkpoint(arguments.checkpoint)
    control, report = RunControl(), LineReport(arguments.report_every)
    with Interruption(control) as interruption:
        for event in run(entry, settings, control, preview_interval=math.inf, checkpoint=checkpoint):
            report.tell(event)
            match event:
                case Failed():
                    print(event.details if arguments.verbose else event.message, file=sys.stderr)
                    return 1
                case Cancelled():
                    print(
                        f"Stopped after step {event.step}. The same command continues from {checkpoint.path}."
                    )
                    return interruption.exit_code
                case _:
                    pass
    return 0


class LineReport:
    """Prints the mean losses every so many seconds. `clock` gives seconds, from any beginning."""

    def __init__(self, interval: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._interval = interval
        self._clock = clock
        self._since = clock()
        self._losses = LossHistory()
        self._steps = 0
        self._total = 0

    def tell(self, event: Event) -> None:
        """Print what the event says, or remember it for the next line."""
        match event:
            case Loading(message) | Noted(message):
                _print(message)
            case Started():
                self._total, self._since = event.total_steps, self._clock()
                _print(f"{event.title}, on {event.device}: step {event.first_step}/{event.total_steps}")
            case Stepped():
                self._add(event)
            case Finished():
                for name, value in event.notes.items():
                    _print(f"{name}: {value}")
            case _:
                pass

    def _add(self, event: Stepped) -> None:
        self._losses.add(event.losses)
        self._steps += 1
        seconds = self._clock() - self._since
        if seconds < self._interval and event.step < self._total:
            return
        means = "  ".join(f"{name} {_mean(values):.4f}" for name, values in self._losses.terms.items())
        speed = self._steps / seconds if seconds else math.inf
        left = (self._total - event.step) / speed / 60
        _print(f"step {event.step}/{self._total}  {means}  {speed:.2f} steps/s  {left:.0f} min left")
        self._losses, self._steps, self._since = LossHistory(), 0, self._clock()


def _mean(values: list[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else math.nan


def _print(line: str) -> None:
    print(line, flush=True)
