"""Where runs are done: on this computer, or on the Ray cluster at an address. Knows not which runs."""

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QSizePolicy, QWidget

from t2i_desktop.app.words import tr

_ADDRESS = "queue/cluster-address"
_AUTO = "auto"


def chosen_address(store: QSettings, whose: str) -> str:
    """The address of the cluster that was chosen for the runs of `whose`; empty for this computer."""
    if not store.value(_on_cluster(whose), False, bool):
        return ""
    return str(store.value(_ADDRESS, "", str)).strip() or _AUTO


class Place(QWidget):
    """The choice, which is remembered: for each of `whose` whether, for all where the cluster is.

    changed: there is another one. tip: what is done there. across: its parts stand side by side.
    """

    changed = Signal()

    def __init__(self, store: QSettings, whose: str, tip: str, *, across: bool) -> None:
        super().__init__()
        self._store, self._whose = store, whose
        self.choice = QComboBox()
        self.choice.addItems([tr("This computer"), tr("Ray cluster at")])
        self.choice.setAccessibleName(tr("Run on"))
        self.choice.setToolTip(tip)
        self.choice.setCurrentIndex(int(bool(self.chosen)))
        self.address = QLineEdit(placeholderText=tr("auto, or host:port"))
        self.address.setAccessibleName(tr("Address of the cluster"))
        self.address.setToolTip(
            tr("The head of the cluster, as in 192.168.1.5:6379; “auto” if this is one of it")
        )
        self._lay_out(across)
        self.choice.currentIndexChanged.connect(self._keep)
        self.address.editingFinished.connect(self._keep)
        self._show_address()

    @property
    def chosen(self) -> str:
        """The address of the cluster that is chosen; empty for this computer."""
        return chosen_address(self._store, self._whose)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the address that was written elsewhere meanwhile."""
        self._show_address()
        super().showEvent(event)

    @Slot()
    def _keep(self) -> None:
        before = self.chosen
        self._store.setValue(_on_cluster(self._whose), self.choice.currentIndex() == 1)
        self._store.setValue(_ADDRESS, self.address.text().strip())
        self._show_address()
        if self.chosen != before:
            self.changed.emit()

    def _show_address(self) -> None:
        self.address.setText(str(self._store.value(_ADDRESS, "", str)))
        self.address.setVisible(self.choice.currentIndex() == 1)

    def _lay_out(self, across: bool) -> None:
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(way, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8 if across else 6)
        row.addWidget(self.choice)
        row.addWidget(self.address)
        if across:
            self.address.setMaximumWidth(220)
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)


def _on_cluster(whose: str) -> str:
    return f"{whose}/on-cluster"
