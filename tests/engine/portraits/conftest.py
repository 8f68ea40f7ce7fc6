"""A CelebA of 200 pictures, written and prepared once, a reader of its attributes, and copies to harm."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import validated
from tests.engine.portraits.simulated import write_celeba

Begin = Callable[..., Any]


@pytest.fixture(scope="session")
def celeba(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_celeba(tmp_path_factory.mktemp("data") / "celeba")


@pytest.fixture
def own(celeba: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(celeba, tmp_path / "celeba"))


@pytest.fixture(scope="session")
def begin(celeba: Path, tmp_path_factory: pytest.TempPathFactory) -> Begin:
    """Prepares what the recipe called `name` needs, and begins it; `values` over a few small ones."""
    cache = tmp_path_factory.mktemp("lessons")

    def begun(name: str, save_path: Path, **values: Any) -> Any:
        few = {"batch_size": 8, "total_iter": 4, "show_step": 0, "device": "cpu"}
        places = {"data": str(celeba), "cache": str(cache), "save_path": str(save_path)}
        entry = find(name, "train")
        settings = validated(entry.settings_type, {**few, **places, **values})
        list(entry.prepare(settings, RunControl()))
        return entry.begin(settings)

    return begun


@pytest.fixture(scope="session")
def reader(begin: Begin, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reader of attributes that has hardly learnt anything."""
    path = tmp_path_factory.mktemp("reader") / "reader"
    run = begin("portraits-judge", path)
    run.step()
    run.finish()
    return path
