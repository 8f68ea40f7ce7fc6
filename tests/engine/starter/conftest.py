"""A tiny emoji collection: packages as they are published, with eight things drawn in four sets."""

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from t2i_desktop.engine.starter.sprites import Sprites, load_sprites

_THINGS = {
    "1f34e": ("red apple", "#dd2222"),
    "1f431": ("cat face", "#ddaa44"),
    "1f680": ("rocket", "#888899"),
    "1f40b": ("whale", "#3366cc"),
    "1f433": ("spouting whale", "#4477dd"),
    "1f438": ("frog", "#33aa44"),
    "1f3e0": ("house", "#aa6644"),
    "1f439": ("hamster", "#eecc33"),  # by its hash, the one concept that the VQGAN is not shown
}


@pytest.fixture(scope="session")
def emoji(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the unpacked packages."""
    root = tmp_path_factory.mktemp("emoji")
    labels = [
        {"hexcode": code.upper() + "-FE0F", "label": label, "tags": ["thing", "red"], "group": 4}
        for code, (label, _) in _THINGS.items()
    ]
    _write(root / "emojibase-data-1" / "package" / "en" / "data.json", json.dumps(labels).encode())
    for name in ("iconify-json-fluent-emoji-flat-1", "iconify-json-noto-1", "iconify-json-twemoji-1"):
        _write_icons(root / name / "package")
    for code, (_, colour) in _THINGS.items():
        buffer = io.BytesIO()
        Image.new("RGBA", (64, 64), colour).save(buffer, "webp", lossless=True)
        _write(root / "lobehub-fluent-emoji-3d-1" / "package" / "assets" / f"{code}.webp", buffer.getvalue())
    return root


@pytest.fixture(scope="session")
def sprites(emoji: Path) -> Sprites:
    """The rendered collection."""
    return load_sprites(emoji)


def _write_icons(package: Path) -> None:
    icons = {
        label.replace(" ", "-"): {"body": f'<circle cx="16" cy="16" r="12" fill="{colour}"/>'}
        for label, colour in _THINGS.values()
    }
    names = {code: label.replace(" ", "-") for code, (label, _) in _THINGS.items()}
    _write(package / "icons.json", json.dumps({"width": 32, "height": 32, "icons": icons}).encode())
    _write(package / "chars.json", json.dumps(names).encode())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
