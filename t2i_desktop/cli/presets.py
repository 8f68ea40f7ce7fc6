"""`t2i presets`: which ways of making pictures there are, what they set, and keeping one's own."""

import argparse
import json
import sys
from pathlib import Path

from t2i_desktop.cli.options import Commands, add_settings, given_settings
from t2i_desktop.engine.presets import Preset, PresetShelf, preset_of
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.settings import validated

GENERATOR = "vqgan-clip"


def add_parser(commands: Commands) -> None:
    """Describe the command and its subcommands."""
    parser = commands(
        "presets",
        help="list, show or keep presets",
        description="A preset is a way of making pictures as one small file: settings that differ from their "
        "defaults, with a title and a thumbnail. “t2i generate PROMPT --preset NAME” begins with one.",
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_add_list, _add_show, _add_save):
        add(subparsers.add_parser)


def _add_list(commands: Commands) -> None:
    parser = commands("list", help="list the presets", description="List the presets, one's own first.")
    parser.add_argument("--json", action="store_true", help="print one preset a line, with its settings")
    parser.set_defaults(run=list_presets)


def _add_show(commands: Commands) -> None:
    parser = commands("show", help="say what a preset sets", description="Say what a preset sets.")
    parser.add_argument("name", metavar="NAME", help="its title, or its file")
    parser.set_defaults(run=show)


def _add_save(commands: Commands) -> None:
    parser = commands(
        "save",
        help="keep settings as a preset",
        description="Keep the settings typed as a preset called TITLE, among one's own or in a file.",
    )
    parser.add_argument("title", metavar="TITLE", help="what to call it")
    parser.add_argument("--description", default="", metavar="TEXT", help="what it is good for")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write this file instead")
    entry = find(GENERATOR)
    add_settings(parser, entry.settings_type)
    parser.set_defaults(run=save)


def list_presets(arguments: argparse.Namespace) -> int:
    """Print the presets on stdout, and files that cannot be read on stderr; returns the exit code."""
    shelf = _shelf(find(GENERATOR))
    for preset in shelf:
        print(json.dumps(_facts(preset)) if arguments.json else f"{preset.title:<28}{preset.description}")
    for sentence in shelf.damaged:
        print(sentence, file=sys.stderr)
    return 0


def show(arguments: argparse.Namespace) -> int:
    """Print a preset's title, description and settings; returns the exit code."""
    preset = _shelf(find(GENERATOR)).find(arguments.name)
    print(preset.title)
    print(preset.description)
    for name, value in preset.settings.items():
        print(f"  --{name.replace('_', '-')} {value}")
    for name in preset.left_out:
        print(f"“{name}” is no setting of this version and is left out.", file=sys.stderr)
    return 0


def save(arguments: argparse.Namespace) -> int:
    """Keep a preset; returns the exit code."""
    entry = find(GENERATOR)
    shelf = _shelf(entry)
    given = given_settings(arguments)
    prompt = {"include": given.get("include") or "anything"}  # what a run needs and a preset does not
    checked = validated(entry.settings_type, given | prompt).model_dump(mode="json")
    values = checked | {"include": given.get("include", "")}
    preset = preset_of(arguments.title, arguments.description, entry.name, entry.settings_type, values)
    if arguments.out:
        shelf.export(preset, arguments.out)
        print(arguments.out)
    else:
        print(shelf.keep(preset).path)
    return 0


def _shelf(entry: Entry) -> PresetShelf:
    return PresetShelf(entry.name, entry.settings_type)


def _facts(preset: Preset) -> dict[str, object]:
    return {
        "title": preset.title,
        "description": preset.description,
        "settings": dict(preset.settings),
        "file": str(preset.path),
        "shipped": preset.is_shipped,
    }
