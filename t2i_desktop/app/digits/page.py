"""The Digits page: a prompt, the sheet as the noise leaves it, and every stage in between.

Runs go through a controller of its own; what a step does is not known here.
"""

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QWidget

from t2i_desktop.app.compose.panel import ComposePanel, labels
from t2i_desktop.app.digits.making import Making
from t2i_desktop.app.digits.reading import PromptReader
from t2i_desktop.app.digits.sheet import SheetPanel
from t2i_desktop.app.digits.stages import StagesView
from t2i_desktop.app.keys import give_keys
from t2i_desktop.app.run_controller import RunController, RunState
from t2i_desktop.app.run_worker import Job
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Noted, Paused, Snapshot, Stepped
from t2i_desktop.engine.film.strips import write_strip
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.words import said

GENERATOR = "digits"
_LABELS = labels(said("Draw"), "generate", said("Draw digits"))
_WALK_MS = 66  # about 15 pictures a second


class DigitsPage(QWidget):
    """What to draw at the left, the sheet in the middle, the stages at the right."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio, entry: Entry | None = None) -> None:
        super().__init__()
        self._studio, self._entry = studio, entry or find(GENERATOR)
        self.runs = RunController(studio.gallery, self)
        self.form = ComposePanel(self._entry.settings_type, studio.names, studio.theme, labels=_LABELS)
        self.form.presets.hide()
        self.sheet = SheetPanel(studio.theme)
        self.stages = StagesView(studio.theme)
        self.reader = PromptReader(studio.background, self)
        self._making = Making()
        self._walk = QTimer(self, interval=_WALK_MS)
        self._lay_out()
        self._connect()
        self._on_state(self.runs.state)
        self._ask()

    def unfinished(self) -> str:
        """What would be stopped if the program ended now."""
        if self.runs.state is RunState.READY:
            return ""
        return tr("Digits are being drawn. Stop it and close? The sheet is kept as it stands.")

    def shut_down(self) -> None:
        """Stop what goes on, and wait for it."""
        self._walk.stop()
        self.runs.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Undo and Redo are of this page while it is shown."""
        super().showEvent(event)
        self._studio.undo.enter(self.form.history.stack)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what is undone to other pages."""
        self._studio.undo.leave(self.form.history.stack)
        super().hideEvent(event)

    @Slot()
    def press_primary(self) -> None:
        """Draw, pause or resume: what the big button says."""
        self.runs.press(self._start)

    def _start(self) -> None:
        try:
            jobs = [Job(self._entry, settings) for settings in self.form.settings_per_run()]
        except T2IError as error:
            self.failed.emit(*explained(error))
            self.form.mark_fault()
            return
        self.form.prompt_tools.remember()
        self.runs.start(jobs)

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        self._walk.stop()
        self._making = Making(is_walk=bool(job.values().get("walk")))
        self.stages.begin()
        self.sheet.begin(job.values().get("prompt", ""))
        self._offer()

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        self.form.show_state(state)
        self._offer()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.sheet.progress.follow(event)
        match event:
            case Stepped(_, _, preview) | Paused(_, preview) if preview is not None:
                self.sheet.show_array(preview)
            case Snapshot(step, result):
                self._keep_frame(step, result.pictures[0])
            case Finished(step, result):
                self._making.take_end(result)
                self._keep_frame(step, result.pictures[0])
                self._offer()
            case Cancelled(step, result) if result is not None:
                self._keep_frame(step, result.pictures[0])
            case Noted(message):
                self.noted.emit(tr(message))
            case Failed(message, details):
                self.failed.emit(tr(message), details)
            case _:
                pass

    def _keep_frame(self, step: int, sheet: np.ndarray) -> None:
        self._making.add(step, sheet)
        self.stages.add_frame(step, sheet)
        self.sheet.show_array(sheet)

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        self._studio.curator.added(items)

    @Slot(int)
    def _show_step(self, step: int) -> None:
        self._walk.stop()
        self._offer()
        self.sheet.show_array(self._making.sheet(step))

    @Slot()
    def _toggle_walk(self) -> None:
        """Play the way from prompt to prompt, there and back, until told to stop."""
        self._walk.stop() if self._walk.isActive() else self._walk.start()
        self._offer()
        if not self._walk.isActive():
            self.sheet.show_array(self._making.last)

    @Slot()
    def _walk_on(self) -> None:
        self.sheet.show_array(self._making.next_of_walk())

    @Slot()
    def _export(self) -> None:
        """Write how it came about, or the walk, as an animated picture."""
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export the Process"),
            str(Path.home() / "digits.gif"),
            tr("Animated GIF (*.gif);;MP4 (*.mp4)"),
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix.lower() in (".gif", ".mp4") else Path(f"{chosen}.gif")
        frames, fps = self._making.film()
        self._studio.background.run(
            lambda: write_strip(path, frames, fps),
            lambda _: self.noted.emit(tr("Saved as {path}.", path=path)),
            self.failed.emit,
        )

    @Slot()
    def _ask(self) -> None:
        values: dict[str, Any] = self.form.values()
        self.reader.ask(str(values.get("clip", "")), str(values.get("prompt", "")).partition("\n")[0])

    def _offer(self) -> None:
        """Offer what can be done with what has been drawn."""
        is_ready = self.runs.state is RunState.READY
        self.sheet.export.setEnabled(is_ready and self._making.has_film)
        self.sheet.play.setVisible(self._making.can_walk)
        self.sheet.play.setText(tr("Stop") if self._walk.isActive() else tr("Play the walk"))

    def _connect(self) -> None:
        self._studio.undo.addStack(self.form.history.stack)
        give_keys(self, self.press_primary, self.runs.cancel)
        self.form.primary_pressed.connect(self.press_primary)
        self.form.cancel_pressed.connect(self.runs.cancel)
        self.form.changed.connect(self._ask)
        self.reader.read.connect(self.stages.show_reading)
        self.reader.failed.connect(self.failed)
        self.stages.step_chosen.connect(self._show_step)
        self.sheet.play.clicked.connect(self._toggle_walk)
        self.sheet.export.clicked.connect(self._export)
        self._walk.timeout.connect(self._walk_on)
        self.runs.job_started.connect(lambda job, *_: self._on_job(job))
        self.runs.state_changed.connect(self._on_state)
        self.runs.happened.connect(self._on_event)
        self.runs.kept.connect(self._on_kept)
        self.runs.not_kept.connect(self.failed)

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        for part in (self.form, self.sheet, self.stages):
            across.addWidget(part)
        across.setSizes([330, 520, 400])
        across.setStretchFactor(1, 1)
        self.form.setMinimumWidth(310)
        self.stages.setMinimumWidth(320)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)
