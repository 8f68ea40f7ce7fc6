"""The queue does its runs through the window's controller, one after the other, and loses none of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from t2i_desktop.app.queue.runner import QueueRunner
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.engine.drafts import FOLDER, Drafts
from t2i_desktop.engine.events import Stepped
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.queue.jobs import QueuedJob
from t2i_desktop.engine.queue.queue import FOLDER as QUEUE_FOLDER
from t2i_desktop.engine.queue.queue import Queue
from t2i_desktop.engine.registry import Entry
from tests.app.conftest import Fakes
from tests.fakes import FakeSettings

Open = Callable[[], QueueRunner]


@pytest.fixture
def open_runner(
    qtbot: QtBot, entry: Entry, gallery: Gallery, controller: RunController, fakes: Fakes
) -> Iterator[Open]:
    opened: list[QueueRunner] = []
    parent = QObject()

    def open_runner() -> QueueRunner:
        opened.append(QueueRunner(entry, gallery, controller, parent))
        with qtbot.waitSignal(opened[-1].changed):
            pass
        return opened[-1]

    yield open_runner
    fakes.gate.open()
    controller.cancel()
    qtbot.waitUntil(lambda: controller.state is RunState.READY)
    for runner in opened:
        runner.shut_down()


@pytest.fixture
def runner(open_runner: Open) -> QueueRunner:
    return open_runner()


def add(runner: QueueRunner, entry: Entry, *prompts: str, steps: int = 2) -> None:
    settings = [FakeSettings(include=prompt, total_iter=steps) for prompt in prompts]
    runner.add(wishes_of(entry, settings))


def states(runner: QueueRunner) -> dict[str, str]:
    return {job.title: job.state for job in runner.jobs}


def job(runner: QueueRunner, title: str) -> QueuedJob:
    return next(job for job in runner.jobs if job.title == title)


def until(qtbot: QtBot, runner: QueueRunner, **wanted: str) -> None:
    qtbot.waitUntil(lambda: states(runner) == wanted, timeout=20_000)


def suspend_after_a_step(qtbot: QtBot, controller: RunController, fakes: Fakes) -> None:
    """The step after that may have begun; it comes to its end."""
    stepped: list[object] = []
    controller.happened.connect(lambda event: stepped.append(event) if isinstance(event, Stepped) else None)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: bool(stepped))
    controller.suspend()
    fakes.gate.open()


def test_runs_that_are_added_are_done_one_after_the_other(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, gallery: Gallery
) -> None:
    started: list[str] = []
    controller.job_started.connect(lambda job, *_: started.append(job.settings.include))
    add(runner, entry, "a", "b", "c")
    until(qtbot, runner, a="finished", b="finished", c="finished")
    assert started == ["a", "b", "c"]
    items = {item.title: item.id for item in gallery}
    assert {job.title: job.items for job in runner.jobs} == {title: (id,) for title, id in items.items()}


def test_a_run_added_while_another_goes_on_waits_for_it(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, fakes: Fakes
) -> None:
    fakes.gate.close()
    controller.start([Job(entry, FakeSettings(include="by hand", total_iter=2))])
    add(runner, entry, "a")
    until(qtbot, runner, a="waiting")
    fakes.gate.open()
    until(qtbot, runner, a="finished")


def test_a_run_that_fails_is_told_and_the_next_is_done(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, fakes: Fakes
) -> None:
    fakes.fails_at = 2

    def mend(job: Job) -> None:
        fakes.fails_at = 2 if job.settings.model_dump()["include"] == "a" else 0

    controller.job_started.connect(mend)
    add(runner, entry, "a", "b")
    until(qtbot, runner, a="failed", b="finished")
    assert "the fake broke" in job(runner, "a").error
    assert job(runner, "a").items, "the picture as it stood after step 1 is kept"
    controller.job_started.disconnect(mend)
    fakes.fails_at = 0
    runner.retry([job(runner, "a").id])
    until(qtbot, runner, a="finished", b="finished")


def test_settings_that_this_version_does_not_know_fail_with_a_sentence(
    qtbot: QtBot, runner: QueueRunner, entry: Entry
) -> None:
    (wish,) = wishes_of(entry, [FakeSettings(include="a")])
    other = type(wish)("no-such-generator", wish.settings, "b")
    runner.add([type(wish)("fake", {"dream": 1}, "a"), other])
    until(qtbot, runner, a="failed", b="failed")
    assert job(runner, "a").error == "There is no setting named “dream”."
    assert "no generator named “no-such-generator”" in job(runner, "b").error


def test_a_paused_queue_ends_its_run_and_begins_no_other(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(runner, entry, "a", "b")
    until(qtbot, runner, a="running", b="waiting")
    runner.pause()
    fakes.gate.open()
    until(qtbot, runner, a="finished", b="waiting")
    runner.resume()
    until(qtbot, runner, a="finished", b="finished")


def test_cancelling_a_run_lets_the_queue_rest_too(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(runner, entry, "a", "b")
    qtbot.waitUntil(lambda: controller.state is RunState.RUNNING)
    with qtbot.waitSignal(runner.rested) as told:
        controller.cancel()
        fakes.gate.open()
    assert told.args == ["The queue is paused, with 1 waiting."]
    until(qtbot, runner, a="cancelled", b="waiting")
    assert runner.is_paused


def test_skipping_a_run_goes_on_with_the_next(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(runner, entry, "a", "b")
    qtbot.waitUntil(lambda: controller.state is RunState.RUNNING)
    runner.skip()
    fakes.gate.open()
    until(qtbot, runner, a="cancelled", b="finished")


def test_a_branch_takes_the_place_of_a_run_and_the_queue_goes_on_after_it(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(runner, entry, "a", "b")
    qtbot.waitUntil(lambda: controller.state is RunState.RUNNING)
    controller.start_instead(Job(entry, FakeSettings(include="branch", total_iter=2)))
    fakes.gate.open()
    until(qtbot, runner, a="cancelled", b="finished")


def test_a_picture_that_cannot_be_kept_stops_the_queue_before_more_are_lost(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(gallery, "keep", refuse)
    add(runner, entry, "a", "b")
    until(qtbot, runner, a="failed", b="waiting")
    assert "No space left" in job(runner, "a").error
    assert runner.is_paused


def test_what_waits_when_the_window_closes_waits_for_the_next_time(
    qtbot: QtBot, open_runner: Open, entry: Entry, fakes: Fakes
) -> None:
    first = open_runner()
    first.pause()
    add(first, entry, "a", "b")
    until(qtbot, first, a="waiting", b="waiting")
    first.shut_down()
    left: list[int] = []
    again = open_runner()
    again.left_over.connect(left.append)
    assert (again.is_paused, again.waiting) == (True, 2)
    again.resume()
    until(qtbot, again, a="finished", b="finished")


def test_an_empty_queue_is_not_paused_when_the_window_opens(runner: QueueRunner) -> None:
    assert not runner.is_paused


def test_changes_that_were_just_asked_for_are_on_disk_when_the_window_has_closed(
    runner: QueueRunner, entry: Entry, gallery: Gallery
) -> None:
    runner.pause()
    add(runner, entry, "a")
    add(runner, entry, "b")
    runner.shut_down()
    assert [job.title for job in Queue(gallery.root / QUEUE_FOLDER).jobs()] == ["a", "b"]


def test_a_run_under_way_when_the_program_dies_waits_again(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, gallery: Gallery, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(runner, entry, "a", "b")
    until(qtbot, runner, a="running", b="waiting")
    runner.queue.close()  # as the system does for a program that is killed
    first = Queue(gallery.root / QUEUE_FOLDER).open()[0]
    assert (first.title, first.state, first.was_interrupted) == ("a", "waiting", True)


def test_an_interrupted_run_goes_on_exactly_from_its_draft(
    qtbot: QtBot, open_runner: Open, entry: Entry, controller: RunController, gallery: Gallery, fakes: Fakes
) -> None:
    fakes.gate.close()
    runner = open_runner()
    add(runner, entry, "a", steps=9)
    qtbot.waitUntil(lambda: controller.state is RunState.RUNNING)
    until(qtbot, runner, a="running")
    runner.pause()  # it would go on at once
    suspend_after_a_step(qtbot, controller, fakes)
    until(qtbot, runner, a="waiting")
    assert job(runner, "a").was_interrupted
    first_steps: list[int] = []
    controller.happened.connect(lambda event: first_steps.append(getattr(event, "first_step", -1)))
    runner.resume()
    until(qtbot, runner, a="finished")
    assert max(first_steps) > 0
    assert Drafts(gallery.root / FOLDER).waiting() == ()


def test_a_draft_gone_on_with_by_hand_is_the_run_of_the_queue_that_left_it(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, controller: RunController, gallery: Gallery, fakes: Fakes
) -> None:
    fakes.gate.close()
    add(runner, entry, "a", "b", steps=9)
    qtbot.waitUntil(lambda: controller.state is RunState.RUNNING)
    until(qtbot, runner, a="running", b="waiting")
    runner.pause()  # it would go on at once
    suspend_after_a_step(qtbot, controller, fakes)
    until(qtbot, runner, a="waiting", b="waiting")
    (draft,) = Drafts(gallery.root / FOLDER).waiting()
    controller.start([Job(entry, FakeSettings.model_validate(draft.settings), draft=draft)])
    until(qtbot, runner, a="finished", b="waiting")


def test_two_windows_on_one_queue_do_every_run_once(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, gallery: Gallery
) -> None:
    other_controller = RunController(gallery)
    parent = QObject()
    other = QueueRunner(entry, gallery, other_controller, parent)
    try:
        add(runner, entry, *map(str, range(8)))
        qtbot.waitUntil(lambda: len(states(runner)) == 8)
        other._look()
        qtbot.waitUntil(lambda: {*states(runner).values()} == {"finished"}, timeout=20_000)
        assert sorted(item.title for item in gallery) == [str(number) for number in range(8)]
    finally:
        qtbot.waitUntil(lambda: other_controller.state is RunState.READY)
        other.shut_down()
        other_controller.shut_down()


def test_what_another_window_adds_is_seen(qtbot: QtBot, runner: QueueRunner, entry: Entry) -> None:
    runner.pause()
    Queue(runner.queue.root).add(wishes_of(entry, [FakeSettings(include="a")]))
    until(qtbot, runner, a="waiting")


def test_a_damaged_run_is_told_of_and_the_others_are_done(
    qtbot: QtBot, open_runner: Open, entry: Entry, gallery: Gallery, tmp_path: Path
) -> None:
    queue = Queue(gallery.root / QUEUE_FOLDER)
    jobs = queue.add(wishes_of(entry, [FakeSettings(include=each, total_iter=1) for each in "ab"]))
    (queue.root / f"{jobs[0].id}.json").write_bytes(b"{")
    runner = open_runner()
    with qtbot.waitSignal(runner.changed):
        runner.resume()
    until(qtbot, runner, b="finished")
    assert list((queue.root / ".damaged").iterdir())


def test_the_time_left_counts_what_waits_at_the_pace_of_the_run_at_hand(
    qtbot: QtBot, runner: QueueRunner, entry: Entry, fakes: Fakes
) -> None:
    fakes.gate.close()
    assert runner.seconds_left is None
    add(runner, entry, "a", "b", steps=4)
    until(qtbot, runner, a="running", b="waiting")
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: runner.course is not None and runner.course.steps == (2, 4))
    assert runner.course is not None
    per_step = runner.course.seconds_per_step
    assert per_step is not None
    assert runner.seconds_left == pytest.approx(6 * per_step)


def test_a_folder_that_cannot_be_written_is_told_and_works_again_when_it_can(
    qtbot: QtBot, open_runner: Open, entry: Entry, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    runner = open_runner()
    with monkeypatch.context() as patch, qtbot.waitSignal(runner.failed) as told:
        patch.setattr("t2i_desktop.engine.files.os.rename", refuse)
        add(runner, entry, "a")
    assert told.args is not None
    assert "Read-only file system" in told.args[0]
    add(runner, entry, "b")
    until(qtbot, runner, b="finished")


def test_taking_out_can_be_undone(qtbot: QtBot, runner: QueueRunner, entry: Entry) -> None:
    runner.pause()
    add(runner, entry, "a", "b")
    until(qtbot, runner, a="waiting", b="waiting")
    removed: list[QueuedJob] = []
    runner.remove([job(runner, "a").id], removed.extend)
    until(qtbot, runner, b="waiting")
    runner.put_back(removed)
    until(qtbot, runner, a="waiting", b="waiting")
    assert [each.title for each in runner.jobs] == ["a", "b"]
