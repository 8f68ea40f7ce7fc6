"""The page of films over a gallery of a few kept latents, and a film that needs no network to be shown."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.film.page import FilmPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.latents.entries import read_entry
from tests.app.latents.conftest import KeepLatent, keep_latent

__all__ = ["keep_latent"]

PATIENCE = 20.0  # seconds


class FakeFilm:
    """Every frame has a shade of its own; waits for `gate` before it answers."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[int] = []
        self.released = 0

    def live(self) -> "FakeFilm":
        return self

    def picture(self, settings: FilmSettings, frame: int) -> np.ndarray:
        self.asked.append(frame)
        assert self.gate.wait(PATIENCE), "the test lets nothing be decoded"
        for keyframe in settings.keyframes():
            read_entry(keyframe.path)
        return np.full((6, 8, 3), frame % 256, np.uint8)

    def release(self) -> None:
        self.released += 1


@pytest.fixture
def kept(keep_latent: KeepLatent) -> list[Item]:
    """Four pictures, the last of which has two snapshots."""
    return [keep_latent(name, seed, snapshots=2 * (seed == 3)) for seed, name in enumerate("abcd")]


@pytest.fixture
def fake_film(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeFilm]:
    film = FakeFilm()
    monkeypatch.setattr("t2i_desktop.app.latents.asking.create_gently", lambda entry: film)
    yield film
    film.gate.set()


OpenPage = Callable[[], FilmPage]


@pytest.fixture
def open_page(
    qtbot: QtBot, kept: list[Item], fake_film: FakeFilm, open_window: Callable[[], MainWindow]
) -> OpenPage:
    """Opens the window at the page of films, with all pictures on its shelf."""

    def open_page() -> FilmPage:
        window = open_window()
        window.studio.page_wanted.emit("film")
        page = window.pages.page("film")
        assert isinstance(page, FilmPage)
        qtbot.waitUntil(lambda: page.shelf.model.rowCount() == len(kept))
        return page

    return open_page


@pytest.fixture
def page(open_page: OpenPage) -> FilmPage:
    return open_page()


@pytest.fixture
def three(qtbot: QtBot, page: FilmPage, kept: list[Item]) -> FilmPage:
    """The page with a film of three latents, a second each, ten frames a second."""
    page.desk.add([item.image for item in kept[:3]])
    qtbot.waitUntil(lambda: len(page.desk.project.keyframes) == 3)
    page.controls.fps.setValue(10)
    page.controls.seconds.setValue(1)
    page.controls.everywhere.click()
    qtbot.waitUntil(lambda: page.player.frames == 30)
    return page


def paths(items: list[Item]) -> list[Path]:
    """The latents of items."""
    return [item.folder / "latent.safetensors" for item in items]


def order(page: FilmPage) -> str:
    """The titles of the latents on the timeline."""
    return "".join(key.path.parent.name[-1] for key in page.desk.project.keyframes)
