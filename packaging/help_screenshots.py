"""Writes pictures of the help, of the welcome, and of the example plug-in at work, in both schemes.

QT_QPA_PLATFORM=offscreen python packaging/help_screenshots.py --out docs/screenshots
"""

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QWidget

sys.path.insert(0, str(Path(__file__).parent.parent))

from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from tests.plugins.installing import FOURIER, install, write_plugin

SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
PROMPTS = ("red apple on a blue background", "yellow banana on a purple background")


def main() -> int:
    """Write all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--steps", type=int, default=120, metavar="N", help="0: no runs")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    sys.setswitchinterval(SWITCH_SECONDS)
    theme = Theme(app)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "site").mkdir()
        install(FOURIER, folder / "site", folder)
        write_plugin(folder / "site", "swirls", "import surely_not_there")
        sys.path.insert(0, str(folder / "site"))
        store = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        window = build_window(folder / "gallery", store, theme)
        window.resize(1320, 860)
        window.show()
        _shoot_help(window, theme, options.out)
        if options.steps:
            _shoot_plugin(window, theme, options.out, options.steps)
        window.close()
    return 0


def _shoot_help(window: MainWindow, theme: Theme, out: Path) -> None:
    for scheme, value in SCHEMES.items():
        theme.apply(value)
        for name, show in (
            ("welcome", window.help.show_welcome),
            ("shortcuts", window.help.show_shortcuts),
            ("plugins", window.help.show_plugins),
        ):
            dialog: QDialog = show()
            _settle(300)
            _grab(dialog, out / "features" / f"{name}-{scheme}.png")
            dialog.close()
        window.help.show_guide()
        window.help.guide.search.setText("palette")
        _settle(300)
        _grab(window.help.guide, out / "features" / f"guide-{scheme}.png")
        window.help.guide.close()


def _shoot_plugin(window: MainWindow, theme: Theme, out: Path, steps: int) -> None:
    panel = window.choice.choose("fourier").panel
    for prompt in PROMPTS:
        panel.set_values({"include": prompt, "total_iter": steps})
        panel.primary.click()
        while window.runs.state is not RunState.READY:
            _settle(200)
    for scheme, value in SCHEMES.items():
        theme.apply(value)
        _settle(500)
        _grab(window, out / ("plugin.png" if scheme == "dark" else "plugin-light.png"))


def _grab(widget: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))


def _settle(ms: int) -> None:
    """Let events happen for so many milliseconds."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
