"""The line below the picture says how far a run is."""

import numpy as np
from pytestqt.qtbot import QtBot

from t2i_desktop.app.stage.progress import Progress
from t2i_desktop.engine.events import Result, Snapshot, Started, Stepped


def test_steps_are_told_though_each_of_them_is_kept(qtbot: QtBot) -> None:
    progress = Progress()
    qtbot.addWidget(progress)
    progress.follow(Started("two boats", 4, "CPU"))
    for step in (1, 2, 3):
        progress.follow(Stepped(step, {"total": 0.5}))
        progress.follow(Snapshot(step, Result(np.zeros((1, 8, 8, 3), np.uint8), np.zeros(4, np.float32))))
    qtbot.waitUntil(lambda: progress.text.startswith("Step 3 of 4"))
