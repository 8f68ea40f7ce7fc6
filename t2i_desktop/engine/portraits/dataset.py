"""Portraits as arrays: cropped, resized to 64 × 64, kept as one mapped file; and batches in an order by seed.

Knows nothing of networks; imports no torch. Memory stays constant, however many pictures there are.
"""

import io
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, UnidentifiedImageError

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.models.pages import HEAD, describe_page
from t2i_desktop.engine.portraits.arrays import GrowingArray, alone, read_array
from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.captions import caption
from t2i_desktop.engine.portraits.celeba import CelebA
from t2i_desktop.engine.portraits.lists import Part
from t2i_desktop.engine.portraits.progress import Made, Progress, Stopped, Working
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said

SIDE = 64
"""Pixels of a prepared picture, across and down."""
CROP = 178
"""Pixels of the square taken from the middle: the whole width. Papers on faces alone take 148."""

_PIECE = 256  # pictures that are decoded before they are written
_VERSION = 1  # to be counted up when the same picture gives other pixels


@dataclass(frozen=True, slots=True)
class Batch:
    """indices: int64 (B,). pixels: uint8 (B, 64, 64, 3). labels: int8 (B, 52): 1, -1, or 0 (nobody knows)."""

    indices: np.ndarray
    pixels: np.ndarray
    labels: np.ndarray


@dataclass(frozen=True)
class PortraitSet:
    """Prepared portraits. pixels: uint8 (N, 64, 64, 3), mapped. labels: int8 (N, 52), as `attributes.ALL`."""

    source: CelebA
    pixels: np.ndarray

    @property
    def labels(self) -> np.ndarray:
        """int8 (N, 52): 1, -1, or 0 where nobody knows."""
        return self.source.labels

    def indices(self, part: Part) -> np.ndarray:
        """The pictures of a part, int64."""
        return self.source.indices(part)

    def batch(self, indices: np.ndarray) -> Batch:
        """These pictures, copied into memory in this order."""
        order = np.argsort(indices)  # a disk reads forwards faster
        pixels = np.empty((len(indices), *self.pixels.shape[1:]), np.uint8)
        pixels[order] = self.pixels[indices[order]]
        return Batch(indices, pixels, self.labels[indices])

    def batches(self, part: Part, size: int, seed: int, start: int = 0) -> Iterator[Batch]:
        """Batches without end, each epoch in an order of its own; an incomplete last one is left out.

        start: batches to skip, as when a training goes on. Raises BadData if there is not one whole batch.
        """
        indices = self.indices(part)
        each = len(indices) // size
        if not each:
            raise BadData(
                said(
                    "The {part} part has {number} portraits, fewer than a batch of {size}. Take a smaller "
                    "batch or more portraits.",
                    part=part,
                    number=len(indices),
                    size=size,
                )
            )
        number = start
        while True:
            epoch, first = divmod(number, each)
            order = np.random.default_rng((seed, epoch)).permutation(indices)
            for position in range(first, each):
                yield self.batch(order[position * size : (position + 1) * size])
            number = (epoch + 1) * each

    def caption(self, index: int, seed: int = 0) -> str:
        """A caption of one picture; another one by another seed."""
        values: dict[str, int] = dict(zip(ALL, self.labels[index].tolist(), strict=True))
        return caption(values, Random(f"{seed} {self.source.files[index]}"))

    def captions(self, indices: Sequence[int] | np.ndarray, seed: int = 0) -> list[str]:
        """Captions of these pictures."""
        return [self.caption(int(index), seed) for index in indices]


def prepare(
    source: CelebA, cache: Path, control: RunControl, *, crop: int = CROP, side: int = SIDE
) -> Iterator[Progress]:
    """Crop and resize all pictures into `cache`, unless they are there; ends with Made or Stopped.

    Raises BadData naming a picture that cannot be read, or if another program prepares them; DiskFull.
    Another call goes on where one was stopped.
    """
    made_from, path = _made_from(source, crop, side), _path(cache, crop, side)
    if read_array(path, made_from) is None:
        with alone(path):
            growing = GrowingArray(path, (len(source.files), side, side, 3), np.uint8, made_from)
            yield from _fill(growing, source, control, crop, side)
            if growing.done < len(source.files):
                growing.keep()
                yield Stopped(growing.done, len(source.files))
                return
            growing.finish()
    yield Made(path, f"{len(source.files):,} pictures of {side} × {side} pixels")


def _fill(
    growing: GrowingArray, source: CelebA, control: RunControl, crop: int, side: int
) -> Iterator[Progress]:
    """Append what is missing, until all is there or the work is cancelled."""
    total = len(source.files)
    yield Working(said("Preparing pictures"), growing.done, total)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        while growing.done < total and control.proceed():
            piece = source.files[growing.done : growing.done + _PIECE]
            read = pool.map(lambda name: _pixels(source, name, crop, side), piece)
            growing.append(np.stack(list(read)))
            yield Working(said("Preparing pictures"), growing.done, total)


def load_prepared(source: CelebA, cache: Path, *, crop: int = CROP, side: int = SIDE) -> PortraitSet:
    """What `prepare` has made of this source; raises BadData if the source has changed since."""
    pixels = read_array(_path(cache, crop, side), _made_from(source, crop, side))
    if pixels is None:
        raise BadData(
            said(
                "The pictures of {folder} are not prepared, or have changed. Prepare them again.",
                folder=source.root,
            )
        )
    return PortraitSet(source, pixels)


def decode(content: bytes, name: str, crop: int = CROP, side: int = SIDE) -> np.ndarray:
    """The middle of a picture as uint8 (side, side, 3); raises BadData if it is none, or too small."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            left, top = (image.width - crop) // 2, (image.height - crop) // 2
            if left < 0 or top < 0:
                raise BadData(
                    said(
                        "The picture {name} has {width} × {height} pixels, and {crop} are needed. Take "
                        "the aligned pictures of CelebA, 178 × 218.",
                        name=name,
                        width=image.width,
                        height=image.height,
                        crop=crop,
                    )
                )
            middle = image.convert("RGB").crop((left, top, left + crop, top + crop))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        page = describe_page(content[:HEAD])
        damaged = said("The picture {name} is damaged or a part. Fetch or unpack it again.", name=name)
        other = said("The picture {name} is {page}. Fetch or unpack it again.", name=name, page=page)
        raise BadData(other if page else damaged) from error
    return np.asarray(middle.resize((side, side), Image.Resampling.LANCZOS))


def _pixels(source: CelebA, name: str, crop: int, side: int) -> np.ndarray:
    return decode(source.pictures.read(name), name, crop, side)


def _made_from(source: CelebA, crop: int, side: int) -> dict[str, str | int]:
    return {
        "pictures": source.pictures.fingerprint(),
        "files": len(source.files),
        "crop": crop,
        "side": side,
        "version": _VERSION,
    }


def _path(cache: Path, crop: int, side: int) -> Path:
    return cache / f"portraits-{crop}-{side}.npy"
