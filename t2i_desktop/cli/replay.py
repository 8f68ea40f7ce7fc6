"""`t2i replay`: makes a picture again from what its PNG says, changes made while it ran included."""

import argparse
import sys
from pathlib import Path

import numpy as np
from PIL import Image

from t2i_desktop.cli.generate import add_outputs, chosen_keep, run_one, tell_failure
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands
from t2i_desktop.cli.reports import BarReport, JsonReport
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Failed, Finished
from t2i_desktop.engine.formats import Origin, read_origin
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import validated


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "replay",
        help="make a picture again",
        description="Make a picture again from the settings, the seed and the changes that its PNG tells of, "
        "and say whether it has become the same.",
    )
    parser.add_argument("picture", type=Path, metavar="PICTURE", help="a PNG that this program has written")
    add_outputs(parser)
    parser.set_defaults(run=replay)


def replay(arguments: argparse.Namespace) -> int:
    """Make the picture again, as far as it had come; returns the exit code."""
    origin = read_origin(arguments.picture)
    entry = find(origin.generator)
    if entry.purpose != "generate":
        raise BadSettings(
            f"{arguments.picture} is a frame of “{entry.title}”, which one frame cannot repeat. "
            "Run the command it was made with, with another --out."
        )
    settings = validated(entry.settings_type, origin.settings)
    keep, control = chosen_keep(arguments), RunControl()
    report = JsonReport() if arguments.json else BarReport()
    with Interruption(control) as interruption:
        end = run_one(entry, settings, control, keep, report, steering=origin.steering, until=origin.step)
    if isinstance(end, Failed):
        return tell_failure(end, arguments)
    if isinstance(end, Cancelled) and end.step < origin.step:
        return interruption.exit_code
    print(_verdict(end, arguments.picture, origin), file=sys.stderr)
    return 0


def _verdict(end: Finished | Cancelled, path: Path, origin: Origin) -> str:
    with Image.open(path) as image:
        if image.format != "PNG":
            return (
                "The picture was made again. Whether it is the same cannot be told from a file that has lost "
                "some of its colours: compare with the PNG of the gallery."
            )
        before = np.asarray(image.convert("RGB"))
    assert end.result is not None
    if np.array_equal(before, end.result.pictures[origin.picture]):
        return "The picture is the same, pixel for pixel."
    return (
        "The picture is not the same: models, versions or the device differ from those it was made with. "
        "The settings and the changes are."
    )
