"""How a picture is made, step by step. This one gathers coloured noise: put your method here."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from t2i_desktop.plugins import BadCheckpoint, BadSettings, Result, steered
from t2i_mine import MySettings


class MyGenerator:
    """Makes runs."""

    def begin(self, settings: MySettings) -> "MyRun":
        """Load models here; raise BadSettings, MissingModel… with a sentence that says what to do."""
        if not settings.prompt.strip():
            raise BadSettings("Write what the picture should show.")
        return MyRun(settings)


class MyRun:
    """One picture under way."""

    def __init__(self, settings: MySettings) -> None:
        self.title, self.device = settings.prompt.strip(), "CPU"
        self.total_steps, self.show_step, self._settings = settings.total_iter, 0, settings
        self._rng = np.random.default_rng(settings.seed)
        self._sum = np.zeros((settings.size, settings.size, 3))
        self._steps = 0

    def step(self) -> Mapping[str, float]:
        """Do one step; `total` is what is minimised."""
        self._sum += self._rng.normal(size=self._sum.shape)
        self._steps += 1
        return {"total": float(np.abs(self._sum).mean() / self._steps)}

    def result(self) -> Result:
        """The picture as it stands."""
        pixels = 128 + self._settings.contrast * self._sum / max(self._steps, 1) ** 0.5
        return Result(pixels.clip(0, 255).astype(np.uint8)[None])

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Follow what is changed in the form. Without this method, it waits for the next run."""
        self._settings = steered(self._settings, changes)  # raises BadSettings for what is fixed or wrong

    def notes(self) -> Iterable[str]:
        """Remarks, each told once."""
        return ()

    def finish(self) -> Mapping[str, str]:
        """Facts worth telling at the end, by name."""
        return {}

    def state_dict(self) -> dict[str, Any]:
        """All that shapes the next steps. Without this method and the next, runs cannot go on later."""
        return {
            "sum": self._sum.tolist(),
            "steps": self._steps,
            "rng": self._rng.bit_generator.state,
            "settings": self._settings.model_dump(mode="json"),  # as they stand after all steering
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        try:
            self._sum, self._steps = np.array(state["sum"]), int(state["steps"])
            self._rng.bit_generator.state = state["rng"]
            self._settings = MySettings(**state["settings"])
        except (KeyError, TypeError, ValueError) as error:
            raise BadCheckpoint("The saved run is damaged. Delete it and start a new run.") from error
