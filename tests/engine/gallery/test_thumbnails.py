"""Thumbnails are made once, kept within bounds, and a picture that is broken is told of once."""

import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.gallery import thumbnails as module
from t2i_desktop.engine.gallery.thumbnails import BrokenPicture, Thumbnails


def _picture(path: Path, seed: int = 0, width: int = 400, height: int = 200) -> Path:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path)
    return path


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_thumbnail_keeps_the_proportions_and_never_enlarges(tmp_path: Path) -> None:
    cache = Thumbnails(tmp_path / "cache")
    large, small = _picture(tmp_path / "a.png"), _picture(tmp_path / "b.png", width=20, height=10)
    assert Image.open(io.BytesIO(cache.get(large))).size == (256, 128)
    assert Image.open(io.BytesIO(cache.get(small))).size == (20, 10)


def test_a_thumbnail_is_made_once_and_anew_when_the_picture_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    make = module.thumbnail
    monkeypatch.setattr(module, "thumbnail", lambda image: made.append(image) or make(image))
    cache, image = Thumbnails(tmp_path / "cache"), _picture(tmp_path / "a.png")
    assert cache.get(image) == cache.get(image) == Thumbnails(tmp_path / "cache").get(image)
    assert len(made) == 1
    first = cache.get(image)
    _picture(image, seed=1, height=100)
    assert cache.get(image) != first
    assert len(made) == 2


def test_a_thumbnail_that_is_deleted_or_torn_is_made_again(tmp_path: Path) -> None:
    cache, image = Thumbnails(tmp_path / "cache"), _picture(tmp_path / "a.png")
    first = cache.get(image)
    (file,) = _files(tmp_path / "cache")
    file.write_bytes(first[:100])
    assert cache.get(image) == first
    file.unlink()
    file.parent.rmdir()
    assert cache.get(image) == first


def test_the_cache_stays_within_its_bounds_and_the_oldest_go_first(tmp_path: Path) -> None:
    cache = Thumbnails(tmp_path / "cache", limit=200_000)
    for number in range(20):
        cache.get(_picture(tmp_path / f"{number}.png", number))
        newest = max(_files(tmp_path / "cache"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (number, number))
    before = {path: path.stat().st_mtime for path in _files(tmp_path / "cache")}
    cache.trim()
    left = _files(tmp_path / "cache")
    assert 0 < sum(path.stat().st_size for path in left) <= 180_000
    assert min(before[path] for path in left) > max(when for path, when in before.items() if path not in left)


@pytest.mark.parametrize("content", [None, b"", b"not a picture", "cut"])
def test_a_broken_picture_is_news_once(tmp_path: Path, content: bytes | str | None) -> None:
    cache, image = Thumbnails(tmp_path / "cache"), _picture(tmp_path / "a.png")
    whole = image.read_bytes()
    image.unlink()
    if content is not None:
        image.write_bytes(whole[:2000] if isinstance(content, str) else content)
    news: list[bool] = []
    for _ in range(3):
        with pytest.raises(BrokenPicture, match="damaged or missing") as caught:
            cache.get(image)
        news.append(caught.value.is_news)
    assert news == [True, False, False]
    image.write_bytes(whole)
    assert cache.get(image)


def test_a_cache_that_cannot_be_written_to_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "cache").touch()  # a file, where the folder should be
    image = _picture(tmp_path / "a.png")
    assert Thumbnails(tmp_path / "cache").get(image)
