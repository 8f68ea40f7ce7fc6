"""The page of latents over a gallery of a few kept latents, and a mixer that needs no network."""

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.latents.page import LatentsPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.latents.mix import Mixed, mixed
from t2i_desktop.engine.latents.settings import MixSettings
from tests.fakes import FakeSettings

PATIENCE = 20.0  # seconds
KeepLatent = Callable[..., Item]


def painted(latent: np.ndarray) -> np.ndarray:
    """A grey picture (8, 8, 3) that tells latents apart."""
    return np.full((8, 8, 3), int(np.clip(latent.mean() * 400 + 128, 0, 255)), np.uint8)


class FakeMixer:
    """Mixes as the real one, and paints grey; waits for `gate` before it answers."""

    def __init__(self) -> None:
        self.gate, self.begun = threading.Event(), threading.Semaphore(0)
        self.gate.set()
        self.mixes: list[MixSettings] = []
        self.released = 0

    def live(self) -> "FakeMixer":
        return self

    def mix(self, settings: MixSettings) -> Mixed:
        self.mixes.append(settings)
        self.begun.release()
        assert self.gate.wait(PATIENCE), "the test lets nothing be mixed"
        latent = mixed([read_latent(part.path) for part in settings.parts()], settings)
        return Mixed(settings, latent, painted(latent))

    def release(self) -> None:
        self.released += 1


@pytest.fixture
def keep_latent(gallery: Gallery) -> KeepLatent:
    """Keeps a picture with a latent of chance, and as many snapshots as asked for."""

    def keep(title: str, seed: int, grid: tuple[int, int] = (4, 4), snapshots: int = 0) -> Item:
        numbers = np.random.default_rng(seed).normal(seed / 10, 0.1, (1, 32, *grid)).astype(np.float32)
        early = [Snapshot(n + 1, Result(painted(numbers)[None], numbers / 2)) for n in range(snapshots)]
        told = {"step": snapshots + 1, "status": "finished", "losses": {}, "snapshots": early}
        settings = FakeSettings(include=title, vqgan="starter-vqgan")
        return gallery.add("fake", settings, Result(painted(numbers)[None], numbers), **told)[0]

    return keep


@pytest.fixture
def kept(keep_latent: KeepLatent) -> list[Item]:
    """Three pictures, the last of which has two snapshots."""
    return [keep_latent(name, seed, snapshots=2 * (seed == 2)) for seed, name in enumerate(("a", "b", "c"))]


@pytest.fixture
def mixer(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeMixer]:
    mixer = FakeMixer()
    monkeypatch.setattr("t2i_desktop.app.latents.asking.create_gently", lambda entry: mixer)
    monkeypatch.setattr("t2i_desktop.app.latents.keeper.this_machine", lambda device: {"device": device})
    yield mixer
    mixer.gate.set()


@pytest.fixture
def page(
    qtbot: QtBot, kept: list[Item], mixer: FakeMixer, open_window: Callable[[], MainWindow]
) -> LatentsPage:
    """The page, shown, with all pictures on its shelf."""
    window = open_window()
    window.studio.page_wanted.emit("latents")
    page = window.pages.page("latents")
    assert isinstance(page, LatentsPage)
    qtbot.waitUntil(lambda: page.shelf.model.rowCount() == len(kept))
    return page
