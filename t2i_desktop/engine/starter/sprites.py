"""Emoji as sprites: four drawn sets, rendered once to RGBA arrays, joined with their labels and tags.

Knows where the pictures come from; knows nothing of scenes, captions or training.
"""

import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.starter.colours import NAMES
from t2i_desktop.engine.words import said

SIDE = 96  # pixels of a stored sprite
PACKAGES = {
    "3D": "lobehub-fluent-emoji-3d",
    "flat": "iconify-json-fluent-emoji-flat",
    "glossy": "iconify-json-noto",
    "cartoon": "iconify-json-twemoji",
}
STYLES = tuple(PACKAGES)
LABELS = "emojibase-data"
SUBJECT_GROUPS = (3, 4, 5, 6, 7)  # animals and nature, food, travel, activities, objects
_GROUP_WEIGHT = {0: 0.5, 1: 0.15, 3: 1.5, 4: 1.5, 5: 1.0, 6: 1.0, 7: 1.0, 8: 0.3}


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing an emoji shows. `group` is the Unicode group, `code` the code points in hex."""

    code: str
    label: str
    tags: tuple[str, ...]
    group: int

    @property
    def weight(self) -> float:
        """How often it is drawn in training: people and symbols are many and look alike."""
        return _GROUP_WEIGHT[self.group]

    @property
    def held_out(self) -> bool:
        """Whether the VQGAN never sees it (one concept in twenty, by the hash of its code)."""
        return stable_hash(self.code) % 20 == 0


@dataclass(frozen=True, slots=True)
class Sprites:
    """pixels: uint8 (N, SIDE, SIDE, 4), premultiplied alpha. concept, style: indices (N,)."""

    pixels: np.ndarray
    concept: np.ndarray
    style: np.ndarray
    concepts: tuple[Concept, ...]


def stable_hash(text: str) -> int:
    """A hash that is the same on every machine and day."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6])


def load_sprites(data: Path) -> Sprites:
    """The sprites of the packages under `data`, rendered at the first call; raises BadData."""
    pixels, index = data / "sprites.npy", data / "sprites.json"
    if not index.exists():
        _render_all(data, pixels, index)
    table = json.loads(index.read_text("utf-8"))
    concepts = tuple(Concept(c["code"], c["label"], tuple(c["tags"]), c["group"]) for c in table["concepts"])
    return Sprites(
        np.load(pixels, mmap_mode="r"), np.array(table["concept"]), np.array(table["style"]), concepts
    )


def _render_all(data: Path, pixels: Path, index: Path) -> None:
    concepts = _concepts(_package(data, LABELS))
    places = {concept.code: i for i, concept in enumerate(concepts)}
    found: list[tuple[int, int, np.ndarray]] = []
    for style, package in enumerate(PACKAGES.values()):
        for code, picture in _pictures(_package(data, package)):
            if code in places:
                found.append((places[code], style, picture))
    np.save(pixels, np.stack([picture for _, _, picture in found]))
    table = {
        "concepts": [asdict(concept) for concept in concepts],
        "concept": [concept for concept, _, _ in found],
        "style": [style for _, style, _ in found],
    }
    write_atomically(index, json.dumps(table).encode())


def _package(data: Path, name: str) -> Path:
    folders = sorted(data.glob(f"{name}-*/package")) or sorted(data.glob(f"{name}/package"))
    if not folders:
        raise BadData(
            said(
                "The emoji package {name} is not under {data}. Run packaging/fetch_emoji.sh with that "
                "folder, then start the training again.",
                name=name,
                data=data,
            )
        )
    return folders[-1]


def _concepts(package: Path) -> list[Concept]:
    entries = json.loads((package / "en" / "data.json").read_text("utf-8"))
    return [
        Concept(_code(e["hexcode"]), e["label"].replace(":", ""), _useful(e.get("tags", ())), e["group"])
        for e in entries
        if e.get("group") in _GROUP_WEIGHT
    ]


def _useful(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without the bare colour names, which would claim to be the subject."""
    return tuple(tag for tag in tags if tag not in NAMES)


def _code(text: str) -> str:
    return "-".join(part for part in text.lower().split("-") if part != "fe0f")


def _pictures(package: Path) -> Iterator[tuple[str, np.ndarray]]:
    if (package / "assets").exists():
        for path in sorted((package / "assets").glob("*.webp")):
            with Image.open(path) as image:
                yield _code(path.stem), _premultiplied(image)
        return
    icons = json.loads((package / "icons.json").read_text("utf-8"))
    names = json.loads((package / "chars.json").read_text("utf-8"))
    for code, name in names.items():
        if name in icons["icons"]:
            yield _code(code), _rendered(icons, icons["icons"][name])


def _rendered(icons: dict[str, Any], icon: dict[str, Any]) -> np.ndarray:
    import resvg_py  # only training needs it

    width, height = icon.get("width", icons.get("width", 16)), icon.get("height", icons.get("height", 16))
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}" height="{height}" '
        f'viewBox="{icon.get("left", 0)} {icon.get("top", 0)} {width} {height}">{icon["body"]}</svg>'
    )
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=SIDE, height=SIDE))
    return _premultiplied(Image.open(io.BytesIO(png)))


def _premultiplied(image: Image.Image) -> np.ndarray:
    small = image.convert("RGBa").resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    return np.asarray(small)
