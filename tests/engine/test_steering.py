"""Settings changed while a run goes on: from the next step on, told, and repeatable from the log."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Event, Finished, Noted, Paused, Steered, Stepped
from t2i_desktop.engine.formats import read_origin
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.recording import Recorder
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Steering
from tests.fakes import FakeGenerator, FakeRun, FakeSettings

SETTINGS = FakeSettings(include="an apple", total_iter=6, seed=3)


class SteerableRun(FakeRun):
    """Its step is scaled by `pace`, which may be changed, but not below 0."""

    pace = 1.0

    def steer(self, changes: Mapping[str, Any]) -> None:
        if changes["pace"] < 0:
            raise BadSettings("Pace must not be negative.")
        self.pace = changes["pace"]

    def step(self) -> Mapping[str, float]:
        before = self._latent.copy()
        losses = super().step()
        self._latent = before + self.pace * (self._latent - before)
        return losses


class SteerableGenerator(FakeGenerator):
    def begin(self, settings: FakeSettings) -> FakeRun:
        return SteerableRun(settings)


def _steer_by_hand(changes: Mapping[int, Mapping[str, Any]]) -> list[Event]:
    """Run, asking for changes as a person would: after the step has been shown."""
    control, events = RunControl(), []
    control.steer(changes.get(0, {}))
    for event in run(SteerableGenerator(), SETTINGS, control):
        events.append(event)
        if isinstance(event, Stepped):
            control.steer(changes.get(event.step, {}))
    return events


def _latent(events: list[Event]) -> bytes:
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.result.latents is not None
    return last.result.latents.tobytes()


def test_a_change_is_followed_from_the_next_step_and_told_with_its_place() -> None:
    events = _steer_by_hand({2: {"pace": 5.0}})
    place = events.index(Steered(2, {"pace": 5.0}))
    assert [e.step for e in events[:place] if isinstance(e, Stepped)] == [1, 2]
    assert _latent(events) != _latent(_steer_by_hand({}))


@pytest.mark.parametrize("log", [{0: {"pace": 0.0}}, {2: {"pace": 5.0}, 4: {"pace": 0.5}}])
def test_replaying_the_log_gives_the_same_latent(log: Steering) -> None:
    steered = _steer_by_hand(log)
    told = {event.step: event.changes for event in steered if isinstance(event, Steered)}
    assert told == log
    replayed = list(run(SteerableGenerator(), SETTINGS, RunControl(), steering=told))
    assert _latent(replayed) == _latent(steered)


def test_changes_asked_for_while_paused_are_followed_when_it_goes_on() -> None:
    control, events = RunControl(), []
    for event in run(SteerableGenerator(), SETTINGS, control):
        events.append(event)
        if isinstance(event, Stepped) and event.step == 3:
            control.pause()
        if isinstance(event, Paused):
            control.steer({"pace": 2.0})
            control.steer({"pace": 3.0})  # the last word counts
            control.resume()
    assert [e for e in events if isinstance(e, Steered)] == [Steered(3, {"pace": 3.0})]


def test_a_wrong_change_is_told_and_nothing_is_lost() -> None:
    events = _steer_by_hand({2: {"pace": -1.0}})
    assert Noted("Pace must not be negative. The run goes on as before.") in events
    assert not any(isinstance(event, Steered) for event in events)
    assert _latent(events) == _latent(_steer_by_hand({}))


def test_a_job_that_cannot_be_steered_says_so() -> None:
    control = RunControl()
    control.steer({"include": "a pear"})
    events = list(run(FakeGenerator(), SETTINGS, control))
    assert any(isinstance(e, Noted) and "cannot be changed while it runs" in e.message for e in events)
    assert isinstance(events[-1], Finished)


def test_what_was_changed_is_kept_with_the_item_and_in_its_picture(tmp_path: Path) -> None:
    control, recorder, event = RunControl(), Recorder("fake", SETTINGS), None
    control.steer({"pace": 4.0})
    for event in run(SteerableGenerator(), SETTINGS.model_copy(update={"show_step": 2}), control):
        recorder.follow(event)
        if isinstance(event, Stepped) and event.step == 3:
            control.steer({"pace": 2.0})
    assert isinstance(event, Finished)
    outcome = recorder.outcome(event)
    assert outcome is not None
    (item,) = Gallery(tmp_path).keep(outcome)
    (again,) = Gallery(tmp_path)
    log = {0: {"pace": 4.0}, 3: {"pace": 2.0}}
    assert again == item
    assert again.steering == log
    assert read_origin(item.image).steering == log
    assert read_origin(item.snapshots[0].image).steering == {0: {"pace": 4.0}}
