"""taming's decoder, part after part, so that little is kept for the way back. Knows no guidance."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from taming.modules.diffusionmodules.model import Decoder, nonlinearity
from torch import Tensor
from torch.utils.checkpoint import checkpoint

Part = Callable[[Tensor], Tensor]


def decoded_in_parts(decoder: Decoder, z: Tensor) -> Tensor:
    """What `decoder` makes of `z`, bit by bit, with a graph that keeps the input of each part alone.

    On the way back a part is done once more, and then left behind (Chen et al. 2016, arXiv:1604.06174).
    """
    for part in _parts(decoder):
        z = checkpoint(part, z, use_reentrant=False, preserve_rng_state=False)
    return z


def _parts(decoder: Any) -> Iterator[Part]:
    """Together they do what the decoder does."""
    yield decoder.conv_in
    yield partial(decoder.mid.block_1, temb=None)
    yield decoder.mid.attn_1
    yield partial(decoder.mid.block_2, temb=None)
    for level in reversed(decoder.up):
        for number, block in enumerate(level.block):
            yield partial(block, temb=None)
            if len(level.attn):
                yield level.attn[number]
        if hasattr(level, "upsample"):
            yield level.upsample
    yield lambda h: decoder.conv_out(nonlinearity(decoder.norm_out(h)))
