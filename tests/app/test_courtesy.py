"""Threads beside the window let it go first."""

import os
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.background import Background
from t2i_desktop.app.courtesy import NICENESS
from t2i_desktop.app.run_controller import RunController
from t2i_desktop.engine.registry import Entry

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems know priorities of threads")


def _niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def _niceness_of_a_child() -> int:
    found: list[int] = []
    child = threading.Thread(target=lambda: found.append(_niceness()))
    child.start()
    child.join()
    return found[0]


@pytest.fixture
def runs() -> Iterator[RunController]:
    runs = RunController(None)
    yield runs
    runs.shut_down()


def test_runs_and_the_threads_that_they_start_let_the_window_go_first(
    qtbot: QtBot, entry: Entry, runs: RunController, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[int] = []
    monkeypatch.setattr(
        "t2i_desktop.app.run_worker.warm_up",
        lambda _: found.extend((_niceness(), _niceness_of_a_child())),
    )
    runs.prepare(entry)
    qtbot.waitUntil(lambda: len(found) == 2)
    nicer = min(_niceness() + NICENESS, 19)
    assert found == [nicer, nicer]


def test_work_in_the_background_lets_the_window_go_first(qtbot: QtBot) -> None:
    found: list[int] = []
    background = Background()
    background.run(_niceness, found.append, lambda *_: None)
    qtbot.waitUntil(lambda: bool(found))
    background.shut_down()
    assert found == [min(_niceness() + NICENESS, 19)]
