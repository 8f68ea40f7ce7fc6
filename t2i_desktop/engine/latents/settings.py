"""The settings of a mix of latents. Imports no torch."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.settings import Settings, setting
from t2i_desktop.engine.words import said

Mode = Literal["linear", "spherical", "average", "difference"]
MOST = 6
"""How many latents can be mixed at once."""


@dataclass(frozen=True, slots=True)
class Part:
    """A latent of a mix. weight: not below 0; only the proportions of all weights count."""

    path: Path
    weight: float = 1.0

    def as_line(self) -> str:
        """As it stands among the settings of a mix: `latent.safetensors | 0.3`."""
        return str(self.path) if self.weight == 1 else f"{self.path} | {self.weight:g}"


class MixSettings(Settings):
    """Which latents are mixed, and how."""

    title: str = setting("", "Title", "What the mix is called.", group="Mix", long=True)
    latents: str = setting(
        "",
        "Latents",
        "The latents, one file a line, each with its weight after it where that is not 1: “file | 0.3”.",
        group="Mix",
    )
    mode: Mode = setting(
        "linear",
        "Mode",
        "Linear: the weighted mean. Spherical: the mean along arcs, which keeps the length. Average: all "
        "alike. Difference: the first, and what the second has that the third has not.",
        group="Mix",
    )
    strength: float = setting(
        1.0, "Strength", "Difference: how much of it is added.", low=-4, high=4, step=0.1, group="Mix"
    )
    fit: bool = setting(
        False, "Fit sizes", "Latents of other sizes are brought to the size of the first.", group="Mix"
    )
    tile: Literal["off", "across", "down", "both"] = setting(
        "off", "Tile", "The sides on which the picture continues into itself.", group="Mix"
    )
    vqgan: str = setting(
        "starter-vqgan", "VQGAN", "The VQGAN the latents were made with.", group="Mix", model_kind="vqgan"
    )
    device: Literal["auto", "cpu", "cuda", "mps"] = setting(
        "auto", "Device", "Auto takes the graphics card if there is one.", group="Mix"
    )

    def parts(self) -> tuple[Part, ...]:
        """The latents with their weights."""
        return tuple(_part(line.strip()) for line in self.latents.splitlines() if line.strip())

    @model_validator(mode="after")
    def _there_is_something_to_mix(self) -> Self:
        parts = self.parts()
        if self.mode == "difference" and len(parts) != 3:
            raise ValueError(
                said("A difference takes three latents: one to begin with, one to add, and one to take away.")
            )
        if not 1 <= len(parts) <= MOST:
            raise ValueError(said("Choose one to {most} latents to mix.", most=MOST))
        if self.mode in ("linear", "spherical") and not any(part.weight for part in parts):
            raise ValueError(said("Give at least one latent a weight above 0."))
        return self


def _part(line: str) -> Part:
    """A part from its line; raises ValueError with a sentence."""
    name, bar, word = line.partition(" | ")
    try:
        weight = float(word) if bar else 1.0
    except ValueError:
        weight = math.nan
    if not math.isfinite(weight) or weight < 0:
        raise ValueError(
            said("The weight after a latent must be a number from 0, not “{word}”.", word=word.strip())
        )
    return Part(Path(name.strip()).expanduser(), weight)
