"""Follows what a run tells of its prompts: into the read-out, and over the picture for the chosen one."""

import numpy as np
from PySide6.QtCore import QObject, Slot

from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.steering.heat import HeatLayer
from t2i_desktop.app.steering.read_out import ReadOut
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.engine.events import Event, Similarity, Stepped
from t2i_desktop.engine.gallery import Item


class Insights(QObject):
    """Shows what is known while the run is looked at, or a picture that it has just made."""

    def __init__(
        self, read_out: ReadOut, layer: HeatLayer, runs: RunController, viewer: Viewer, theme: Theme
    ) -> None:
        super().__init__(viewer)
        self._read_out, self._layer, self._runs, self._viewer = read_out, layer, runs, viewer
        self._theme = theme
        self._similarities: tuple[Similarity, ...] = ()
        self._regions: np.ndarray | None = None
        self._kept: tuple[Item, ...] = ()
        runs.job_started.connect(self._on_job)
        runs.happened.connect(self._on_event)
        runs.kept.connect(self._on_kept)
        viewer.changed.connect(self._show)
        viewer.looked_back.connect(self._show_layer)
        read_out.chosen.connect(self._on_chosen)
        theme.changed.connect(self._show_layer)

    @Slot(object, int, int)
    def _on_job(self, job: Job, number: int, total: int) -> None:
        self._similarities, self._regions, self._kept = (), None, ()
        self._show()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Stepped) and event.similarities:
            self._similarities, self._regions = event.similarities, event.regions
            self._show()

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        self._kept = items
        self._show()

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._runs.watch(number >= 0)
        self._show_layer()

    @Slot()
    def _show(self) -> None:
        if self._pictures() is None or not self._similarities:
            self._read_out.clear()
        else:
            can_choose = self._runs.state is not RunState.READY or self._regions is not None
            self._read_out.show_similarities(self._similarities, can_choose=can_choose)
        self._show_layer()

    @Slot()
    def _show_layer(self) -> None:
        pictures, number = self._pictures(), self._read_out.number
        if self._viewer.looks_back or pictures is None or self._regions is None or number < 0:
            self._layer.show_regions(None, "")
            return
        colour = self._theme.colours.term(self._similarities[number].field)
        self._layer.show_regions(self._regions[number, pictures], colour)

    def _pictures(self) -> slice | None:
        """Which pictures of the run are shown; None if none is."""
        if self._viewer.watches_run:
            return slice(None)
        item = self._viewer.item
        ids = [kept.id for kept in self._kept]
        if item is None or item.id not in ids:
            return None
        place = ids.index(item.id)
        return slice(place, place + 1)
