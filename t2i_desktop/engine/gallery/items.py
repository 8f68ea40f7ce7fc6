"""One picture of the gallery as its folder tells of it: what made it, and what a person thinks of it.

Knows nothing of other pictures, nor of where a folder lies.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import AwareDatetime, BaseModel, Field, ValidationError

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.provenance import UNKNOWN, Provenance
from t2i_desktop.engine.recording import Status
from t2i_desktop.engine.settings import Settings, Steering, specs
from t2i_desktop.engine.words import said

IMAGE, LATENT, LOSSES, RECORD = "image.png", "latent.safetensors", "losses.csv", "item.json"
SNAPSHOTS, MARKS = "snapshots", "marks.json"
MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class SnapshotFiles:
    """A result kept from the middle of a run, after `step` steps."""

    step: int
    image: Path
    latent: Path | None


@dataclass(frozen=True, slots=True)
class Item:
    """One picture of the gallery. `id` sorts by time; `step` is the number of finished steps.

    models: the networks by role. stars, tags: the person's own, see `write_marks`.
    """

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
    models: Mapping[str, str] = field(default_factory=dict[str, str])
    stars: int = 0
    tags: tuple[str, ...] = ()
    provenance: Provenance = UNKNOWN


class Record(BaseModel):
    """What `item.json` holds. Entries of a newer version are passed over; those of an older one may lack."""

    format: int = 1
    created: AwareDatetime
    title: str
    status: Status
    generator: str
    settings: dict[str, Any]
    models: dict[str, str] = {}
    step: int = 0
    picture: int = 0
    steering: dict[int, dict[str, Any]] = {}
    machine: dict[str, str] = {}
    hashes: dict[str, str] = {}


class Marks(BaseModel):
    """What `marks.json` holds: a person's own data, 0 to 5 stars and words of their own."""

    stars: int = Field(default=0, ge=0, le=MOST_STARS)
    tags: tuple[str, ...] = ()


def title_of(generator: str, settings: Settings) -> str:
    """What a person would call the picture: the first prompt that is not empty, else the generator's name."""
    values = settings.model_dump()
    prompts = (str(values[spec.name]).strip() for spec in specs(type(settings)) if spec.long)
    return next(filter(None, prompts), generator)


def read_item(folder: Path) -> Item:
    """The item in a folder; raises GalleryError if its record or its picture is missing or damaged."""
    try:
        record = Record.model_validate_json((folder / RECORD).read_bytes())
    except (OSError, ValidationError) as error:
        raise GalleryError(
            said("The gallery folder {folder} is damaged: {file} cannot be read.", folder=folder, file=RECORD)
        ) from error
    if not (folder / IMAGE).is_file():
        raise GalleryError(
            said("The gallery folder {folder} is damaged: {file} is missing.", folder=folder, file=IMAGE)
        )
    marks = _read_marks(folder)
    return Item(
        folder=folder,
        id=folder.name,
        created=record.created,
        generator=record.generator,
        settings=record.settings,
        title=record.title,
        step=record.step,
        status=record.status,
        image=folder / IMAGE,
        latent=_if_there(folder / LATENT),
        snapshots=tuple(_snapshots(folder / SNAPSHOTS)),
        steering=record.steering,
        models=record.models,
        stars=marks.stars,
        tags=marks.tags,
        provenance=Provenance(record.machine, record.hashes),
    )


def write_marks(folder: Path, *, stars: int | None = None, tags: Iterable[str] | None = None) -> None:
    """Keep stars (0 to 5) or tags, or both, in the item's folder; what is None stays.

    Raises GalleryError if the folder is gone or cannot be written to.
    """
    marks = _read_marks(folder)
    if stars is not None:
        marks.stars = min(max(stars, 0), MOST_STARS)
    if tags is not None:
        marks.tags = plain_tags(tags)
    data = json.dumps(marks.model_dump(), ensure_ascii=False, indent=2) + "\n"
    try:
        if not folder.is_dir():
            raise FileNotFoundError(2, said("it is no longer there"))
        write_atomically(folder / MARKS, data.encode())
    except OSError as error:
        raise GalleryError(
            said(
                "Stars and tags could not be kept in {folder} ({reason}). Make the folder writable, or "
                "free some space there, and try again.",
                folder=folder,
                reason=error.strerror or str(error),
            )
        ) from error


def unreachable(root: Path) -> GalleryError:
    """The gallery was there, and is not."""
    return GalleryError(
        said(
            "The gallery {root} cannot be reached. Connect its drive again, or choose another gallery "
            "folder.",
            root=root,
        )
    )


def gone(folder: Path) -> GalleryError:
    """A picture of the gallery was there, and is not."""
    return GalleryError(
        said(
            "The picture {folder} is no longer there. It was moved or deleted meanwhile.",
            folder=folder,
        )
    )


def plain_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: no spaces around them, none empty, each once whatever its capitals; sorted."""
    by_word = {tag.casefold(): tag for tag in (" ".join(tag.split()) for tag in tags) if tag}
    return tuple(by_word[word] for word in sorted(by_word))


def _read_marks(folder: Path) -> Marks:
    """The marks of an item, none if it has none; damaged ones must not hide the picture."""
    try:
        return Marks.model_validate_json((folder / MARKS).read_bytes())
    except (OSError, ValidationError):
        return Marks()


def _snapshots(folder: Path) -> Iterator[SnapshotFiles]:
    for image in sorted(folder.glob("*.png")):
        if image.stem.isdecimal():
            yield SnapshotFiles(int(image.stem), image, _if_there(image.with_suffix(".safetensors")))


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None
