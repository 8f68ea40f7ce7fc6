"""What the tests of downloads share: a file's bytes, and fetching them wholly or in part."""

import random
from hashlib import sha256
from pathlib import Path
from typing import Any

from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.download import fetch
from t2i_desktop.engine.models.offers import RemoteFile
from t2i_desktop.engine.models.progress import Checking, Fetching
from t2i_desktop.engine.runner import RunControl

DATA = b"\x80\x02\x00" + random.Random(0).randbytes(29_997)
OTHER = b"\x80\x02\x00" + random.Random(1).randbytes(29_997)
SIZE = len(DATA)
RIGHT = sha256(DATA).hexdigest()
HALF = 12_345  # bytes, more than a page is recognised by
QUOTA = b"<html><title>Google Drive - Quota exceeded</title><p>Too many users have viewed it.</p></html>"

Told = list[Fetching | Checking | Noted]


def run(file: RemoteFile, target: Path, **options: Any) -> tuple[bool, Told]:
    """Fetch to the end: whether the file stands there, and what was told."""
    told: Told = []
    work = fetch(file, target, RunControl(), **options)
    while True:
        try:
            told.append(next(work))
        except StopIteration as end:
            return end.value, told


def notes(told: Told) -> list[str]:
    """The sentences among what was told."""
    return [event.message for event in told if isinstance(event, Noted)]


def fetch_until(done: int, file: RemoteFile, target: Path) -> None:
    """Leave a part of `done` bytes, of a site that then falls silent."""
    control = RunControl()
    for event in fetch(file, target, control):
        if isinstance(event, Fetching) and event.done == done:
            control.cancel()
    assert part_of(target).stat().st_size == done


def part_of(target: Path) -> Path:
    """Where the bytes are until the file is whole."""
    return target.with_name(target.name + ".part")


def names(target: Path) -> list[str]:
    """What stands in the folder of the target."""
    return sorted(path.name for path in target.parent.iterdir())
