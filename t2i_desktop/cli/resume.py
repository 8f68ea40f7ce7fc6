"""`t2i resume`: lists the runs that were still going on when their program stopped, and goes on with them."""

import argparse
import sys

from t2i_desktop.cli.generate import add_outputs, add_saving, chosen_keep, drafts_of, run_one, tell_failure
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.keeping import Keep
from t2i_desktop.cli.options import Commands
from t2i_desktop.cli.reports import BarReport, JsonReport
from t2i_desktop.engine.draft_keeper import DraftKeeper, as_it_is, settings_of
from t2i_desktop.engine.drafts import Draft, Drafts
from t2i_desktop.engine.events import Cancelled, Failed
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl

LIST = "list"


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "resume",
        help="go on with a run that was interrupted",
        description="Go on with a run whose program was killed or lost its power, exactly where it stood. "
        "Without an ID, list what there is.",
    )
    parser.add_argument(
        "id", nargs="?", default=LIST, metavar="ID", help="as the list names it, or its beginning"
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--keep", action="store_true", help="do not go on with it: keep it in the gallery as it is"
    )
    instead.add_argument("--discard", action="store_true", help="delete what there is of it")
    add_outputs(parser)
    add_saving(parser)
    parser.set_defaults(run=resume)


def resume(arguments: argparse.Namespace) -> int:
    """List, go on with, keep or discard; returns the exit code."""
    drafts = drafts_of(arguments)
    if arguments.id == LIST:
        return _list(drafts)
    draft = drafts.find(arguments.id)
    if arguments.discard:
        drafts.open(draft).remove()
        return 0
    keep = chosen_keep(arguments, is_fresh=True)
    if arguments.keep:
        return _keep_as_it_is(drafts, draft, keep)
    entry = find(draft.generator)
    settings, control = settings_of(entry, draft), RunControl()
    keeper = DraftKeeper.of_draft(drafts, draft, settings, arguments.save_state_every)
    report = JsonReport() if arguments.json else BarReport()
    with Interruption(control) as interruption:
        end = run_one(entry, settings, control, keep, report, keeper)
    if isinstance(end, Failed):
        return tell_failure(end, arguments)
    return interruption.exit_code if isinstance(end, Cancelled) else 0


def _list(drafts: Drafts) -> int:
    waiting = drafts.waiting()
    for draft in waiting:
        print(
            f"{draft.id}  {draft.created.astimezone():%Y-%m-%d %H:%M}  "
            f"step {draft.step} of {draft.total_steps}  {draft.title}"
        )
    for folder in drafts.damaged:
        print(f"The unfinished run {folder} is damaged and was left out.", file=sys.stderr)
    if not waiting:
        print("No run was interrupted.", file=sys.stderr)
    return 0


def _keep_as_it_is(drafts: Drafts, draft: Draft, keep: Keep) -> int:
    in_hand = drafts.open(draft)
    try:
        for files in keep(as_it_is(find(draft.generator), draft)):
            print(files.image)
        in_hand.remove()
    finally:
        in_hand.close()
    return 0
