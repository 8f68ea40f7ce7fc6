"""The mix of several latents that settings describe: do they belong together, and what comes of them.

Imports no torch.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.latents.entries import name_of
from t2i_desktop.engine.latents.mixing import average, difference, linear_mean, resized, spherical_mean
from t2i_desktop.engine.latents.settings import MixSettings
from t2i_desktop.engine.words import said

GENERATOR = "latents"
"""The name of mixes among the generators."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """What came of a mix. latent: (1, C, h, w) float32. picture: (H, W, 3) uint8."""

    settings: MixSettings
    latent: np.ndarray
    picture: np.ndarray

    def result(self) -> Result:
        """As the gallery keeps it."""
        return Result(self.picture[None], self.latent)


def mixed(latents: list[np.ndarray], settings: MixSettings) -> np.ndarray:
    """The mix of latents (1, C, h, w) that stand for the parts of `settings`; raises BadSettings."""
    paths, first = [part.path for part in settings.parts()], latents[0]
    for path, latent in zip(paths, latents, strict=True):
        _check(path, latent, paths[0], first, settings.fit)
    fitted = [resized(latent, (first.shape[2], first.shape[3])) for latent in latents]
    match settings.mode:
        case "linear":
            return linear_mean(fitted, [part.weight for part in settings.parts()])
        case "spherical":
            return spherical_mean(fitted, [part.weight for part in settings.parts()])
        case "average":
            return average(fitted)
        case "difference":
            return difference(fitted[0], fitted[1], fitted[2], settings.strength)


def _check(path: Path, latent: np.ndarray, to: Path, first: np.ndarray, fit: bool) -> None:
    if latent.shape[1] != first.shape[1]:
        raise BadSettings(
            said(
                "{latent} has {channels} channels, and {first} has {wanted}: they are of two VQGANs. "
                "Choose latents of one VQGAN.",
                latent=name_of(path),
                channels=latent.shape[1],
                first=name_of(to),
                wanted=first.shape[1],
            )
        )
    if latent.shape != first.shape and not fit:
        raise BadSettings(
            said(
                "{latent} has {cells} cells, and {first} has {wanted}. Choose latents of pictures of one "
                "size, or let them be fitted to the first.",
                latent=name_of(path),
                cells=_grid(latent),
                first=name_of(to),
                wanted=_grid(first),
            )
        )


def _grid(latent: np.ndarray) -> str:
    return f"{latent.shape[3]} × {latent.shape[2]}"
