"""All attributes that a model knows, as switches in groups; what contradicts is opened, and that is said.

Knows nothing of models or settings.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.portraits.flow import FlowLayout
from t2i_desktop.app.portraits.groups import GROUPS, label
from t2i_desktop.app.portraits.switch import Switch
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.portraits.wishes import Wishes, spoken, with_wish
from t2i_desktop.engine.words import joined, said


class Switches(QWidget):
    """`changed` tells that a person wishes something else. note: to be shown where it is always in sight."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._wishes: dict[str, int] = {}
        self.switches: dict[str, Switch] = {}
        self.note = QLabel(objectName="muted", wordWrap=True, visible=False)
        self.open_all = QPushButton(
            tr("Leave all open"), objectName="link", toolTip=tr("Wish for nothing in particular")
        )
        self.open_all.clicked.connect(self._open_all)
        self._groups: list[tuple[QLabel, QWidget, list[Switch]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for title, names in GROUPS.items():
            self._add_group(title, names, theme, column)
        column.addSpacing(4)
        column.addWidget(self.open_all, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_wishes({})
        self.offer(())  # until it is known what the model knows

    @property
    def wishes(self) -> dict[str, int]:
        """What is on (1) and off (-1)."""
        return dict(self._wishes)

    def set_wishes(self, wishes: Wishes) -> None:
        """Show wishes."""
        self._wishes = dict(wishes)
        for name, switch in self.switches.items():
            switch.show_state(self._wishes.get(name, 0))
        self.note.hide()
        self.open_all.setEnabled(bool(self._wishes))

    def offer(self, names: Iterable[str]) -> None:
        """Show the switches of these attributes only: those that the model knows, and those in use."""
        known = {*names, *self._wishes}
        for name, switch in self.switches.items():
            switch.setVisible(name in known)
        for heading, row, switches in self._groups:
            has_any = any(not switch.isHidden() for switch in switches)
            heading.setVisible(has_any)
            row.setVisible(has_any)

    def show_seen(self, seen: Mapping[str, int] | None) -> None:
        """Mark what the picture at hand shows; None for no picture."""
        for name, switch in self.switches.items():
            switch.show_seen(seen[name] > 0 if seen and name in seen else None)

    def _choose(self, name: str, value: int) -> None:
        wishes, opened = with_wish(self._wishes, name, value)
        self.set_wishes(wishes)
        if opened:
            self.note.setText(_left_open(opened, name))
            self.note.show()
        self.changed.emit()

    def _open_all(self) -> None:
        self.set_wishes({})
        self.changed.emit()

    def _move(self, name: str, by: int) -> None:
        """Give the focus to the next switch that is shown."""
        shown = [other for other, switch in self.switches.items() if not switch.isHidden()]
        place = (shown.index(name) + by) % len(shown)
        self.switches[shown[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _add_group(self, title: str, names: Iterable[str], theme: Theme, column: QVBoxLayout) -> None:
        heading, row = QLabel(tr(title), objectName="group"), QWidget()
        flow = FlowLayout()
        row.setLayout(flow)
        own: list[Switch] = []
        for name in names:
            self.switches[name] = switch = Switch(label(name), theme)
            switch.chosen.connect(lambda value, name=name: self._choose(name, value))
            switch.moved.connect(lambda by, name=name: self._move(name, by))
            flow.addWidget(switch)
            own.append(switch)
        column.addWidget(heading)
        column.addWidget(row)
        self._groups.append((heading, row, own))


def _left_open(opened: Sequence[str], wish: str) -> str:
    """Which wishes gave way to another one, in a sentence."""
    wishes = joined([said("“{word}”", word=spoken(name)) for name in opened], said("{all} and {next}"))
    if len(opened) == 1:
        return tr("{wishes} is left open again: “{wish}” rules that out.", wishes=wishes, wish=spoken(wish))
    return tr("{wishes} are left open again: “{wish}” rules that out.", wishes=wishes, wish=spoken(wish))
