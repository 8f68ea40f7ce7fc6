"""Galleries with a few pictures in them, and a library over each."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.gallery import Gallery, Item, Library
from tests.fakes import FakeSettings

Add = Callable[..., Item]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def add(gallery: Gallery, prompt: str = "red apple", **changes: Any) -> Item:
    """One picture of 16 x 8 pixels. changes: of its settings, its `step` and its `status`."""
    rng = np.random.default_rng(changes.get("seed", 0))
    result = Result(
        rng.integers(0, 256, (1, 8, 16, 3), dtype=np.uint8), rng.normal(size=(1, 4, 2, 4)).astype(np.float32)
    )
    step, status = changes.pop("step", 2), changes.pop("status", "finished")
    settings = FakeSettings(include=prompt, **changes)
    (item,) = gallery.add("fake", settings, result, step=step, status=status, losses={"total": [0.5, 0.25]})
    return item


def synced(library: Library) -> Library:
    """The same library, in step with its folders."""
    list(library.sync())
    return library


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    """An empty gallery."""
    return Gallery(tmp_path / "gallery")


@pytest.fixture
def library(gallery: Gallery, tmp_path: Path) -> Iterator[Library]:
    """A library over the empty gallery."""
    found = Library(gallery, tmp_path / "cache")
    yield found
    found.close()
