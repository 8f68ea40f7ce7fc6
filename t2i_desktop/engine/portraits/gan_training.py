"""The recipe of the conditional adversarial pair: hinge losses, and pictures shown with a wrong condition.

The discriminator learns from real pictures, from drawn ones, and from real ones beside what belongs to
another (Reed et al. 2016, arXiv:1605.05396); that costs nothing, as the features are the same. The frozen
reader it looks through also names attributes, and the generator is to draw the asked ones (Odena et al. 2017,
arXiv:1610.09585). All pictures are moved a little, by which the discriminator cannot tell them (Zhao et al.
2020, arXiv:2006.10738).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.portraits.batches import Lessons, shifted
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.decoder import PortraitDecoder
from t2i_desktop.engine.portraits.gan import PortraitDiscriminator
from t2i_desktop.engine.portraits.judge import naming_loss
from t2i_desktop.engine.portraits.models import PortraitModel, save_model
from t2i_desktop.engine.portraits.sampling import SampleSheet
from t2i_desktop.engine.portraits.telling import Told
from t2i_desktop.engine.portraits.training_settings import PortraitsTrainingSettings
from t2i_desktop.engine.training.recipe import SHOWN, Recipe
from t2i_desktop.engine.training.steps import Averaged, autocast
from t2i_desktop.engine.words import said

_BETAS = (0.0, 0.99)
_SHIFT = 4  # pixels
_SLOWER = 0.25  # an adversarial pair bears less than the rate that suits an autoencoder
_FASTER = 2.0  # the discriminator's learning rate, in those of the generator (Heusel et al. 2017)


class GanRun(Recipe):
    """One training run of generator and discriminator, in turn. The averaged generator is what is kept."""

    title = said("Portraits GAN")

    def __init__(self, settings: PortraitsTrainingSettings, lessons: Lessons, told: Told) -> None:
        super().__init__(settings, sheet(lessons.portraits.pixels[:SHOWN]))
        self._options, self._lessons, self._told = settings, lessons, told
        attributes, text = told.sizes
        self._generator = told.decoder()
        self._reader = told.reader(self.place)
        self._discriminator = PortraitDiscriminator(self._reader.widths, attributes, text)
        self._generator.fit(told.some())
        if text:
            self._discriminator.condition.fit(told.some())
        for network in (self._generator, self._discriminator):
            network.to(self.place, memory_format=torch.channels_last).train()  # pyright: ignore[reportCallIssue]
        self._averaged = Averaged(self._generator, settings.average)
        self._drawing = _optimiser(self._generator, settings.learning_rate)
        self._judging = _optimiser(self._discriminator, settings.learning_rate)
        self._samples = SampleSheet(lessons, told, settings)

    def learn(self, learning_rate: float) -> dict[str, Tensor]:
        """One step of the discriminator, and one of the generator on the same conditions."""
        lesson = self._lessons.at(self.done, self.random)
        condition = self._told.of(lesson).partly_hidden(self._options.hidden, self.random)
        asked = self._told.asked(lesson, condition).to(self.place)
        condition, images = condition.to(self.place), lesson.images.to(self.place)
        latents = torch.randn(2, len(images), self._generator.latent_dimensions, generator=self.random)
        latents = latents.to(self.place)
        _set_rate(self._drawing, _SLOWER * learning_rate)
        _set_rate(self._judging, _FASTER * _SLOWER * learning_rate)
        with autocast(self.place, self.settings.precision):
            judged = self._judge(images, latents[0], condition)
        _follow(self._judging, judged["judge"])
        self._discriminator.requires_grad_(False)
        with autocast(self.place, self.settings.precision):
            drawn = self._draw(latents[1], condition, asked)
        _follow(self._drawing, drawn["total"])
        self._discriminator.requires_grad_(True)
        self._averaged.follow(self._generator, self.done)
        return drawn | judged

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
        network = PortraitDecoder(**self._generator.config).to(self.place).eval()
        network.load_state_dict(self._averaged.weights)
        with torch.inference_mode():
            return self._samples.drawn(PortraitModel(self._told.about, network))

    def export(self, path: Path) -> None:
        """Write the averaged generator."""
        save_model(path, self._told.about, dict(self._averaged.weights), self._generator.config)

    def _judge(self, images: Tensor, latents: Tensor, condition: Condition) -> dict[str, Tensor]:
        """The discriminator's loss, and what it makes of real and of drawn pictures."""
        order = torch.randperm(len(condition), generator=self.random).to(self.place)
        with torch.no_grad():
            real = self._reader.pyramid(shifted(images, _SHIFT, self.random))
            drawn = self._reader.pyramid(
                shifted(self._generator.decode(latents, condition), _SHIFT, self.random)
            )
        features = self._discriminator.features(real)
        fits = self._discriminator.score(features, condition)
        swapped = self._discriminator.score(features, condition.at(order))
        fake = self._discriminator.score(self._discriminator.features(drawn), condition)
        hinge = F.relu(1 - fits).mean() + (F.relu(1 + fake).mean() + F.relu(1 + swapped).mean()) / 2
        return {"judge": hinge, "real": fits.detach().mean(), "drawn": fake.detach().mean()}

    def _draw(self, latents: Tensor, condition: Condition, asked: Tensor) -> dict[str, Tensor]:
        """The generator's loss: it is to pass for real, and to show what is asked (N, A)."""
        drawn = shifted(self._generator.decode(latents, condition), _SHIFT, self.random)
        pyramid = self._reader.pyramid(drawn)
        fooled = -self._discriminator.score(self._discriminator.features(pyramid), condition).mean()
        shown = naming_loss(self._reader.read(pyramid), asked)
        return {"total": fooled + self._options.named * shown, "shown": shown.detach()}


def _optimiser(network: nn.Module, learning_rate: float) -> torch.optim.Adam:
    return torch.optim.Adam(network.parameters(), lr=learning_rate, betas=_BETAS)


def _set_rate(optimiser: torch.optim.Optimizer, learning_rate: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = learning_rate


def _follow(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    optimiser.step()
