"""The files of the queue: a folder for what was added together, in it a file for each run.

A file for each run, and not a database: what a disk or a hand damages is one run and no other, any tool can
read and copy them, and what is added together appears together, by the renaming of one folder.
Knows nothing of turns and states.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from t2i_desktop.engine.files import clear_abandoned, write_atomically, write_folder_atomically
from t2i_desktop.engine.queue.jobs import NewerJob, QueuedJob, QueueError, job_file, read_job
from t2i_desktop.engine.words import said

_SUFFIX = ".json"
_DAMAGED = ".damaged"

_Signature = tuple[int, int, int]  # of a file's content, as the system tells it


class JobShelf:
    """The jobs below `root`, which is made when the first ones are added.

    told: what the last look found that is no job, a sentence each.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.told: tuple[str, ...] = ()
        self._known: dict[str, tuple[_Signature, QueuedJob]] = {}

    def read(self) -> dict[str, QueuedJob]:
        """All jobs by id; damaged files are set aside. Raises OSError if the folder cannot be read."""
        found: dict[str, tuple[_Signature, QueuedJob]] = {}
        told: list[str] = []
        for id, path in self._files():
            try:
                found[id] = self._read(id, path)
            except FileNotFoundError:  # another instance has just removed it
                continue
            except NewerJob as error:
                told.append(str(error))
            except (QueueError, OSError) as error:
                told.append(self._set_aside(path, error))
        self._known, self.told = found, tuple(told)
        return {id: job for id, (_, job) in found.items()}

    def version(self) -> tuple[tuple[str, int], ...]:
        """The folders, and when something was renamed, added or deleted in each; raises OSError."""
        return tuple((folder.name, folder.stat().st_mtime_ns) for folder in self._folders())

    def clear_abandoned(self) -> None:
        """Delete what a crash left half written."""
        clear_abandoned(self.root)
        for folder in self._folders():
            clear_abandoned(folder)

    def write(self, job: QueuedJob) -> None:
        """Put a job in the place of its older self; raises OSError."""
        write_atomically(self._path(job.id), job_file(job))

    def write_together(self, batch: str, jobs: Mapping[str, QueuedJob]) -> None:
        """Let the jobs of a new batch appear at once; raises OSError."""
        files = {self._path(id).name: job_file(job) for id, job in jobs.items()}
        write_folder_atomically(self.root / batch, files)

    def delete(self, id: str) -> None:
        """Delete a job; raises OSError."""
        path = self._path(id)
        path.unlink(missing_ok=True)
        with suppress(OSError):  # others of its batch are still there
            path.parent.rmdir()

    def _files(self) -> Iterator[tuple[str, Path]]:
        for folder in self._folders():
            for path in sorted(folder.glob(f"*{_SUFFIX}")):
                if not path.name.startswith("."):
                    yield f"{folder.name}/{path.stem}", path

    def _folders(self) -> list[Path]:
        if not self.root.is_dir():
            return []
        return sorted(path for path in self.root.iterdir() if not path.name.startswith(".") and path.is_dir())

    def _read(self, id: str, path: Path) -> tuple[_Signature, QueuedJob]:
        facts = path.stat()
        signature = (facts.st_ino, facts.st_size, facts.st_mtime_ns)
        if (known := self._known.get(id)) and known[0] == signature:
            return known
        return signature, read_job(id, path.read_bytes())

    def _set_aside(self, path: Path, error: Exception) -> str:
        """Move a file that is no job out of the way, where a person can look at it."""
        target = self.root / _DAMAGED / f"{path.parent.name}-{path.name}"
        if isinstance(error, OSError):
            return said(
                "A run of the queue cannot be read ({reason}): {path}. It is left as it is.",
                reason=error.strerror,
                path=path,
            )
        try:
            target.parent.mkdir(exist_ok=True)
            os.replace(path, target)
        except OSError:
            return said("{reason} The file is {path}.", reason=str(error), path=path)
        with suppress(OSError):
            path.parent.rmdir()
        return said(
            "{reason} It is set aside as {path}; all other runs are here.", reason=str(error), path=target
        )

    def _path(self, id: str) -> Path:
        batch, _, name = id.partition("/")
        return self.root / batch / f"{name}{_SUFFIX}"
