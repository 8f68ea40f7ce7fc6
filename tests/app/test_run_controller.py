"""The queue of runs: the order of what it tells, and that no request is lost."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.engine.events import (
    Cancelled,
    Failed,
    Finished,
    Loading,
    Paused,
    Resumed,
    Started,
    Stepped,
)
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.registry import Entry
from tests.app.conftest import Fakes
from tests.fakes import FakeSettings

Listen = Callable[[], list[Any]]


@pytest.fixture
def events(controller: RunController) -> list[Any]:
    heard: list[Any] = []
    controller.happened.connect(heard.append)
    return heard


def job(entry: Entry, steps: int = 3, include: str = "apple", seed: int = 0) -> Job:
    return Job(entry, FakeSettings(include=include, total_iter=steps, seed=seed))


def until(qtbot: QtBot, controller: RunController, state: RunState) -> None:
    qtbot.waitUntil(lambda: controller.state is state, timeout=20_000)


def kinds(events: list[Any]) -> list[type]:
    return [type(event) for event in events]


def test_tells_the_events_of_a_run_in_order(
    qtbot: QtBot, controller: RunController, entry: Entry, events: list[Any]
) -> None:
    controller.start([job(entry)])
    until(qtbot, controller, RunState.READY)
    assert kinds(events) == [Loading, Started, Stepped, Stepped, Stepped, Finished]


def test_goes_through_the_states_in_order(qtbot: QtBot, controller: RunController, entry: Entry) -> None:
    states: list[RunState] = []
    controller.state_changed.connect(states.append)
    controller.start([job(entry)])
    until(qtbot, controller, RunState.READY)
    assert states == [RunState.LOADING, RunState.RUNNING, RunState.READY]


def test_runs_off_the_gui_thread(qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes) -> None:
    controller.start([job(entry), job(entry)])
    until(qtbot, controller, RunState.READY)
    first, second = fakes.threads
    assert first is second
    assert first is not threading.main_thread()


def test_pause_holds_and_resume_goes_on(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any]
) -> None:
    fakes.gate.close()
    controller.start([job(entry)])
    until(qtbot, controller, RunState.RUNNING)
    controller.pause()
    fakes.gate.allow(10)
    until(qtbot, controller, RunState.PAUSED)
    steps = kinds(events).count(Stepped)
    assert steps <= 1
    qtbot.wait(50)
    assert kinds(events).count(Stepped) == steps
    controller.resume()
    until(qtbot, controller, RunState.READY)
    assert kinds(events).count(Paused) == kinds(events).count(Resumed) == 1
    assert kinds(events)[-1] is Finished


def test_pause_and_resume_at_once_is_not_lost(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any]
) -> None:
    fakes.gate.close()
    controller.start([job(entry)])
    until(qtbot, controller, RunState.RUNNING)
    controller.pause()
    controller.resume()
    fakes.gate.open()
    until(qtbot, controller, RunState.READY)
    assert kinds(events)[-1] is Finished


def test_a_pause_changes_no_byte_of_the_result(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any]
) -> None:
    controller.start([job(entry, seed=5)])
    until(qtbot, controller, RunState.READY)
    fakes.gate.close()
    controller.start([job(entry, seed=5)])
    until(qtbot, controller, RunState.RUNNING)
    controller.pause()
    fakes.gate.allow(1)
    until(qtbot, controller, RunState.PAUSED)
    controller.resume()
    fakes.gate.open()
    until(qtbot, controller, RunState.READY)
    plain, paused = (event.result for event in events if type(event) is Finished)
    assert plain.latents is not None
    assert paused.latents is not None
    assert plain.latents.tobytes() == paused.latents.tobytes()


def test_cancel_while_paused_keeps_what_was_there(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any], gallery: Gallery
) -> None:
    fakes.gate.close()
    controller.start([job(entry, steps=9)])
    until(qtbot, controller, RunState.RUNNING)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: Stepped in kinds(events))
    controller.pause()
    fakes.gate.allow(1)
    until(qtbot, controller, RunState.PAUSED)
    controller.cancel()
    until(qtbot, controller, RunState.READY)
    assert kinds(events)[-1] is Cancelled
    (item,) = gallery
    assert (item.status, item.step) == ("cancelled", events[-1].step)


def test_cancel_before_the_first_step_keeps_nothing(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, gallery: Gallery
) -> None:
    fakes.may_begin.clear()
    controller.start([job(entry)])
    controller.cancel()
    fakes.may_begin.set()
    until(qtbot, controller, RunState.READY)
    assert list(gallery) == []


def test_a_failure_is_told_and_the_next_run_works(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any]
) -> None:
    fakes.fails_at = 2
    controller.start([job(entry)])
    until(qtbot, controller, RunState.READY)
    assert isinstance(events[-1], Failed)
    assert "the fake broke" in events[-1].message
    assert "Traceback" in events[-1].details
    fakes.fails_at = 0
    controller.start([job(entry)])
    until(qtbot, controller, RunState.READY)
    assert kinds(events)[-1] is Finished


def test_a_failed_run_keeps_its_picture_and_snapshots_and_says_so(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any], gallery: Gallery
) -> None:
    fakes.fails_at = 4
    settings = FakeSettings(include="apple", total_iter=9, show_step=2)
    with qtbot.waitSignal(controller.kept):
        controller.start([Job(entry, settings)])
    assert isinstance(events[-1], Failed)
    assert events[-1].message.endswith("The picture as it stood after step 3 is kept.")
    (item,) = gallery
    assert (item.status, item.step, [early.step for early in item.snapshots]) == ("failed", 3, [2])
    assert len(gallery.losses(item)["total"]) == 3
    until(qtbot, controller, RunState.READY)


def test_a_failure_before_the_first_step_keeps_nothing(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any], gallery: Gallery
) -> None:
    fakes.fails_at = 1
    controller.start([job(entry)])
    until(qtbot, controller, RunState.READY)
    assert "kept" not in events[-1].message
    assert list(gallery) == []


def test_a_failed_run_whose_picture_cannot_be_kept_says_both(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any], gallery: Gallery
) -> None:
    gallery.root.parent.mkdir(parents=True, exist_ok=True)
    gallery.root.write_text("a file where the gallery's folder belongs")
    fakes.fails_at = 3
    with qtbot.assertNotEmitted(controller.not_kept):
        controller.start([job(entry)])
        until(qtbot, controller, RunState.READY)
    assert "the fake broke" in events[-1].message
    assert "could not be kept" in events[-1].message


def test_a_generator_that_cannot_be_imported_is_told(
    qtbot: QtBot, controller: RunController, events: list[Any]
) -> None:
    broken = Entry("broken", "Broken", "generate", FakeSettings, "tests.no_such_module:Nothing")
    controller.start([job(broken)])
    until(qtbot, controller, RunState.READY)
    assert kinds(events) == [Loading, Failed]
    assert "ModuleNotFoundError" in events[-1].message


def test_jobs_run_one_after_the_other(
    qtbot: QtBot, controller: RunController, entry: Entry, gallery: Gallery
) -> None:
    places: list[tuple[int, int]] = []
    controller.job_started.connect(lambda job, number, total: places.append((number, total)))
    controller.start([job(entry, include=name) for name in ("one", "two", "three")])
    until(qtbot, controller, RunState.READY)
    assert places == [(1, 3), (2, 3), (3, 3)]
    assert [item.title for item in gallery] == ["three", "two", "one"]


def test_cancel_forgets_the_jobs_that_wait(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any]
) -> None:
    fakes.gate.close()
    controller.start([job(entry), job(entry)])
    until(qtbot, controller, RunState.RUNNING)
    controller.cancel()
    fakes.gate.open()
    until(qtbot, controller, RunState.READY)
    assert kinds(events).count(Loading) == 1


def test_a_result_that_cannot_be_kept_is_told(
    qtbot: QtBot, controller: RunController, entry: Entry, gallery: Gallery
) -> None:
    gallery.root.parent.mkdir(parents=True, exist_ok=True)
    gallery.root.write_text("a file where the gallery's folder belongs")
    with qtbot.waitSignal(controller.not_kept) as told:
        controller.start([job(entry)])
    assert told.args is not None
    assert "could not be kept" in told.args[0]
    until(qtbot, controller, RunState.READY)


def test_shutting_down_mid_run_stops_the_thread_and_keeps_the_picture(
    qtbot: QtBot, controller: RunController, entry: Entry, fakes: Fakes, events: list[Any], gallery: Gallery
) -> None:
    fakes.gate.close()
    controller.start([job(entry, steps=9)])
    until(qtbot, controller, RunState.RUNNING)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: Stepped in kinds(events))
    controller.cancel()
    fakes.gate.open()
    controller.shut_down()
    assert [item.status for item in gallery] == ["cancelled"]
