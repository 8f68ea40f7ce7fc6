"""The recipe of the portraits' CLIP: a small ModifiedResNet and text transformer, on pictures and captions.

It is the model of Radford et al. 2021 (arXiv:2103.00020) in the classes of the `clip` package, so that it
guides a VQGAN as every other CLIP does. Knows nothing of the models that draw.
"""

import math
from collections.abc import Iterator
from pathlib import Path
from random import Random

import numpy as np
import torch
import torch.nn.functional as F
from omegaconf import DictConfig, OmegaConf
from torch import Tensor

from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.networks.clip import ClipModel, build_clip
from t2i_desktop.engine.networks.tokenizer import reduced_vocabulary
from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.batches import Lessons, to_pictures
from t2i_desktop.engine.portraits.captions import caption
from t2i_desktop.engine.portraits.preparing import prepare_lessons
from t2i_desktop.engine.portraits.training_settings import PortraitsClipSettings
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.starter.training import VOCABULARY_NAME, export_model
from t2i_desktop.engine.training.recipe import SHOWN, NetworkRecipe
from t2i_desktop.engine.words import said

ARCHITECTURE = {
    "embed_dim": 128,
    "image_resolution": 64,
    "vision_layers": [1, 1, 1, 1],
    "vision_width": 24,
    "vision_patch_size": 0,
    "context_length": 48,
    "transformer_width": 128,
    "transformer_heads": 2,
    "transformer_layers": 3,
}
_NOISE = 0.1  # standard deviation at most, of what is added to pictures in [0, 1]
_WORDS_FROM = 4000  # captions, from which the vocabulary is gathered


class PortraitsClipTraining:
    """`t2i train portraits-clip`."""

    def prepare(self, settings: PortraitsClipSettings, control: RunControl) -> Iterator[str]:
        """Make the pictures ready, telling how far it is; raises BadData."""
        yield from prepare_lessons(settings, control)

    def begin(self, settings: PortraitsClipSettings) -> "PortraitsClipRun":
        """Build the model and its data; raises BadData if the portraits are missing or not prepared."""
        lessons = Lessons.open(settings.data, settings.cache, settings.batch_size, settings.seed)
        torch.manual_seed(settings.seed)
        return PortraitsClipRun(settings, lessons, every_caption_word())


def every_caption_word() -> list[str]:
    """The byte-pair pieces of all that captions say, of CelebA's attributes and of drawn ones."""
    words = Random(0)
    said = [
        caption({name: words.choice((1, 1, -1, 0)) for name in words.sample(ALL, 12)}, words)
        for _ in range(_WORDS_FROM)
    ]
    return reduced_vocabulary(said)


class PortraitsClipRun(NetworkRecipe):
    """One training run."""

    title = said("Portraits CLIP")
    network: ClipModel

    def __init__(self, settings: PortraitsClipSettings, lessons: Lessons, vocabulary: list[str]) -> None:
        self._vocabulary, self._lessons = vocabulary, lessons
        self._config: DictConfig = OmegaConf.create(
            {
                "model": {
                    "target": "clip.model.CLIP",
                    "params": {**ARCHITECTURE, "vocab_size": len(vocabulary)},
                },
                "tokenizer": {"vocabulary": VOCABULARY_NAME},
            }
        )
        model = build_clip(self._config, vocabulary).to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
        super().__init__(model, settings, sheet(lessons.portraits.pixels[:SHOWN]), average=0.998)
        self._seen = torch.zeros(1, 3, 64, 64)

    def draw(self) -> tuple[Tensor, Tensor]:
        """Noisy pictures in [0, 1], and the tokens of captions made afresh for this step."""
        lesson = self._lessons.at(self.done, self.random)
        strength = torch.rand(len(lesson.images), 1, 1, 1, generator=self.random) * _NOISE
        noise = torch.randn(lesson.images.shape, generator=self.random) * strength
        self._seen = lesson.images + 2 * noise
        said = self._lessons.portraits.captions(lesson.indices, seed=self.done)
        return (self._seen + 1) / 2, self.network.tokenizer.encode(said)

    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """Symmetric cross-entropy over all pairs, and the share of pictures whose own caption scores best."""
        pictures, tokens = (part.to(self.place) for part in batch)
        images = F.normalize(self.network.encode_images(pictures), dim=1)
        texts = F.normalize(self.network.clip.encode_text(tokens).float(), dim=1)
        logits = self.network.logit_scale.clamp(max=math.log(100)).exp() * images @ texts.t()
        own = torch.arange(len(logits), device=self.place)
        loss = (F.cross_entropy(logits, own) + F.cross_entropy(logits.t(), own)) / 2
        return {"total": loss, "hits": (logits.argmax(1) == own).float().mean()}

    def sample(self) -> np.ndarray:
        """The last pictures the model saw."""
        return sheet(to_pictures(self._seen[:SHOWN]))

    def export(self, path: Path) -> None:
        """Write the averaged weights, with what builds the network."""
        prefix = "clip."
        state = {
            name.removeprefix(prefix): value
            for name, value in self.averaged.weights.items()
            if name.startswith(prefix)
        }
        export_model(path, self._config, state, self._vocabulary)
