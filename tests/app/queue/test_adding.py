"""“Add to queue” beside Generate, and the queue of a window whose Queue page is never opened."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from t2i_desktop.app import closing
from t2i_desktop.app.closing import Closing
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from tests.app.conftest import Fakes

Open = Callable[[], MainWindow]


def states(window: MainWindow) -> list[tuple[str, str]]:
    return [(job.title, job.state) for job in window.studio.queue.jobs]


def until(qtbot: QtBot, window: MainWindow, *wanted: tuple[str, str]) -> None:
    qtbot.waitUntil(lambda: states(window) == list(wanted), timeout=20_000)


def press(qtbot: QtBot, window: MainWindow) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.compose.prompts.edit("include"), Qt.Key.Key_Return, modifiers)


def describe(window: MainWindow, include: str, **settings: object) -> None:
    window.compose.set_values({"include": include, "total_iter": 2, **settings})


def test_what_the_form_says_is_done_without_the_page(window: MainWindow, qtbot: QtBot) -> None:
    describe(window, "apple", seed=7)
    press(qtbot, window)
    until(qtbot, window, ("apple", "finished"))
    assert window.studio.queue.jobs[0].settings["seed"] == 7
    assert window.message.text == "1 run added to the queue."
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)


def test_each_line_of_the_prompt_is_a_run(window: MainWindow, qtbot: QtBot, fakes: Fakes) -> None:
    fakes.gate.close()
    describe(window, "apple\npear")
    window.queueing.add.click()
    until(qtbot, window, ("apple", "running"), ("pear", "waiting"))


def test_a_run_can_be_added_while_another_goes_on(window: MainWindow, qtbot: QtBot, fakes: Fakes) -> None:
    fakes.gate.close()
    describe(window, "apple")
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is RunState.RUNNING)
    window.queueing.add.click()
    until(qtbot, window, ("apple", "waiting"))
    fakes.gate.open()
    until(qtbot, window, ("apple", "finished"))
    qtbot.waitUntil(lambda: window.model.rowCount() == 2)


def test_a_run_of_the_queue_does_not_follow_the_form(window: MainWindow, qtbot: QtBot, fakes: Fakes) -> None:
    fakes.gate.close()
    describe(window, "apple", seed=1)
    window.queueing.add.click()
    qtbot.waitUntil(lambda: window.runs.state is RunState.RUNNING)
    seed = window.compose.form.field("seed")
    assert seed.editor.isEnabled(), "the form is free for the next run"
    assert window.actions_.reset_all.isEnabled()
    describe(window, "pear", seed=2, mirrored=True)
    window.helm.steer_now()
    window.queueing.add.click()
    fakes.gate.open()
    until(qtbot, window, ("pear", "finished"), ("apple", "finished"))
    items = {item.title: item for item in window.library.gallery}
    assert items["apple"].steering == {}
    assert (items["apple"].settings["mirrored"], items["pear"].settings["mirrored"]) == (False, True)


def test_a_run_by_hand_follows_the_form_as_ever(window: MainWindow, qtbot: QtBot, fakes: Fakes) -> None:
    fakes.gate.close()
    describe(window, "apple")
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is RunState.RUNNING)
    assert not window.compose.form.field("seed").editor.isEnabled()
    assert not window.actions_.reset_all.isEnabled()


def test_a_prompt_that_cannot_be_read_is_marked_and_not_added(window: MainWindow, qtbot: QtBot) -> None:
    describe(window, "a {red|blue boat")
    window.queueing.add.click()
    assert "{" in window.message.text
    assert window.compose.prompts.edit("include").property("faulty")
    assert states(window) == []


def test_a_queue_that_is_paused_offers_to_be_resumed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.studio.queue.is_paused)
    window.studio.queue.pause()
    describe(window, "apple")
    window.queueing.add.click()
    qtbot.waitUntil(window.message.isVisible)
    assert window.message.text == "1 run added to the queue, which is paused."
    window.message.offer.click()
    until(qtbot, window, ("apple", "finished"))


def test_what_waits_is_offered_the_next_time_and_done_if_wanted(
    open_window: Open, qtbot: QtBot, fakes: Fakes
) -> None:
    first = open_window()
    qtbot.waitUntil(lambda: not first.studio.queue.is_paused)
    first.studio.queue.pause()
    describe(first, "apple\npear")
    first.queueing.add.click()
    until(qtbot, first, ("apple", "waiting"), ("pear", "waiting"))
    first.close()
    second = open_window()
    qtbot.waitUntil(second.message.isVisible)
    assert second.message.text == "2 runs are waiting in the queue."
    assert states(second) == [("apple", "waiting"), ("pear", "waiting")]
    second.message.offer.click()
    until(qtbot, second, ("pear", "finished"), ("apple", "finished"))


def test_closing_during_a_run_of_the_queue_keeps_its_picture_and_lets_the_rest_wait(
    open_window: Open, qtbot: QtBot, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "ask", lambda *_, **__: Closing.KEEP)
    first = open_window()
    fakes.gate.close()
    describe(first, "apple\npear", total_iter=9)
    first.queueing.add.click()
    until(qtbot, first, ("apple", "running"), ("pear", "waiting"))
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: first.studio.queue.course is not None and first.studio.queue.course.steps[0] == 1)
    first.close()
    fakes.gate.open()
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=20_000)
    second = open_window()
    until(qtbot, second, ("pear", "waiting"), ("apple", "cancelled"))
    assert second.studio.queue.is_paused
    assert not second.studio.queue.jobs[0].was_interrupted


def test_a_run_that_ends_while_the_window_closes_begins_no_other(
    open_window: Open, qtbot: QtBot, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "ask", lambda *_, **__: Closing.KEEP)
    first = open_window()
    fakes.gate.close()
    describe(first, "apple\npear", total_iter=1)
    first.queueing.add.click()
    until(qtbot, first, ("apple", "running"), ("pear", "waiting"))
    with monkeypatch.context() as patch:
        patch.setattr(first.runs, "cancel", fakes.gate.open)  # as if the wish came too late
        first.close()
        qtbot.waitUntil(lambda: not first.isVisible(), timeout=20_000)
    second = open_window()
    until(qtbot, second, ("pear", "waiting"), ("apple", "finished"))
    assert not second.studio.queue.jobs[0].was_interrupted
