"""A generator in plain numpy: quick, exactly repeatable, and resumable, so that tests need no networks."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

import numpy as np

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.settings import RunSettings, setting


class FakeSettings(RunSettings):
    """Prompts and a size, like the real thing."""

    include: str = setting("", "Include", "What to show.", group="Prompt", long=True)
    exclude: str = setting("", "Exclude", "What not to show.", group="Prompt", long=True)
    image_width: int = setting(16, "Width", "Pixels.", low=8, high=64, group="Picture")
    image_height: int = setting(8, "Height", "Pixels.", low=8, high=64, group="Picture")
    batch_size: int = setting(1, "Pictures at once", "How many.", low=1, high=16, group="Picture")
    show_step: int = setting(0, "Keep every", "So many steps.", low=0, high=100, group="Run")
    mirrored: bool = setting(False, "Mirrored", "Left becomes right.", group="Picture")
    vqgan: str = setting("fake-vqgan", "VQGAN", "The generator.", group="Models", model_kind="vqgan")


class FakeRun:
    """The latent walks at random; the loss is its distance from zero."""

    shade: ClassVar[int] = 0

    def __init__(self, settings: FakeSettings, fails_at: int = 0) -> None:
        self.title = settings.include
        self.device = "CPU (fake)"
        self.total_steps = settings.total_iter
        self.show_step = settings.show_step
        self._settings = settings
        self._fails_at = fails_at
        self._steps = 0
        self._rng = np.random.default_rng(settings.seed)
        self._latent = self._rng.normal(size=(settings.batch_size, 2, 2, 2)).astype(np.float32)

    def step(self) -> Mapping[str, float]:
        self._steps += 1
        if self._steps == self._fails_at:
            raise ValueError("the fake broke")
        self._latent += self._rng.normal(size=self._latent.shape).astype(np.float32)
        total = float(np.abs(self._latent).mean())
        return {"total": total, "include": -total}

    def result(self) -> Result:
        s = self._settings
        shades = (self._latent.mean(axis=(1, 2, 3)) * 40 + 128).clip(0, 255).astype(np.uint8)
        pictures = np.empty((s.batch_size, s.image_height, s.image_width, 3), np.uint8)
        pictures[:] = shades[:, None, None, None] + np.uint8(self.shade)
        return Result(pictures, self._latent.copy())

    def notes(self) -> Iterable[str]:
        yield "This is a fake."

    def finish(self) -> Mapping[str, str]:
        return {"steps": str(self._steps)}

    def state_dict(self) -> dict[str, Any]:
        return {"latent": self._latent.tolist(), "steps": self._steps, "rng": self._rng.bit_generator.state}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        if "latent" not in state:
            raise BadCheckpoint("The checkpoint belongs to another job.")
        self._latent = np.array(state["latent"], np.float32)
        self._steps = state["steps"]
        self._rng.bit_generator.state = state["rng"]


class FakeGenerator:
    """Makes fake runs. `fails_at`: the step that raises, 0 for none."""

    name: ClassVar[str] = "fake"

    def __init__(self, fails_at: int = 0) -> None:
        self._fails_at = fails_at

    def begin(self, settings: FakeSettings) -> FakeRun:
        return FakeRun(settings, self._fails_at)
