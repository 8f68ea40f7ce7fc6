"""Tiny random models, written as yaml + safetensors and loaded through the code that loads big ones."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from omegaconf import OmegaConf

from t2i_desktop.engine.guidance.generator import VqganClip, VqganClipRun
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, build_clip, load_clip
from t2i_desktop.engine.networks.tokenizer import reduced_vocabulary
from t2i_desktop.engine.networks.vqgan import Vqgan, build_vqgan, load_vqgan
from t2i_desktop.engine.networks.weights import save_half

WORDS = "a red green blue apple banana on background blurry picture soft watercolour"
FACTOR = 4
RESOLUTION = 16
LATENT_SCALE = 2.0

_VQGAN = {
    "latent_scale": LATENT_SCALE,
    "model": {
        "target": "taming.models.vqgan.VQModel",
        "params": {
            "embed_dim": 4,
            "n_embed": 16,
            "ddconfig": {
                "double_z": False, "z_channels": 4, "resolution": 32, "in_channels": 3, "out_ch": 3, "ch": 32,
                "ch_mult": [1, 1, 1], "num_res_blocks": 1, "attn_resolutions": [], "dropout": 0.0,
            },
        },
    },
}  # fmt: skip


def _clip_config(vocabulary_size: int, resolution: int) -> dict[str, Any]:
    params = {
        "embed_dim": 16, "image_resolution": resolution, "vision_layers": 1, "vision_width": 64,
        "vision_patch_size": 8, "context_length": 12, "vocab_size": vocabulary_size, "transformer_width": 64,
        "transformer_heads": 1, "transformer_layers": 1,
    }  # fmt: skip
    return {
        "tokenizer": {"vocabulary": "vocabulary.txt"},
        "model": {"target": "clip.model.CLIP", "params": params},
    }


@pytest.fixture(scope="session")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> ModelCatalog:
    """A catalogue of `tiny-vqgan`, `tiny-clip` and `other-clip` with random weights."""
    root = tmp_path_factory.mktemp("models")
    with torch.random.fork_rng():
        torch.manual_seed(5)
        _write_vqgan(root / "tiny-vqgan")
        _write_clip(root / "tiny-clip", RESOLUTION)
        _write_clip(root / "other-clip", RESOLUTION // 2)
    return ModelCatalog((root,))


def _write_vqgan(folder: Path) -> None:
    folder.mkdir()
    config = OmegaConf.create(_VQGAN)
    vqgan = build_vqgan(config)
    torch.nn.init.normal_(vqgan.codebook)  # taming starts from almost equal entries
    OmegaConf.save(config, folder / "model.yaml")
    save_half(vqgan.state_dict(), folder / "model.safetensors")


def _write_clip(folder: Path, resolution: int) -> None:
    folder.mkdir()
    vocabulary = reduced_vocabulary([WORDS])
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary), "utf-8")
    config = OmegaConf.create(_clip_config(len(vocabulary), resolution))
    OmegaConf.save(config, folder / "model.yaml")
    save_half(build_clip(config, vocabulary).clip.state_dict(), folder / "model.safetensors")


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
