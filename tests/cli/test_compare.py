"""`t2i compare`: rows, columns and seeds from what is typed; files, tables and exit codes."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from t2i_desktop.cli import cluster
from t2i_desktop.engine import registry
from t2i_desktop.engine.compare import spread
from tests.cli.conftest import ENTRY, Command
from tests.engine.cluster.conftest import FakeFleet
from tests.fake_judging import BROKEN, OTHER

TWO = ("--with", "fake: steps=3", "--with", "other: steps=2,4")


@pytest.fixture(autouse=True)
def entries(t2i: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "ENTRIES", (ENTRY, OTHER, BROKEN))


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_has_the_sheet_the_table_the_comparison_and_the_pictures(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("compare", "a boat", "fog", *TWO, "--seeds", "1,2", "--out", tmp_path) == 0
    assert capsys.readouterr().out.splitlines()[-3:] == [
        str(tmp_path / f"comparison.{kind}") for kind in ("png", "csv", "yaml")
    ]
    rows = list(csv.DictReader((tmp_path / "comparison.csv").read_text("utf-8").splitlines()))
    assert len(rows) == 2 * 3 * 2
    assert {row["steps"] for row in rows if row["column"] == "Other · Iterations 4"} == {"4"}
    assert all((tmp_path / "items" / row["pictures"] / "image.png").is_file() for row in rows)
    with Image.open(tmp_path / "comparison.png") as sheet:
        assert sheet.width > 3 * 232


def test_the_table_is_printed_with_a_line_for_each_column(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    t2i("compare", "a boat", *TWO, "--out", tmp_path)
    told = capsys.readouterr()
    assert "Median time" in told.out
    assert "Other · Iterations 2" in told.out
    assert "No judge knows pictures of this generator." in told.err.replace("\n", " ")


def test_the_same_command_makes_only_what_is_missing(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    t2i("compare", "a boat", *TWO, "--out", tmp_path)
    capsys.readouterr()
    assert t2i("compare", "a boat", *TWO, "--with", "fake: steps=5", "--out", tmp_path, "--json") == 0
    told = lines(capsys.readouterr().out)
    assert [line["column"] for line in told if line["event"] == "cell"] == ["Fake · Iterations 5"]
    assert len(list((tmp_path / "items").iterdir())) == 4
    t2i("compare", "a boat", *TWO, "--out", tmp_path, "--again")
    assert len(list((tmp_path / "items").iterdir())) == 7


def test_ctrl_c_keeps_what_is_done_and_the_same_command_goes_on(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stopping = replace(OTHER, factory="tests.fake_judging:Interrupted")
    monkeypatch.setattr(registry, "ENTRIES", (ENTRY, stopping))
    assert t2i("compare", "a boat", *TWO, "--out", tmp_path) == 130
    assert "Stopped after 1 of 3." in capsys.readouterr().err
    assert (tmp_path / "comparison.png").is_file()
    monkeypatch.setattr(registry, "ENTRIES", (ENTRY, OTHER))
    assert t2i("compare", "a boat", *TWO, "--out", tmp_path) == 0
    assert "3 cells, 1 finished before." in capsys.readouterr().err


def test_a_comparison_is_done_again_from_its_file_and_what_is_typed_counts_more(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    t2i("compare", "a boat", *TWO, "--seeds", "5", "--out", tmp_path / "one")
    capsys.readouterr()
    file = tmp_path / "one" / "comparison.yaml"
    assert t2i("compare", "--file", file, "--seeds", "3..4", "--out", tmp_path / "two", "--json") == 0
    cells = [line for line in lines(capsys.readouterr().out) if line["event"] == "cell_ended"]
    assert [cell["seed"] for cell in cells] == [3, 3, 3, 4, 4, 4]
    assert {cell["row"] for cell in cells} == {"a boat"}


def test_rows_may_be_settings_that_all_columns_share(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    t2i("compare", "fog", *TWO, "--rows", "mirrored=on,off", "--out", tmp_path, "--json")
    cells = [line for line in lines(capsys.readouterr().out) if line["event"] == "cell_ended"]
    assert list(dict.fromkeys(cell["row"] for cell in cells)) == ["fog, Mirrored on", "fog, Mirrored off"]


def test_a_cell_that_fails_is_told_and_the_others_are_made(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("compare", "a boat", "--with", "broken", *TWO, "--out", tmp_path, "--verbose") == 1
    told = capsys.readouterr()
    assert "failed" in told.out
    assert "ValueError: the fake broke" in told.err
    assert len(list((tmp_path / "items").iterdir())) == 3


def test_without_a_folder_pictures_and_figures_are_kept_with_the_gallery(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert t2i("compare", "a boat", *TWO, "--gallery", tmp_path) == 0
    assert "3 finished before" in capsys.readouterr().err
    assert len(list(tmp_path.glob("*/image.png"))) == 3


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("a boat",), "Add a column"),
        (TWO, "There is no prompt"),
        (("x", "--with", "painter"), "Known names: fake, other, broken"),
        (("x", "--with", "fake: steps=0"), "Iterations"),
        (("x", *TWO, "--seeds", "1,x"), "“x” is no seed"),
        (("x", *TWO, "--seeds", "4..1"), "“4..1” is no seed"),
        (("x", *TWO, "--rows", "hat=1"), "there is no setting “hat”"),
        (("--file", "none.yaml"), "cannot be read as a comparison"),
    ],
)
def test_what_cannot_be_compared_is_told_before_any_work(
    words: tuple[str, ...], sentence: str, t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("compare", *words, "--out", tmp_path / "out") == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_picture_of_somebody_else_is_not_written_over(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "comparison.png").write_bytes(b"mine")
    assert t2i("compare", "a boat", *TWO, "--out", tmp_path) == 2
    assert "Choose another --out" in capsys.readouterr().err
    assert (tmp_path / "comparison.png").read_bytes() == b"mine"


def test_the_generators_that_can_be_compared_are_listed(
    t2i: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("compare", "--list") == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["fake", "other", "broken"]


def test_a_cluster_makes_the_same_cells_at_once_and_tells_of_its_workers(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, int | None, int | None]] = []

    def reach(address: str, threads: int | None, most: int | None) -> FakeFleet:
        asked.append((address, threads, most))
        return FakeFleet(losses={4})

    monkeypatch.setattr(cluster, "Apart", reach)
    monkeypatch.setattr(spread, "bill_of", lambda names: {})
    what = ("compare", "a boat", *TWO, "--with", "broken: steps=3")
    assert t2i(*what, "--ray", "head:6379", "--workers", 2, "--out", tmp_path / "spread", "--json") == 1
    assert asked == [("head:6379", None, 2)]
    told = lines(capsys.readouterr().out)
    assert [line["workers"] for line in told if line["event"] == "workers"][:2] == [1, 2]
    assert told[-1]["done"] == 3
    assert t2i(*what, "--ray", "head:6379", "--out", tmp_path / "bar") == 1
    said = capsys.readouterr()
    assert "Other · Iterations 4" in said.out
    assert "A worker was lost." in said.err.replace("\n", " ")
    assert t2i(*what, "--out", tmp_path / "alone") == 1
    tables = [table(tmp_path / name) for name in ("spread", "bar", "alone")]
    assert tables[0] == tables[1] == tables[2]


def table(folder: Path) -> list[dict[str, str]]:
    """What does not depend on when it was made."""
    with (folder / "comparison.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [{name: row[name] for name in ("column", "seed", "state", "steps", "loss")} for row in rows]


def test_workers_without_a_cluster_are_refused(t2i: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("compare", "a boat", *TWO, "--workers", 2) == 2
    assert "Name it with --ray." in capsys.readouterr().err
