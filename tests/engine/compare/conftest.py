"""Fake generators in the registry, and results over a gallery of their own."""

from pathlib import Path

import pytest

from t2i_desktop.engine import registry
from t2i_desktop.engine.compare.results import NAME, Results
from t2i_desktop.engine.gallery import Gallery
from tests.fake_judging import BROKEN, ENTRY, OTHER


@pytest.fixture
def entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "ENTRIES", (ENTRY, OTHER, BROKEN))


@pytest.fixture
def results(tmp_path: Path) -> Results:
    return Results(tmp_path / NAME, Gallery(tmp_path / "gallery"))
