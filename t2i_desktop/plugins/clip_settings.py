"""The settings of a generator that CLIP guides, for plug-ins to derive theirs from. Imports no torch."""

from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection
from t2i_desktop.engine.guidance.sections.prompts import PromptSection
from t2i_desktop.engine.settings import RunSettings, parse_weighted, setting
from t2i_desktop.engine.words import said


class ClipGuidedSettings(CutoutSection, PromptSection, RunSettings):
    """Prompts, cutouts, CLIPs and a device, as those of VQGAN + CLIP; size and method are the plug-in's."""

    cutouts: int = setting(
        16,
        "Cutouts",
        "Random crops of the picture that CLIP sees at each step.",
        low=1,
        high=512,
        group="Run",
    )
    show_step: int = setting(
        0, "Keep every", "Keep a picture after every so many iterations; 0 keeps only the end.",
        low=0, high=1_000_000, step=10, group="Run", advanced=True, fixed=True,
    )  # fmt: skip
    clip: str = setting(
        "starter-clip", "CLIP",
        "The image-text models that guide, each with a weight if not 1: “one, other:0.5”.",
        group="Models", advanced=True, model_kind="clip", several=True, fixed=True,
    )  # fmt: skip
    device: Literal["auto", "cpu", "cuda", "mps"] = setting(
        "auto", "Device", "Auto takes the graphics card if there is one.",
        group="Models", advanced=True, fixed=True,
    )  # fmt: skip

    @property
    def tiles(self) -> tuple[bool, bool]:
        """Whether the picture continues into itself across, and down; a plug-in may say otherwise."""
        return False, False

    def clip_weights(self) -> dict[str, float]:
        """The names of the CLIPs that guide, with their weights."""
        return parse_weighted(self.clip)

    @model_validator(mode="after")
    def _can_guide(self) -> Self:
        try:
            self.clip_weights()
        except ValueError as error:
            raise ValueError(said("CLIP {reason}.", reason=str(error))) from error
        if not (self.include.strip() or self.extras.strip()):
            raise ValueError(said("Write what the picture should show: Include and Extras are both empty."))
        return self
