"""What is compared: rows, columns and seeds, from Python, from typed text and from files."""

from dataclasses import replace
from pathlib import Path

import pytest

from t2i_desktop.engine import registry
from t2i_desktop.engine.batches.lists import WordListFolder
from t2i_desktop.engine.compare.comparison import Column, Comparison, Row, compared, rows_of
from t2i_desktop.engine.compare.declaration import (
    BadComparison,
    comparison_file,
    read_comparison,
)
from t2i_desktop.engine.compare.typed import parse_columns, parse_rows, parse_seeds
from t2i_desktop.engine.errors import BadSettings, NotWritten
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.settings import RunSettings
from tests.fake_judging import ENTRY

pytestmark = pytest.mark.usefixtures("entries")
TWO = Comparison(
    (Row("a boat"), Row("fog", {"mirrored": True})),
    (Column("fake", {"total_iter": 3}), Column("other")),
    (1, 2),
)


def test_every_row_meets_every_column_and_every_seed() -> None:
    found = [(cell.row, cell.seed, cell.column) for cell in TWO.cells()]
    assert found == [(row, seed, column) for row in (0, 1) for seed in (1, 2) for column in (0, 1)]


def test_all_columns_of_a_row_are_asked_for_the_same() -> None:
    last = [cell.settings.model_dump() for cell in TWO.cells()[-2:]]
    assert [(s["include"], s["mirrored"], s["seed"]) for s in last] == [("fog", True, 2)] * 2
    assert [s["total_iter"] for s in last] == [3, 200]


def test_the_same_picture_has_the_same_key_wherever_it_stands() -> None:
    moved = Comparison((Row("new"), *TWO.rows), (Column("other"), *TWO.columns), TWO.seeds)
    assert {cell.key for cell in TWO.cells()} < {cell.key for cell in moved.cells()}


def test_columns_are_called_after_what_is_special_in_them() -> None:
    columns = (Column("fake"), Column("fake", {"total_iter": 3, "mirrored": True}), Column("fake"))
    called = Comparison(TWO.rows, (*columns, Column("other", title="Mine"))).titles()
    assert called == ("Fake (1)", "Fake · Iterations 3 · Mirrored on", "Fake (2)", "Mine")


@pytest.mark.parametrize(
    ("comparison", "sentence"),
    [
        (Comparison(TWO.rows, ()), "Add a column"),
        (Comparison((), TWO.columns), "There is no prompt"),
        (Comparison(TWO.rows, TWO.columns, ()), "There is no seed"),
        (Comparison(TWO.rows, TWO.columns, tuple(range(251))), "1,004 pictures"),
        (Comparison(TWO.rows, (Column("none"),)), "Known names: fake, other, broken"),
        (Comparison((Row("x", {"hat": 1}),), TWO.columns), "No column .* named “hat”"),
        (
            Comparison(TWO.rows, (Column("fake", {"total_iter": 0}),)),
            "Column “Fake · Iterations 0”, row “a boat”",
        ),
    ],
)
def test_what_cannot_be_compared_is_told_before_any_work(comparison: Comparison, sentence: str) -> None:
    with pytest.raises(BadSettings, match=sentence):
        comparison.cells()


def test_a_generator_without_a_prompt_cannot_be_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "ENTRIES", (replace(ENTRY, settings_type=RunSettings),))
    assert compared() == ()
    with pytest.raises(BadSettings, match="“Fake” draws from no prompt"):
        Comparison(TWO.rows, (Column("fake"),)).cells()


def test_wildcards_of_a_prompt_become_rows_so_that_no_column_draws_for_itself(tmp_path: Path) -> None:
    rows = rows_of(["a {red|blue} boat", "", "a red boat"], WordListFolder(tmp_path))
    assert [row.prompt for row in rows] == ["a red boat", "a blue boat"]


def test_a_typed_column_is_a_generator_with_the_grid_of_a_batch() -> None:
    assert parse_columns("fake") == (Column("fake"),)
    assert parse_columns("fake: steps=2,3 mirrored=on") == (
        Column("fake", {"total_iter": 2, "mirrored": True}),
        Column("fake", {"total_iter": 3, "mirrored": True}),
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("painter", "Known names: fake"),
        ("fake: hat=1", "“fake: hat=1”: Grid, character 2: there is no setting “hat”"),
        ("fake: seed=1", "the seed is the same in all columns"),
    ],
)
def test_a_typed_column_that_cannot_be_read_is_told_with_its_place(text: str, sentence: str) -> None:
    with pytest.raises(BadSettings, match=sentence):
        parse_columns(text)


def test_typed_rows_are_settings_that_columns_share() -> None:
    assert parse_rows("mirrored=on,off", TWO.columns) == (
        Row("", {"mirrored": True}),
        Row("", {"mirrored": False}),
    )
    with pytest.raises(BadSettings, match="there is no setting “hat”"):
        parse_rows("hat=1", TWO.columns)


def test_a_file_gives_the_comparison_back(tmp_path: Path) -> None:
    path = tmp_path / "two.compare.yaml"
    write_where_chosen(path, comparison_file(TWO))
    assert read_comparison(path) == TWO
    assert "- prompt: a boat\n" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("format: 2", "format: Input should be 1"),
        ("format: 1\ncolumns: [{title: x}]", "generator of 0 of columns: Field required"),
        ("format: 1\nseeds: [-1]", "a seed that is not between 0 and"),
        ("just words", "it holds no entries"),
    ],
)
def test_a_file_that_is_no_comparison_is_told_with_its_fault(
    tmp_path: Path, text: str, sentence: str
) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadComparison, match=sentence):
        read_comparison(path)


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritten, match="Choose another place"):
        write_where_chosen(tmp_path / "file" / "two.compare.yaml", b"")


def test_typed_seeds_are_numbers_and_ranges_each_once() -> None:
    assert parse_seeds("3, 1..4,") == (3, 1, 2, 4)
    with pytest.raises(BadSettings, match="“-1” is no seed"):
        parse_seeds("1,-1")
