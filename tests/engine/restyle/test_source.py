"""Sources of frames: folders in natural order, films frame by frame, and sentences for everything else."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.restyle.source import aspect_of, open_source
from tests.engine.restyle.films import write_film

SHADES = (20, 90, 160, 230)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Four grey frames of 48 × 32 pixels."""
    path = tmp_path / "film.mp4"
    writer = FilmWriter(path, Fraction(30000, 1001))
    for shade in SHADES:
        writer.add(np.full((32, 48, 3), shade, np.uint8))
    writer.finish()
    writer.close()
    return path


def test_a_folder_is_read_in_the_natural_order_of_its_names(tmp_path: Path) -> None:
    for shade, name in enumerate(("1.png", "shot 2.png", "Shot 10.jpg", "shot 10b.png")):
        Image.new("RGB", (8, 8), (shade * 50,) * 3).save(tmp_path / name)
    Image.new("RGB", (8, 8)).save(tmp_path / ".hidden.png")
    (tmp_path / "notes.txt").touch()
    (tmp_path / "more.png").mkdir()
    source = open_source(tmp_path)
    assert source.count == 4
    assert source.rate is None
    assert [round(source.frame(number).mean() / 50) for number in range(4)] == [0, 1, 2, 3]


def test_a_film_gives_every_frame_forwards_and_backwards(film: Path) -> None:
    source = open_source(film)
    assert source.expected == source.count == len(SHADES)
    assert source.rate == Fraction(30000, 1001)
    for number in (0, 1, 3, 2, 2, 0):
        frame = source.frame(number)
        assert frame.shape == (32, 48, 3)
        assert frame.mean() == pytest.approx(SHADES[number], abs=3)
    with pytest.raises(BadData, match="ends before frame 5"):
        source.frame(4)
    source.close()


def test_a_film_is_not_counted_before_somebody_asks(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert aspect_of(film) == 1.5
    opened = open_source(film)
    monkeypatch.setattr(type(opened), "_open", lambda self: pytest.fail("opened again"))
    assert opened.rate == Fraction(30000, 1001)


def test_a_film_that_does_not_count_its_frames_is_judged_by_how_long_it_lasts(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.webm", "", frames=12, fps=6)
    assert open_source(path).expected == pytest.approx(12, abs=1)


def test_what_is_no_source_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"There is no .*gone"):
        open_source(tmp_path / "gone")
    with pytest.raises(BadData, match="There are no pictures in the folder"):
        open_source(tmp_path)
    (tmp_path / "film.mp4").write_bytes(b"no film at all" * 100)
    with pytest.raises(BadData, match="cannot be read as a video"):
        open_source(tmp_path / "film.mp4")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "1.png").write_bytes(b"no picture")
    with pytest.raises(BadData, match="cannot be read"):
        open_source(tmp_path / "broken").frame(0)


def test_a_film_of_a_camera_held_upright_is_shown_upright(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    picture = np.zeros((32, 48, 3), np.uint8)
    picture[:16, :24] = 255  # left above
    writer = FilmWriter(path, 10)
    writer.add(picture)
    writer.finish()
    writer.close()
    data = bytearray(path.read_bytes())
    matrix = data.index(b"tkhd") + 44  # ISO/IEC 14496-12: what leads from the frame to the screen
    clockwise = (0, 1, 0, -1, 0, 0, 0, 0)
    data[matrix : matrix + 32] = b"".join(
        (value << 16).to_bytes(4, "big", signed=True) for value in clockwise
    )
    path.write_bytes(data)
    frame = open_source(path).frame(0)
    assert frame.shape == (48, 32, 3)
    assert frame[:20, 20:].mean() > 250  # right above
    assert frame[28:].mean() < 5
    assert aspect_of(path) == pytest.approx(2 / 3)
