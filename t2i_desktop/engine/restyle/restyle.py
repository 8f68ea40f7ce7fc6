"""Restyling as a job: one step is one optimisation step of one frame, or one frame put into the film.

So the one loop gives it progress, pause and clean stopping. Every frame is a VQGAN+CLIP run of its own, with
the same seed: the same crops and the same noise, so that nothing flickers by chance.
"""

import json
import tempfile
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path

from t2i_desktop.engine.device import choose, describe
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.formats import Origin
from t2i_desktop.engine.guidance.generator import VqganClip, VqganClipRun
from t2i_desktop.engine.images import png_bytes
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.restyle.frames import GENERATOR, Frames, finished_note
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.restyle.soundtrack import Sound, join
from t2i_desktop.engine.restyle.source import Source, VideoSource, open_source
from t2i_desktop.engine.words import said

FILM = "restyled.mp4"
_SILENT = ".restyled.silent.mp4"
_RATE_OF_FOLDERS = Fraction(12)
_SAME_SPEED = 0.001  # 29.97 is meant where 30000/1001 is said


class Restyle:
    """Paints the frames of a source anew."""

    def __init__(self, catalog: ModelCatalog | None = None) -> None:
        self._painter = VqganClip(catalog)

    def begin(self, settings: RestyleSettings) -> "RestyleRun":
        """Look through the source and what is finished, and begin the first frame that is not.

        Raises BadData if the source cannot be read, BadSettings if the folder belongs to other frames,
        DiskFull or GalleryError if it cannot be written, and whatever a VQGAN+CLIP run raises.
        """
        source = open_source(Path(settings.source).expanduser())
        try:
            return RestyleRun(settings, source, Frames(settings, source.count), self._painter)
        except BaseException:
            source.close()
            raise


class RestyleRun:
    """One restyling under way."""

    show_step = 0

    def __init__(self, settings: RestyleSettings, source: Source, frames: Frames, painter: VqganClip) -> None:
        self.title = settings.include.strip() or settings.extras.strip()
        self._settings, self._source, self._frames, self._painter = settings, source, frames, painter
        self._missing = frames.missing()
        self._done = 0  # steps of the frame at hand
        self._shown = source.count - 1  # the frame finished last
        self._film_path, self._silent_path = frames.folder / FILM, frames.folder / _SILENT
        wanted = settings.video or isinstance(source, VideoSource)
        self._has_film = wanted and (bool(self._missing) or not self._film_path.exists())
        self._film: FilmWriter | None = None
        self._filmed = 0
        self.total_steps = len(self._missing) * settings.total_iter + self._has_film * source.count
        self._news = self._first_news()
        self._run = self._begin(self._missing[0]) if self._missing else None
        self.device = self._run.device if self._run else describe(choose(settings.device))

    def step(self) -> Mapping[str, float]:
        """Optimise the frame at hand once; when all are finished, put the next one into the film."""
        if not self._missing:
            self._film_next()
            return {}
        number = self._missing[0]
        self._run = run = self._run or self._begin(number)
        terms = run.step()
        self._done += 1
        self._news = tuple(run.notes())
        if self._done >= run.total_steps:  # which falls where nothing improves any more
            self.total_steps -= self._settings.total_iter - self._done
            self._frames.keep(number, run.result().pictures[0], self._done)
            self._news = (*self._news, finished_note(number, self._source.count))
            self._missing.pop(0)
            self._run, self._done, self._shown = None, 0, number
        return terms

    def result(self) -> Result:
        """The frame at hand, or the one finished last."""
        if self._run:
            return self._run.result()
        return Result(self._frames.read(self._shown)[None])

    def notes(self) -> Iterable[str]:
        """What is finished already, which frame has just been, and what its run remarks."""
        return self._news

    def finish(self) -> Mapping[str, str]:
        """Close the film, so that it appears at its place; tells where the frames and the film are."""
        facts = {"frames": str(self._frames.folder)}
        if self._film:
            self._film.finish()
            sound = join(self._silent_path, self._heard(), self._film_path, self._comment())
            facts |= {"sound": sound.value} if sound is not Sound.NONE else {}
        return facts | ({"film": str(self._film_path)} if self._film_path.exists() else {})

    def close(self) -> None:
        """Leave nothing of a film that was not finished."""
        self._source.close()
        if self._film:
            self._film.close()
            self._silent_path.unlink(missing_ok=True)

    def _first_news(self) -> tuple[str, ...]:
        count = self._source.count
        finished = count - len(self._missing)
        told = said(
            "{n} of {total} frames are finished already, and stay as they are.",
            one="1 of {total} frames is finished already, and stays as it is.",
            n=finished,
            total=count,
        )
        return (told,) if finished else ()

    def _begin(self, number: int) -> VqganClipRun:
        """The run of one frame, which starts from the source's and, in part, from the finished one before."""
        with tempfile.TemporaryDirectory() as folder:
            picture = Path(folder) / "frame.png"
            picture.write_bytes(png_bytes(self._source.frame(number), {}))
            run = self._painter.begin(self._settings.of_frame(picture))
        if number and self._settings.carry_over and self._frames.path(number - 1).exists():
            run.carry_over(self._frames.read(number - 1), self._settings.carry_over)
        return run

    def _film_next(self) -> None:
        self._film = self._film or FilmWriter(self._silent_path, self._rate())
        self._film.add(self._frames.read(self._filmed))
        self._shown = self._filmed
        self._filmed += 1

    def _heard(self) -> Path | None:
        """The film whose sound belongs to these frames."""
        is_as_fast = abs(self._rate() / (self._source.rate or 1) - 1) < _SAME_SPEED
        has_sound = self._settings.sound and is_as_fast and isinstance(self._source, VideoSource)
        return Path(self._settings.source).expanduser() if has_sound else None

    def _comment(self) -> str:
        """How the film came about, as its frames say it."""
        origin = Origin.of(GENERATOR, self._settings, self._settings.total_iter)
        return json.dumps(origin.as_json(), ensure_ascii=False)

    def _rate(self) -> Fraction:
        if self._settings.frame_rate:
            return Fraction(self._settings.frame_rate).limit_denominator(1001)
        return self._source.rate or _RATE_OF_FOLDERS
