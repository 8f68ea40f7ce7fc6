"""What of a sweep is done: one file per finished run, so that the same command goes on where it stopped.

Knows nothing of how runs are done. Imports no torch.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from pydantic import BaseModel, ValidationError

from t2i_desktop.engine.cluster.attachments import attachments_of
from t2i_desktop.engine.cluster.wire import Bill, Task
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said


def tasks_of(
    generator: str, runs: Iterable[tuple[Settings, str]], bill: Bill, *, travels: bool = False
) -> list[Task]:
    """Runs, each with its label, as tasks: the same run has the same id in every sweep.

    travels: they are done elsewhere, so that their files go with them. Raises BadSettings if one is missing.
    """
    seen = Counter[str]()
    tasks: list[Task] = []
    for settings, label in runs:
        chosen = settings.model_dump(mode="json", exclude_defaults=True)
        digest = hashlib.sha256(json.dumps([generator, chosen], sort_keys=True).encode()).hexdigest()[:16]
        seen[digest] += 1
        id = digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"
        files = attachments_of(settings) if travels else {}
        tasks.append(Task(id, generator, settings.model_dump(mode="json"), label, bill, files))
    return tasks


class _Done(BaseModel):
    """What the file of a finished run holds."""

    format: int = 1
    generator: str
    label: str
    settings: dict[str, object]
    images: tuple[str, ...]


class SweepRecord:
    """Lies in `folder`; pictures are named by their place below `root`."""

    def __init__(self, folder: Path, root: Path) -> None:
        self._folder, self._root = folder, root

    def images(self, task: Task) -> tuple[Path, ...]:
        """The pictures of a run that was finished; none if it was not, or if one of them has been deleted."""
        try:
            done = _Done.model_validate_json(self._file(task).read_bytes())
        except (OSError, ValidationError):
            return ()
        images = tuple(self._root / image for image in done.images)
        return images if all(image.is_file() for image in images) else ()

    def note(self, task: Task, images: Sequence[Path]) -> None:
        """Write down that a run is finished; raises GalleryError."""
        places = tuple(image.relative_to(self._root).as_posix() for image in images)
        done = _Done(generator=task.generator, label=task.label, settings=dict(task.settings), images=places)
        try:
            write_atomically(self._file(task), (done.model_dump_json(indent=2) + "\n").encode())
        except OSError as error:
            raise GalleryError(
                said(
                    "The record of the sweep cannot be written to {folder} ({reason}). Make room there, "
                    "and give the same command again: it goes on.",
                    folder=self._folder,
                    reason=error.strerror or str(error),
                )
            ) from error

    def _file(self, task: Task) -> Path:
        return self._folder / f"{task.id}.json"
