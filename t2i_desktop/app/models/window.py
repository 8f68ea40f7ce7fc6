"""The Models window: the list of models, the details of one, and the jobs that a person asks for.

Touches the network only by a Download job. Closing it hides it; its jobs go on until the program ends.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from t2i_desktop.app.background import Background
from t2i_desktop.app.message_bar import MessageBar
from t2i_desktop.app.models.details import ModelDetails
from t2i_desktop.app.models.import_dialog import SUFFIXES, ImportDialog
from t2i_desktop.app.models.job import Discard, Download, Import, Job, Remove, Verify
from t2i_desktop.app.models.jobs import Failure, Jobs
from t2i_desktop.app.models.listing import ModelList
from t2i_desktop.app.models.shelf import read_shelf
from t2i_desktop.app.models.standing import Deed
from t2i_desktop.app.models.view import ModelView
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.models.install import Installer, name_for
from t2i_desktop.engine.models.offers import Offer
from t2i_desktop.engine.models.progress import Installed, Progress, Stopped, Verified
from t2i_desktop.engine.words import said

Offers = Callable[[], Iterable[Offer]]

_CHECKPOINTS = said("Checkpoints ({kinds});;All files (*)", kinds=" ".join(f"*{end}" for end in SUFFIXES))


class ModelsWindow(QDialog):
    """What is installed and what can be had.

    models_changed: other models can be chosen now.
    noted, failed: what there was to say while this was hidden.
    """

    models_changed = Signal()
    noted = Signal(str)
    failed = Signal(str, str)  # message, details

    def __init__(self, installer: Installer, offers: Offers, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(tr("Models"))
        self.setAcceptDrops(True)
        self.resize(980, 700)
        self._installer, self._offers, self._theme = installer, offers, theme
        self._background = Background(self, threads=1)
        self._verified: dict[str, str] = {}
        self.jobs = Jobs(installer, self)
        self.model = ModelList(self.jobs)
        self.view = ModelView(self.model, theme)
        self.details = ModelDetails(theme)
        self.message = MessageBar(theme)
        self.import_button = QPushButton(tr("Import from file…"))
        self.drop_area = self._make_drop_area()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read anew what is installed and what is offered."""
        self._background.run(
            lambda: read_shelf(self._installer, self._offers()), self.model.set_items, self.message.show_error
        )

    def import_file(self, weights: Path, offer: Offer | None = None) -> None:
        """Install a checkpoint: as an offer, or under the name that the person gives it."""
        if offer is not None:
            self._start(Import(weights, offer.id, tr(offer.title)))
            return
        name = self._free_name(weights)
        self._ask(Import(weights, name, name))

    def import_files(self, files: Iterable[Path]) -> None:
        """Install checkpoints; one alone may be given a name."""
        weights = [file for file in files if file.suffix.lower() in SUFFIXES]
        if len(weights) == 1:
            self.import_file(weights[0])
            return
        for file in weights:
            name = self._free_name(file)
            self._start(Import(file, name, name))

    def shut_down(self) -> None:
        """Stop the job at hand, keeping what has been downloaded, and wait for every thread to end."""
        self.close()
        self.jobs.shut_down()
        self._background.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the disk whenever the window appears."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take checkpoints."""
        if _dropped(event):
            event.acceptProposedAction()
            self.drop_area.setGeometry(self.rect().adjusted(6, 6, -6, -6))
            self.drop_area.raise_()
            self.drop_area.show()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the models again."""
        self.drop_area.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.drop_area.hide()
        event.acceptProposedAction()
        self.import_files(_dropped(event))

    @Slot(object)
    def _on_pressed(self, deed: Deed) -> None:
        row = self.model.find(self.view.name)
        if row is None:
            return
        item = row.item
        match deed:
            case Deed.DOWNLOAD | Deed.CONTINUE | Deed.RETRY if item.offer:
                self._start(Download(item.offer))
            case Deed.IMPORT | Deed.HAVE:
                self._choose_file(item.offer)
            case Deed.PAUSE:
                self.jobs.pause()
            case Deed.RESUME:
                self.jobs.resume()
            case Deed.CANCEL:
                self.jobs.cancel(item.id)
            case Deed.DISCARD if item.offer:
                self._start(Discard(item.offer))
            case Deed.VERIFY:
                self._start(Verify(item.id, item.title))
            case Deed.REMOVE:
                self._start(Remove(item.id, item.title))
            case _:
                pass

    def _start(self, job: Job) -> None:
        self.message.hide()
        self.model.failures.pop(job.name, None)
        self.jobs.add(job)
        self.view.choose(job.name)

    def _choose_file(self, offer: Offer | None = None) -> None:
        caption = tr("Import {title}", title=tr(offer.title)) if offer else tr("Import a model")
        chosen, _ = QFileDialog.getOpenFileName(self, caption, "", tr(_CHECKPOINTS))
        if chosen:
            self.import_file(Path(chosen), offer)

    def _ask(self, job: Import, problem: str = "") -> None:
        dialog = ImportDialog(job, self.model.taken(), self._theme, self, problem)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._start(dialog.job))
        dialog.open()

    def _free_name(self, weights: Path) -> str:
        name, taken = name_for(weights), self.model.taken()
        numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(other for other in numbered if other not in taken)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        if failure := self.model.failures.get(name):
            self.message.show_error(failure.message, failure.details)
        self._show_details()

    @Slot()
    def _show_details(self) -> None:
        if row := self.model.find(self.view.name):
            self.details.show_row(row, self._verified.get(row.item.id))

    @Slot(object, object)
    def _on_done(self, job: Job, last: Progress | None) -> None:
        self._verified.pop(job.name, None)
        if isinstance(last, Verified):
            self._verified[job.name] = f"{datetime.now():%H:%M}"
        if note := _note(job, last):
            self.message.show_note(note)
            if not self.isVisible():
                self.noted.emit(note)
        self.refresh()
        self.models_changed.emit()

    @Slot(object, object)
    def _on_failed(self, job: Job, failure: Failure) -> None:
        self._verified.pop(job.name, None)
        self.model.failures[job.name] = failure
        self.message.show_error(failure.message, failure.details)
        if not self.isVisible():
            self.failed.emit(failure.message, failure.details)
        self.refresh()
        if failure.needs_config and isinstance(job, Import):
            self.show()
            self._ask(job, failure.message)

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.model.dataChanged.connect(self._show_details)
        self.model.modelReset.connect(self._show_details)
        self.details.pressed.connect(self._on_pressed)
        self.import_button.clicked.connect(lambda: self._choose_file())
        self.jobs.done.connect(self._on_done)
        self.jobs.failed.connect(self._on_failed)

    def _lay_out(self) -> None:
        self.import_button.setToolTip(tr("Install a checkpoint that you have; it may also be dropped here"))
        self._theme.set_icon(self.import_button, "import")
        left = QFrame(objectName="pane")
        left.setFixedWidth(330)
        side = QVBoxLayout(left)
        side.setContentsMargins(10, 4, 6, 14)
        side.setSpacing(10)
        side.addWidget(self.view, 1)
        side.addWidget(self.import_button)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(left)
        across.addWidget(self.details, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addLayout(across, 1)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in the list must not press Download
        self.view.setFocus()

    def _make_drop_area(self) -> QFrame:
        frame = QFrame(self, objectName="drop")
        column = QVBoxLayout(frame)
        column.addStretch(1)
        for name, text in (
            ("welcome", tr("Drop it here to import it")),
            ("hint", tr("It is read without running anything in it, and stays where it is.")),
        ):
            column.addWidget(QLabel(text, objectName=name, alignment=Qt.AlignmentFlag.AlignCenter))
        column.addStretch(1)
        frame.hide()
        return frame


def _note(job: Job, last: Progress | None) -> str | None:
    """What is worth saying at the end of a job."""
    match last:
        case Installed():
            return tr("“{title}” is installed and can be chosen in the settings.", title=job.title)
        case Verified():
            return tr("“{title}” is intact: its files are those that were installed.", title=job.title)
        case Stopped() if isinstance(job, Download):
            return tr("“{title}”: what has come so far is kept, to go on from there.", title=job.title)
        case _:
            return tr("“{title}” is in the trash now.", title=job.title) if isinstance(job, Remove) else None


def _dropped(event: QDropEvent) -> list[Path]:
    """The checkpoints among what is being dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in SUFFIXES]
