"""The one list of generators and training recipes, by name.

An entry knows its settings at once, and imports its (heavy) factory only when a run begins,
so that the window can show every form before torch is loaded.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Any, Literal

from t2i_desktop.engine.digits.settings import (
    DigitsClipSettings,
    DigitsDiffusionSettings,
    DigitsEvaluationSettings,
    DigitsJudgeSettings,
    DigitsSettings,
)
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.generator import Generator, Releasable, Run
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.latents.settings import MixSettings
from t2i_desktop.engine.preflight import Preflight
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.starter.settings import (
    ClipTrainingSettings,
    EvaluationSettings,
    JudgeTrainingSettings,
    VqganTrainingSettings,
)

Purpose = Literal["generate", "film", "train", "evaluate"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A generator as a menu shows it. `factory` is "module:Class", `preflight` "module:function" or None."""

    name: str
    title: str
    purpose: Purpose
    settings_type: type[Settings]
    factory: str
    preflight: str | None = None

    def create(self) -> Generator[Any]:
        """Import and build the generator."""
        return _imported(self.factory)()

    def begin(self, settings: Settings) -> Run:
        """Import the generator now, and begin: an entry is itself a Generator, and fails as runs do."""
        return self.create().begin(settings)

    def release(self) -> None:
        """Let the generator forget the models that it holds between runs, if it does."""
        generator = self.create()
        if isinstance(generator, Releasable):
            generator.release()

    def check(self, settings: Settings) -> Preflight | None:
        """Import what is needed now, and say whether there is memory for a run; None if that cannot be told.

        Raises as a run does that cannot begin.
        """
        return _imported(self.preflight)(settings) if self.preflight else None


ENTRIES = (
    Entry(
        "vqgan-clip", "VQGAN + CLIP", "generate", VqganClipSettings,
        "t2i_desktop.engine.guidance.generator:VqganClip", "t2i_desktop.engine.guidance.memory:preflight",
    ),
    Entry("latents", "Mix of latents", "generate", MixSettings, "t2i_desktop.engine.latents.mixer:LatentMix"),
    Entry("digits", "Digits", "generate", DigitsSettings, "t2i_desktop.engine.digits.generator:Digits"),
    Entry("film", "Film", "film", FilmSettings, "t2i_desktop.engine.film.film:Film"),
    Entry(
        "restyle", "Restyle", "film", RestyleSettings,
        "t2i_desktop.engine.restyle.restyle:Restyle", "t2i_desktop.engine.guidance.memory:preflight",
    ),
    Entry(
        "starter-clip", "Starter CLIP", "train", ClipTrainingSettings,
        "t2i_desktop.engine.starter.clip_training:ClipTraining",
    ),
    Entry(
        "starter-vqgan", "Starter VQGAN", "train", VqganTrainingSettings,
        "t2i_desktop.engine.starter.vqgan_training:VqganTraining",
    ),
    Entry(
        "starter-judge", "Independent judge", "train", JudgeTrainingSettings,
        "t2i_desktop.engine.starter.judge_training:JudgeTraining",
    ),
    Entry(
        "digits-clip", "Digits CLIP", "train", DigitsClipSettings,
        "t2i_desktop.engine.digits.clip_training:DigitsClipTraining",
    ),
    Entry(
        "digits-diffusion", "Digits diffusion", "train", DigitsDiffusionSettings,
        "t2i_desktop.engine.digits.diffusion_training:DigitsDiffusionTraining",
    ),
    Entry(
        "digits-judge", "Digits judge", "train", DigitsJudgeSettings,
        "t2i_desktop.engine.digits.judge_training:DigitsJudgeTraining",
    ),
    Entry(
        "digits", "Digits", "evaluate", DigitsEvaluationSettings,
        "t2i_desktop.engine.digits.evaluation:DigitsEvaluation",
    ),
    Entry(
        "starter", "Starter models", "evaluate", EvaluationSettings,
        "t2i_desktop.engine.starter.evaluation:StarterEvaluation",
    ),
)  # fmt: skip


def find(name: str, purpose: Purpose | None = None) -> Entry:
    """The entry called `name`, for this purpose or the first one; raises BadSettings listing the names."""
    entries = [entry for entry in ENTRIES if purpose in (None, entry.purpose)]
    for entry in entries:
        if entry.name == name:
            return entry
    known = ", ".join(dict.fromkeys(entry.name for entry in entries))
    raise BadSettings(f"There is no generator named “{name}”. Known names: {known}.")


def _imported(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)
