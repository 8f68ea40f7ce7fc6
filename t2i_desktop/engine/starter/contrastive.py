"""Contrastive training of an image-text model on scenes: the shared run of the CLIP and of its judge.

Symmetric InfoNCE as in Radford et al. 2021 (arXiv:2103.00020), with pictures seen as guidance will show
them: cropped, turned, noised, and attacked. Knows nothing of architectures.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, add_noise
from t2i_desktop.engine.starter.scenes import SceneBatch, Scenes
from t2i_desktop.engine.starter.settings import ContrastiveSettings
from t2i_desktop.engine.starter.sprites import load_sprites
from t2i_desktop.engine.starter.training import autocast, to_pictures
from t2i_desktop.engine.words import said

SCENE_SIDE = 80
WARM_UP = 200
_CROPS = CutoutSettings(
    count=1, crop_mean=1.15, crop_deviation=0.25, crop_smallest=0.65, crop_largest=1.7, padding=0.2, flip=0.0,
    rotation=20.0, translation=0.05, zoom=0.0, perspective=0.1, jitter=0.04,
)  # fmt: skip


Attack = Callable[[nn.Module, Tensor, Tensor, int, torch.Generator], Tensor]
"""(model, pictures, normalised text embeddings, step, random) to the pictures to train on."""


class ContrastiveRun:
    """One training run. `attack` may change the pictures; `export` writes the averaged weights.

    The model has `resolution`, a learnt `logit_scale`, `encode_images` and `encode_texts`, both to (N, D).
    """

    device = "cpu"

    def __init__(
        self,
        title: str,
        model: Any,
        settings: ContrastiveSettings,
        export: Callable[[Any], None],
        attack: Attack | None = None,
    ) -> None:
        self.title = title
        self.total_steps = settings.total_iter
        self.show_step = settings.show_step
        self.model = model.train()
        self.averaged = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.998), use_buffers=True)
        self._settings = settings
        self._export = export
        self._attack = attack
        self._scenes = Scenes(load_sprites(Path(settings.data)))
        self._cutouts = Cutouts(_CROPS, model.resolution)
        self._random = torch.Generator().manual_seed(settings.seed)
        self._optimiser = torch.optim.AdamW(
            model.parameters(),
            lr=settings.learning_rate,
            weight_decay=settings.weight_decay,
            betas=(0.9, 0.98),
        )
        self._done = 0
        self._shown = torch.zeros(1, 3, model.resolution, model.resolution)

    def step(self) -> Mapping[str, float]:
        """One optimisation step on one fresh batch."""
        batch, pictures = self._draw()
        self._optimiser.param_groups[0]["lr"] = self._settings.learning_rate * self._rate()
        with autocast(self._settings.precision):
            texts = F.normalize(self.model.encode_texts(batch.captions), dim=1)
        if self._attack:
            pictures = self._attack(self.model, pictures, texts.detach(), self._done, self._random)
        loss, hits = contrastive_loss(self.model, pictures, texts, self._settings.precision)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimiser.step()
        with torch.no_grad():
            self.model.logit_scale.clamp_(max=math.log(100))
        self.averaged.update_parameters(self.model)
        self._shown = pictures[:64].detach()
        self._done += 1
        if self.show_step and self._done % self.show_step == 0:
            self._export(self.averaged.module)
        return {"total": float(loss.detach()), "hits": hits}

    def result(self) -> Result:
        """The last pictures the model saw, as one batch."""
        return Result(to_pictures(self._shown))

    def notes(self) -> Iterable[str]:
        """How much there is to learn."""
        sprites = self._scenes.sprites
        yield said(
            "{sprites} sprites of {concepts} concepts.",
            sprites=len(sprites.pixels),
            concepts=len(sprites.concepts),
        )

    def finish(self) -> Mapping[str, str]:
        """Export the averaged weights."""
        self._export(self.averaged.module)
        return {}

    def state_dict(self) -> dict[str, Any]:
        """Everything the following steps depend on."""
        return {
            "model": self.model.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "random": self._random.get_state(),
            "done": self._done,
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a state."""
        self.model.load_state_dict(state["model"])
        self.averaged.load_state_dict(state["averaged"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._random.set_state(state["random"])
        self._done = state["done"]

    def _draw(self) -> tuple[SceneBatch, Tensor]:
        batch = self._scenes.draw(self._settings.batch_size, SCENE_SIDE, self._random, repeated=0.25)
        crops = self._cutouts(batch.images, self._random).clamp(0, 1)
        return batch, add_noise(crops, self._settings.noise_factor, self._random)

    def _rate(self) -> float:
        """Linear warm-up, then a cosine to 2 %."""
        progress = min(self._done / self.total_steps, 1)
        return min(1, (self._done + 1) / WARM_UP) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * progress)))


def contrastive_loss(model: Any, pictures: Tensor, texts: Tensor, precision: str) -> tuple[Tensor, float]:
    """Symmetric cross-entropy over all pairs, and the share of pictures whose own caption scores best.

    texts: normalised embeddings (N, D).
    """
    with autocast(precision):
        images = F.normalize(model.encode_images(pictures), dim=1)
    logits = model.logit_scale.exp() * images @ texts.t()
    own = torch.arange(len(logits))
    loss = (F.cross_entropy(logits, own) + F.cross_entropy(logits.t(), own)) / 2
    return loss, float((logits.argmax(1) == own).float().mean())
