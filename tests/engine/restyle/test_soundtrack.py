"""Sound goes from film to film: copied where it can be, encoded anew where it must, never in the way."""

import errno
import os
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from t2i_desktop.engine.errors import DiskFull, FilmError
from t2i_desktop.engine.restyle import soundtrack
from t2i_desktop.engine.restyle.soundtrack import Sound, join
from tests.engine.restyle.films import TONE, heard, packets_of_sound, write_film


@pytest.fixture
def silent(tmp_path: Path) -> Path:
    return write_film(tmp_path / "silent.mp4", "")


def _shades(path: Path) -> list[float]:
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="rgb24").mean() for frame in film.decode(video=0)]


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp4", "aac"), ("a.mp4", "libmp3lame"), ("a.webm", "libopus"), ("a.mkv", "flac")]
)
def test_sound_that_players_know_is_copied_packet_by_packet(
    silent: Path, tmp_path: Path, name: str, codec: str
) -> None:
    source = write_film(tmp_path / name, codec)
    assert join(silent, source, tmp_path / "out.mp4", "") is Sound.COPIED
    assert packets_of_sound(tmp_path / "out.mp4") == packets_of_sound(source)
    _, seconds, tone = heard(tmp_path / "out.mp4")
    assert seconds == pytest.approx(2, abs=0.1)
    assert tone == pytest.approx(TONE, abs=3)
    assert _shades(tmp_path / "out.mp4") == _shades(silent)


@pytest.mark.parametrize(("name", "codec"), [("a.mkv", "pcm_s16le"), ("a.mkv", "mp2")])
def test_other_sound_becomes_aac_of_the_same_length_and_pitch(
    silent: Path, tmp_path: Path, name: str, codec: str
) -> None:
    source = write_film(tmp_path / name, codec)
    assert join(silent, source, tmp_path / "out.mp4", "") is Sound.ENCODED
    codec, seconds, tone = heard(tmp_path / "out.mp4")
    assert codec == "aac"
    assert seconds == pytest.approx(2, abs=0.1)
    assert tone == pytest.approx(TONE, abs=3)


def test_sound_and_pictures_lie_side_by_side_in_the_file(silent: Path, tmp_path: Path) -> None:
    join(silent, write_film(tmp_path / "a.mp4"), tmp_path / "out.mp4", "")
    with av.open(str(tmp_path / "out.mp4")) as film:
        kinds = [packet.stream.type for packet in film.demux() if packet.size]
    changes = sum(one != other for one, other in pairwise(kinds))
    assert changes > 4


def test_what_was_heard_before_the_first_picture_is_left_out(silent: Path, tmp_path: Path) -> None:
    late = write_film(tmp_path / "late.mkv", "flac", late=3)
    assert join(silent, late, tmp_path / "out.mp4", "") is Sound.COPIED
    assert heard(tmp_path / "out.mp4")[1] == pytest.approx(1.5, abs=0.15)


def test_a_film_without_sound_stays_silent(silent: Path, tmp_path: Path) -> None:
    assert join(silent, silent, tmp_path / "out.mp4", "") is Sound.NONE
    assert join(silent, None, tmp_path / "other.mp4", "") is Sound.NONE
    with av.open(str(tmp_path / "out.mp4")) as film:
        assert not film.streams.audio


def test_sound_that_cannot_be_read_costs_no_film(silent: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film at all" * 50)
    assert join(silent, broken, tmp_path / "out.mp4", "") is Sound.UNREADABLE
    assert len(_shades(tmp_path / "out.mp4")) == 12


def test_the_film_carries_a_comment(silent: Path, tmp_path: Path) -> None:
    comment = '{"include": "gelbe Blüte", "seed": 7}'
    join(silent, None, tmp_path / "out.mp4", comment)
    with av.open(str(tmp_path / "out.mp4")) as film:
        assert film.metadata["comment"] == comment


@pytest.mark.parametrize(
    ("code", "error", "sentence"),
    [(errno.ENOSPC, DiskFull, "is full. Make room there"), (errno.EIO, FilmError, "could not be written")],
)
def test_a_film_that_cannot_be_written_is_a_sentence_and_leaves_nothing(
    silent: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    error: type[Exception],
    sentence: str,
) -> None:
    def fail(path: Path) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(soundtrack, "sync_file", fail)
    with pytest.raises(error, match=sentence):
        join(silent, None, tmp_path / "out.mp4", "")
    assert os.listdir(tmp_path) == ["silent.mp4"]


def test_stereo_stays_stereo(silent: Path, tmp_path: Path) -> None:
    source = tmp_path / "stereo.mkv"
    with av.open(str(source), "w") as film:
        stream = film.add_stream("pcm_s16le", rate=44100, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 2 * 44100), np.int16), "s16", "stereo")
        frame.sample_rate, frame.pts = 44100, 0
        film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    assert join(silent, source, tmp_path / "out.mp4", "") is Sound.ENCODED
    with av.open(str(tmp_path / "out.mp4")) as film:
        assert (film.streams.audio[0].channels, film.streams.audio[0].rate) == (2, 44100)
