"""A video with sound, restyled in the real window by the real starter models."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.restyle.page import RestylePage
from t2i_desktop.app.run_controller import RunState
from tests.app.conftest import PATIENCE_MS
from tests.engine.restyle.films import packets_of_sound, write_film


@pytest.mark.slow
def test_a_video_with_sound_becomes_one_of_other_pictures(
    qtbot: QtBot, open_real_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    film = write_film(tmp_path / "clip.mp4", frames=2, seconds=0.3)
    window = open_real_window()
    window.pages.actions_["restyle"].trigger()
    page = window.pages.page("restyle")
    assert isinstance(page, RestylePage)
    page.form.set_values({"include": "red apple", "total_iter": 2, "cutouts": 2, "device": "cpu"})
    page.form.choose_source(film)
    qtbot.waitUntil(lambda: page.stage.title == "clip.mp4")
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is not RunState.READY)
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)
    assert page.stage.chip == "Finished"
    assert page.stage.note == "The frames and the film are in the folder. Its sound is as in the source."
    out = tmp_path / "clip-restyled"
    assert packets_of_sound(out / "restyled.mp4") == packets_of_sound(film)
    with Image.open(out / "000001.png") as first, Image.open(out / "000002.png") as second:
        assert first.size == second.size == (64, 64)
    assert set(page.chart.terms) >= {"total", "include"}
