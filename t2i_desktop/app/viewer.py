"""Decides what the stage and the chart show: the run under way, or a picture of the gallery."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from t2i_desktop.app.gallery.curator import Curator, Losses
from t2i_desktop.app.gallery.panel import GalleryPanel
from t2i_desktop.app.gallery.statuses import spoken_status
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.stage.loss_chart import LossChart
from t2i_desktop.app.stage.stage import Stage
from t2i_desktop.app.steering.words import Words
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import (
    Cancelled,
    Event,
    Failed,
    Finished,
    Noted,
    Paused,
    Result,
    Steered,
    Stepped,
)
from t2i_desktop.engine.formats import LossHistory
from t2i_desktop.engine.gallery import Item, Row, title_of
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.registry import named
from t2i_desktop.engine.words import said

_CHIPS = {
    RunState.LOADING: said("Loading"),
    RunState.RUNNING: said("Live"),
    RunState.PAUSING: said("Pausing"),
    RunState.PAUSED: said("Paused"),
    RunState.STOPPING: said("Stopping"),
}


class Viewer(QObject):
    """Follows the run, keeps its picture and losses while another picture is looked at."""

    changed = Signal()
    looked_back = Signal()
    failed = Signal(str, str)
    noted = Signal(str)

    def __init__(
        self,
        stage: Stage,
        chart: LossChart,
        gallery: GalleryPanel,
        curator: Curator,
        runs: RunController,
        words: Words,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._stage, self._chart, self._gallery = stage, chart, gallery
        self._curator, self._runs = curator, runs
        self._run_title, self._place = "", ""
        self._picture: np.ndarray | None = None
        self._history = LossHistory()
        self._steering: dict[int, Mapping[str, Any]] = {}
        self._watches_run = True
        self._looks_back = False
        self._item_image = QImage()
        self.item: Item | None = None
        runs.job_started.connect(self._on_job)
        runs.happened.connect(self._on_event)
        runs.state_changed.connect(self._on_state)
        runs.kept.connect(self._on_kept)
        runs.found_room.connect(self._on_found_room)
        gallery.view.chosen.connect(self._on_chosen)
        curator.deleted.connect(self._on_deleted)
        curator.opened.connect(self._on_opened)

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to copy or save."""
        return not self._stage.canvas.image.isNull()

    @property
    def watches_run(self) -> bool:
        """Whether the run is shown, the one under way or the last."""
        return self._watches_run

    @property
    def looks_back(self) -> bool:
        """Whether an earlier step is shown."""
        return self._looks_back

    @property
    def can_watch_run(self) -> bool:
        """Whether a run goes on that is not being watched."""
        return not self._watches_run and self._runs.state is not RunState.READY

    @property
    def title(self) -> str:
        """What the picture shown would be called."""
        return self._stage.title

    def look_back(self, image: QImage | None) -> None:
        """Show an earlier step of what is shown, until None: then it is shown as it stands."""
        self._looks_back = image is not None
        if image is not None:
            self._stage.canvas.show_image(image)
        elif self.item is not None:
            self._stage.canvas.show_image(self._item_image)
        elif self._watches_run and self._picture is not None:
            self._stage.canvas.show_array(self._picture)
        self.looked_back.emit()

    def watch_run(self) -> None:
        """Show the run under way."""
        self._curator.forget()
        self._looks_back = False
        self._watches_run, self.item = True, None
        self._gallery.view.clearSelection()
        self._gallery.details.show_item(None)
        self._stage.show_run(self._run_title, self._chip())
        self._chart.show_terms(self._history.terms, self._words.changes(self._steering))
        if self._picture is None:
            self._stage.canvas.clear()
        else:
            self._stage.canvas.show_array(self._picture)
        self.changed.emit()

    def show_start(self, name: str, image: QImage) -> None:
        """Show what the next picture starts from."""
        self._curator.forget()
        self._watches_run, self._looks_back, self.item = False, False, None
        self._gallery.view.clearSelection()
        self._gallery.details.show_item(None)
        self._stage.show_picture(name, tr("Start"), image)
        self._chart.clear()
        self.changed.emit()

    def show_again(self) -> None:
        """Show a picture that is there: of the run under way, or of the gallery."""
        if self._runs.state is not RunState.READY:
            self.watch_run()
        elif current := self._gallery.view.current:
            self._curator.open(current)
        else:
            self._stage.show_welcome()
            self._chart.clear()
        self.changed.emit()

    @Slot(object, int, int)
    def _on_job(self, job: Job, number: int, total: int) -> None:
        self._run_title = title_of(job.entry.name, job.settings)
        self._place = "  ·  " + tr("{number} of {total}", number=number, total=total) if total > 1 else ""
        start = job.start
        self._picture, self._history = None, LossHistory(start.losses if start else {})
        self._steering = dict(start.steering if start else {})
        self._words = Words(type(job.settings))
        self.watch_run()

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if self._watches_run:
            self._stage.set_chip(self._chip())
        self.changed.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self._stage.progress.follow(event)
        match event:
            case Stepped(_, losses, preview):
                self._take_losses(losses)
                self._take_picture(preview)
            case Steered(step, changes):
                self._take_changes(step, changes)
            case Paused(_, preview):
                self._take_picture(preview)
            case Finished(_, result) | Cancelled(_, result):
                self._take_result(result)
            case Noted(message):
                self.noted.emit(tr(message))
            case Failed(message, details, _, result):
                self._take_result(result)
                self.failed.emit(tr(message), details)
            case _:
                pass

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        self._curator.added(items)
        if len(items) == 1 and self._watches_run and not self._runs.waiting:
            self._gallery.view.setCurrentIndex(self._gallery.model.index(0))

    @Slot(object)
    def _on_found_room(self, items: tuple[Item, ...]) -> None:
        self._curator.added(items)
        self.noted.emit(tr("“{title}” is in the gallery now.", title=items[0].title))

    @Slot(object)
    def _on_chosen(self, row: Row) -> None:
        self._curator.open(row)

    @Slot(object, QImage, object)
    def _on_opened(self, item: Item, image: QImage, losses: Losses) -> None:
        self._watches_run, self._looks_back, self._item_image = False, False, image
        self.item = item
        self._stage.show_picture(item.title, spoken_status(item.status).capitalize(), image)
        self._chart.show_terms(losses, self._words_of(item).changes(item.steering))
        self._gallery.details.show_item(item)
        self.changed.emit()

    @Slot(object)
    def _on_deleted(self, ids: Sequence[str]) -> None:
        if self.item is None or self.item.id not in ids:
            return
        self.item = None
        self._gallery.details.show_item(None)
        self.show_again()

    def _chip(self) -> str:
        words = _CHIPS.get(self._runs.state)
        return tr(words) + self._place if words else ""

    def _take_losses(self, losses: Mapping[str, float]) -> None:
        self._history.add(losses)
        if self._watches_run:
            self._chart.add(losses)

    def _take_changes(self, step: int, changes: Mapping[str, Any]) -> None:
        self._steering[step] = changes
        if self._watches_run:
            self._chart.mark(step, self._words.change(step, changes))

    def _words_of(self, item: Item) -> Words:
        """How the settings of the generator that made a picture are spoken of."""
        entry = named(item.generator)
        return Words(entry.settings_type) if entry else self._words

    def _take_result(self, result: Result | None) -> None:
        if result is not None:
            self._take_picture(sheet(result.pictures))

    def _take_picture(self, picture: np.ndarray | None) -> None:
        if picture is None:
            return
        is_first = self._picture is None
        self._picture = picture
        if self._watches_run and not self._looks_back:
            self._stage.canvas.show_array(picture)
        if is_first:
            self.changed.emit()
