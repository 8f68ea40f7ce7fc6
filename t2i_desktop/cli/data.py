"""`t2i data`: draws portraits to learn from, and checks a data set before hours are spent on it."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands, SentenceParser
from t2i_desktop.engine.portraits.attributes import in_words
from t2i_desktop.engine.portraits.check import Report, check
from t2i_desktop.engine.portraits.drawn.maker import Order, make
from t2i_desktop.engine.portraits.drawn.styles import STYLES
from t2i_desktop.engine.portraits.progress import Made, Progress, Stopped, Working
from t2i_desktop.engine.runner import RunControl

_DESCRIPTION = """\
Portraits are learnt from CelebA, or from portraits that this command draws, in
the same format and with labels that are true:

  t2i data portraits --count 20000 --out portraits
  t2i data check portraits
  t2i data check img_align_celeba.zip
"""


def add_parser(commands: Commands) -> None:
    """Describe the command and its subcommands."""
    parser = commands(
        "data",
        help="draw portraits to learn from, or check a data set",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_portraits(subparsers.add_parser)
    _add_check(subparsers.add_parser)


def _add_portraits(commands: Commands) -> None:
    order = Order()
    parser = commands(
        "portraits",
        help="draw portraits in the format of CelebA",
        description="Draw portraits with their attributes, in the format of CelebA. The test part shows "
        "pairs of attributes that the others never show together. Ctrl-C stops and keeps what is drawn, and "
        "the same command goes on from there.",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to make")
    parser.add_argument(
        "--count", type=int, default=order.count, metavar="N", help=f"how many (default {order.count})"
    )
    parser.add_argument(
        "--seed", type=int, default=order.seed, metavar="N", help=f"which ones (default {order.seed})"
    )
    parser.add_argument(
        "--style", choices=list(STYLES), default=order.style, help=f"who draws them (default {order.style})"
    )
    _finish(parser, portraits)


def _add_check(commands: Commands) -> None:
    parser = commands(
        "check",
        help="check a folder or zip of portraits, CelebA’s or drawn",
        description="Read the lists and every picture of a data set, and say what is wrong or what it has.",
    )
    parser.add_argument("source", type=Path, metavar="DIR", help="the folder, or the zip beside its lists")
    _finish(parser, check_source)


def _finish(parser: SentenceParser, run: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument("--json", action="store_true", help="print one event a line instead of a bar")
    parser.set_defaults(run=run)


def portraits(arguments: argparse.Namespace) -> int:
    """Draw portraits; returns the exit code."""
    order = Order(arguments.style, arguments.count, arguments.seed)
    return _follow(
        lambda control: make(order, arguments.out, control), arguments, "The same command goes on from there."
    )


def check_source(arguments: argparse.Namespace) -> int:
    """Check a data set; returns the exit code."""
    report = Report()
    code = _follow(lambda control: check(arguments.source, control, report), arguments, "")
    if not code and not arguments.json:
        _print_shares(report)
    return code


def _follow(
    work: Callable[[RunControl], Iterator[Progress]], arguments: argparse.Namespace, afterwards: str
) -> int:
    """Tell of the work while it is done; returns the exit code. afterwards: what to say if it was stopped."""
    control = RunControl()
    with Interruption(control) as interruption, _bar(hidden=arguments.json) as bar:
        task = bar.add_task("Beginning", total=None)
        for event in work(control):
            if arguments.json:
                _print_line(event)
            match event:
                case Working(message, done, total):
                    bar.update(task, description=message, completed=done, total=total)
                case Made(path, message):
                    bar.stop()
                    if not arguments.json:
                        print(f"{path}: {message}")
                case Stopped(done, total):
                    bar.stop()
                    print(f"Stopped after {done:,} of {total:,}. {afterwards}".rstrip(), file=sys.stderr)
                    return interruption.exit_code
                case _:
                    pass
    return 0


def _print_line(event: Progress) -> None:
    """One line for programs."""
    facts = {name: getattr(event, name) for name in type(event).__slots__}
    print(json.dumps({"event": type(event).__name__.lower(), **facts}, default=str), flush=True)


def _print_shares(report: Report) -> None:
    """How many are in each part, and how often each attribute is there."""
    print(", ".join(f"{part} {number:,}" for part, number in report.parts.items()))
    for name, share in report.shares.items():
        print(f"{in_words(name):<22}{share:7.1%}")


def _bar(*, hidden: bool) -> Bar:
    return Bar(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        redirect_stdout=False,
        disable=hidden or not sys.stderr.isatty(),
    )
