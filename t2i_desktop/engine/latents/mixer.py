"""Mixes stored latents and shows what comes of it: again and again while sliders move, or once as a job."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.latents.decoding import Decoder
from t2i_desktop.engine.latents.entries import name_of
from t2i_desktop.engine.latents.mixing import average, difference, linear_mean, resized, spherical_mean
from t2i_desktop.engine.latents.reading import read_numbers
from t2i_desktop.engine.latents.settings import MixSettings


@dataclass(frozen=True, slots=True)
class Mixed:
    """What came of a mix. latent: (1, C, h, w) float32. picture: (H, W, 3) uint8."""

    settings: MixSettings
    latent: np.ndarray
    picture: np.ndarray


class Mixer:
    """Keeps the model and the latents of the mix at hand, so that the next one is there at once."""

    def __init__(self, decoder: Decoder | None = None) -> None:
        self.decoder = decoder or Decoder()
        self._latents: dict[Path, np.ndarray] = {}

    def mix(self, settings: MixSettings) -> Mixed:
        """Mix and decode.

        Raises GalleryError if a latent cannot be read, BadSettings if they do not belong together, and as
        `Decoder.decode` does.
        """
        latent = mixed([self._read(part.path) for part in settings.parts()], settings)
        held = {part.path for part in settings.parts()}
        self._latents = {path: latent for path, latent in self._latents.items() if path in held}
        return Mixed(settings, latent, self.decoder.decode(latent, settings.vqgan, settings.tile))

    def release(self) -> None:
        """Hold neither model nor latents."""
        self._latents.clear()
        self.decoder.release()

    def _read(self, path: Path) -> np.ndarray:
        if path not in self._latents:
            self._latents[path] = read_numbers(path)
        return self._latents[path]


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
            f"{name_of(path)} has {latent.shape[1]} channels, and {name_of(to)} has {first.shape[1]}: they "
            "are of two VQGANs. Choose latents of one VQGAN."
        )
    if latent.shape != first.shape and not fit:
        raise BadSettings(
            f"{name_of(path)} has {_grid(latent)} cells, and {name_of(to)} has {_grid(first)}. Choose "
            "latents of pictures of one size, or let them be fitted to the first."
        )


def _grid(latent: np.ndarray) -> str:
    return f"{latent.shape[3]} × {latent.shape[2]}"


class LatentMix:
    """A mix as a job of the one loop, so that it is kept, told of and made again as pictures are."""

    def begin(self, settings: MixSettings) -> "MixRun":
        """Nothing is read before the first step."""
        return MixRun(settings, Mixer(Decoder(settings.device)))


class MixRun:
    """One step: mix, and decode."""

    total_steps, show_step = 1, 0

    def __init__(self, settings: MixSettings, mixer: Mixer) -> None:
        self.title = settings.title or "Mix of latents"
        self.device = mixer.decoder.describe()
        self._settings, self._mixer = settings, mixer
        self._mixed: Mixed | None = None

    def step(self) -> Mapping[str, float]:
        """Mix and decode."""
        self._mixed = self._mixer.mix(self._settings)
        return {}

    def result(self) -> Result:
        """The picture and the latent."""
        assert self._mixed is not None
        return result_of(self._mixed)

    def notes(self) -> Iterable[str]:
        """Nothing to remark."""
        return ()

    def finish(self) -> Mapping[str, str]:
        """Nothing to tell but the picture."""
        return {}


def result_of(mixed: Mixed) -> Result:
    """A mix as the gallery keeps it."""
    return Result(mixed.picture[None], mixed.latent)
