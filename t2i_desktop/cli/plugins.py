"""`t2i plugins`: which generators other packages bring, and which of them were left out, and why."""

import argparse
import json
import sys

from t2i_desktop.cli.options import Commands
from t2i_desktop.engine import registry
from t2i_desktop.engine.plugins import GROUP, Fault, Loaded, is_switched_off


def add_parser(commands: Commands) -> None:
    """Describe the command."""
    parser = commands(
        "plugins",
        help="list the generators that other packages bring",
        description=f"List the plug-ins: generators of installed packages with the entry point {GROUP}. "
        "With --verbose, what went wrong with those that were left out.",
    )
    parser.add_argument("--json", action="store_true", help="print one plug-in a line")
    parser.add_argument("--verbose", action="store_true", help="print the details of what went wrong")
    parser.set_defaults(run=list_plugins)


def list_plugins(arguments: argparse.Namespace) -> int:
    """Print what there is; returns 1 if any plug-in was left out."""
    found = registry.plugins()
    for plugin in found.loaded:
        print(json.dumps(_facts(plugin)) if arguments.json else _line(plugin))
    for fault in found.faults:
        print(json.dumps(_facts(fault)) if arguments.json else fault)
        if arguments.verbose and fault.details and not arguments.json:
            print(fault.details)
    if not (found.loaded or found.faults or arguments.json):
        print("Plug-ins are switched off." if is_switched_off() else "No plug-ins are installed.")
    return 1 if found.faults else 0


def warn() -> None:
    """Say on stderr which plug-ins were left out, if any have been looked for."""
    if registry.plugins.cache_info().currsize:
        for fault in registry.plugins().faults:
            print(f"Warning: {fault}", file=sys.stderr)


def _line(loaded: Loaded) -> str:
    source = loaded.source
    return f"{source.name}: {loaded.plugin.title} ({source.package} {source.version})"


def _facts(found: Loaded | Fault) -> dict[str, str]:
    source = found.source
    facts = {"name": source.name, "package": source.package, "version": source.version}
    if isinstance(found, Loaded):
        return {**facts, "title": found.plugin.title, "status": "loaded"}
    return {**facts, "status": "left out", "reason": found.reason, "details": found.details}
