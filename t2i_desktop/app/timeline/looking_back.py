"""Shows earlier steps of what is looked at, and makes the job that goes on from one of them.

The run at hand and the pictures it has just made go on exactly as they stood then, optimiser and chance
included, as long as that step is among the last ones in memory; any other picture from its stored latent.
"""

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from t2i_desktop.app.background import Background
from t2i_desktop.app.gallery.reading import read_image
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.timeline.timeline import Timeline
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Event, Snapshot
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.moments import MOST, Moment
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import MAX_SEED, validated
from t2i_desktop.engine.words import said

_TOO_OLD = said(
    "The last {most} kept steps of a run can be gone on from. Finish the picture, and choose it in the "
    "gallery to begin a new one from this step.",
    most=MOST,
)


class LookingBack(QObject):
    """Fills a timeline, and answers it; `branch_wanted` tells the job that was asked for."""

    branch_wanted = Signal(object)  # Job
    failed = Signal(str, str)

    def __init__(
        self, timeline: Timeline, entry: Entry, runs: RunController, viewer: Viewer, background: Background
    ) -> None:
        super().__init__(viewer)
        self._timeline, self._entry, self._runs = timeline, entry, runs
        self._viewer, self._background = viewer, background
        self._job: Job | None = None
        self._pictures: dict[int, np.ndarray] = {}
        self._moments: dict[int, Moment] = {}
        self._kept: tuple[Item, ...] = ()
        self._subject = ""
        runs.job_started.connect(self._on_job)
        runs.happened.connect(self._on_event)
        runs.moment_reached.connect(self._on_moment)
        runs.kept.connect(self._on_kept)
        viewer.changed.connect(self._offer)
        timeline.moved.connect(self._look)
        timeline.branch_pressed.connect(self._branch)

    @Slot(object, int, int)
    def _on_job(self, job: Job, number: int, total: int) -> None:
        earlier = job.start.snapshots if job.start else ()
        self._job, self._kept, self._moments = job, (), {}
        self._pictures = {snapshot.step: snapshot.result.pictures for snapshot in earlier}
        self._subject = ""
        self._offer()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Snapshot):
            self._pictures[event.step] = event.result.pictures
            self._offer()

    @Slot(object)
    def _on_moment(self, moment: Moment) -> None:
        self._moments[moment.step] = moment
        if len(self._moments) > MOST:
            del self._moments[min(self._moments)]
        self._show_branch()

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        self._kept = items
        self._show_branch()

    @Slot()
    def _offer(self) -> None:
        """Show the steps of what is looked at; what was looked at before is left at its end."""
        item = self._viewer.item
        subject = item.id if item else "run" if self._viewer.watches_run else ""
        if subject != self._subject:
            self._subject = subject
            self._timeline.forget()
        if item is not None:
            self._timeline.show_steps([snapshot.step for snapshot in item.snapshots], tr("End"))
        else:
            is_live = self._runs.state is not RunState.READY
            self._timeline.show_steps(
                sorted(self._pictures) if subject else (), tr("Live") if is_live else tr("End")
            )
        self._show_branch()

    @Slot(int)
    def _look(self, step: int) -> None:
        self._show_branch()
        item = self._viewer.item
        if step < 0:
            self._viewer.look_back(None)
        elif item is None:
            self._viewer.look_back(image_of(sheet(self._pictures[step])))
        else:
            path = next(snapshot.image for snapshot in item.snapshots if snapshot.step == step)
            self._background.run(
                lambda: read_image(path), lambda image: self._on_read(item, step, image), self.failed.emit
            )

    def _on_read(self, item: Item, step: int, image: QImage) -> None:
        if self._viewer.item is item and self._timeline.step == step:
            self._viewer.look_back(image)

    def _show_branch(self) -> None:
        step = self._timeline.step
        if step < 0:
            self._timeline.allow_branch(tr("Look back to a step first, to go on from there another way."))
        elif self._moment(step) or self._latent(step):
            self._timeline.allow_branch("")
        else:
            self._timeline.allow_branch(tr(_TOO_OLD))

    @Slot(int)
    def _branch(self, step: int) -> None:
        try:
            job = self._job_from(step)
        except BadSettings as error:
            self.failed.emit(tr(str(error)), "")
            return
        if job is not None:
            self.branch_wanted.emit(job)

    def _job_from(self, step: int) -> Job | None:
        """A job that goes on from a step of what is looked at; raises BadSettings."""
        if self._job and (moment := self._moment(step)):
            follows = self._job.follows_form or self._job.entry == self._entry
            return Job(self._job.entry, self._job.settings, moment, follows_form=follows)
        item, latent = self._viewer.item, self._latent(step)
        if item is None or latent is None:
            return None
        values: dict[str, Any] = dict(item.settings)
        for before in sorted(item.steering):
            values |= item.steering[before] if before < step else {}
        values |= {"start_from": "latent", "start_file": str(latent)}
        values["seed"] = (int(values["seed"]) + 1) % (MAX_SEED + 1)
        return Job(self._entry, validated(self._entry.settings_type, values))

    def _moment(self, step: int) -> Moment | None:
        """The run as it stood then, if what is looked at is of the run at hand."""
        item = self._viewer.item
        is_own = self._viewer.watches_run or (item and item.id in [kept.id for kept in self._kept])
        return self._moments.get(step) if is_own else None

    def _latent(self, step: int) -> Path | None:
        item = self._viewer.item
        if item is None or item.generator != self._entry.name:
            return None
        if "start_from" not in self._entry.settings_type.model_fields:
            return None
        return next((s.latent for s in item.snapshots if s.step == step), None)
