"""Writes pictures of the window in each language, with a picture that the small models have made.

QT_QPA_PLATFORM=offscreen python packaging/language_screenshots.py --out docs/screenshots/features
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from t2i_desktop.app.languages import MIRRORED, speak
from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme

LANGUAGES = {"de": "language-de", "es": "language-es", "zh_Hans": "language-zh", MIRRORED: "language-rtl"}
CHOSEN = {"include": "red apple on a blue background", "exclude": "text", "seed": 1}


def main() -> int:
    """Write all of them, each in a process of its own: a window keeps the language it began with."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--steps", type=int, default=120, metavar="N")
    parser.add_argument("--only", metavar="CODE")
    options = parser.parse_args()
    if options.only:
        _shoot(options.only, options.out / f"{LANGUAGES[options.only]}.png", options.steps)
        return 0
    for language in LANGUAGES:
        subprocess.run([sys.executable, __file__, *sys.argv[1:], "--only", language], check=True)
    return 0


def _shoot(language: str, path: Path, steps: int) -> None:
    app = QApplication(sys.argv[:1])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    sys.setswitchinterval(SWITCH_SECONDS)
    speak(app, language)
    theme = Theme(app)
    theme.apply(Qt.ColorScheme.Light if language == MIRRORED else Qt.ColorScheme.Dark)
    with tempfile.TemporaryDirectory() as name:
        store = QSettings(str(Path(name) / "memory.ini"), QSettings.Format.IniFormat)
        window = build_window(Path(name) / "gallery", store, theme)
        window.resize(1320, 860)
        window.show()
        _make_picture(window, steps)
        window.grab().save(str(path))
        window.close()


def _make_picture(window: MainWindow, steps: int) -> None:
    window.compose.set_values(CHOSEN | {"total_iter": steps})
    window.press_primary()
    while window.runs.state is not RunState.READY:
        _settle(200)
    _settle(600)  # thumbnails


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
