"""A form made from declared settings: grouped, searchable, each field resettable, the rare ones folded away.

Knows nothing of any particular setting but the seed, which has a dice.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.compose.curve_box import CurveBox
from t2i_desktop.app.compose.fields import Field, ModelNames, make_field
from t2i_desktop.app.compose.rows import Group, Row, Section
from t2i_desktop.app.compose.search_line import SearchLine
from t2i_desktop.app.compose.ways_row import WaysRow
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.guidance.sections.curves import is_curved
from t2i_desktop.engine.settings import MAX_SEED, FieldSpec, Way, Ways


class SettingsForm(QWidget):
    """Editors for `fields`; `changed` tells of every change, and once of several made together.

    tools: widgets that stand beside the editor of a setting, by its name; notes: one that stands below.
    ways: named ways to set what is folded away under a title.
    as_one_step: makes all that changes meanwhile one step that can be undone, where anything can.
    """

    changed = Signal()

    def __init__(
        self,
        fields: Iterable[FieldSpec],
        models: ModelNames,
        theme: Theme,
        tools: Mapping[str, Sequence[QWidget]] | None = None,
        notes: Mapping[str, QWidget] | None = None,
        ways: Mapping[str, Ways] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self.as_one_step: Callable[[str], AbstractContextManager[Any]] = nullcontext
        self._models, self._theme = models, theme
        self._fields = {spec.name: make_field(spec, models) for spec in fields}
        self._is_telling, self._has_changed = True, False
        self._rows = self._make_rows(tools or {}, notes or {})
        self.search = SearchLine(tr("Search in settings"), theme)
        self.search.textChanged.connect(self._search)
        self._head = QHBoxLayout()
        self._head.addWidget(self.search, 1)
        self._nothing = QLabel(tr("No setting is called that."), objectName="muted", visible=False)
        self._groups = [Group(title, rows) for title, rows in self._grouped(advanced=False).items()]
        self.sections = [
            Section(title, rows, theme, self._ways_row(ways.get(title), rows))
            for title, rows in self._grouped(advanced=True).items()
        ]
        self._heading = QLabel(tr("Advanced").upper(), objectName="group", indent=0)
        if not self.sections:
            self._heading.hide()
        self._lay_out()
        self._offer_curves()
        for field in self._fields.values():
            field.changed.connect(self._on_changed)
            field.reset()

    def field(self, name: str) -> Field:
        """The editor of one setting."""
        return self._fields[name]

    def has_field(self, name: str) -> bool:
        """Whether there is a setting of this name."""
        return name in self._fields

    def section_of(self, name: str) -> Section | None:
        """The section in which a setting is folded away; None if it always stands open."""
        return next((s for s in self.sections if any(r.field.spec.name == name for r in s.rows)), None)

    def reveal(self, name: str) -> None:
        """Open what hides a setting."""
        self.search.clear()
        if section := self.section_of(name):
            section.fold.setChecked(True)

    def values(self) -> dict[str, Any]:
        """What the person chose, by name."""
        return {name: field.value() for name, field in self._fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values; fields that are not named, or whose value is of another type, keep theirs."""
        with self._at_once():
            for name, field in self._fields.items():
                if name in values and _fits(values[name], field.spec.default):
                    field.set_value(values[name])

    def reset_all(self) -> None:
        """Show every default."""
        with self._at_once():
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

    def put_beside_search(self, widget: QWidget) -> None:
        """Put a widget to the right of the search."""
        self._head.addWidget(widget)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Tell of all changes made meanwhile when they are done."""
        self._is_telling, self._has_changed = False, False
        try:
            yield
        finally:
            self._is_telling = True
            if self._has_changed:
                self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._has_changed = True
        if self._is_telling:
            self.changed.emit()

    @Slot()
    def _search(self) -> None:
        """Leave what is searched for."""
        words = self.search.words()
        self.setUpdatesEnabled(False)
        basic = sum([group.search(words) for group in self._groups])
        advanced = sum([section.search(words) for section in self.sections])
        self._heading.setVisible(advanced > 0)
        self._nothing.setVisible(basic + advanced == 0)
        self.setUpdatesEnabled(True)

    def _make_rows(self, tools: Mapping[str, Sequence[QWidget]], notes: Mapping[str, QWidget]) -> list[Row]:
        beside = {name: list(widgets) for name, widgets in tools.items()}
        if "seed" in self._fields:
            beside.setdefault("seed", []).append(self._dice())
        theme, fields = self._theme, self._fields.items()
        return [Row(field, beside.get(name, ()), theme, notes.get(name)) for name, field in fields]

    def _ways_row(self, ways: Ways | None, rows: Sequence[Row]) -> WaysRow | None:
        if ways is None:
            return None
        row = WaysRow(ways, [row.field for row in rows])
        row.chosen.connect(lambda way: self._take_way(ways, way))
        return row

    def _take_way(self, ways: Ways, way: Way) -> None:
        with self.as_one_step(tr("{ways} “{way}”", ways=tr(ways.title), way=tr(way.title))):
            self.set_values(way.values)

    def _offer_curves(self) -> None:
        """Let curves be drawn for every number that may change while a picture forms."""
        curved = [field.spec for field in self._fields.values() if is_curved(field.spec)]
        for field in self._fields.values():
            if isinstance(field.editor, CurveBox):
                field.editor.offer(curved, lambda name: self._fields[name].value())

    def _grouped(self, *, advanced: bool) -> dict[str, list[Row]]:
        groups: dict[str, list[Row]] = {}
        for row in self._rows:
            if row.field.spec.advanced == advanced:
                groups.setdefault(row.field.spec.group, []).append(row)
        return groups

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._head)
        for widget in (self._nothing, *self._groups, self._heading):
            column.addWidget(widget)
        column.setSpacing(2)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)

    def _dice(self) -> QToolButton:
        dice = QToolButton()
        dice.setToolTip(tr("Choose a random seed"))
        dice.setAccessibleName(tr("Random seed"))
        dice.clicked.connect(self.roll_seed)
        self._fields["seed"].held.connect(dice.setDisabled)
        self._theme.set_icon(dice, "dice", "text")
        return dice


def _fits(value: Any, default: Any) -> bool:
    """Remembered values are files of the person: a text where a number belongs is left out."""
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if isinstance(default, int):
        return isinstance(value, int) and abs(value) <= MAX_SEED
    if isinstance(default, float):
        return isinstance(value, int | float)
    return isinstance(value, type(default))
