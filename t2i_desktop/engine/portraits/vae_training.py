"""The recipe of the variational autoencoders, with a condition and without.

How much the reconstruction counts against the prior needs no setting: the noise that the decoder assumes is
the one that maximises the likelihood (Rybkin et al. 2021, arXiv:2006.13202).
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.func import functional_call

from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.portraits.batches import Lessons
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.directions import directions_of
from t2i_desktop.engine.portraits.judge import naming_loss
from t2i_desktop.engine.portraits.models import PortraitModel, save_model
from t2i_desktop.engine.portraits.sampling import SampleSheet
from t2i_desktop.engine.portraits.telling import Told
from t2i_desktop.engine.portraits.training_settings import PortraitsTrainingSettings
from t2i_desktop.engine.portraits.vae import PortraitVae
from t2i_desktop.engine.training.recipe import SHOWN, NetworkRecipe
from t2i_desktop.engine.words import said


class VaeRun(NetworkRecipe):
    """One training run of a VAE or a CVAE."""

    network: PortraitVae

    def __init__(self, settings: PortraitsTrainingSettings, lessons: Lessons, told: Told) -> None:
        self.title = said("Portraits {model}", model=settings.model.upper())
        attributes, text = told.sizes
        measured = 0 if attributes or text else len(told.about.attributes)
        network = PortraitVae(settings.latent_dimensions, attributes, text, measured)
        network.fit(told.some())
        network.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
        super().__init__(network, settings, sheet(lessons.portraits.pixels[:SHOWN]), average=settings.average)
        self._options, self._lessons, self._told = settings, lessons, told
        self._samples = SampleSheet(lessons, told, settings)
        self._reader = told.reader(self.place) if network.listens and settings.taught else None

    def draw(self) -> tuple[Tensor, ...]:
        """Pictures; what they are told of, and what drawings so told should show; noise for two latents."""
        lesson = self._lessons.at(self.done, self.random)
        condition = self._told.of(lesson).partly_hidden(self._options.hidden, self.random)
        asked = self._told.asked(lesson, condition)
        noise = torch.randn(2, len(lesson.images), self._options.latent_dimensions, generator=self.random)
        return lesson.images, condition.attributes, condition.text, asked, *noise

    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """The negative evidence bound in nats per value; and the PSNR (dB) and the divergence (nats).

        The divergence between posterior and prior is estimated by the one latent that is drawn. A CVAE also
        loses what the reader misses in what its prior proposes.
        """
        images, attributes, text, asked, noise, new = (part.to(self.place) for part in batch)
        condition = Condition(attributes, text)
        mean, log_variance = self.network.encode(images, condition)
        latents = mean + noise * (log_variance / 2).exp()
        error = (self.network(latents, condition) - images).square().mean()
        source, stretch = self.network.noise(latents, condition)
        surprise = (source.square() - noise.square() - log_variance).sum(dim=1) / 2 - stretch
        divergence = surprise.mean()
        total = error.log() / 2 + self._options.divergence * divergence / images[0].numel()
        told = {"PSNR": 10 * (4 / error.detach()).log10(), "divergence": divergence.detach()}
        if self._reader:
            read = self._reader.read(self._reader.pyramid(self._proposed(new, condition)))
            shown = naming_loss(read, asked)
            total, told = total + self._options.taught * shown, told | {"shown": shown.detach()}
        return {"total": total, **told}

    def _proposed(self, noise: Tensor, condition: Condition) -> Tensor:
        """Portraits of what the prior proposes. It alone learns from them: the painting stays as it is.

        Else the painting would learn to please the reader with patterns that no portrait has.
        """
        latents = self.network.prior.inverse(noise, self.network.condition(condition))
        still = {name: value.detach() for name, value in self.network.named_parameters()}
        self.network.eval()
        painted = functional_call(self.network, still, (latents, condition))
        self.network.train()
        return painted

    def sample(self) -> np.ndarray:
        """Drawn portraits, row by row as they are told; and real ones above their reconstructions."""
        model = self._model()
        with torch.inference_mode():
            drawn = self._samples.drawn(model)
            real, again = self._samples.reconstructed(model)
        return np.concatenate([drawn, np.concatenate([real, again], axis=0)], axis=0)

    def export(self, path: Path) -> None:
        """Write the averaged weights; of the plain VAE, also where the attributes lie in its latent space."""
        model, state = self._model(), dict(self.averaged.weights)
        if len(self.network.directions):
            state["directions"] = directions_of(model, self._lessons)
        save_model(path, self._told.about, state, self.network.config)

    def _model(self) -> PortraitModel:
        network = PortraitVae(**self.network.config).to(self.place).eval()
        network.load_state_dict(self.averaged.weights)
        return PortraitModel(self._told.about, network)
