"""IDX files are read as they are found, and what is wrong with them is said in a sentence."""

import gzip
import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from torchvision.datasets import MNIST

from t2i_desktop.engine.digits.data import SIDE, load_pictures, read_idx, write_idx
from t2i_desktop.engine.digits.labels import DIGITS, LABELS_NAME, read_labels
from t2i_desktop.engine.errors import BadData
from tests.engine.digits.conftest import EACH

SCRIPT = Path(__file__).parents[3] / "packaging" / "digits_to_idx.py"


def write_pair(folder: Path, labels: list[int], beginning: str = "train") -> None:
    pictures = np.arange(len(labels) * SIDE * SIDE).reshape(-1, SIDE, SIDE) % 251
    write_idx(folder / f"{beginning}-images-idx3-ubyte", pictures.astype(np.uint8))
    write_idx(folder / f"{beginning}-labels-idx1-ubyte", np.array(labels, np.uint8))


def test_the_layout_of_torchvision_is_read_and_what_is_written_torchvision_reads(shapes: Path) -> None:
    ours, theirs = load_pictures(shapes, "test"), MNIST(str(shapes), train=False)
    assert len(ours.labels) == 3 * EACH
    assert np.array_equal(ours.pictures, theirs.data.numpy())
    assert np.array_equal(ours.labels, theirs.targets.numpy())


@pytest.mark.parametrize("place", [".", "raw", "MNIST/raw", "EMNIST/raw"])
@pytest.mark.parametrize("beginning", ["train", "emnist-letters-train"])
def test_files_are_found_where_downloads_leave_them(tmp_path: Path, place: str, beginning: str) -> None:
    write_pair(tmp_path / place, [3, 1], beginning)
    assert load_pictures(tmp_path, "train").labels.tolist() == [3, 1]


def test_letters_of_emnist_are_stood_upright(tmp_path: Path) -> None:
    for beginning in ("train", "emnist-letters-test"):
        write_pair(tmp_path, [1, 2], beginning)
    train, test = load_pictures(tmp_path, "train"), load_pictures(tmp_path, "test")
    assert np.array_equal(test.pictures, train.pictures.transpose(0, 2, 1))


def test_compressed_files_are_the_same(tmp_path: Path) -> None:
    write_pair(tmp_path, [5, 0, 4])
    plain = load_pictures(tmp_path, "train").pictures
    for path in list(tmp_path.iterdir()):
        path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))
        path.unlink()
    assert np.array_equal(load_pictures(tmp_path, "train").pictures, plain)


def test_digits_need_no_label_file_and_another_one_names_other_classes(tmp_path: Path, shapes: Path) -> None:
    write_pair(tmp_path, [9])
    assert load_pictures(tmp_path, "train").names == DIGITS
    assert load_pictures(shapes, "train").names[0] == ("across", "lying")


def test_a_label_that_is_left_out_is_named_by_its_number(tmp_path: Path) -> None:
    (tmp_path / LABELS_NAME).write_text("1 a, letter a\n\n3 c\n", "utf-8")
    names = read_labels(tmp_path / LABELS_NAME)
    assert names == (("0",), ("a", "letter a"), ("2",), ("c",))


def test_data_that_are_missing_say_how_to_fetch_them(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"no file train-images.*Run packaging/fetch_digits\.sh"):
        load_pictures(tmp_path, "train")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04nonsense",
        bytes([0, 0, 8, 3, 0, 0]),
        bytes([0, 0, 8, 1, 0, 0, 0, 9]) + b"short",
        bytes([0, 0, 13, 1, 0, 0, 0, 1]) + bytes(4),
        b"\x1f\x8bno gzip",
        gzip.compress(bytes(100), mtime=0)[:20],
    ],
)
def test_a_damaged_file_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(content)
    with pytest.raises(BadData, match="Fetch it again"):
        read_idx(path)


def test_labels_and_pictures_must_match(tmp_path: Path) -> None:
    write_pair(tmp_path, [1, 2])
    write_idx(tmp_path / "train-labels-idx1-ubyte", np.zeros(3, np.uint8))
    with pytest.raises(BadData, match="One label is needed for each picture"):
        load_pictures(tmp_path, "train")


def test_a_label_without_a_name_is_told(tmp_path: Path) -> None:
    write_pair(tmp_path, [12])
    with pytest.raises(BadData, match=r"labels up to 12, and 10 are named.*labels\.txt"):
        load_pictures(tmp_path, "train")


@pytest.mark.parametrize("text", ["six\n", "0\n", "0 ,\n", "-1 a\n", "1000 a\n"])
def test_a_line_that_is_no_label_is_shown(tmp_path: Path, text: str) -> None:
    (tmp_path / LABELS_NAME).write_text(text, "utf-8")
    with pytest.raises(BadData, match=f"line “{text.strip()}”"):
        read_labels(tmp_path / LABELS_NAME)


def test_the_script_holds_back_the_last_hundred_of_each_digit(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("digits_to_idx", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    source = tmp_path / "package" / "src" / "digits"
    source.mkdir(parents=True)
    for digit in range(10):
        values = np.full((102, SIDE * SIDE), round(digit / 9, 3))
        values[-1] = 1
        (source / f"{digit}.json").write_text(json.dumps({"data": values.ravel().tolist()}))
    script.main(tmp_path / "package", tmp_path)
    train, test = load_pictures(tmp_path, "train"), load_pictures(tmp_path, "test")
    assert np.bincount(train.labels).tolist() == [2] * 10
    assert np.bincount(test.labels).tolist() == [100] * 10
    assert train.pictures[:, 0, 0].tolist() == [round(d / 9 * 255) for d in range(10) for _ in range(2)]
    assert test.pictures[99].min() == 255
