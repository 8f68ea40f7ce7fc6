"""How soon the window is there, and how live it stays while a run goes on at full speed.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.window [--steps 300] [--pictures 2000]

- Shown: from the start of a new process until its window has painted itself, the median of several. Python's
  bytecode is there, as in every installed program; a start before those that count makes it.
- Pace: the steps of the first run a second, until its picture is in the gallery.
- Heartbeat: the times between two turns of the event loop, a beat being due every 5 ms, while torch is
  loaded, while the first run goes on, and while the gallery scrolls through its pictures in the second run.
  Times in which the machine gave this process no processor are left out.
- Idle: the processor's time that the window takes with nothing to do.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.events import Stepped
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.provenance import processor_name
from tests.app.heartbeat import Heartbeat
from tests.benchmarks.gallery import make_items

CHOSEN = {"include": "red apple on a blue background", "show_step": 0}
STARTS = 5
IDLE_SECONDS = 10
FRAME_MS = 16


class _Painted(QObject):
    """Tells when the window has painted itself for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(time.time(), time.process_time())
        os._exit(0)  # what comes after is not measured


def seconds_until_shown() -> tuple[float, float]:
    """The medians of new processes: by the clock, and of the processor's time."""
    command = [sys.executable, "-m", "tests.benchmarks.window", "--show-once"]
    with tempfile.TemporaryDirectory() as bytecode:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "PYTHONPYCACHEPREFIX": bytecode}
        times = [_start(command, environment) for _ in range(1 + STARTS)]
    elapsed, busy = (statistics.median(row) for row in zip(*times[1:], strict=True))
    return elapsed, busy


def _start(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """One start: by the clock of this process, since the system tells that of another by whole seconds."""
    began = time.time()
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    shown, busy = map(float, told.stdout.split())
    return shown - began, busy


def main() -> None:
    """Measure all of it."""
    parser = argparse.ArgumentParser(description="Measure how live the window is.")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--pictures", type=int, default=2000, help="that the gallery scrolls through")
    parser.add_argument("--show-once", action="store_true", help="print when it was shown")
    asked = parser.parse_args()
    if not asked.show_once:
        print(f"{processor_name()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        elapsed, busy = seconds_until_shown()
        print(
            f"shown {elapsed:.2f} s after the start of a process, {busy:.2f} s of the processor", flush=True
        )
    app = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "gallery"
        if not asked.show_once:
            make_items(root, 0, asked.pictures)
        store = QSettings(str(Path(folder) / "memory.ini"), QSettings.Format.IniFormat)
        window = build_window(root, store, Theme(app))
        if asked.show_once:
            painted = _Painted()
            window.installEventFilter(painted)
        window.show()
        if asked.show_once:
            app.exec()
        measure(window, asked.steps, Gallery(root))
        window.close()


def measure(window: MainWindow, steps: int, gallery: Gallery) -> None:
    """The heartbeat through two runs, and what the idle window takes."""
    previews: list[float] = []
    window.runs.happened.connect(
        lambda event: previews.append(time.perf_counter()) if isinstance(event, Stepped) else None
    )
    window.compose.set_values(CHOSEN | {"total_iter": steps})
    heartbeat = Heartbeat(window)
    window.prepare()  # as the program does once its window is there
    window.press_primary()
    _wait(lambda: bool(previews))
    print(_told("while torch and the models load", heartbeat))
    began, heartbeat = time.perf_counter(), Heartbeat(window)
    _wait(lambda: window.runs.state is RunState.READY)
    pace = (steps - 1) / (time.perf_counter() - began)
    print(f"{_told(f'in a run of {steps} steps', heartbeat)}; {pace:.1f} steps/s until it is kept")
    previews.clear()
    began, heartbeat, scrolling = time.perf_counter(), Heartbeat(window), _scrolling(window)
    window.press_primary()
    _wait(lambda: bool(previews))
    print(f"the next run tells of its first step after {previews[0] - began:.2f} s")
    _wait(lambda: window.runs.state is RunState.READY)
    scrolling.stop()
    print(_told("in such a run, with the gallery scrolling", heartbeat))
    _wait_for(3)  # thumbnails, savings
    busy = time.process_time()
    _wait_for(IDLE_SECONDS)
    print(f"idle: {(time.process_time() - busy) / IDLE_SECONDS:.2%} of a core")


def _told(what: str, heartbeat: Heartbeat) -> str:
    stalls = sorted(heartbeat.stalls())
    percentile = stalls[min(len(stalls) - 1, round(0.999 * len(stalls)))]
    return (
        f"heartbeat {what}: {len(stalls)} beats, 999 of 1000 within {percentile * 1000:.0f} ms, "
        f"the longest {stalls[-1] * 1000:.0f} ms"
    )


def _scrolling(window: MainWindow) -> QTimer:
    """Scrolls the gallery there and back from now on, a frame at a time."""
    bar = window.gallery.view.verticalScrollBar()
    if not bar.maximum():
        bar = window.gallery.view.horizontalScrollBar()
    direction = 1

    def move() -> None:
        nonlocal direction
        if bar.value() in (bar.minimum(), bar.maximum()):
            direction = 1 if bar.value() == bar.minimum() else -1
        bar.setValue(bar.value() + direction * 60)

    timer = QTimer(window, interval=FRAME_MS)
    timer.timeout.connect(move)
    timer.start()
    return timer


def _wait_for(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _wait(condition: Callable[[], bool], patience: float = 600) -> None:
    """Turn the event loop until it is so; raises TimeoutError."""
    end = time.perf_counter() + patience
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError
        _wait_for(0.02)


if __name__ == "__main__":
    main()
