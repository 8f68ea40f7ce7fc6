"""A film that is being made, as a small yaml file: its latents, the ways between them, and how it plays.

    format: 1
    fps: 25
    loop: true
    blend: linear
    latents:
    - file: 20260101-120000-000000-red-apple/latent.safetensors
      seconds: 3.0
      easing: smooth

Files below the project's own folder are named from there, so that both can be moved together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from t2i_desktop.engine.errors import FilmError
from t2i_desktop.engine.film.settings import LONGEST, SHORTEST, Easing, FilmSettings, Keyframe
from t2i_desktop.engine.film.timeline import Timeline
from t2i_desktop.engine.latents.mixing import Blend
from t2i_desktop.engine.models.configs import UnreadableConfig, read_mapping
from t2i_desktop.engine.settings import validated
from t2i_desktop.engine.words import said

SUFFIX = ".film.yaml"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class FilmProject:
    """A film as it is worked on: it may have fewer than two latents, and some may be gone."""

    keyframes: tuple[Keyframe, ...] = ()
    fps: int = 25
    loop: bool = True
    blend: Blend = "linear"

    @property
    def can_play(self) -> bool:
        """Whether there is a way to show."""
        return len(self.keyframes) > 1

    def missing(self) -> tuple[Path, ...]:
        """The latents that are not there."""
        return tuple(key.path for key in self.keyframes if not key.path.is_file())

    def timeline(self) -> Timeline:
        """Its frames; only where it can play."""
        return Timeline.of(self.keyframes, self.fps, loop=self.loop)

    def settings(self, out: str, vqgan: str, tile: str = "off", device: str = "auto") -> FilmSettings:
        """The film as a job; raises BadSettings if there is nothing to show."""
        lines = "\n".join(key.as_line() for key in self.keyframes)
        chosen = {"fps": self.fps, "loop": self.loop, "blend": self.blend, "tile": tile, "device": device}
        return validated(FilmSettings, {"latents": lines, "out": out, "vqgan": vqgan, **chosen})

    def inserted(self, at: int, keyframes: Sequence[Keyframe]) -> "FilmProject":
        """With more latents before the one that was number `at`."""
        return replace(self, keyframes=(*self.keyframes[:at], *keyframes, *self.keyframes[at:]))

    def without(self, numbers: Sequence[int]) -> "FilmProject":
        """Without the latents of these numbers."""
        kept = (key for number, key in enumerate(self.keyframes) if number not in numbers)
        return replace(self, keyframes=tuple(kept))

    def moved(self, numbers: Sequence[int], to: int) -> "FilmProject":
        """With the latents of these numbers, in their order, before the one that was number `to`."""
        taken = tuple(self.keyframes[number] for number in sorted(numbers))
        before = sum(number < to for number in numbers)
        return self.without(numbers).inserted(to - before, taken)

    def with_ways(
        self, numbers: Sequence[int], seconds: float | None = None, easing: Easing | None = None
    ) -> "FilmProject":
        """With other ways from the latents of these numbers; what is None stays."""
        keyframes = (
            Keyframe(key.path, seconds or key.seconds, easing or key.easing) if number in numbers else key
            for number, key in enumerate(self.keyframes)
        )
        return replace(self, keyframes=tuple(keyframes))


class _Latent(BaseModel):
    model_config = ConfigDict(extra="forbid")

    file: str
    seconds: float = Field(3.0, ge=SHORTEST, le=LONGEST)
    easing: Easing = "smooth"


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    format: Literal[1]
    fps: int = Field(25, ge=1, le=120)
    loop: bool = True
    blend: Blend = "linear"
    latents: tuple[_Latent, ...] = ()


def project_file(project: FilmProject, folder: Path) -> bytes:
    """The project as a yaml file that will lie in `folder`."""
    latents = [
        {"file": _told(key.path, folder), "seconds": key.seconds, "easing": key.easing}
        for key in project.keyframes
    ]
    content = {"format": FORMAT, "fps": project.fps, "loop": project.loop, "blend": project.blend}
    return yaml.safe_dump({**content, "latents": latents}, sort_keys=False, allow_unicode=True).encode()


def read_project(path: Path) -> FilmProject:
    """The project of a file; raises FilmError if it is none. Its latents need not be there."""
    try:
        found = _File.model_validate(read_mapping(path))
    except (UnreadableConfig, ValidationError) as error:
        raise FilmError(
            said(
                "{path} cannot be read as a film ({reason}). Choose a file that ends in {ending} and was "
                "saved by this version or an earlier one.",
                path=path,
                reason=_reason(error),
                ending=SUFFIX,
            )
        ) from error
    folder = path.absolute().parent
    keyframes = (Keyframe(folder / Path(one.file), one.seconds, one.easing) for one in found.latents)
    return FilmProject(tuple(keyframes), found.fps, found.loop, found.blend)


def _told(path: Path, folder: Path) -> str:
    inside = path.is_relative_to(folder)
    return (path.relative_to(folder) if inside else path.absolute()).as_posix()


def _reason(error: UnreadableConfig | ValidationError) -> str:
    if isinstance(error, UnreadableConfig):
        return str(error)
    fault = error.errors()[0]
    place = " of ".join(str(part) for part in reversed(fault["loc"]))
    return f"{place}: {fault['msg']}"
