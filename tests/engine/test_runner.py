"""The run loop: its events, its control from other threads, and its checkpoints."""

import threading
import weakref
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pytest

from t2i_desktop.engine.events import (
    Cancelled,
    Event,
    Failed,
    Finished,
    Loading,
    Noted,
    Paused,
    Result,
    Resumed,
    Snapshot,
    Started,
    Stepped,
)
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.state_keeper import Checkpoint
from tests.fakes import FakeGenerator, FakeRun, FakeSettings

SETTINGS = FakeSettings(include="an apple", total_iter=6, seed=3)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _finished(events: list[Event]) -> Finished:
    last = events[-1]
    assert isinstance(last, Finished)
    return last


def test_a_whole_run_tells_its_events_in_order() -> None:
    settings = SETTINGS.model_copy(update={"show_step": 3})
    events = list(run(FakeGenerator(), settings, RunControl()))
    kinds = [type(event) for event in events]
    steps = [Stepped] * 3
    assert kinds == [Loading, Started, Noted, *steps, Snapshot, *steps, Finished]
    assert events[1] == Started("an apple", 6, "CPU (fake)", 0)
    assert [e.step for e in events if isinstance(e, Stepped)] == [1, 2, 3, 4, 5, 6]
    assert _finished(events).notes == {"steps": "6"}


def test_losses_come_with_every_step_and_previews_only_when_due() -> None:
    clock = Clock()
    previews: list[bool] = []
    for event in run(FakeGenerator(), SETTINGS, RunControl(), preview_interval=2.0, clock=clock):
        if isinstance(event, Stepped):
            assert set(event.losses) == {"total", "include"}
            previews.append(event.preview is not None)
            clock.now += 1.0
    # The interval counts from when a preview has been shown, so that showing it can never fill the time.
    assert previews == [True, False, False, True, False, False]


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    def latent(seed: int) -> bytes:
        settings = SETTINGS.model_copy(update={"seed": seed})
        result = _finished(list(run(FakeGenerator(), settings, RunControl()))).result
        assert result.latents is not None
        return result.latents.tobytes()

    assert latent(1) == latent(1)
    assert latent(1) != latent(2)


def test_a_failure_becomes_the_last_event_in_plain_text() -> None:
    events = list(run(FakeGenerator(fails_at=3), SETTINGS, RunControl()))
    failed = events[-1]
    assert isinstance(failed, Failed)
    assert "the fake broke" in failed.message
    assert "Traceback" in failed.details
    assert sum(isinstance(event, Stepped) for event in events) == 2


def _failed(fails_at: int, settings: FakeSettings = SETTINGS) -> Failed:
    last = list(run(FakeGenerator(fails_at), settings, RunControl()))[-1]
    assert isinstance(last, Failed)
    return last


def test_a_failure_carries_the_result_as_it_stood() -> None:
    whole = _finished(list(run(FakeGenerator(), SETTINGS.model_copy(update={"total_iter": 2}), RunControl())))
    failed = _failed(fails_at=3)
    assert failed.step == 2
    assert failed.result is not None
    assert np.array_equal(failed.result.pictures, whole.result.pictures)
    assert np.array_equal(failed.result.latents, whole.result.latents)  # pyright: ignore[reportArgumentType]


def test_a_failure_in_the_first_step_carries_nothing() -> None:
    failed = _failed(fails_at=1)
    assert (failed.step, failed.result) == (0, None)


def test_a_failure_in_the_first_step_after_a_checkpoint_carries_nothing(tmp_path: Path) -> None:
    checkpoint = Checkpoint(tmp_path / "run.ckpt")
    two = SETTINGS.model_copy(update={"total_iter": 2})
    list(run(FakeGenerator(), two, RunControl(), checkpoint=checkpoint))
    last = list(run(FakeGenerator(fails_at=3), SETTINGS, RunControl(), checkpoint=checkpoint))[-1]
    assert isinstance(last, Failed)
    assert last.result is None


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize(("show_step", "step"), [(0, 0), (2, 4)])
def test_a_result_that_is_not_finite_gives_way_to_the_last_snapshot(
    monkeypatch: pytest.MonkeyPatch, value: float, show_step: int, step: int
) -> None:
    result = FakeRun.result

    def spoiled(self: FakeRun) -> Result:
        whole = result(self)
        assert whole.latents is not None
        whole.latents[0, 0, 0, 0] = value if self.finish()["steps"] == "6" else 0
        return whole

    monkeypatch.setattr(FakeRun, "result", spoiled)
    failed = _failed(fails_at=6, settings=SETTINGS.model_copy(update={"show_step": show_step}))
    assert "the fake broke" in failed.message
    assert failed.step == step
    assert (failed.result is not None) == bool(step)
    if failed.result is not None:
        assert failed.result.latents is not None
        assert np.isfinite(failed.result.latents).all()


def test_a_result_that_cannot_be_taken_hides_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    result = FakeRun.result

    def broken(self: FakeRun) -> Result:
        if self.finish()["steps"] == "3":
            raise MemoryError
        return result(self)

    monkeypatch.setattr(FakeRun, "result", broken)
    failed = _failed(fails_at=3)
    assert "the fake broke" in failed.message
    assert failed.result is None


def test_a_failure_holds_no_step_that_broke_while_the_result_is_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held: list[weakref.ref[np.ndarray]] = []
    freed: list[bool] = []
    step, result = FakeRun.step, FakeRun.result

    def heavy(self: FakeRun) -> Mapping[str, float]:
        graph = np.zeros(3)
        if self.finish()["steps"] == "2":
            held.append(weakref.ref(graph))
        return step(self)

    def observed(self: FakeRun) -> Result:
        freed.extend(graph() is None for graph in held)
        return result(self)

    monkeypatch.setattr(FakeRun, "step", heavy)
    monkeypatch.setattr(FakeRun, "result", observed)
    assert _failed(fails_at=3).result is not None
    assert freed == [True]


def test_cancel_stops_before_the_next_step_and_keeps_what_is_there() -> None:
    control = RunControl()
    events: list[Event] = []
    for event in run(FakeGenerator(), SETTINGS, control):
        events.append(event)
        if isinstance(event, Stepped) and event.step == 2:
            control.cancel()
    last = events[-1]
    assert isinstance(last, Cancelled)
    assert last.step == 2
    assert last.result is not None


def test_cancel_before_the_first_step_leaves_nothing() -> None:
    control = RunControl()
    control.cancel()
    assert list(run(FakeGenerator(), SETTINGS, control))[-1] == Cancelled(0, None)


def _paused_after(step: int, control: RunControl) -> Iterator[Event]:
    """A run that is paused after `step`, and resumed from another thread as soon as it says so."""
    for event in run(FakeGenerator(), SETTINGS, control):
        if isinstance(event, Stepped) and event.step == step:
            control.pause()
        if isinstance(event, Paused):
            threading.Thread(target=control.resume).start()
        yield event


def test_pause_takes_effect_before_the_next_step_and_resume_continues_exactly() -> None:
    whole = _finished(list(run(FakeGenerator(), SETTINGS, RunControl())))
    events = list(_paused_after(2, RunControl()))
    at = events.index(next(event for event in events if isinstance(event, Paused)))
    assert isinstance(events[at - 1], Stepped)
    assert events[at].step == 2  # pyright: ignore[reportAttributeAccessIssue]
    assert events[at + 1] == Resumed(2)
    assert np.array_equal(_finished(events).result.pictures, whole.result.pictures)
    assert np.array_equal(_finished(events).result.latents, whole.result.latents)  # pyright: ignore[reportArgumentType]


def test_pause_taken_back_before_it_is_reached_is_not_lost() -> None:
    control = RunControl()
    control.pause()
    control.resume()
    assert not any(isinstance(event, Paused) for event in run(FakeGenerator(), SETTINGS, control))


@pytest.mark.timeout(20)
def test_cancel_wakes_a_run_that_rests() -> None:
    control = RunControl()
    control.pause()
    events: list[Event] = []
    for event in run(FakeGenerator(), SETTINGS, control):
        events.append(event)
        if isinstance(event, Paused):
            threading.Thread(target=control.cancel).start()
    assert events[-1] == Cancelled(0, None)
    assert not any(isinstance(event, Resumed) for event in events)


def test_a_cancelled_run_continues_from_its_checkpoint_to_the_same_end(tmp_path: Path) -> None:
    whole = _finished(list(run(FakeGenerator(), SETTINGS, RunControl())))
    checkpoint = Checkpoint(tmp_path / "run.ckpt")
    control = RunControl()
    for event in run(FakeGenerator(), SETTINGS, control, checkpoint=checkpoint):
        if isinstance(event, Stepped) and event.step == 4:
            control.cancel()
    events = list(run(FakeGenerator(), SETTINGS, RunControl(), checkpoint=checkpoint))
    assert Started("an apple", 6, "CPU (fake)", 4) in events
    assert [e.step for e in events if isinstance(e, Stepped)] == [5, 6]
    assert np.array_equal(_finished(events).result.latents, whole.result.latents)  # pyright: ignore[reportArgumentType]


def test_a_run_that_is_done_only_finishes_again(tmp_path: Path) -> None:
    first, again = (
        list(run(FakeGenerator(), SETTINGS, RunControl(), checkpoint=Checkpoint(tmp_path / "c")))
        for _ in range(2)
    )
    assert any(isinstance(event, Stepped) for event in first)
    assert not any(isinstance(event, Stepped) for event in again)
    assert _finished(again).step == 6


def test_checkpoints_are_written_when_the_interval_has_passed(tmp_path: Path) -> None:
    clock = Clock()
    path = tmp_path / "run.ckpt"
    there: list[bool] = []
    for event in run(FakeGenerator(), SETTINGS, RunControl(), checkpoint=Checkpoint(path, 2.0, clock)):
        if isinstance(event, Stepped):
            there.append(path.exists())
            clock.now += 1.0
    assert there == [False, False, True, True, True, True]


def test_a_damaged_checkpoint_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "c").write_bytes(b"nonsense")
    last = list(run(FakeGenerator(), SETTINGS, RunControl(), checkpoint=Checkpoint(tmp_path / "c")))[-1]
    assert isinstance(last, Failed)
    assert last.message.startswith("The checkpoint")
    assert (tmp_path / "c").read_bytes() == b"nonsense"
