"""The real window with the real starter models: the main job, from the prompt to the reopened gallery."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.events import Stepped
from t2i_desktop.engine.gallery import Gallery
from tests.app.conftest import PATIENCE_MS
from tests.app.heartbeat import Heartbeat

PROMPT = "red apple on a blue background"
STEPS = 12

Open = Callable[[], MainWindow]


def test_type_generate_pause_resume_finish_and_find_it_again(
    qtbot: QtBot, open_real_window: Open, tmp_path: Path
) -> None:
    window = open_real_window()
    steps: list[Stepped] = []
    window.runs.happened.connect(lambda event: steps.append(event) if isinstance(event, Stepped) else None)
    window.compose.form.set_values(
        {"total_iter": STEPS, "image_width": 64, "image_height": 64, "cutouts": 8, "show_step": 5, "seed": 3}
    )
    qtbot.keyClicks(window.compose.prompts.edit("include"), PROMPT)
    heartbeat = Heartbeat(window)
    qtbot.mouseClick(window.compose.primary, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: any(step.preview is not None for step in steps), timeout=PATIENCE_MS)
    qtbot.mouseClick(window.compose.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.runs.state is RunState.PAUSED, timeout=PATIENCE_MS)
    rested_after = len(steps)
    assert 1 <= rested_after < STEPS
    assert not window.stage.canvas.image.isNull()

    qtbot.mouseClick(window.compose.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=PATIENCE_MS)
    assert [step.step for step in steps] == list(range(1, STEPS + 1))
    qtbot.waitUntil(lambda: window.viewer.item is not None)
    assert heartbeat.beats > len(steps)  # the window lived while models loaded and steps were done
    window.close()

    (item,) = Gallery(tmp_path / "gallery")
    assert (item.title, item.status, item.step) == (PROMPT, "finished", STEPS)
    assert item.latent is not None
    assert [snapshot.step for snapshot in item.snapshots] == [5, 10]

    again = open_real_window()
    qtbot.waitUntil(lambda: again.model.rowCount() == 1)
    assert again.compose.values()["include"] == PROMPT

    def is_open() -> bool:  # chosen anew where the list, still being read, has let go of the choice
        again.gallery.view.setCurrentIndex(again.model.index(0))
        return again.stage.title == PROMPT

    qtbot.waitUntil(is_open, timeout=PATIENCE_MS)
    assert again.stage.canvas.image.size().toTuple() == (64, 64)
    assert len(again.chart.terms["total"]) == STEPS


def test_a_model_that_is_not_installed_is_a_sentence(qtbot: QtBot, open_real_window: Open) -> None:
    window = open_real_window()
    window.compose.set_values({"include": PROMPT, "vqgan": "vqgan-of-my-dreams"})
    window.press_primary()
    qtbot.waitUntil(lambda: window.message.isVisible(), timeout=PATIENCE_MS)
    assert "vqgan-of-my-dreams" in window.message.text
    assert "is not installed" in window.message.text
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY)
