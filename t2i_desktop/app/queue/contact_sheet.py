"""The contact sheet of a batch that is done: looked at, and saved."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.background import Background
from t2i_desktop.app.queue.wishes import batch_of
from t2i_desktop.app.words import tr
from t2i_desktop.engine.batches.sheet import Tile, contact_sheet, write_sheet
from t2i_desktop.engine.formats import slug
from t2i_desktop.engine.queue.jobs import ENDED, QueuedJob
from t2i_desktop.engine.registry import Entry


def latest_batch(jobs: Sequence[QueuedJob]) -> list[QueuedJob]:
    """The runs of the batch that was done last, in the order of their adding; none if no batch is done.

    Something must have come of it, and one run alone is no batch.
    """
    batches: dict[str, list[QueuedJob]] = {}
    for job in jobs:
        batches.setdefault(job.batch, []).append(job)
    for batch in batches.values():
        is_done = all(job.state in ENDED for job in batch) and any(job.items for job in batch)
        if is_done and len(batch) > 1:
            return sorted(batch, key=lambda job: job.id)
    return []


def tiles_of(entry: Entry, batch: Sequence[QueuedJob], gallery: Path) -> list[Tile]:
    """What the sheet shows of each run, in English as files are; raises BadSettings if one cannot be read."""
    tiles: list[Tile] = []
    for queued, job in zip(batch, batch_of(entry, batch), strict=True):
        picture = gallery / queued.items[0] / "image.png" if queued.items else None
        tiles.append(Tile(picture, job.label, job.varied))
    return tiles


class SheetDialog(QDialog):
    """Shows a sheet as soon as it is drawn, which happens beside the GUI thread."""

    noted = Signal(str)

    def __init__(self, tiles: Sequence[Tile], background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Contact sheet"))
        self._tiles, self._background = tiles, background
        self._image = QImage()
        self._is_closed = False
        self.finished.connect(self._on_closed)
        self.picture = QLabel(tr("Drawing…"), alignment=Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(tr("Contact sheet"))
        self.picture.setMinimumSize(320, 240)
        self.problem = QLabel(objectName="problem", wordWrap=True, visible=False)
        self.save = QPushButton(tr("Save As…"), objectName="primary", enabled=False)
        self.save.clicked.connect(self._choose_file)
        close = QPushButton(tr("Close"), objectName="cancel")
        close.clicked.connect(self.reject)
        self._lay_out(close)
        background.run(lambda: contact_sheet(tiles), self._on_drawn, self._on_failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sheet fill the room there is."""
        super().resizeEvent(event)
        self._fit()

    def save_as(self, path: Path) -> None:
        """Write the sheet as PNG."""

        def saved(_: None) -> None:
            if not self._is_closed:
                self.noted.emit(tr("The contact sheet is saved as {path}.", path=path))
                self.accept()

        write = partial(write_sheet, path, self._tiles)
        self._background.run(write, saved, self._on_failed, is_promised=True)

    @Slot()
    def _choose_file(self) -> None:
        suggestion = f"{slug(self._tiles[0].label, 40)}-sheet.png"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save contact sheet"), suggestion, tr("PNG (*.png)"))
        if name:
            self.save_as(Path(name))

    @Slot()
    def _on_closed(self) -> None:
        self._is_closed = True

    def _on_drawn(self, sheet: np.ndarray) -> None:
        if self._is_closed:
            return
        height, width, _ = sheet.shape
        self._image = QImage(sheet.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.save.setEnabled(True)
        self._fit()

    def _on_failed(self, message: str, details: str) -> None:
        if self._is_closed:
            return
        self.problem.setText(message)
        self.problem.show()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.picture.size() * ratio
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        small = self._image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap = QPixmap.fromImage(small)
        pixmap.setDevicePixelRatio(ratio)
        self.picture.setPixmap(pixmap)

    def _lay_out(self, close: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.problem, 1)
        buttons.addStretch(0)
        buttons.addWidget(close)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.picture, 1)
        column.addLayout(buttons)
        self.resize(860, 680)
