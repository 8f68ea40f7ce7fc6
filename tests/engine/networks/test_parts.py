"""The decoder in parts: the same numbers, with less kept for the way back."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from omegaconf import OmegaConf
from torch import Tensor

from t2i_desktop.engine.networks.vqgan import Vqgan, build_vqgan


@pytest.fixture(params=["plain", "hastened", "in bfloat16"])
def vqgan(request: pytest.FixtureRequest) -> Vqgan:
    """Small, but with all that large ones have: attention in the middle and beside blocks, and enlarging."""
    ddconfig = {
        "double_z": False, "z_channels": 8, "resolution": 16, "in_channels": 3, "out_ch": 3, "ch": 32,
        "ch_mult": [1, 2], "num_res_blocks": 1, "attn_resolutions": [8], "dropout": 0.0,
    }  # fmt: skip
    params = {"embed_dim": 8, "n_embed": 16, "ddconfig": ddconfig}
    torch.manual_seed(1)
    config = {"model": {"target": "taming.models.vqgan.VQModel", "params": params}}
    vqgan = build_vqgan(OmegaConf.create(config)).eval().requires_grad_(False)
    if request.param != "plain":
        vqgan.hasten(torch.bfloat16 if request.param == "in bfloat16" else torch.float32)
    return vqgan


def _with_gradient(decode: Callable[[Tensor], Tensor]) -> tuple[Tensor, Tensor]:
    latent = torch.randn(2, 8, 8, 6, generator=torch.Generator().manual_seed(3)).requires_grad_()
    pixels = decode(latent)
    pixels.square().sum().backward()
    assert latent.grad is not None
    return pixels.detach(), latent.grad


def test_pictures_and_gradients_are_the_same_bit_by_bit(vqgan: Vqgan) -> None:
    whole = _with_gradient(vqgan.decode)
    parts = _with_gradient(lambda latent: vqgan.decode(latent, in_parts=True))
    for one, other in zip(whole, parts, strict=True):
        assert torch.equal(one, other)


def test_the_graph_keeps_less_than_a_third(vqgan: Vqgan) -> None:
    kept = []
    for in_parts in (False, True):
        sizes: dict[int, int] = {}

        def note(tensor: Tensor, sizes: dict[int, int] = sizes) -> Tensor:
            sizes[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
            vqgan.decode(torch.randn(1, 8, 16, 16, requires_grad=True), in_parts=in_parts)
        weights = {t.untyped_storage().data_ptr() for t in (*vqgan.parameters(), *vqgan.buffers())}
        kept.append(sum(size for address, size in sizes.items() if address not in weights))
    assert kept[1] < kept[0] / 3


def test_a_picture_without_gradient_is_the_same(vqgan: Vqgan) -> None:
    latent: Any = torch.randn(1, 8, 4, 4)
    with torch.no_grad():
        assert torch.equal(vqgan.decode(latent, in_parts=True), vqgan.decode(latent))
