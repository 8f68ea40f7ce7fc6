"""What the tests of models share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.models.web import Site, serve


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
