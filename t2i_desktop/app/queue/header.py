"""What stands above the list of runs: how many there are of each kind, and what can be done with all."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.queue.cluster import ClusterRunner
from t2i_desktop.app.queue.course import spoken_roughly
from t2i_desktop.app.queue.place import Place
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.queue.jobs import ENDED, QueuedJob

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
        self.title = QLabel("Queue", objectName="headline")
        self.counts = QLabel(objectName="muted")
        self.rest = self._button("", "", "")
        self.rest.clicked.connect(self._press)
        self.list = self._button("Add from List…", "list", "Add every prompt of a text or CSV file")
        self.list.clicked.connect(self.list_wanted)
        self.grid = self._button("Grid…", "grid", "Add the form's run with several values of settings")
        self.grid.clicked.connect(self.grid_wanted)
        self.sheet = self._button("Contact Sheet…", "sheet", "Show a finished batch on one sheet (Ctrl+J)")
        self.retry = self._button("Retry Failed", "reset", "Let all that failed wait again")
        self.clear = self._button("Clear Ended", "", "Take out all that has ended; the pictures stay")
        self.place = Place(store)
        self.workers = QLabel(objectName="muted")
        self.progress = QProgressBar(maximum=_WHOLE, textVisible=False)
        self.progress.setAccessibleName("Progress of the cluster")
        self.stop = self._button("Stop Cluster", "cancel", "Stop all that runs there; it waits again")
        self._lay_out()

    def show_queue(self, jobs: Sequence[QueuedJob], is_paused: bool, seconds_left: float | None) -> None:
        """Say how the queue stands."""
        self._is_paused = is_paused
        counts = Counter(job.state for job in jobs)
        parts = [f"{counts[state]} {state}" for state in ("running", "waiting", *ENDED) if counts[state]]
        if seconds_left and (counts["waiting"] or counts["running"]):
            parts.append(f"{spoken_roughly(seconds_left)} left")
        if is_paused and counts["waiting"]:
            parts.insert(0, "Paused")
        self.counts.setText("  ·  ".join(parts) or "Nothing waits")
        self.rest.setText("Resume" if is_paused else "Pause")
        self.rest.setToolTip("Do what waits" if is_paused else "Begin nothing more; what runs goes on")
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
        workers = "1 worker" if cluster.workers == 1 else f"{cluster.workers} workers"
        said = f"{workers}  ·  {cluster.ended} of {total} done" if cluster.workers else "Waiting for workers…"
        self.workers.setText(said)

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
