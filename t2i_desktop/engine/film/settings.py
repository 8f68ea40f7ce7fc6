"""The settings of a film. Imports no torch."""

from pathlib import Path
from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.settings import Settings, setting

Easing = Literal["smooth", "linear", "reference"]
Blend = Literal["linear", "spherical"]
SUFFIXES = (".mp4", ".webm", ".gif", ".png")


class FilmSettings(Settings):
    """Latents one after the other, and how the way between them looks."""

    latents: str = setting(
        "",
        "Latents",
        "The latents to show, one file a line, in order.",
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
        low=0.1,
        high=600,
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
    vqgan: str = setting(
        "starter-vqgan", "VQGAN", "The VQGAN the latents were made with.", group="Film", model_kind="vqgan"
    )
    device: Literal["auto", "cpu", "cuda", "mps"] = setting(
        "auto", "Device", "Auto takes the graphics card if there is one.", group="Film"
    )

    def files(self) -> tuple[Path, ...]:
        """The latents, in order."""
        return tuple(Path(line.strip()).expanduser() for line in self.latents.splitlines() if line.strip())

    @model_validator(mode="after")
    def _there_is_something_to_show(self) -> Self:
        if len(self.files()) < 2:
            raise ValueError("Choose at least two latents: a film leads from one to the next.")
        if Path(self.out).suffix.lower() not in SUFFIXES:
            raise ValueError(f"The film must be called something ending in {', '.join(SUFFIXES)}.")
        return self
