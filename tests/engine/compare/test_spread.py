"""A comparison on many workers comes to what it comes to on one machine, whatever becomes of them."""

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from t2i_desktop.engine.cluster.fleet import Fleet
from t2i_desktop.engine.compare import spread
from t2i_desktop.engine.compare.comparison import Column, Comparison, Row
from t2i_desktop.engine.compare.course import (
    CellBegun,
    CellEnded,
    CellEvent,
    Ended,
    Happening,
    Workers,
    compare,
)
from t2i_desktop.engine.compare.results import NAME, Results
from t2i_desktop.engine.compare.spread import compare_on
from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.events import Noted, Started, Stepped
from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.runner import RunControl
from tests.engine.cluster.conftest import FakeFleet
from tests.fake_judging import FakeBench

STEPS = {"total_iter": 4}
ROWS = (Row("a boat"), Row("fog"))
WHOLE = Comparison(ROWS, (Column("fake", STEPS), Column("other", STEPS), Column("broken", STEPS)), (1, 2))


@pytest.fixture(autouse=True)
def no_models(entries: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spread, "bill_of", lambda names: {})


def spread_out(
    fleet: Fleet, results: Results, control: RunControl | None = None, comparison: Comparison = WHOLE
) -> list[Happening]:
    told = compare_on(
        lambda: fleet, comparison.cells(), results, control or RunControl(), bench=FakeBench(),
        save_every=0.0, interval=0.0,
    )  # fmt: skip
    return list(told)


def figures(results: Results) -> dict[str, dict[str, Any]]:
    """What is known of each cell, but the time and where its pictures are."""
    found = results.found(WHOLE.cells())
    differing = ("seconds", "items", "message")
    return {key: {n: v for n, v in asdict(f).items() if n not in differing} for key, f in found.items()}


def pictures(results: Results) -> dict[str, tuple[Any, ...]]:
    """What lies in the gallery, by the cell: pixels, latent, losses and settings."""
    made: dict[str, tuple[Any, ...]] = {}
    for cell in WHOLE.cells():
        if known := results.of(cell):
            (item,) = results.items(known)
            latent = read_latent(item.folder / "latent.safetensors")
            losses = (item.folder / "losses.csv").read_text()
            made[cell.key] = (
                read_picture(item.image).tolist(),
                np.asarray(latent).tolist(),
                losses,
                item.settings,
            )
    return made


@pytest.mark.parametrize("losses", [set[int](), {5}, {6, 13, 14}])
def test_it_comes_to_the_same_as_on_one_machine_though_workers_are_lost(
    losses: set[int], results: Results, tmp_path: Path
) -> None:
    told = spread_out(FakeFleet(size=3, losses=losses), results)
    alone = Results(tmp_path / "alone" / NAME, Gallery(tmp_path / "alone"))
    list(compare(WHOLE.cells(), alone, RunControl(), bench=FakeBench()))
    assert len(pictures(results)) == 8
    assert pictures(results) == pictures(alone)
    assert figures(results) == figures(alone)
    assert told[-1] == Ended(8, 12, is_stopped=False)
    assert Counter(h.cell.key for h in told if isinstance(h, CellEnded)) == Counter(
        cell.key for cell in WHOLE.cells()
    )


def test_several_cells_form_at_once_each_with_its_steps_and_previews(results: Results) -> None:
    told = spread_out(FakeFleet(size=3), results)
    begun = [number for number, h in enumerate(told) if isinstance(h, CellBegun)]
    first_end = next(number for number, h in enumerate(told) if isinstance(h, CellEnded))
    assert sum(number < first_end for number in begun) == 3
    assert max(h.number for h in told if isinstance(h, Workers)) == 3
    first = WHOLE.cells()[0]
    steps = [
        h.event for h in told if isinstance(h, CellEvent) and h.cell == first and isinstance(h.event, Stepped)
    ]
    assert [event.step for event in steps] == [1, 2, 3, 4]
    assert steps[0].preview is not None


def test_a_cell_that_lost_its_worker_goes_on_and_counts_no_step_twice(results: Results) -> None:
    alone = FakeFleet(size=1)
    one = Comparison(ROWS[:1], WHOLE.columns[:1])
    spread_out(alone, results, comparison=one)
    undisturbed = results.of(one.cells()[0])
    results.forget(one.cells())
    told = spread_out(FakeFleet(size=1, losses={6}), results, comparison=one)
    notes = [h.event.message for h in told if isinstance(h, CellEvent) and isinstance(h.event, Noted)]
    assert any(note.startswith("A worker was lost.") for note in notes)
    starts = [h.event.first_step for h in told if isinstance(h, CellEvent) and isinstance(h.event, Started)]
    assert starts[0] == 0 < starts[1]
    disturbed = results.of(one.cells()[0])
    assert disturbed
    assert undisturbed
    assert 0 < disturbed.seconds < undisturbed.seconds * 1.2  # a step is a fourth


def test_stopping_stops_all_and_what_was_not_done_is_done_another_time(results: Results) -> None:
    control, fleet = RunControl(), FakeFleet(size=2)
    told: list[Happening] = []
    for happening in compare_on(
        lambda: fleet, WHOLE.cells(), results, control, bench=FakeBench(), interval=0.0
    ):
        told.append(happening)
        if isinstance(happening, CellEnded):
            control.cancel()
    assert fleet.is_closed
    assert told[-1] == Ended(len(pictures(results)), 12, is_stopped=True)
    assert len(pictures(results)) < 4
    spread_out(FakeFleet(), results)
    assert len(pictures(results)) == 8


def test_while_it_rests_nothing_more_is_begun(results: Results) -> None:
    control, fleet = RunControl(), FakeFleet(size=2)
    begun = ended = looks = 0
    watched = WatchedFleet(fleet)
    for happening in compare_on(
        lambda: watched, WHOLE.cells(), results, control, bench=FakeBench(), interval=0.0
    ):
        begun += isinstance(happening, CellBegun)
        ended += isinstance(happening, CellEnded)
        if begun == 2 and not looks:
            control.pause()
            looks = watched.go_on_after(20, control)
            assert len(fleet.errands) == 2
    assert (begun, ended) == (12, 12)


class WatchedFleet:
    """Lets a control go on after a number of looks for news, in which nothing may begin."""

    def __init__(self, fleet: FakeFleet) -> None:
        self._fleet, self._left = fleet, 0
        self._control = RunControl()
        self._begun = 0

    def go_on_after(self, looks: int, control: RunControl) -> int:
        self._left, self._control, self._begun = looks, control, len(self._fleet.errands)
        return looks

    def muster(self, wanted: int) -> None:
        self._fleet.muster(wanted)

    def start(self, worker: str, errand: Any) -> None:
        self._fleet.start(worker, errand)

    def news(self, seconds: float) -> Any:
        self._left -= 1
        if self._left == 0:
            assert len(self._fleet.errands) == self._begun
            self._control.resume()
        return self._fleet.news(seconds)

    def close(self) -> None:
        self._fleet.close()


def test_a_picture_that_stands_in_two_places_is_made_once(results: Results) -> None:
    twice = Comparison(ROWS[:1], (Column("fake", STEPS), Column("fake", STEPS, "the same")))
    fleet = FakeFleet()
    ends = [h for h in spread_out(fleet, results, comparison=twice) if isinstance(h, CellEnded)]
    assert [end.cell.column for end in ends] == [0, 1]
    assert len(fleet.errands) == len(list(results.gallery)) == 1


def never() -> Fleet:
    raise AssertionError("nobody is to be asked")


def test_where_all_is_done_no_cluster_is_asked(results: Results) -> None:
    sound = Comparison(ROWS, WHOLE.columns[:2])
    spread_out(FakeFleet(), results, comparison=sound)
    told = list(compare_on(never, sound.cells(), results, RunControl()))
    assert told == [Ended(4, 4, is_stopped=False)]


def test_a_file_that_is_missing_is_told_before_anything_begins(
    results: Results, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.fakes.FakeSettings.named_files", lambda settings: ("/gone.png",))
    with pytest.raises(BadSettings, match=r"The file /gone\.png cannot be read"):
        list(compare_on(never, WHOLE.cells(), results, RunControl()))


def test_where_a_picture_cannot_be_kept_nobody_works_on(
    results: Results, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(outcome: Any) -> None:
        raise GalleryError("There is no room.")

    fleet = FakeFleet()
    monkeypatch.setattr(results, "keep", full)
    with pytest.raises(GalleryError):
        spread_out(fleet, results)
    assert fleet.is_closed
