"""The loss terms of a run as live curves. Knows nothing of what they mean."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.reading_order import take_up
from t2i_desktop.app.stage.loss_plot import LossPlot
from t2i_desktop.app.stage.terms import spoken_term
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.formats import LossHistory
from t2i_desktop.engine.words import said

REDRAW_MS = 100
_LEFT, _RIGHT = 16, 12  # of the pane's edges
_BESIDE_HEADING = 12
_NO_MARKERS: Mapping[int, str] = MappingProxyType({})

_HINT = said("The loss of each step is drawn here: the lower, the closer to the prompts.")


class LossChart(QFrame):
    """Curves over the steps, with a legend that tells the last values and hides single curves.

    hint: what a lower loss means; it is there before the first step.
    """

    def __init__(self, theme: Theme, hint: str = _HINT) -> None:
        super().__init__(objectName="pane")
        self._theme = theme
        self._history = LossHistory()
        self._keys: dict[str, QToolButton] = {}
        self.plot = LossPlot(theme)
        self._heading = QLabel(tr("Loss"), objectName="heading")
        self._header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._legend = QHBoxLayout()
        self._stack = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._timer.timeout.connect(self._draw)
        self._lay_out(hint)
        theme.changed.connect(self._recolour)

    @property
    def terms(self) -> dict[str, list[float]]:
        """The values shown, by term."""
        return self._history.terms

    @property
    def markers(self) -> dict[int, str]:
        """What the marks say, by the number of finished steps."""
        return self.plot.marks

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
        self.plot.mark(step, text)

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
        for key in self._keys.values():
            key.deleteLater()
        self._keys.clear()
        self.plot.wipe()
        self._stack.setCurrentIndex(0)

    def _lay_out(self, text: str) -> None:
        self.plot.setAccessibleName(tr("Loss chart"))
        present(self.plot, Role.Chart)
        self.plot.setToolTip(tr("The loss terms over the steps"))
        self.setMinimumWidth(320)  # the legend is made shorter rather than the window wider
        hint = QLabel(
            tr(text),
            objectName="hint",
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self._stack.addWidget(hint)
        self._stack.addWidget(self.plot)
        self._header.setContentsMargins(0, 0, 0, 0)
        self._header.addWidget(self._heading)
        self._header.addLayout(self._legend, 1)
        self._legend.setSpacing(0)  # keys have room around them
        self._legend.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 10, _RIGHT, 8)
        column.setSpacing(4)
        column.addLayout(self._header)
        column.addWidget(self._stack, 1)

    def _draw(self) -> None:
        for name in self._history.terms:
            if name not in self._keys:
                self._add_key(name)
        self.plot.draw(self._history.terms)
        self._stack.setCurrentIndex(1 if self._history.terms else 0)
        self._write_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as much into the legend as there is room for."""
        self._write_keys()

    def _write_keys(self) -> None:
        """Names and values, else names, else those in a row of their own, else the colours alone.

        The tool tips tell all.
        """
        terms = self._history.terms
        full = {name: _key_text(name, terms[name]) for name in self._keys}
        names = {name: spoken_term(name).capitalize() for name in full}
        row = self.width() - _LEFT - _RIGHT
        beside = row - self._heading.sizeHint().width() - _BESIDE_HEADING
        for name, key in self._keys.items():
            key.setToolTip(f"{full[name]}\n{tr('Show or hide the curve of {name}', name=spoken_term(name))}")
        for texts, is_beside in (
            (full, True),
            (names, True),
            (names, False),
            (dict.fromkeys(full, ""), True),
        ):
            for name, text in texts.items():
                self._keys[name].setText(text)
            if sum(key.sizeHint().width() for key in self._keys.values()) <= (beside if is_beside else row):
                break
        directions = QBoxLayout.Direction
        self._header.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        self._header.setSpacing(_BESIDE_HEADING if is_beside else 0)

    def _add_key(self, name: str) -> None:
        key = QToolButton(checkable=True, checked=True)
        key.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        key.setAccessibleName(tr("Curve of {name}", name=spoken_term(name)))
        key.setStyleSheet(
            "QToolButton { padding: 3px 2px; } QToolButton:checked { background: transparent; }"
        )
        key.toggled.connect(lambda is_shown: self.plot.show_curve(name, is_shown))
        self._legend.insertWidget(self._legend.count() - 1, key)  # the stretch stays behind them
        if self._keys:
            self.setTabOrder(list(self._keys.values())[-1], key)
        else:
            take_up(self)
        self._keys[name] = key
        self._recolour()

    def _recolour(self) -> None:
        colours = self._theme.colours
        for name, key in self._keys.items():
            key.setIcon(_swatch(colours.term(name)))


def _key_text(name: str, values: Sequence[float]) -> str:
    last = values[-1] if values else math.nan
    number = f"{last:.3f}".replace("-", "\N{MINUS SIGN}") if math.isfinite(last) else "–"
    return f"{spoken_term(name).capitalize()} {number}"


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
