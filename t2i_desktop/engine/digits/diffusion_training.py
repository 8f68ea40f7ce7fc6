"""The recipe of the digits' diffusion: noise is added to pictures, and the U-Net learns to say what it was.

Captions are embedded by a finished CLIP, and left out now and then, so that sampling can be guided
(Ho and Salimans 2022, arXiv:2207.12598).
"""

from pathlib import Path
from random import Random

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.device import choose, seeded
from t2i_desktop.engine.digits.captions import caption
from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.diffusion import SCHEDULES, TIMES
from t2i_desktop.engine.digits.recipe import DigitsRecipe
from t2i_desktop.engine.digits.sampling import Denoising
from t2i_desktop.engine.digits.settings import DigitsDiffusionSettings
from t2i_desktop.engine.digits.training import TrainingSet, to_pictures
from t2i_desktop.engine.digits.unet import UNet
from t2i_desktop.engine.digits.weights import Diffusion, load_clip
from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.networks.single_file import checksum, find_weights, save_network
from t2i_desktop.engine.words import said

_CAPTIONS = 300  # of each class; more would not be told apart
_COLUMNS = 6  # samples of each class on the sheet
_STEPS, _GUIDANCE = 25, 2.0


class DigitsDiffusionTraining:
    """`t2i train digits-diffusion`."""

    def begin(self, settings: DigitsDiffusionSettings) -> "DigitsDiffusionRun":
        """Build the network and its data; raises BadData, MissingModel or BadCheckpoint."""
        digits = TrainingSet(Path(settings.data))
        path = find_weights(settings.clip_model_path)
        clip = load_clip(path, choose(settings.device))
        if clip.names != digits.names:
            raise BadData(
                said(
                    "The CLIP {path} has learnt other names than those of {data}. Train it on the same "
                    "data with: t2i train digits-clip",
                    path=path,
                    data=settings.data,
                )
            )
        torch.manual_seed(settings.seed)
        return DigitsDiffusionRun(UNet(dimensions=clip.dimensions), clip, checksum(path), settings, digits)


class DigitsDiffusionRun(DigitsRecipe):
    """One training run. fingerprint: the checksum of the CLIP's file, by which the two find each other."""

    title = said("Digits diffusion")
    network: UNet

    def __init__(
        self,
        network: UNet,
        clip: DigitsClip,
        fingerprint: str,
        settings: DigitsDiffusionSettings,
        digits: TrainingSet,
    ) -> None:
        super().__init__(network, settings, digits, settings.average)
        self._options = settings
        self._schedule = SCHEDULES[settings.schedule]()
        self._fingerprint = fingerprint
        self._titles = clip.class_embeddings()
        words = Random(settings.seed)
        asked = [[caption(own, words) for _ in range(_CAPTIONS)] for own in digits.names]
        with torch.no_grad():  # (classes, captions, dimensions)
            self._embeddings = torch.stack([clip.encode_texts(own) for own in asked])

    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """The mean square between the network's answer and what it should be."""
        images, labels = batch
        number, random = len(images), self.random
        asked = torch.randint(_CAPTIONS, (number,), generator=random).to(self.place)
        shown = torch.rand(number, 1, generator=random) >= self._options.dropped
        times = torch.randint(TIMES, (number,), generator=random)
        noise = torch.randn(images.shape, generator=random)
        wanted = self._schedule.target(images, noise, times, self._options.prediction)
        noisy = self._schedule.noised(images, noise, times).to(self.place)
        condition = self._embeddings[labels, asked] * shown.to(self.place)
        answer = self.network(noisy, times.to(self.place), condition)
        return {"total": F.mse_loss(answer.float(), wanted.to(self.place))}

    def sample(self) -> np.ndarray:
        """A row for each class, drawn from the same noise every time."""
        network = UNet(**self.network.config).to(self.place).eval()
        network.load_state_dict(self.averaged.weights)
        diffusion = Diffusion(network, self._schedule, self._options.prediction, self._fingerprint)
        condition = self._titles.repeat(_COLUMNS, 1)
        random = seeded(self.settings.seed)
        drawn = Denoising(diffusion, condition, random, steps=_STEPS, guidance=_GUIDANCE).finished()
        rows = drawn.unflatten(0, (_COLUMNS, -1)).transpose(0, 1)  # (classes, columns, 1, 28, 28)
        return np.concatenate([np.concatenate(list(to_pictures(row)), axis=1) for row in rows])

    def export(self, path: Path) -> None:
        """Write the averaged weights, and what the network was trained for."""
        config = {
            "unet": self.network.config,
            "schedule": self._options.schedule,
            "prediction": self._options.prediction,
            "clip": self._fingerprint,
        }
        save_network(path, "digits-diffusion", self.averaged.weights, config)
