"""Tiny random models, loaded through the code that loads big ones, and runs with them."""

from collections.abc import Callable
from typing import Any

import pytest
import torch

from t2i_desktop.engine.guidance.generator import VqganClip, VqganClipRun
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, load_clip
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan
from tests.tiny_models import write_tiny_models


@pytest.fixture(scope="session")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> ModelCatalog:
    """A catalogue of `tiny-vqgan`, `tiny-clip` and `other-clip` with random weights."""
    root = tmp_path_factory.mktemp("models")
    write_tiny_models(root)
    return ModelCatalog((root,))


@pytest.fixture(scope="session")
def vqgan(catalog: ModelCatalog) -> Vqgan:
    return load_vqgan(catalog.find("tiny-vqgan"), torch.device("cpu"))


@pytest.fixture(scope="session")
def clip(catalog: ModelCatalog) -> ClipModel:
    return load_clip(catalog.find("tiny-clip"), torch.device("cpu"))


@pytest.fixture
def settings() -> Callable[..., VqganClipSettings]:
    """Settings for three short steps with the tiny models; any field can be changed."""

    def make(**changes: Any) -> VqganClipSettings:
        values: dict[str, Any] = {
            "include": "a red apple", "exclude": "blurry picture", "extras": "soft watercolour",
            "image_width": 32, "image_height": 32, "cutouts": 4, "total_iter": 3, "show_step": 0, "seed": 7,
            "device": "cpu", "vqgan": "tiny-vqgan", "clip": "tiny-clip",
        }  # fmt: skip
        return VqganClipSettings(**(values | changes))

    return make


@pytest.fixture
def begin(catalog: ModelCatalog, settings: Callable[..., VqganClipSettings]) -> Callable[..., VqganClipRun]:
    """Begins a run with the tiny models; any setting can be changed."""
    generator = VqganClip(catalog)
    return lambda **changes: generator.begin(settings(**changes))
