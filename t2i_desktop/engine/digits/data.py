"""Pictures and labels from IDX files, in the layout of torchvision's MNIST or side by side in one folder.

The format is LeCun's (http://yann.lecun.com/exdb/mnist/). Knows nothing of networks; imports no torch.
"""

import gzip
import math
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from t2i_desktop.engine.digits.labels import DIGITS, LABELS_NAME, Names, read_labels
from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.words import said

SIDE = 28
"""Pixels of a picture, across and down."""

_UNSIGNED_BYTE = 0x08
_FILES = {"train": ("train",), "test": ("t10k", "test")}
_SWAPPED = "emnist-"  # files of this set have rows for columns
_HINT = said("Run packaging/fetch_digits.sh with that folder, then start again.")

Split = Literal["train", "test"]


@dataclass(frozen=True, slots=True)
class LabelledPictures:
    """pictures: uint8 (N, 28, 28), bright on black. labels: int64 (N,). names: of each class."""

    pictures: np.ndarray
    labels: np.ndarray
    names: Names


def load_pictures(folder: Path, split: Split) -> LabelledPictures:
    """One part of the data set under `folder`; raises BadData saying what is missing or wrong.

    The names are those of `labels.txt` in the folder, or those of the ten digits.
    """
    path = _find(folder, split, "images")
    pictures, labels = read_idx(path), read_idx(_find(folder, split, "labels"))
    if path.name.startswith(_SWAPPED):
        pictures = np.ascontiguousarray(pictures.swapaxes(-1, -2))
    own = folder / LABELS_NAME
    names = read_labels(own) if own.exists() else DIGITS
    if pictures.ndim != 3 or pictures.shape[1:] != (SIDE, SIDE) or labels.shape != pictures.shape[:1]:
        raise BadData(
            said(
                "The data under {folder} are {pictures} pictures and {labels} labels. One label is needed "
                "for each picture of {side} × {side} pixels.",
                folder=folder,
                pictures=pictures.shape,
                labels=labels.shape,
                side=SIDE,
            )
        )
    if not len(labels) or labels.max() >= len(names):
        raise BadData(
            said(
                "The data under {folder} have labels up to {label}, and {number} are named. Name every "
                "label in {own}.",
                folder=folder,
                label=labels.max(initial=0),
                number=len(names),
                own=own,
            )
        )
    return LabelledPictures(pictures, labels.astype(np.int64), names)


def read_idx(path: Path) -> np.ndarray:
    """The uint8 array of an IDX file, compressed with gzip or not; raises BadData if it is damaged."""
    try:
        content = path.read_bytes()
        if content[:2] == b"\x1f\x8b":
            content = gzip.decompress(content)
        zeros, kind, dimensions = struct.unpack(">HBB", content[:4])
        shape = struct.unpack(f">{dimensions}I", content[4 : 4 + 4 * dimensions])
    except (OSError, EOFError, zlib.error, struct.error) as error:
        raise BadData(
            said(
                "The IDX file {path} cannot be read ({reason}). Fetch it again.", path=path, reason=str(error)
            )
        ) from error
    values = content[4 + 4 * dimensions :]
    if zeros or kind != _UNSIGNED_BYTE or len(values) != math.prod(shape):
        raise BadData(said("{path} is no IDX file of bytes, or a part of one. Fetch it again.", path=path))
    return np.frombuffer(values, np.uint8).reshape(shape)


def write_idx(path: Path, values: np.ndarray) -> None:
    """Write a uint8 array as an IDX file."""
    header = struct.pack(f">HBB{values.ndim}I", 0, _UNSIGNED_BYTE, values.ndim, *values.shape)
    write_atomically(path, header + np.ascontiguousarray(values, np.uint8).tobytes())


def _find(folder: Path, split: Split, part: str) -> Path:
    """The IDX file of this part, also where torchvision puts it, and with the name of a set before."""
    names = [f"{beginning}-{part}-idx?-ubyte" for beginning in _FILES[split]]
    for place in (folder, folder / "raw", *sorted(folder.glob("*/raw"))):
        for name in (*names, *(f"*-{name}" for name in names)):
            for found in (*sorted(place.glob(name)), *sorted(place.glob(f"{name}.gz"))):
                return found
    raise BadData(
        said(
            "There is no file {stem}-{part}-idx…-ubyte under {folder}. {advice}",
            stem=_FILES[split][0],
            part=part,
            folder=folder,
            advice=_HINT,
        )
    )
