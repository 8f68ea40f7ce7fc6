"""A film as a job: one step is one frame, decoded and written. Driven by the one loop, as every other job."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.film.timeline import Timeline
from t2i_desktop.engine.latents.decoding import Decoder
from t2i_desktop.engine.latents.mixing import blended
from t2i_desktop.engine.latents.reading import read_numbers
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.words import said


class Film:
    """Makes films from latents."""

    def __init__(self, catalog: ModelCatalog | None = None) -> None:
        self._catalog = catalog

    def begin(self, settings: FilmSettings) -> "FilmRun":
        """Read the latents and load the decoder.

        Raises GalleryError if a latent cannot be read, BadSettings if they do not belong together, and
        MissingModel, BadCheckpoint or UnavailableDevice as any run.
        """
        return FilmRun(settings, FilmFrames(settings, Decoder(settings.device, self._catalog)))

    def live(self) -> "LiveFilm":
        """What shows any frame of a film that is being worked on, on the thread that calls it."""
        return LiveFilm(Decoder(catalog=self._catalog))


class LiveFilm:
    """Keeps the model and the latents of the film at hand, so that its next frame is there at once."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._frames: tuple[FilmSettings, FilmFrames] | None = None

    def picture(self, settings: FilmSettings, frame: int) -> np.ndarray:
        """The picture (H, W, 3) uint8 of a frame; raises as `Film.begin` does."""
        if self._frames is None or self._frames[0] != settings:
            self._frames = None
            self._frames = settings, FilmFrames(settings, self._decoder)
        return self._frames[1].picture(frame)

    def release(self) -> None:
        """Hold neither model nor latents."""
        self._frames = None
        self._decoder.release()


class FilmFrames:
    """The pictures of a film by their number, each decoded when it is asked for."""

    def __init__(self, settings: FilmSettings, decoder: Decoder) -> None:
        """Raises as `Film.begin` does."""
        self.device = decoder.describe()
        self._settings, self._decoder = settings, decoder
        self._timeline = Timeline.of(settings.keyframes(), settings.fps, loop=settings.loop)
        self._latents = _read(settings, decoder.channels(settings.vqgan))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._timeline)

    def picture(self, frame: int) -> np.ndarray:
        """The picture (H, W, 3) uint8 of a frame, counted from 0."""
        place, s = self._timeline.at(frame), self._settings
        start, end = self._latents[place.start], self._latents[place.end]
        latent = start if place.share == 0 else blended(start, end, place.share, s.blend)
        return self._decoder.decode(latent, s.vqgan, s.tile)


class FilmRun:
    """One film under way. It appears at its place when the last frame is in; before that there is nothing."""

    show_step = 0

    def __init__(self, settings: FilmSettings, frames: FilmFrames) -> None:
        self.title = Path(settings.out).name
        self.device = frames.device
        self.total_steps = len(frames)
        self._settings, self._frames = settings, frames
        self._frame = 0
        self._picture = frames.picture(0)
        self._film = FilmWriter(Path(settings.out).expanduser(), settings.fps)

    def step(self) -> Mapping[str, float]:
        """Decode and write one frame."""
        self._picture = self._frames.picture(self._frame)
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


def _read(settings: FilmSettings, channels: int) -> list[np.ndarray]:
    """The latents (1, C, h, w): they must fit the VQGAN and one another. What is shown twice is read once."""
    paths = [keyframe.path for keyframe in settings.keyframes()]
    latents = {path: read_numbers(path) for path in dict.fromkeys(paths)}
    for path, latent in latents.items():
        if latent.shape[1] != channels:
            raise BadSettings(
                said(
                    "The latent {file} does not fit the VQGAN {vqgan}. Choose the VQGAN it was made with.",
                    file=path.name,
                    vqgan=settings.vqgan,
                )
            )
        if latent.shape != latents[paths[0]].shape:
            raise BadSettings(
                said(
                    "The latent {file} is of another size than {first}. Choose latents of pictures of one "
                    "size.",
                    file=path.name,
                    first=paths[0].name,
                )
            )
    return [latents[path] for path in paths]
