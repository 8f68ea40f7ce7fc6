"""Prompt lists: text and CSV files, and faults with their line and column."""

from pathlib import Path

import pytest

from t2i_desktop.engine.batches.cells import BadBatch
from t2i_desktop.engine.batches.table import read_rows
from t2i_desktop.engine.guidance.settings import VqganClipSettings


def rows(path: Path, text: str) -> list[dict[str, str]]:
    path.write_bytes(text.encode())
    read = read_rows(path, VqganClipSettings)
    return [{name: cell.text for name, cell in row.cells.items()} for row in read]


def test_a_text_has_one_prompt_a_line(tmp_path: Path) -> None:
    text = "\ufeff# my boats\r\n\r\n  a red boat \r\n# no\na {blue|green} boat, at sea\n"
    assert rows(tmp_path / "boats.txt", text) == [
        {"include": "a red boat"},
        {"include": "a {blue|green} boat, at sea"},
    ]


def test_a_table_has_one_setting_a_column_however_it_is_called(tmp_path: Path) -> None:
    text = 'include,Seed,learning-rate,Steps,"Colour"\n"a boat, red",5,0.1,,64\n\na ship,,0.2,9\n'
    path = tmp_path / "boats.csv"
    with pytest.raises(BadBatch, match=r"boats\.csv, line 1, column 5: there is no setting “Colour”"):
        rows(path, text)
    assert rows(path, text.replace('"Colour"', "WIDTH")) == [
        {"include": "a boat, red", "seed": "5", "learning_rate": "0.1", "image_width": "64"},
        {"include": "a ship", "learning_rate": "0.2", "total_iter": "9"},
    ]


@pytest.mark.parametrize("sign", [";", "\t", ","])
def test_tables_of_other_programs_are_read(tmp_path: Path, sign: str) -> None:
    text = f"include{sign}seed\r\na boat{sign}5\r\n"
    assert rows(tmp_path / "boats.csv", text) == [{"include": "a boat", "seed": "5"}]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("include,colour\nboat,red\n", "line 1, column 2: there is no setting “colour”"),
        ("include,seed,seed\nboat,1,2\n", "line 1: two columns are for “seed”"),
        ("include,seed\nboat,1\n\nship,x\n", "line 4, column “seed”: Seed should be a valid integer"),
        ("include,width\nboat,7\n", "line 2, column “width”: Width should be greater than"),
        ('include,seed\n"two\nlines",1\nboat,x\n', "line 4, column “seed”: Seed should be"),
        ("include,seed\na boat, red,1\n", "line 2, column 3: there are more cells than columns"),
        ('include,seed\n"a boat,1\n', "line 2: this is no CSV"),
        ("include,seed\n", "There is no prompt in list.csv"),
        ("", "There is no prompt in list.csv"),
    ],
)
def test_a_fault_is_told_with_its_line_and_column(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(BadBatch) as told:
        rows(tmp_path / "list.csv", text)
    assert sentence in str(told.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadBatch, match=r"list\.txt cannot be read \(No such file"):
        read_rows(tmp_path / "list.txt", VqganClipSettings)
    (tmp_path / "list.txt").write_bytes("été".encode("latin-1"))
    with pytest.raises(BadBatch, match=r"list\.txt is no UTF-8 text"):
        read_rows(tmp_path / "list.txt", VqganClipSettings)
