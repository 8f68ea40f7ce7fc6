"""When the program closes: what a person asked for is done, what was only to be shown is not."""

import threading

from pytestqt.qtbot import QtBot

from t2i_desktop.app.background import Background


def _busy(background: Background) -> threading.Event:
    """Both threads wait for the event that is returned."""
    release = threading.Event()
    for _ in range(2):
        background.run(lambda: release.wait(20), lambda _: None, lambda *_: None)
    return release


def test_at_the_end_what_was_promised_is_done_and_the_rest_is_not(qtbot: QtBot) -> None:
    background = Background()
    release = _busy(background)
    done: list[str] = []
    background.run(lambda: done.append("shown"), lambda _: None, lambda *_: None)
    background.run(lambda: done.append("saved"), lambda _: None, lambda *_: None, is_promised=True)
    releasing = threading.Timer(0.01, release.set)
    releasing.start()
    background.shut_down()
    assert done == ["saved"]
