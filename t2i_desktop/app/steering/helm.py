"""Lets the run at hand follow the form: what is changed there is asked of the run, soon and all together.

Knows nothing of how the form looks, nor of what the settings mean.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from t2i_desktop.app.compose.choice import GeneratorChoice, Maker
from t2i_desktop.app.compose.fields import Field
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Event, Started, Steered
from t2i_desktop.engine.settings import Settings, specs
from t2i_desktop.engine.words import said

SETTLE_MS = 350
"""How long nothing must be typed before a change is asked for."""

HELD = said("This cannot change while a picture forms.")


@dataclass(frozen=True, slots=True)
class _Form:
    """A form that steers. free: the settings that may change; first_prompt: the one that has a line a run.

    fixed: the fields that are held while a run goes on.
    """

    panel: ComposePanel
    free: tuple[str, ...]
    first_prompt: str
    fixed: tuple[Field, ...]


class Helm(QObject):
    """Follows the form of the run at hand while that goes on or rests, and holds the fields fixed then.

    Of several runs, each follows its own line of the first prompt; where there are more or fewer lines than
    runs, the one at hand keeps its prompt and follows the rest. Runs of the queue follow nothing, nor do
    those that cannot be steered.
    """

    refused = Signal(str)
    accepted = Signal()

    def __init__(self, choice: GeneratorChoice, runs: RunController, parent: QObject) -> None:
        super().__init__(parent)
        self._choice, self._runs = choice, runs
        self._form = _form_of(choice.first)
        self._number = self._total = 0
        self._followed: dict[str, Any] = {}
        self._asked: dict[str, Any] = {}
        self._is_refused = False
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self.steer_now)
        choice.made.connect(self._listen)
        self._listen(choice.first)
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
        lines = self._form.panel.settings_per_run()
        fits = len(lines) == self._total
        values = _values(lines[self._number - 1 if fits else 0], self._form.free)
        if not fits:
            values.pop(self._form.first_prompt, None)
        return values

    @Slot(object)
    def _listen(self, maker: Maker) -> None:
        maker.panel.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        if self._runs.can_be_steered:
            self._timer.start()

    @Slot(object, int, int)
    def _on_job(self, job: Job, number: int, total: int) -> None:
        """A run that waited begins as it was described then, and follows at once what was changed since."""
        maker = next((maker for maker in self._choice.makers if maker.entry.name == job.entry.name), None)
        if not job.follows_form or maker is None:
            return
        self._take_form(maker)
        self._number, self._total = number, total
        values = job.values()
        self._followed, self._asked = {name: values[name] for name in self._form.free}, {}
        if job.draft:  # its settings have just been put into the form, which may show them rounded
            with suppress(BadSettings):
                self._followed |= self._wanted()
        self.steer_now()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        match event:
            case Started(can_be_steered=False):
                self._hold_fixed()
            case Steered(_, changes):
                self._followed |= changes
                self._asked = {n: v for n, v in self._asked.items() if self._followed[n] != v}
            case _:
                pass

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if state is RunState.READY:
            self._timer.stop()
        self._hold_fixed()

    def _take_form(self, maker: Maker) -> None:
        """Let the run at hand follow the form of its generator, and no other."""
        if maker.panel is not self._form.panel:
            for field in self._form.fixed:
                field.release()
            self._form = _form_of(maker)
        self._hold_fixed()

    def _hold_fixed(self) -> None:
        for field in self._form.fixed:
            help = tr(field.spec.help)
            field.hold(f"{help}\n{tr(HELD)}") if self._runs.follows_form else field.release()


def _form_of(maker: Maker) -> _Form:
    declared = specs(maker.entry.settings_type)
    return _Form(
        maker.panel,
        tuple(spec.name for spec in declared if not spec.fixed),
        next((spec.name for spec in declared if spec.long), ""),
        tuple(maker.panel.form.field(spec.name) for spec in declared if spec.fixed and not spec.long),
    )


def _values(settings: Settings, names: Iterable[str]) -> dict[str, Any]:
    values: Mapping[str, Any] = settings.model_dump()
    return {name: values[name] for name in names}
