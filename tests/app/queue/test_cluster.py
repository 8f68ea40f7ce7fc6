"""The queue done by a cluster: chosen on the page, many runs at once, and nothing lost when it fails."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.queue.cluster import ClusterRunner
from t2i_desktop.app.queue.listing import WORDS_ROLE
from t2i_desktop.app.queue.page import QueuePage
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine import registry
from t2i_desktop.engine.cluster.fleet import Fleet
from t2i_desktop.engine.cluster.joining import AUTO
from t2i_desktop.engine.cluster.wire import ClusterError
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.registry import Entry
from tests.app.conftest import Fakes
from tests.engine.cluster.conftest import FakeFleet
from tests.fakes import FakeSettings


@pytest.fixture
def reached(entry: Entry, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses at which the window has asked for a cluster; behind each are two workers."""
    addresses: list[str] = []

    def reach(address: str) -> Fleet:
        addresses.append(address)
        return FakeFleet()

    monkeypatch.setattr(registry, "ENTRIES", (entry,))
    monkeypatch.setattr("t2i_desktop.app.queue.cluster.bill_of", lambda names: {})
    monkeypatch.setattr(ClusterRunner, "reach", staticmethod(reach))
    return addresses


@pytest.fixture
def page(reached: list[str], window: MainWindow, qtbot: QtBot) -> QueuePage:
    qtbot.waitUntil(lambda: not window.studio.queue.is_paused)
    window.pages.show_page("queue")
    page = window.pages.page("queue")
    assert isinstance(page, QueuePage)
    return page


def add(window: MainWindow, *prompts: str, total_iter: int = 3) -> None:
    wanted = [FakeSettings(include=prompt, total_iter=total_iter) for prompt in prompts]
    window.studio.queue.add(wishes_of(window.studio.entry, wanted))


def states(page: QueuePage) -> list[str]:
    return [page.model.index(row).data(WORDS_ROLE).state for row in range(page.model.rowCount())]


def choose_cluster(page: QueuePage, address: str = "") -> None:
    page.header.place.choice.setCurrentIndex(1)
    page.header.place.address.setText(address)
    page.header.place.address.editingFinished.emit()


def test_what_waits_is_done_by_the_cluster_and_comes_into_the_gallery(
    page: QueuePage, window: MainWindow, qtbot: QtBot, reached: list[str], gallery: Gallery
) -> None:
    choose_cluster(page, "10.0.0.1:6379")
    add(window, *"abcde")
    qtbot.waitUntil(lambda: states(page) == ["Finished"] * 5, timeout=20_000)
    qtbot.waitUntil(lambda: not window.studio.queue.cluster.is_working)
    assert reached[0] == "10.0.0.1:6379"
    assert sorted(item.title for item in gallery) == list("abcde")
    qtbot.waitUntil(lambda: len(window.studio.model.ids()) == 5)
    assert window.runs.state is RunState.READY


def test_several_run_at_once_each_with_its_steps_and_one_bar_for_all(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes
) -> None:
    fakes.gate.close()
    choose_cluster(page)
    add(window, *"abcd", total_iter=4)
    fakes.gate.allow(4)
    header = page.header
    qtbot.waitUntil(lambda: [s.startswith("Running") for s in states(page)] == [True, True, False, False])
    qtbot.waitUntil(lambda: header.workers.text() == "2 workers  ·  0 of 4 done")
    qtbot.waitUntil(lambda: header.progress.value() > 0)
    assert header.progress.isVisible()
    fakes.gate.open()
    qtbot.waitUntil(lambda: states(page) == ["Finished"] * 4, timeout=20_000)
    qtbot.waitUntil(lambda: not header.progress.isVisible())


def test_stopping_the_cluster_lets_all_wait_again(
    page: QueuePage, window: MainWindow, qtbot: QtBot, fakes: Fakes, gallery: Gallery
) -> None:
    fakes.gate.close()
    choose_cluster(page)
    add(window, *"abc", total_iter=9)
    fakes.gate.allow(3)
    qtbot.waitUntil(lambda: sum(state.startswith("Running") for state in states(page)) == 2)
    page.header.stop.click()
    fakes.gate.open()
    qtbot.waitUntil(lambda: not window.studio.queue.cluster.is_working)
    qtbot.waitUntil(lambda: sorted(states(page)) == ["Goes on", "Goes on", "Waiting"])
    assert window.studio.queue.is_paused
    assert list(gallery) == []
    page.header.place.choice.setCurrentIndex(0)
    window.studio.queue.resume()
    qtbot.waitUntil(lambda: states(page) == ["Finished"] * 3, timeout=20_000)


def test_a_cluster_that_cannot_be_reached_is_told_and_nothing_is_lost(
    page: QueuePage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reach(address: str) -> Fleet:
        raise ClusterError(f"No Ray cluster can be reached at {address}.")

    monkeypatch.setattr(ClusterRunner, "reach", staticmethod(reach))
    choose_cluster(page, "10.0.0.1:6379")
    with qtbot.waitSignal(window.studio.queue.failed) as told:
        add(window, "a")
    assert told.args
    assert told.args[0] == "No Ray cluster can be reached at 10.0.0.1:6379."
    qtbot.waitUntil(lambda: states(page) == ["Waiting"])
    assert window.studio.queue.is_paused


def test_the_choice_is_remembered(
    reached: list[str], open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    first = open_window()
    first.pages.show_page("queue")
    page = first.pages.page("queue")
    assert isinstance(page, QueuePage)
    assert not page.header.place.address.isVisible()
    choose_cluster(page)
    second = open_window()
    qtbot.waitUntil(lambda: not second.studio.queue.is_paused)
    add(second, "a")
    qtbot.waitUntil(lambda: reached == [AUTO])
    qtbot.waitUntil(lambda: not second.studio.queue.cluster.is_working, timeout=20_000)
