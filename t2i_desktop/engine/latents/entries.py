"""Stored latents: what their headers say of them, without reading the numbers. Imports no torch.

A latent lies beside its picture: `latent.safetensors` beside `image.png`, and `NAME.safetensors` beside
`NAME.png` for the steps that were kept on the way, and wherever somebody put the two.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from safetensors import SafetensorError, safe_open

from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.formats import METADATA_KEY
from t2i_desktop.engine.gallery.items import IMAGE, LATENT, Item
from t2i_desktop.engine.words import said

_PROMPTS = ("title", "include", "extras", "prompt")


@dataclass(frozen=True, slots=True)
class LatentEntry:
    """A stored latent. What its header does not say is empty.

    image: the picture beside it, None if there is none. shape: (1, C, h, w). dtype: as safetensors names it.
    vqgan, vqgan_hash: the model it was made with. step: finished steps. tile: the sides that wrap around.
    """

    path: Path
    image: Path | None
    shape: tuple[int, ...]
    dtype: str
    title: str
    step: int = 0
    vqgan: str = ""
    vqgan_hash: str = ""
    tile: str = "off"

    @property
    def grid(self) -> tuple[int, int]:
        """Cells down and across."""
        return self.shape[2], self.shape[3]


def read_entry(path: Path) -> LatentEntry:
    """What the header of a latent says; raises GalleryError if the file is missing or no latent."""
    try:
        with safe_open(path, framework="numpy") as file:
            piece = file.get_slice("latent")
            shape, dtype = tuple(piece.get_shape()), str(piece.get_dtype())
            header = file.metadata() or {}
    except (OSError, SafetensorError) as error:
        raise unreadable(path) from error
    if len(shape) != 4 or shape[0] != 1 or not all(shape):
        raise GalleryError(
            said(
                "{path} holds no latent of one picture, but numbers of the shape {shape}. Choose a latent "
                "that this program has kept.",
                path=path,
                shape=shape,
            )
        )
    return _entry(path, shape, dtype, _facts(header))


def unreadable(path: Path) -> GalleryError:
    """What to say of a latent that is not there, or damaged."""
    if not path.exists():
        return GalleryError(
            said(
                "The latent {path} is not there any more. Put it back, or take it out of the list.", path=path
            )
        )
    return GalleryError(
        said("The latent {path} cannot be read. Restore it from a copy, or choose another one.", path=path)
    )


def paths_of(item: Item) -> tuple[Path, ...]:
    """The latents of a gallery item in the order in which they came about; its own is the last."""
    early = [snapshot.latent for snapshot in item.snapshots if snapshot.latent]
    return (*early, item.latent) if item.latent else tuple(early)


def latent_of(path: Path) -> Path:
    """The latent that a path stands for: a file, the folder of a gallery item, or the picture beside it.

    Raises BadSettings if there is none.
    """
    if path.is_dir():
        if not (path / LATENT).is_file():
            raise BadSettings(
                said(
                    "There is no latent in the folder {path}. Choose the folder of a gallery item.", path=path
                )
            )
        return path / LATENT
    if path.suffix.lower() != ".png":
        return path
    beside = path.with_name(LATENT) if path.name == IMAGE else path.with_suffix(".safetensors")
    if not beside.is_file():
        raise BadSettings(
            said(
                "There is no latent beside the picture {path}. Choose one that was kept with its latent.",
                path=path,
            )
        )
    return beside


def picture_beside(path: Path) -> Path | None:
    """The picture of a latent, if it lies beside it."""
    candidates = (path.with_name(IMAGE) if path.name == LATENT else None, path.with_suffix(".png"))
    return next((picture for picture in candidates if picture and picture.is_file()), None)


def name_of(path: Path) -> str:
    """What tells a latent from others: its name, or for that of a gallery item the item's."""
    return path.parent.name if path.name == LATENT else path.name


def common_vqgan(entries: Sequence[LatentEntry]) -> str:
    """The VQGAN that all were made with, empty if no header says; raises BadSettings if they differ."""
    known = [entry for entry in entries if entry.vqgan]
    for entry in known:
        first = known[0]
        if entry.vqgan != first.vqgan:
            raise BadSettings(
                said(
                    "“{first}” was made with the VQGAN {vqgan}, and “{title}” with {other}. Choose "
                    "latents of one VQGAN: their numbers mean different things.",
                    first=first.title,
                    vqgan=first.vqgan,
                    title=entry.title,
                    other=entry.vqgan,
                )
            )
    _check_hashes(known)
    return known[0].vqgan if known else ""


def common_tile(entries: Iterable[LatentEntry]) -> str:
    """The sides that wrap around, where all agree on them, and otherwise none."""
    sides = {entry.tile for entry in entries}
    return sides.pop() if len(sides) == 1 else "off"


def _check_hashes(entries: Sequence[LatentEntry]) -> None:
    hashed = [entry for entry in entries if entry.vqgan_hash]
    for entry in hashed:
        if entry.vqgan_hash != hashed[0].vqgan_hash:
            raise BadSettings(
                said(
                    "“{first}” and “{title}” were made with two different models of the name {other}. "
                    "Choose latents of one and the same VQGAN.",
                    first=hashed[0].title,
                    title=entry.title,
                    other=entry.vqgan,
                )
            )


def _facts(header: Mapping[str, str]) -> dict[str, Any]:
    """Our own entry of a header, however little is in it."""
    try:
        facts = json.loads(header.get(METADATA_KEY, "{}"))
    except ValueError:
        return {}
    return cast("dict[str, Any]", facts) if isinstance(facts, dict) else {}


def _entry(path: Path, shape: tuple[int, ...], dtype: str, facts: Mapping[str, Any]) -> LatentEntry:
    settings, models, hashes = (_mapping(facts, name) for name in ("settings", "models", "hashes"))
    prompts = (str(settings.get(name, "")).strip() for name in _PROMPTS)
    step, vqgan = facts.get("step", 0), str(models.get("vqgan", ""))
    return LatentEntry(
        path=path,
        image=picture_beside(path),
        shape=shape,
        dtype=dtype,
        title=" ".join(next(filter(None, prompts), path.stem).split()),
        step=step if isinstance(step, int) else 0,
        vqgan=vqgan,
        vqgan_hash=str(hashes.get(vqgan, "")),
        tile=str(settings.get("tile", "off")),
    )


def _mapping(facts: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = facts.get(name)
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}
