"""How many portraits, from which seed, and how far from the average. Knows nothing of what is drawn."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QSpinBox, QToolButton, QWidget

from t2i_desktop.app.compose.number_box import make_plain
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.settings import FieldSpec, specs

_SPECS = {spec.name: spec for spec in specs(PortraitsSettings)}
_FINE = 20  # places of the slider for each 1 of truncation


class Numbers(QWidget):
    """`changed` tells that one of them is another."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.count, self.seed = _spin(_SPECS["num_samples"]), _spin(_SPECS["seed"])
        self.dice = QToolButton(toolTip=tr("Other portraits, by chance"), objectName="tool")
        self.dice.setAccessibleName(tr("Roll the seed"))
        theme.set_icon(self.dice, "dice")
        spec = _SPECS["truncation"]
        self.truncation = QSlider(Qt.Orientation.Horizontal, toolTip=tr(spec.help))
        self.truncation.setRange(round((spec.low or 0) * _FINE), round((spec.high or 0) * _FINE))
        self.truncation.setAccessibleName(tr(spec.title))
        self._told = QLabel(objectName="muted")
        for box in (self.count, self.seed):
            box.valueChanged.connect(self.changed)
        self.truncation.valueChanged.connect(self._on_slid)
        self._lay_out()

    def values(self) -> dict[str, Any]:
        """By the name of their settings."""
        return {
            "num_samples": self.count.value(),
            "seed": self.seed.value(),
            "truncation": self.truncation.value() / _FINE,
        }

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show them; nothing is told."""
        with QSignalBlocker(self):
            self.count.setValue(values["num_samples"])
            self.seed.setValue(values["seed"])
            self.truncation.setValue(round(values["truncation"] * _FINE))
        self._tell()

    def _on_slid(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self._told.setText(f"{self.truncation.value() / _FINE:.2f}")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self.count.setFixedWidth(78)
        self._told.setFixedWidth(32)
        drawn = (QLabel(tr("Portraits")), self.count, QLabel(tr("Seed")), self.seed, self.dice)
        for column, widget in enumerate(drawn):
            grid.addWidget(widget, 0, column)
        slid = QHBoxLayout()
        slid.setSpacing(8)
        slid.addWidget(QLabel(tr("Truncation")))
        slid.addWidget(self.truncation, 1)
        slid.addWidget(self._told)
        grid.addLayout(slid, 1, 0, 1, len(drawn))
        grid.setColumnStretch(3, 1)


def _spin(spec: FieldSpec) -> QSpinBox:
    box = QSpinBox(toolTip=tr(spec.help))
    box.setRange(int(spec.low or 0), int(spec.high or 0))
    box.setSingleStep(int(spec.step or 1))
    box.setAccessibleName(tr(spec.title))
    make_plain(box)
    return box
