"""The models that draw and guide, and where they run. Imports no torch."""

from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.settings import Settings, parse_weighted, setting
from t2i_desktop.engine.words import said


class ModelSection(Settings):
    """The models that draw and guide, and where they run."""

    vqgan: str = setting(
        "starter-vqgan",
        "VQGAN",
        "The generator whose latent is optimised.",
        group="Models",
        advanced=True,
        model_kind="vqgan",
        fixed=True,
    )
    clip: str = setting(
        "starter-clip",
        "CLIP",
        "The image-text models that guide, each with a weight if not 1: “one, other:0.5”.",
        group="Models",
        advanced=True,
        model_kind="clip",
        several=True,
        fixed=True,
    )
    device: Literal["auto", "cpu", "cuda", "mps"] = setting(
        "auto",
        "Device",
        "Auto takes the graphics card if there is one.",
        group="Models",
        advanced=True,
        fixed=True,
    )
    precision: Literal["auto", "bfloat16", "float32"] = setting(
        "auto",
        "Precision",
        "Bfloat16 is faster and smaller; auto takes it for large models where the processor has it.",
        group="Models",
        advanced=True,
        fixed=True,
    )
    save_memory: Literal["auto", "on", "off"] = setting(
        "auto",
        "Save memory",
        "Does parts of the decoder twice instead of keeping them: the same picture, slower. Auto: if needed.",
        group="Models",
        advanced=True,
        fixed=True,
    )

    def clip_weights(self) -> dict[str, float]:
        """The names of the CLIPs that guide, with their weights."""
        return parse_weighted(self.clip)

    @model_validator(mode="after")
    def _clips_are_named(self) -> Self:
        try:
            self.clip_weights()
        except ValueError as error:
            raise ValueError(said("CLIP {reason}.", reason=str(error))) from error
        return self
