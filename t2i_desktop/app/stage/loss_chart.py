"""The loss terms of a run as live curves. Knows nothing of what they mean."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout

from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.formats import LossHistory

REDRAW_MS = 100
_NO_MARKERS: Mapping[int, str] = MappingProxyType({})


class LossChart(QFrame):
    """Curves over the steps, with a legend that tells the last values and hides single curves.

    better: what a lower loss means, for the hint that is there before the first step.
    """

    def __init__(self, theme: Theme, better: str = "closer to the prompts") -> None:
        super().__init__(objectName="pane")
        self._theme = theme
        self._history = LossHistory()
        self._curves: dict[str, pg.PlotDataItem] = {}
        self._keys: dict[str, QToolButton] = {}
        self._markers: dict[int, pg.InfiniteLine] = {}
        self.plot = pg.PlotWidget(plotItem=pg.PlotItem(enableMenu=False))
        self._heading = QLabel("Loss", objectName="heading")
        self._legend = QHBoxLayout()
        self._stack = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._timer.timeout.connect(self._draw)
        self._lay_out(better)
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def terms(self) -> dict[str, list[float]]:
        """The values shown, by term."""
        return self._history.terms

    @property
    def markers(self) -> dict[int, str]:
        """What the marks say, by the number of finished steps."""
        return {step: marker.toolTip() for step, marker in self._markers.items()}

    def add(self, losses: Mapping[str, float]) -> None:
        """Take the losses of the next step; they are drawn soon."""
        self._history.add(losses)
        if not self._timer.isActive():
            self._timer.start()

    def key(self, name: str) -> QToolButton:
        """The entry of a term in the legend."""
        return self._keys[name]

    def mark(self, step: int, text: str) -> None:
        """Draw a thin line between `step` and the one after; `text` shows under the mouse."""
        if step in self._markers:
            self.plot.removeItem(self._markers.pop(step))
        marker = pg.InfiniteLine(step + 0.5, angle=90)
        marker.setToolTip(text)
        marker.setZValue(-1)
        self.plot.addItem(marker, ignoreBounds=True)
        self._markers[step] = marker
        self._recolour()

    def show_terms(
        self, terms: Mapping[str, Sequence[float]], markers: Mapping[int, str] = _NO_MARKERS
    ) -> None:
        """Show whole curves, and what to mark them with."""
        self.clear()
        self._history.terms.update({name: list(values) for name, values in terms.items()})
        for step, text in markers.items():
            self.mark(step, text)
        self._draw()

    def clear(self) -> None:
        """Show nothing."""
        self._history = LossHistory()
        for curve in self._curves.values():
            self.plot.removeItem(curve)
        for key in self._keys.values():
            key.deleteLater()
        for marker in self._markers.values():
            self.plot.removeItem(marker)
        self._curves.clear()
        self._keys.clear()
        self._markers.clear()
        self.plot.enableAutoRange()
        self._stack.setCurrentIndex(0)

    def _lay_out(self, better: str) -> None:
        self.plot.setMinimumHeight(90)
        self.setMinimumWidth(320)  # the legend is made shorter rather than the window wider
        self.plot.setAccessibleName("Loss chart")
        self.plot.setToolTip("The loss terms over the steps")
        self.plot.hideButtons()
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.showGrid(x=False, y=True, alpha=0.12)
        self.plot.setContentsMargins(0, 0, 0, 0)
        hint = QLabel(
            f"The loss of each step is drawn here: the lower, the {better}.",
            objectName="hint",
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._stack.addWidget(hint)
        self._stack.addWidget(self.plot)
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 0, 0)
        header.addWidget(self._heading)
        header.addSpacing(8)
        header.addLayout(self._legend)
        header.addStretch(1)
        self._legend.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 8)
        column.setSpacing(4)
        column.addLayout(header)
        column.addWidget(self._stack, 1)

    def _draw(self) -> None:
        self._stack.setCurrentIndex(1 if self._history.terms else 0)
        for name, values in self._history.terms.items():
            if name not in self._curves:
                self._add_curve(name)
            steps = np.arange(1, len(values) + 1)
            self._curves[name].setData(steps, np.asarray(values), connect="finite")
        self._write_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as much into the legend as there is room for."""
        self._write_keys()

    def _write_keys(self) -> None:
        """Names and values, else names, else the colours alone; the tool tips tell all."""
        terms = self._history.terms
        full = {name: _key_text(name, terms[name]) for name in self._keys}
        room = self.width() - self._heading.sizeHint().width() - 52
        for texts in (full, {name: name.capitalize() for name in full}, dict.fromkeys(full, "")):
            for name, text in texts.items():
                self._keys[name].setText(text)
                self._keys[name].setToolTip(f"{full[name]}\nShow or hide the curve of {name}")
            if sum(key.sizeHint().width() + self._legend.spacing() for key in self._keys.values()) <= room:
                break

    def _add_curve(self, name: str) -> None:
        curve = pg.PlotDataItem(antialias=True, autoDownsample=True, downsampleMethod="peak")
        self.plot.addItem(curve)
        key = QToolButton(checkable=True, checked=True)
        key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        key.setAccessibleName(f"Curve of {name}")
        key.setStyleSheet(
            "QToolButton { padding: 3px 2px; } QToolButton:checked { background: transparent; }"
        )
        key.toggled.connect(curve.setVisible)
        self._legend.addWidget(key)
        self._curves[name], self._keys[name] = curve, key
        self._recolour()

    def _recolour(self) -> None:
        colours = self._theme.colours
        self.plot.setBackground(colours.pane)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(colours.border))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setStyle(tickLength=-4)
        for marker in self._markers.values():
            marker.setPen(pg.mkPen(colours.accent_hover, width=1.2, style=Qt.PenStyle.DashLine))
            marker.setHoverPen(pg.mkPen(colours.accent_hover, width=3))
        for name, curve in self._curves.items():
            colour = colours.term(name)
            curve.setPen(pg.mkPen(colour, width=2.4 if name == "total" else 1.6))
            self._keys[name].setIcon(_swatch(colour))


def _key_text(name: str, values: Sequence[float]) -> str:
    last = values[-1] if values else math.nan
    number = f"{last:.3f}".replace("-", "\N{MINUS SIGN}") if math.isfinite(last) else "–"
    return f"{name.capitalize()} {number}"


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(3, 12, 26, 8, 4, 4)
    painter.end()
    return QIcon(pixmap)
