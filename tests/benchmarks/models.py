"""The networks that benchmarks take: full-size ones with random weights, and the starter models."""

from typing import Any

import torch
from omegaconf import OmegaConf

from t2i_desktop.engine.guidance.generator import latent_scale
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, build_clip, load_clip
from t2i_desktop.engine.networks.speed import suited
from t2i_desktop.engine.networks.vqgan import Vqgan, build_vqgan, load_vqgan

F16: dict[str, Any] = {
    "model": {
        "target": "taming.models.vqgan.VQModel",
        "params": {
            "embed_dim": 256, "n_embed": 16384,
            "ddconfig": {
                "double_z": False, "z_channels": 256, "resolution": 256, "in_channels": 3, "out_ch": 3,
                "ch": 128, "ch_mult": [1, 1, 2, 2, 4], "num_res_blocks": 2, "attn_resolutions": [16],
                "dropout": 0.0,
            },
        },
    }
}  # fmt: skip
"""The published f16-16384 VQGAN of ImageNet."""


def clip_config(vision_layers: Any, vision_width: int, patch: int | None, embed_dim: int) -> dict[str, Any]:
    """A CLIP for pictures of 224 pixels, with OpenAI's text tower."""
    params = {
        "embed_dim": embed_dim, "image_resolution": 224, "vision_layers": vision_layers,
        "vision_width": vision_width, "vision_patch_size": patch, "context_length": 77, "vocab_size": 49408,
        "transformer_width": 512, "transformer_heads": 8, "transformer_layers": 12,
    }  # fmt: skip
    return {"model": {"target": "clip.model.CLIP", "params": params}}


VIT_B_32 = clip_config(12, 768, 32, 512)
RN50 = clip_config([3, 4, 6, 3], 64, None, 1024)


def networks(
    kind: str, device: torch.device, dtype: torch.dtype | None = torch.float32, *, plain: bool = False
) -> tuple[Vqgan, ClipModel, float]:
    """VQGAN, CLIP and the scale of latents: "full" at random, always the same, or "starter" as installed.

    plain: as the packages have them, whatever would be faster.
    """
    if kind == "starter":
        catalog = ModelCatalog()
        model = catalog.find("starter-vqgan")
        vqgan = load_vqgan(model, device, dtype)
        return vqgan, load_clip(catalog.find("starter-clip"), device, dtype), latent_scale(model)
    with torch.random.fork_rng():
        torch.manual_seed(0)
        vqgan = build_vqgan(OmegaConf.create(F16))
        torch.nn.init.normal_(vqgan.codebook)  # taming starts from almost equal entries
        clip = build_clip(OmegaConf.create(VIT_B_32), None)
    for network in (vqgan, clip):
        network.eval().requires_grad_(False).to(device)
    if plain:
        return vqgan, clip, 1.0
    clip.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    return suited(vqgan, device, dtype), suited(clip, device, dtype), 1.0
