"""The film as it plays while it is made: in true time, decoded beside the window, kept as small pictures."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from t2i_desktop.app.film import player
from t2i_desktop.app.film.page import FilmPage
from tests.app.film.conftest import FakeFilm


def shade(page: FilmPage) -> int:
    """The frame that is shown, by its shade."""
    return page.screen_.canvas.image.pixelColor(0, 0).red()


def settle(qtbot: QtBot, page: FilmPage) -> None:
    """Wait until the whole preview is decoded."""
    told: list[tuple[int, int]] = []
    page.player.decoded.connect(lambda there, whole: told.append((there, whole)))
    page.player.seek(page.player.frame)
    qtbot.waitUntil(lambda: bool(told) and told[-1][0] == told[-1][1])


def test_all_frames_are_decoded_ahead_and_none_twice(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm
) -> None:
    settle(qtbot, three)
    asked = len(fake_film.asked)
    for frame in (7, 23, 0):
        three.screen_.scrub.setValue(frame)
        assert shade(three) == frame
    assert len(fake_film.asked) == asked


def test_the_frame_that_is_scrubbed_to_is_decoded_first(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm
) -> None:
    settle(qtbot, three)
    fake_film.gate.clear()
    asked = len(fake_film.asked)
    three.controls.blend.setCurrentText("Spherical")
    qtbot.waitUntil(lambda: len(fake_film.asked) > asked)
    for frame in (5, 17, 25):
        three.screen_.scrub.setValue(frame)
    fake_film.gate.set()
    qtbot.waitUntil(lambda: shade(three) == 25)
    assert fake_film.asked[asked + 1 : asked + 2] == [25]


def test_a_change_keeps_the_frames_that_stay_the_same(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm
) -> None:
    settle(qtbot, three)
    asked = len(fake_film.asked)
    three.controls.loop.click()
    settle(qtbot, three)
    assert len(fake_film.asked) == asked
    three.strip.select([0])
    three.controls.seconds.setValue(2)
    # Every second one of its 20 frames was there before.
    qtbot.waitUntil(lambda: len(fake_film.asked) >= asked + 10)
    settle(qtbot, three)
    assert len(fake_film.asked) == asked + 10


def test_it_plays_in_a_loop_and_rests(qtbot: QtBot, three: FilmPage) -> None:
    frames: list[int] = []
    three.player.moved.connect(frames.append)
    three.player.seek(27)
    three.screen_.play.click()
    assert three.player.is_playing
    qtbot.waitUntil(lambda: 29 in frames and frames[-1] < 27)
    qtbot.keyClick(three.screen_.scrub, Qt.Key.Key_Space)
    assert not three.player.is_playing


def test_without_a_loop_it_ends_and_begins_anew(qtbot: QtBot, three: FilmPage) -> None:
    three.controls.loop.click()
    three.player.seek(18)
    three.player.play()
    qtbot.waitUntil(lambda: not three.player.is_playing)
    assert three.player.frame == 20
    three.player.play()
    qtbot.waitUntil(lambda: 0 < three.player.frame < 15)
    three.player.pause()


def test_the_window_lives_while_a_frame_takes_long(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm
) -> None:
    fake_film.gate.clear()
    three.controls.blend.setCurrentText("Spherical")
    moved: list[int] = []
    three.player.moved.connect(moved.append)
    three.player.play()
    qtbot.waitUntil(lambda: len(moved) > 5)
    fake_film.gate.set()
    three.player.pause()


def test_the_memory_of_a_long_film_is_bounded(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player, "MOST_BYTES", 2000)  # a dozen of the fake's pictures
    three.controls.blend.setCurrentText("Spherical")
    for frame in range(0, 30, 3):
        three.screen_.scrub.setValue(frame)
        qtbot.waitUntil(lambda frame=frame: shade(three) == frame)
    assert sum(image.sizeInBytes() for image in three.player._cache.values()) <= 2000


def test_nothing_is_decoded_while_another_page_is_shown(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm
) -> None:
    settle(qtbot, three)
    three.player.play()
    three._studio.page_wanted.emit("create")
    assert not three.player.is_playing
    qtbot.waitUntil(lambda: fake_film.released > 0)
    asked = len(fake_film.asked)
    three.controls.blend.setCurrentText("Spherical")
    assert three.player.frames == 30
    three._studio.page_wanted.emit("film")
    qtbot.waitUntil(lambda: len(fake_film.asked) > asked)


def test_why_a_film_cannot_be_shown_stands_in_its_place(
    qtbot: QtBot, three: FilmPage, fake_film: FakeFilm, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(fake_film, "picture", broken)
    three.controls.blend.setCurrentText("Spherical")
    qtbot.waitUntil(lambda: "not enough memory" in three.screen_.hint.text())
    assert three.screen_.hint.isVisible()
