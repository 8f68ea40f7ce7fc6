"""Where the runs of the queue are done: on this computer, or on the Ray cluster at an address."""

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from t2i_desktop.app.words import tr

_ON_CLUSTER = "queue/on-cluster"
_ADDRESS = "queue/cluster-address"
_AUTO = "auto"


def chosen_address(store: QSettings) -> str:
    """The address of the cluster that was chosen; empty for this computer."""
    if not store.value(_ON_CLUSTER, False, bool):
        return ""
    return str(store.value(_ADDRESS, "", str)).strip() or _AUTO


class Place(QWidget):
    """The choice, which is remembered. changed: there is another one."""

    changed = Signal()

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self._store = store
        self.choice = QComboBox()
        self.choice.addItems([tr("This computer"), tr("Ray cluster at")])
        self.choice.setAccessibleName(tr("Run on"))
        self.choice.setToolTip(tr("Where what waits is done: here one by one, or by many machines at once"))
        self.choice.setCurrentIndex(int(bool(chosen_address(store))))
        self.address = QLineEdit(
            str(store.value(_ADDRESS, "", str)), placeholderText=tr("auto, or host:port")
        )
        self.address.setAccessibleName(tr("Address of the cluster"))
        self.address.setToolTip(
            tr("The head of the cluster, as in 192.168.1.5:6379; “auto” if this is one of it")
        )
        self.address.setMaximumWidth(220)
        label = QLabel(tr("Run on"), objectName="muted")
        label.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addWidget(self.address)
        self.choice.currentIndexChanged.connect(self._keep)
        self.address.editingFinished.connect(self._keep)
        self._show_address()

    @Slot()
    def _keep(self) -> None:
        before = chosen_address(self._store)
        self._store.setValue(_ON_CLUSTER, self.choice.currentIndex() == 1)
        self._store.setValue(_ADDRESS, self.address.text().strip())
        self._show_address()
        if chosen_address(self._store) != before:
            self.changed.emit()

    def _show_address(self) -> None:
        self.address.setVisible(self.choice.currentIndex() == 1)
