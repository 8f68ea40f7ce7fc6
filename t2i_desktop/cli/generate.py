"""`t2i generate`: one run per prompt, one after the other, with a progress bar or JSON lines."""

import argparse
import math
import sys
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any

from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.keeping import Keep, keep_in_folder, keep_in_gallery
from t2i_desktop.cli.options import Commands, add_settings, given_settings
from t2i_desktop.cli.preflight import with_preflight
from t2i_desktop.cli.reports import BarReport, JsonReport, Kept, Report
from t2i_desktop.engine import registry
from t2i_desktop.engine.batches.drawing import drawn_settings
from t2i_desktop.engine.draft_keeper import INTERVAL, DraftKeeper
from t2i_desktop.engine.drafts import FOLDER, Drafts
from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.events import Cancelled, End, Failed, Finished, Stepped
from t2i_desktop.engine.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.guidance.cut_presets import CUT_PRESETS, cut_preset
from t2i_desktop.engine.presets import PresetShelf, applied
from t2i_desktop.engine.recording import Recorder
from t2i_desktop.engine.registry import Entry, find, prompt_of
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering

GENERATOR = "vqgan-clip"
"""The one that is used unless another is asked for."""


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "generate",
        help="make a picture from a prompt",
        description="Make one picture per PROMPT and keep it in the gallery, or under --out.",
    )
    parser.add_argument(
        "prompts", nargs="*", metavar="PROMPT",
        help="what the picture should show; may be left out where other settings say it",
    )  # fmt: skip
    add_presets(parser)
    add_outputs(parser)
    add_saving(parser)
    parser.complete = partial(add_settings_of_chosen, parser, has_prompt=False)
    parser.set_defaults(run=generate)


def add_settings_of_chosen(
    parser: argparse.ArgumentParser, typed: Sequence[str], *, has_prompt: bool = True
) -> None:
    """An option that names the generator, and options for the settings of the one that was typed.

    Only now, where this command is the one that is wanted: for the names, plug-ins are imported. A name that
    is none is told later. has_prompt: the prompt is one of the options.
    """
    _add_generator(parser)
    chooser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    _add_generator(chooser)
    with suppress(argparse.ArgumentError):
        name = chooser.parse_known_args(typed)[0].generator
        entry = next((entry for entry in prompted() if entry.name == name), find(GENERATOR))
        add_settings(parser, entry.settings_type, leave_out=() if has_prompt else (prompt_of(entry),))


def _add_generator(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(entry.name for entry in prompted())
    parser.add_argument(
        "--generator", metavar="NAME", default=GENERATOR,
        help=f"one of: {names} (default %(default)s); what else can be set depends on it",
    )  # fmt: skip


def prompted() -> list[Entry]:
    """The generators that make pictures from a prompt."""
    return [entry for entry in registry.entries("generate") if prompt_of(entry)]


def add_presets(parser: argparse.ArgumentParser) -> None:
    """Options that say with which settings to begin."""
    parser.add_argument(
        "--preset", metavar="NAME", help="begin with a preset of “t2i presets list”, or with its file"
    )
    parser.add_argument(
        "--cut-preset", metavar="NAME", help=f"cut out in one of these ways: {', '.join(CUT_PRESETS)}"
    )


def add_outputs(parser: argparse.ArgumentParser) -> None:
    """Options that say where results go, and how progress is told."""
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


def add_saving(parser: argparse.ArgumentParser) -> None:
    """An option that says how often a run is put to disk."""
    parser.add_argument(
        "--save-state-every", type=float, metavar="SECONDS", default=INTERVAL,
        help="how often a run is saved, for “t2i resume” (default %(default)g)",
    )  # fmt: skip


def generate(arguments: argparse.Namespace) -> int:
    """Check all prompts, then make their pictures; returns the exit code."""
    entry = chosen_generator(arguments.generator)
    given, prompt = described_settings(arguments, entry), prompt_of(entry)
    asked = [{**given, prompt: each} for each in arguments.prompts] or [given]
    jobs = [drawn_settings(entry.settings_type, each) for each in asked]
    keep, drafts = chosen_keep(arguments), drafts_of(arguments)
    control = RunControl()
    with Interruption(control) as interruption:
        for settings in jobs:
            keeper = DraftKeeper.of_new(drafts, entry.name, settings, interval=arguments.save_state_every)
            report = JsonReport() if arguments.json else BarReport()
            end = run_one(entry, settings, control, keep, report, keeper)
            if isinstance(end, Failed):
                return tell_failure(end, arguments)
            if isinstance(end, Cancelled):
                return interruption.exit_code
    return 0


def chosen_generator(name: str) -> Entry:
    """The generator called `name`; raises BadSettings listing those that can be chosen."""
    for entry in prompted():
        if entry.name == name:
            return entry
    known = ", ".join(entry.name for entry in prompted())
    raise BadSettings(f"No generator called “{name}” makes pictures from prompts. Choose one of: {known}.")


def described_settings(arguments: argparse.Namespace, entry: Entry) -> dict[str, Any]:
    """The settings that were typed, over those of the presets that were named; unchecked."""
    given = given_settings(arguments)
    if arguments.cut_preset:
        given = {**cut_preset(arguments.cut_preset).values, **given}
    if arguments.preset:
        shelf = PresetShelf(entry.name, entry.settings_type)
        given = applied(shelf.find(arguments.preset), entry.settings_type, {}) | given
    return given


def tell_failure(end: Failed, arguments: argparse.Namespace) -> int:
    """Print why a run failed; returns the exit code."""
    print(end.message, file=sys.stderr)
    if arguments.verbose:
        print(end.details, file=sys.stderr)
    return 1


def drafts_of(arguments: argparse.Namespace) -> Drafts:
    """The unfinished runs that lie where results go."""
    return Drafts((arguments.out or arguments.gallery or default_gallery_root()) / FOLDER)


def chosen_keep(arguments: argparse.Namespace, is_fresh: bool = False) -> Keep:
    """Where results go; raises BadSettings before the work if they could not be put there.

    is_fresh: whatever is in that folder stays.
    """
    folder: Path = arguments.out or arguments.gallery or default_gallery_root()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettings(
            f"The folder {folder} cannot be made ({error.strerror}). Choose another one."
        ) from error
    return keep_in_folder(folder, is_fresh) if arguments.out else keep_in_gallery(Gallery(folder))


def run_one(
    entry: Entry,
    settings: Settings,
    control: RunControl,
    keep: Keep,
    report: Report,
    keeper: DraftKeeper | None = None,
    steering: Steering = NO_STEERING,
    until: int | None = None,
) -> End:
    """Run one job to its end, or to step `until`, with its progress told and its result kept.

    keeper: keeps its draft while it goes on, until the result is kept.
    """
    recorder = keeper.recorder if keeper else Recorder(entry.name, settings)
    with keeper or nullcontext(), report:
        changes = keeper.later if keeper else steering
        events = run(entry, settings, control, preview_interval=math.inf, checkpoint=keeper, steering=changes)
        for event in with_preflight(events, entry, settings):
            if isinstance(event, Finished | Cancelled | Failed):
                end, kept = _kept(event, keep, recorder)
                if keeper:
                    keeper.end(is_kept=bool(kept))
                report.end(end, kept)
                return end
            (keeper or recorder).follow(event)
            report.tell(event)
            if isinstance(event, Stepped) and event.step == until:
                control.cancel()
    raise AssertionError("a run always ends with Finished, Cancelled or Failed")


def _kept(end: End, keep: Keep, recorder: Recorder) -> tuple[End, list[Kept]]:
    """Keep what there is; a failure then says what became of its result."""
    outcome = recorder.outcome(end)
    if outcome is None:
        return end, []
    if not isinstance(end, Failed):
        return end, keep(outcome)
    try:
        return end.and_kept(), keep(outcome)
    except GalleryError as error:
        return end.and_not_kept(str(error)), []
