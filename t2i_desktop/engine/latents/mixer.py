"""Mixes stored latents and shows what comes of it: again and again while sliders move, or once as a job."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.latents.decoding import Decoder
from t2i_desktop.engine.latents.mix import Mixed, mixed
from t2i_desktop.engine.latents.reading import read_numbers
from t2i_desktop.engine.latents.settings import MixSettings
from t2i_desktop.engine.words import said


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


class LatentMix:
    """A mix as a job of the one loop, so that it is kept, told of and made again as pictures are."""

    def begin(self, settings: MixSettings) -> "MixRun":
        """Nothing is read before the first step."""
        return MixRun(settings, Mixer(Decoder(settings.device)))

    def live(self) -> Mixer:
        """What mixes again and again, on the thread that calls it."""
        return Mixer()


class MixRun:
    """One step: mix, and decode."""

    total_steps, show_step = 1, 0

    def __init__(self, settings: MixSettings, mixer: Mixer) -> None:
        self.title = settings.title or said("Mix of latents")
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
        return self._mixed.result()

    def notes(self) -> Iterable[str]:
        """Nothing to remark."""
        return ()

    def finish(self) -> Mapping[str, str]:
        """Nothing to tell but the picture."""
        return {}
