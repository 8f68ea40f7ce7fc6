"""Writing the film of the page to a file by the starter VQGAN: whole, or not at all."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from t2i_desktop.app.film.page import FilmPage
from t2i_desktop.engine.errors import FilmError
from t2i_desktop.engine.film.encoder import FilmWriter
from tests.app.conftest import PATIENCE_MS

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that fails while a film is written must not wait for an answer when its window closes."""
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Close)


def idle(qtbot: QtBot, page: FilmPage) -> None:
    qtbot.waitUntil(lambda: not page.export.is_busy, timeout=PATIENCE_MS)


@pytest.mark.parametrize("suffix", [".mp4", ".webm", ".gif", ".png"])
def test_a_film_is_written_in_every_format(
    qtbot: QtBot, three: FilmPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    three.controls.fps.setValue(2)
    three.export.sort.setCurrentIndex(three.export.sort.findData(suffix))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out" / "mine"), ""))
    with qtbot.waitSignal(three.noted, timeout=PATIENCE_MS) as said:
        three.export.start.click()
    idle(qtbot, three)
    assert said.args == [f"The film {tmp_path / 'out' / f'mine{suffix}'} is there, with 6 frames."]
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"mine{suffix}"]
    with av.open(str(tmp_path / "out" / f"mine{suffix}")) as film:
        assert len(list(film.decode(video=0))) == 6


def test_a_film_that_is_cancelled_half_way_leaves_nothing_and_the_next_one_is_written(
    qtbot: QtBot, three: FilmPage, tmp_path: Path
) -> None:
    out = tmp_path / "out" / "film.mp4"
    three.controls.fps.setValue(100)
    three.export.write(out)
    # The encoder looks ahead, and writes nothing before it has some dozens of frames.
    qtbot.waitUntil(lambda: out.parent.is_dir() and any(out.parent.iterdir()), timeout=PATIENCE_MS)
    assert "Frame" in three.export.progress.words.text()
    assert not out.exists()
    with qtbot.waitSignal(three.noted, timeout=PATIENCE_MS) as said:
        three.export.stop.click()
    assert said.args == ["Stopped. Nothing is left of the unfinished film."]
    idle(qtbot, three)
    assert list(out.parent.iterdir()) == []
    three.controls.fps.setValue(1)
    with qtbot.waitSignal(three.noted, timeout=PATIENCE_MS):
        three.export.write(out)
    idle(qtbot, three)
    assert [path.name for path in out.parent.iterdir()] == ["film.mp4"]


def test_closing_the_window_asks_about_the_film_being_written_and_leaves_nothing_of_it(
    qtbot: QtBot, three: FilmPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Close]
    monkeypatch.setattr(QMessageBox, "question", lambda *given: (asked.append(given[2]), answers.pop(0))[1])
    three.controls.fps.setValue(100)
    three.export.write(tmp_path / "out" / "film.webm")
    qtbot.waitUntil(lambda: three.export.progress.bar.value() > 3, timeout=PATIENCE_MS)
    assert not three.window().close()
    assert three.export.is_busy
    assert three.window().close()
    assert "A film is being written" in asked[0]
    assert list((tmp_path / "out").iterdir()) == []


def test_a_film_that_cannot_be_written_is_told(
    qtbot: QtBot, three: FilmPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: FilmWriter, picture: np.ndarray) -> None:
        raise FilmError("The film could not be written (No space left on device). Choose another place.")

    monkeypatch.setattr(FilmWriter, "add", full)
    with qtbot.waitSignal(three.failed, timeout=PATIENCE_MS) as said:
        three.export.write(tmp_path / "out" / "film.gif")
    idle(qtbot, three)
    assert said.args is not None
    assert "No space left on device" in said.args[0]
    assert list((tmp_path / "out").iterdir()) == []
    assert three.export.start.isVisible()
