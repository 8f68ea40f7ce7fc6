"""A film as a job: one step is one frame, decoded and written. Driven by the one loop, as every other job."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.device import choose, describe
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.film.timeline import Timeline
from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan


class Film:
    """Makes films from latents."""

    def __init__(self, catalog: ModelCatalog | None = None) -> None:
        self._catalog = catalog or ModelCatalog()

    def begin(self, settings: FilmSettings) -> "FilmRun":
        """Read the latents and load the decoder.

        Raises GalleryError if a latent cannot be read, BadSettings if they do not belong together, and
        MissingModel, BadCheckpoint or UnavailableDevice as any run.
        """
        device = choose(settings.device)
        vqgan = load_vqgan(self._catalog.find(settings.vqgan), device)
        return FilmRun(settings, vqgan, _read(settings, vqgan))


class FilmRun:
    """One film under way. It appears at its place when the last frame is in; before that there is nothing."""

    show_step = 0

    def __init__(self, settings: FilmSettings, vqgan: Vqgan, latents: list[Tensor]) -> None:
        self.title = Path(settings.out).name
        self.device = describe(vqgan.codebook.device)
        self._settings, self._vqgan = settings, vqgan
        self._timeline = Timeline(
            latents,
            frames_each=max(1, round(settings.seconds * settings.fps)),
            easing=settings.easing,
            blend=settings.blend,
            loop=settings.loop,
        )
        self.total_steps = len(self._timeline)
        self._frame = 0
        self._picture = self._decode(0)
        self._film = FilmWriter(Path(settings.out).expanduser(), settings.fps)

    def step(self) -> Mapping[str, float]:
        """Decode and write one frame."""
        self._picture = self._decode(self._frame)
        self._film.add(self._picture)
        self._frame += 1
        return {}

    def result(self) -> Result:
        """The frame at hand."""
        return Result(self._picture[None])

    def notes(self) -> Iterable[str]:
        """Nothing to remark."""
        return ()

    def finish(self) -> Mapping[str, str]:
        """Close the film, so that it appears at its place."""
        self._film.finish()
        return {"film": self._settings.out, "frames": str(self._frame)}

    def close(self) -> None:
        """Leave nothing of a film that was not finished."""
        self._film.close()

    @torch.no_grad()
    def _decode(self, frame: int) -> np.ndarray:
        latent = self._timeline.at(frame).to(self._vqgan.codebook)
        pixels = self._vqgan.decode(latent).mul(255).round().to(torch.uint8)
        return pixels[0].permute(1, 2, 0).cpu().numpy()


def _read(settings: FilmSettings, vqgan: Vqgan) -> list[Tensor]:
    """The latents (1, C, h, w) on the CPU: they must fit the VQGAN and one another."""
    latents = [torch.from_numpy(read_latent(path)).float() for path in settings.files()]
    for path, latent in zip(settings.files(), latents, strict=True):
        if latent.ndim != 4 or latent.shape[:2] != (1, vqgan.embed_dim):
            raise BadSettings(
                f"The latent {path.name} does not fit the VQGAN {settings.vqgan}. "
                "Choose the VQGAN it was made with."
            )
        if latent.shape != latents[0].shape:
            raise BadSettings(
                f"The latent {path.name} is of another size than {settings.files()[0].name}. "
                "Choose latents of pictures of one size."
            )
    return latents
