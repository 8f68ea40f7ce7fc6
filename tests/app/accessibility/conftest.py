"""One real window for all that is checked here, over a gallery of a few pictures made by hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from t2i_desktop.app import warm_up
from t2i_desktop.app.main import GENERATOR, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.latents.mix import GENERATOR as MIX
from t2i_desktop.engine.registry import Entry
from tests.app.film.conftest import FakeFilm
from tests.app.latents.conftest import FakeMixer

TITLES = ("red apple", "blue boat on a lake", "white cloud", "yellow flower", "green frog")
LOSSES = {"total": [1.0, 0.8, 0.5], "include": [0.6, 0.5, 0.4], "exclude": [0.4, 0.3, 0.1]}


@pytest.fixture(autouse=True)
def no_thread_is_left() -> None:
    """The threads of the window end with the window, which outlives the tests."""


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the window finds and leaves its files."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module", autouse=True)
def at_home(home: Path) -> Iterator[None]:
    """Nothing of what is arranged for the window is left for the tests of other modules."""
    with arranged(home):
        yield


@pytest.fixture(scope="session")
def window(qapp: QApplication, theme: Theme, home: Path) -> Iterator[MainWindow]:
    """The real window, which outlives the tests."""
    with arranged(home):
        window = _opened(home, theme)
    yield window
    _close(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def furnished(home: Path, theme: Theme) -> Iterator[MainWindow]:
    """The window over a gallery of a few pictures, as large as on a usual screen."""
    with arranged(home):
        window = _opened(home, theme)
        yield window
        _close(window)


@contextmanager
def arranged(home: Path) -> Iterator[None]:
    """Files in this folder, and quick answers to what pages ask live."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "T2I_PROMPTS", "T2I_WILDCARDS"):
            patch.setenv(name, str(home / name.lower()))
        patch.setattr("t2i_desktop.app.latents.asking.create_gently", _quick)
        yield


def _opened(home: Path, theme: Theme) -> MainWindow:
    fill(Gallery(home / "gallery"))
    store = QSettings(str(home / "memory.ini"), QSettings.Format.IniFormat)
    window = build_window(home / "gallery", store, theme)
    window.resize(1320, 860)
    window.show()
    return window


def _close(window: MainWindow) -> None:
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def fill(gallery: Gallery) -> None:
    """Keep a picture of each title, with a latent and two steps to look back at."""
    for seed, title in enumerate(TITLES):
        latent = np.random.default_rng(seed).normal(seed / 10, 0.1, (1, 32, 4, 4)).astype(np.float32)
        picture = np.full((1, 64, 64, 3), 40 + 40 * seed, np.uint8)
        early = [Snapshot(step, Result(picture // 2, latent / 2)) for step in (1, 2)]
        gallery.add(
            GENERATOR,
            VqganClipSettings(include=title, vqgan="starter-vqgan"),
            Result(picture, latent),
            step=3,
            status="finished",
            losses=LOSSES,
            snapshots=early,
        )


def _quick(entry: Entry) -> Any:
    """What pages ask live: mixes and films at once, the others as they are."""
    match entry.name:
        case name if name == MIX:
            return FakeMixer()
        case "film":
            return FakeFilm()
        case _:
            return warm_up.create_gently(entry)
