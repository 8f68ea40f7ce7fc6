"""The Restyle page over a painter made of numpy, and what tests of it do again and again."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from t2i_desktop.app import run_worker
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.restyle.page import RestylePage
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.runner import run
from tests.app.fake_restyle import FakeRestyle, fake_restyle

PATIENCE_MS = 20_000
SHADES = (10, 60, 110, 160)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Four grey frames of 96 × 48 pixels."""
    folder = tmp_path / "clip"
    folder.mkdir()
    for number, shade in enumerate(SHADES):
        Image.new("RGB", (96, 48), (shade,) * 3).save(folder / f"{number}.png")
    return folder


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    writer = FilmWriter(path, 5)
    for shade in SHADES:
        writer.add(np.full((48, 96, 3), shade, np.uint8))
    writer.finish()
    writer.close()
    return path


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> FakeRestyle:
    """Paints where a test lets it; each step is seen."""
    monkeypatch.setattr(run_worker, "run", partial(run, preview_interval=0))
    return fake_restyle()


@pytest.fixture
def open_page(qtbot: QtBot, window: MainWindow, painter: FakeRestyle) -> Iterator[Callable[[], RestylePage]]:
    """Opens the page, as often as a test wants, over the same memory."""
    pages: list[RestylePage] = []

    def open_page() -> RestylePage:
        page = RestylePage(window.studio, painter)
        pages.append(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield open_page
    painter.gate.open()
    for page in pages:
        page.shut_down()
        page.deleteLater()


@pytest.fixture
def page(open_page: Callable[[], RestylePage]) -> RestylePage:
    return open_page()


@pytest.fixture
def failures(page: RestylePage) -> list[str]:
    """What the page says that went wrong."""
    messages: list[str] = []
    page.failed.connect(lambda message, details: messages.append(message))
    return messages


@pytest.fixture
def described(qtbot: QtBot, page: RestylePage, source: Path) -> RestylePage:
    """The page with all that a restyling of three steps a frame needs."""
    page.form.set_values({"include": "a red apple", "total_iter": 3})
    page.form.choose_source(source)
    qtbot.waitUntil(lambda: page.stage.title == "clip")
    return page


def finish(qtbot: QtBot, page: RestylePage) -> None:
    """Let the run come to its end."""
    qtbot.waitUntil(lambda: page.runs.state is not RunState.READY)
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)


def shade(image: QImage) -> int:
    """The grey of a picture's middle."""
    return image.pixelColor(image.width() // 2, image.height() // 2).red() if not image.isNull() else -1


def drop(page: RestylePage, *paths: Path) -> None:
    """Drop files onto the stage."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.stage, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(page.stage, QDropEvent(QPointF(9, 9), *how))
