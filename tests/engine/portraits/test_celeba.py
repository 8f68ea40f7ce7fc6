"""CelebA as people have it, whole and in all the ways it comes damaged."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.portraits.attributes import ALL, CELEBA
from t2i_desktop.engine.portraits.celeba import ABOUT, ATTRIBUTES, IMAGES, PARTITION, open_celeba
from t2i_desktop.engine.portraits.lists import (
    format_attributes,
    format_partition,
    parse_attributes,
    parse_partition,
)

QUOTA_PAGE = (
    b"<!DOCTYPE html><html><head><title>Google Drive - Quota exceeded</title></head>"
    b"<body>Too many users have viewed or downloaded this file recently.</body></html>"
)


def zipped(folder: Path, archive: Path, prefix: str = f"{IMAGES}/") -> Path:
    with zipfile.ZipFile(archive, "w") as written:
        for path in sorted((folder / IMAGES).iterdir()):
            written.write(path, prefix + path.name)
    return archive


def edit(path: Path, change: Callable[[list[str]], None]) -> None:
    lines = path.read_text().splitlines()
    change(lines)
    path.write_text("\n".join(lines) + "\n")


def test_a_folder_is_read_with_its_labels_parts_and_pictures(celeba: Path) -> None:
    data = open_celeba(celeba)
    assert len(data.files) == 200
    assert data.labels.shape == (200, 52)
    assert set(np.unique(data.labels[:, :40])) == {-1, 1}
    assert not data.labels[:, 40:].any()
    assert data.shown == CELEBA
    assert [len(data.indices(part)) for part in ("train", "valid", "test")] == [160, 20, 20]
    row = (celeba / ATTRIBUTES).read_text().splitlines()[2 + 7].split()
    assert row == [data.files[7], *map(str, data.labels[7, :40].tolist())]
    assert data.pictures.read("000008.jpg") == (celeba / IMAGES / "000008.jpg").read_bytes()


def test_the_zip_as_downloaded_reads_like_the_folder(own: Path) -> None:
    folder = open_celeba(own)
    archive = zipped(own, own / f"{IMAGES}.zip")
    for path in (own / IMAGES).iterdir():
        path.unlink()
    (own / IMAGES).rmdir()
    for place in (own, archive):
        data = open_celeba(place)
        assert data.files == folder.files
        assert np.array_equal(data.labels, folder.labels)
        assert data.pictures.read("000003.jpg").startswith(b"\xff\xd8")


def test_one_zip_with_everything_in_it_is_read(own: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    archive = zipped(own, tmp_path / "elsewhere" / "all.zip", "celeba/img_align_celeba/")
    with zipfile.ZipFile(archive, "a") as written:
        for name in (ATTRIBUTES, PARTITION):
            written.write(own / name, f"celeba/{name}")
    assert len(open_celeba(archive).files) == 200


def test_the_folders_of_the_original_and_of_torchvision_are_found(own: Path, tmp_path: Path) -> None:
    for part, name in (("Img", IMAGES), ("Anno", ATTRIBUTES), ("Eval", PARTITION)):
        (own / part).mkdir()
        (own / name).rename(own / part / name)
    assert len(open_celeba(own).files) == 200
    assert len(open_celeba(tmp_path).files) == 200


@pytest.mark.parametrize("name", [ATTRIBUTES, PARTITION])
def test_a_missing_list_is_named_and_so_is_the_layout(own: Path, name: str) -> None:
    (own / name).unlink()
    with pytest.raises(BadData, match=rf"{name} is missing.*CelebA is a folder with"):
        open_celeba(own)


def test_a_place_that_does_not_exist_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"There is no .*nowhere"):
        open_celeba(tmp_path / "nowhere")


@pytest.mark.parametrize("name", [ATTRIBUTES, PARTITION])
def test_a_quota_page_instead_of_a_list_is_recognised(own: Path, name: str) -> None:
    (own / name).write_bytes(QUOTA_PAGE)
    with pytest.raises(BadData, match=rf"{name} is a notice that the download limit"):
        open_celeba(own)


def test_a_quota_page_instead_of_the_zip_is_recognised(own: Path) -> None:
    archive = own / f"{IMAGES}.zip"
    archive.write_bytes(QUOTA_PAGE)
    with pytest.raises(BadData, match="zip is a notice that the download limit"):
        open_celeba(archive)


def test_a_part_of_the_zip_is_recognised(own: Path) -> None:
    archive = zipped(own, own / f"{IMAGES}.zip")
    archive.write_bytes(archive.read_bytes()[:-4000])
    with pytest.raises(BadData, match="is a part of a zip"):
        open_celeba(archive)
    archive.write_bytes(b"\0" * 100)
    with pytest.raises(BadData, match="is no zip"):
        open_celeba(archive)


def test_a_damaged_picture_in_the_zip_is_named(own: Path) -> None:
    archive = zipped(own, own / f"{IMAGES}.zip")
    content = bytearray(archive.read_bytes())
    content[content.index(b"000004.jpg") + 200] ^= 0xFF
    archive.write_bytes(content)
    with pytest.raises(BadData, match=r"000004\.jpg in .* is damaged"):
        open_celeba(archive).pictures.read("000004.jpg")


def test_a_missing_picture_is_named_and_counted(own: Path) -> None:
    (own / IMAGES / "000010.jpg").unlink()
    (own / IMAGES / "000020.jpg").unlink()
    with pytest.raises(BadData, match=r"2 of 200 pictures are missing.*000010\.jpg"):
        open_celeba(own)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda lines: lines.__setitem__(9, lines[9] + "  1"), "Line 10 .* has 41 values"),
        (lambda lines: lines.__setitem__(9, ""), "Line 10 .* has 0 values"),
        (lambda lines: lines.__setitem__(4, lines[4][:-2] + " 0"), "Line 5 .* has the value '0'"),
        (lambda lines: lines.pop(), "has 199 pictures, and says 200"),
        (lambda lines: lines.pop(0), "first line .* number of its pictures"),
        (lambda lines: lines.pop(1), "second line .* name the attributes"),
        (lambda lines: lines.__setitem__(1, lines[1].replace("Male", "Female")), "in another order"),
        (lambda lines: lines.__setitem__(3, lines[2]), "names a picture twice"),
        (lambda lines: lines.__setitem__(2, "../" + lines[2]), r"Line 3 .* “\.\./000001\.jpg”"),
        (lambda lines: lines.clear(), "first line"),
    ],
)
def test_what_is_wrong_with_the_attributes_is_told_with_its_line(
    own: Path, change: Callable[[list[str]], None], says: str
) -> None:
    edit(own / ATTRIBUTES, change)
    with pytest.raises(BadData, match=says):
        open_celeba(own)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda lines: lines.__setitem__(5, "000006.jpg 3"), "Line 6 .* 0, 1 or 2"),
        (lambda lines: lines.__setitem__(5, "000006.jpg"), "Line 6"),
        (lambda lines: lines.pop(), r"lacks the picture 000200\.jpg"),
        (lambda lines: lines.append(lines[0]), "twice"),
    ],
)
def test_what_is_wrong_with_the_partition_is_told_with_its_line(
    own: Path, change: Callable[[list[str]], None], says: str
) -> None:
    edit(own / PARTITION, change)
    with pytest.raises(BadData, match=says):
        open_celeba(own)


def test_binary_rubbish_is_no_list(own: Path) -> None:
    (own / ATTRIBUTES).write_bytes(b"200\n\xff\xfe\0")
    with pytest.raises(BadData, match="is not a text"):
        open_celeba(own)


def test_lists_with_other_line_ends_and_a_byte_order_mark_are_read(own: Path) -> None:
    before = open_celeba(own)
    for name in (ATTRIBUTES, PARTITION):
        content = (own / name).read_bytes().replace(b"\n", b"\r\n")
        (own / name).write_bytes(b"\xef\xbb\xbf" + content)
    assert np.array_equal(open_celeba(own).labels, before.labels)


def test_lists_are_written_to_the_space_as_they_were_read(celeba: Path) -> None:
    content = (celeba / ATTRIBUTES).read_bytes()
    found = parse_attributes(content, ATTRIBUTES)
    assert format_attributes(found.files, found.names, found.values) == content
    parts = (celeba / PARTITION).read_bytes()
    assert format_partition(parse_partition(parts, PARTITION)) == parts


def test_a_damaged_note_on_how_portraits_were_drawn_is_told(own: Path) -> None:
    (own / ABOUT).write_text(json.dumps({"shown": 3}))
    with pytest.raises(BadData, match=r"list_attr_drawn\.txt is missing"):
        open_celeba(own)
    names = ALL[40:]
    files = open_celeba_files(own)
    (own / "list_attr_drawn.txt").write_bytes(format_attributes(files, names, -np.ones((200, 12), np.int8)))
    with pytest.raises(BadData, match=r"drawn\.json is damaged"):
        open_celeba(own)


def open_celeba_files(folder: Path) -> tuple[str, ...]:
    return parse_attributes((folder / ATTRIBUTES).read_bytes(), ATTRIBUTES).files
