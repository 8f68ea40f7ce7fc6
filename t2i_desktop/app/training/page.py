"""The Train page: choose a recipe, set it, and watch the model learn; it can rest, stop and go on exactly.

Recipes are the registry's entries; what a step of one does is not known here.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.stage.loss_chart import LossChart
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.training.lesson import LessonPanel
from t2i_desktop.app.training.samples import SamplePanel
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Noted, Paused, Snapshot, Stepped
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.registry import ENTRIES, Entry
from t2i_desktop.engine.words import said

_HINT = said("The loss of each step is drawn here: the lower, the more the model has learnt.")
RECIPES = tuple(entry for entry in ENTRIES if entry.purpose in ("train", "evaluate"))


class TrainPage(QWidget):
    """A recipe at the left; samples and loss curves beside it. It has a run thread of its own."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio, recipes: tuple[Entry, ...] = RECIPES) -> None:
        super().__init__()
        self._folder = studio.gallery.root.parent / "training"
        self.runs = RunController(None, self)
        self.lesson = LessonPanel(recipes, studio.names, studio.theme, self._folder)
        self.samples = SamplePanel(studio.theme)
        self.chart = LossChart(studio.theme, _HINT)
        self._lay_out()
        self._connect()
        self._on_recipe()

    def unfinished(self) -> str:
        """What would be lost if the program ended now: nothing but time, for a stopped training goes on."""
        if self.runs.state is RunState.READY:
            return ""
        return tr("A model is being trained. Stop it and close? It goes on from here the next time.")

    def shut_down(self) -> None:
        """Stop the training at its checkpoint, and wait for it."""
        self.runs.shut_down()

    def press_primary(self) -> None:
        """Start, pause or resume: what the big button says."""
        self.runs.press(self._start)

    def checkpoint(self, entry: Entry) -> Path:
        """Where a recipe's progress is kept."""
        return self._folder / f"{entry.purpose}-{entry.name}.ckpt"

    def _start(self) -> None:
        entry = self.lesson.entry
        try:
            settings = self.lesson.settings()
            self._folder.mkdir(parents=True, exist_ok=True)
        except (T2IError, OSError) as error:
            self.failed.emit(*explained(error))
            return
        self.samples.begin(tr(entry.title))
        self.chart.clear()
        self.runs.start([Job(entry, settings, checkpoint=self.checkpoint(entry))])

    @Slot()
    def _forget(self) -> None:
        """Begin anew: put what was learnt so far aside, under a name that shows what it is."""
        path = self.checkpoint(self.lesson.entry)
        aside = path.with_suffix(".before.ckpt")
        try:
            path.replace(aside)
        except OSError as error:
            self.failed.emit(tr("{path} could not be put aside. Close what uses it.", path=path), str(error))
            return
        self.noted.emit(
            tr("The next training begins anew. What was learnt before is in {aside}.", aside=aside)
        )
        self._on_recipe()

    @Slot()
    def _on_recipe(self) -> None:
        self.lesson.offer_to_forget(self.checkpoint(self.lesson.entry).is_file())

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        self.lesson.show_state(state)
        if state is RunState.READY:
            self._on_recipe()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.samples.progress.follow(event)
        match event:
            case Stepped(_, losses, preview):
                self.chart.add(losses)
                self.samples.show_array(preview)
            case Paused(_, preview):
                self.samples.show_array(preview)
            case Snapshot(_, result) | Cancelled(_, result) if result is not None:
                self.samples.show_array(sheet(result.pictures))
            case Finished(_, result, facts):
                self.samples.show_array(sheet(result.pictures))
                self.samples.tell(facts)
            case Noted(message):
                self.noted.emit(tr(message))
            case Failed(message, details):
                self.failed.emit(tr(message), details)
            case _:
                pass

    def _connect(self) -> None:
        key = QShortcut(QKeySequence("Ctrl+Return"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.press_primary)
        self.lesson.primary.clicked.connect(self.press_primary)
        self.lesson.stop.clicked.connect(self.runs.cancel)
        self.lesson.forget.clicked.connect(self._forget)
        self.lesson.recipe_changed.connect(self._on_recipe)
        self.runs.state_changed.connect(self._on_state)
        self.runs.happened.connect(self._on_event)

    def _lay_out(self) -> None:
        seen = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, handleWidth=8)
        seen.addWidget(self.samples)
        seen.addWidget(self.chart)
        seen.setSizes([560, 240])
        seen.setStretchFactor(0, 1)
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        across.addWidget(self.lesson)
        across.addWidget(seen)
        across.setSizes([360, 900])
        across.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)
