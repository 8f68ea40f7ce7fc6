"""Which generator the Create page works with: a choice above the form, and the form that follows it.

Knows nothing of what generators do, nor what the buttons of a form lead to.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QWidget

from t2i_desktop.app.compose.fields import ModelNames, combo_box
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.reading_order import read_in_order
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.words import said

_LEAST_WIDTH = 320


@dataclass(frozen=True, slots=True)
class Maker:
    """A generator, and the form in which its pictures are described."""

    entry: Entry
    panel: ComposePanel


class GeneratorChoice(QStackedWidget):
    """Shows `first` until another of `others` is chosen; their forms are made when they are first shown.

    made: a form is there now. chosen: another one is shown. Both tell the Maker.
    """

    made = Signal(object)
    chosen = Signal(object)

    def __init__(self, first: Maker, others: Sequence[Entry], names: ModelNames, theme: Theme) -> None:
        super().__init__()
        self._names, self._theme = names, theme
        self._entries = {entry.name: entry for entry in (first.entry, *others)}
        self._made = {first.entry.name: first}
        self._state = RunState.READY
        self.first = self.current = first
        self.addWidget(first.panel)
        self._offer_choice(first)

    @property
    def makers(self) -> tuple[Maker, ...]:
        """Those whose forms are there."""
        return tuple(self._made.values())

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that can be chosen."""
        return tuple(self._entries.values())

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons, however long their words are."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def choose(self, name: str) -> Maker:
        """Show the form of a generator; raises BadSettings if it cannot be chosen."""
        if name not in self._entries:
            raise BadSettings(
                said(
                    "There is no form for the generator “{name}”. It may be a plug-in that is not installed: "
                    "Help ▸ Plug-ins lists those that are.",
                    name=name,
                )
            )
        maker = self._made.get(name) or self._make(self._entries[name])
        if maker is not self.current:
            self.current = maker
            self.setCurrentWidget(maker.panel)
            self.chosen.emit(maker)
        return maker

    def show_state(self, state: RunState) -> None:
        """Offer on every form what can be done in a state of the run."""
        self._state = state
        for maker in self.makers:
            maker.panel.show_state(state)

    @Slot()
    def refresh_models(self) -> None:
        """Offer the models that are installed now; what is chosen stays."""
        for maker in self.makers:
            maker.panel.refresh_models()

    def _make(self, entry: Entry) -> Maker:
        panel = ComposePanel(entry.settings_type, self._names, self._theme)
        panel.presets.hide()  # presets are kept for the first alone
        panel.show_state(self._state)
        maker = self._made[entry.name] = Maker(entry, panel)
        self.addWidget(panel)
        self._offer_choice(maker)
        self.made.emit(maker)
        read_in_order(panel)
        return maker

    def _offer_choice(self, maker: Maker) -> None:
        """A row above a form; each form has its own, so that it scrolls with it."""
        if len(self._entries) < 2:
            return
        box = combo_box()
        box.setObjectName("generator")
        for entry in self.entries:
            box.addItem(tr(entry.title), entry.name)
        place = box.findData(maker.entry.name)
        box.setCurrentIndex(place)
        box.setAccessibleName(tr("Generator"))
        box.setToolTip(tr("What makes the picture; each generator has settings of its own"))

        def on_activated(index: int) -> None:
            name = box.itemData(index)
            box.setCurrentIndex(place)  # it stands for the form that it is part of
            self.choose(name).panel.findChildren(QComboBox, "generator")[0].setFocus()

        box.activated.connect(on_activated)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 8)
        line.addWidget(QLabel(tr("Generator")))
        line.addWidget(box, 1)
        maker.panel.put_above(row)
