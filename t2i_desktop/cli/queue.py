"""`t2i queue`: lists, does and clears the runs that wait in the queue of a gallery.

The window may be open meanwhile: each run is done by one of the two.
"""

import argparse
import json
import sys
from pathlib import Path

from t2i_desktop.cli.generate import add_saving, run_one
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.keeping import Keep, keep_in_gallery
from t2i_desktop.cli.options import Commands, SentenceParser
from t2i_desktop.cli.reports import BarReport, JsonReport, Kept
from t2i_desktop.engine import drafts
from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import Drafts
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Failed
from t2i_desktop.engine.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.queue.jobs import ENDED, QueuedJob
from t2i_desktop.engine.queue.queue import FOLDER, Queue
from t2i_desktop.engine.queue.resuming import draft_of
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import Settings, validated


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "queue",
        help="list, do or clear the runs that wait",
        description="The queue that the window adds to: list it, do what waits, or clear what has ended.",
    )
    deeds = parser.add_subparsers(title="deeds", metavar="DEED", required=True)
    shown = deeds.add_parser("list", help="list all runs", description="List what waits, and what has ended.")
    shown.set_defaults(run=list_jobs)
    done = deeds.add_parser(
        "run", help="do what waits", description="Do what waits, one run after the other, until nothing does."
    )
    add_saving(done)
    done.set_defaults(run=run_jobs)
    cleared = deeds.add_parser(
        "clear", help="take out what has ended", description="Take out what has ended; the pictures stay."
    )
    cleared.set_defaults(run=clear_jobs)
    for deed in (shown, done, cleared):
        _add_gallery(deed)
    for deed in (shown, done):
        deed.add_argument("--json", action="store_true", help="print one object a line")


def list_jobs(arguments: argparse.Namespace) -> int:
    """Print the runs; returns the exit code."""
    queue = Queue(_root(arguments) / FOLDER)
    jobs = queue.open()
    for job in jobs:
        print(json.dumps(_facts(job)) if arguments.json else _line(job))
    _tell(queue)
    if not jobs:
        print("Nothing waits in the queue.", file=sys.stderr)
    return 0


def clear_jobs(arguments: argparse.Namespace) -> int:
    """Take out what has ended; returns the exit code."""
    queue = Queue(_root(arguments) / FOLDER)
    cleared = queue.clear(ENDED)
    _tell(queue)
    print(f"{len(cleared)} taken out of the queue.", file=sys.stderr)
    return 0


def run_jobs(arguments: argparse.Namespace) -> int:
    """Do what waits; returns the exit code: 1 if a run has failed."""
    worker = _Worker(arguments)
    with Interruption(worker.control) as interruption:
        while (job := worker.queue.claim()) and not worker.control.cancelled:
            worker.do(job)
        if job:
            worker.queue.unclaim(job.id)
    _tell(worker.queue)
    worker.queue.close()
    if worker.is_stopped:
        return interruption.exit_code
    return 1 if worker.failures else 0


class _Worker:
    """Does runs that were claimed, and writes down how they ended."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        root = _root(arguments)
        self.queue = Queue(root / FOLDER)
        self.control = RunControl()
        self.failures = 0
        self.is_stopped = False
        self._arguments = arguments
        self._keep = keep_in_gallery(Gallery(root))
        self._drafts = Drafts(root / drafts.FOLDER)

    def do(self, job: QueuedJob) -> None:
        """Do a run to its end."""
        try:
            entry = find(job.generator)
            settings = validated(entry.settings_type, job.settings)
        except BadSettings as error:
            self._fail(job, str(error))
            return
        kept: list[Kept] = []
        keep, keeper = _noting(self._keep, kept), self._keeper(job, entry, settings)
        end = run_one(entry, settings, self.control, keep, self._report(), keeper)
        items = [each.image.parent.name for each in kept]
        match end:
            case Failed(message):
                self._fail(job, message, items)
            case Cancelled():
                self.is_stopped = True
                self.queue.end(job.id, "cancelled", items)
            case _:
                self.queue.end(job.id, "finished", items)

    def _keeper(self, job: QueuedJob, entry: Entry, settings: Settings) -> DraftKeeper:
        """What keeps its draft: the one that it left, if it was interrupted."""
        seconds = self._arguments.save_state_every
        if draft := draft_of(job, settings, self._drafts.waiting()):
            return DraftKeeper.of_draft(self._drafts, draft, settings, seconds)
        return DraftKeeper.of_new(self._drafts, entry.name, settings, interval=seconds)

    def _report(self) -> BarReport | JsonReport:
        return JsonReport() if self._arguments.json else BarReport()

    def _fail(self, job: QueuedJob, message: str, items: list[str] | None = None) -> None:
        self.failures += 1
        self.queue.end(job.id, "failed", items or (), message)
        print(f"“{job.title}”: {message}", file=sys.stderr)


def _noting(keep: Keep, kept: list[Kept]) -> Keep:
    """The same, noting down what was kept."""

    def noting(outcome: Outcome) -> list[Kept]:
        kept.extend(found := keep(outcome))
        return found

    return noting


def _add_gallery(parser: SentenceParser) -> None:
    parser.add_argument(
        "--gallery", type=Path, metavar="DIR", help="the queue of this gallery instead of the usual one"
    )


def _root(arguments: argparse.Namespace) -> Path:
    return arguments.gallery or default_gallery_root()


def _tell(queue: Queue) -> None:
    for sentence in queue.told:
        print(sentence, file=sys.stderr)


def _line(job: QueuedJob) -> str:
    about = job.error or job.label
    return f"{job.state:<10} {' '.join(job.title.split())}" + (f"  ({about})" if about else "")


def _facts(job: QueuedJob) -> dict[str, object]:
    return {
        "id": job.id,
        "state": job.state,
        "title": job.title,
        "label": job.label,
        "generator": job.generator,
        "error": job.error,
        "items": list(job.items),
        "settings": dict(job.settings),
    }
