"""`t2i gallery`: lists, finds, shows, marks, exports, deletes and brings back what has been kept."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from t2i_desktop.cli.gallery_reports import facts, line, tell_item, tell_sync
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands, SentenceParser
from t2i_desktop.engine import registry
from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.formats import read_origin
from t2i_desktop.engine.gallery import (
    Form,
    Gallery,
    Item,
    Library,
    Query,
    Sort,
    clashes,
    default_gallery_root,
    export,
    plan,
)
from t2i_desktop.engine.gallery.exporting import FIELDS, SUFFIXES
from t2i_desktop.engine.gallery.items import MOST_STARS
from t2i_desktop.engine.provenance import ModelHashes, this_machine
from t2i_desktop.engine.reproducing import reproducibility, usable_values
from t2i_desktop.engine.runner import RunControl

_NEWEST = "newest"  # a word for the id of the picture made last
Action = Callable[[Library, argparse.Namespace], int]


@dataclass(frozen=True, slots=True)
class _Command:
    """A subcommand: what it says of itself, its options, and what it does."""

    help: str
    add_options: Callable[[SentenceParser], None]
    run: Action


def add_parser(commands: Commands) -> None:
    """Describe the command's options; without a subcommand, everything is listed."""
    parser = commands(
        "gallery",
        help="list, find and manage the pictures kept",
        description="List the pictures of the gallery, newest first, or do something with them.",
    )
    _add_common(parser)
    parser.set_defaults(run=_run, action=_list, **_defaults(Query()))
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, command in _COMMANDS.items():
        sub = subparsers.add_parser(name, help=command.help, description=f"{_sentence(command.help)}.")
        _add_common(sub, default=argparse.SUPPRESS)
        command.add_options(sub)
        sub.set_defaults(run=_run, action=command.run)


def _add_common(parser: argparse.ArgumentParser, default: object = None) -> None:
    parser.add_argument(
        "--gallery",
        type=Path,
        metavar="DIR",
        default=default,
        help="use this gallery instead of the usual one",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=default or False,
        help="print one picture a line, with all its settings",
    )


def _run(arguments: argparse.Namespace) -> int:
    """Bring the index in step, and do what was typed; returns the exit code."""
    library = Library(Gallery(arguments.gallery or default_gallery_root()))
    with closing(library):
        if arguments.action not in (_rebuild, _check):
            tell_sync(library.sync())
        return arguments.action(library, arguments)


def _list(library: Library, arguments: argparse.Namespace) -> int:
    """Print the pictures wanted on stdout, and folders that cannot be read on stderr."""
    query = Query(**{name: getattr(arguments, name) for name in _defaults(Query())})
    ids = library.find(query)
    for id in ids:
        item = library.item(id)
        print(json.dumps(facts(item), ensure_ascii=False) if arguments.json else line(item))
    for folder in library.damaged():
        print(f"The gallery folder {folder} is damaged and was left out.", file=sys.stderr)
    if not ids:
        empty = f"There is nothing in the gallery {library.root} yet."
        print("No picture is like that." if library.count() else empty, file=sys.stderr)
    return 0


def _show(library: Library, arguments: argparse.Namespace) -> int:
    for item in _items(library, arguments.ids):
        if arguments.json:
            print(json.dumps(facts(item), ensure_ascii=False))
        else:
            tell_item(item)
    return 0


def _export(library: Library, arguments: argparse.Namespace) -> int:
    form = Form(arguments.format, arguments.quality, not arguments.without_metadata)
    targets = plan(_items(library, arguments.ids), arguments.out, form.kind, arguments.name)
    if arguments.if_there == "ask" and (there := clashes(targets)):
        raise BadSettings(
            f"{there[0]} exists already. Say what to do with --if-there number, skip or overwrite."
        )
    policy = "number" if arguments.if_there == "ask" else arguments.if_there
    control, problems = RunControl(), 0
    with Interruption(control) as interruption:
        for done in export(targets, form, if_there=policy, control=control):
            print(done.path or done.problem, file=sys.stdout if done.path else sys.stderr)
            problems += not done.path
    return interruption.exit_code if control.cancelled else min(problems, 1)


def _check(_: Library, arguments: argparse.Namespace) -> int:
    """Say of files from anywhere whether they can be made again here; imports torch."""
    for path in arguments.files:
        origin = read_origin(path)
        entry = registry.named(origin.generator)
        settings_type = entry.settings_type if entry else None
        here = this_machine(str(origin.settings.get("device", "auto")))
        verdict = reproducibility(origin, here, ModelHashes().of(origin.provenance.hashes), settings_type)
        left_out = usable_values(origin.settings, settings_type).left_out if settings_type else ""
        print(" ".join(filter(None, (f"{path}:", left_out, verdict.sentence))))
    return 0


def _star(library: Library, arguments: argparse.Namespace) -> int:
    library.set_stars(_known(library, arguments.ids), arguments.stars)
    return 0


def _tag(library: Library, arguments: argparse.Namespace) -> int:
    library.tag(_known(library, arguments.ids), add=arguments.add, remove=arguments.remove)
    return 0


def _delete(library: Library, arguments: argparse.Namespace) -> int:
    deletion = library.delete(_known(library, arguments.ids))
    for id in deletion.ids:
        print(id)
    print("“t2i gallery undelete” brings them back, “t2i gallery empty” does not.", file=sys.stderr)
    return 0


def _undelete(library: Library, arguments: argparse.Namespace) -> int:
    deletions = library.trash.deletions()
    if not deletions:
        raise GalleryError("There is nothing to bring back. Look for it in the system's trash.")
    for deletion in deletions if arguments.all else deletions[:1]:
        for id in library.undelete(deletion):
            print(id)
    return 0


def _empty(library: Library, _: argparse.Namespace) -> int:
    for id in library.trash.empty():
        print(id)
    return 0


def _rebuild(library: Library, _: argparse.Namespace) -> int:
    control = RunControl()
    with Interruption(control) as interruption:
        tell_sync(library.rebuild(control), always=True)
    print(f"{library.count()} pictures are in the index.")
    return interruption.exit_code if control.cancelled else 0


def _known(library: Library, names: Sequence[str]) -> list[str]:
    return [item.id for item in _items(library, names)]


def _items(library: Library, names: Sequence[str]) -> list[Item]:
    """The pictures named: by id, by the beginning of one, by a path, or the newest."""
    every = library.find()
    found: list[Item] = []
    for name in names:
        wanted = Path(name).resolve().name if Path(name).is_dir() else name
        ids = (
            every[:1]
            if name == _NEWEST
            else [id for id in every if id == wanted] or _beginning(every, wanted)
        )
        if len(ids) != 1:
            reason = f"{len(ids)} pictures begin with" if ids else "No picture is called"
            raise BadSettings(f"{reason} “{name}”. “t2i gallery search” tells the names.")
        found.append(library.item(ids[0]))
    return found


def _beginning(every: Sequence[str], name: str) -> list[str]:
    return [id for id in every if id.startswith(name)]


def _defaults(query: Query) -> dict[str, object]:
    return {name: getattr(query, name) for name in Query.__dataclass_fields__}


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _search_options(parser: SentenceParser) -> None:
    parser.add_argument(
        "words", nargs="*", metavar="WORD", help="the beginning of a word in a prompt or a tag"
    )
    parser.add_argument("--since", type=date.fromisoformat, metavar="DAY", help="made on this day or later")
    parser.add_argument("--until", type=date.fromisoformat, metavar="DAY", help="made on this day or before")
    parser.add_argument("--model", default="", metavar="NAME", help="made with this model")
    parser.add_argument("--generator", default="", metavar="NAME", help="made by this generator")
    parser.add_argument("--stars", type=int, default=0, metavar="N", help="with so many stars, or more")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="with this tag")
    parser.add_argument("--status", default="", metavar="STATUS", help="finished, cancelled, failed, …")
    parser.add_argument("--sort", choices=get_args(Sort), default="newest", help="(default %(default)s)")


def _search(library: Library, arguments: argparse.Namespace) -> int:
    arguments.text, arguments.tags = " ".join(arguments.words), tuple(arguments.tag)
    return _list(library, arguments)


def _id_options(parser: SentenceParser) -> None:
    parser.add_argument(
        "ids", nargs="+", metavar="PICTURE", help=f"an id, the beginning of one, a folder, or “{_NEWEST}”"
    )


def _export_options(parser: SentenceParser) -> None:
    _id_options(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to write to")
    parser.add_argument("--format", choices=tuple(SUFFIXES), default="png", help="(default %(default)s)")
    parser.add_argument("--quality", type=_quality, default=92, metavar="1-100", help="of JPEG and WebP")
    parser.add_argument("--without-metadata", action="store_true", help="leave out settings, seed and all")
    parser.add_argument(
        "--name",
        default="{title}-{seed}",
        metavar="PATTERN",
        help=f"file names, with any of {', '.join(FIELDS)} in braces (default %(default)s)",
    )
    parser.add_argument("--if-there", choices=("ask", "number", "skip", "overwrite"), default="ask")


def _check_options(parser: SentenceParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a PNG, JPEG or WebP of ours")


def _star_options(parser: SentenceParser) -> None:
    parser.add_argument("stars", type=int, choices=range(MOST_STARS + 1), metavar="STARS", help="0 to 5")
    _id_options(parser)


def _tag_options(parser: SentenceParser) -> None:
    _id_options(parser)
    parser.add_argument("--add", action="append", default=[], metavar="TAG", help="add a tag")
    parser.add_argument("--remove", action="append", default=[], metavar="TAG", help="take a tag away")


def _undelete_options(parser: SentenceParser) -> None:
    parser.add_argument("--all", action="store_true", help="all that can be, not only what was deleted last")


def _quality(text: str) -> int:
    if not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError("the quality must be from 1 to 100")
    return int(text)


_COMMANDS = {
    "list": _Command("list all pictures, newest first", lambda _: None, _list),
    "search": _Command("list the pictures that all conditions fit", _search_options, _search),
    "show": _Command("tell all that is known of pictures", _id_options, _show),
    "export": _Command("copy pictures as PNG, JPEG or WebP", _export_options, _export),
    "check": _Command("say whether pictures can be made again exactly here", _check_options, _check),
    "star": _Command("give pictures stars", _star_options, _star),
    "tag": _Command("add tags to pictures, or take them away", _tag_options, _tag),
    "delete": _Command("take pictures out of the gallery, to be brought back or not", _id_options, _delete),
    "undelete": _Command("bring back what was deleted last", _undelete_options, _undelete),
    "empty": _Command("send what is deleted to the system's trash", lambda _: None, _empty),
    "rebuild": _Command("make the index anew from the pictures", lambda _: None, _rebuild),
}
