"""The gallery: one folder per picture, with everything needed to look at it again or to go on from it.

The files are the truth: there is no index, and what a person copies in or takes out is what is shown.
Knows nothing of the window; imports no torch.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import numpy as np
from platformdirs import user_data_path
from pydantic import AwareDatetime, BaseModel, ValidationError
from send2trash import send2trash

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.files import write_folder_atomically
from t2i_desktop.engine.formats import (
    Origin,
    latent_file,
    losses_file,
    picture_file,
    read_latent,
    read_losses,
    slug,
)
from t2i_desktop.engine.recording import Outcome, Status
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering, specs

_IMAGE, _LATENT, _LOSSES, _RECORD = "image.png", "latent.safetensors", "losses.csv", "item.json"
_SNAPSHOTS = "snapshots"


@dataclass(frozen=True, slots=True)
class SnapshotFiles:
    """A result kept from the middle of a run, after `step` steps."""

    step: int
    image: Path
    latent: Path | None


@dataclass(frozen=True, slots=True)
class Item:
    """One picture of the gallery. `id` sorts by time; `step` is the number of finished steps."""

    folder: Path
    id: str
    created: datetime
    generator: str
    settings: dict[str, Any]
    title: str
    step: int
    status: Status
    image: Path
    latent: Path | None
    snapshots: tuple[SnapshotFiles, ...]
    steering: Steering = field(default_factory=dict[int, Mapping[str, Any]])


class _Record(BaseModel):
    """What `item.json` holds."""

    format: Literal[1] = 1
    created: AwareDatetime
    title: str
    status: Status
    generator: str
    settings: dict[str, Any]
    models: dict[str, str]
    step: int
    picture: int = 0
    steering: dict[int, dict[str, Any]] = {}


class Gallery:
    """The pictures in the folder `root`, which is made when the first one is added.

    damaged: the folders that the last look through the gallery could not read.
    """

    def __init__(self, root: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.root = root
        self.damaged: tuple[Path, ...] = ()
        self._now = now
        self._last = datetime.min.replace(tzinfo=UTC)

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
    ) -> tuple[Item, ...]:
        """Keep a result, one item per picture of the batch, each appearing whole or not at all.

        models: the networks by role; those that the settings name, if not given. Raises GalleryError.
        """
        title = title_of(generator, settings)
        items: list[Item] = []
        for picture in range(len(result.pictures)):
            origin = Origin.of(generator, settings, step, picture=picture, steering=steering, models=models)
            files = {_LOSSES: losses_file(losses), **_result_files(result, origin)}
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
        return read_losses(item.folder / _LOSSES)

    def latent(self, item: Item) -> np.ndarray:
        """The latent (1, C, h, w) float32; raises GalleryError if there is none."""
        if item.latent is None:
            raise GalleryError(f"“{item.title}” was kept without its latent, so there is none to take.")
        return read_latent(item.latent)

    def remove(self, item: Item) -> None:
        """Move the item to the system's trash; raises GalleryError if the system refuses."""
        try:
            send2trash(item.folder)
        except OSError as error:
            raise GalleryError(
                f"{item.folder} could not be moved to the trash ({error}). Delete the folder by hand."
            ) from error

    def _folders(self) -> list[Path]:
        if not self.root.is_dir():
            return []
        visible = (path for path in self.root.iterdir() if not path.name.startswith("."))
        return sorted((path for path in visible if path.is_dir()), reverse=True)

    def _write(self, origin: Origin, title: str, status: Status, files: dict[str, bytes]) -> Item:
        created = self._next_moment()
        folder = self.root / f"{created:%Y%m%d-%H%M%S-%f}-{slug(title, 40)}"
        record = _Record(created=created, title=title, status=status, **origin.as_json())
        files[_RECORD] = (record.model_dump_json(indent=2) + "\n").encode()
        try:
            write_folder_atomically(folder, files)
        except OSError as error:
            raise GalleryError(
                f"The picture could not be kept in {self.root} ({error.strerror or error}). "
                "Free some space there, or choose another gallery folder."
            ) from error
        return read_item(folder)

    def _next_moment(self) -> datetime:
        """Now, or a microsecond after the last item, so that ids differ and sort as the items were added."""
        self._last = max(self._now(), self._last + timedelta(microseconds=1))
        return self._last


def default_gallery_root() -> Path:
    """The gallery in the person's data folder."""
    return user_data_path("t2i-desktop", appauthor=False) / "gallery"


def title_of(generator: str, settings: Settings) -> str:
    """What a person would call the picture: the first prompt that is not empty, else the generator's name."""
    values = settings.model_dump()
    prompts = (str(values[spec.name]).strip() for spec in specs(type(settings)) if spec.long)
    return next(filter(None, prompts), generator)


def read_item(folder: Path) -> Item:
    """The item in a folder; raises GalleryError if its record or its picture is missing or damaged."""
    try:
        record = _Record.model_validate_json((folder / _RECORD).read_bytes())
    except (OSError, ValidationError) as error:
        raise GalleryError(f"The gallery folder {folder} is damaged: {_RECORD} cannot be read.") from error
    if not (folder / _IMAGE).is_file():
        raise GalleryError(f"The gallery folder {folder} is damaged: {_IMAGE} is missing.")
    return Item(
        folder=folder,
        id=folder.name,
        created=record.created,
        generator=record.generator,
        settings=record.settings,
        title=record.title,
        step=record.step,
        status=record.status,
        image=folder / _IMAGE,
        latent=_if_there(folder / _LATENT),
        snapshots=tuple(_snapshots(folder / _SNAPSHOTS)),
        steering=record.steering,
    )


def _snapshots(folder: Path) -> Iterator[SnapshotFiles]:
    for image in sorted(folder.glob("*.png")):
        if image.stem.isdecimal():
            yield SnapshotFiles(int(image.stem), image, _if_there(image.with_suffix(".safetensors")))


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None


def _result_files(result: Result, origin: Origin) -> dict[str, bytes]:
    files = {_IMAGE: picture_file(result.pictures[origin.picture], origin)}
    if result.latents is not None:
        files[_LATENT] = latent_file(result.latents[origin.picture][None], origin)
    return files


def _snapshot_files(snapshot: Snapshot, origin: Origin) -> dict[str, bytes]:
    names = {_IMAGE: f"{snapshot.step:07d}.png", _LATENT: f"{snapshot.step:07d}.safetensors"}
    files = _result_files(snapshot.result, origin)
    return {f"{_SNAPSHOTS}/{names[name]}": data for name, data in files.items()}
