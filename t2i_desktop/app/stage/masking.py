"""Keeps the painted mask and the form's mask file the same: reads the one, writes the other.

A mask is written when it is used, under a name made of its content, so that settings name it for ever.
"""

import hashlib
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.stage.mask import FREE, Grey, read_mask, resized
from t2i_desktop.app.stage.stage import Stage
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import BadData, GalleryError, T2IError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.images import png_bytes
from t2i_desktop.engine.words import said

SETTLE_MS = 400
"""How long nothing must be painted before a mask is written."""

_NAMES = ("mask_file", "mask_invert", "mask_feather")


class Masking(QObject):
    """Masks lie in `folder`; `mask_changed` tells the path of each written, "" for none."""

    mask_changed = Signal(str)
    failed = Signal(str, str)
    done = Signal()

    def __init__(self, stage: Stage, compose: ComposePanel, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._stage, self._compose, self._folder = stage, compose, folder
        self._mask, self._layer, self._bar = stage.painted_mask, stage.mask_layer, stage.mask_bar
        self._is_offered = set(_NAMES) <= compose.values().keys()
        self._is_painting = False
        self._is_unwritten = False
        self._known: tuple[str, bool] | None = None  # the mask file that is shown, and whether inverted
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self.settle)
        self._connect()

    @property
    def is_offered(self) -> bool:
        """Whether the settings know of a mask at all."""
        return self._is_offered

    @Slot(bool)
    def paint(self, is_painting: bool) -> None:
        """Show the brush and the mask, or put them away."""
        self._is_painting = is_painting
        if is_painting:
            self._follow_form()
            self._follow_picture()
        else:
            self.settle()
        self._bar.setVisible(is_painting)
        self._layer.setVisible(is_painting)
        if is_painting:
            self._layer.raise_()
            self._layer.setFocus()

    @Slot()
    def settle(self) -> None:
        """Write what was painted, if it is not written yet, and name it in the form."""
        if self._mask.is_drawing:
            self._timer.start()
        elif self._is_unwritten:
            self._timer.stop()
            self._write()

    def _write(self) -> None:
        self._is_unwritten = False
        try:
            path = "" if self._mask.is_empty else str(write_mask(self._folder, self._mask.pixels))
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        self._known = (path, False)
        self._compose.set_values({"mask_file": path, "mask_invert": False}, tr("change of the mask"))
        self.mask_changed.emit(path)

    @Slot()
    def load(self) -> None:
        """Ask for a mask picture, and take it."""
        path, _ = QFileDialog.getOpenFileName(
            self._bar, tr("Load Mask"), "", tr("Pictures ({suffixes})", suffixes="*.png *.jpg *.jpeg *.webp")
        )
        if path:
            try:
                self._mask.replace(read_mask(Path(path), self._mask.size), tr("loading of a mask"))
            except BadData as error:
                self.failed.emit(*explained(error))

    def _connect(self) -> None:
        bar, layer, mask = self._bar, self._layer, self._mask
        bar.brush_chosen.connect(layer.set_brush)
        layer.brush_changed.connect(lambda: bar.show_brush(layer.brush))
        bar.feather_chosen.connect(self._set_feather)
        bar.invert_pressed.connect(mask.invert)
        bar.clear_pressed.connect(mask.clear)
        bar.load_pressed.connect(self.load)
        bar.done_pressed.connect(self.done)
        mask.changed.connect(self._on_painted)
        self._compose.changed.connect(self._follow_form)
        self._stage.canvas.view_changed.connect(self._follow_picture)

    @Slot()
    def _on_painted(self) -> None:
        self._is_unwritten = True
        self._timer.start()

    def _set_feather(self, feather: int) -> None:
        self._compose.set_values({"mask_feather": float(feather)}, tr("change of the feather"))

    @Slot()
    def _follow_form(self) -> None:
        """Show the mask that the form names, where it is another than the one shown."""
        if not self._is_painting:
            return
        form = self._compose.form
        feather = form.field("mask_feather").value()
        self._layer.set_feather(feather)
        self._bar.show_feather(feather)
        named = str(form.field("mask_file").value()).strip(), bool(form.field("mask_invert").value())
        if named != self._known and not self._is_unwritten:
            self._known = named
            self._show(self._read(*named))

    def _read(self, file: str, is_inverted: bool) -> Grey | None:
        if not file:
            return None
        try:
            return read_mask(Path(file), self._size(), is_inverted=is_inverted)
        except BadData as error:
            self.failed.emit(*explained(error))
            return None

    @Slot()
    def _follow_picture(self) -> None:
        """Be as large as the picture; a mask of the form is read anew, so that nothing blurs."""
        if not self._is_painting or self._mask.size == self._size() or self._mask.is_drawing:
            return
        if self._is_unwritten or self._known is None:
            pixels = resized(self._mask.pixels, self._size())
            self._mask.begin(pixels)
        else:
            self._show(self._read(*self._known))

    def _show(self, pixels: Grey | None) -> None:
        """Show a mask that needs no writing; none is one that lets all change."""
        if pixels is None:
            width, height = self._size()
            pixels = np.full((height, width), FREE, np.uint8)
        if self._mask.size == self._size():
            self._mask.replace(pixels, tr("change of the mask"))
        else:
            self._mask.begin(pixels)
        self._timer.stop()
        self._is_unwritten = False

    def _size(self) -> tuple[int, int]:
        size = self._stage.canvas.image.size()
        return max(size.width(), 1), max(size.height(), 1)


def write_mask(folder: Path, pixels: Grey) -> Path:
    """Keep a mask under a name made of its content; raises GalleryError if it cannot be written."""
    data = png_bytes(pixels, {})
    path = folder / f"{hashlib.sha256(data).hexdigest()[:16]}.png"
    try:
        if not path.is_file():
            write_atomically(path, data)
    except OSError as error:
        raise GalleryError(
            said(
                "The mask could not be written to {path} ({reason}). Make room there, and paint on.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
    return path
