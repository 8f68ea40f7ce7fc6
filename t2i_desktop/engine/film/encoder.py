"""Writes frames into a film file as they come, in constant memory, whole or not at all. Imports no torch.

The encoders come with PyAV; nothing has to be installed beside it.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from t2i_desktop.engine.errors import FilmError
from t2i_desktop.engine.files import sync_file
from t2i_desktop.engine.film.palettes import Palettes
from t2i_desktop.engine.words import said


@dataclass(frozen=True, slots=True)
class _Format:
    """How a kind of film is written. even: colour is kept at half the resolution, which needs even sides.

    palettes: each frame has 256 colours of its own.
    """

    container: str
    codec: str
    pixels: str
    even: bool = False
    codec_options: dict[str, str] = field(default_factory=dict[str, str])
    container_options: dict[str, str] = field(default_factory=dict[str, str])
    palettes: bool = False


_FORMATS = {
    ".mp4": _Format("mp4", "libx264", "yuv420p", True, {"crf": "18"}, {"movflags": "+faststart"}),
    ".webm": _Format("webm", "libvpx-vp9", "yuv420p", True, {"crf": "30", "b": "0"}),
    ".gif": _Format("gif", "gif", "pal8", palettes=True, container_options={"loop": "0"}),
    ".png": _Format("apng", "apng", "rgb24", container_options={"plays": "0"}),
}


class FilmWriter:
    """One film under way: it grows under a hidden name, and appears at `path` when it is finished."""

    def __init__(self, path: Path, fps: int | Fraction) -> None:
        """fps: frames per second. Raises FilmError if the folder cannot be written."""
        self._path, self._fps = path, fps
        self._partial = path.with_name(f".{path.name}.partial")
        self._format = _FORMATS[path.suffix.lower()]
        self._stream: Any = None
        self._palettes: Palettes | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._container: Any = av.open(
                str(self._partial),
                "w",
                format=self._format.container,
                container_options=self._format.container_options,
            )
        except OSError as error:  # PyAV's errors are such, too
            raise self._unwritable(error) from error

    def add(self, picture: np.ndarray) -> None:
        """Write the next frame, (H, W, 3) uint8, of the size of the first. Raises FilmError."""
        try:
            if self._stream is None:
                self._stream = self._new_stream(*picture.shape[:2])
            for frame in self._frames(np.ascontiguousarray(picture)):
                self._container.mux(self._stream.encode(frame))
        except OSError as error:
            raise self._unwritable(error) from error

    def finish(self) -> None:
        """Write what the encoder holds, and let the film appear; raises FilmError, also if it is empty."""
        if self._stream is None:
            raise FilmError(said("A film needs at least one frame."))
        try:
            for frame in self._palettes.reduced(None) if self._palettes else ():
                self._container.mux(self._stream.encode(frame))
            self._container.mux(self._stream.encode(None))
            self._container.close()
            sync_file(self._partial)
            os.replace(self._partial, self._path)
        except OSError as error:
            raise self._unwritable(error) from error

    def close(self) -> None:
        """Leave nothing of a film that was not finished; harmless after `finish`."""
        with suppress(OSError):  # on a full disk it cannot write its end, which nobody wants any more
            self._container.close()
        self._container = self._stream = None
        self._partial.unlink(missing_ok=True)

    def _frames(self, picture: np.ndarray) -> Iterable[av.VideoFrame]:
        """The picture as the encoder takes it."""
        if self._palettes:
            return self._palettes.reduced(picture)
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        return (frame.reformat(self._stream.width, self._stream.height, self._format.pixels),)

    def _new_stream(self, height: int, width: int) -> Any:
        stream: Any = self._container.add_stream(self._format.codec, rate=Fraction(self._fps))
        stream.width, stream.height = (
            (width - width % 2, height - height % 2) if self._format.even else (width, height)
        )
        stream.pix_fmt, stream.options = self._format.pixels, self._format.codec_options
        if self._format.palettes:
            self._palettes = Palettes(height, width, self._fps)
        return stream

    def _unwritable(self, error: OSError) -> FilmError:
        return FilmError(
            said(
                "The film {path} could not be written ({reason}). Choose another place.",
                path=self._path,
                reason=error.strerror or str(error),
            )
        )
