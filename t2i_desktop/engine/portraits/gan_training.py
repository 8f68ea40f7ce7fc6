"""The recipe of the conditional adversarial pair: hinge losses, and pictures shown with a wrong condition.

The discriminator learns from real pictures, from drawn ones, and from real ones beside what belongs to
another (Reed et al. 2016, arXiv:1605.05396); that costs nothing, as the features are the same. It also learns
to name attributes, and the generator to draw so that the asked ones are named.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.portraits.batches import Lessons
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.gan import PortraitDiscriminator, PortraitGenerator
from t2i_desktop.engine.portraits.models import PortraitModel, save_model
from t2i_desktop.engine.portraits.sampling import SampleSheet
from t2i_desktop.engine.portraits.telling import Told
from t2i_desktop.engine.portraits.training_settings import PortraitsTrainingSettings
from t2i_desktop.engine.training.recipe import SHOWN, Recipe
from t2i_desktop.engine.training.steps import Averaged, autocast

_BETAS = (0.0, 0.9)
_SLOWER = 0.25  # an adversarial pair bears less than the rate that suits an autoencoder
_FASTER = 2.0  # the discriminator's learning rate, in those of the generator (Heusel et al. 2017)


class GanRun(Recipe):
    """One training run of generator and discriminator, in turn. The averaged generator is what is kept."""

    title = "Portraits GAN"

    def __init__(self, settings: PortraitsTrainingSettings, lessons: Lessons, told: Told) -> None:
        super().__init__(settings, sheet(lessons.portraits.pixels[:SHOWN]))
        self._options, self._lessons, self._told = settings, lessons, told
        attributes, text = told.sizes
        self._generator = PortraitGenerator(settings.latent_dimensions, attributes, text)
        self._discriminator = PortraitDiscriminator(attributes, text, len(told.about.attributes))
        for network in (self._generator, self._discriminator):
            if text:
                network.condition.fit(told.some())
            network.to(self.place, memory_format=torch.channels_last).train()  # pyright: ignore[reportCallIssue]
        self._averaged = Averaged(self._generator, settings.average)
        self._drawing = _optimiser(self._generator, settings.learning_rate)
        self._judging = _optimiser(self._discriminator, settings.learning_rate)
        self._samples = SampleSheet(lessons, told, settings)

    def learn(self, learning_rate: float) -> dict[str, Tensor]:
        """One step of the discriminator, and one of the generator on the same conditions."""
        lesson = self._lessons.at(self.done, self.random)
        condition = self._told.of(lesson).partly_hidden(self._options.hidden, self.random).to(self.place)
        wrong = condition.at(torch.randperm(len(condition), generator=self.random).to(self.place))
        latents = torch.randn(2, len(condition), self._generator.latent_dimensions, generator=self.random)
        latents = latents.to(self.place)
        images, named = lesson.images.to(self.place), lesson.attributes.to(self.place)
        _set_rate(self._drawing, _SLOWER * learning_rate)
        _set_rate(self._judging, _FASTER * _SLOWER * learning_rate)
        with autocast(self.place, self.settings.precision), torch.no_grad():
            drawn = self._generator(latents[0], condition)
        with autocast(self.place, self.settings.precision):
            told = self._judged(images, drawn, condition, wrong, named)
        _follow(self._judging, told["judge"])
        self._discriminator.requires_grad_(False)
        with autocast(self.place, self.settings.precision):
            features = self._discriminator.features(self._generator(latents[1], condition))
            fooled = -self._discriminator.score(features, condition).mean()
            shown = _named(self._discriminator.attributes(features), condition.attributes)
            total = fooled + self._options.named * shown
        _follow(self._drawing, total)
        self._discriminator.requires_grad_(True)
        self._averaged.follow(self._generator, self.done)
        return {"total": total, "shown": shown, **told}

    def parts(self) -> Mapping[str, Any]:
        """Both networks and optimisers, and the average of the generator."""
        return {
            "generator": self._generator,
            "discriminator": self._discriminator,
            "averaged": self._averaged,
            "drawing": self._drawing,
            "judging": self._judging,
        }

    def sample(self) -> np.ndarray:
        """Drawn portraits, row by row as they are told."""
        network = PortraitGenerator(**self._generator.config).to(self.place).eval()
        network.load_state_dict(self._averaged.weights)
        with torch.inference_mode():
            return self._samples.drawn(PortraitModel(self._told.about, network))

    def export(self, path: Path) -> None:
        """Write the averaged generator."""
        save_model(path, self._told.about, dict(self._averaged.weights), self._generator.config)

    def _judged(
        self, images: Tensor, drawn: Tensor, condition: Condition, wrong: Condition, named: Tensor
    ) -> dict[str, Tensor]:
        """The discriminator's loss, and what it makes of real and of drawn pictures."""
        features = self._discriminator.features(images)
        real = self._discriminator.score(features, condition)
        drawn_features = self._discriminator.features(drawn)
        fake = self._discriminator.score(drawn_features, condition)
        swapped = self._discriminator.score(features, wrong)
        hinge = F.relu(1 - real).mean() + (F.relu(1 + fake).mean() + F.relu(1 + swapped).mean()) / 2
        seen = _named(self._discriminator.attributes(features), named)
        return {
            "judge": hinge + self._options.named * seen,
            "real": real.detach().mean(),
            "drawn": fake.detach().mean(),
            "named": seen.detach(),
        }


def _named(scores: Tensor, told: Tensor) -> Tensor:
    """Cross-entropy of the attributes that are told (N, A), in which 0 is not."""
    losses = F.binary_cross_entropy_with_logits(scores, (told > 0).float(), reduction="none")
    known = (told != 0).float()
    return (losses * known).sum() / known.sum().clamp_min(1)


def _optimiser(network: nn.Module, learning_rate: float) -> torch.optim.Adam:
    return torch.optim.Adam(network.parameters(), lr=learning_rate, betas=_BETAS)


def _set_rate(optimiser: torch.optim.Optimizer, learning_rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = learning_rate


def _follow(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    optimiser.step()
