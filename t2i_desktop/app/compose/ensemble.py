"""The editor of a setting that names several models: a box that says which, and a list to choose them from.

Knows nothing of what the models are for; the text it reads and writes is that of `parse_weighted`.
"""

import contextlib
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.number_box import NumberBox, make_plain
from t2i_desktop.app.words import tr
from t2i_desktop.engine.settings import format_weighted, parse_weighted

_LIGHTEST, _HEAVIEST = 0.05, 10.0
_TALLEST = 0.6  # of the screen
_OPEN_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLOSE_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)


class EnsembleBox(QComboBox):
    """Looks like any other choice; opened, it offers a tick and a weight per model.

    chosen: tells of every change.
    """

    chosen = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._installed: tuple[str, ...] = ()
        self._weights: dict[str, float] = {}
        self._list: EnsembleList | None = None
        self.addItem("")  # the only one: a summary of what is chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def opened(self) -> "EnsembleList | None":
        """The list, while it is open."""
        return self._list

    def text(self) -> str:
        """The names that are chosen, with their weights."""
        return format_weighted(self._weights)

    def set_text(self, text: str) -> None:
        """Choose what a text names, as far as it can be read; one that names nothing changes nothing."""
        if weights := _readable(text):
            self._choose(weights)

    def offer(self, names: tuple[str, ...]) -> None:
        """Take note of which models are installed; what is chosen stays."""
        self._installed = names
        self._summarise()

    def showPopup(self) -> None:
        """Open the list."""
        if self._list is None:
            # Its parent is the window: style sheets leave frames in a QComboBox unstyled.
            self._list = EnsembleList(self.window(), self._title, self._installed, self._weights)
            self._list.edited.connect(self._choose)
            self._list.closed.connect(self._on_closed)
            self._list.open_at(self)

    def hidePopup(self) -> None:
        """Close the list."""
        if self._list is not None:
            self._list.close()
        super().hidePopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the keys that a person may try."""
        if event.key() in _OPEN_KEYS:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._summarise()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when letters have another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._summarise()

    def _choose(self, weights: Mapping[str, float]) -> None:
        if list(weights.items()) != list(self._weights.items()):
            self._weights = dict(weights)
            self._summarise()
            self.chosen.emit()

    def _on_closed(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
            self._list = None
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _summarise(self) -> None:
        with QSignalBlocker(self):
            self.setItemText(0, self._summary())
        self.update()

    def _summary(self) -> str:
        """As much as there is room for: all names, the first and how many more, or how many there are."""
        parts = [self._spoken(name, weight) for name, weight in self._weights.items()]
        whole = ", ".join(parts)
        if len(parts) < 2:
            return whole
        room, letters = self._room(), self.fontMetrics()
        first, others = parts[0], len(parts) - 1
        longest_first = (whole, tr("{first} + {n} more", first=first, n=others), f"{first} + {others}")
        fitting = (text for text in longest_first if letters.horizontalAdvance(text) <= room)
        return next(fitting, tr("{n} models", n=len(parts)))

    def _spoken(self, name: str, weight: float) -> str:
        times = "" if weight == 1 else f" × {self.locale().toString(weight, 'g', 6)}"
        if name in self._installed:
            return f"{name}{times}"
        return tr("{model} (not installed)", model=f"{name}{times}")

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width() - 4


class EnsembleList(QFrame):
    """One row per model. `edited` carries what is chosen: names with weights, never none."""

    edited = Signal(object)  # dict[str, float]
    closed = Signal()

    def __init__(
        self, parent: QWidget, title: str, installed: Sequence[str], weights: Mapping[str, float]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup, objectName="popup")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a click on the box closes, and opens no more
        self.setAccessibleName(title)
        self._weights = dict(weights)
        missing = [name for name in weights if name not in installed]
        self._rows = [_Row(name, weights.get(name), name in installed) for name in (*installed, *missing)]
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = self._make_rows()
        self._scroll.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 2, 2)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(
            QLabel(tr("At least one stays chosen; weights are relative."), objectName="muted", margin=8)
        )

    def open_at(self, box: QWidget) -> None:
        """Show the list under a widget, or above it where there is more room, and focus what is chosen."""
        screen = box.screen().availableGeometry().adjusted(4, 4, -4, -4)
        tallest = int(screen.height() * _TALLEST)
        self._scroll.setFixedHeight(min(self._content.sizeHint().height(), tallest))
        self.setFixedWidth(max(self.sizeHint().width(), box.width()))
        self.adjustSize()
        below = box.mapToGlobal(QPoint(0, box.height() + 2))
        above = box.mapToGlobal(QPoint(0, -2)).y() - self.height()
        fits = below.y() + self.height() <= screen.bottom()
        x = min(below.x(), screen.right() + 1 - self.width())
        y = min(below.y() if fits else above, screen.bottom() + 1 - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
        self.show()
        chosen = (row.tick for row in self._rows if row.tick.isChecked())
        next(chosen, self).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close as any list does."""
        if event.key() in _CLOSE_KEYS:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the box."""
        super().closeEvent(event)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk from row to row with the arrow keys, and to the weight and back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = next(i for i, row in enumerate(self._rows) if row.tick is watched)
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -at, Qt.Key.Key_End: -1 - at}
            if event.key() in steps:
                tick = self._rows[(at + steps[Qt.Key(event.key())]) % len(self._rows)].tick
                tick.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(tick)
                return True
        return super().eventFilter(watched, event)

    def _make_rows(self) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(self._rows):
            row.tick.installEventFilter(self)
            row.tick.toggled.connect(lambda on, row=row: self._tick(row, on))
            row.weight.valueChanged.connect(lambda weight, row=row: self._weigh(row, weight))
            grid.addWidget(row.tick, number, 0)
            grid.addWidget(row.note, number, 1)
            grid.addWidget(row.weight, number, 2)
            QWidget.setTabOrder(row.tick, row.weight)
        return content

    def _tick(self, row: "_Row", on: bool) -> None:
        if not on and len(self._weights) == 1:
            row.tick.setChecked(True)
            return
        row.weight.setVisible(on)
        if on and row.name not in self._weights:
            self._weights[row.name] = row.weight.value()
        elif not on:
            del self._weights[row.name]
        self.edited.emit(self._weights)

    def _weigh(self, row: "_Row", weight: float) -> None:
        self._weights[row.name] = weight
        self.edited.emit(self._weights)


class _Row:
    """What there is to see and to set of one model; `weight` is None where it is not chosen."""

    def __init__(self, name: str, weight: float | None, is_installed: bool) -> None:
        self.name = name
        self.tick = QCheckBox(name)
        self.tick.setChecked(weight is not None)
        self.note = QLabel("" if is_installed else tr("not installed"), objectName="muted")
        self.tick.setAccessibleDescription(self.note.text())
        self.weight = NumberBox()
        self.weight.setPrefix("× ")
        self.weight.setDecimals(2)
        shown = 1.0 if weight is None else weight
        self.weight.setRange(
            min(_LIGHTEST, shown), max(_HEAVIEST, shown)
        )  # one that was typed elsewhere stays
        self.weight.setSingleStep(0.05)
        self.weight.setValue(shown)
        self.weight.setFixedWidth(92)
        self.weight.setAccessibleName(tr("Weight of {name}", name=name))
        make_plain(self.weight)
        policy = self.weight.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.weight.setSizePolicy(policy)
        if weight is None:
            self.weight.hide()


def _readable(text: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for entry in text.split(","):
        with contextlib.suppress(ValueError):
            weights |= parse_weighted(entry)
    return weights
