"""The Queue page: what runs, what waits and what has ended, and all that can be done with it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget

from t2i_desktop.app.gallery.reading import ThumbnailReader, read_cached
from t2i_desktop.app.queue.batch_dialog import BatchDialog
from t2i_desktop.app.queue.contact_sheet import SheetDialog, latest_batch, tiles_of
from t2i_desktop.app.queue.edit_dialog import EditDialog
from t2i_desktop.app.queue.header import QueueHeader
from t2i_desktop.app.queue.listing import QueueModel
from t2i_desktop.app.queue.nothing import Nothing
from t2i_desktop.app.queue.runner import QueueRunner
from t2i_desktop.app.queue.view import QueueView
from t2i_desktop.app.queue.wishes import as_values, edited, wishes_of
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.gallery import read_item
from t2i_desktop.engine.queue.jobs import ENDED, QueuedJob
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said

_LISTS = (".txt", ".csv", ".tsv")
_FILTER = said("Prompt lists (*.txt *.csv *.tsv);;All files (*)")
_UPDATE_MS = 200  # how often the run at hand is drawn anew


class QueuePage(QWidget):
    """The runs of the window's queue. The page may never be opened: the queue does not need it."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio, self._runner = studio, studio.queue
        self._removals = QUndoStack(self)
        studio.undo.addStack(self._removals)
        self.dialog: BatchDialog | EditDialog | SheetDialog | None = None
        thumbnails = ThumbnailReader(partial(read_cached, studio.thumbnails), studio.background, self)
        self.model = QueueModel(self._runner, studio.gallery, thumbnails)
        self.view = QueueView(self.model, studio.theme)
        self.header = QueueHeader(studio.theme, studio.store)
        self.nothing = Nothing(studio.theme)
        self.setAcceptDrops(True)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._update = QTimer(self, singleShot=True, interval=_UPDATE_MS)
        self._update.timeout.connect(self._show_progress)
        self._on_changed()

    def unfinished(self) -> str:
        """What waits stays for the next time, so nothing would be lost."""
        return ""

    def shut_down(self) -> None:
        """The queue is the window's; here only a dialog may be open."""
        if self.dialog:
            self.dialog.close()

    def open_list(self, path: Path) -> None:
        """Show what a prompt list comes to, and offer to add it."""
        self._open(BatchDialog(self._studio, path, parent=self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take prompt lists."""
        if _lists(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what the first of the lists that were dropped comes to."""
        if paths := _lists(event):
            event.acceptProposedAction()
            self.open_list(paths[0])

    def _make_actions(self) -> None:
        make = self._make
        self.edit = make(tr("Edit…"), tr("Change this run before its turn"), self._edit, icon="brush")
        self.use = make(
            tr("Use These Settings"), tr("Put its settings into the form"), self._use, icon="reuse"
        )
        self.show_item = make(tr("Show Picture"), tr("Show what it made"), self._show_item, icon="fit")
        self.next = make(tr("Do Next"), tr("Move to the front"), self._do_next, "Ctrl+Home", "up")
        self.last = make(tr("Do Last"), tr("Move to the end"), self._do_last, "Ctrl+End", "down")
        self.duplicate = make(tr("Duplicate"), tr("Add it once more"), self._duplicate, "Ctrl+D", "copy")
        self.retry = make(tr("Retry"), tr("Let it wait again"), self._retry, "Ctrl+R", "reset")
        self.skip = make(
            tr("Stop This Run"), tr("Keep its picture, and go on with the next"), self._runner.skip
        )
        self._studio.theme.set_icon(self.skip, "skip")
        self.remove = make(
            tr("Remove"), tr("Take out of the queue; pictures stay"), self._remove, icon="delete"
        )
        self.undo = self._removals.createUndoAction(self, tr("Undo"))
        self.sheet = make(
            tr("Contact Sheet…"), tr("All pictures of this batch on one sheet"), self._sheet, "Ctrl+J"
        )
        self._studio.theme.set_icon(self.sheet, "sheet")

    def _make(self, text: str, tip: str, slot: Callable[[], None], keys: str = "", icon: str = "") -> QAction:
        action = QAction(text, self)
        action.setToolTip(tip)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if icon:
            self._studio.theme.set_icon(action, icon)
        action.triggered.connect(lambda _=False: slot())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        pane = QFrame(objectName="pane")
        inner = QVBoxLayout(pane)
        inner.setContentsMargins(18, 14, 12, 12)
        inner.setSpacing(10)
        inner.addWidget(self.header)
        inner.addWidget(self.view, 1)
        inner.addWidget(self.nothing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(pane)

    def _connect(self) -> None:
        runner, header = self._runner, self.header
        runner.changed.connect(self._on_changed)
        self._studio.runs.state_changed.connect(self._on_selected)
        runner.progressed.connect(self._on_progressed)
        self.model.moved.connect(runner.move)
        self.view.pressed_key.connect(self._on_key)
        self.view.doubleClicked.connect(lambda _: self._on_key("edit"))
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        header.paused.connect(runner.pause)
        header.resumed.connect(runner.resume)
        header.place.changed.connect(runner.go_elsewhere)
        header.stop.clicked.connect(runner.stop_cluster)
        header.sheet.clicked.connect(self._sheet)
        header.retry.clicked.connect(self._retry_failed)
        header.clear.clicked.connect(self._clear)
        for part in (header, self.nothing):
            part.list_wanted.connect(self._choose_list)
            part.grid_wanted.connect(self._open_grid)

    @Slot()
    def _on_changed(self) -> None:
        chosen = [job.id for job in self.view.chosen()]
        self.model.show_jobs(self._runner.jobs)
        self.view.choose(chosen)
        self.view.setVisible(bool(self._runner.jobs))
        self.nothing.setVisible(not self._runner.jobs)
        self._show_progress()
        self._on_selected()

    @Slot()
    def _on_progressed(self) -> None:
        if not self._update.isActive():
            self._update.start()

    @Slot()
    def _show_progress(self) -> None:
        self.model.tell_progress()
        self.header.show_queue(self._runner.jobs, self._runner.is_paused, self._runner.seconds_left)
        self.header.show_cluster(self._runner.cluster)

    @Slot()
    def _on_selected(self) -> None:
        chosen = self.view.chosen()
        one, waiting = len(chosen) == 1, any(job.state == "waiting" for job in chosen)
        for action, is_offered in (
            (self.edit, one and waiting),
            (self.use, one and not self._studio.runs.follows(chosen[0].generator)),
            (self.show_item, one and bool(chosen[0].items)),
            (self.next, waiting),
            (self.last, waiting),
            (self.duplicate, bool(chosen)),
            (self.retry, any(job.state in ("failed", "cancelled") for job in chosen)),
            (self.skip, any(self._runner.is_at_hand(job) for job in chosen)),
            (self.remove, any(job.state != "running" for job in chosen)),
            (self.sheet, bool(self._batch())),
        ):
            action.setEnabled(is_offered)
        self.header.sheet.setEnabled(self.sheet.isEnabled())

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        groups = (
            (self.edit, self.use, self.show_item),
            (self.next, self.last, self.duplicate, self.retry, self.skip),
            (self.sheet,),
            (self.remove, self.undo),
        )
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in groups:
            menu.addActions([action for action in group if action.isEnabled()])
            menu.addSeparator()
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot(str)
    def _on_key(self, wanted: str) -> None:
        match wanted:
            case "edit":
                action = next((each for each in (self.edit, self.show_item) if each.isEnabled()), None)
                if action:
                    action.trigger()
            case "remove":
                self.remove.trigger()
            case _:
                self._move_by_one(-1 if wanted == "up" else 1)

    def _ids(self) -> list[str]:
        return [job.id for job in self.view.chosen()]

    def _move_by_one(self, by: int) -> None:
        """Past the one that waits above or below what is selected."""
        waiting = [job.id for job in self._runner.jobs if job.state == "waiting"]
        places = [waiting.index(id) for id in self._ids() if id in waiting]
        if not places or (by < 0 and places[0] == 0):
            return
        target = places[0] - 1 if by < 0 else places[-1] + 2
        self._runner.move(self._ids(), waiting[target] if target < len(waiting) else None)

    def _do_next(self) -> None:
        self._runner.move_to_front(self._ids())

    def _do_last(self) -> None:
        self._runner.move(self._ids(), None)

    def _duplicate(self) -> None:
        self._runner.duplicate(self._ids())

    def _retry(self) -> None:
        self._runner.retry(self._ids())

    @Slot()
    def _retry_failed(self) -> None:
        self._runner.retry([job.id for job in self._runner.jobs if job.state == "failed"])

    def _remove(self) -> None:
        self._runner.remove(self._ids(), self._on_removed)

    @Slot()
    def _clear(self) -> None:
        self._runner.remove([job.id for job in self._runner.jobs if job.state in ENDED], self._on_removed)

    def _on_removed(self, jobs: tuple[QueuedJob, ...]) -> None:
        if jobs:
            self._removals.push(_Removal(self._runner, jobs))
            self.noted.emit(
                tr(
                    "{n} runs are out of the queue; pictures stay. Undo puts back.",
                    one="1 run is out of the queue; pictures stay. Undo puts back.",
                    n=len(jobs),
                )
            )

    def _use(self) -> None:
        """Put the settings of a run into the form of its generator, and show that."""
        (job,) = self.view.chosen()
        try:
            entry = self._entry_of(job)
            form = self._studio.form_of(entry.name)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        form.set_values(as_values(entry, job.settings), tr("use of “{title}”", title=job.title))

    def _show_item(self) -> None:
        (job,) = self.view.chosen()
        folder = self._studio.gallery.root / job.items[0]
        self._studio.background.run(
            lambda: read_item(folder), self._studio.item_wanted.emit, self.failed.emit
        )

    def _edit(self) -> None:
        (job,) = self.view.chosen()
        try:
            entry = self._entry_of(job)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        dialog = EditDialog(self._studio, entry, job, self)
        dialog.chosen.connect(lambda settings: self._runner.edit(job.id, edited(entry, job, settings)))
        self._open(dialog)

    def _entry_of(self, job: QueuedJob) -> Entry:
        """The generator of a run; raises BadSettings if there is none."""
        own = self._studio.entry
        return own if job.generator == own.name else find(job.generator)

    @Slot()
    def _choose_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Add from a prompt list"), "", tr(_FILTER))
        if name:
            self.open_list(Path(name))

    @Slot()
    def _open_grid(self) -> None:
        self._open(BatchDialog(self._studio, None, parent=self))

    def _open(self, dialog: "BatchDialog | EditDialog | SheetDialog") -> None:
        if isinstance(dialog, BatchDialog):
            dialog.chosen.connect(partial(self._add, dialog.entry))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    def _add(self, entry: Entry, settings: Sequence[Settings]) -> None:
        self._runner.add(wishes_of(entry, settings))

    def _batch(self) -> list[QueuedJob]:
        """The runs that a contact sheet would show: of the batch selected, or of the last one done."""
        chosen = {job.batch for job in self.view.chosen()}
        return latest_batch([job for job in self._runner.jobs if not chosen or job.batch in chosen])

    @Slot()
    def _sheet(self) -> None:
        batch = self._batch()
        if not batch:
            return
        try:
            tiles = tiles_of(self._entry_of(batch[0]), batch, self._studio.gallery.root)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        dialog = SheetDialog(tiles, self._studio.background, self)
        dialog.noted.connect(self.noted)
        self._open(dialog)


class _Removal(QUndoCommand):
    """Runs that were taken out; pushed when that was done."""

    def __init__(self, runner: QueueRunner, jobs: tuple[QueuedJob, ...]) -> None:
        super().__init__(tr("removal of {n} runs", one="removal of 1 run", n=len(jobs)))
        self._runner, self._jobs, self._is_done = runner, jobs, True

    def undo(self) -> None:
        """Put them back."""
        self._is_done = False
        self._runner.put_back(self._jobs)

    def redo(self) -> None:
        """Take them out again."""
        if not self._is_done:
            self._runner.remove([job.id for job in self._jobs], lambda _: None)
        self._is_done = True


def _lists(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in _LISTS]
