"""Exports are whole, say of themselves what they should, and overwrite nothing unasked."""

import errno
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from t2i_desktop.engine.errors import BadSettings, DiskFull, GalleryError
from t2i_desktop.engine.formats import read_origin
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.gallery import exporting as module
from t2i_desktop.engine.gallery.exporting import Form, Target, clashes, export, plan
from t2i_desktop.engine.images import PictureKind, read_metadata, read_picture
from t2i_desktop.engine.runner import RunControl
from tests.engine.gallery.conftest import NOON, add


@pytest.fixture
def items(tmp_path: Path) -> list[Item]:
    """Two pictures of the same prompt and one of another."""
    gallery = Gallery(tmp_path / "gallery", now=lambda: NOON)
    return [add(gallery, "Red Apple!", seed=1), add(gallery, "Red Apple!", seed=2), add(gallery, "pear")]


def _export(targets: list[Target], **options: Any) -> list[Path]:
    done = list(export(targets, **{"form": Form(), **options}))
    assert [(each.done, each.total) for each in done] == [(n + 1, len(targets)) for n in range(len(done))]
    return [each.path for each in done if each.path]


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_every_kind_carries_its_origin_or_nothing(
    items: list[Item], tmp_path: Path, kind: PictureKind
) -> None:
    (path,) = _export(plan(items[:1], tmp_path / "out", kind), form=Form(kind))
    assert read_origin(path) == read_origin(items[0].image)
    (bare,) = _export(plan(items[:1], tmp_path / "bare", kind), form=Form(kind, with_metadata=False))
    assert read_metadata(bare) == {}
    assert read_picture(bare).shape == read_picture(items[0].image).shape


def test_a_png_is_a_copy_and_without_metadata_has_the_same_pixels(items: list[Item], tmp_path: Path) -> None:
    (path,) = _export(plan(items[:1], tmp_path / "out", "png"))
    assert path.read_bytes() == items[0].image.read_bytes()
    (bare,) = _export(plan(items[:1], tmp_path / "bare", "png"), form=Form(with_metadata=False))
    assert np.array_equal(read_picture(bare), read_picture(items[0].image))


def test_a_pattern_names_the_files_and_none_twice(items: list[Item], tmp_path: Path) -> None:
    def names(pattern: str) -> list[str]:
        return [target.path.name for target in plan(items, tmp_path, "webp", pattern)]

    assert names("{title}-{seed}") == ["red-apple-1.webp", "red-apple-2.webp", "pear-0.webp"]
    assert names("{title}") == ["red-apple.webp", "red-apple-2.webp", "pear.webp"]
    assert names("{number} {date} {step}: {model}")[1] == "0002 2026-03-04 2- fake-vqgan.webp"
    assert names("a/{generator}\\x?")[0] == "a-fake-x-.webp"
    with pytest.raises(BadSettings, match=r"cannot contain \{colour\}"):
        names("{colour}")


@pytest.mark.parametrize(
    ("if_there", "written", "old"),
    [
        ("number", ["red-apple-1-2.png", "red-apple-2.png"], b"mine"),
        ("skip", ["red-apple-2.png"], b"mine"),
        ("overwrite", ["red-apple-1.png", "red-apple-2.png"], None),
    ],
)
def test_what_is_there_is_overwritten_only_if_asked(
    items: list[Item], tmp_path: Path, if_there: str, written: list[str], old: bytes | None
) -> None:
    there = tmp_path / "red-apple-1.png"
    there.write_bytes(b"mine")
    targets = plan(items[:2], tmp_path, "png")
    assert clashes(targets) == [there]
    assert [path.name for path in _export(targets, if_there=if_there)] == written
    assert there.read_bytes() == (old or items[0].image.read_bytes())


def test_a_damaged_picture_is_told_and_the_others_go_on(items: list[Item], tmp_path: Path) -> None:
    items[0].image.write_bytes(items[0].image.read_bytes()[:60])
    done = list(export(plan(items, tmp_path / "out", "png"), Form()))
    assert "cannot be read" in done[0].problem
    assert [bool(each.path) for each in done] == [False, True, True]
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_an_export_can_be_cancelled_between_two_pictures(items: list[Item], tmp_path: Path) -> None:
    control = RunControl()
    for _ in export(plan(items, tmp_path / "out", "jpeg"), Form("jpeg"), control=control):
        control.cancel()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["red-apple-1.jpg"]


@pytest.mark.parametrize(("code", "error"), [(errno.ENOSPC, DiskFull), (errno.EROFS, GalleryError)])
def test_a_folder_that_takes_nothing_is_told_in_a_sentence(
    items: list[Item], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, error: type[Exception]
) -> None:
    def refuse(path: Path, data: bytes) -> None:
        raise OSError(code, "It does not work")

    monkeypatch.setattr(module, "write_atomically", refuse)
    with pytest.raises(error, match=str(tmp_path / "out")):
        list(export(plan(items, tmp_path / "out", "png"), Form()))
