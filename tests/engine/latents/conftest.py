"""Latents on disk, made of chance."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from t2i_desktop.engine.formats import Origin, latent_file

WriteLatent = Callable[..., Path]


@pytest.fixture
def write_latent(tmp_path: Path) -> WriteLatent:
    """Writes a latent of a grid (h, w) under a name, with whatever its header is to say."""

    def write(
        name: str, seed: int = 0, grid: tuple[int, int] = (4, 6), channels: int = 32, **facts: object
    ) -> Path:
        numbers = np.random.default_rng(seed).normal(size=(1, channels, *grid)).astype(np.float32)
        told: dict[str, object] = {"settings": {"include": name}, "models": {"vqgan": "starter-vqgan"}}
        settings, models = ({**dict(told), **facts}[key] for key in ("settings", "models"))
        path = tmp_path / f"{name}.safetensors"
        path.write_bytes(latent_file(numbers, Origin("vqgan-clip", settings, models, 7)))  # pyright: ignore[reportArgumentType]
        return path

    return write
