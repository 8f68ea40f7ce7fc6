"""Frames that are there already, written as a short film. Knows nothing of where they come from."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from t2i_desktop.engine.film.encoder import FilmWriter


def write_strip(path: Path, frames: Iterable[np.ndarray], fps: int) -> None:
    """Write frames (H, W, 3) uint8 of one size as the film `path`, whole or not at all.

    The format is that of the name's ending, see `film.settings.SUFFIXES`. Raises FilmError.
    """
    writer = FilmWriter(path, fps)
    try:
        for frame in frames:
            writer.add(frame)
        writer.finish()
    finally:
        writer.close()
