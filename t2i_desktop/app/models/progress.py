"""How far the job with the model looked at is: a bar, a line, and what was worth noting."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout

from t2i_desktop.app.models.activity import Activity
from t2i_desktop.app.models.listing import Row
from t2i_desktop.app.models.standing import Standing
from t2i_desktop.app.words import tr

_PARTS = 1000


class JobProgress(QFrame):
    """Hidden while no job is about the model."""

    def __init__(self) -> None:
        super().__init__(objectName="well")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        self._line = QLabel(wordWrap=True)
        self._notes = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._notes.setAccessibleName(tr("Notes"))
        self._notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for widget in (self._line, self._bar, self._notes):
            column.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._line.text()

    @property
    def notes(self) -> str:
        """What was worth noting, a line each."""
        return self._notes.text()

    def show_row(self, row: Row) -> None:
        """Tell of the job with a model: at hand, or waiting, or none."""
        standing, activity = row.standing, row.activity
        self.setVisible(activity is not None or standing is Standing.WAITING)
        self._notes.setVisible(activity is not None and bool(activity.notes))
        self._bar.setVisible(activity is not None)
        if activity is None:
            self._line.setText(tr("Waiting for “{awaited}”", awaited=row.awaited))
            return
        self._line.setText(_words(standing, activity))
        self._notes.setText("\n".join(activity.notes))
        if activity.share is None and standing is Standing.WORKING:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _PARTS)
            self._bar.setValue(round(_PARTS * (activity.share or 0)))


def _words(standing: Standing, activity: Activity) -> str:
    if standing is Standing.STOPPING:
        return tr("Stopping…")
    if standing is Standing.PAUSED:
        return "  ·  ".join(filter(None, (tr("Paused"), activity.amount)))
    return activity.text
