"""A form made from declared settings: grouped, each field resettable, the rare ones folded away.

Knows nothing of any particular setting but the seed, which has a dice.
"""

import random
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.compose.fields import Field, ModelNames, make_field
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.settings import MAX_SEED, FieldSpec


class SettingsForm(QWidget):
    """Editors for `fields`; `changed` tells of every change."""

    changed = Signal()

    def __init__(self, fields: Iterable[FieldSpec], models: ModelNames, theme: Theme) -> None:
        super().__init__()
        self._models, self._theme = models, theme
        self._fields = {spec.name: make_field(spec, models) for spec in fields}
        self._advanced = QWidget()
        self._fold = self._make_fold()
        basic = [field for field in self._fields.values() if not field.spec.advanced]
        rare = [field for field in self._fields.values() if field.spec.advanced]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._rows(basic))
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._advanced)
        self._advanced.setLayout(self._rows(rare))
        self._fold.setVisible(bool(rare))
        self._unfold(False)
        column.addStretch(1)
        for field in self._fields.values():
            field.changed.connect(self.changed)
            field.reset()

    @property
    def fold(self) -> QPushButton:
        """The button that shows the advanced settings."""
        return self._fold

    def field(self, name: str) -> Field:
        """The editor of one setting."""
        return self._fields[name]

    def values(self) -> dict[str, Any]:
        """What the person chose, by name."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values; fields that are not named, or whose value is of another type, keep theirs."""
        for name, field in self._fields.items():
            if name in values and _fits(values[name], field.spec.default):
                field.set_value(values[name])

    def reset_all(self) -> None:
        """Show every default."""
        for field in self._fields.values():
            field.reset()

    def refresh_models(self) -> None:
        """Offer the models that are installed now; what is chosen stays."""
        for field in self._fields.values():
            if field.spec.model_kind:
                field.offer(self._models(field.spec.model_kind))

    def roll_seed(self) -> None:
        """Choose a random seed, unless it is held."""
        seed = self._fields.get("seed")
        if seed and seed.editor.isEnabled():
            seed.set_value(random.randint(0, MAX_SEED))

    def _make_fold(self) -> QPushButton:
        fold = QPushButton("Advanced settings", objectName="section", checkable=True)
        fold.setToolTip("Show or hide the settings that are rarely changed")
        fold.toggled.connect(self._unfold)
        return fold

    def _unfold(self, is_open: bool) -> None:
        self._advanced.setVisible(is_open)
        self._theme.set_icon(self._fold, "collapse" if is_open else "expand", "muted")

    def _rows(self, fields: list[Field]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        group = ""
        for field in sorted(fields, key=lambda field: _first_of_group(fields, field)):
            if field.spec.group != group:
                group = field.spec.group
                grid.addWidget(QLabel(group.upper(), objectName="group", indent=0), grid.rowCount(), 0, 1, 4)
            self._add_row(grid, grid.rowCount(), field)
        return grid

    def _add_row(self, grid: QGridLayout, row: int, field: Field) -> None:
        label = QLabel(field.spec.title)
        label.setToolTip(field.spec.help)
        label.setBuddy(field.editor)
        label.setMinimumWidth(112)
        field.editor.setMinimumWidth(90)
        grid.addWidget(label, row, 0)
        has_dice = field.spec.name == "seed"
        grid.addWidget(field.editor, row, 1, 1, 1 if has_dice else 2)
        if has_dice:
            grid.addWidget(self._dice(), row, 2)
        grid.addWidget(self._reset_button(field), row, 3)

    def _dice(self) -> QToolButton:
        dice = QToolButton()
        dice.setToolTip("Choose a random seed")
        dice.setAccessibleName("Random seed")
        dice.clicked.connect(self.roll_seed)
        self._fields["seed"].held.connect(dice.setDisabled)
        self._theme.set_icon(dice, "dice", "text")
        return dice

    def _reset_button(self, field: Field) -> QToolButton:
        button = QToolButton()
        button.setToolTip(f"Reset {field.spec.title} to {field.spec.default}")
        button.setAccessibleName(f"Reset {field.spec.title}")
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.clicked.connect(field.reset)
        field.held.connect(button.setDisabled)
        self._theme.set_icon(button, "reset", "muted")
        _Shown(button, field)
        return button


class _Shown(QObject):
    """Shows a reset button only where there is something to reset."""

    def __init__(self, button: QToolButton, field: Field) -> None:
        super().__init__(button)
        self._button, self._field = button, field
        field.changed.connect(self._update)
        self._update()

    def _update(self) -> None:
        self._button.setVisible(not self._field.is_default())


def _first_of_group(fields: list[Field], field: Field) -> int:
    return next(i for i, other in enumerate(fields) if other.spec.group == field.spec.group)


def _fits(value: Any, default: Any) -> bool:
    """Remembered values are files of the person: a text where a number belongs is left out."""
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(default, int):
        return isinstance(value, int) and abs(value) <= MAX_SEED
    if isinstance(default, float):
        return isinstance(value, int | float)
    return isinstance(value, type(default))
