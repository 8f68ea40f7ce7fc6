"""Contact sheets, and pictures that carry text."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.errors import BadData, GalleryError
from t2i_desktop.engine.images import png_bytes, read_metadata, read_picture, sheet


def _picture(height: int = 4, width: int = 6) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)


def test_one_picture_stays_as_it_is() -> None:
    picture = _picture()
    assert np.array_equal(sheet(picture[None]), picture)


def test_five_pictures_fill_a_sheet_row_by_row() -> None:
    pictures = np.stack([np.full((4, 6, 3), 10 * (i + 1), np.uint8) for i in range(5)])
    made = sheet(pictures)
    assert made.shape == (8, 18, 3)
    assert made[::4, ::6, 0].tolist() == [[10, 20, 30], [40, 50, 0]]


def test_a_sheet_shares_no_memory_with_the_pictures() -> None:
    pictures = _picture()[None]
    assert not np.shares_memory(sheet(pictures), pictures)


def test_pixels_and_text_come_back_in_any_script(tmp_path: Path) -> None:
    texts = {"t2i-desktop": '{"include": "красное яблоко 🍎"}', "parameters": "plain"}
    path = tmp_path / "picture.png"
    path.write_bytes(png_bytes(_picture(), texts))
    assert read_metadata(path) == texts
    assert np.array_equal(np.asarray(Image.open(path)), _picture())


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert png_bytes(_picture(), {"a": "b"}) == png_bytes(_picture(), {"a": "b"})


@pytest.mark.parametrize("content", [None, b"", b"not a picture", png_bytes(_picture(), {})[:40]])
def test_what_is_no_picture_is_told_in_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "picture.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(GalleryError, match="cannot be read as a picture"):
        read_metadata(path)


def test_a_picture_is_read_upright_on_white_and_fills_the_size(tmp_path: Path) -> None:
    wide = Image.new("RGBA", (40, 20), (0, 0, 255, 0))
    wide.paste((255, 0, 0, 255), (0, 0, 10, 20))
    wide.save(tmp_path / "wide.png")
    assert read_picture(tmp_path / "wide.png").shape == (20, 40, 3)
    assert read_picture(tmp_path / "wide.png")[0, 0].tolist() == [255, 0, 0]
    assert read_picture(tmp_path / "wide.png")[0, -1].tolist() == [255, 255, 255]
    middle = read_picture(tmp_path / "wide.png", (10, 10))
    assert middle[5, 3:].tolist() == [[255, 255, 255]] * 7
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    wide.convert("RGB").save(tmp_path / "turned.jpg", exif=exif)
    assert read_picture(tmp_path / "turned.jpg").shape == (40, 20, 3)


@pytest.mark.parametrize("content", [None, b"", b"GIF89a", b"<html>"])
def test_what_is_no_picture_is_a_sentence(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(BadData, match=r"cannot be read\. Choose a PNG"):
        read_picture(tmp_path / "a.png")
