"""The `t2i` command: finds the subcommand, and turns errors into one sentence and an exit code.

0: done. 1: it failed. 2: something typed was wrong. 128 + n: stopped by signal n (130 for Ctrl-C).
"""

import os
import sys
from collections.abc import Sequence

from t2i_desktop import __version__
from t2i_desktop.cli import (
    batch,
    compare,
    data,
    evaluate,
    film,
    gallery,
    generate,
    latents,
    models,
    plugins,
    presets,
    queue,
    replay,
    restyle,
    resume,
    sweep,
    train,
)
from t2i_desktop.cli.options import SentenceParser, with_dashes
from t2i_desktop.engine.errors import BadSettings, T2IError
from t2i_desktop.engine.plugins import SWITCH, switch_off

_NO_PLUGINS = "--no-plugins"
_NOBODY_READS = 141  # 128 + SIGPIPE, which Windows has no name for
COMMANDS = (
    generate,
    batch,
    sweep,
    compare,
    queue,
    resume,
    replay,
    film,
    restyle,
    presets,
    models,
    plugins,
    gallery,
    latents,
    data,
    train,
    evaluate,
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command typed; returns the exit code."""
    typed = with_dashes(sys.argv[1:] if argv is None else argv)
    if _NO_PLUGINS in typed[: typed.index("--") if "--" in typed else None]:
        switch_off()  # before the parser is made: plug-ins have options in it
        typed.remove(_NO_PLUGINS)
    try:
        arguments = _parser().parse_args(typed)
    finally:
        plugins.warn()
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
    parser.add_argument(_NO_PLUGINS, action="store_true", help=f"leave plug-ins alone, as {SWITCH}=1 does")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_parser(subparsers.add_parser)
    return parser
