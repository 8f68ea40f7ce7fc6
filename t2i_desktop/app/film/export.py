"""Writing the film to a file: which sort, where to, how far it is, and the way out. It has its own run."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.film.writing import Writing
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.words import said

_SORTS = {
    ".mp4": ("MP4 (H.264)", said("MP4 film (*.mp4)")),
    ".webm": ("WebM (VP9)", said("WebM film (*.webm)")),
    ".gif": ("GIF", said("GIF (*.gif)")),
    ".png": (said("Animated PNG"), said("Animated PNG (*.png)")),
}
_FOLDER = QStandardPaths.StandardLocation.MoviesLocation


class Export(QWidget):
    """settings_for: the settings of the film, given where it goes to; raises T2IError if there is none."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, settings_for: Callable[[str], FilmSettings], theme: Theme) -> None:
        super().__init__()
        self._settings_for = settings_for
        self.runs = RunController(None, self)
        self.sort = QComboBox()
        self.sort.setAccessibleName(tr("Sort of film"))
        for name, (title, _) in _SORTS.items():
            self.sort.addItem(tr(title), name)
        self.start = QPushButton(tr("Export…"), objectName="primary")
        theme.set_icon(self.start, "export", "on_accent")
        self.stop = QPushButton(tr("Cancel"), objectName="cancel")
        self.stop.setToolTip(tr("Stop, and leave nothing of the unfinished film"))
        self.progress = Writing()
        self._lay_out()
        self.start.clicked.connect(self._ask)
        self.stop.clicked.connect(self.runs.cancel)
        self.runs.state_changed.connect(self._on_state)
        self.runs.happened.connect(self._on_event)
        self.allow(False)
        self._on_state(RunState.READY)

    @property
    def is_busy(self) -> bool:
        """Whether a film is being written."""
        return self.runs.state is not RunState.READY

    def allow(self, there_is_a_film: bool) -> None:
        """Offer to write a film, or not."""
        self._may_start = there_is_a_film
        self.start.setEnabled(there_is_a_film and not self.is_busy)

    def write(self, out: Path) -> None:
        """Write the film there."""
        try:
            settings = self._settings_for(str(out))
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        self.runs.start([Job(find("film"), settings)])

    def shut_down(self) -> None:
        """Stop, and wait until nothing is left of an unfinished film."""
        self.runs.shut_down()

    @Slot()
    def _ask(self) -> None:
        suffix = self.sort.currentData()
        folder = QStandardPaths.writableLocation(_FOLDER) or str(Path.home())
        proposal = str(Path(folder) / f"film{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export film"), proposal, tr(_SORTS[suffix][1]))
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix.lower() == suffix else path.with_name(path.name + suffix))

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        is_ready = state is RunState.READY
        self.start.setVisible(is_ready)
        self.start.setEnabled(self._may_start and is_ready)
        self.sort.setEnabled(is_ready)
        self.stop.setVisible(not is_ready)
        self.stop.setEnabled(state is not RunState.STOPPING)
        self.progress.setVisible(not is_ready)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.progress.follow(event)
        match event:
            case Finished(_, _, facts):
                film, frames = facts["film"], facts["frames"]
                self.noted.emit(
                    tr("The film {film} is there, with {frames} frames.", film=film, frames=frames)
                )
            case Cancelled():
                self.noted.emit(tr("Stopped. Nothing is left of the unfinished film."))
            case Failed(message, details):
                self.failed.emit(tr(message), details)
            case _:
                pass

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Format")))
        row.addWidget(self.sort, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QLabel(tr("Export"), objectName="heading"))
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.start)
        column.addWidget(self.stop)
