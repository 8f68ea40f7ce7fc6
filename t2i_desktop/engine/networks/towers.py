"""Parts of CLIP's image towers that are fast both ways, with the weights of those they replace.

Every part computes what the package's part computes, but for rounding. Knows nothing of pictures.
"""

from typing import Any

import torch
import torch.nn.functional as F
from clip.model import QuickGELU, ResidualAttentionBlock, VisionTransformer
from torch import Tensor, nn

QUICK = 1.702
"""What QuickGELU multiplies by, within the sigmoid."""


@torch.no_grad()
def recast(tower: VisionTransformer, *, by_convolution: bool) -> None:
    """Give a tower the parts of this module; see `FastLinear` for `by_convolution`.

    Each x * sigmoid(1.702 * x) becomes SiLU between scaled weights: one kernel in place of three.
    """
    visual: Any = tower
    if visual.input_resolution % visual.conv1.kernel_size[0] == 0:
        visual.conv1 = PatchEmbedding(visual.conv1)
    blocks = visual.transformer.resblocks
    for block in blocks:
        linear = block.mlp.c_fc, block.mlp.c_proj
        if isinstance(block.mlp.gelu, QuickGELU):
            linear[0].weight.mul_(QUICK)
            linear[0].bias.mul_(QUICK)
            linear[1].weight.div_(QUICK)
            block.mlp.gelu = nn.SiLU()
        block.mlp.c_fc, block.mlp.c_proj = (
            FastLinear(part.weight, part.bias, by_convolution=by_convolution) for part in linear
        )
    for block in blocks[:-1]:
        block.attn = BatchedAttention(block.attn, by_convolution=by_convolution)
    blocks[-1] = ClassBlock(blocks[-1], by_convolution=by_convolution)


class FastLinear(nn.Module):
    """A frozen linear layer, by a convolution of 1 x 1 where that is faster.

    On the CPU products of matrices are MKL's, which takes no AVX-512 on processors of other makers, and is
    half as fast there as oneDNN, which convolves. In bfloat16 both are oneDNN's.
    """

    def __init__(self, weight: Tensor, bias: Tensor | None, *, by_convolution: bool) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight.detach(), requires_grad=False)  # (C', C)
        self.bias = None if bias is None else nn.Parameter(bias.detach(), requires_grad=False)
        self.by_convolution = by_convolution

    def forward(self, x: Tensor) -> Tensor:
        """(words, N, C) to (words, N, C')."""
        if not self.by_convolution:
            return F.linear(x, self.weight, self.bias)
        pixels = x[:, :, None].permute(0, 3, 1, 2)  # (words, C, N, 1), channels last as it stands
        seen = F.conv2d(pixels, self.weight[:, :, None, None], self.bias)
        return seen.permute(0, 2, 3, 1)[:, :, 0]


class PatchEmbedding(nn.Module):
    """A convolution whose stride is its side, as one product of matrices.

    On the CPU the way back through the convolution takes ten times as long as the way there.
    """

    def __init__(self, convolution: nn.Conv2d) -> None:
        super().__init__()
        self.side = convolution.kernel_size[0]
        self.weight = nn.Parameter(convolution.weight.flatten(1), requires_grad=False)  # (C', C * side^2)

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, h * side, w * side) to (N, C', h, w)."""
        patches = x.unflatten(3, (-1, self.side)).unflatten(2, (-1, self.side))  # (N, C, h, side, w, side)
        rows = patches.permute(0, 2, 4, 1, 3, 5).flatten(3)  # (N, h, w, C * side^2)
        return F.linear(rows, self.weight).permute(0, 3, 1, 2)


class BatchedAttention(nn.Module):
    """An `nn.MultiheadAttention` to itself, without mask, as the package's towers call it."""

    def __init__(self, attention: nn.MultiheadAttention, *, by_convolution: bool = False) -> None:
        super().__init__()
        self.heads, out = attention.num_heads, attention.out_proj
        self.told = FastLinear(
            attention.in_proj_weight, attention.in_proj_bias, by_convolution=by_convolution
        )
        self.out_proj = FastLinear(out.weight, out.bias, by_convolution=by_convolution)

    def forward(self, x: Tensor, *_: Tensor, **__: object) -> tuple[Tensor, None]:
        """(words, N, width) to what is found, in that shape; the weights of attention are not told."""
        q, k, v = _heads(self.told(x), 3, self.heads)
        return self.out_proj(_attended(q, k, v)), None


class ClassBlock(nn.Module):
    """The last block of a tower, of which the first word alone is read: nothing is made of the others."""

    def __init__(self, block: ResidualAttentionBlock, *, by_convolution: bool = False) -> None:
        super().__init__()
        attention, width = block.attn, block.attn.embed_dim
        weight, bias, out = attention.in_proj_weight, attention.in_proj_bias, attention.out_proj
        self.ln_1, self.ln_2, self.mlp, self.heads = block.ln_1, block.ln_2, block.mlp, attention.num_heads
        self.asked = FastLinear(weight[:width], bias[:width], by_convolution=by_convolution)
        self.told = FastLinear(weight[width:], bias[width:], by_convolution=by_convolution)
        self.out_proj = FastLinear(out.weight, out.bias, by_convolution=by_convolution)

    def forward(self, x: Tensor) -> Tensor:
        """(words, N, width) to (1, N, width)."""
        seen = self.ln_1(x)
        (q,) = _heads(self.asked(seen[:1]), 1, self.heads)
        k, v = _heads(self.told(seen), 2, self.heads)
        x = x[:1] + self.out_proj(_attended(q, k, v))
        return x + self.mlp(self.ln_2(x))


def _heads(x: Tensor, parts: int, heads: int) -> tuple[Tensor, ...]:
    """(words, N, parts * width) to `parts` tensors of (N, heads, words, width / heads)."""
    return x.unflatten(2, (parts, heads, -1)).permute(2, 1, 3, 0, 4).unbind()


def _attended(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """What attention finds for each word of `q`, (words, N, width).

    On the CPU by batched products: the fused kernel's way back in bfloat16 takes seven times as long.
    """
    if q.device.type == "cpu":
        found = (q * q.shape[-1] ** -0.5 @ k.transpose(2, 3)).softmax(dim=-1) @ v
    else:
        found = F.scaled_dot_product_attention(q, k, v)
    return found.permute(2, 0, 1, 3).flatten(2)
