"""Networks laid out for speed against the plain ones, and who is laid out how."""

import copy
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from clip.model import ResidualAttentionBlock
from omegaconf import OmegaConf
from taming.modules.diffusionmodules.model import AttnBlock, ResnetBlock, Upsample
from torch import Tensor, nn

from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks import speed
from t2i_desktop.engine.networks.clip import ClipModel, build_clip, load_clip
from t2i_desktop.engine.networks.speed import (
    FusedAttention,
    FusedResnetBlock,
    SubpixelUpsample,
    number_format,
)
from t2i_desktop.engine.networks.tiling import set_tiling
from t2i_desktop.engine.networks.towers import BatchedAttention, ClassBlock, FastLinear, PatchEmbedding
from t2i_desktop.engine.networks.vqgan import Vqgan, build_vqgan, load_vqgan

CPU = torch.device("cpu")
CLOSE: Any = {"rtol": 1e-5, "atol": 1e-5}


@pytest.fixture
def vqgan() -> Vqgan:
    """Small, but with all that large ones have: attention, and blocks that change the width."""
    ddconfig = {
        "double_z": False, "z_channels": 8, "resolution": 16, "in_channels": 3, "out_ch": 3, "ch": 32,
        "ch_mult": [1, 2], "num_res_blocks": 1, "attn_resolutions": [8], "dropout": 0.0,
    }  # fmt: skip
    params = {"embed_dim": 8, "n_embed": 16, "ddconfig": ddconfig}
    torch.manual_seed(1)
    config = {"model": {"target": "taming.models.vqgan.VQModel", "params": params}}
    return build_vqgan(OmegaConf.create(config)).eval().requires_grad_(False)


@pytest.fixture(params=["transformer", "resnet"])
def clip(request: pytest.FixtureRequest) -> ClipModel:
    params = {
        "embed_dim": 32, "image_resolution": 32, "vision_layers": 2, "vision_width": 64,
        "vision_patch_size": 8, "context_length": 77, "vocab_size": 49408, "transformer_width": 64,
        "transformer_heads": 1, "transformer_layers": 1,
    }  # fmt: skip
    if request.param == "resnet":
        params |= {"vision_layers": [1, 1, 1, 1], "vision_width": 16, "vision_patch_size": 0}
    torch.manual_seed(2)
    return build_clip(OmegaConf.create({"model": {"params": params}}), None).eval().requires_grad_(False)


def _with_gradient(network: Any, given: Tensor) -> tuple[Tensor, Tensor]:
    """What comes of `given`, and the gradient of its sum of squares."""
    leaf = given.clone().requires_grad_()
    output = network(leaf)
    output.square().sum().backward()
    assert leaf.grad is not None
    return output.detach(), leaf.grad


def _hastened(network: Any, dtype: torch.dtype) -> Any:
    fast = copy.deepcopy(network)
    fast.hasten(dtype)
    return fast


def test_fused_attention_is_taming_s_attention() -> None:
    block, x = AttnBlock(64), torch.randn(2, 64, 6, 5)
    for fast, slow in zip(_with_gradient(FusedAttention(block), x), _with_gradient(block, x), strict=True):
        torch.testing.assert_close(fast, slow, **CLOSE)


def test_patches_by_one_product_are_those_of_the_convolution() -> None:
    convolution, x = nn.Conv2d(3, 16, 4, stride=4, bias=False), torch.rand(2, 3, 12, 8)
    fast = _with_gradient(PatchEmbedding(convolution), x)
    for found, slow in zip(fast, _with_gradient(convolution, x), strict=True):
        torch.testing.assert_close(found, slow, **CLOSE)


def test_attention_by_batched_products_is_that_of_torch() -> None:
    attention, x = nn.MultiheadAttention(32, 4), torch.randn(10, 3, 32)
    fast = _with_gradient(lambda x: BatchedAttention(attention)(x, x, x, need_weights=False)[0], x)
    slow = _with_gradient(lambda x: attention(x, x, x, need_weights=False)[0], x)
    for found, plain in zip(fast, slow, strict=True):
        torch.testing.assert_close(found, plain, **CLOSE)


@pytest.mark.parametrize("by_convolution", [True, False])
def test_a_linear_layer_by_convolution_is_that_of_torch(by_convolution: bool) -> None:
    linear, x = nn.Linear(24, 40), torch.randn(17, 3, 24)
    fast = _with_gradient(FastLinear(linear.weight, linear.bias, by_convolution=by_convolution), x)
    for found, slow in zip(fast, _with_gradient(linear, x), strict=True):
        assert found.is_contiguous()
        torch.testing.assert_close(found, slow, **CLOSE)


@pytest.mark.parametrize("by_convolution", [True, False])
def test_the_last_block_makes_the_first_word_as_if_it_made_all(by_convolution: bool) -> None:
    block, x = ResidualAttentionBlock(32, 4), torch.randn(10, 3, 32)
    fast = _with_gradient(ClassBlock(block, by_convolution=by_convolution), x)
    slow = _with_gradient(lambda x: block(x)[:1], x)
    for found, plain in zip(fast, slow, strict=True):
        torch.testing.assert_close(found, plain, **CLOSE)


@pytest.mark.parametrize("tiling", [(False, False), (True, False), (True, True)])
def test_a_transposed_convolution_enlarges_as_taming_s_repeated_pixels(tiling: tuple[bool, bool]) -> None:
    slow, x = Upsample(6, with_conv=True), torch.randn(2, 6, 5, 4)
    fast = SubpixelUpsample(slow.conv)
    for network in (slow, fast):
        set_tiling(network, across=tiling[0], down=tiling[1])
    for found, plain in zip(_with_gradient(fast, x), _with_gradient(slow, x), strict=True):
        torch.testing.assert_close(found, plain, **CLOSE)


@pytest.mark.parametrize(("width", "by_convolution"), [(64, False), (32, False), (32, True)])
def test_a_fused_block_is_taming_s_block(width: int, by_convolution: bool) -> None:
    block = ResnetBlock(
        in_channels=64, out_channels=width, conv_shortcut=by_convolution, dropout=0.0, temb_channels=0
    ).eval()
    x = torch.randn(2, 64, 6, 5)
    fast = _with_gradient(FusedResnetBlock(block), x)
    for found, slow in zip(fast, _with_gradient(lambda x: block(x, None), x), strict=True):
        torch.testing.assert_close(found, slow, **CLOSE)


def test_a_hastened_decoder_draws_the_same_in_fp32(vqgan: Vqgan) -> None:
    z = torch.randn(2, 8, 8, 6)
    fast = _with_gradient(_hastened(vqgan, torch.float32).decode_unclipped, z)
    for found, slow in zip(fast, _with_gradient(vqgan.decode_unclipped, z), strict=True):
        torch.testing.assert_close(found, slow, **CLOSE)


def test_a_hastened_decoder_still_wraps_around_its_edges(vqgan: Vqgan) -> None:
    z, fast = torch.randn(1, 8, 8, 8), _hastened(vqgan, torch.float32)
    for network in (vqgan, fast):
        set_tiling(network, across=True, down=False)
    torch.testing.assert_close(fast.decode(z), vqgan.decode(z), **CLOSE)


def test_a_hastened_clip_sees_the_same_in_fp32(clip: ClipModel) -> None:
    pictures = torch.rand(3, 3, 32, 32)
    fast = _with_gradient(_hastened(clip, torch.float32).encode_images, pictures)
    for found, slow in zip(fast, _with_gradient(clip.encode_images, pictures), strict=True):
        torch.testing.assert_close(found, slow, **CLOSE)


def test_bfloat16_keeps_the_direction_of_the_gradient_and_gives_fp32(vqgan: Vqgan, clip: ClipModel) -> None:
    for slow, fast, given in (
        (vqgan.decode_unclipped, _hastened(vqgan, torch.bfloat16).decode_unclipped, torch.randn(1, 8, 8, 8)),
        (clip.encode_images, _hastened(clip, torch.bfloat16).encode_images, torch.rand(2, 3, 32, 32)),
    ):
        for one, other in zip(_with_gradient(fast, given), _with_gradient(slow, given), strict=True):
            assert one.dtype == torch.float32
            assert F.cosine_similarity(one.flatten(), other.flatten(), dim=0) > 0.98


def test_pixels_come_of_fp32_and_not_of_steps_of_bfloat16(vqgan: Vqgan) -> None:
    pixels = _hastened(vqgan, torch.bfloat16).decode_unclipped(torch.randn(1, 8, 8, 8)) * 2 - 1
    assert not torch.equal(pixels, pixels.bfloat16().float())


def test_texts_are_read_in_fp32_whatever_pictures_are_looked_at_in(clip: ClipModel) -> None:
    texts = ["red apple", "a blue fish"]
    read = _hastened(clip, torch.bfloat16).encode_texts(texts)
    assert torch.equal(read, clip.encode_texts(texts))


def test_the_starter_models_stay_as_they_are_unless_bfloat16_is_asked_for() -> None:
    catalog = ModelCatalog()
    vqgan_model, clip_model = catalog.find("starter-vqgan"), catalog.find("starter-clip")
    for dtype, expected in ((None, torch.float32), (torch.bfloat16, torch.bfloat16)):
        vqgan, clip = load_vqgan(vqgan_model, CPU, dtype), load_clip(clip_model, CPU, dtype)
        assert vqgan.post_quant_conv.weight.dtype == expected
        assert clip.clip.visual.conv1.weight.dtype == expected
        is_plain = any(isinstance(module, AttnBlock) for module in vqgan.decoder.modules())
        assert is_plain == (expected == torch.float32)


@pytest.mark.parametrize(
    ("able", "large", "wanted", "expected"),
    [
        (True, True, None, torch.bfloat16),
        (True, False, None, torch.float32),
        (False, True, None, torch.float32),
        (True, True, torch.float32, torch.float32),
        (False, False, torch.bfloat16, torch.bfloat16),
    ],
)
def test_bfloat16_is_taken_by_itself_for_large_networks_where_the_processor_has_it(
    monkeypatch: pytest.MonkeyPatch, able: bool, large: bool, wanted: Any, expected: torch.dtype
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": able}, raising=False)
    monkeypatch.setattr(speed, "LARGE", 6 if large else 7)
    assert number_format(nn.Linear(2, 2), CPU, wanted) == expected


@pytest.mark.parametrize(("card", "expected"), [((7, 5), False), ((8, 0), True), ((9, 0), True)])
def test_a_graphics_card_has_bfloat16_from_ampere_on(
    monkeypatch: pytest.MonkeyPatch, card: tuple[int, int], expected: bool
) -> None:
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: card)
    assert speed.has_bfloat16(torch.device("cuda")) == expected
    assert not speed.has_bfloat16(torch.device("mps"))
