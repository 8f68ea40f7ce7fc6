"""A mask that is painted: which pixels of a picture may change. Numbers and undo; knows no widgets."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from t2i_desktop.app.words import tr
from t2i_desktop.engine.images import read_picture

Grey = NDArray[np.uint8]
Point = tuple[float, float]
Box = tuple[slice, slice]

FREE = 255
"""The value of a pixel that may change; 0 is one that stays."""

_HARD = 0.5  # of the radius, within a soft edge


@dataclass(frozen=True, slots=True)
class Brush:
    """A round brush; `diameter` in pixels of the picture. `frees`: it lets change what was kept."""

    diameter: float = 64.0
    is_soft: bool = True
    frees: bool = False


class Mask(QObject):
    """(height, width) uint8: 255 may change, 0 stays. Each stroke is one step of `undo`."""

    changed = Signal()

    def __init__(self, undo: QUndoStack) -> None:
        super().__init__()
        self._undo = undo
        undo.setUndoLimit(100)
        self._pixels: Grey = np.full((1, 1), FREE, np.uint8)
        self._before: Grey | None = None
        self._touched: list[Box] = []

    @property
    def pixels(self) -> Grey:
        """The mask; to be read only."""
        return self._pixels

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        height, width = self._pixels.shape
        return width, height

    @property
    def is_empty(self) -> bool:
        """Whether everything may change."""
        return bool((self._pixels == FREE).all())

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke has begun and not ended."""
        return self._before is not None

    def begin(self, pixels: Grey) -> None:
        """Take another mask, and forget what could be undone."""
        self._undo.clear()
        self._before, self._pixels = None, pixels.copy()
        self.changed.emit()

    def draw(self, start: Point, end: Point, brush: Brush) -> None:
        """Draw part of a stroke from `start` to `end`, both (x, y) in pixels."""
        if self._before is None:
            self._before = self._pixels.copy()
        box = stroke(self._pixels, start, end, brush)
        if box is not None:
            self._touched.append(box)
            self.changed.emit()

    def end_stroke(self, text: str) -> None:
        """The stroke is done; it can be undone as a whole."""
        before, touched = self._before, self._touched
        self._before, self._touched = None, []
        if before is None or not touched:
            return
        box = _around(touched)
        if not np.array_equal(before[box], self._pixels[box]):
            self._undo.push(_Change(self, box, before[box], self._pixels[box], text))

    def replace(self, pixels: Grey, text: str) -> None:
        """Take another mask of the same size, as a step that can be undone."""
        if not np.array_equal(pixels, self._pixels):
            box = (slice(0, self._pixels.shape[0]), slice(0, self._pixels.shape[1]))
            self._undo.push(_Change(self, box, self._pixels, pixels, text))

    def invert(self) -> None:
        """What stayed may change, and what could change stays."""
        self.replace(FREE - self._pixels, tr("inversion of the mask"))

    def clear(self) -> None:
        """Let everything change."""
        self.replace(np.full_like(self._pixels, FREE), tr("clearing of the mask"))

    def put(self, box: Box, pixels: Grey) -> None:
        """Set a part; this is how steps are undone and done again."""
        self._pixels[box] = pixels
        self.changed.emit()


class _Change(QUndoCommand):
    """One part of a mask before and after."""

    def __init__(self, mask: Mask, box: Box, before: Grey, after: Grey, text: str) -> None:
        super().__init__(text)
        self._mask, self._box = mask, box
        self._before, self._after = before.copy(), after.copy()

    def undo(self) -> None:
        self._mask.put(self._box, self._before)

    def redo(self) -> None:
        self._mask.put(self._box, self._after)


def stroke(pixels: Grey, start: Point, end: Point, brush: Brush) -> Box | None:
    """Draw a straight stroke with round ends into `pixels`; the part it touched, None if it lies outside.

    Pixels are kept, or freed, as far as the brush reaches at its nearest: a stroke over itself adds nothing.
    """
    radius = max(brush.diameter / 2, 0.5)
    (x0, y0), (x1, y1) = start, end
    height, width = pixels.shape
    left, right = max(int(min(x0, x1) - radius), 0), min(int(max(x0, x1) + radius) + 2, width)
    top, bottom = max(int(min(y0, y1) - radius), 0), min(int(max(y0, y1) + radius) + 2, height)
    if left >= right or top >= bottom:
        return None
    box = slice(top, bottom), slice(left, right)
    y, x = np.mgrid[box].astype(np.float32) + 0.5  # the middles of the pixels
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length if length else np.zeros_like(x)
    along = np.clip(along, 0, 1)
    distance = np.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0))
    reach = _reach(distance, radius, brush.is_soft)
    if brush.frees:
        pixels[box] = np.maximum(pixels[box], reach)
    else:
        pixels[box] = np.minimum(pixels[box], FREE - reach)
    return box


def feathered(pixels: Grey, feather: float) -> Grey:
    """The mask with its edges softened over `feather` pixels, as a run softens it."""
    if not feather:
        return pixels
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(feather / 2)))


def resized(pixels: Grey, size: tuple[int, int]) -> Grey:
    """The mask for a picture of another size = (width, height)."""
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))


def read_mask(path: Path, size: tuple[int, int], *, is_inverted: bool = False) -> Grey:
    """A mask picture in the size = (width, height) of the picture, as a run reads it; raises BadData."""
    grey = np.asarray(Image.fromarray(read_picture(path.expanduser(), size)).convert("L"))
    return FREE - grey if is_inverted else grey.copy()


def _reach(distance: NDArray[np.float32], radius: float, is_soft: bool) -> Grey:
    """How far a brush reaches, 255 in its middle: an edge of one pixel, or of half the radius."""
    edge = radius * (1 - _HARD) if is_soft else 1.0
    fraction = np.clip((radius + (0 if is_soft else 0.5) - distance) / max(edge, 1.0), 0, 1)
    return np.rint(fraction * fraction * (3 - 2 * fraction) * FREE).astype(np.uint8)


def _around(boxes: list[Box]) -> Box:
    rows, columns = zip(*boxes, strict=True)
    return (
        slice(min(s.start for s in rows), max(s.stop for s in rows)),
        slice(min(s.start for s in columns), max(s.stop for s in columns)),
    )
