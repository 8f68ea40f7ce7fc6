"""Keeping pictures in folders, one each, with everything needed to look at them again or to go on from them.

The files are the truth: what a person copies in or takes out is what is there. Knows nothing of the index.
"""

import errno
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from platformdirs import user_data_path

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.files import Place, write_folder_atomically
from t2i_desktop.engine.formats import (
    Origin,
    latent_file,
    losses_file,
    picture_file,
    read_latent,
    read_losses,
    slug,
)
from t2i_desktop.engine.gallery.items import (
    IMAGE,
    LATENT,
    LOSSES,
    RECORD,
    SNAPSHOTS,
    Item,
    Record,
    read_item,
    title_of,
    unreachable,
)
from t2i_desktop.engine.provenance import UNKNOWN, Provenance
from t2i_desktop.engine.recording import Outcome, Status
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering
from t2i_desktop.engine.singles import SINGLES, single_files
from t2i_desktop.engine.words import said

_MOMENT = "%Y%m%d-%H%M%S-%f"
_BEGINS_WITH_MOMENT = re.compile(r"\d{8}-\d{6}-\d{6}(?=-|$)")
_TAKEN = (errno.ENOTEMPTY, errno.EACCES)  # what renaming onto a folder gives, by system


class Gallery:
    """The pictures in the folder `root`, which is made when the first one is added.

    damaged: the folders that the last look through the gallery could not read.
    """

    def __init__(self, root: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.root = root
        self.damaged: tuple[Path, ...] = ()
        self._now = now
        self._place = Place(root)
        self._last = datetime.min.replace(tzinfo=UTC)

    def note(self) -> None:
        """Take note of where it lies: should its drive be taken away, nothing is made in its place."""
        self._place.note()

    def add(
        self,
        generator: str,
        settings: Settings,
        result: Result,
        *,
        step: int,
        status: Status,
        losses: Mapping[str, Sequence[float]],
        snapshots: Sequence[Snapshot] = (),
        steering: Steering = NO_STEERING,
        models: Mapping[str, str] | None = None,
        provenance: Provenance = UNKNOWN,
    ) -> tuple[Item, ...]:
        """Keep a result, one item per picture of the batch, each appearing whole or not at all.

        models: the networks by role; those that the settings name, if not given. Raises GalleryError.
        """
        title = title_of(generator, settings)
        items: list[Item] = []
        for picture in range(len(result.pictures)):
            origin = Origin.of(
                generator,
                settings,
                step,
                picture=picture,
                steering=steering,
                models=models,
                provenance=provenance,
            )
            files = {LOSSES: losses_file(losses), **_result_files(result, origin)}
            files |= {f"{SINGLES}/{name}": data for name, data in single_files(result, origin).items()}
            for snapshot in snapshots:
                earlier = replace(origin, step=snapshot.step).until_now()
                files |= _snapshot_files(snapshot, earlier)
            items.append(self._write(origin, title, status, files))
        return tuple(items)

    def keep(self, outcome: Outcome) -> tuple[Item, ...]:
        """Keep what a run came to; see `add`."""
        return self.add(
            outcome.generator,
            outcome.settings,
            outcome.result,
            step=outcome.step,
            status=outcome.status,
            losses=outcome.losses,
            snapshots=outcome.snapshots,
            steering=outcome.steering,
            provenance=outcome.provenance,
        )

    def __iter__(self) -> Iterator[Item]:
        """The items, newest first, read from the files anew."""
        items: list[Item] = []
        damaged: list[Path] = []
        for folder in self._folders():
            try:
                items.append(read_item(folder))
            except GalleryError:
                damaged.append(folder)
        self.damaged = tuple(damaged)
        yield from items

    def losses(self, item: Item) -> dict[str, list[float]]:
        """The loss terms by name, one value per step; raises GalleryError."""
        return read_losses(item.folder / LOSSES)

    def latent(self, item: Item) -> np.ndarray:
        """The latent (1, C, h, w) float32; raises GalleryError if there is none."""
        if item.latent is None:
            raise GalleryError(
                said("“{title}” was kept without its latent, so there is none to take.", title=item.title)
            )
        return read_latent(item.latent)

    def _folders(self) -> list[Path]:
        if not self.root.is_dir():
            return []
        visible = (path for path in self.root.iterdir() if not path.name.startswith("."))
        return sorted((path for path in visible if path.is_dir()), reverse=True)

    def _write(self, origin: Origin, title: str, status: Status, files: dict[str, bytes]) -> Item:
        record = Record(created=self._now(), title=title, status=status, **origin.as_json())
        files[RECORD] = (record.model_dump_json(indent=2) + "\n").encode()
        self.note()
        if self._place.is_away:
            raise unreachable(self.root)
        while True:
            folder = self.root / f"{self._next_moment():{_MOMENT}}-{slug(title, 40)}"
            try:
                write_folder_atomically(folder, files)
                return read_item(folder)
            except OSError as error:
                is_taken = isinstance(error, FileExistsError) or error.errno in _TAKEN
                if not (is_taken and folder.is_dir()):  # else another process took the name just now
                    raise _not_kept(self.root, error) from error

    def _next_moment(self) -> datetime:
        """Now, or just after the newest item there is: ids differ, and sort as the items were added.

        What other processes added counts too, and what was added before the clock was set back.
        """
        moment = max(self._now(), self._last + timedelta(microseconds=1))
        if newest := self._newest_moment():
            moment = max(moment, newest + timedelta(microseconds=1))
        self._last = moment
        return moment

    def _newest_moment(self) -> datetime | None:
        if not self.root.is_dir():
            return None
        for name in sorted(os.listdir(self.root), reverse=True):
            if moment := moment_of(name):
                return moment
        return None


def moment_of(id: str) -> datetime | None:
    """The moment that an id begins with; None if its folder has been named by hand."""
    if match := _BEGINS_WITH_MOMENT.match(id):
        with suppress(ValueError):  # digits that are no date
            return datetime.strptime(match[0], _MOMENT).replace(tzinfo=UTC)
    return None


def _not_kept(root: Path, error: OSError) -> GalleryError:
    return GalleryError(
        said(
            "The picture could not be kept in {root} ({reason}). Free some space there, or choose another "
            "gallery folder.",
            root=root,
            reason=error.strerror or str(error),
        )
    )


def default_gallery_root() -> Path:
    """The gallery in the person's data folder."""
    return user_data_path("t2i-desktop", appauthor=False) / "gallery"


def _result_files(result: Result, origin: Origin) -> dict[str, bytes]:
    files = {IMAGE: picture_file(result.pictures[origin.picture], origin)}
    if result.latents is not None:
        files[LATENT] = latent_file(result.latents[origin.picture][None], origin)
    return files


def _snapshot_files(snapshot: Snapshot, origin: Origin) -> dict[str, bytes]:
    names = {IMAGE: f"{snapshot.step:07d}.png", LATENT: f"{snapshot.step:07d}.safetensors"}
    files = _result_files(snapshot.result, origin)
    return {f"{SNAPSHOTS}/{names[name]}": data for name, data in files.items()}
