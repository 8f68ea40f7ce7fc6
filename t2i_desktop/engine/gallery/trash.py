"""Deleting with a way back: pictures wait in a hidden folder of the gallery before the system's trash.

Moving a folder there and back is one rename, so a crash in between loses nothing. Knows nothing of the index.
"""

import os
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from send2trash import send2trash

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.words import said

HOLDING = ".trash"
UNDO_SECONDS = 600.0  # how long a deletion can be taken back, if the program is not closed before


@dataclass(frozen=True, slots=True)
class Deletion:
    """Pictures deleted together. ids: their names; held: the folder in which they wait."""

    ids: tuple[str, ...]
    held: Path


class Trash:
    """The pictures of the gallery folder `root` that are deleted, and can still be brought back.

    clock: seconds since 1970, to tell how long something has waited.
    """

    def __init__(self, root: Path, clock: Callable[[], float] = time.time) -> None:
        self._root, self._holding, self._clock = root, root / HOLDING, clock
        self._made: set[Path] = set()

    def delete(self, ids: Iterable[str]) -> Deletion:
        """Take pictures out of the gallery, all or none; what is no longer there is passed over.

        Raises GalleryError.
        """
        held = self._holding / f"{int(self._clock())}-{uuid4().hex[:8]}"
        deletion = Deletion(tuple(id for id in ids if (self._root / id).is_dir()), held)
        self._made.add(held)
        try:
            held.mkdir(parents=True)
            for id in deletion.ids:
                os.rename(self._root / id, held / id)
        except OSError as error:
            with suppress(OSError, GalleryError):
                self.undelete(deletion)
            raise GalleryError(
                said(
                    "The pictures could not be deleted from {root} ({reason}). Make that folder writable, "
                    "and try again; nothing was deleted.",
                    root=self._root,
                    reason=error.strerror or str(error),
                )
            ) from error
        return deletion

    def undelete(self, deletion: Deletion) -> tuple[str, ...]:
        """Bring back what was deleted; returns the ids, new ones where a name has been taken meanwhile.

        Raises GalleryError if some of it cannot be brought back; it then stays where it is.
        """
        restored: list[str] = []
        for id in deletion.ids:
            if (deletion.held / id).is_dir():
                restored.append(self._restore(deletion.held / id))
        with suppress(OSError):  # it holds something else, or is gone
            deletion.held.rmdir()
        if deletion.ids and not restored:
            raise GalleryError(
                said("There is nothing to bring back any more. Look for the pictures in the system's trash.")
            )
        return tuple(restored)

    def deletions(self) -> tuple[Deletion, ...]:
        """What can still be brought back, the last one first; also from before a crash."""
        if not self._holding.is_dir():
            return ()
        held = sorted((path for path in self._holding.iterdir() if path.is_dir()), reverse=True)
        return tuple(Deletion(tuple(sorted(path.name for path in batch.iterdir())), batch) for batch in held)

    def empty(self, older_than: float = 0.0) -> tuple[str, ...]:
        """Send what has waited longer than so many seconds to the system's trash; returns the ids sent.

        Raises GalleryError, with the rest still waiting, if the system refuses.
        """
        late = self._clock() - older_than
        return self._send(deletion for deletion in self.deletions() if _moment(deletion.held) <= late)

    def close(self) -> tuple[str, ...]:
        """Send to the system's trash what was deleted here, and what has waited long enough; as `empty`.

        What another window has just deleted can still be brought back there.
        """
        late = self._clock() - UNDO_SECONDS
        return self._send(
            deletion
            for deletion in self.deletions()
            if deletion.held in self._made or _moment(deletion.held) <= late
        )

    def _send(self, deletions: Iterable[Deletion]) -> tuple[str, ...]:
        sent: list[str] = []
        for deletion in deletions:
            for id in deletion.ids:
                to_system_trash(deletion.held / id)
                sent.append(id)
            with suppress(OSError):  # it is not empty
                deletion.held.rmdir()
        with suppress(OSError):
            self._holding.rmdir()
        return tuple(sent)

    def _restore(self, held: Path) -> str:
        number, target = 1, self._root / held.name
        while target.exists():
            number += 1
            target = self._root / f"{held.name}-{number}"
        try:
            os.rename(held, target)
        except OSError as error:
            raise GalleryError(
                said(
                    "“{name}” could not be brought back ({reason}). Move it by hand from {place} to {root}.",
                    name=held.name,
                    reason=error.strerror or str(error),
                    place=held.parent,
                    root=self._root,
                )
            ) from error
        return target.name


def to_system_trash(folder: Path) -> None:
    """Move a folder to the system's trash; raises GalleryError if the system refuses."""
    try:
        send2trash(folder)
    except OSError as error:
        raise GalleryError(
            said(
                "{folder} could not be moved to the trash ({reason}). Delete the folder by hand.",
                folder=folder,
                reason=str(error),
            )
        ) from error


def _moment(held: Path) -> float:
    """When a deletion was made, in seconds since 1970; long ago if its name does not say."""
    text = held.name.partition("-")[0]
    return float(text) if text.isdecimal() else 0.0
