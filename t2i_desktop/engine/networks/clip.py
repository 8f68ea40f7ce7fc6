"""CLIP (Radford et al. 2021, arXiv:2103.00020), with the network classes of the `clip` package.

Knows how to embed images and texts; knows nothing of prompts, weights or guidance.
"""

from collections.abc import Sequence
from typing import Any

import torch
from clip.model import CLIP, LayerNorm, QuickGELU, VisionTransformer
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException
from torch import Tensor, nn

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.models.catalog import Model
from t2i_desktop.engine.networks.speed import convolves_fast, lay_out, suited
from t2i_desktop.engine.networks.tokenizer import Tokenizer
from t2i_desktop.engine.networks.towers import recast
from t2i_desktop.engine.networks.weights import BAD_VALUES, load_frozen
from t2i_desktop.engine.words import said

ACTIVATIONS: dict[str, type[nn.Module]] = {"quick_gelu": QuickGELU, "gelu": nn.GELU}
MEAN = (0.48145466, 0.4578275, 0.40821073)
DEVIATION = (0.26862954, 0.26130258, 0.27577711)


class ClipModel(nn.Module):
    """The two towers of CLIP behind plain inputs: pictures in [0, 1], and strings."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, clip: CLIP, tokenizer: Tokenizer) -> None:
        super().__init__()
        self.clip = clip
        self.tokenizer = tokenizer
        self.register_buffer("mean", torch.tensor(MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(DEVIATION).view(1, 3, 1, 1), persistent=False)

    @property
    def resolution(self) -> int:
        """The side of the square pictures the image tower takes, in pixels."""
        return self.clip.visual.input_resolution

    @property
    def logit_scale(self) -> nn.Parameter:
        """The logarithm of the inverse temperature."""
        return self.clip.logit_scale

    def encode_images(self, images: Tensor) -> Tensor:
        """Images (N, 3, resolution, resolution) in [0, 1] to embeddings (N, D), fp32, not normalised."""
        return self.clip.encode_image((images - self.mean) / self.deviation).float()

    def hasten(self, dtype: torch.dtype) -> None:
        """Look at pictures in `dtype`, and as fast as its kernels can; it can be trained no more.

        Texts are read in fp32 as before: that is done once, and everything is measured by them.
        """
        visual = self.clip.visual
        if isinstance(visual, VisionTransformer):
            by_convolution = dtype == torch.float32 and convolves_fast(self.mean.device)
            recast(visual, by_convolution=by_convolution)
        lay_out(visual, dtype)
        for norm in (module for module in visual.modules() if isinstance(module, LayerNorm)):
            lay_out(norm, torch.float32)  # the package computes it in fp32

    def encode_texts(self, texts: Sequence[str]) -> Tensor:
        """Texts to embeddings (N, D), fp32, not normalised."""
        tokens = self.tokenizer.encode(texts).to(self.mean.device)
        # Not by `CLIP.encode_text`, which reads in the number format of the image tower.
        clip = self.clip
        words = clip.token_embedding(tokens) + clip.positional_embedding  # (N, words, width)
        words = clip.ln_final(clip.transformer(words.permute(1, 0, 2)).permute(1, 0, 2))
        last = words[torch.arange(len(words), device=tokens.device), tokens.argmax(dim=-1)]
        return (last @ clip.text_projection).float()

    def unknown_words(self, text: str) -> tuple[str, ...]:
        """The words of `text` this model has never learnt; they are left out of its embedding."""
        return self.tokenizer.unknown_words(text)

    def read_part(self, text: str) -> tuple[str, str]:
        """What this model reads of `text`, and what is left out because it is too long."""
        return self.tokenizer.read_part(text)


def build_clip(config: DictConfig, vocabulary: Sequence[str] | None) -> ClipModel:
    """A CLIP with random weights from its configuration; raises BadCheckpoint.

    `activation: gelu` beside `params` stands for models that were trained with the exact function
    instead of OpenAI's quick one: their weights look the same.
    """
    try:
        params: Any = OmegaConf.to_container(config.model.params, resolve=True)
        activation = ACTIVATIONS[config.model.get("activation", "quick_gelu")]
        tokenizer = Tokenizer(params["context_length"], vocabulary)
        clip = CLIP(**params)
    except (*BAD_VALUES, OmegaConfBaseException) as error:
        raise BadCheckpoint(
            said("The configuration does not describe a CLIP: {reason}.", reason=str(error))
        ) from error
    for module in clip.modules():
        if isinstance(getattr(module, "gelu", None), QuickGELU):
            module.gelu = activation()
    return ClipModel(clip, tokenizer)


def load_clip(model: Model, device: torch.device, dtype: torch.dtype | None = torch.float32) -> ClipModel:
    """The frozen CLIP of a catalogue model on `device`; raises BadCheckpoint.

    dtype: what its image tower computes in; None for what is best there, see `number_format`.
    """
    clip = build_clip(model.read_config(), model.read_vocabulary())
    load_frozen(clip.clip, model.weights, device)
    clip.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    return suited(clip.eval().to(device), device, dtype)
