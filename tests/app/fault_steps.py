"""What tests of faults do with the window: fill its gallery, have it generate, and note all that it says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from t2i_desktop.app.library.page import LibraryPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.gallery import Gallery, Item
from tests.fakes import FakeSettings

Open = Callable[[], MainWindow]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
PROMPTS = ("red apple", "green apple", "blue boat")


def keep(gallery: Gallery, prompt: str) -> Item:
    """One small picture with everything that belongs to it."""
    pictures = np.full((1, 8, 16, 3), 90, np.uint8)
    result = Result(pictures, np.zeros((1, 2, 2, 2), np.float32))
    settings = FakeSettings(include=prompt)
    (item,) = gallery.add("fake", settings, result, step=5, status="finished", losses={"total": [1.0] * 5})
    return item


@dataclass
class Said:
    """Every sentence that the window has shown."""

    sentences: list[str]

    def count(self, part: str) -> int:
        return sum(part in sentence for sentence in self.sentences)


def listen(window: MainWindow) -> Said:
    said = Said([])
    bar = window.message
    show = bar._show

    def recorded(message: str, details: str, **more: object) -> None:
        said.sentences.append(message)
        show(message, details, **more)  # pyright: ignore[reportArgumentType]

    bar._show = recorded
    return said


def titles(window: MainWindow) -> list[str]:
    return [window.model.index(row).data() for row in range(window.model.rowCount())]


def shows(qtbot: QtBot, window: MainWindow, *wanted: str) -> None:
    qtbot.waitUntil(lambda: titles(window) == list(wanted), timeout=20_000)


def generate(qtbot: QtBot, window: MainWindow, prompt: str) -> None:
    window.compose.set_values(FakeSettings(include=prompt, total_iter=4).model_dump(), "a test")
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is not RunState.READY)


def ready(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=20_000)


def library_page(qtbot: QtBot, window: MainWindow, number: int) -> LibraryPage:
    window.pages.show_page("library")
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == number and bool(page.model.index(0).data()))
    return page


def choose(page: LibraryPage, *ids: str) -> None:
    for id in ids:
        place = page.model.index(page.model.place(id))
        page.view.selectionModel().select(place, QItemSelectionModel.SelectionFlag.Select)
