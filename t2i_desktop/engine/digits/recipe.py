"""The shared run of the digits recipes: what all recipes do, on batches of labelled digits.

A recipe says what is lost on a batch, what there is to see, and how its weights are written.
"""

from collections.abc import Iterable

import numpy as np
from torch import Tensor, nn

from t2i_desktop.engine.digits.settings import DigitsTrainingSettings
from t2i_desktop.engine.digits.training import TrainingSet, to_pictures
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.training.recipe import SHOWN, NetworkRecipe
from t2i_desktop.engine.words import said


class DigitsRecipe(NetworkRecipe):
    """One training run. `network` is trained in float32 or bfloat16."""

    def __init__(
        self,
        network: nn.Module,
        settings: DigitsTrainingSettings,
        digits: TrainingSet,
        average: float = 0.999,
    ) -> None:
        shown = digits.pictures[:: max(len(digits.labels) // SHOWN, 1)][:SHOWN]
        super().__init__(network, settings, _sheet(shown), average)
        self.digits = digits
        self._batch_size = settings.batch_size

    def draw(self) -> tuple[Tensor, Tensor]:
        """Pictures (N, 1, 28, 28) and their labels (N,), drawn by lot."""
        images, labels = self.digits.draw(self._batch_size, self.random)
        return images, labels.to(self.place)

    def notes(self) -> Iterable[str]:
        """How much there is to learn."""
        yield said(
            "{number} pictures of {classes} classes.",
            number=len(self.digits.labels),
            classes=len(self.digits.names),
        )


def _sheet(images: Tensor) -> np.ndarray:
    return sheet(to_pictures(images))
