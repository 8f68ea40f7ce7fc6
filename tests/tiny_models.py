"""Tiny random models, written as yaml + safetensors, so that the code that loads big ones loads them."""

from pathlib import Path
from typing import Any

import torch
from omegaconf import OmegaConf

from t2i_desktop.engine.networks.clip import build_clip
from t2i_desktop.engine.networks.tokenizer import reduced_vocabulary
from t2i_desktop.engine.networks.vqgan import build_vqgan
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


def write_tiny_models(root: Path) -> None:
    """Write `tiny-vqgan`, `tiny-clip` and `other-clip` with random weights, always the same."""
    with torch.random.fork_rng():
        torch.manual_seed(5)
        _write_vqgan(root / "tiny-vqgan")
        _write_clip(root / "tiny-clip", RESOLUTION)
        _write_clip(root / "other-clip", RESOLUTION // 2)


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
