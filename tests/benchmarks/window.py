"""How long the window stands still while the first run loads torch and the models, and in a second run.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.window

Prints the longest time between two turns of the event loop; time without a processor is left out.
"""

# ruff: noqa: T201 (a program for the terminal)

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from tests.app.heartbeat import Heartbeat

CHOSEN = {"include": "red apple on a blue background", "total_iter": 60, "show_step": 0}


def main() -> None:
    """Two runs, and the longest stall of each."""
    app = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "memory.ini"), QSettings.Format.IniFormat)
        window = build_window(Path(folder) / "gallery", store, Theme(app))
        window.show()
        window.compose.set_values(CHOSEN)
        for name in ("first run, torch import included", "second run"):
            heartbeat = Heartbeat(window)
            window.press_primary()
            _wait(window)
            print(f"{name}: longest stall {heartbeat.longest_stall() * 1000:.0f} ms")
        window.close()


def _wait(window: MainWindow) -> None:
    """Turn the event loop until the run is over."""
    loop = QEventLoop()
    window.runs.state_changed.connect(lambda state: loop.quit() if state is RunState.READY else None)
    QTimer.singleShot(120_000, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
