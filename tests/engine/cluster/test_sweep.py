"""Every task of a sweep comes to its end once, whatever becomes of the workers."""

import numpy as np
import pytest

from t2i_desktop.engine.cluster.sweep import Ended, Mustered, Told, sweep
from t2i_desktop.engine.cluster.wire import ATTEMPTS, Task
from t2i_desktop.engine.events import Cancelled, Failed, Finished, Noted, Started, Stepped
from t2i_desktop.engine.runner import RunControl
from tests import fakes
from tests.engine.cluster.conftest import FakeFleet, ends, fake_tasks, swept

pytestmark = pytest.mark.usefixtures("fake_generator")


def test_every_task_is_done_once_and_all_its_steps_are_told() -> None:
    fleet = FakeFleet()
    reports = swept(fleet, fake_tasks(5))
    assert list(ends(reports)) == list("01234")
    assert all(isinstance(ended.end, Finished) for ended in ends(reports).values())
    for task in "01234":
        told = [report.event for report in reports if isinstance(report, Told) and report.task.id == task]
        assert [event.step for event in told if isinstance(event, Stepped)] == [1, 2, 3, 4, 5, 6]
    assert fleet.is_closed


@pytest.mark.parametrize("losses", [{5}, {9}, {5, 6, 20}, {4, 11, 18, 19}])
def test_what_lost_its_worker_comes_out_as_if_nothing_had_happened(losses: set[int]) -> None:
    undisturbed = ends(swept(FakeFleet(), fake_tasks(5)))
    fleet = FakeFleet(losses=losses)
    disturbed = ends(swept(fleet, fake_tasks(5)))
    assert fleet.sent > max(losses)
    assert list(disturbed) == list(undisturbed)
    for id, ended in disturbed.items():
        mine, other = ended.outcome, undisturbed[id].outcome
        assert mine
        assert other
        assert mine.losses == other.losses
        assert np.array_equal(mine.result.pictures, other.result.pictures)
        assert mine.result.latents is not None
        assert other.result.latents is not None
        assert np.array_equal(mine.result.latents, other.result.latents)


def test_it_goes_on_from_the_last_state_and_says_so() -> None:
    fleet = FakeFleet(size=1, losses={6})
    reports = swept(fleet, fake_tasks(1))
    first, second = fleet.errands
    assert first.state is None
    assert second.state
    starts = [r.event for r in reports if isinstance(r, Told) and isinstance(r.event, Started)]
    assert starts[-1].first_step == second.state.step > 0
    notes = [r.event.message for r in reports if isinstance(r, Told) and isinstance(r.event, Noted)]
    assert f"A worker was lost. This run goes on after step {second.state.step} on another." in notes
    assert [r.workers for r in reports if isinstance(r, Mustered)] == [1, 0, 1]


def test_a_run_that_loses_every_worker_is_given_up() -> None:
    reports = swept(FakeFleet(size=1, losses={1, 2, 3}), fake_tasks(2))
    first, second = ends(reports).values()
    assert isinstance(first.end, Failed)
    assert first.end.message.startswith(f"{ATTEMPTS} workers were lost while they did this run")
    assert first.end.details == "its plug was pulled"
    assert isinstance(second.end, Finished)


def test_a_run_that_fails_is_told_and_the_others_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    class Breaking(fakes.FakeRun):
        def __init__(self, settings: fakes.FakeSettings, fails_at: int = 0) -> None:
            super().__init__(settings, fails_at=3 if settings.seed == 0 else 0)

    monkeypatch.setattr(fakes, "FakeRun", Breaking)
    first, second = ends(swept(FakeFleet(), fake_tasks(2))).values()
    assert isinstance(first.end, Failed)
    assert "the fake broke" in first.end.message
    assert isinstance(second.end, Finished)


def test_stopping_stops_all_and_begins_nothing_more() -> None:
    control, fleet = RunControl(), FakeFleet()
    waiting = fake_tasks(5, total_iter=1000)
    taken: list[Task] = []

    def take() -> Task | None:
        taken.append(waiting.pop(0))
        if len(taken) == 2:
            control.cancel()
        return taken[-1]

    reports = list(sweep(fleet, take, control, wanted=lambda: len(waiting), interval=0.0))
    found = [report for report in reports if isinstance(report, Ended)]
    assert [type(ended.end) for ended in found] == [Cancelled, Cancelled]
    assert len(taken) == 2
    assert fleet.is_closed


def test_previews_are_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("t2i_desktop.engine.cluster.worker.PREVIEW_SIDE", 8)
    reports = swept(FakeFleet(), fake_tasks(1))
    previews = [r.event.preview for r in reports if isinstance(r, Told) and isinstance(r.event, Stepped)]
    assert {preview.shape for preview in previews if preview is not None} == {(4, 8, 3)}
