"""`t2i restyle`: the frames of a folder or of a video, painted anew one after the other."""

import argparse
import json
import math
import sys
from collections.abc import Mapping
from pathlib import Path

from t2i_desktop.cli.generate import tell_failure
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands, add_settings, given_settings
from t2i_desktop.cli.preflight import with_preflight
from t2i_desktop.cli.reports import BarReport, JsonReport
from t2i_desktop.engine.batches.drawing import drawn_settings
from t2i_desktop.engine.events import Cancelled, Failed, Finished
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.restyle.settings import DECIDED, RestyleSettings
from t2i_desktop.engine.restyle.sizes import of_shape, side
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Settings, validated

GENERATOR = "restyle"


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "restyle",
        help="paint the frames of a folder or of a video anew",
        description="Paint every frame of SOURCE anew, and make a film of them if SOURCE is a video. "
        "Finished frames are kept: the same command goes on where it was stopped.",
    )
    parser.add_argument("source", metavar="SOURCE", help="a folder of pictures, or a video")
    parser.add_argument("prompt", metavar="PROMPT", help="what the frames should show")
    parser.add_argument("--out", metavar="DIR", required=True, help="the folder for the frames and the film")
    parser.add_argument(
        "--json", action="store_true", help="print one event a line instead of a progress bar"
    )
    parser.add_argument("--verbose", action="store_true", help="print the details of a failure")
    add_settings(parser, RestyleSettings, leave_out=("source", "include", "out", *DECIDED))
    parser.set_defaults(run=restyle)


def restyle(arguments: argparse.Namespace) -> int:
    """Paint the frames that are not finished yet; returns the exit code."""
    entry, control = find(GENERATOR), RunControl()
    settings = _settings(arguments)
    report = JsonReport() if arguments.json else BarReport()
    with Interruption(control) as interruption, report:
        events = run(entry, settings, control, preview_interval=math.inf)
        for event in with_preflight(events, entry, settings):
            match event:
                case Failed():
                    return tell_failure(event, arguments)
                case Cancelled(step):
                    _tell_stop(arguments, step)
                    return interruption.exit_code
                case Finished(_, _, facts):
                    _tell_end(arguments, facts)
                case _:
                    report.tell(event)
    return 0


def _settings(arguments: argparse.Namespace) -> Settings:
    """What was typed; a size that was not has the shape of the source."""
    typed = given_settings(arguments)
    places = {"source": arguments.source, "include": arguments.prompt, "out": arguments.out}
    settings = drawn_settings(RestyleSettings, {**typed, **places})
    sides = {"image_width", "image_height"} - typed.keys()
    if not sides:
        return settings
    from t2i_desktop.engine.restyle.source import aspect_of

    fitting = _fitting(settings, sides, aspect_of(Path(settings.source).expanduser()))
    return validated(RestyleSettings, {**settings.model_dump(), **fitting})


def _fitting(settings: RestyleSettings, sides: set[str], aspect: float) -> dict[str, int]:
    """These sides for a picture of the shape `aspect` = width / height."""
    width, height = settings.image_width, settings.image_height
    match sorted(sides):
        case ["image_height"]:
            return {"image_height": side(width / aspect)}
        case ["image_width"]:
            return {"image_width": side(height * aspect)}
        case _:
            return dict(zip(("image_width", "image_height"), of_shape(width, height, aspect), strict=True))


def _tell_end(arguments: argparse.Namespace, facts: Mapping[str, str]) -> None:
    if arguments.json:
        print(json.dumps({"event": "finished", **facts}))
    else:
        print(facts.get("film", facts["frames"]))


def _tell_stop(arguments: argparse.Namespace, step: int) -> None:
    if arguments.json:
        print(json.dumps({"event": "cancelled", "step": step}))
    else:
        print(f"Stopped. The same command goes on with the frames in {arguments.out}.", file=sys.stderr)
