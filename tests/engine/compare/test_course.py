"""A comparison at work: one loop, one control, and nothing that is done is done again."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from t2i_desktop.engine.compare.comparison import Column, Comparison, Row
from t2i_desktop.engine.compare.course import CellBegun, CellEnded, CellEvent, Ended, Happening, compare
from t2i_desktop.engine.compare.declaration import BadComparison
from t2i_desktop.engine.compare.figures import Summary, best_columns, summaries
from t2i_desktop.engine.compare.results import Results
from t2i_desktop.engine.compare.sheet import SIDE, comparison_sheet, write_comparison_sheet
from t2i_desktop.engine.compare.table import HEADER, csv_file
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.events import Paused, Stepped
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.images import read_metadata
from t2i_desktop.engine.runner import RunControl
from tests.fake_judging import FakeBench

pytestmark = pytest.mark.usefixtures("entries")
STEPS = {"total_iter": 3}
COLUMNS = (Column("fake", STEPS), Column("other", STEPS))
TWO = Comparison((Row("a boat"),), COLUMNS, (1, 2))


def happenings(comparison: Comparison, results: Results, control: RunControl) -> Iterator[Happening]:
    return compare(comparison.cells(), results, control, bench=FakeBench())


def ends(comparison: Comparison, results: Results) -> list[CellEnded]:
    return [h for h in happenings(comparison, results, RunControl()) if isinstance(h, CellEnded)]


def test_each_cell_has_its_time_steps_loss_device_and_score(results: Results) -> None:
    ticks = count()
    told = list(compare(TWO.cells(), results, RunControl(), bench=FakeBench(), clock=lambda: next(ticks)))
    first = results.of(TWO.cells()[0])
    assert first
    assert (first.state, first.steps, first.device, first.judge) == (
        "done",
        3,
        "CPU (fake)",
        "Grey",
    )
    assert first.seconds == 1  # the clock is asked when the steps begin, and when they end
    losses = [
        h.event.losses["total"] for h in told if isinstance(h, CellEvent) and isinstance(h.event, Stepped)
    ]
    assert first.loss == losses[2]
    assert first.score is not None
    assert 0 < first.score < 1
    assert told[-1] == Ended(4, 4, is_stopped=False)


def test_where_nobody_can_judge_the_score_is_empty_and_said_so(results: Results) -> None:
    ends(TWO, results)
    other = results.of(TWO.cells()[1])
    assert other
    assert (other.judge, other.score) == ("", None)
    assert other.remark == "No judge knows pictures of this generator."


def test_all_pictures_are_in_the_gallery_with_their_settings(results: Results) -> None:
    ends(TWO, results)
    made = [item.settings for item in reversed(list(results.gallery))]
    assert [(each["include"], each["seed"]) for each in made] == [("a boat", n) for n in (1, 1, 2, 2)]


def test_what_is_done_is_not_done_again(results: Results) -> None:
    ends(TWO, results)
    more = Comparison(TWO.rows, (*COLUMNS, Column("fake", {"total_iter": 4})), TWO.seeds)
    again = Results(results.path, results.gallery)
    assert [end.cell.column for end in ends(more, again)] == [2, 2]


def test_a_cell_whose_picture_has_gone_is_made_again(results: Results) -> None:
    first = ends(TWO, results)[0]
    (first.items[0].folder / "image.png").unlink()
    assert [end.cell for end in ends(TWO, results)] == [first.cell]


def test_cancelling_keeps_what_is_done_and_goes_on_there_the_next_time(results: Results) -> None:
    control = RunControl()
    told: list[Happening] = []
    for happening in happenings(TWO, results, control):
        told.append(happening)
        if isinstance(happening, CellEvent) and happening.cell.column == 1:
            control.cancel()
    assert told[-1] == Ended(1, 4, is_stopped=True)
    assert len(list(results.gallery)) == 1
    assert len(ends(TWO, results)) == 3


def test_a_comparison_that_is_cancelled_between_two_cells_begins_no_other(results: Results) -> None:
    control = RunControl()
    begun = 0
    for happening in happenings(TWO, results, control):
        begun += isinstance(happening, CellBegun)
        if isinstance(happening, CellEnded):
            control.cancel()
    assert begun == 1


def test_a_rest_does_not_count_as_time(results: Results) -> None:
    control, ticks = RunControl(), iter(range(0, 1000, 10))
    one = Comparison(TWO.rows, COLUMNS[:1])
    for happening in compare(one.cells(), results, control, bench=FakeBench(), clock=lambda: next(ticks)):
        if isinstance(happening, CellEvent):
            match happening.event:
                case Stepped(1):
                    control.pause()
                case Paused():
                    control.resume()
                case _:
                    pass
    figures = results.of(one.cells()[0])
    assert figures
    assert figures.seconds == 20  # 0 to 10, and 20 to 30


def test_a_cell_that_fails_is_told_in_its_place_and_the_others_go_on(results: Results) -> None:
    mixed = Comparison(TWO.rows, (Column("broken"), *COLUMNS))
    told = ends(mixed, results)
    assert [end.figures.state for end in told] == ["failed", "done", "done"]
    assert "the fake broke" in told[0].figures.message
    assert "the fake broke" in told[0].details
    assert [end.cell.column for end in ends(mixed, results)] == [0]  # it is tried again, and nothing else


def test_where_pictures_cannot_be_kept_the_comparison_stops_rather_than_work_in_vain(
    results: Results,
) -> None:
    results.gallery.root.touch()
    with pytest.raises(GalleryError, match="Free some space"):
        ends(TWO, results)
    assert results.found(TWO.cells()) == {}


def test_figures_that_cannot_be_read_are_told_and_not_written_over(results: Results) -> None:
    write_atomically(results.path, b"{")
    with pytest.raises(BadComparison, match="Put that file away"):
        Results(results.path, results.gallery)


def test_a_column_is_summed_up_by_its_mean_score_and_its_median_time(results: Results) -> None:
    mixed = Comparison(TWO.rows, (Column("broken"), *COLUMNS), (1, 2, 3))
    ends(mixed, results)
    broken, fake, other = summaries(3, mixed.cells(), results.found(mixed.cells()))
    own = [figures for cell in mixed.cells() if cell.column == 1 and (figures := results.of(cell))]
    assert (broken.done, broken.failed, broken.score, broken.seconds) == (0, 3, None, None)
    assert fake.score == pytest.approx(sum(figures.score or 0 for figures in own) / 3)
    assert fake.seconds == sorted(figures.seconds for figures in own)[1]
    assert (other.score, other.scored, other.lines()[0]) == (None, 0, "no score")


def test_the_best_column_is_told_only_among_those_of_one_judge() -> None:
    sums = [
        Summary(judge, score, 1, 1.0, 1, 0, 1)
        for judge, score in (("A", 0.5), ("A", 0.7), ("B", 0.9), ("", None), ("A", 0.7))
    ]
    assert best_columns(sums) == {1, 4}
    assert best_columns([*sums, replace(sums[0], scored=2)]) == set()


def test_the_table_has_a_line_for_each_cell(results: Results) -> None:
    mixed = Comparison(TWO.rows, (Column("broken"), *COLUMNS))
    ends(mixed, results)
    more = Comparison(mixed.rows, (*mixed.columns, Column("fake")))
    header, *lines = csv.reader(io.StringIO(csv_file(more, results).decode()))
    assert tuple(header) == HEADER
    rows = [dict(zip(header, line, strict=True)) for line in lines]
    assert [row["state"] for row in rows] == ["failed", "done", "done", "not made"]
    assert rows[1]["column"] == "Fake · Iterations 3"
    assert float(rows[1]["score"]) > 0
    assert rows[1]["judge"] == "Grey"
    assert rows[2]["remark"] == "No judge knows pictures of this generator."


def test_the_sheet_shows_every_picture_and_carries_what_was_compared(
    results: Results, tmp_path: Path
) -> None:
    empty = comparison_sheet(TWO, results)
    ends(TWO, results)
    full = comparison_sheet(TWO, results)
    assert full.shape == empty.shape
    assert full.shape[0] > 2 * SIDE
    assert full.shape[1] > 2 * SIDE
    changed = (full != empty).any(axis=2)
    assert changed.sum() > 2 * 2 * SIDE * SIDE / 4  # fakes are twice as wide as high
    write_comparison_sheet(tmp_path / "sheet.png", TWO, results)
    texts = read_metadata(tmp_path / "sheet.png")
    assert "generator: fake" in texts["t2i-desktop-comparison"]
    assert texts["t2i-desktop-figures"].startswith("row,column")
