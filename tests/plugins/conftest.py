"""A folder of packages of its own for every test, and no memory of plug-ins between tests."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from t2i_desktop.engine import registry
from t2i_desktop.engine.plugins import SWITCH
from tests.plugins.installing import FOURIER, install


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """What is written here is installed, as far as this process and those that it starts can see."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.delenv(SWITCH, raising=False)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    monkeypatch.syspath_prepend(folder)
    before = set(sys.modules)
    registry.plugins.cache_clear()
    yield folder
    for name in [
        name for name in set(sys.modules) - before if name.startswith("t2i_") and "desktop" not in name
    ]:
        del sys.modules[name]
    registry.plugins.cache_clear()


@pytest.fixture(scope="session")
def built_fourier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example, installed by pip into a folder of its own, once for all tests."""
    site = tmp_path_factory.mktemp("fourier-site")
    install(FOURIER, site, tmp_path_factory.mktemp("fourier-build"))
    return site


@pytest.fixture
def fourier(site: Path, built_fourier: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example is installed."""
    monkeypatch.setenv("PYTHONPATH", str(built_fourier))
    monkeypatch.syspath_prepend(built_fourier)
    return built_fourier
