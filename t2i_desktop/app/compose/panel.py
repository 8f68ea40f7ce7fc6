"""The left side of the window: prompts, settings, and the buttons of the run."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.background import Background
from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.history import History
from t2i_desktop.app.compose.preflight import Check, PreflightLine
from t2i_desktop.app.compose.prompt_history import PromptTools
from t2i_desktop.app.compose.prompt_panel import PromptPanel
from t2i_desktop.app.compose.settings_form import SettingsForm
from t2i_desktop.app.compose.sizes import HEIGHT, WIDTH, SizeHelp
from t2i_desktop.app.reading_order import read_in_order
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.batches.drawing import drawn_settings
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.prompt_language import BadPrompt
from t2i_desktop.engine.settings import FieldSpec, Settings, specs, validated
from t2i_desktop.engine.words import said

Labels = Mapping[RunState, tuple[str, str, str | None]]
"""What the big button says in each state, with which icon and tip; no tip: it waits."""

_RESUME = (said("Resume"), "resume", said("Go on exactly where it rested (Ctrl+Return)"))


def labels(text: str, icon: str, tip: str) -> Labels:
    """What the big button says, for a page whose work is called `text` before it has begun."""
    return {
        RunState.READY: (text, icon, said("{tip} (Ctrl+Return)", tip=tip)),
        RunState.LOADING: (said("Loading…"), icon, None),
        RunState.RUNNING: (said("Pause"), "pause", said("Rest after this step (Ctrl+Return)")),
        RunState.PAUSING: _RESUME,
        RunState.PAUSED: _RESUME,
        RunState.STOPPING: (said("Stopping…"), "cancel", None),
    }


PRIMARY = labels(said("Generate"), "generate", said("Make a picture"))


class ComposePanel(QFrame):
    """Where a picture is described. What its two buttons do is the window's matter.

    shown: the settings to show, in order; all of them if not given. several: a run for each line of Include.
    """

    primary_pressed = Signal()
    cancel_pressed = Signal()
    changed = Signal()

    def __init__(
        self,
        settings_type: type[Settings],
        models: ModelNames,
        theme: Theme,
        *,
        shown: Sequence[FieldSpec] | None = None,
        labels: Labels = PRIMARY,
        several: bool = True,
    ) -> None:
        super().__init__(objectName="pane")
        self._settings_type, self._theme, self._labels = settings_type, theme, labels
        self._is_ready = False
        declared = specs(settings_type) if shown is None else shown
        self.prompts = PromptPanel([spec for spec in declared if spec.long], theme, several=several)
        self.prompt_tools = PromptTools(self.prompts, theme, self)
        self.sizes = SizeHelp(theme)
        beside, below = {WIDTH: [self.sizes.button]}, {HEIGHT: self.sizes.note}
        fields = [spec for spec in declared if not spec.long]
        self.form = SettingsForm(fields, models, theme, beside, below, settings_type.ways)
        if {WIDTH, HEIGHT} <= {spec.name for spec in fields}:
            self.sizes.follow(self.form)
        self.history = History(self, {spec.name: tr(spec.title) for spec in declared}, self)
        self.form.as_one_step = self.history.step
        for part in (self.prompts, self.form):
            part.changed.connect(self.history.note)
            part.changed.connect(self.changed)
        self.preflight = PreflightLine()
        self.primary = QPushButton(objectName="primary")
        self.cancel = QPushButton(tr("Cancel"), objectName="cancel")
        self.presets = QToolButton()
        self._lay_out()
        self._connect()
        self.show_state(RunState.READY)

    def _connect(self) -> None:
        own_undo = [edit for edit in self.form.findChildren(QLineEdit) if edit is not self.form.search]
        self.history.leave_keys_to_window([*self.prompts.edits(), *own_undo])
        self.primary.clicked.connect(self.primary_pressed)
        self.cancel.clicked.connect(self.cancel_pressed)
        self.form.changed.connect(self._ask_preflight)
        self.prompt_tools.wanted.connect(lambda name, text, step: self.set_values({name: text}, step))
        self.prompt_tools.noted.connect(self.prompts.hinted)
        self.preflight.size_chosen.connect(self._set_size)
        self.sizes.chosen.connect(self._set_size)

    def settings_per_run(self) -> list[Settings]:
        """The checked settings of each run to do, wildcards chosen by the seed; raises BadSettings."""
        return [drawn_settings(self._settings_type, values) for values in self._values_per_run()]

    def mark_fault(self) -> None:
        """Mark the first prompt that cannot be read, if there is one, and put the caret there."""
        for run, values in enumerate(self._values_per_run()):
            try:
                drawn_settings(self._settings_type, values)
            except BadPrompt as error:
                self.prompts.mark_fault(error.title, run, error.position)
                return
            except BadSettings:
                return

    def _values_per_run(self) -> list[dict[str, Any]]:
        form = self.form.values()
        return [{**form, **prompts} for prompts in self.prompts.values_per_run()]

    def values(self) -> dict[str, Any]:
        """Everything as it stands, to be remembered."""
        return {**self.form.values(), **self.prompts.values()}

    def set_values(self, values: Mapping[str, Any], step: str = "") -> None:
        """Show values; one step of the history, called `step`."""
        with self.history.step(step or tr("change of settings")):
            self.form.set_values(values)
            self.prompts.set_values(values)

    def put_beside_primary(self, widget: QWidget) -> None:
        """Put a widget between the two buttons."""
        self._buttons.addWidget(widget, 1, 1)

    def put_above(self, widget: QWidget) -> None:
        """Put a widget above the prompts."""
        self._inner.insertWidget(0, widget)

    def reset_all(self) -> None:
        """Show every default of the settings; the prompts stay."""
        with self.history.step(tr("reset of all settings")):
            self.form.reset_all()

    def show_again(self, values: dict[str, Any]) -> None:
        """Show earlier values, and bring the one that changes into sight."""
        self.form.set_values(values)
        self.prompts.set_values(values)
        if len(values) == 1:
            self._bring_into_sight(next(iter(values)))

    def _bring_into_sight(self, name: str) -> None:
        if self.prompts.has_field(name):
            self._scroll.ensureWidgetVisible(self.prompts.edit(name))
        else:
            self.form.reveal(name)
            self._scroll.ensureWidgetVisible(self.form.field(name).editor)

    def refresh_models(self) -> None:
        """Offer the models that are installed now; what is chosen stays."""
        self.form.refresh_models()
        self.sizes.forget_models()

    def find_setting(self) -> None:
        """Let the person type what setting to look for."""
        self._scroll.ensureWidgetVisible(self.form.search, 0, 0)
        self.form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.search.selectAll()

    def begin_preflight(self, check: Check, background: Background) -> None:
        """From now on, say above the buttons whether there is memory for a picture as described."""
        self.preflight.begin(check, background)

    def show_state(self, state: RunState) -> None:
        """Offer what can be done in a state of the run."""
        self._is_ready = state is RunState.READY
        self._ask_preflight()
        text, icon, tip = self._labels[state]
        self.primary.setText(tr(text))
        self.primary.setEnabled(tip is not None)
        self.primary.setToolTip(tr(tip) if tip else tr("One moment"))
        self._theme.set_icon(self.primary, icon, "on_accent")
        self.cancel.setEnabled(state not in (RunState.READY, RunState.STOPPING))

    def _ask_preflight(self) -> None:
        """Ask about the next run, not while one is under way: its memory is taken, and soon given back."""
        if self._is_ready:
            self.preflight.ask(self._promptless_settings())

    def _promptless_settings(self) -> Settings | None:
        """The settings with some words for prompts, which need no memory; None if a run would refuse them."""
        words = {name: "words" for name in self.prompts.values()}
        try:
            return validated(self._settings_type, {**self.form.values(), **words})
        except BadSettings:
            return None

    def _set_size(self, width: int, height: int) -> None:
        with self.history.step(tr("change of the size")):
            self.form.set_values({WIDTH: width, HEIGHT: height})

    def _lay_out(self) -> None:
        self.presets.setToolTip(tr("Presets: choose a way of making pictures, or keep this one"))
        self.presets.setAccessibleName(tr("Presets"))
        self._theme.set_icon(self.presets, "presets")
        self.form.put_beside_search(self.presets)
        self.primary.setAccessibleName(tr("Generate, pause or resume"))
        self.primary.setSizePolicy(
            self.primary.sizePolicy().Policy.Expanding, self.primary.sizePolicy().Policy.Fixed
        )
        self.cancel.setToolTip(tr("Stop, and keep the picture as it stands (Esc)"))
        content = QWidget()
        self._inner = inner = QVBoxLayout(content)
        inner.setContentsMargins(16, 14, 10, 10)
        inner.setSpacing(4)
        inner.addWidget(self.prompts)
        inner.addWidget(self.form, 1)
        self._scroll = scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        self._buttons = buttons = QGridLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.setSpacing(8)
        buttons.setColumnStretch(0, 1)
        buttons.addWidget(self.preflight, 0, 0, 1, 3)
        buttons.addWidget(self.primary, 1, 0)
        buttons.addWidget(self.cancel, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        read_in_order(self)
