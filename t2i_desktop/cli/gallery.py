"""`t2i gallery`: lists what has been kept, newest first."""

import argparse
import json
import sys
from pathlib import Path

from t2i_desktop.cli.options import Commands
from t2i_desktop.engine.gallery import Gallery, Item, default_gallery_root


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "gallery",
        help="list the pictures kept",
        description="List the pictures of the gallery, newest first.",
    )
    parser.add_argument(
        "--gallery", type=Path, metavar="DIR", help="list this gallery instead of the usual one"
    )
    parser.add_argument("--json", action="store_true", help="print one picture a line, with all its settings")
    parser.set_defaults(run=list_items)


def list_items(arguments: argparse.Namespace) -> int:
    """Print the items on stdout, and folders that cannot be read on stderr; returns the exit code."""
    gallery = Gallery(arguments.gallery or default_gallery_root())
    items = list(gallery)
    for item in items:
        print(json.dumps(_facts(item)) if arguments.json else _line(item))
    for folder in gallery.damaged:
        print(f"The gallery folder {folder} is damaged and was left out.", file=sys.stderr)
    if not items:
        print(f"There is nothing in the gallery {gallery.root} yet.", file=sys.stderr)
    return 0


def _line(item: Item) -> str:
    return f"{item.created.astimezone():%Y-%m-%d %H:%M}  step {item.step:<6} {item.title}  {item.image}"


def _facts(item: Item) -> dict[str, object]:
    return {
        "id": item.id,
        "created": item.created.isoformat(),
        "title": item.title,
        "generator": item.generator,
        "step": item.step,
        "status": item.status,
        "image": str(item.image),
        "latent": str(item.latent) if item.latent else None,
        "settings": item.settings,
    }
