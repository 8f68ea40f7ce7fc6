"""The VQGAN of Esser et al. 2021 (arXiv:2012.09841), put together from the parts of `taming.modules`.

Knows how to encode, quantise and decode; knows nothing of guidance or of training.
Parameter names are those of CompVis checkpoints, so that big models load through the same code.
"""

import contextlib
import io
from typing import Any

import torch
from omegaconf import DictConfig, OmegaConf
from taming.modules.diffusionmodules.model import Decoder, Encoder
from taming.modules.vqvae.quantize import VectorQuantizer2
from torch import Tensor, nn

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.models.catalog import Model
from t2i_desktop.engine.networks.weights import load_frozen


class Vqgan(nn.Module):
    """Encoder, codebook and decoder. Pictures are in [0, 1] outside and in [-1, 1] inside.

    norm_groups: groups of every group normalisation; taming has 32, which leaves narrow layers one channel
    to a group and so takes the plain colour of a picture away. Small models set fewer.
    """

    def __init__(self, ddconfig: dict[str, Any], n_embed: int, embed_dim: int, norm_groups: int = 32) -> None:
        super().__init__()
        with contextlib.redirect_stdout(io.StringIO()):  # taming's Decoder prints its shape
            self.encoder = Encoder(**ddconfig)
            self.decoder = Decoder(**ddconfig)
        for norm in (module for module in self.modules() if isinstance(module, nn.GroupNorm)):
            norm.num_groups = norm_groups
        self.quantize = VectorQuantizer2(n_embed, embed_dim, beta=0.25)
        self.quant_conv = nn.Conv2d(ddconfig["z_channels"], embed_dim, 1)
        self.post_quant_conv = nn.Conv2d(embed_dim, ddconfig["z_channels"], 1)
        self.embed_dim = embed_dim
        self.factor = 2 ** (len(ddconfig["ch_mult"]) - 1)

    @property
    def codebook(self) -> Tensor:
        """The codebook entries, (n_embed, embed_dim)."""
        return self.quantize.embedding.weight

    def encode(self, images: Tensor) -> Tensor:
        """Images (B, 3, H, W) in [0, 1] to the latent (B, embed_dim, H/factor, W/factor), unquantised."""
        return self.quant_conv(self.encoder(images * 2 - 1))

    def quantise(self, z: Tensor) -> Tensor:
        """The nearest codebook entry of each latent cell, with a straight-through gradient."""
        return self.quantize(z)[0]

    def decode(self, z: Tensor) -> Tensor:
        """Latent (B, embed_dim, h, w) to images (B, 3, h*factor, w*factor) in [0, 1], clipped."""
        return self.decode_unclipped(z).clamp(0, 1)

    def decode_unclipped(self, z: Tensor) -> Tensor:
        """As `decode`, without clipping: training needs the gradient of saturated pixels."""
        return (self.decoder(self.post_quant_conv(z)) + 1) / 2


def build_vqgan(config: DictConfig) -> Vqgan:
    """A VQGAN with random weights from a configuration in the CompVis layout; raises BadCheckpoint."""
    try:
        params: Any = OmegaConf.to_container(config.model.params, resolve=True)
        return Vqgan(
            params["ddconfig"], params["n_embed"], params["embed_dim"], params.get("norm_groups", 32)
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise BadCheckpoint(f"The configuration does not describe a VQGAN: {error}.") from error


def load_vqgan(model: Model, device: torch.device) -> Vqgan:
    """The frozen VQGAN of a catalogue model on `device`; raises BadCheckpoint."""
    vqgan = build_vqgan(model.read_config())
    load_frozen(vqgan, model.weights, device)
    return vqgan
