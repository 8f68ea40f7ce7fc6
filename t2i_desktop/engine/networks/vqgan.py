"""The VQGAN of Esser et al. 2021 (arXiv:2012.09841), put together from the parts of `taming.modules`.

Knows how to encode, quantise and decode; knows nothing of guidance or of training.
Parameter names are those of CompVis checkpoints, so that big models load through the same code.
"""

import contextlib
import io
import threading
from typing import Any

import torch
import torch.nn.functional as F
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException
from taming.modules.diffusionmodules.model import Decoder, Encoder
from taming.modules.vqvae.quantize import GumbelQuantize, VectorQuantizer2
from torch import Tensor, nn

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.models.catalog import Model
from t2i_desktop.engine.networks.parts import decoded_in_parts
from t2i_desktop.engine.networks.speed import fuse, in_fp32, lay_out, suited
from t2i_desktop.engine.networks.weights import BAD_VALUES, load_frozen
from t2i_desktop.engine.words import said

_SILENCE = threading.Lock()  # two threads that silence stdout at once would leave it so


class Vqgan(nn.Module):
    """Encoder, codebook and decoder. Pictures are in [0, 1] outside and in [-1, 1] inside.

    norm_groups: groups of every group normalisation; taming has 32, which leaves narrow layers one channel
    to a group and so takes the plain colour of a picture away. Small models set fewer.
    """

    quantize: Any  # VectorQuantizer2 or GumbelQuantize; torch's modules hide the types of their children

    def __init__(self, ddconfig: dict[str, Any], n_embed: int, embed_dim: int, norm_groups: int = 32) -> None:
        super().__init__()
        with _SILENCE, contextlib.redirect_stdout(io.StringIO()):  # taming's Decoder prints its shape
            self.encoder = Encoder(**ddconfig)
            self.decoder = Decoder(**ddconfig)
        for norm in (module for module in self.modules() if isinstance(module, nn.GroupNorm)):
            if norm_groups < 1 or norm.num_channels % norm_groups:
                raise ValueError(f"{norm.num_channels} channels cannot be in {norm_groups} groups")
            norm.num_groups = norm_groups
        self.quantize = self._quantiser(ddconfig["z_channels"], n_embed, embed_dim)
        self.quant_conv = nn.Conv2d(ddconfig["z_channels"], embed_dim, 1)
        self.post_quant_conv = nn.Conv2d(embed_dim, ddconfig["z_channels"], 1)
        self.embed_dim = embed_dim
        self.factor = 2 ** (len(ddconfig["ch_mult"]) - 1)

    def _quantiser(self, z_channels: int, n_embed: int, embed_dim: int) -> nn.Module:
        return VectorQuantizer2(n_embed, embed_dim, beta=0.25)

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

    def decode(self, z: Tensor, *, in_parts: bool = False) -> Tensor:
        """Latent (B, embed_dim, h, w) to images (B, 3, h*factor, w*factor) in [0, 1], clipped.

        in_parts: keep little for the way back, which then takes as long as both ways; see parts.py.
        """
        return self.decode_unclipped(z, in_parts=in_parts).clamp(0, 1)

    def decode_unclipped(self, z: Tensor, *, in_parts: bool = False) -> Tensor:
        """As `decode`, without clipping: training needs the gradient of saturated pixels."""
        z = self.post_quant_conv(z.to(self.post_quant_conv.weight.dtype))
        pixels = decoded_in_parts(self.decoder, z) if in_parts else self.decoder(z)
        return (pixels.float() + 1) / 2

    def hasten(self, dtype: torch.dtype) -> None:
        """Decode in `dtype`, and as fast as its kernels can; it can be trained no more.

        The last layer stays in fp32, which makes the pixels: bfloat16 tells 256 steps from 1/2 to 1 apart.
        """
        fuse(self)
        lay_out(self.encoder, torch.float32)
        lay_out(self.post_quant_conv, dtype)
        lay_out(self.decoder, dtype)
        in_fp32(self.decoder.norm_out)
        in_fp32(self.decoder.conv_out)


class GumbelVqgan(Vqgan):
    """A VQGAN whose encoder chooses codebook entries by logits (Jang et al. 2017, arXiv:1611.01144).

    Latents are in the space of the codebook, as those of any VQGAN: what the encoder finds is an entry.
    """

    def _quantiser(self, z_channels: int, n_embed: int, embed_dim: int) -> nn.Module:
        return GumbelQuantize(z_channels, embed_dim, n_embed)

    @property
    def codebook(self) -> Tensor:
        """The codebook entries, (n_embed, embed_dim)."""
        return self.quantize.embed.weight

    def logits(self, images: Tensor) -> Tensor:
        """How well each entry fits each cell of images (B, 3, H, W): (B, n_embed, H/factor, W/factor)."""
        return self.quantize.proj(super().encode(images))

    def encode(self, images: Tensor) -> Tensor:
        """Images (B, 3, H, W) in [0, 1] to the likeliest entries, (B, embed_dim, H/factor, W/factor)."""
        return self._entries(self.logits(images).argmax(dim=1))

    def quantise(self, z: Tensor) -> Tensor:
        """The nearest codebook entry of each latent cell, with a straight-through gradient."""
        cells = z.detach().permute(0, 2, 3, 1)  # (B, h, w, embed_dim)
        nearest = torch.cdist(cells.flatten(0, 2), self.codebook).argmin(dim=1)
        return z + (self._entries(nearest.view(cells.shape[:3])) - z).detach()

    def _entries(self, indices: Tensor) -> Tensor:
        return F.embedding(indices, self.codebook).permute(0, 3, 1, 2).contiguous()


FAMILIES: dict[str, type[Vqgan]] = {
    "taming.models.vqgan.VQModel": Vqgan,
    "taming.models.vqgan.GumbelVQ": GumbelVqgan,
}
"""The classes a configuration may name; nothing is imported by name."""


def build_vqgan(config: DictConfig) -> Vqgan:
    """A VQGAN with random weights from a configuration in the CompVis layout; raises BadCheckpoint."""
    try:
        params: Any = OmegaConf.to_container(config.model.params, resolve=True)
        family = FAMILIES[config.model.target]
        return family(
            params["ddconfig"], params["n_embed"], params["embed_dim"], params.get("norm_groups", 32)
        )
    except (*BAD_VALUES, OmegaConfBaseException) as error:
        raise BadCheckpoint(
            said("The configuration does not describe a VQGAN: {reason}.", reason=str(error))
        ) from error


def load_vqgan(model: Model, device: torch.device, dtype: torch.dtype | None = torch.float32) -> Vqgan:
    """The frozen VQGAN of a catalogue model on `device`; raises BadCheckpoint.

    dtype: what its decoder computes in; None for what is best there, see `number_format`.
    """
    vqgan = build_vqgan(model.read_config())
    load_frozen(vqgan, model.weights, device)
    return suited(vqgan, device, dtype)
