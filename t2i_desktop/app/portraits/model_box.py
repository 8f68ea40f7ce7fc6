"""The choice of the model that draws: one that is installed, or a file of one's own. Knows no networks."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog

from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_FILE = said("A file of one’s own…")


class ModelBox(QComboBox):
    """`chosen` tells the name of an installed model, or the path of a file."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Model"))
        self.setToolTip(tr("The model that draws"))
        self.activated.connect(self._on_activated)
        self._current = ""

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer installed models; what is chosen stays."""
        self.clear()
        for name in names:
            self.addItem(name, name)
        self.addItem(tr(_FILE), "")
        if self._current:
            self.choose(self._current)

    def choose(self, name: str) -> None:
        """Show a model, and take it into the list if it is not there."""
        self._current = name
        place = self.findData(name)
        if place < 0:
            place = self.count() - 1
            self.insertItem(place, Path(name).name, name)
        self.setCurrentIndex(place)

    def _on_activated(self, place: int) -> None:
        name = str(self.itemData(place)) or self._ask()
        self.choose(name or self._current)
        if name:
            self.chosen.emit(name)

    def _ask(self) -> str:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Model"), "", tr("Weights (*.safetensors);;All files (*)")
        )
        return path
