"""What stands above the list of runs: how many there are of each kind, and what can be done with all."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.place import Place
from t2i_desktop.app.queue.cluster import ClusterRunner
from t2i_desktop.app.queue.course import spoken_roughly
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.queue.jobs import ENDED, JobState, QueuedJob

_WHOLE = 1000  # steps of the bar


class QueueHeader(QWidget):
    """Counts, time left, and the buttons of the queue."""

    paused = Signal()
    resumed = Signal()
    list_wanted = Signal()
    grid_wanted = Signal()

    def __init__(self, theme: Theme, store: QSettings) -> None:
        super().__init__()
        self._theme, self._is_paused = theme, False
        self.title = QLabel(tr("Queue"), objectName="headline")
        self.counts = QLabel(objectName="muted")
        self.rest = self._button("", "", "")
        self.rest.clicked.connect(self._press)
        self.list = self._button(tr("Add from List…"), "list", tr("Add every prompt of a text or CSV file"))
        self.list.clicked.connect(self.list_wanted)
        self.grid = self._button(
            tr("Grid…"), "grid", tr("Add the form's run with several values of settings")
        )
        self.grid.clicked.connect(self.grid_wanted)
        self.sheet = self._button(
            tr("Contact Sheet…"), "sheet", tr("Show a finished batch on one sheet (Ctrl+J)")
        )
        self.retry = self._button(tr("Retry Failed"), "reset", tr("Let all that failed wait again"))
        self.clear = self._button(tr("Clear Ended"), "", tr("Take out all that has ended; the pictures stay"))
        tip = tr("Where what waits is done: here one by one, or by many machines at once")
        self.place = Place(store, "queue", tip, across=True)
        self.workers = QLabel(objectName="muted")
        self.progress = QProgressBar(maximum=_WHOLE, textVisible=False)
        self.progress.setAccessibleName(tr("Progress of the cluster"))
        self.stop = self._button(tr("Stop Cluster"), "cancel", tr("Stop all that runs there; it waits again"))
        self._lay_out()

    def show_queue(self, jobs: Sequence[QueuedJob], is_paused: bool, seconds_left: float | None) -> None:
        """Say how the queue stands."""
        self._is_paused = is_paused
        counts = Counter(job.state for job in jobs)
        parts = [_counted(state, counts[state]) for state in ("running", "waiting", *ENDED) if counts[state]]
        if seconds_left and (counts["waiting"] or counts["running"]):
            parts.append(tr("{time} left", time=spoken_roughly(seconds_left)))
        if is_paused and counts["waiting"]:
            parts.insert(0, tr("Paused"))
        self.counts.setText("  ·  ".join(parts) or tr("Nothing waits"))
        self.rest.setText(tr("Resume") if is_paused else tr("Pause"))
        self.rest.setToolTip(
            tr("Do what waits") if is_paused else tr("Begin nothing more; what runs goes on")
        )
        self._theme.set_icon(self.rest, "resume" if is_paused else "pause")
        for button in (self.list, self.grid, self.sheet, self.clear):
            button.setVisible(bool(jobs))
        self.retry.setVisible(counts["failed"] > 0)
        self.clear.setEnabled(any(counts[state] for state in ENDED))

    def show_cluster(self, cluster: ClusterRunner) -> None:
        """Say what the cluster does, if it does anything."""
        for widget in (self.workers, self.progress, self.stop):
            widget.setVisible(cluster.is_working)
        done, total = cluster.progress
        self.progress.setValue(round(_WHOLE * done / total) if total else 0)
        workers = tr("{n} workers", one="1 worker", n=cluster.workers)
        ended = tr("{done} of {total} done", done=cluster.ended, total=total)
        self.workers.setText(f"{workers}  ·  {ended}" if cluster.workers else tr("Waiting for workers…"))

    @Slot()
    def _press(self) -> None:
        (self.resumed if self._is_paused else self.paused).emit()

    def _button(self, text: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        if icon:
            self._theme.set_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.counts)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.list, self.grid, self.sheet, self.retry, self.clear, self.rest):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(12)
        label = QLabel(tr("Run on"), objectName="muted")
        label.setBuddy(self.place.choice)
        below.addWidget(label)
        below.addWidget(self.place)
        below.addWidget(self.workers)
        below.addWidget(self.progress, 1)
        below.addStretch(0)
        below.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addLayout(below)


def _counted(state: JobState, number: int) -> str:
    """“3 waiting”."""
    match state:
        case "running":
            return tr("{n} running", one="1 running", n=number)
        case "waiting":
            return tr("{n} waiting", one="1 waiting", n=number)
        case "finished":
            return tr("{n} finished", one="1 finished", n=number)
        case "failed":
            return tr("{n} failed", one="1 failed", n=number)
        case "cancelled":
            return tr("{n} cancelled", one="1 cancelled", n=number)
