"""The tools of the mask, in one line above the picture. Knows nothing of what they do to a mask."""

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton

from t2i_desktop.app.stage.mask import Brush
from t2i_desktop.app.stage.mask_layer import LARGEST_BRUSH, SMALLEST_BRUSH
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

LARGEST_FEATHER = 64  # of the slider; the form takes more
_SIZE_TIP = said("Size of the brush in pixels ([ and ])")
_FEATHER_TIP = said("Pixels over which all edges are softened")


class MaskBar(QFrame):
    """Emits what was pressed; shows the brush and the feather."""

    brush_chosen = Signal(object)  # Brush
    feather_chosen = Signal(int)
    invert_pressed = Signal()
    clear_pressed = Signal()
    load_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, undo: QUndoStack, theme: Theme) -> None:
        super().__init__(objectName="well")
        self._theme, self._brush = theme, Brush()
        self.keep = self._tool("brush", tr("Paint what stays as it is (X)"), checkable=True)
        self.free = self._tool(
            "eraser", tr("Erase: let it change again (X, or the right button)"), checkable=True
        )
        self.soft = self._tool("soft", tr("Soft edge of the brush"), checkable=True)
        self.diameter = _slider(SMALLEST_BRUSH, LARGEST_BRUSH, tr("Size of the brush"))
        self.feather = _slider(0, LARGEST_FEATHER, tr("Feather"))
        self.invert = self._tool("invert", tr("Invert: what stays may change, and the other way round"))
        self.clear = self._tool("reset", tr("Clear: let everything change"))
        self.load = self._tool("folder", tr("Load a mask picture: white may change, black stays"))
        self.undo = self._tool("undo", tr("Undo the last stroke"))
        self.redo = self._tool("redo", tr("Do the last stroke again"))
        self.done = self._tool("tick-plain", tr("Done painting"))
        self._lay_out()
        self._connect(undo)
        self.show_brush(self._brush)
        self.show_feather(0)
        self.hide()

    def show_brush(self, brush: Brush) -> None:
        """Show what strokes are drawn with."""
        self._brush = brush
        self.keep.setChecked(not brush.frees)
        self.free.setChecked(brush.frees)
        self.soft.setChecked(brush.is_soft)
        self.diameter.blockSignals(True)
        self.diameter.setValue(round(brush.diameter))
        self.diameter.blockSignals(False)
        self.diameter.setToolTip(tr("{what}: {pixels:.0f}", what=_SIZE_TIP, pixels=brush.diameter))

    def show_feather(self, feather: float) -> None:
        """Show over how many pixels edges are softened."""
        self.feather.blockSignals(True)
        self.feather.setValue(round(feather))
        self.feather.blockSignals(False)
        self.feather.setToolTip(tr("{what}: {pixels:.0f}", what=_FEATHER_TIP, pixels=feather))

    def _connect(self, undo: QUndoStack) -> None:
        self.keep.clicked.connect(lambda: self._choose(frees=False))
        self.free.clicked.connect(lambda: self._choose(frees=True))
        self.soft.clicked.connect(lambda on: self._choose(is_soft=on))
        self.diameter.valueChanged.connect(lambda size: self._choose(diameter=float(size)))
        self.feather.valueChanged.connect(self.feather_chosen)
        for button, signal in (
            (self.invert, self.invert_pressed),
            (self.clear, self.clear_pressed),
            (self.load, self.load_pressed),
            (self.done, self.done_pressed),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self.undo.clicked.connect(undo.undo)
        self.redo.clicked.connect(undo.redo)
        undo.canUndoChanged.connect(self.undo.setEnabled)
        undo.canRedoChanged.connect(self.redo.setEnabled)
        self.undo.setEnabled(undo.canUndo())
        self.redo.setEnabled(undo.canRedo())

    def _choose(self, **changes: object) -> None:
        self.brush_chosen.emit(replace(self._brush, **changes))  # pyright: ignore[reportArgumentType]

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(3)
        for widget in (self.keep, self.free, self.soft):
            row.addWidget(widget)
        row.addSpacing(6)
        for label, slider in ((tr("Size"), self.diameter), (tr("Feather"), self.feather)):
            row.addWidget(QLabel(label, objectName="muted"))
            row.addWidget(slider, 1)
            row.addSpacing(4)
        row.addStretch(1)
        for widget in (self.invert, self.clear, self.load, self.undo, self.redo, self.done):
            row.addWidget(widget)

    def _tool(self, icon: str, tip: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(checkable=checkable)
        button.setToolTip(tip)
        button.setAccessibleName(re.split(r"\s?[:(\uff1a\uff08]", tip, maxsplit=1)[0])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme.set_icon(button, icon)
        return button


def _slider(low: int, high: int, name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(low, high)
    slider.setPageStep(max((high - low) // 16, 1))
    slider.setMinimumWidth(44)
    slider.setMaximumWidth(150)
    slider.setAccessibleName(name)
    return slider
