"""The judge: an image-text model of its own kind that ranks prompts for a finished picture.

A plain convolutional network and a recurrent text encoder: nothing in common with the CLIP it judges.
It is never used in guidance.
"""

from itertools import pairwise
from pathlib import Path

import torch
from omegaconf import OmegaConf
from torch import Tensor, nn

from t2i_desktop.engine.errors import MissingModel
from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME
from t2i_desktop.engine.networks.tokenizer import Tokenizer
from t2i_desktop.engine.networks.weights import load_frozen
from t2i_desktop.engine.starter.training import VOCABULARY_NAME
from t2i_desktop.engine.words import said

CONTEXT_LENGTH = 24
_WIDTHS = (48, 96, 160, 256)


class Judge(nn.Module):
    """Two encoders into one space of `dimensions`."""

    resolution = 64

    def __init__(self, tokenizer: Tokenizer, dimensions: int = 192) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        channels = (3, *_WIDTHS)
        stages = [_stage(a, b) for a, b in pairwise(channels)]
        self.image = nn.Sequential(*stages, nn.Flatten(), nn.Linear(_WIDTHS[-1] * 16, dimensions))
        self.words = nn.Embedding(tokenizer.size, 128)
        self.sentence = nn.GRU(128, 192, batch_first=True, bidirectional=True)
        self.text = nn.Linear(2 * 192, dimensions)
        self.logit_scale = nn.Parameter(torch.tensor(2.5))

    def encode_images(self, images: Tensor) -> Tensor:
        """Images (N, 3, 64, 64) in [0, 1] to embeddings (N, dimensions), not normalised."""
        return self.image(images * 4 - 2).float()

    def encode_texts(self, texts: list[str]) -> Tensor:
        """Texts to embeddings (N, dimensions): the mean of the recurrent states over the words."""
        tokens = self.tokenizer.encode(texts)
        states, _ = self.sentence(self.words(tokens).float())
        present = (tokens != 0).float()[:, :, None]
        return self.text((states.float() * present).sum(1) / present.sum(1)).float()


def load_judge(folder: Path) -> Judge:
    """The frozen judge of a folder; raises MissingModel or BadCheckpoint."""
    if not (folder / WEIGHTS_NAME).exists():
        raise MissingModel(
            said(
                "There is no judge in {folder}. Train one with: t2i train starter-judge --out {folder}",
                folder=folder,
            )
        )
    config = OmegaConf.load(folder / CONFIG_NAME)
    vocabulary = (folder / VOCABULARY_NAME).read_text("utf-8").splitlines()
    judge = Judge(Tokenizer(CONTEXT_LENGTH, vocabulary), config.model.params.dimensions)
    load_frozen(judge, folder / WEIGHTS_NAME, torch.device("cpu"))
    return judge


def _stage(inputs: int, outputs: int) -> nn.Sequential:
    """Halve the side, then look once more."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 4, stride=2, padding=1),
        nn.GroupNorm(8, outputs),
        nn.GELU(),
        nn.Conv2d(outputs, outputs, 3, padding=1),
        nn.GroupNorm(8, outputs),
        nn.GELU(),
    )
