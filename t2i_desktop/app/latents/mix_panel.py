"""The right side of the page of latents: the mode of the mix, and the latents in it. Files no opinions."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.gallery.reading import ThumbnailReader
from t2i_desktop.app.latents.slot import ROLES, MixSlot
from t2i_desktop.app.latents.state import MixState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.latents.settings import MOST, Mode
from t2i_desktop.engine.words import said

_MODES: dict[Mode, tuple[str, str]] = {
    "linear": (said("Linear"), said("The weighted mean")),
    "spherical": (
        said("Spherical"),
        said("The mean along arcs: it keeps the length, and with it the contrast"),
    ),
    "average": (said("Average"), said("The mean of all, each counting alike")),
    "difference": (said("Difference"), said("The first, and what the second has that the third has not")),
}
_HINTS = {
    "average": said("All latents count alike."),
    "difference": said("Three latents: the first, plus what the second has over the third."),
}
_FINE = 100  # steps of the strength's slider in 1


class MixPanel(QFrame):
    """changed: a state that the person wants, what changed, and the sort of change (see Undoable.change)."""

    changed = Signal(object, str, str)
    dropped = Signal(object)  # Sequence[Path]

    def __init__(self, thumbnails: ThumbnailReader, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._thumbnails, self._theme, self._state = thumbnails, theme, MixState()
        self.slots_: list[MixSlot] = []
        self.modes = QButtonGroup(self)
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.fit = QCheckBox(tr("Fit all to the size of the first"))
        self.clear = QPushButton(tr("Clear"), objectName="quiet")
        self._amount = QLabel(objectName="muted", alignment=Qt.AlignmentFlag.AlignRight)
        self._hint = QLabel(objectName="hint", wordWrap=True)
        self._strength_row = QWidget()
        self._list = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.show_state(self._state)

    def show_state(self, state: MixState) -> None:
        """Show a mix; what is being dragged stays in hand."""
        before, self._state = self._state, state
        if before.entries != state.entries or len(self.slots_) != len(state.entries):
            self._rebuild()
        counts, shares = state.mode in ("linear", "spherical"), state.shares()
        for number, slot in enumerate(self.slots_):
            role = tr(ROLES[number]) if state.mode == "difference" and number < len(ROLES) else ""
            slot.show_weight(state.weights[number], shares[number], counts=counts, role=role)
        self.modes.button(list(_MODES).index(state.mode)).setChecked(True)
        for widget, value in ((self.strength, round(state.strength * _FINE)), (self.fit, state.fit)):
            widget.blockSignals(True)
            widget.setValue(value) if isinstance(widget, QSlider) else widget.setChecked(bool(value))
            widget.blockSignals(False)
        self._amount.setText(f"{state.strength:+.2f}")
        self._strength_row.setVisible(state.mode == "difference")
        self.fit.setVisible(state.differs_in_size)
        self.clear.setVisible(bool(state.entries))
        self._hint.setText(self._hint_text())

    def minimumSizeHint(self) -> QSize:
        """Room for the modes, however long their words are."""
        return super().minimumSizeHint().expandedTo(QSize(310, 0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over the files dropped."""
        self.dropped.emit(files_of(event))
        event.acceptProposedAction()

    def _hint_text(self) -> str:
        state = self._state
        if not state.entries:
            return tr("Drag latents here, or double-click them on the shelf. With two, the mix begins.")
        if state.is_full:
            return tr("{most} latents are the most that can be mixed at once.", most=MOST)
        return tr(_HINTS.get(state.mode, said("Move the sliders: only their proportions count.")))

    def _rebuild(self) -> None:
        for slot in self.slots_:
            slot.setParent(None)
            slot.deleteLater()
        self.slots_ = [MixSlot(entry, self._thumbnails, self._theme) for entry in self._state.entries]
        for number, slot in enumerate(self.slots_):
            slot.weighed.connect(lambda weight, n=number: self._weigh(n, weight))
            slot.removed.connect(
                lambda n=number: self.changed.emit(self._state.without(n), tr("removal"), "")
            )
            self._list.insertWidget(number, slot)

    def _weigh(self, number: int, weight: int) -> None:
        self.changed.emit(
            self._state.with_weight(number, weight),
            tr("change of weight"),
            f"weight {number}",
        )

    def _connect(self) -> None:
        self.modes.idClicked.connect(
            lambda id: self.changed.emit(
                replace(self._state, mode=list(_MODES)[id]), tr("choice of mode"), ""
            )
        )
        self.strength.valueChanged.connect(
            lambda value: self.changed.emit(
                replace(self._state, strength=value / _FINE), tr("change of strength"), "strength"
            )
        )
        self.fit.toggled.connect(
            lambda on: self.changed.emit(replace(self._state, fit=on), tr("fitting of sizes"), "")
        )
        self.clear.clicked.connect(
            lambda: self.changed.emit(
                replace(self._state, entries=(), weights=()), tr("clearing of the mix"), ""
            )
        )

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(QLabel(tr("Mix"), objectName="heading"))
        header.addStretch(1)
        header.addWidget(self.clear)
        modes = QHBoxLayout()
        modes.setSpacing(2)
        for number, (text, tip) in enumerate(_MODES.values()):
            button = QToolButton(text=tr(text), checkable=True, toolTip=tr(tip))
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            self.modes.addButton(button, number)
            modes.addWidget(button)
        self._list.setSpacing(8)
        self._list.addWidget(self._hint)
        self._list.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 4, 0)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 12)
        column.setSpacing(10)
        column.addLayout(header)
        column.addLayout(modes)
        column.addWidget(self._make_strength())
        column.addWidget(self.fit)
        column.addWidget(scroll, 1)

    def _make_strength(self) -> QWidget:
        self.strength.setRange(-2 * _FINE, 2 * _FINE)
        self.strength.setAccessibleName(tr("Strength of the difference"))
        self.strength.setToolTip(tr("How much of the difference is added; to the left, the other way round"))
        self._amount.setMinimumWidth(self._amount.fontMetrics().horizontalAdvance("+0.00") + 4)
        row = QHBoxLayout(self._strength_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Strength")))
        row.addWidget(self.strength, 1)
        row.addWidget(self._amount)
        return self._strength_row


def files_of(event: QDropEvent) -> Sequence[Path]:
    """The files of this computer that were dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
