"""The curves of the loss chart, drawn with pyqtgraph, which is slow to import. Knows nothing of the legend.

Only what needs the curves imports this module, when the first of them is there.
"""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from t2i_desktop.app.theme import Colours


class LossPlot(pg.PlotWidget):
    """Curves by name over the steps, and thin lines that mark some of the steps."""

    def __init__(self) -> None:
        super().__init__(plotItem=pg.PlotItem(enableMenu=False))
        self._curves: dict[str, pg.PlotDataItem] = {}
        self._marks: dict[int, pg.InfiniteLine] = {}
        self.setMinimumHeight(90)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.showGrid(x=False, y=True, alpha=0.12)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def marks(self) -> dict[int, str]:
        """What the marks say, by the number of finished steps."""
        return {step: mark.toolTip() for step, mark in self._marks.items()}

    def add_curve(self, name: str) -> None:
        """Make room for one more."""
        self._curves[name] = curve = pg.PlotDataItem(
            antialias=True, autoDownsample=True, downsampleMethod="peak"
        )
        self.addItem(curve)

    def draw(self, name: str, values: Sequence[float]) -> None:
        """Draw the values of the steps from the first on."""
        self._curves[name].setData(np.arange(1, len(values) + 1), np.asarray(values), connect="finite")

    def show_curve(self, name: str, is_shown: bool) -> None:
        """Show or hide one of them."""
        self._curves[name].setVisible(is_shown)

    def mark(self, step: int, text: str) -> None:
        """Draw a thin line between `step` and the one after; `text` shows under the mouse."""
        if step in self._marks:
            self.removeItem(self._marks.pop(step))
        self._marks[step] = mark = pg.InfiniteLine(step + 0.5, angle=90)
        mark.setToolTip(text)
        mark.setZValue(-1)
        self.addItem(mark, ignoreBounds=True)

    def wipe(self) -> None:
        """Draw nothing any more."""
        for item in (*self._curves.values(), *self._marks.values()):
            self.removeItem(item)
        self._curves.clear()
        self._marks.clear()
        self.enableAutoRange()

    def recolour(self, colours: Colours) -> None:
        """Draw everything in the colours of a scheme."""
        self.setBackground(colours.pane)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(colours.border))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(tickLength=-4)
        for mark in self._marks.values():
            mark.setPen(pg.mkPen(colours.accent_hover, width=1.2, style=Qt.PenStyle.DashLine))
            mark.setHoverPen(pg.mkPen(colours.accent_hover, width=3))
        for name, curve in self._curves.items():
            curve.setPen(pg.mkPen(colours.term(name), width=2.4 if name == "total" else 1.6))
