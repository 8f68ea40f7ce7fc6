"""Film files: read back by the decoder they show what went in, and appear whole or not at all."""

import os
from pathlib import Path

import av
import numpy as np
import psutil
import pytest

from t2i_desktop.engine.errors import FilmError
from t2i_desktop.engine.film.encoder import FilmWriter

SUFFIXES = (".mp4", ".webm", ".gif", ".png")


def _frame(number: int, width: int = 96, height: int = 64) -> np.ndarray:
    """Orange from the left, further with every frame, on black."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[:, : 8 * number] = [255, 96, 0]
    return picture


def _frames(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_film_shows_the_frames_that_went_in(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / "deep" / f"film{suffix}"
    writer = FilmWriter(path, fps=10)
    for number in range(8):
        writer.add(_frame(number))
    assert not path.exists()
    writer.finish()
    writer.close()
    assert os.listdir(path.parent) == [path.name]
    shown = _frames(path)
    assert len(shown) == 8
    for number, frame in enumerate(shown):
        assert np.abs(frame.astype(int) - _frame(number)).mean() < 6
    with av.open(str(path)) as film:
        assert film.streams.video[0].average_rate == 10


@pytest.mark.parametrize(("suffix", "size"), [(".mp4", (32, 46)), (".png", (33, 47))])
def test_odd_sides_are_rounded_down_only_where_the_format_needs_it(
    tmp_path: Path, suffix: str, size: tuple[int, int]
) -> None:
    writer = FilmWriter(tmp_path / f"film{suffix}", fps=5)
    writer.add(_frame(2, width=47, height=33))
    writer.finish()
    assert _frames(tmp_path / f"film{suffix}")[0].shape[:2] == size


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_nothing_is_left_of_a_film_that_was_not_finished(tmp_path: Path, suffix: str) -> None:
    writer = FilmWriter(tmp_path / f"film{suffix}", fps=10)
    writer.add(_frame(1))
    writer.close()
    assert os.listdir(tmp_path) == []


def test_an_earlier_film_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"the old film")
    writer = FilmWriter(path, fps=10)
    writer.add(_frame(1))
    writer.close()
    assert path.read_bytes() == b"the old film"


def test_an_empty_film_and_a_folder_that_is_none_are_sentences(tmp_path: Path) -> None:
    writer = FilmWriter(tmp_path / "film.mp4", fps=10)
    with pytest.raises(FilmError, match="at least one frame"):
        writer.finish()
    writer.close()
    (tmp_path / "file").touch()
    with pytest.raises(FilmError, match="could not be written"):
        FilmWriter(tmp_path / "file" / "film.mp4", fps=10)


def test_every_frame_of_a_gif_has_colours_of_its_own(tmp_path: Path) -> None:
    y, x = np.mgrid[:64, :64]
    pictures = [np.stack([4 * x, 4 * y, np.full_like(x, 40 * n)], -1).astype(np.uint8) for n in range(6)]
    writer = FilmWriter(tmp_path / "film.gif", fps=10)
    for picture in pictures:
        writer.add(picture)
    writer.finish()
    writer.close()
    shown = _frames(tmp_path / "film.gif")
    assert len(shown) == 6
    for frame, picture in zip(shown, pictures, strict=True):
        assert np.abs(frame.astype(int) - picture).mean() < 5  # with the same colours for all frames: 11


@pytest.mark.slow
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_long_film_takes_no_more_memory_than_a_short_one(tmp_path: Path, suffix: str) -> None:
    process, writer = psutil.Process(), FilmWriter(tmp_path / f"film{suffix}", fps=25)
    slope = np.repeat(np.tile(np.arange(256, dtype=np.uint8), (256, 1))[..., None], 3, axis=2)

    def write(count: int) -> int:
        for number in range(count):
            writer.add(np.roll(slope, number, axis=1))
        return process.memory_info().rss

    short = write(80)  # what encoders hold to look ahead is there by now
    assert write(160) - short < 12 << 20  # the frames themselves: 31 MB
    writer.close()
