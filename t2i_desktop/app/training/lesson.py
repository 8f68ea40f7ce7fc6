"""What is to be trained, and how: the recipe, its settings, and the buttons of the run."""

import inspect
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.panel import labels
from t2i_desktop.app.compose.settings_form import SettingsForm
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import Settings, specs, validated
from t2i_desktop.engine.words import said

FILES = "Files"
"""The group of settings that are paths: those that are not whole lie in the folder of the trainings."""

_LABELS = labels(said("Start"), "generate", said("Train, from where it stopped the last time"))


class LessonPanel(QFrame):
    """One form per recipe, of which one is shown. What the buttons do is the page's matter."""

    recipe_changed = Signal()

    def __init__(self, recipes: Sequence[Entry], names: ModelNames, theme: Theme, folder: Path) -> None:
        super().__init__(objectName="pane")
        self._recipes, self._theme, self._folder = tuple(recipes), theme, folder
        self.recipe = QComboBox()
        self.recipe.setAccessibleName(tr("Recipe"))
        self._about = QLabel(objectName="muted", wordWrap=True)
        self._where = QLabel(
            tr("Files without a full path lie in {folder}.", folder=folder), objectName="muted", wordWrap=True
        )
        self._forms: list[SettingsForm] = []
        self._stack = QStackedWidget()
        for entry in recipes:
            self.recipe.addItem(tr(entry.title))
            self._forms.append(SettingsForm(specs(entry.settings_type), names, theme))
            self._stack.addWidget(_scrolled(self._forms[-1]))
        self.primary = QPushButton(objectName="primary")
        self.stop = QPushButton(tr("Stop"), objectName="cancel")
        self.stop.setToolTip(tr("Stop, and keep what was learnt so far: Start goes on from there"))
        self.forget = QPushButton(tr("Begin anew"))
        self.forget.setToolTip(tr("Put what was learnt so far aside"))
        self._lay_out()
        self.recipe.currentIndexChanged.connect(self._on_recipe)
        self.show_state(RunState.READY)
        self._on_recipe()

    @property
    def entry(self) -> Entry:
        """The recipe chosen."""
        return self._recipes[self.recipe.currentIndex()]

    @property
    def form(self) -> SettingsForm:
        """The form of the recipe chosen."""
        return self._forms[self.recipe.currentIndex()]

    def settings(self) -> Settings:
        """The checked settings, their paths made whole; raises BadSettings."""
        values = self.form.values()
        for spec in specs(self.entry.settings_type):
            if spec.group == FILES and values[spec.name]:
                values[spec.name] = str(self._folder / Path(str(values[spec.name])).expanduser())
        return validated(self.entry.settings_type, values)

    def show_state(self, state: RunState) -> None:
        """Say on the buttons what can be done."""
        text, icon, tip = _LABELS[state]
        self.primary.setText(tr(text))
        self.primary.setEnabled(tip is not None)
        self.primary.setToolTip(tr(tip) if tip else "")
        self._theme.set_icon(self.primary, icon, "on_accent")
        self.stop.setEnabled(state not in (RunState.READY, RunState.STOPPING))
        for widget in (self.recipe, self._stack):
            widget.setEnabled(state is RunState.READY)

    def offer_to_forget(self, has_progress: bool) -> None:
        """Offer to begin anew where there is something to go on from."""
        self.forget.setVisible(has_progress)
        self.forget.setEnabled(self._stack.isEnabled())

    @Slot()
    def _on_recipe(self) -> None:
        self._stack.setCurrentIndex(self.recipe.currentIndex())
        self._about.setText(tr(inspect.getdoc(self.entry.settings_type) or ""))
        self.recipe_changed.emit()

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.primary, 0, 0)
        buttons.addWidget(self.stop, 0, 1)
        buttons.addWidget(self.forget, 1, 0, 1, 2)
        buttons.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(8)
        column.addWidget(QLabel(tr("Train"), objectName="heading"))
        column.addWidget(self.recipe)
        column.addWidget(self._about)
        column.addWidget(self._stack, 1)
        column.addWidget(self._where)
        column.addLayout(buttons)


def _scrolled(form: SettingsForm) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setWidget(form)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
