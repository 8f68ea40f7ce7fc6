"""Texts in JPEG and WebP come back, and other programs show them."""

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.formats import METADATA_KEY, Origin, picture_file, read_origin
from t2i_desktop.engine.images import PictureKind, encoded, png_bytes, read_metadata
from t2i_desktop.engine.provenance import Provenance
from tests.fakes import FakeSettings

PICTURE = np.random.default_rng(0).integers(0, 256, (8, 16, 3), dtype=np.uint8)
TEXTS = {
    METADATA_KEY: '{"include": "красное яблоко 🍎 <b>&amp;</b> ]]>"}',
    "parameters": "красное яблоко 🍎\nSteps: 2",
}
ORIGIN = Origin.of(
    "fake",
    FakeSettings(include="red apple", exclude="blur", seed=7),
    3,
    steering={1: {"include": "pear"}},
    provenance=Provenance({"program": "0.1.0", "torch": "2.5"}, {"fake-vqgan": "ab" * 32}),
)
KINDS: list[PictureKind] = ["png", "jpeg", "webp"]


def _write(folder: Path, kind: PictureKind, texts: dict[str, str] = TEXTS) -> Path:
    path = folder / f"picture.{kind}"
    path.write_bytes(encoded(PICTURE, texts, kind))
    return path


def _texts(origin: Origin) -> dict[str, str]:
    return {METADATA_KEY: json.dumps(origin.as_json()), "parameters": origin.as_parameters()}


@pytest.mark.parametrize("kind", KINDS)
def test_texts_come_back_in_any_script(tmp_path: Path, kind: PictureKind) -> None:
    assert read_metadata(_write(tmp_path, kind)) == TEXTS


@pytest.mark.parametrize("kind", KINDS)
def test_an_origin_comes_back_from_every_kind(tmp_path: Path, kind: PictureKind) -> None:
    assert read_origin(_write(tmp_path, kind, _texts(ORIGIN))) == ORIGIN


@pytest.mark.parametrize("kind", KINDS)
def test_without_texts_a_picture_says_nothing(tmp_path: Path, kind: PictureKind) -> None:
    path = _write(tmp_path, kind, {})
    assert read_metadata(path) == {}
    assert b"t2i" not in path.read_bytes()
    with pytest.raises(GalleryError, match="does not say how it was made"):
        read_origin(path)


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_pillow_shows_the_parameters_as_the_user_comment(tmp_path: Path, kind: PictureKind) -> None:
    with Image.open(_write(tmp_path, kind)) as image:
        comment = image.getexif().get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment]
    assert comment == b"UNICODE\0" + TEXTS["parameters"].encode("utf-16-be")


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_exiftool_shows_both_texts(tmp_path: Path, kind: PictureKind) -> None:
    command = ["exiftool", "-json", "-charset", "UTF8", str(_write(tmp_path, kind))]
    (shown,) = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    assert TEXTS["parameters"] in (shown.get("UserComment"), shown.get("Parameters"))
    assert "Warning" not in shown
    assert TEXTS[METADATA_KEY] in map(str, shown.values())


def test_texts_too_long_for_a_jpeg_are_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        encoded(PICTURE, {METADATA_KEY: "x" * 70_000}, "jpeg")
    assert encoded(PICTURE, {METADATA_KEY: "x" * 70_000}, "webp")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"generator": 1, "settings": {}}',
        '{"generator": "a", "settings": []}',
        '{"generator": "a"}',
    ],
)
def test_a_text_that_is_not_ours_is_told_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png_bytes(PICTURE, {METADATA_KEY: text}))
    with pytest.raises(GalleryError, match="does not say how it was made"):
        read_origin(path)


def test_what_a_newer_version_adds_and_an_older_one_lacks_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    text = json.dumps({"generator": "fake", "settings": {"include": "x"}, "from_the_future": [1]})
    path.write_bytes(png_bytes(PICTURE, {METADATA_KEY: text}))
    assert read_origin(path) == Origin("fake", {"include": "x"}, {}, 0)


def test_the_parameters_name_the_weights_and_the_version(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(picture_file(PICTURE, ORIGIN))
    facts = read_metadata(path)["parameters"].splitlines()[-1]
    assert facts.endswith("Generator: fake, Model hash: ababababab, Version: t2i-desktop 0.1.0")
