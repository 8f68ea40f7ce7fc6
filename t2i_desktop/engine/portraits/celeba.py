"""CelebA as people have it: a folder, or the zip with the lists beside it; drawn ones likewise.

Finds what belongs together and says what is missing; decodes no picture.
"""

import json
import zipfile
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.portraits.attributes import ALL, CELEBA, DRAWN
from t2i_desktop.engine.portraits.lists import (
    PARTS,
    AttributeList,
    Part,
    parse_attributes,
    parse_partition,
)
from t2i_desktop.engine.portraits.pictures import (
    FolderPictures,
    Pictures,
    ZipPictures,
    open_zip,
    read_entry,
)
from t2i_desktop.engine.words import said

IMAGES = "img_align_celeba"
ATTRIBUTES = "list_attr_celeba.txt"
PARTITION = "list_eval_partition.txt"
DRAWN_ATTRIBUTES = "list_attr_drawn.txt"
"""The list of what drawings show besides, in the same format."""
ABOUT = "drawn.json"
"""How portraits were drawn, and which attributes they show."""

_PLACES = ("", "celeba", "CelebA", "Anno", "Eval", "Img", "celeba/Anno", "celeba/Eval", "celeba/Img")
_LAYOUT = said(
    "CelebA is a folder with {images} (or {images}.zip), {attributes} and {partition}.",
    images=IMAGES,
    attributes=ATTRIBUTES,
    partition=PARTITION,
)


@dataclass(frozen=True)
class CelebA:
    """The data set before any picture is read.

    files: the names of the pictures. labels: int8 (N, 52), in the order of `attributes.ALL`: 1, -1, or 0
    where nobody knows. parts: uint8 (N,), index in `lists.PARTS`. pictures: where they lie.
    shown: the attributes that are known. held_out: the pairs that only the test part shows together.
    """

    root: Path
    files: tuple[str, ...]
    labels: np.ndarray
    parts: np.ndarray
    pictures: Pictures
    shown: tuple[str, ...]
    held_out: tuple[tuple[str, ...], ...] = ()

    def indices(self, part: Part) -> np.ndarray:
        """The pictures of a part, int64, in the order of the list."""
        return np.flatnonzero(self.parts == PARTS.index(part))


def open_celeba(path: Path) -> CelebA:
    """The data set at `path`, a folder or a zip; raises BadData saying what is missing or wrong."""
    if not path.exists():
        raise BadData(said("There is no {path}. {advice}", path=path, advice=_LAYOUT))
    places = _Places(path)
    listed = parse_attributes(*places.text(ATTRIBUTES))
    if listed.names != CELEBA:
        raise BadData(
            said(
                "{file} in {path} has {number} attributes, or in another order: the 40 of CelebA are "
                "needed. Fetch it again.",
                file=ATTRIBUTES,
                path=path,
                number=len(listed.names),
            )
        )
    parts = parse_partition(*places.text(PARTITION))
    if unlisted := next((file for file in listed.files if file not in parts), None):
        raise BadData(
            said(
                "{file} in {path} lacks the picture {unlisted}. Fetch it again, and whole.",
                file=PARTITION,
                path=path,
                unlisted=unlisted,
            )
        )
    pictures = places.pictures()
    _refuse_gaps(path, listed.files, pictures)
    labels, shown, held_out = _labels(listed, places)
    order = np.array([parts[file] for file in listed.files], np.uint8)
    return CelebA(path, listed.files, labels, order, pictures, shown, held_out)


def _refuse_gaps(path: Path, files: tuple[str, ...], pictures: Pictures) -> None:
    missing = [file for file in files if file not in pictures.names]
    if missing or not files:
        raise BadData(
            said(
                "{number} of {total} pictures are missing in {path}, among them {first}. Unpack or fetch "
                "them again, and whole.",
                number=len(missing),
                total=len(files),
                path=path,
                first=missing[0] if missing else said("all"),
            )
        )


def _labels(
    listed: AttributeList, places: "_Places"
) -> tuple[np.ndarray, tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """All 52 labels, those nobody knows as 0; and what is known of how they were drawn."""
    labels = np.zeros((len(listed.files), len(ALL)), np.int8)
    labels[:, : len(CELEBA)] = listed.values
    if not places.has(ABOUT):
        return labels, CELEBA, ()
    content, where = places.text(ABOUT)
    more = parse_attributes(*places.text(DRAWN_ATTRIBUTES))
    if more.names != DRAWN or more.files != listed.files:
        raise BadData(
            said(
                "{drawn} does not belong to {file}. Draw the portraits again.",
                drawn=DRAWN_ATTRIBUTES,
                file=ATTRIBUTES,
            )
        )
    labels[:, len(CELEBA) :] = more.values
    try:
        about: dict[str, Any] = json.loads(content)
        shown = frozenset(about["shown"])
        held_out = tuple(tuple(map(str, pair)) for pair in about["held_out"])
    except (ValueError, KeyError, TypeError) as error:
        raise BadData(said("{where} is damaged. Draw the portraits again.", where=where)) from error
    labels[:, [name not in shown for name in ALL]] = 0
    return labels, tuple(name for name in ALL if name in shown), held_out


class _Places:
    """Where the parts of the data set may lie, beneath a folder or in and beside a zip."""

    def __init__(self, path: Path) -> None:
        self._path = path
        folder = path if path.is_dir() else path.parent
        self._folders = [folder / place for place in _PLACES if (folder / place).is_dir()]

    def has(self, name: str) -> bool:
        """Whether there is a text of this name."""
        return self._find(name) is not None

    def text(self, name: str) -> tuple[bytes, str]:
        """What the text called `name` has, and where it lies; raises BadData."""
        read = self._find(name)
        if read is None:
            raise BadData(
                said("{name} is missing in {path}. {advice}", name=name, path=self._path, advice=_LAYOUT)
            )
        try:
            return read(), name
        except OSError as error:
            raise BadData(
                said(
                    "{name} in {path} cannot be read ({reason}).",
                    name=name,
                    path=self._path,
                    reason=error.strerror,
                )
            ) from error

    def pictures(self) -> Pictures:
        """The pictures, unpacked or not; raises BadData."""
        if self._path.is_file():
            return ZipPictures(self._path)
        for folder in self._folders:
            if (folder / IMAGES).is_dir():
                return FolderPictures(folder / IMAGES)
        for folder in self._folders:
            if (folder / f"{IMAGES}.zip").is_file():
                return ZipPictures(folder / f"{IMAGES}.zip")
        raise BadData(
            said("{name} is missing in {path}. {advice}", name=IMAGES, path=self._path, advice=_LAYOUT)
        )

    def _find(self, name: str) -> Callable[[], bytes] | None:
        if self._path.is_file() and (entry := _entry(archive := open_zip(self._path), name)):
            return lambda: read_entry(archive, entry, self._path, nullcontext())
        for path in _existing(self._folders, name):
            return path.read_bytes
        return None


def _entry(archive: zipfile.ZipFile, name: str) -> zipfile.ZipInfo | None:
    return next((entry for entry in archive.infolist() if entry.filename.rpartition("/")[2] == name), None)


def _existing(folders: Sequence[Path], name: str) -> list[Path]:
    return [folder / name for folder in folders if (folder / name).is_file()]
