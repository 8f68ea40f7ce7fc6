"""`t2i generate`: one run per prompt, one after the other, with a progress bar or JSON lines."""

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.keeping import Keep, Outcome, keep_in_folder, keep_in_gallery
from t2i_desktop.cli.options import Commands, add_settings, given_settings
from t2i_desktop.cli.reports import BarReport, JsonReport, Kept, Report
from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.events import Cancelled, End, Failed, Finished, Snapshot, Stepped
from t2i_desktop.engine.formats import LossHistory
from t2i_desktop.engine.gallery import Gallery, default_gallery_root, status_of
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Settings, validated

GENERATOR = "vqgan-clip"


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "generate",
        help="make a picture from a prompt",
        description="Make one picture per PROMPT and keep it in the gallery, or under --out.",
    )
    parser.add_argument("prompts", nargs="+", metavar="PROMPT", help="what the picture should show")
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "--out", type=Path, metavar="DIR", help="write DIR/<prompt>-<seed>.png, .safetensors and .csv"
    )
    target.add_argument(
        "--gallery", type=Path, metavar="DIR", help="keep in this gallery instead of the usual one"
    )
    parser.add_argument(
        "--json", action="store_true", help="print one event a line instead of a progress bar"
    )
    parser.add_argument("--verbose", action="store_true", help="print the details of a failure")
    add_settings(parser, find(GENERATOR).settings_type, leave_out=("include",))
    parser.set_defaults(run=generate)


def generate(arguments: argparse.Namespace) -> int:
    """Check all prompts, then make their pictures; returns the exit code."""
    entry = find(GENERATOR)
    given = given_settings(arguments)
    jobs = [validated(entry.settings_type, {**given, "include": prompt}) for prompt in arguments.prompts]
    keep = _keep(arguments)
    control = RunControl()
    with Interruption(control) as interruption:
        for settings in jobs:
            end = _run_one(entry, settings, control, keep, JsonReport() if arguments.json else BarReport())
            if isinstance(end, Failed):
                print(end.message, file=sys.stderr)
                if arguments.verbose:
                    print(end.details, file=sys.stderr)
                return 1
            if isinstance(end, Cancelled):
                return interruption.exit_code
    return 0


def _keep(arguments: argparse.Namespace) -> Keep:
    """Where results go; raises BadSettings before the work if they could not be put there."""
    folder: Path = arguments.out or arguments.gallery or default_gallery_root()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettings(
            f"The folder {folder} cannot be made ({error.strerror}). Choose another one."
        ) from error
    return keep_in_folder(folder) if arguments.out else keep_in_gallery(Gallery(folder))


def _run_one(entry: Entry, settings: Settings, control: RunControl, keep: Keep, report: Report) -> End:
    losses = LossHistory()
    snapshots: list[Snapshot] = []
    with report:
        for event in run(entry, settings, control, preview_interval=math.inf):
            match event:
                case Finished() | Cancelled() | Failed():
                    end, kept = _kept(event, keep, entry.name, settings, losses, snapshots)
                    report.end(end, kept)
                    return end
                case Stepped():
                    losses.add(event.losses)
                case Snapshot():
                    snapshots.append(event)
                case _:
                    pass
            report.tell(event)
    raise AssertionError("a run always ends with Finished, Cancelled or Failed")


def _kept(
    end: End,
    keep: Keep,
    generator: str,
    settings: Settings,
    losses: LossHistory,
    snapshots: Sequence[Snapshot],
) -> tuple[End, list[Kept]]:
    """Keep what there is; a failure then says what became of its result."""
    if end.result is None:
        return end, []
    outcome = Outcome(generator, settings, end.result, end.step, status_of(end), losses.terms, snapshots)
    if not isinstance(end, Failed):
        return end, keep(outcome)
    try:
        return end.and_kept(), keep(outcome)
    except GalleryError as error:
        return end.and_not_kept(str(error)), []
