"""Writes portraits and walks as files, beside the window. Knows nothing of how they were drawn."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, Signal

from t2i_desktop.app.background import Background
from t2i_desktop.app.words import tr
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.film.strips import write_strip
from t2i_desktop.engine.formats import Origin, picture_file
from t2i_desktop.engine.portraits.settings import GENERATOR, PortraitsSettings

_SIDE = 256  # of a frame: a portrait of 64 pixels is too small to be looked at


class Files(QObject):
    """noted, failed: what became of it."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background

    def save_picture(self, path: Path, portrait: np.ndarray, settings: PortraitsSettings) -> None:
        """Write a portrait (H, W, 3) uint8 as a PNG that says how it was made."""

        def write() -> None:
            data = picture_file(portrait, Origin.of(GENERATOR, settings, 1))
            write_where_chosen(path, data)

        self._run(path, write)

    def save_film(self, path: Path, portraits: np.ndarray, fps: int) -> None:
        """Write portraits (N, H, W, 3) uint8 as frames, large enough to be seen; GIF or MP4."""
        self._run(path, lambda: write_strip(path, map(_enlarged, portraits), fps))

    def _run(self, path: Path, write: Callable[[], None]) -> None:
        self._background.run(
            write,
            lambda _: self.noted.emit(tr("Saved as {path}.", path=path)),
            self.failed.emit,
            is_promised=True,
        )


def with_suffix(chosen: str, *suffixes: str) -> Path:
    """A path that ends in one of these; the first is added if it does not."""
    path = Path(chosen)
    return path if path.suffix.lower() in suffixes else path.with_name(path.name + suffixes[0])


def _enlarged(portrait: np.ndarray) -> np.ndarray:
    return np.asarray(Image.fromarray(portrait).resize((_SIDE, _SIDE), Image.Resampling.BICUBIC))
