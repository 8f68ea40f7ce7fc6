"""What the picture begins with, how it is held there, and which part of it may change. Imports no torch."""

from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.settings import FieldSpec, Settings, setting
from t2i_desktop.engine.words import said

StartFrom = Literal["random", "entries", "pixels", "gradient", "picture", "latent"]


class StartSection(Settings):
    """What the picture begins with, how it is held there, and which part of it may change."""

    start_from: StartFrom = setting(
        "random",
        "Start from",
        "Random latent, codebook entries, pixel noise, a colour gradient, a picture, or a kept latent.",
        group="Start",
        fixed=True,
    )
    start_file: str = setting(
        "",
        "Start file",
        "The picture or the latent to start from.",
        group="Start",
        file="start",
        fixed=True,
    )
    start_weight: float = setting(
        0.0,
        "Hold on to start",
        "How strongly the latent is pulled back to where it began.",
        low=0,
        high=100,
        step=0.1,
        group="Start",
        advanced=True,
    )
    start_fade: int = setting(
        0,
        "Let go after",
        "Iterations after which the pull to the start has faded away; 0: it never fades.",
        low=0,
        high=1_000_000,
        step=50,
        group="Start",
        advanced=True,
    )
    mask_file: str = setting(
        "",
        "Mask",
        "A picture that is white where the start may change and black where it must stay.",
        group="Start",
        advanced=True,
        file="mask",
    )
    mask_invert: bool = setting(
        False,
        "Invert mask",
        "Black is what may change.",
        group="Start",
        advanced=True,
    )
    mask_feather: float = setting(
        0.0,
        "Feather",
        "Pixels over which the edge of the mask is softened.",
        low=0,
        high=256,
        step=1,
        group="Start",
        advanced=True,
    )

    def reads_file(self, spec: FieldSpec) -> bool:
        """The start file lies idle where the picture begins with something else."""
        is_idle = spec.name == "start_file" and self.start_from not in ("picture", "latent")
        return super().reads_file(spec) and not is_idle

    @model_validator(mode="after")
    def _start_has_its_file(self) -> Self:
        if self.start_from in ("picture", "latent") and not self.start_file.strip():
            picture = said("Choose the picture to start from, or start from something else.")
            latent = said("Choose the latent to start from, or start from something else.")
            raise ValueError(picture if self.start_from == "picture" else latent)
        return self
