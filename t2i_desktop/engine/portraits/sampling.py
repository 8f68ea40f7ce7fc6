"""The sheet by which a training shows what it can do: the same latents and conditions every time."""

import numpy as np
import torch

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.portraits.batches import Lesson, Lessons, to_images, to_pictures
from t2i_desktop.engine.portraits.models import PortraitModel
from t2i_desktop.engine.portraits.telling import Told
from t2i_desktop.engine.portraits.training_settings import PortraitsTrainingSettings

_SIDE = 8  # portraits in a row; each row is told the same


class SampleSheet:
    """Conditions of portraits that were never learnt from."""

    def __init__(self, lessons: Lessons, told: Told, settings: PortraitsTrainingSettings) -> None:
        held = lessons.portraits.indices("valid")
        if not len(held):
            held = lessons.portraits.indices("train")
        batch = lessons.portraits.batch(held[:_SIDE])
        self._lesson = Lesson(batch.indices, to_images(batch.pixels), lessons.told(batch))
        self._condition = told.of(self._lesson)
        random = seeded(settings.seed)
        self._latents = torch.randn(_SIDE, 1, settings.latent_dimensions, generator=random)

    def drawn(self, model: PortraitModel) -> np.ndarray:
        """A row for each condition and a column for each latent, (H, W, 3) uint8."""
        rows = len(self._condition)
        latents = self._latents.expand(-1, rows, -1).transpose(0, 1).flatten(0, 1)
        condition = self._condition.at(torch.arange(rows).repeat_interleave(_SIDE)).to(model.device)
        drawn = to_pictures(model.draw(latents.to(model.device), condition))
        return np.concatenate([np.concatenate(list(row), axis=1) for row in np.split(drawn, rows)])

    def reconstructed(self, model: PortraitModel) -> tuple[np.ndarray, np.ndarray]:
        """Real portraits in a row, and the same encoded and decoded."""
        images, condition = self._lesson.images.to(model.device), self._condition.to(model.device)
        again = model.draw(model.encode(images, condition), condition)
        return tuple(np.concatenate(list(to_pictures(part)), axis=1) for part in (images, again))  # pyright: ignore[reportReturnType]
