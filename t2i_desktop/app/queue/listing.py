"""The runs of the queue as a list model. Knows what a row says, not how it is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from t2i_desktop.app.gallery.reading import ThumbnailReader
from t2i_desktop.app.queue.runner import QueueRunner
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.queue.jobs import JobState, QueuedJob
from t2i_desktop.engine.words import said

JOB_ROLE = int(Qt.ItemDataRole.UserRole) + 1
WORDS_ROLE = JOB_ROLE + 1

_PICTURE = int(Qt.ItemDataRole.DecorationRole)
_MIME = "application/x-t2i-desktop-runs"
_STATES: dict[JobState, str] = {
    "waiting": said("Waiting"),
    "running": said("Running"),
    "finished": said("Finished"),
    "failed": said("Failed"),
    "cancelled": said("Cancelled"),
}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Words:
    """What a row says. part: how much of it is done, from 0 to 1; None if it is not at hand."""

    title: str
    about: str
    state: str
    part: float | None = None


class QueueModel(QAbstractListModel):
    """Rows are runs. moved: these ids are to be done before the one with that id, or last."""

    moved = Signal(object, object)  # list[str], str | None

    def __init__(self, runner: QueueRunner, gallery: Gallery, thumbnails: ThumbnailReader) -> None:
        super().__init__(runner)
        self._runner, self._gallery, self._thumbnails = runner, gallery, thumbnails
        self._jobs: tuple[QueuedJob, ...] = ()
        thumbnails.arrived.connect(self._on_thumbnail)

    def show_jobs(self, jobs: Sequence[QueuedJob]) -> None:
        """Show these; rows are kept where the same runs stand in the same order."""
        same = [job.id for job in jobs] == [job.id for job in self._jobs]
        if not same:
            self.beginResetModel()
        self._jobs = tuple(jobs)
        if not same:
            self.endResetModel()
        elif jobs:
            self.dataChanged.emit(self.index(0), self.index(len(jobs) - 1))

    def tell_progress(self) -> None:
        """Draw the run at hand anew."""
        for row, job in enumerate(self._jobs):
            if job.state == "running":
                self.dataChanged.emit(self.index(row), self.index(row), [WORDS_ROLE, _PICTURE])

    def rows_of(self, ids: Sequence[str]) -> list[int]:
        """Where these runs stand, if they are there."""
        return [row for row, job in enumerate(self._jobs) if job.id in ids]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many runs there are."""
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a view shows of a run."""
        job = self._jobs[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return job.title
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self._words(job)
                return ", ".join(filter(None, (words.title, words.state, words.about)))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (job.title, job.label, tr(job.error))))
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(job)
            case _:
                return {JOB_ROLE: job, WORDS_ROLE: self._words(job)}.get(role) if role >= JOB_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Runs that wait can be dragged; they are dropped between others, not onto them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        waits = self._jobs[index.row()].state == "waiting"
        return flags | Qt.ItemFlag.ItemIsDragEnabled if waits else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped between rows."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The runs that are dragged."""
        jobs = [self._jobs[index.row()] for index in indexes]
        data = QMimeData()
        data.setData(_MIME, "\n".join(job.id for job in jobs if job.state == "waiting").encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the runs to be done before the first one from `row` on that waits."""
        ids = bytes(data.data(_MIME).data()).decode().split()
        if not ids:
            return False
        after = (job.id for job in self._jobs[max(row, 0) :] if job.state == "waiting")
        self.moved.emit(ids, next(after, None))
        return True

    def _words(self, job: QueuedJob) -> Words:
        title = " ".join(job.title.split()) or job.generator
        if job.state != "running":
            return Words(title, tr(job.error) or job.label, self._state(job))
        course = self._runner.course_of(job)
        if course is None:
            return Words(title, job.label, tr("Running elsewhere"))
        done, total = course.steps
        if not total:
            return Words(title, job.label, tr("Loading"), 0.0)
        state = tr("Paused") if course.is_paused else tr("Running")
        so_far = tr("{done} of {total}", done=done, total=total)
        return Words(title, job.label, f"{state}  ·  {so_far}", done / total)

    def _state(self, job: QueuedJob) -> str:
        if job.state == "waiting" and job.was_interrupted:
            return tr("Goes on")
        return tr(_STATES[job.state])

    def _thumbnail(self, job: QueuedJob) -> QImage | None:
        course = self._runner.course_of(job)
        if course is not None and course.preview is not None:
            return image_of(course.preview)
        if not job.items:
            return None
        item = job.items[0]
        return self._thumbnails.get(item, self._gallery.root / item / "image.png")

    def _on_thumbnail(self, key: object) -> None:
        for row, job in enumerate(self._jobs):
            if key in job.items:
                self.dataChanged.emit(self.index(row), self.index(row), [_PICTURE])
