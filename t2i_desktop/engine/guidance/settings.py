"""The settings of VQGAN+CLIP, under the names the notebooks gave them. Imports no torch."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Self

from pydantic import model_validator

from t2i_desktop.engine.guidance.cut_presets import WAYS_TO_CUT
from t2i_desktop.engine.guidance.sections.best import BestSection
from t2i_desktop.engine.guidance.sections.curves import CurveSection
from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection
from t2i_desktop.engine.guidance.sections.models import ModelSection
from t2i_desktop.engine.guidance.sections.motion import MotionSection
from t2i_desktop.engine.guidance.sections.optimisation import OptimisationSection
from t2i_desktop.engine.guidance.sections.penalties import PenaltySection
from t2i_desktop.engine.guidance.sections.picture import PictureSection
from t2i_desktop.engine.guidance.sections.prompts import PromptSection
from t2i_desktop.engine.guidance.sections.start import StartSection
from t2i_desktop.engine.settings import RunSettings, Ways
from t2i_desktop.engine.words import said


class VqganClipSettings(  # the last section comes first in forms
    ModelSection,
    CurveSection,
    MotionSection,
    BestSection,
    CutoutSection,
    PenaltySection,
    OptimisationSection,
    StartSection,
    PictureSection,
    PromptSection,
    RunSettings,
):
    """One picture (or `batch_size` pictures) from one prompt."""

    ways: ClassVar[Mapping[str, Ways]] = MappingProxyType({"Cutouts": WAYS_TO_CUT})

    @model_validator(mode="after")
    def _something_to_show(self) -> Self:
        if not (self.include.strip() or self.extras.strip()):
            raise ValueError(said("Write what the picture should show: Include and Extras are both empty."))
        return self
