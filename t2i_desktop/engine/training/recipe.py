"""The shared run of training recipes: averaged weights, a sample sheet, exact resumption.

A recipe says what is learnt in a step, what there is to see, and how its weights are written.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from t2i_desktop.engine.device import choose, describe, seeded
from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.training.settings import PrecisionName
from t2i_desktop.engine.training.steps import Averaged, autocast, own_chance, rate
from t2i_desktop.engine.words import said

SHOWN = 64  # pictures on a sheet


class RecipeSettings(Protocol):
    """What every recipe is told."""

    @property
    def total_iter(self) -> int: ...  # noqa: D102
    @property
    def show_step(self) -> int: ...  # noqa: D102
    @property
    def seed(self) -> int: ...  # noqa: D102
    @property
    def learning_rate(self) -> float: ...  # noqa: D102
    @property
    def device(self) -> str: ...  # noqa: D102
    @property
    def precision(self) -> PrecisionName: ...  # noqa: D102
    @property
    def save_path(self) -> str: ...  # noqa: D102


class Recipe(ABC):
    """One training run. shown: what there is to see, (H, W, 3) uint8, before anything is learnt."""

    title = ""

    def __init__(self, settings: RecipeSettings, shown: np.ndarray) -> None:
        self.place = choose(settings.device)
        self.device = describe(self.place)
        self.total_steps = settings.total_iter
        self.show_step = settings.show_step
        self.settings = settings
        self.random = seeded(settings.seed)
        self._done = 0
        self._shown = shown

    @property
    def done(self) -> int:
        """The steps that are finished."""
        return self._done

    @abstractmethod
    def learn(self, learning_rate: float) -> dict[str, Tensor]:
        """Do one step at this rate; what is lost, by name, `total` first of all."""

    @abstractmethod
    def parts(self) -> Mapping[str, Any]:
        """By name, all networks, optimisers and averages that the following steps depend on."""

    @abstractmethod
    def sample(self) -> np.ndarray:
        """What the averaged weights can do, as one picture (H, W, 3) uint8."""

    @abstractmethod
    def export(self, path: Path) -> None:
        """Write the averaged weights."""

    def step(self) -> Mapping[str, float]:
        """One step of learning, and now and then a sheet of samples."""
        losses = self.learn(self.settings.learning_rate * rate(self._done, self.total_steps))
        self._done += 1
        if self.show_step and self._done % self.show_step == 0 and self._done < self.total_steps:
            self._show()
        return {name: float(value.detach()) for name, value in losses.items()}

    def result(self) -> Result:
        """The last sheet of samples."""
        return Result(self._shown[None])

    def notes(self) -> Iterable[str]:
        """Nothing, unless a recipe has something to tell."""
        return ()

    def finish(self) -> Mapping[str, str]:
        """Write the averaged weights, and say where they are."""
        self._show()
        return {said("weights"): self.settings.save_path}

    def state_dict(self) -> dict[str, Any]:
        """Everything the following steps depend on."""
        parts = {name: part.state_dict() for name, part in self.parts().items()}
        return {
            "recipe": self.title[:],  # plain text, whoever reads it
            **parts,
            "random": self.random.get_state(),
            "done": self._done,
            "shown": torch.from_numpy(self._shown),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a state; raises BadCheckpoint if it is of another job or other settings."""
        try:
            if state["recipe"] != self.title:
                raise ValueError(state["recipe"])
            for name, part in self.parts().items():
                part.load_state_dict(state[name])
            self.random.set_state(state["random"])
            self._done = state["done"]
            self._shown = state["shown"].numpy()
        except (LookupError, ValueError, TypeError, AttributeError, RuntimeError) as error:
            raise BadCheckpoint(
                said(
                    "The checkpoint is not of this job ({title}). Choose another file, or delete it to "
                    "start from the beginning.",
                    title=self.title,
                )
            ) from error

    def _show(self) -> None:
        self._shown = self.sample()
        self.export(Path(self.settings.save_path))


class NetworkRecipe(Recipe):
    """A recipe of one network and one optimiser. The averages are kept in float32."""

    def __init__(
        self, network: nn.Module, settings: RecipeSettings, shown: np.ndarray, average: float = 0.999
    ) -> None:
        super().__init__(settings, shown)
        self.network = network.to(self.place).train()
        self.averaged = Averaged(self.network, average)
        self._optimiser = torch.optim.AdamW(
            network.parameters(), lr=settings.learning_rate, betas=(0.9, 0.99)
        )

    @abstractmethod
    def draw(self) -> Sequence[Tensor]:
        """The batch of the next step."""

    @abstractmethod
    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """What is lost on such a batch, by name; `total` is minimised."""

    def learn(self, learning_rate: float) -> dict[str, Tensor]:
        """One optimisation step on a batch, its gradient of length 1 at most."""
        batch = self.draw()
        for group in self._optimiser.param_groups:
            group["lr"] = learning_rate
        with own_chance(self.place, self.random), autocast(self.place, self.settings.precision):
            losses = self.lost(*batch)
        self._optimiser.zero_grad(set_to_none=True)
        losses["total"].backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimiser.step()
        self.averaged.follow(self.network, self.done)
        return losses

    def parts(self) -> Mapping[str, Any]:
        """The network, its average and its optimiser."""
        return {"network": self.network, "averaged": self.averaged, "optimiser": self._optimiser}
