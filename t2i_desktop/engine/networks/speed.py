"""Frozen networks laid out for the arithmetic that a device is fastest at. Knows nothing of what they show.

Only large networks are changed: small ones are bound by calls and not by arithmetic, and so keep, byte for
byte, what they have always computed. In fp32 the results differ from the plain networks' by rounding alone.
"""

from typing import Protocol, TypeVar, cast

import torch
import torch.nn.functional as F
from taming.modules.diffusionmodules.model import AttnBlock, ResnetBlock, Upsample
from torch import Tensor, nn

LARGE = 16_000_000
"""Weights from which on a network counts as large; the starter models have up to four million."""


NUMBER_FORMATS = {"auto": None, "float32": torch.float32, "bfloat16": torch.bfloat16}
"""What networks compute in, by what people choose; None leaves it to them."""


class Hasty(Protocol):
    """A frozen network that can be laid out for speed."""

    def hasten(self, dtype: torch.dtype) -> None:
        """Compute in `dtype` from now on, as fast as its kernels can."""
        ...


N = TypeVar("N", bound=nn.Module)


def suited(network: N, device: torch.device, wanted: torch.dtype | None) -> N:
    """The same frozen network, hastened where it is large or is to compute in another format than fp32."""
    dtype = number_format(network, device, wanted)
    if is_large(network) or dtype != torch.float32:
        cast("Hasty", network).hasten(dtype)
    return network


def number_format(network: nn.Module, device: torch.device, wanted: torch.dtype | None) -> torch.dtype:
    """What `network` is to compute in: as wanted; for None, bfloat16 where that pays, else fp32."""
    if wanted is not None:
        return wanted
    return torch.bfloat16 if is_large(network) and has_bfloat16(device) else torch.float32


def is_large(network: nn.Module) -> bool:
    """Whether arithmetic is what a step of `network` takes most of its time for."""
    return sum(weight.numel() for weight in network.parameters()) >= LARGE


def has_bfloat16(device: torch.device) -> bool:
    """Whether `device` computes in bfloat16 itself, and so faster than in fp32. Never raises.

    MPS counts as none: its convolutions in bfloat16 depend on the version of macOS.
    """
    match device.type:
        case "cpu":
            told = getattr(torch.cpu, "get_capabilities", None)  # an older PyTorch does not tell
            able = told() if told else {}
            return bool(able.get("avx512_bf16") or able.get("amx_bf16"))
        case "cuda":
            return torch.cuda.get_device_capability(device) >= (8, 0)
        case _:
            return False


def convolves_fast(device: torch.device) -> bool:
    """Whether oneDNN convolves in fp32 on `device` as fast as anything multiplies there. Never raises."""
    told = getattr(torch.cpu, "get_capabilities", None)
    able = told() if told else {}
    return device.type == "cpu" and torch.backends.mkldnn.is_available() and bool(able.get("avx2"))


class FusedAttention(nn.Module):
    """taming's AttnBlock through one kernel, which never holds the (hw, hw) matrix where it can avoid it."""

    def __init__(self, block: AttnBlock) -> None:
        super().__init__()
        self.norm, self.proj_out = block.norm, block.proj_out
        self.q, self.k, self.v = block.q, block.k, block.v

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, h, w) to the same shape."""
        seen = self.norm(x)
        q, k, v = (part(seen).flatten(2).transpose(1, 2)[:, None] for part in (self.q, self.k, self.v))
        found = F.scaled_dot_product_attention(q, k, v)[:, 0]  # (B, h * w, C)
        return x + self.proj_out(found.transpose(1, 2).unflatten(2, x.shape[2:]))


class FusedResnetBlock(nn.Module):
    """taming's ResnetBlock with SiLU as one kernel: half the passes, and one tensor less kept of each."""

    def __init__(self, block: ResnetBlock) -> None:
        super().__init__()
        self.norm1, self.conv1 = block.norm1, block.conv1
        self.norm2, self.conv2 = block.norm2, block.conv2
        changes_width = block.in_channels != block.out_channels
        name = "conv_shortcut" if block.use_conv_shortcut else "nin_shortcut"
        self.shortcut = getattr(block, name) if changes_width else nn.Identity()

    def forward(self, x: Tensor, temb: None = None) -> Tensor:
        """(B, C, h, w) to (B, C', h, w); VQGANs have no `temb`."""
        h = self.conv1(F.silu(self.norm1(x)))
        return self.shortcut(x) + self.conv2(F.silu(self.norm2(h)))


class SubpixelUpsample(nn.ConvTranspose2d):
    """taming's Upsample, which repeats each pixel and convolves, as one transposed convolution.

    A window of 3 x 3 pixels that were repeated shows 2 x 2 different ones: 4/9 of the products are left.
    """

    def __init__(self, convolution: nn.Conv2d) -> None:
        """convolution: of 3 x 3, as it follows the repeated pixels."""
        channels = convolution.in_channels, convolution.out_channels
        super().__init__(*channels, kernel_size=4, stride=2, padding=1, device="meta")
        turned = F.pad(convolution.weight.transpose(0, 1).flip(2, 3), (1, 1, 1, 1))  # (C, C', 5, 5)
        summed = F.avg_pool2d(turned, kernel_size=2, stride=1, divisor_override=1)  # (C, C', 4, 4)
        self.weight = nn.Parameter(summed.detach(), requires_grad=False)
        self.bias = convolution.bias


def fuse(network: nn.Module) -> None:
    """Replace taming's blocks in `network` by fused ones with the same weights."""
    for parent in tuple(network.modules()):
        for name, child in tuple(parent.named_children()):
            if isinstance(child, AttnBlock):
                setattr(parent, name, FusedAttention(child))
            elif isinstance(child, ResnetBlock):
                setattr(parent, name, FusedResnetBlock(child))
            elif isinstance(child, Upsample) and child.with_conv:
                setattr(parent, name, SubpixelUpsample(child.conv))


def lay_out(module: nn.Module, dtype: torch.dtype) -> None:
    """Keep the frozen weights of `module` in `dtype`, those of convolutions channels last.

    `nn.Module.to` cannot do so with fake tensors, of which the need of memory is told.
    """
    for part in module.modules():
        for name, weight in tuple(part.named_parameters(recurse=False)):
            layout = torch.channels_last if weight.ndim == 4 else torch.preserve_format
            laid_out = weight.detach().to(dtype, memory_format=layout)
            setattr(part, name, nn.Parameter(laid_out, requires_grad=False))
        for name, value in tuple(part.named_buffers(recurse=False)):
            if value.is_floating_point():
                setattr(part, name, value.to(dtype))


def in_fp32(module: nn.Module) -> None:
    """Let `module` compute in fp32 whatever it is given."""
    lay_out(module, torch.float32)
    module.register_forward_pre_hook(lambda _, inputs: tuple(value.float() for value in inputs))
