"""The row of a form that offers named ways to set a whole group, and says which one is set now.

Knows nothing of any particular setting: the ways are declared beside the settings.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QLabel

from t2i_desktop.app.compose.fields import Field, combo_box
from t2i_desktop.app.words import tr
from t2i_desktop.engine.settings import Way, Ways
from t2i_desktop.engine.words import said

OWN = said("Own")
_OWN_HELP = said("As the settings below say.")


class WaysRow(QObject):
    """A title and a choice; `chosen` carries the Way that the person wants."""

    chosen = Signal(object)

    def __init__(self, ways: Ways, fields: Iterable[Field]) -> None:
        super().__init__()
        self._ways, self._fields = ways, {field.spec.name: field for field in fields}
        english = (ways.title, ways.help, *(way.title for way in ways.named.values()))
        self._words = " ".join((*english, *map(tr, english))).casefold()
        self.box = combo_box()
        self.box.setAccessibleName(tr(ways.title))
        self.box.installEventFilter(self)
        self._label = QLabel(tr(ways.title))
        self._label.setToolTip(tr(ways.help))
        self._label.setBuddy(self.box)
        self._fill()
        self.box.activated.connect(self._on_activated)
        for field in self._fields.values():
            field.changed.connect(self.update)
            field.held.connect(self.box.setDisabled)
        self.update()

    @property
    def way(self) -> Way | None:
        """The way that the settings are set in; None if it is the person's own."""
        return next((way for way in self._ways.named.values() if self._is_set(way)), None)

    def update(self) -> None:
        """Show which way is set."""
        way = self.way
        self.box.setCurrentIndex(1 + list(self._ways.named.values()).index(way) if way else 0)
        now = tr(way.help if way else _OWN_HELP)
        self.box.setToolTip(tr("{help}\nNow: {now}", help=tr(self._ways.help), now=now))
        self.box.setAccessibleDescription(now)

    def put_into(self, grid: QGridLayout) -> None:
        """Add the row at the end of a grid."""
        row = grid.rowCount()
        grid.addWidget(self._label, row, 0)
        grid.addWidget(self.box, row, 1, 1, 3)

    def search(self, words: Sequence[str]) -> int:
        """Leave the row if it matches; returns 1 if so, else 0."""
        is_shown = all(word in self._words for word in words)
        self._label.setVisible(is_shown)
        self.box.setVisible(is_shown)
        return int(is_shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, unless the choice is in use."""
        if event.type() == QEvent.Type.Wheel and not self.box.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_set(self, way: Way) -> bool:
        return all(self._fields[name].value() == value for name, value in way.values.items())

    def _fill(self) -> None:
        """The ways; above them what nobody can choose, but set by hand."""
        self.box.addItem(tr(OWN))
        for way in self._ways.named.values():
            self.box.addItem(tr(way.title))
            self.box.setItemData(self.box.count() - 1, tr(way.help), Qt.ItemDataRole.ToolTipRole)
        model = self.box.model()
        assert isinstance(model, QStandardItemModel)
        model.item(0).setEnabled(False)
        model.item(0).setToolTip(tr("Shown where the settings below are none of these ways"))

    def _on_activated(self, index: int) -> None:
        if index:
            self.chosen.emit(list(self._ways.named.values())[index - 1])
