"""The settings of a film. Imports no torch."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.latents.mixing import Blend
from t2i_desktop.engine.settings import Settings, setting
from t2i_desktop.engine.words import said

Easing = Literal["smooth", "linear", "reference"]
EASINGS: tuple[Easing, ...] = ("smooth", "linear", "reference")
SUFFIXES = (".mp4", ".webm", ".gif", ".png")
SHORTEST, LONGEST = 0.02, 600.0
"""Seconds from one latent to the next."""

_SECONDS = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*s?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Keyframe:
    """A latent of a film, and the way from it to the next: how long it takes, and how it goes."""

    path: Path
    seconds: float
    easing: Easing

    def as_line(self) -> str:
        """As it stands among the settings of a film: `latent.safetensors | 2.5 | linear`."""
        return f"{self.path} | {self.seconds:g} | {self.easing}"


class FilmSettings(Settings):
    """Latents one after the other, and how the way between them looks."""

    latents: str = setting(
        "",
        "Latents",
        "The latents to show, one file a line, in order. After a file may stand how the way to the next "
        "goes, where it differs: “file | seconds | easing”.",
        group="Film",
    )
    out: str = setting(
        "film.mp4",
        "Write to",
        "The film: .mp4 (H.264), .webm (VP9), .gif, or .png (animated).",
        group="Film",
    )
    seconds: float = setting(
        3.0,
        "Seconds",
        "How long the way from one latent to the next takes.",
        low=SHORTEST,
        high=LONGEST,
        step=0.5,
        group="Film",
    )
    fps: int = setting(25, "Frames per second", "How smoothly it moves.", low=1, high=120, group="Film")
    easing: Easing = setting(
        "smooth",
        "Easing",
        "Smooth: starts and ends gently. Linear: evenly. Reference: sin(1.5 t)^6, as the notebooks.",
        group="Film",
    )
    blend: Blend = setting(
        "linear",
        "Blend",
        "Linear: the weighted mean of two latents. Spherical: along the arc between them.",
        group="Film",
    )
    loop: bool = setting(True, "Loop", "The last latent leads back to the first.", group="Film")
    tile: Literal["off", "across", "down", "both"] = setting(
        "off", "Tile", "The sides on which the pictures continue into themselves.", group="Film"
    )
    vqgan: str = setting(
        "starter-vqgan", "VQGAN", "The VQGAN the latents were made with.", group="Film", model_kind="vqgan"
    )
    device: Literal["auto", "cpu", "cuda", "mps"] = setting(
        "auto", "Device", "Auto takes the graphics card if there is one.", group="Film"
    )

    def keyframes(self) -> tuple[Keyframe, ...]:
        """The latents, in order, each with the way to the next."""
        lines = (line.strip() for line in self.latents.splitlines())
        return tuple(_keyframe(line, self.seconds, self.easing) for line in lines if line)

    @model_validator(mode="after")
    def _there_is_something_to_show(self) -> Self:
        if len(self.keyframes()) < 2:
            raise ValueError(said("Choose at least two latents: a film leads from one to the next."))
        if Path(self.out).suffix.lower() not in SUFFIXES:
            raise ValueError(
                said("The film must be called something ending in {endings}.", endings=", ".join(SUFFIXES))
            )
        return self


def _keyframe(line: str, seconds: float, easing: Easing) -> Keyframe:
    """A keyframe from its line; what is not written is as given. Raises ValueError with a sentence."""
    name, *words = (part.strip() for part in line.split(" | "))
    found: dict[str, Any] = {"seconds": seconds, "easing": easing}
    for word in words:
        found |= _way(word)
    return Keyframe(Path(name).expanduser(), **found)


def _way(word: str) -> dict[str, Any]:
    """What one word says of the way to the next latent."""
    if word in EASINGS:
        return {"easing": word}
    number = _SECONDS.fullmatch(word)
    if number and SHORTEST <= float(number[1]) <= LONGEST:
        return {"seconds": float(number[1])}
    raise ValueError(
        said(
            "After a latent may stand {shortest:g} to {longest:g} seconds and one of the easings "
            "{easings}, not “{word}”.",
            shortest=SHORTEST,
            longest=LONGEST,
            easings=", ".join(EASINGS),
            word=word,
        )
    )
