"""What the Help menu offers, and what the program says by itself: welcome, what was left out, a crash.

Everything is made when it is first asked for. Knows nothing of how runs are done.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QMainWindow, QMessageBox

from t2i_desktop import __version__
from t2i_desktop.app.actions import Actions
from t2i_desktop.app.help.crashes import Crashes
from t2i_desktop.app.help.first_run import PROMPT, STEPS, FirstRun
from t2i_desktop.app.help.plugins import PluginsDialog
from t2i_desktop.app.help.shortcuts import ShortcutsSheet, keys_of
from t2i_desktop.app.help.text_dialog import TextDialog
from t2i_desktop.app.help.window import GuideWindow
from t2i_desktop.app.pages import Pages
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.warm_up import create_gently
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine import registry
from t2i_desktop.engine.crash_reports import CrashReports, Report, default_folder
from t2i_desktop.engine.diagnostics import device_facts, diagnostics
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.plugins import Plugins
from t2i_desktop.engine.presets import PresetShelf
from t2i_desktop.engine.words import said
from t2i_desktop.resources import guide_path

GREETED = "welcome/greeted"
"""Where the program's settings say that the welcome has been seen."""

_SHOWN = 5  # pictures of presets
_CRASHED = said(
    "This report of an earlier crash lies on your computer alone, and nobody was sent it. If you report the "
    "problem, copy it there; the names of your folders have been taken out."
)


class HelpDesk(QObject):
    """start: begins a run of what the form says. noted: a sentence, and what it offers or None."""

    noted = Signal(str, object)
    failed = Signal(str, str)

    def __init__(
        self, studio: Studio, pages: Pages, actions: Actions, window: QMainWindow, start: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._studio, self._pages, self._window, self._start = studio, pages, window, start
        self._actions = actions
        self._guide: GuideWindow | None = None
        self._reports = CrashReports(default_folder())
        for action, slot in (
            (actions.guide, self.show_guide),
            (actions.welcome, self.show_welcome),
            (actions.shortcuts, self.show_shortcuts),
            (actions.plugins, self.show_plugins),
            (actions.diagnostics, self.copy_diagnostics),
            (actions.crash_report, self.show_crash_report),
            (actions.about, self._about),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())

    @property
    def guide(self) -> GuideWindow:
        """The guide, made when it is first asked for."""
        if self._guide is None:
            self._guide = GuideWindow(guide_path(), self._studio.theme, self._window)
        return self._guide

    def greet(self, crashes: Crashes) -> None:
        """Say what there is to say at the start: a crash, or plug-ins left out, or welcome."""
        self._reports = crashes.reports
        crashes.happened.connect(self._on_crash)
        if crashes.earlier:
            crashes.reports.mark_seen(crashes.earlier)  # offered once; the Help menu has it still
            self._offer_report(crashes.earlier, tr("The program crashed, or met an error, the last time."))
        elif faults := registry.plugins().faults:
            first, *more = faults
            others = " " + tr("So were {n} more.", one="So was one more.", n=len(more)) if more else ""
            self.noted.emit(f"{tr(str(first))}{others}", (tr("Plug-ins…"), self.show_plugins))
        if self._is_new():
            self.show_welcome()

    def show_welcome(self) -> FirstRun:
        """Offer a first picture."""
        shelf = PresetShelf(self._studio.entry.name, self._studio.entry.settings_type)
        shown = [QImage.fromData(p.thumbnail) for p in shelf if p.is_shipped and p.thumbnail][:_SHOWN]
        welcome = FirstRun(shown, self._studio.theme, self._window)
        welcome.picture_wanted.connect(self.make_first_picture)
        welcome.models_wanted.connect(self._actions.models.trigger)
        welcome.guide_wanted.connect(self.show_guide)
        self._studio.store.setValue(GREETED, True)
        self._open(welcome)
        return welcome

    @Slot()
    def make_first_picture(self) -> None:
        """Put a prompt that the starter models know into an untouched form, and begin."""
        entry = self._studio.entry
        try:
            form = self._studio.form_of(entry.name)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        fields = entry.settings_type.model_fields
        values = {name: field.default for name, field in fields.items()}
        form.set_values({**values, "include": PROMPT, "total_iter": STEPS}, tr("the first picture"))
        self._start()

    @Slot()
    def show_guide(self) -> None:
        """Open the guide where it was left."""
        if self.guide.browser.page.name:
            self.guide.show()
            self.guide.activateWindow()
        else:
            self.guide.open_at()

    def show_shortcuts(self) -> ShortcutsSheet:
        """Open the sheet of all shortcuts that there are now."""
        sheet = ShortcutsSheet(
            keys_of(self._window.menuBar(), self._pages.made()), self._studio.theme, self._window
        )
        self._open(sheet)
        return sheet

    def show_plugins(self) -> PluginsDialog:
        """Open the list of plug-ins."""
        found: Plugins = registry.plugins()
        dialog = PluginsDialog(found, self._studio.theme, self._window)
        self._open(dialog)
        return dialog

    @Slot()
    def copy_diagnostics(self) -> None:
        """Copy what helps to understand a problem; the device is looked at beside this thread."""
        entry, qt = self._studio.entry, f"{qVersion()} ({QGuiApplication.platformName()})"

        def work() -> str:
            try:
                create_gently(entry)
                device = device_facts()
            except (ImportError, OSError, T2IError) as error:
                device = {"Device": f"unknown ({error})"}
            return diagnostics({"Qt": qt, **device})

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            show = lambda: self._show_text(tr("Diagnostics"), tr("This is on the clipboard now."), text)  # noqa: E731
            self.noted.emit(
                tr("The diagnostics are on the clipboard. They name no folders of yours."), (tr("Show"), show)
            )

        self._studio.background.run(work, copy, self.failed.emit)

    def show_crash_report(self) -> None:
        """Show the newest report, or say that there is none."""
        if report := self._reports.last():
            self._reports.mark_seen(report)
            self._show_text(tr("Crash report"), tr(_CRASHED), report.text)
        else:
            self.noted.emit(tr("Nothing has crashed: there is no report."), None)

    def _is_new(self) -> bool:
        """Whether nobody has seen the welcome, nor made a picture without."""
        is_greeted = str(self._studio.store.value(GREETED, False)).lower() == "true"
        return not is_greeted and next(iter(self._studio.gallery), None) is None

    @Slot(object)
    def _on_crash(self, report: Report) -> None:
        self._offer_report(report, tr("Something unexpected went wrong; what is finished is safe."))

    def _offer_report(self, report: Report, sentence: str) -> None:
        def show() -> None:
            self._reports.mark_seen(report)
            self._show_text(tr("Crash report"), tr(_CRASHED), report.text)

        self.noted.emit(
            tr("{sentence} A report lies on this computer, and is sent nowhere.", sentence=sentence),
            (tr("Show"), show),
        )

    def _show_text(self, title: str, sentence: str, text: str) -> None:
        self._open(TextDialog(title, sentence, text, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _about(self) -> None:
        motto = tr("Type what you want to see, and watch it form.")
        about = tr(
            "Text to image by CLIP guidance, on your own machine. MIT licence; "
            "credits of data and models are in NOTICE."
        )
        QMessageBox.about(
            self._window,
            tr("About t2i-desktop"),
            f"<h3>t2i-desktop {__version__}</h3><p>{motto}</p><p>{about}</p>",
        )
