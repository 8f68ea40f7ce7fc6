"""The Models window over the real installer and a site on the loopback interface."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import safetensors.torch
from pytestqt.qtbot import QtBot

from t2i_desktop.app.models.standing import Deed, Standing
from t2i_desktop.app.models.window import ModelsWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.offers import Offer, RemoteFile
from tests.app.models_steps import press, standing
from tests.engine.models import references
from tests.engine.models.web import Site, serve

ID = "vqgan-small"
PATIENCE_MS = 20_000

Open = Callable[[], ModelsWindow]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with serve() as site:
        yield site


@pytest.fixture
def weights() -> bytes:
    return safetensors.torch.save(references.taming_vqgan(references.SMALL_VQ).state_dict())


@pytest.fixture
def installer(tmp_path: Path) -> Installer:
    return Installer(ModelCatalog((tmp_path / "models",)))


@pytest.fixture
def open_models(qtbot: QtBot, installer: Installer, site: Site, theme: Theme) -> Iterator[Open]:
    """Opens the Models window, as often as a test wants, over the same folder and site."""
    windows: list[ModelsWindow] = []
    file = RemoteFile("small.safetensors", (site.url("first"), site.url("second")), None, None)
    offer = Offer(ID, "Small", "vqgan", "For tests.", file, None, "MIT", "nobody", 1, "Made on the spot.")

    def open_models() -> ModelsWindow:
        window = ModelsWindow(installer, lambda: (offer,), theme)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.model.rowCount() > 0)
        return window

    yield open_models
    for window in windows:
        window.shut_down()


def some_has_come(window: ModelsWindow) -> bool:
    return window.jobs.activity is not None and bool(window.jobs.activity.share)


def test_a_download_goes_on_in_the_next_session_and_is_installed_and_intact(
    qtbot: QtBot, open_models: Open, installer: Installer, site: Site, weights: bytes
) -> None:
    half = len(weights) // 2
    site.put("first", weights, stalls=[half])
    first = open_models()
    press(first, ID, Deed.DOWNLOAD)
    qtbot.waitUntil(lambda: some_has_come(first), timeout=PATIENCE_MS)
    first.shut_down()
    assert site.left.wait(20)

    second = open_models()
    assert standing(second, ID) is Standing.BEGUN
    press(second, ID, Deed.CONTINUE)
    qtbot.waitUntil(lambda: standing(second, ID) is Standing.INSTALLED, timeout=PATIENCE_MS)
    assert site.requests[-1].range is not None
    assert installer.catalog.names("vqgan") == (ID,)

    press(second, ID, Deed.VERIFY)
    qtbot.waitUntil(lambda: "is intact" in second.message.text, timeout=PATIENCE_MS)


def test_a_web_page_in_its_place_is_told_and_the_next_address_is_asked(
    qtbot: QtBot, open_models: Open, site: Site, weights: bytes
) -> None:
    site.put("first", b"<!DOCTYPE html><html><title>Quota exceeded</title></html>")
    site.put("second", weights, stalls=[len(weights) // 2])
    window = open_models()
    press(window, ID, Deed.DOWNLOAD)
    qtbot.waitUntil(lambda: "instead" in window.details.progress.notes, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: some_has_come(window), timeout=PATIENCE_MS)
    press(window, ID, Deed.CANCEL)
    qtbot.waitUntil(lambda: window.jobs.current is None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: standing(window, ID) is Standing.BEGUN)


def test_a_damaged_model_is_found_and_removed(
    qtbot: QtBot,
    open_models: Open,
    installer: Installer,
    site: Site,
    weights: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    binned: list[Path] = []
    monkeypatch.setattr("t2i_desktop.engine.models.install.send2trash", binned.append)
    site.put("first", weights)
    window = open_models()
    press(window, ID, Deed.DOWNLOAD)
    qtbot.waitUntil(lambda: standing(window, ID) is Standing.INSTALLED, timeout=PATIENCE_MS)
    model = installer.catalog.find(ID)
    with model.weights.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"!")
    press(window, ID, Deed.VERIFY)
    qtbot.waitUntil(lambda: standing(window, ID) is Standing.FAILED, timeout=PATIENCE_MS)
    assert "damaged" in window.message.text
    press(window, ID, Deed.REMOVE)
    qtbot.waitUntil(lambda: binned == [model.folder], timeout=PATIENCE_MS)
