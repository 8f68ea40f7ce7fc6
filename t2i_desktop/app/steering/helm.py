"""Lets the run at hand follow the form: what is changed there is asked of the run, soon and all together.

Knows nothing of how the form looks, nor of what the settings mean.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Event, Steered
from t2i_desktop.engine.settings import Settings, specs
from t2i_desktop.engine.words import said

SETTLE_MS = 350
"""How long nothing must be typed before a change is asked for."""

HELD = said("This cannot change while a picture forms.")


class Helm(QObject):
    """Follows the form while a run goes on or rests, and holds the fields that are fixed then.

    Of several runs, each follows its own line of the first prompt; where there are more or fewer lines than
    runs, the one at hand keeps its prompt and follows the rest. Runs of the queue and of plug-ins follow
    nothing.
    """

    refused = Signal(str)
    accepted = Signal()

    def __init__(
        self, compose: ComposePanel, settings_type: type[Settings], runs: RunController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._compose, self._runs = compose, runs
        declared = specs(settings_type)
        self._free = tuple(spec.name for spec in declared if not spec.fixed)
        self._first_prompt = next((spec.name for spec in declared if spec.long), "")
        self._fixed = [compose.form.field(spec.name) for spec in declared if spec.fixed and not spec.long]
        self._number = self._total = 0
        self._followed: dict[str, Any] = {}
        self._asked: dict[str, Any] = {}
        self._is_refused = False
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self.steer_now)
        compose.changed.connect(self._on_changed)
        runs.job_started.connect(self._on_job)
        runs.happened.connect(self._on_event)
        runs.state_changed.connect(self._on_state)

    @Slot()
    def steer_now(self) -> None:
        """Ask the run at hand for what was changed, without waiting for the person to pause."""
        self._timer.stop()
        if not self._runs.can_be_steered:
            return
        try:
            wanted = self._wanted()
        except BadSettings as error:
            self._is_refused = True
            self.refused.emit(tr("{error} The run goes on as before.", error=str(error)))
            return
        if self._is_refused:
            self._is_refused = False
            self.accepted.emit()
        expected = self._followed | self._asked
        if any(value != expected[name] for name, value in wanted.items()):
            # What was asked for and refused is asked for again: the form shows it still.
            changes = {n: v for n, v in wanted.items() if v != self._followed[n] or v != expected[n]}
            self._asked |= changes
            self._runs.steer(changes)

    def _wanted(self) -> dict[str, Any]:
        """What the form says of the settings that may change; raises BadSettings."""
        lines = self._compose.settings_per_run()
        fits = len(lines) == self._total
        values = _values(lines[self._number - 1 if fits else 0], self._free)
        if not fits:
            values.pop(self._first_prompt, None)
        return values

    @Slot()
    def _on_changed(self) -> None:
        if self._runs.can_be_steered:
            self._timer.start()

    @Slot(object, int, int)
    def _on_job(self, job: Job, number: int, total: int) -> None:
        """A run that waited begins as it was described then, and follows at once what was changed since."""
        if not job.follows_form:  # it may be of a generator with other settings
            return
        self._number, self._total = number, total
        values = job.values()
        self._followed, self._asked = {name: values[name] for name in self._free}, {}
        if job.draft:  # its settings have just been put into the form, which may show them rounded
            with suppress(BadSettings):
                self._followed |= self._wanted()
        self.steer_now()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Steered):
            self._followed |= event.changes
            self._asked = {n: v for n, v in self._asked.items() if self._followed[n] != v}

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if state is RunState.READY:
            self._timer.stop()
        for field in self._fixed:
            field.hold(f"{tr(field.spec.help)}\n{tr(HELD)}") if self._runs.follows_form else field.release()


def _values(settings: Settings, names: Iterable[str]) -> dict[str, Any]:
    values: Mapping[str, Any] = settings.model_dump()
    return {name: values[name] for name in names}
