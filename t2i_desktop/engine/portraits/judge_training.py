"""The recipe of the judge: which attributes does a real portrait show, slightly shifted and noised?"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.networks.single_file import save_network
from t2i_desktop.engine.portraits.batches import Lessons, shifted, to_pictures
from t2i_desktop.engine.portraits.judge import FAMILY, PortraitsJudge, naming_loss
from t2i_desktop.engine.portraits.preparing import prepare_lessons
from t2i_desktop.engine.portraits.training_settings import PortraitsJudgeSettings
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.training.recipe import SHOWN, NetworkRecipe
from t2i_desktop.engine.words import said

_SHIFT = 3  # pixels at most, in both directions
_NOISE = 0.15  # standard deviation at most, in [-1, 1]


class PortraitsJudgeTraining:
    """`t2i train portraits-judge`."""

    def prepare(self, settings: PortraitsJudgeSettings, control: RunControl) -> Iterator[str]:
        """Make the pictures ready, telling how far it is; raises BadData."""
        yield from prepare_lessons(settings, control)

    def begin(self, settings: PortraitsJudgeSettings) -> "PortraitsJudgeRun":
        """Build the network and its data; raises BadData if the portraits are missing or not prepared."""
        lessons = Lessons.open(settings.data, settings.cache, settings.batch_size, settings.seed)
        torch.manual_seed(settings.seed)
        return PortraitsJudgeRun(PortraitsJudge(lessons.attributes), settings, lessons)


class PortraitsJudgeRun(NetworkRecipe):
    """One training run."""

    title = said("Portraits judge")
    network: PortraitsJudge

    def __init__(self, judge: PortraitsJudge, settings: PortraitsJudgeSettings, lessons: Lessons) -> None:
        judge.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
        super().__init__(judge, settings, sheet(lessons.portraits.pixels[:SHOWN]), average=0.995)
        self._lessons = lessons
        self._seen = torch.zeros(1, 3, 64, 64)

    def draw(self) -> tuple[Tensor, Tensor]:
        """Pictures shifted and noised, and their attributes."""
        lesson = self._lessons.at(self.done, self.random)
        images = shifted(lesson.images, _SHIFT, self.random)
        strength = torch.rand(len(images), 1, 1, 1, generator=self.random) * _NOISE
        self._seen = images + torch.randn(images.shape, generator=self.random) * strength
        return self._seen, lesson.attributes

    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """Cross-entropy over the attributes somebody knows, and the share of right answers among them."""
        images, told = (part.to(self.place) for part in batch)
        scores = self.network(images)
        hits = ((scores > 0) == (told > 0))[told != 0].float().mean()
        return {"total": naming_loss(scores, told), "hits": hits}

    def sample(self) -> np.ndarray:
        """The last pictures the judge saw."""
        return sheet(to_pictures(self._seen[:SHOWN]))

    def export(self, path: Path) -> None:
        """Write the averaged weights."""
        save_network(path, FAMILY, self.averaged.weights, self.network.config)
