"""Offers the runs that were interrupted, and does what is chosen; lets a run that rests free its memory.

Knows nothing of how drafts lie on disk or how a run goes on; what takes long happens off the GUI thread.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from t2i_desktop.app.actions import Actions
from t2i_desktop.app.offer_bar import OfferBar
from t2i_desktop.app.pages import CREATE
from t2i_desktop.app.run_controller import Job, RunState
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.draft_keeper import INTERVAL, known_settings, settings_of
from t2i_desktop.engine.drafts import FOLDER, Draft, Drafts
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.registry import Entry

SECONDS = "resume/seconds"
"""Where the program's settings say how many seconds lie between two states of a run on disk."""


class Resuming(QObject):
    """What becomes of interrupted runs of `entries`. bar: to be shown over the window."""

    failed = Signal(str, str)

    def __init__(self, studio: Studio, entries: Sequence[Entry], actions: Actions) -> None:
        super().__init__(studio)
        self._entries = {entry.name: entry for entry in entries}
        self._studio, self._runs = studio, studio.runs
        self._drafts = Drafts(studio.gallery.root / FOLDER)
        self._free_memory = actions.free_memory
        self.bar = OfferBar(studio.theme)
        self.bar.resume_pressed.connect(self._resume)
        self.bar.keep_pressed.connect(self._keep)
        self.bar.discard_pressed.connect(self._discard)
        self._free_memory.triggered.connect(self._runs.free_memory)
        self._runs.state_changed.connect(self._on_state)
        self._runs.save_every(_seconds(studio.store.value(SECONDS)))
        self._on_state(self._runs.state)

    @Slot()
    def refresh(self) -> None:
        """Look for interrupted runs, beside the GUI thread."""
        self._studio.background.run(self._drafts.waiting, self._show, self.failed.emit)

    def _show(self, drafts: tuple[Draft, ...]) -> None:
        # Runs of generators with pages of their own are gone on with by “t2i resume”.
        self.bar.show_drafts([draft for draft in drafts if draft.generator in self._entries])

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        self.bar.allow(state is RunState.READY)
        self._free_memory.setEnabled(state is RunState.PAUSED)
        if state in (RunState.READY, RunState.LOADING):
            self.refresh()

    @Slot(object)
    def _resume(self, draft: Draft) -> None:
        """Go on exactly; the form shows the settings as they stood, so that the run is not steered by it."""

        def go_on() -> None:
            entry = self._entries[draft.generator]
            settings = settings_of(entry, draft)
            job = Job(entry, settings, draft=draft, later=draft.changes)
            form = self._studio.form_of(draft.generator)
            form.set_values(job.values(), tr("going on with “{title}”", title=draft.title))
            self._runs.start([job])

        self._try(go_on)

    @Slot(object)
    def _keep(self, draft: Draft) -> None:
        def keep() -> None:
            entry = self._entries[draft.generator]
            settings = known_settings(entry, draft)
            self._studio.page_wanted.emit(CREATE.name)
            self._runs.start([Job(entry, settings, draft=draft, is_to_be_kept=True)])

        self._try(keep)

    @Slot(object)
    def _discard(self, draft: Draft) -> None:
        answer = QMessageBox.question(
            self.bar,
            tr("Discard it?"),
            tr(
                "“{title}” had come to step {step} of {total_steps}. It cannot be brought back.",
                title=draft.title,
                step=draft.step,
                total_steps=draft.total_steps,
            ),
            QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer == QMessageBox.StandardButton.Discard:
            self._studio.background.run(
                lambda: self._drafts.open(draft).remove(), lambda _: self.refresh(), self.failed.emit
            )

    def _try(self, what: Callable[[], None]) -> None:
        try:
            what()
        except T2IError as error:
            self.failed.emit(*explained(error))


def _seconds(stored: object) -> float:
    """What the program's settings say, if that is a number that makes sense."""
    try:
        seconds = float(str(stored))
    except ValueError:
        return INTERVAL
    return seconds if seconds > 0 else INTERVAL
