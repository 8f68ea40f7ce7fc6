"""The program: reads its arguments, builds the window from its parts, and runs it."""

import os
import platform
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCommandLineOption, QCommandLineParser, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from t2i_desktop import APP_ID, __version__
from t2i_desktop.app.help.crashes import Crashes
from t2i_desktop.app.icons import program_icon
from t2i_desktop.app.languages import speak
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.models.desk import ModelsDesk
from t2i_desktop.app.pages import PAGES
from t2i_desktop.app.smoke_test import SmokeTest
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.warm_up import without_collections
from t2i_desktop.engine import registry
from t2i_desktop.engine.crash_reports import CrashReports, default_folder
from t2i_desktop.engine.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.models.grid import cell_side
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.plugins import SWITCH, switch_off

if TYPE_CHECKING:
    from t2i_desktop.app.models.window import ModelsWindow

GENERATOR = "vqgan-clip"
# How long a busy thread may keep the interpreter to itself: the window should not wait for the run.
SWITCH_SECONDS = 0.001
PREPARE_MS = 250  # the window is painted first
GALLERY = QCommandLineOption(["gallery"], "Keep finished pictures in DIR.", "DIR")
NO_PLUGINS = QCommandLineOption(["no-plugins"], f"Leave plug-ins alone, as {SWITCH}=1 does.")
LANGUAGE = QCommandLineOption(["language"], "Speak de, en, es or zh_Hans.", "CODE")
SMOKE_TEST = QCommandLineOption(["smoke-test"], "Make one picture by itself, write to DIR, and close.", "DIR")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; returns the exit status."""
    app = QApplication([sys.argv[0], *(sys.argv[1:] if arguments is None else arguments)])
    app.setApplicationName("t2i-desktop")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("t2i-desktop")
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(program_icon())
    sys.setswitchinterval(SWITCH_SECONDS)
    options = _options(app)
    speak(app, options.value(LANGUAGE))
    if options.isSet(NO_PLUGINS):
        switch_off()
    if options.isSet(SMOKE_TEST):
        return _smoke_test(app, Path(options.value(SMOKE_TEST)).absolute())
    typed = options.value(GALLERY)
    root = Path(typed).expanduser() if typed else default_gallery_root()
    crashes = Crashes(CrashReports(default_folder(), f"t2i-desktop {__version__}, {platform.platform()}"))
    crashes.begin()
    with without_collections():
        window = build_window(root, QSettings(), Theme(app))
    window.show()
    QTimer.singleShot(PREPARE_MS, window.prepare)
    QTimer.singleShot(PREPARE_MS, lambda: window.help.greet(crashes))
    status = app.exec()
    crashes.end()
    return status


def build_window(gallery_root: Path, store: QSettings, theme: Theme) -> MainWindow:
    """The window over the real generator and the installed models."""
    installer = Installer()
    entry, gallery = registry.find(GENERATOR), Gallery(gallery_root)
    others = [other for other in choosable() if other.name != GENERATOR]
    models = ModelsDesk(partial(_models_window, installer, theme))
    with theme.held():
        window = MainWindow(entry, gallery, installer.catalog.names, models, store, theme, others)
    window.compose.sizes.begin(partial(cell_side, installer.catalog))
    return window


def _models_window(installer: Installer, theme: Theme) -> "ModelsWindow":
    from t2i_desktop.app.models.window import ModelsWindow
    from t2i_desktop.engine.models.offers import offers

    return ModelsWindow(installer, offers, theme)


def choosable() -> list[registry.Entry]:
    """The generators of the Create page: those with prompts and without a page of their own."""
    elsewhere = {name for page in PAGES for name in page.generators}
    entries = registry.entries("generate")
    return [entry for entry in entries if registry.prompt_of(entry) and entry.name not in elsewhere]


def _smoke_test(app: QApplication, folder: Path) -> int:
    """Let the window try itself, in a folder that holds all that it writes; returns the exit status."""
    os.environ["T2I_PROMPTS"] = str(folder / "prompts")
    store = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
    window = build_window(folder / "gallery", store, Theme(app))
    test = SmokeTest(window, folder)
    window.show()
    QTimer.singleShot(PREPARE_MS, test.begin)
    app.exec()
    return test.exit_code


def _options(app: QApplication) -> QCommandLineParser:
    parser = QCommandLineParser()
    parser.setApplicationDescription("Type what you want to see, and watch it form.")
    parser.addHelpOption()
    parser.addVersionOption()
    parser.addOption(GALLERY)
    parser.addOption(LANGUAGE)
    parser.addOption(NO_PLUGINS)
    parser.addOption(SMOKE_TEST)
    parser.process(app)
    return parser


if __name__ == "__main__":
    sys.exit(main())
