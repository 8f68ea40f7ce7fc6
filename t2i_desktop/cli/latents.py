"""`t2i latents`: what is stored of latents, and what can be made of several."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from t2i_desktop.cli.generate import add_outputs, chosen_keep, run_one, tell_failure
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands, SentenceParser, add_settings, given_settings
from t2i_desktop.cli.reports import BarReport, JsonReport
from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.events import Cancelled, Failed
from t2i_desktop.engine.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.latents.describing import mix_settings
from t2i_desktop.engine.latents.entries import LatentEntry, latent_of, paths_of, read_entry
from t2i_desktop.engine.latents.mix import GENERATOR
from t2i_desktop.engine.latents.settings import MixSettings
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl

_CHOSEN_HERE = ("latents", "mode", "strength")


def add_parser(commands: Commands) -> None:
    """Describe the command and its own commands."""
    parser = commands(
        "latents",
        help="list, decode and mix kept latents",
        description="List the latents that are kept, decode them again, and mix them.",
    )
    actions = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_listing(actions.add_parser("list", help="list all latents of the gallery"))
    show = actions.add_parser("show", help="tell what latents say of themselves")
    _add_files(show)
    show.add_argument("--json", action="store_true", help="print one latent a line, as JSON")
    show.set_defaults(run=show_latents)
    blend = _add_mix(actions.add_parser("blend", help="the weighted mean, along a line or an arc"))
    blend.add_argument(
        "--weights", metavar="W,W,…", help="a weight for each latent, of which the proportions count"
    )
    blend.add_argument("--spherical", action="store_true", help="along the arc, which keeps the length")
    _add_mix(actions.add_parser("average", help="the mean of all"), mode="average")
    add = _add_mix(
        actions.add_parser("add", help="the first latent, and what the second has that the third has not"),
        mode="difference",
    )
    add.add_argument("--strength", type=float, metavar="X", default=1.0, help="how much of it (default 1)")
    decode = actions.add_parser("decode", help="make the picture of each latent anew")
    _add_files(decode)
    _add_results(decode)
    decode.set_defaults(run=decode_latents)


def list_latents(arguments: argparse.Namespace) -> int:
    """Print every latent of the gallery, the newest picture first; returns the exit code."""
    gallery = Gallery(arguments.gallery or default_gallery_root())
    number = 0
    for path in (path for item in gallery for path in paths_of(item)):
        number += _tell(path, arguments.json)
    if not number:
        print(f"There is no latent in the gallery {gallery.root} yet.", file=sys.stderr)
    return 0


def show_latents(arguments: argparse.Namespace) -> int:
    """Print what the headers say; returns the exit code."""
    for entry in _entries(arguments):
        print(json.dumps(_facts(entry)) if arguments.json else _paragraph(entry))
    return 0


def mix_latents(arguments: argparse.Namespace) -> int:
    """Mix the latents and keep the result; returns the exit code."""
    entries = list(_entries(arguments))
    mode = "spherical" if getattr(arguments, "spherical", False) else arguments.mode
    chosen = {"mode": mode, "strength": getattr(arguments, "strength", 1.0)}
    weights = _weights(getattr(arguments, "weights", None), len(entries))
    return _run([mix_settings(entries, weights, **chosen, **given_settings(arguments))], arguments)


def decode_latents(arguments: argparse.Namespace) -> int:
    """Decode the latents one by one and keep the pictures; returns the exit code."""
    given = given_settings(arguments)
    return _run([mix_settings([entry], **given) for entry in _entries(arguments)], arguments)


def _run(jobs: list[MixSettings], arguments: argparse.Namespace) -> int:
    keep, control = chosen_keep(arguments), RunControl()
    with Interruption(control) as interruption:
        for settings in jobs:
            report = JsonReport() if arguments.json else BarReport()
            end = run_one(find(GENERATOR), settings, control, keep, report)
            if isinstance(end, Failed):
                return tell_failure(end, arguments)
            if isinstance(end, Cancelled):
                return interruption.exit_code
    return 0


def _add_listing(parser: SentenceParser) -> None:
    parser.add_argument("--gallery", type=Path, metavar="DIR", help="look into this gallery")
    parser.add_argument("--json", action="store_true", help="print one latent a line, as JSON")
    parser.set_defaults(run=list_latents)


def _add_files(parser: SentenceParser) -> None:
    parser.add_argument(
        "latents",
        nargs="+",
        type=Path,
        metavar="LATENT",
        help="a .safetensors file, or the folder of a gallery item",
    )


def _add_mix(parser: SentenceParser, mode: str = "linear") -> SentenceParser:
    _add_files(parser)
    _add_results(parser)
    parser.set_defaults(run=mix_latents, mode=mode)
    return parser


def _add_results(parser: SentenceParser) -> None:
    add_outputs(parser)
    add_settings(parser, MixSettings, leave_out=_CHOSEN_HERE)


def _entries(arguments: argparse.Namespace) -> Iterator[LatentEntry]:
    for path in arguments.latents:
        yield read_entry(latent_of(path))


def _weights(text: str | None, number: int) -> list[float] | None:
    if text is None:
        return None
    try:
        weights = [float(word) for word in text.split(",")]
    except ValueError as error:
        raise BadSettings(f"Weights are numbers with commas between them, not “{text}”.") from error
    if len(weights) != number:
        raise BadSettings(f"There are {number} latents and {len(weights)} weights. Give one for each.")
    return weights


def _tell(path: Path, as_json: bool) -> bool:
    """Print a line on a latent, or why there is none; says whether it could be read."""
    try:
        entry = read_entry(path)
    except GalleryError as error:
        print(error, file=sys.stderr)
        return False
    print(json.dumps(_facts(entry)) if as_json else _line(entry))
    return True


def _line(entry: LatentEntry) -> str:
    return f"{_grid(entry):>9}  {entry.vqgan or '?':20}  step {entry.step:<6} {entry.title}  {entry.path}"


def _grid(entry: LatentEntry) -> str:
    rows, columns = entry.grid
    return f"{columns} × {rows}"


def _paragraph(entry: LatentEntry) -> str:
    shape = " × ".join(map(str, entry.shape))
    lines = [
        f"{entry.path}",
        f"  title    {entry.title}",
        f"  numbers  {shape}, {entry.dtype}",
        f"  VQGAN    {entry.vqgan or 'unknown'}{f' ({entry.vqgan_hash})' if entry.vqgan_hash else ''}",
        f"  step     {entry.step}",
        f"  picture  {entry.image or 'none beside it'}",
    ]
    return "\n".join(lines)


def _facts(entry: LatentEntry) -> dict[str, object]:
    return {
        "path": str(entry.path),
        "image": str(entry.image) if entry.image else None,
        "shape": entry.shape,
        "dtype": entry.dtype,
        "title": entry.title,
        "step": entry.step,
        "vqgan": entry.vqgan,
        "vqgan_hash": entry.vqgan_hash,
        "tile": entry.tile,
    }
