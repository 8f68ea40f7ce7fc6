"""Every command of the window, with its shortcut, icon and menu. What it does is the window's matter."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.undo_group import UndoGroup
from t2i_desktop.app.words import tr

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
            menu = QMenu(tr("&Go"), self._window)
            menu.addActions(actions)
            self._window.menuBar().insertMenu(self._help_menu.menuAction(), menu)

    def show_create(self, is_shown: bool) -> None:
        """Offer what works on the Create page while that is shown: Delete means another thing elsewhere."""
        for action in self._of_create:
            action.setVisible(is_shown)
        self._run_menu.menuAction().setVisible(is_shown)

    def _file(self) -> None:
        make = self._make
        self.save_image = make(
            tr("Save &Image As…"), tr("Save the picture as a PNG file"), _Keys.Save, "save"
        )
        self.save_image.setIconText(tr("Save image"))
        self.save_latent = make(
            tr("Save &Latent As…"), tr("Save the latent as safetensors"), _Keys.SaveAs, "latent"
        )
        self.save_latent.setIconText(tr("Save latent"))
        self.open_folder = make(tr("Open Gallery &Folder"), tr("Show the gallery's files"), None, "folder")
        self.models = make(
            tr("&Models…"), tr("Get, import, check or remove models"), "Ctrl+Shift+M", "models"
        )
        self.quit = make(tr("&Quit"), tr("Close the window"), _Keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        saving = (self.save_image, self.save_latent)
        self._menu(tr("&File"), *saving, None, self.open_folder, self.models, None, self.quit)

    def _edit(self) -> None:
        self.undo_group = UndoGroup(self._window)
        self.undo, self.redo = self.undo_group.undo_action, self.undo_group.redo_action
        for action, icon in ((self.undo, "undo"), (self.redo, "redo")):
            self._theme.set_icon(action, icon)
        picture, settings = self._of_picture(), self._of_settings()
        away = tr("Move this picture to the trash")
        self.delete = self._make(tr("&Delete Picture"), away, _Keys.Delete, "delete")
        self.delete.setIconText(tr("Delete"))
        undoing = (self.undo, self.redo)
        self._menu(tr("&Edit"), *undoing, None, *picture, None, *settings, None, self.delete)

    def _of_picture(self) -> tuple[QAction, ...]:
        make = self._make
        self.copy = make(tr("&Copy Picture"), tr("Copy the picture to the clipboard"), _Keys.Copy, "copy")
        into_form = tr("Put this picture's settings into the form")
        self.reuse = make(tr("&Use These Settings"), into_form, "Ctrl+U", "reuse")
        self.reuse.setIconText(tr("Use settings"))
        begin = tr("Begin the next picture here")
        self.start_from = make(tr("Sta&rt from This Picture"), begin, "Ctrl+B", "start")
        self.start_from.setIconText(tr("Start from this"))
        return (self.copy, self.reuse, self.start_from)

    def _of_settings(self) -> tuple[QAction, ...]:
        make = self._make
        self.presets = make(tr("&Presets…"), tr("Choose a way of making pictures"), "Ctrl+Shift+P", "presets")
        self.find_setting = make(tr("&Find Setting…"), tr("Search in the settings"), _Keys.Find, "search")
        self.roll_seed = make(tr("Random &Seed"), tr("Choose a random seed"), "Ctrl+R", "dice")
        defaults = tr("Set all but the prompts to their defaults")
        self.reset_all = make(tr("&Reset All Settings"), defaults, None, "reset")
        return (self.presets, self.find_setting, self.roll_seed, self.reset_all)

    def _run(self) -> None:
        make = self._make
        self.primary = make(
            tr("&Generate"), tr("Make a picture, pause it or go on"), "Ctrl+Return", "generate"
        )
        self.cancel = make(
            tr("&Cancel"), tr("Stop, and keep the picture as it stands"), _Keys.Cancel, "cancel"
        )
        self.live = make(tr("&Back to the Run"), tr("Watch the run again"), "Ctrl+L", "live")
        self.free_memory = make(
            tr("Free &Memory"),
            tr("Give back what a resting run takes; it goes on exactly nevertheless"),
            None,
        )
        self._run_menu = self._menu(tr("&Run"), self.primary, self.cancel, self.free_memory, None, self.live)

    def _view(self) -> None:
        make = self._make
        picture, tools = self._zooms(), self._tools()
        self.show_compose = make(tr("&Settings"), tr("Show the prompts and settings"), "F6", check=True)
        self.show_chart = make(tr("&Loss Chart"), tr("Show the loss curves"), "F7", check=True)
        self.show_gallery = make(tr("&Gallery"), tr("Show the gallery"), "F8", check=True)
        self.full_screen = make(tr("F&ull Screen"), tr("Fill the screen"), _full_screen_key(), check=True)
        sides = (self.show_compose, self.show_chart, self.show_gallery)
        self._menu(tr("&View"), *picture, None, *tools, None, *sides, None, self.full_screen)

    def _zooms(self) -> tuple[QAction, ...]:
        make = self._make
        self.zoom_in = make(tr("Zoom &In"), tr("Show the picture larger"), _Keys.ZoomIn, "zoom-in")
        self.zoom_out = make(tr("Zoom &Out"), tr("Show the picture smaller"), _Keys.ZoomOut, "zoom-out")
        self.fit = make(tr("&Fit"), tr("Show the whole picture"), "Ctrl+0", "fit")
        self.actual_size = make(
            tr("&Actual Size"), tr("One pixel of the picture on one of the screen"), "Ctrl+1"
        )
        self.crisp = make(tr("Crisp &Pixels"), tr("Show pixels as squares"), "Ctrl+P", "pixels", check=True)
        return (self.zoom_in, self.zoom_out, self.fit, self.actual_size, self.crisp)

    def _tools(self) -> tuple[QAction, ...]:
        make = self._make
        beside, divided = (
            tr("Show the picture beside itself"),
            tr("Divide it from another picture; hold \\ to see that"),
        )
        self.tiled = make(tr("3 × 3 &Tiles"), beside, "Ctrl+T", "tiles", check=True)
        self.wipe = make(tr("&Wipe"), divided, "Ctrl+D", "wipe", check=True)
        self.compare_with = make(tr("Compare with T&his"), tr("Hold \\ to see this one"), "Ctrl+K", "compare")
        self.compare_with.setIconText(tr("Compare"))
        kept = tr("Paint what stays as it is")
        self.paint_mask = make(tr("Paint &Mask"), kept, "Ctrl+E", "mask", check=True)
        return (self.paint_mask, self.wipe, self.compare_with, self.tiled)

    def _help(self) -> None:
        make = self._make
        self.guide = make(tr("&Guide"), tr("What everything is for"), _Keys.HelpContents, "note")
        self.welcome = make(tr("&Welcome…"), tr("A first picture, and where to go from there"), None)
        self.shortcuts = make(tr("Keyboard &Shortcuts…"), tr("All keys on one sheet"), "Ctrl+/")
        self.plugins = make(tr("&Plug-ins…"), tr("Generators that other packages bring"), None)
        self.diagnostics = make(tr("Copy &Diagnostics"), tr("Copy what helps to understand a problem"), None)
        self.crash_report = make(
            tr("Last &Crash Report…"), tr("What went wrong the last time, if anything"), None
        )
        self.about = make(tr("&About"), tr("Version and licence"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        reading, asking = (self.guide, self.welcome, self.shortcuts), (self.diagnostics, self.crash_report)
        self._help_menu = self._menu(
            tr("&Help"), *reading, None, self.plugins, None, *asking, None, self.about
        )

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
