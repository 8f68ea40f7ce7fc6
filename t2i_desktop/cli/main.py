"""The `t2i` command: finds the subcommand, and turns errors into one sentence and an exit code.

0: done. 1: it failed. 2: something typed was wrong. 128 + n: stopped by signal n (130 for Ctrl-C).
"""

import os
import sys
from collections.abc import Sequence

from t2i_desktop import __version__
from t2i_desktop.cli import (
    batch,
    data,
    evaluate,
    film,
    gallery,
    generate,
    latents,
    models,
    presets,
    queue,
    replay,
    restyle,
    resume,
    train,
)
from t2i_desktop.cli.options import SentenceParser, with_dashes
from t2i_desktop.engine.errors import BadSettings, T2IError

_NOBODY_READS = 141  # 128 + SIGPIPE, which Windows has no name for
COMMANDS = (
    generate,
    batch,
    queue,
    resume,
    replay,
    film,
    restyle,
    presets,
    models,
    gallery,
    latents,
    data,
    train,
    evaluate,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command typed; returns the exit code."""
    arguments = _parser().parse_args(with_dashes(sys.argv[1:] if argv is None else argv))
    try:
        return arguments.run(arguments)
    except T2IError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, BadSettings) else 1
    except BrokenPipeError:  # whoever read our lines has read enough, as head does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left to flush
        return _NOBODY_READS


def _parser() -> SentenceParser:
    parser = SentenceParser(prog="t2i", description="Type what you want to see and watch it form.")
    parser.add_argument("--version", action="version", version=f"t2i-desktop {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_parser(subparsers.add_parser)
    return parser
