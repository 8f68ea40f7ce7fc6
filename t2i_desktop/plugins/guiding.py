"""CLIP as a guide for plug-ins: the program's models, prompts and cutouts behind one call. Imports torch."""

from functools import lru_cache
from typing import cast

import torch
from torch import Tensor

from t2i_desktop.engine.device import choose, describe, seeded
from t2i_desktop.engine.events import Similarity
from t2i_desktop.engine.guidance.guide import Guide, mean_similarities
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import Model, ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, load_clip
from t2i_desktop.plugins.clip_settings import ClipGuidedSettings

__all__ = ["ClipGuide", "seeded"]


class ClipGuide:
    """All CLIPs of the settings together. device: where they are, and the pictures must be."""

    def __init__(self, settings: ClipGuidedSettings, catalog: ModelCatalog | None = None) -> None:
        """Load the models; raises MissingModel, BadCheckpoint, UnavailableDevice and BadSettings."""
        self.device = choose(settings.device)
        catalog = catalog or ModelCatalog()
        weights = settings.clip_weights()
        whole = sum(abs(weight) for weight in weights.values())
        # A guide reads of its settings only what ClipGuidedSettings has.
        self._settings = cast("VqganClipSettings", settings)
        self._guides = [
            Guide(_loaded(catalog.find(name), self.device), self._settings, weight / whole)
            for name, weight in weights.items()
        ]
        self._at_once = settings.cutouts

    def follow(self, settings: ClipGuidedSettings, step: int) -> None:
        """Guide by other settings from `step` on, counted from 0.

        Raises BadSettings, and then guides as before, if a picture or mask of a prompt cannot be read.
        """
        wanted = cast("VqganClipSettings", settings)
        for guide in self._guides:
            guide.aim(wanted, step)
        self._settings, self._at_once = wanted, settings.cutouts

    @property
    def device_name(self) -> str:
        """The device in words, for the person at the screen."""
        return describe(self.device)

    def pull(self, pictures: Tensor, step: int, rng: torch.Generator) -> dict[str, float]:
        """Send the gradient of the loss back through `pictures`, (B, 3, H, W) in [0, 1], to what made them.

        step: counted from 0, for prompts with scenes. rng: what the cutouts are drawn from, on the CPU.
        Returns the terms of the loss; `total` is what is minimised.
        """
        seen = pictures.detach().requires_grad_()
        terms: dict[str, float] = {}
        for guide in self._guides:
            guide.aim(self._settings, step)
            for name, value in guide.pull(seen, rng, self._at_once * len(pictures)).items():
                terms[name] = terms.get(name, 0.0) + value
        pictures.backward(seen.grad)
        return terms

    def similarities(self) -> tuple[Similarity, ...]:
        """How alike each prompt and the pictures were at the last pull."""
        return mean_similarities(self._guides)


@lru_cache(maxsize=2)
def _loaded(model: Model, device: torch.device) -> ClipModel:
    return load_clip(model, device)


def release() -> None:
    """Forget the models of the last run, so that their memory comes free."""
    _loaded.cache_clear()
