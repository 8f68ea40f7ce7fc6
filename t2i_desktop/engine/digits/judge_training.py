"""The recipe of the judge: plain classification of real digits, slightly turned and shifted."""

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.digits.judge import DigitsJudge
from t2i_desktop.engine.digits.recipe import DigitsRecipe
from t2i_desktop.engine.digits.settings import DigitsJudgeSettings
from t2i_desktop.engine.digits.training import TrainingSet, jiggled, to_pictures
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.networks.single_file import save_network
from t2i_desktop.engine.training.recipe import SHOWN
from t2i_desktop.engine.words import said


class DigitsJudgeTraining:
    """`t2i train digits-judge`."""

    def begin(self, settings: DigitsJudgeSettings) -> "DigitsJudgeRun":
        """Build the network and its data; raises BadData if there are no digits."""
        digits = TrainingSet(Path(settings.data))
        torch.manual_seed(settings.seed)
        return DigitsJudgeRun(DigitsJudge(len(digits.names)), settings, digits)


class DigitsJudgeRun(DigitsRecipe):
    """One training run."""

    title = said("Digits judge")
    network: DigitsJudge

    def __init__(self, judge: DigitsJudge, settings: DigitsJudgeSettings, digits: TrainingSet) -> None:
        super().__init__(judge, settings, digits)
        self._seen = digits.pictures[:SHOWN]

    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """Cross-entropy, and the share of right answers."""
        images, labels = batch
        self._seen = jiggled(images, self.random)
        scores = self.network(self._seen.to(self.place))
        hits = (scores.argmax(dim=1) == labels).float().mean()
        return {"total": F.cross_entropy(scores, labels, label_smoothing=0.05), "hits": hits}

    def sample(self) -> np.ndarray:
        """The last pictures the judge saw."""
        return sheet(to_pictures(self._seen[:SHOWN]))

    def export(self, path: Path) -> None:
        """Write the averaged weights."""
        save_network(path, "digits-judge", self.averaged.weights, self.network.config)
