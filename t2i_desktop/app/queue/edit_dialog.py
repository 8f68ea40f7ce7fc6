"""The settings of a run that waits, in a form like that of the Create page."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.queue.wishes import as_values
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.queue.jobs import QueuedJob
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.words import said

_LABELS = {
    RunState.READY: (
        said("Change This Run"),
        "tick-plain",
        said("Have it done with these settings (Ctrl+Return)"),
    )
}


class EditDialog(QDialog):
    """`chosen` carries the settings as they are to be, checked. entry: the generator of the run."""

    chosen = Signal(object)  # Settings

    def __init__(self, studio: Studio, entry: Entry, job: QueuedJob, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Edit run"))
        self.form = ComposePanel(
            entry.settings_type, studio.names, studio.theme, labels=_LABELS, several=False
        )
        self.form.set_values(as_values(entry, job.settings))
        self.form.history.forget()
        self.form.presets.hide()
        self.form.cancel.setEnabled(True)
        self.form.cancel.setToolTip(tr("Leave the run as it is (Esc)"))
        self.form.primary.setAccessibleName(tr("Change this run"))
        self.form.primary.setShortcut("Ctrl+Return")
        self.form.primary_pressed.connect(self._take)
        self.form.cancel_pressed.connect(self.reject)
        self.problem = QLabel(objectName="problem", wordWrap=True, visible=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.form, 1)
        column.addWidget(self.problem)
        self.resize(440, 720)

    @Slot()
    def _take(self) -> None:
        try:
            (settings,) = self.form.settings_per_run()
        except T2IError as error:
            self.problem.setText(tr(str(error)))
            self.problem.show()
            self.form.mark_fault()
            return
        self.chosen.emit(settings)
        self.accept()
