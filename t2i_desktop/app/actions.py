"""Every command of the window, with its shortcut, icon and menu. What it does is the window's matter."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.undo_group import UndoGroup

Shortcut = QKeySequence.StandardKey | str | None
_Keys = QKeySequence.StandardKey


class Actions:
    """The commands of one window."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        self._window, self._theme = window, theme
        self._made: list[QAction] = []
        self._file()
        self._edit()
        self._run()
        self._view()
        self._help()
        everywhere = (self.open_folder, self.models, self.quit, self.full_screen, self.live)
        helping = self._help_menu.actions()
        self._of_create = [action for action in self._made if action not in (*everywhere, *helping)]

    def add_pages(self, pages: Iterable[QAction]) -> None:
        """Offer the pages of the window in a menu of their own, if there are several."""
        if len(actions := list(pages)) > 1:
            menu = QMenu("&Go", self._window)
            menu.addActions(actions)
            self._window.menuBar().insertMenu(self._help_menu.menuAction(), menu)

    def show_create(self, is_shown: bool) -> None:
        """Offer what works on the Create page while that is shown: Delete means another thing elsewhere."""
        for action in self._of_create:
            action.setVisible(is_shown)
        self._run_menu.menuAction().setVisible(is_shown)

    def _file(self) -> None:
        make = self._make
        self.save_image = make("Save &Image As…", "Save the picture as a PNG file", _Keys.Save, "save")
        self.save_image.setIconText("Save image")
        self.save_latent = make("Save &Latent As…", "Save the latent as safetensors", _Keys.SaveAs, "latent")
        self.save_latent.setIconText("Save latent")
        self.open_folder = make("Open Gallery &Folder", "Show the gallery's files", None, "folder")
        self.models = make("&Models…", "Get, import, check or remove models", "Ctrl+Shift+M", "models")
        self.quit = make("&Quit", "Close the window", _Keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        saving = (self.save_image, self.save_latent)
        self._menu("&File", *saving, None, self.open_folder, self.models, None, self.quit)

    def _edit(self) -> None:
        make = self._make
        self.undo_group = UndoGroup(self._window)
        self.undo, self.redo = self.undo_group.undo_action, self.undo_group.redo_action
        for action, icon in ((self.undo, "undo"), (self.redo, "redo")):
            self._theme.set_icon(action, icon)
        self.copy = make("&Copy Picture", "Copy the picture to the clipboard", _Keys.Copy, "copy")
        self.reuse = make(
            "&Use These Settings", "Put this picture's settings into the form", "Ctrl+U", "reuse"
        )
        self.reuse.setIconText("Use settings")
        self.presets = make("&Presets…", "Choose a way of making pictures", "Ctrl+Shift+P", "presets")
        self.start_from = make("Sta&rt from This Picture", "Begin the next picture here", "Ctrl+B", "start")
        self.start_from.setIconText("Start from this")
        self.find_setting = make("&Find Setting…", "Search in the settings", _Keys.Find, "search")
        self.roll_seed = make("Random &Seed", "Choose a random seed", "Ctrl+R", "dice")
        self.reset_all = make(
            "&Reset All Settings", "Set all but the prompts to their defaults", None, "reset"
        )
        self.delete = make("&Delete Picture", "Move this picture to the trash", _Keys.Delete, "delete")
        self.delete.setIconText("Delete")
        settings = (self.presets, self.find_setting, self.roll_seed, self.reset_all)
        undoing, picture = (self.undo, self.redo), (self.copy, self.reuse, self.start_from)
        self._menu("&Edit", *undoing, None, *picture, None, *settings, None, self.delete)

    def _run(self) -> None:
        make = self._make
        self.primary = make("&Generate", "Make a picture, pause it or go on", "Ctrl+Return", "generate")
        self.cancel = make("&Cancel", "Stop, and keep the picture as it stands", _Keys.Cancel, "cancel")
        self.live = make("&Back to the Run", "Watch the run again", "Ctrl+L", "live")
        self.free_memory = make(
            "Free &Memory", "Give back what a resting run takes; it goes on exactly nevertheless", None
        )
        self._run_menu = self._menu("&Run", self.primary, self.cancel, self.free_memory, None, self.live)

    def _view(self) -> None:
        make = self._make
        self.zoom_in = make("Zoom &In", "Show the picture larger", _Keys.ZoomIn, "zoom-in")
        self.zoom_out = make("Zoom &Out", "Show the picture smaller", _Keys.ZoomOut, "zoom-out")
        self.fit = make("&Fit", "Show the whole picture", "Ctrl+0", "fit")
        self.actual_size = make("&Actual Size", "One pixel of the picture on one of the screen", "Ctrl+1")
        self.crisp = make("Crisp &Pixels", "Show pixels as squares", "Ctrl+P", "pixels", check=True)
        self.tiled = make("3 × 3 &Tiles", "Show the picture beside itself", "Ctrl+T", "tiles", check=True)
        self.wipe = make(
            "&Wipe", "Divide it from another picture; hold \\ to see that", "Ctrl+D", "wipe", check=True
        )
        self.compare_with = make("Compare with T&his", "Hold \\ to see this one", "Ctrl+K", "compare")
        self.compare_with.setIconText("Compare")
        self.paint_mask = make("Paint &Mask", "Paint what stays as it is", "Ctrl+E", "mask", check=True)
        self.show_compose = make("&Settings", "Show the prompts and settings", "F6", check=True)
        self.show_chart = make("&Loss Chart", "Show the loss curves", "F7", check=True)
        self.show_gallery = make("&Gallery", "Show the gallery", "F8", check=True)
        self.full_screen = make("F&ull Screen", "Fill the screen", _full_screen_key(), check=True)
        picture = (self.zoom_in, self.zoom_out, self.fit, self.actual_size, self.crisp)
        sides = (self.show_compose, self.show_chart, self.show_gallery)
        tools = (self.paint_mask, self.wipe, self.compare_with, self.tiled)
        self._menu("&View", *picture, None, *tools, None, *sides, None, self.full_screen)

    def _help(self) -> None:
        make = self._make
        self.guide = make("&Guide", "What everything is for", _Keys.HelpContents, "note")
        self.welcome = make("&Welcome…", "A first picture, and where to go from there", None)
        self.shortcuts = make("Keyboard &Shortcuts…", "All keys on one sheet", "Ctrl+/")
        self.plugins = make("&Plug-ins…", "Generators that other packages bring", None)
        self.diagnostics = make("Copy &Diagnostics", "Copy what helps to understand a problem", None)
        self.crash_report = make("Last &Crash Report…", "What went wrong the last time, if anything", None)
        self.about = make("&About", "Version and licence", None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        reading, asking = (self.guide, self.welcome, self.shortcuts), (self.diagnostics, self.crash_report)
        self._help_menu = self._menu("&Help", *reading, None, self.plugins, None, *asking, None, self.about)

    def _make(
        self, text: str, tip: str, shortcut: Shortcut, icon: str | None = None, *, check: bool = False
    ) -> QAction:
        action = QAction(text, self._window)
        action.setCheckable(check)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            tip = f"{tip} ({keys})"
        action.setToolTip(tip)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if icon:
            self._theme.set_icon(action, icon)
        self._made.append(action)
        return action

    def _menu(self, title: str, *actions: QAction | None) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu


def _full_screen_key() -> Shortcut:
    # Where the platform names none, as in a headless session, F11 is the custom.
    return (
        _Keys.FullScreen if sys.platform == "darwin" or QKeySequence(_Keys.FullScreen).toString() else "F11"
    )
