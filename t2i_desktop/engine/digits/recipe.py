"""The shared run of the digits recipes: one optimiser, averaged weights, a sample sheet, exact resumption.

A recipe says what is lost on a batch, what there is to see, and how its weights are written.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from t2i_desktop.engine.device import choose, describe, seeded
from t2i_desktop.engine.digits.settings import DigitsTrainingSettings
from t2i_desktop.engine.digits.training import Averaged, TrainingSet, autocast, own_chance, rate, to_pictures
from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.images import sheet

SHOWN = 64  # pictures on the sheet before there is anything else to see


class Recipe(ABC):
    """One training run. `network` is trained in float32 or bfloat16; averages are kept in float32."""

    title = ""

    def __init__(
        self,
        network: nn.Module,
        settings: DigitsTrainingSettings,
        digits: TrainingSet,
        average: float = 0.999,
    ) -> None:
        self.place = choose(settings.device)
        self.device = describe(self.place)
        self.total_steps = settings.total_iter
        self.show_step = settings.show_step
        self.settings = settings
        self.digits = digits
        self.network = network.to(self.place).train()
        self.averaged = Averaged(self.network, average)
        self.random = seeded(settings.seed)
        self._optimiser = torch.optim.AdamW(
            network.parameters(), lr=settings.learning_rate, betas=(0.9, 0.99)
        )
        self._done = 0
        self._shown = sheet(to_pictures(digits.pictures[:: max(len(digits.labels) // SHOWN, 1)][:SHOWN]))

    @abstractmethod
    def lost(self, images: Tensor, labels: Tensor) -> dict[str, Tensor]:
        """What is lost on pictures (N, 1, 28, 28) with labels (N,), by name; `total` is minimised."""

    @abstractmethod
    def sample(self) -> np.ndarray:
        """What the averaged weights can do, as one picture (H, W, 3) uint8."""

    @abstractmethod
    def export(self, path: Path) -> None:
        """Write the averaged weights."""

    def step(self) -> Mapping[str, float]:
        """One optimisation step on a batch drawn by lot."""
        images, labels = self.digits.draw(self.settings.batch_size, self.random)
        for group in self._optimiser.param_groups:
            group["lr"] = self.settings.learning_rate * rate(self._done, self.total_steps)
        with own_chance(self.place, self.random), autocast(self.place, self.settings.precision):
            losses = self.lost(images, labels.to(self.place))
        self._optimiser.zero_grad(set_to_none=True)
        losses["total"].backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimiser.step()
        self.averaged.follow(self.network, self._done)
        self._done += 1
        if self.show_step and self._done % self.show_step == 0 and self._done < self.total_steps:
            self._show()
        return {name: float(value.detach()) for name, value in losses.items()}

    def result(self) -> Result:
        """The last sheet of samples."""
        return Result(self._shown[None])

    def notes(self) -> Iterable[str]:
        """How much there is to learn."""
        yield f"{len(self.digits.labels)} pictures of {len(self.digits.names)} classes."

    def finish(self) -> Mapping[str, str]:
        """Write the averaged weights, and say where they are."""
        self._show()
        return {"weights": self.settings.save_path}

    def state_dict(self) -> dict[str, Any]:
        """Everything the following steps depend on."""
        return {
            "recipe": self.title,
            "network": self.network.state_dict(),
            "averaged": self.averaged.weights,
            "optimiser": self._optimiser.state_dict(),
            "random": self.random.get_state(),
            "done": self._done,
            "shown": torch.from_numpy(self._shown),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a state; raises BadCheckpoint if it is of another job or other settings."""
        try:
            if state["recipe"] != self.title:
                raise ValueError(state["recipe"])
            self.network.load_state_dict(state["network"])
            self.averaged.weights = {name: value.to(self.place) for name, value in state["averaged"].items()}
            self._optimiser.load_state_dict(state["optimiser"])
            self.random.set_state(state["random"])
            self._done = state["done"]
            self._shown = state["shown"].numpy()
        except (LookupError, ValueError, TypeError, RuntimeError) as error:
            raise BadCheckpoint(
                f"The checkpoint is not of this job ({self.title}). Choose another file, or delete it to "
                "start from the beginning."
            ) from error

    def _show(self) -> None:
        self._shown = self.sample()
        self.export(Path(self.settings.save_path))
