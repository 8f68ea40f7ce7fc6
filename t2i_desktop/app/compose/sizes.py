"""Help with the size of the picture: shapes to choose from, and what the latent grid will make of it.

Knows the settings of width, height and VQGAN by their names; how large a VQGAN's cells are it is told.
"""

import math
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QMenu, QToolButton

from t2i_desktop.app.compose.settings_form import SettingsForm
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

WIDTH, HEIGHT, DRAWER = "image_width", "image_height", "vqgan"
SHAPES = (
    (said("Square"), 1, 1),
    (said("Portrait 3 : 4"), 3, 4),
    (said("Portrait 2 : 3"), 2, 3),
    (said("Landscape 4 : 3"), 4, 3),
    (said("Landscape 3 : 2"), 3, 2),
    (said("Wallpaper 16 : 9"), 16, 9),
    (said("Wide wallpaper 21 : 9"), 21, 9),
    (said("Phone wallpaper 9 : 16"), 9, 16),
)
SCALES = ((said("Half as large"), 0.5), (said("Twice as large"), 2.0))

CellSide = Callable[[str], int | None]


class Size(NamedTuple):
    """Pixels."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width} × {self.height}"


class SizeHelp(QObject):
    """A button for the row of the width, and a note for the row of the height. `chosen` carries a size."""

    chosen = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.button = QToolButton()
        self.button.setToolTip(tr("Choose a shape: square, portrait, landscape or wallpaper"))
        self.button.setAccessibleName(tr("Size presets"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        theme.set_icon(self.button, "shapes", "text")
        self.note = QLabel(objectName="muted", visible=False, wordWrap=True)
        self._form: SettingsForm | None = None
        self._cell_side: CellSide = _unknown
        self._sides: dict[str, int | None] = {}

    def follow(self, form: SettingsForm) -> None:
        """Read the size and the VQGAN from a form."""
        self._form = form
        form.changed.connect(self.update_note)
        form.field(WIDTH).held.connect(self.button.setDisabled)

    def begin(self, cell_side: CellSide) -> None:
        """From now on, know how large the cells of a VQGAN are."""
        self._cell_side = cell_side
        self.forget_models()

    def forget_models(self) -> None:
        """Ask anew about every VQGAN: others may be installed."""
        self._sides.clear()
        self.update_note()

    def offers(self) -> Sequence[tuple[str, Size]]:
        """What the menu offers: shapes of about the area there is now, and the same shape in other scales."""
        present, side = self._size(), self._side()
        area = present.width * present.height
        shapes = [
            (title, self._fitted(math.sqrt(area * across / down), math.sqrt(area * down / across), side))
            for title, across, down in SHAPES
        ]
        scales = [(title, self._fitted(present.width * s, present.height * s, side)) for title, s in SCALES]
        return shapes + scales

    @Slot()
    def update_note(self) -> None:
        """Say how large the picture will be, where that is not the size that was typed."""
        if self._form is None:
            return
        typed, side = self._size(), self._cell_side_now()
        drawn = typed if side is None else Size(*(on_grid(pixels, side) for pixels in typed))
        self.note.setText(tr("{drawn} instead of {typed}", drawn=drawn, typed=typed))
        self.note.setToolTip(tr("The VQGAN draws in cells of {side} pixels", side=side))
        self.note.setVisible(drawn != typed)

    def _fill(self) -> None:
        self.menu.clear()
        present = self._size()
        for number, (title, size) in enumerate(self.offers()):
            if number == len(SHAPES):
                self.menu.addSeparator()
            action = self.menu.addAction(f"{tr(title)}\t{size}")
            action.setEnabled(size != present)
            action.triggered.connect(partial(self._choose, size))

    def _choose(self, size: Size, _: bool = False) -> None:
        self.chosen.emit(*size)

    def _size(self) -> Size:
        assert self._form is not None
        return Size(self._form.field(WIDTH).value(), self._form.field(HEIGHT).value())

    def _side(self) -> int:
        return self._cell_side_now() or 1

    def _cell_side_now(self) -> int | None:
        assert self._form is not None
        if not self._form.has_field(DRAWER):  # as of a generator that draws pixels
            return None
        name = str(self._form.field(DRAWER).value())
        if name not in self._sides:
            self._sides[name] = self._cell_side(name)
        return self._sides[name]

    def _fitted(self, width: float, height: float, side: int) -> Size:
        """The nearest size on the grid within the bounds of both settings."""
        assert self._form is not None
        fitted: list[int] = []
        for name, pixels in ((WIDTH, width), (HEIGHT, height)):
            spec = self._form.field(name).spec
            low, high = int(spec.low or 1), int(spec.high or pixels)
            fitted.append(on_grid(max(low, min(pixels, high)), side))
        return Size(*fitted)


def on_grid(pixels: float, side: int) -> int:
    """The nearest number of pixels that whole cells of `side` make, at least one cell."""
    return max(1, math.floor((pixels + side // 2) / side)) * side


def _unknown(_: str) -> None:
    return None
