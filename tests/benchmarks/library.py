"""How soon the Library page shows a large gallery, and how evenly it scrolls through it.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.library [--items 50000]

Scrolling moves by a third of the page every 16 ms; each time the view is painted to its end. What is told
of a frame is the processor's time for all that happens between two of them on the window's thread, arriving
thumbnails and rows included; other programs' time is left out.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from t2i_desktop.app.library.page import LibraryPage
from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.gallery import Gallery, Library
from tests.benchmarks.gallery import make_items

FRAMES, FRAME_MS = 600, 16


def main() -> None:
    """Open, and scroll."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=50_000)
    number: int = parser.parse_args().items
    app = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "gallery"
        make_items(root, 0, number)
        library = Library(Gallery(root))
        list(library.rebuild())
        library.close()
        store = QSettings(str(Path(folder) / "memory.ini"), QSettings.Format.IniFormat)
        window = build_window(root, store, Theme(app))
        window.show()
        _open(window, number)
        for name in ("first time, thumbnails made", "second time, thumbnails cached"):
            _scroll(window, name)
        window.close()


def _page(window: MainWindow) -> LibraryPage:
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    return page


def _open(window: MainWindow, number: int) -> None:
    """From the click on the rail until the first screen of titles can be read."""
    _wait_until(lambda: window.model.rowCount() == number)
    began = time.perf_counter()
    window.pages.show_page("library")
    page = _page(window)
    _wait_until(lambda: page.model.rowCount() == number and page.model.index(0).data() is not None)
    print(f"{number} pictures shown after {(time.perf_counter() - began) * 1000:.0f} ms")


def _scroll(window: MainWindow, name: str) -> None:
    view = _page(window).view
    bar, times = view.verticalScrollBar(), list[float]()
    bar.setValue(0)
    for _ in range(FRAMES):
        bar.setValue(bar.value() + view.viewport().height() // 3)
        began = time.thread_time()
        QApplication.processEvents()
        view.viewport().repaint()
        times.append(time.thread_time() - began)
        _pause(max(FRAME_MS - round(times[-1] * 1000), 0))
    late = sum(seconds > FRAME_MS / 1000 for seconds in times)
    tail = statistics.quantiles(times, n=100)[98]
    print(
        f"scrolling, {name}: {statistics.median(times) * 1000:.1f} ms a frame, 99 of 100 below "
        f"{tail * 1000:.1f} ms, the longest {max(times) * 1000:.1f} ms, {late} of {FRAMES} later than 1/60 s"
    )


def _wait_until(condition: object) -> None:
    assert callable(condition)
    while not condition():
        _pause(1)


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
