"""Films on a disk that runs full, which is told, and of which nothing is left."""

import os
import shutil

import numpy as np
import pytest

from t2i_desktop.engine.errors import FilmError
from t2i_desktop.engine.film.encoder import FilmWriter
from tests.engine.models.tiny_disk import CAPACITY, ImitatedDisk, TinyDisk, tiny_disk

__all__ = ["tiny_disk"]


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".gif", ".png"])
def test_a_full_disk_is_told_and_nothing_is_left_of_the_film(tiny_disk: TinyDisk, suffix: str) -> None:
    if isinstance(tiny_disk, ImitatedDisk):
        pytest.skip("the encoders write by themselves: it takes a real disk, mounted here or in a namespace")
    before = tiny_disk.folder / f"film{suffix}"
    before.write_bytes(b"the film of before")
    writer = FilmWriter(before, fps=25)
    with pytest.raises(FilmError, match="No space left on device"):
        _write_noise(writer)
    writer.close()
    assert os.listdir(tiny_disk.folder) == [before.name]
    assert before.read_bytes() == b"the film of before"
    assert shutil.disk_usage(tiny_disk.folder).free > CAPACITY - 65536


def _write_noise(writer: FilmWriter) -> None:
    """More than fits on the disk."""
    rng = np.random.default_rng(0)
    for _ in range(1000):
        writer.add(rng.integers(0, 255, (128, 128, 3), np.uint8))
