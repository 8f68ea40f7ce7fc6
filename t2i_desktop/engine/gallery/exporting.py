"""Copies of pictures for elsewhere: PNG, JPEG or WebP, with what they say of themselves or without.

Nothing that exists is overwritten unless asked for. Knows nothing of the index, nor of the window.
"""

import errno
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from t2i_desktop.engine.errors import BadData, BadSettings, DiskFull, GalleryError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.formats import slug
from t2i_desktop.engine.gallery.items import Item
from t2i_desktop.engine.gallery.library import Cancellable
from t2i_desktop.engine.images import PictureKind, encoded, read_metadata, read_picture
from t2i_desktop.engine.words import said

IfThere = Literal["number", "overwrite", "skip"]
SUFFIXES: dict[PictureKind, str] = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}
FIELDS = ("title", "seed", "step", "date", "time", "generator", "model", "id", "number")
"""What a pattern may name in braces; `number` counts the pictures exported together, from 1."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')  # on any of the systems, for files that travel
_LONGEST = 120  # characters of a name; a file system has room for 255 bytes


@dataclass(frozen=True, slots=True)
class Form:
    """What is written. quality: 1 to 100, of JPEG and WebP. with_metadata: settings, seed and all."""

    kind: PictureKind = "png"
    quality: int = 92
    with_metadata: bool = True


@dataclass(frozen=True, slots=True)
class Target:
    """A picture, and the file it is to become."""

    item: Item
    path: Path


@dataclass(frozen=True, slots=True)
class Exported:
    """`done` of `total` pictures are dealt with; the last one became `path`, or did not for a reason."""

    done: int
    total: int
    path: Path | None = None
    problem: str = ""


def plan(
    items: Sequence[Item], folder: Path, kind: PictureKind, pattern: str = "{title}-{seed}"
) -> list[Target]:
    """Where each picture would go, all names different; raises BadSettings if the pattern names what is not.

    pattern: a file name without its ending, with FIELDS in braces.
    """
    taken: set[str] = set()
    targets: list[Target] = []
    for number, item in enumerate(items, start=1):
        stem = candidate = _name(pattern, item, number)
        count = 1
        while candidate.casefold() in taken:
            count += 1
            candidate = f"{stem}-{count}"
        taken.add(candidate.casefold())
        targets.append(Target(item, folder / f"{candidate}{SUFFIXES[kind]}"))
    return targets


def clashes(targets: Iterable[Target]) -> list[Path]:
    """The files that are there already, to be asked about."""
    return [target.path for target in targets if target.path.exists()]


def export(
    targets: Sequence[Target],
    form: Form,
    *,
    if_there: IfThere = "number",
    control: Cancellable | None = None,
) -> Iterator[Exported]:
    """Write the files, each whole or not at all, and tell after each.

    A picture that is damaged or gone is told of, and the others go on. Raises DiskFull, or GalleryError if
    the folder cannot be written to; what is written by then is whole.
    """
    total = len(targets)
    for done, target in enumerate(targets, start=1):
        if control and control.cancelled:
            return
        path = _free(target.path) if if_there == "number" else target.path
        if if_there == "skip" and path.exists():
            yield Exported(
                done, total, problem=said("{path} exists already and was left as it is.", path=path)
            )
            continue
        try:
            data = content(target.item.image, form)
        except (GalleryError, BadData) as error:
            yield Exported(done, total, problem=str(error))
            continue
        _write(path, data)
        yield Exported(done, total, path)


def content(image: Path, form: Form) -> bytes:
    """A picture of the gallery in another form; raises GalleryError or BadData if it cannot be made.

    A PNG with its metadata is a copy, byte for byte; without, the pixels are the same.
    """
    picture = read_picture(image)  # also of a copy: a damaged picture is not handed on
    if form.kind == "png" and form.with_metadata:
        return image.read_bytes()
    metadata = read_metadata(image) if form.with_metadata else {}
    try:
        return encoded(picture, metadata, form.kind, form.quality)
    except ValueError as error:
        raise GalleryError(
            said(
                "What {image} says of itself is too long for a JPEG. Export it as PNG or WebP, or without "
                "metadata.",
                image=image,
            )
        ) from error


def _name(pattern: str, item: Item, number: int) -> str:
    created = item.created.astimezone()
    values = {
        "title": slug(item.title),
        "seed": item.settings.get("seed", 0),
        "step": item.step,
        "date": f"{created:%Y-%m-%d}",
        "time": f"{created:%H-%M-%S}",
        "generator": item.generator,
        "model": "+".join(item.models.values()),
        "id": item.id,
        "number": f"{number:04d}",
    }
    unknown = [name for name in _FIELD.findall(pattern) if name not in values]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in FIELDS)
        raise BadSettings(
            said(
                "A file name cannot contain {{{name}}}. It may contain {known}.", name=unknown[0], known=known
            )
        )
    name = _FORBIDDEN.sub("-", _FIELD.sub(lambda match: str(values[match[1]]), pattern))
    return name[:_LONGEST].strip(" .") or f"{number:04d}"


def _free(path: Path) -> Path:
    """The path, or the first numbered one beside it that is free."""
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = path.with_stem(f"{path.stem}-{number}")
    return candidate


def _write(path: Path, data: bytes) -> None:
    try:
        write_atomically(path, data)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(
                said(
                    "The disk with {folder} is full. Make room there and export again: what is written is "
                    "whole.",
                    folder=path.parent,
                )
            ) from error
        raise GalleryError(
            said(
                "{path} could not be written ({reason}). Choose another folder.",
                path=path,
                reason=error.strerror or str(error),
            )
        ) from error
