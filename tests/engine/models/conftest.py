"""What the tests of models share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.progress import Progress
from t2i_desktop.engine.runner import RunControl
from tests.engine.models.web import Site, serve

Import = Callable[..., list[Progress]]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site on the loopback interface, which no proxy of the machine stands before."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with serve() as site:
        yield site


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a file is downloaded to, in a folder that does not exist yet."""
    return tmp_path / "downloads" / "model.ckpt"


@pytest.fixture
def installer(tmp_path: Path) -> Installer:
    """Installs into an empty folder."""
    return Installer(ModelCatalog((tmp_path / "models",)))


@pytest.fixture
def bring(installer: Installer) -> Import:
    """Imports a file to the end."""
    return lambda path, **options: list(installer.import_file(path, control=RunControl(), **options))
