"""A picture dropped onto the settings brings back how it was made, and says what it would become here."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.formats import Origin, picture_file
from t2i_desktop.engine.gallery import Gallery
from tests.app.conftest import Fakes
from tests.fakes import FakeSettings

PIXELS = np.zeros((8, 16, 3), np.uint8)


def _picture(path: Path, **changes: object) -> Path:
    settings = FakeSettings(include="a lighthouse", seed=42, total_iter=5, vqgan="other-vqgan")
    origin = replace(Origin.of("fake", settings, 5), **changes)  # pyright: ignore[reportArgumentType]
    path.write_bytes(picture_file(PIXELS, origin))
    return path


def _drop(widget: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy, left = QPointF(20, 20), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(at.toPoint(), copy, data, left, none))
    QApplication.sendEvent(widget, QDropEvent(at, copy, data, left, none))


def test_settings_and_seed_come_back_with_a_plain_statement(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    _drop(window.compose, _picture(tmp_path / "old.png"))
    qtbot.waitUntil(lambda: window.compose.values()["include"] == "a lighthouse", timeout=60_000)
    assert window.compose.values()["seed"] == 42
    assert "old.png" in window.message.text
    assert "cannot be told" in window.message.text
    window.actions_.undo.trigger()
    assert window.compose.values()["include"] == ""


def test_it_is_the_same_on_the_library_page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.pages.show_page("library")
    _drop(window.pages.page("library"), _picture(tmp_path / "old.png"))
    qtbot.waitUntil(lambda: window.compose.values()["include"] == "a lighthouse", timeout=60_000)
    assert window.pages.current == "create"


def test_changes_on_the_way_are_made_again_at_the_same_steps(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, tmp_path: Path
) -> None:
    _drop(window.compose, _picture(tmp_path / "old.png", steering={3: {"mirrored": True}}))
    qtbot.waitUntil(window.message.offer.isVisible, timeout=60_000)
    assert "changed once" in window.message.text
    window.message.offer.click()
    qtbot.waitUntil(lambda: window.runs.state is not RunState.READY)
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=20_000)
    (item,) = gallery
    assert dict(item.steering) == {3: {"mirrored": True}}


def test_what_this_version_does_not_know_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    settings = FakeSettings(include="a lighthouse").model_dump() | {"swirl": 3}
    _drop(window.compose, _picture(tmp_path / "newer.png", settings=settings))
    qtbot.waitUntil(lambda: "swirl" in window.message.text, timeout=60_000)
    assert window.compose.values()["include"] == "a lighthouse"


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: path.write_bytes(b"no picture") and path, "read"),
        (lambda path: _picture(path, generator="nobody"), "made by “nobody”, which is not here"),
    ],
)
def test_what_cannot_be_restored_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, make: Callable[[Path], Path], sentence: str
) -> None:
    before = window.compose.values()
    with qtbot.waitSignal(window.restoring.failed, timeout=60_000):
        _drop(window.compose, make(tmp_path / "x.png"))
    assert sentence in window.message.text
    assert window.compose.values() == before


def test_a_run_under_way_is_not_steered_by_a_drop(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, tmp_path: Path
) -> None:
    fakes.gate.close()
    window.compose.prompts.write_first("apple")
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is RunState.RUNNING)
    _drop(window.compose, _picture(tmp_path / "old.png"))
    assert "Wait until" in window.message.text
    assert window.compose.values()["include"] == "apple"
