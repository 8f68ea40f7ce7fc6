"""Contact sheets: where each picture lies, what stands beside it, and files that are not written over."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.batches.sheet import LARGEST_SIDE, Tile, contact_sheet, may_write_sheet, write_sheet
from t2i_desktop.engine.errors import NotWritten

RED, GREEN, BLUE, BLACK = (200, 10, 10), (10, 200, 10), (10, 10, 200), (0, 0, 0)


def picture(folder: Path, colour: tuple[int, int, int], size: tuple[int, int] = (64, 64)) -> Path:
    path = folder / f"{'-'.join(map(str, (*colour, *size)))}.png"
    Image.new("RGB", size, colour).save(path)
    return path


def box(sheet: np.ndarray, colour: tuple[int, int, int]) -> tuple[int, int, int, int]:
    """Left, top, width and height of what has a colour; all of it must have that colour."""
    rows, columns = np.nonzero((sheet == colour).all(-1))
    left, top = int(columns.min()), int(rows.min())
    width, height = int(columns.max()) - left + 1, int(rows.max()) - top + 1
    assert len(rows) == width * height
    return left, top, width, height


def ink(sheet: np.ndarray) -> np.ndarray:
    """Where something is written: dark, and no colour of a picture."""
    return (sheet.max(-1) < 140) & (np.ptp(sheet, axis=-1) < 60)


def test_two_settings_that_vary_make_a_table(tmp_path: Path) -> None:
    colours = {("1", "0.1"): RED, ("1", "0.2"): GREEN, ("2", "0.1"): BLUE}
    tiles = [
        Tile(picture(tmp_path, colour), "", {"Seed": seed, "Learning rate": rate})
        for (seed, rate), colour in colours.items()
    ]
    sheet = contact_sheet(tiles)
    (rx, ry, rw, rh), (gx, gy, *_), (bx, by, *_) = (box(sheet, colour) for colour in (RED, GREEN, BLUE))
    assert rw == rh == LARGEST_SIDE
    assert (gy, bx) == (ry, rx)
    assert gx > rx + rw
    assert by > ry + rh
    assert ink(sheet[:ry, rx : rx + rw]).any(), "a column has its heading"
    assert ink(sheet[ry : ry + rh, :rx]).any(), "a row has its heading"
    assert not ink(sheet[ry:, rx:]).any(), "headings lie on no picture"
    empty = sheet[by + rh // 2, gx + rw // 2]
    assert empty.min() > 220, "the place of a picture that was not made stays empty"
    assert (sheet[-1] == 255).all()


@pytest.mark.parametrize(("number", "columns"), [(1, 1), (3, 3), (4, 4), (5, 3), (10, 4)])
def test_others_lie_in_rows_with_their_labels_below(tmp_path: Path, number: int, columns: int) -> None:
    tiles = [Tile(picture(tmp_path, (9 * n, 200, 90)), f"Seed {n}") for n in range(number)]
    sheet = contact_sheet(tiles)
    boxes = [box(sheet, (9 * n, 200, 90)) for n in range(number)]
    assert len({left for left, *_ in boxes}) == columns
    assert [(top, left) for left, top, *_ in boxes] == sorted((top, left) for left, top, *_ in boxes)
    for left, top, width, height in boxes:
        assert ink(sheet[top + height : top + height + 24, left : left + width]).any()


def test_no_two_pictures_share_a_place(tmp_path: Path) -> None:
    same = {"Seed": "1", "Steps": "2"}
    tiles = [Tile(picture(tmp_path, RED), "one", same), Tile(picture(tmp_path, BLUE), "two", same)]
    sheet = contact_sheet(tiles)
    assert box(sheet, RED)[2] == box(sheet, BLUE)[2] == LARGEST_SIDE


def test_pictures_of_all_shapes_keep_theirs(tmp_path: Path) -> None:
    tiles = [Tile(picture(tmp_path, RED, (64, 32)), "wide"), Tile(picture(tmp_path, BLUE, (32, 64)), "tall")]
    sheet = contact_sheet(tiles)
    assert box(sheet, RED)[2:] == (LARGEST_SIDE, LARGEST_SIDE // 2)
    assert box(sheet, BLUE)[2:] == (LARGEST_SIDE // 2, LARGEST_SIDE)


def test_long_labels_are_cut_and_stay_below_their_picture(tmp_path: Path) -> None:
    tiles = [Tile(picture(tmp_path, RED), "word " * 200), Tile(picture(tmp_path, BLUE), "w" * 500)]
    sheet = contact_sheet(tiles)
    (left, top, width, height), (other, *_) = box(sheet, RED), box(sheet, BLUE)
    assert sheet.shape[0] < top + height + 100
    assert not ink(sheet[:, left + width : other]).any()
    assert not ink(sheet[:, -20:]).any()


def test_a_picture_that_cannot_be_read_leaves_its_place_empty(tmp_path: Path) -> None:
    (tmp_path / "odd.png").write_bytes(b"no picture")
    for path in (tmp_path / "odd.png", tmp_path / "gone.png", None):
        sheet = contact_sheet([Tile(picture(tmp_path, RED), "one"), Tile(path, "two")])
        assert box(sheet, RED)[2] == LARGEST_SIDE
        assert sheet.shape[1] > 2 * LARGEST_SIDE


def test_no_tiles_make_an_empty_sheet() -> None:
    assert (contact_sheet([]) == 255).all()


def test_many_pictures_are_shown_smaller(tmp_path: Path) -> None:
    path = picture(tmp_path, RED, (4, 4))
    sheet = contact_sheet([Tile(path, "") for _ in range(2000)])
    assert sheet.shape[0] * sheet.shape[1] < 100_000_000


def test_an_earlier_sheet_is_written_anew_and_nothing_else(tmp_path: Path) -> None:
    sheet, photo, text = tmp_path / "sheet.png", picture(tmp_path, RED), tmp_path / "notes.png"
    text.write_text("mine")
    assert may_write_sheet(sheet)
    write_sheet(sheet, [Tile(photo, "日本の船")])
    assert may_write_sheet(sheet)
    assert box(np.asarray(Image.open(sheet)), RED)[2] == LARGEST_SIDE
    assert not may_write_sheet(photo)
    assert not may_write_sheet(text)
    with pytest.raises(NotWritten, match="could not be written"):
        write_sheet(text / "sheet.png", [])
