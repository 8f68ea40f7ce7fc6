"""Decides what a picture is compared with, and when: a key that is held, or a line that is dragged.

B is what the person chose in the gallery; where nothing was chosen, it is what the picture started from.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.background import Background
from t2i_desktop.app.run_controller import Job, RunController
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.stage.comparison import Comparison
from t2i_desktop.app.stage.starting import picture_beside
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.words import said

PEEK_KEY = Qt.Key.Key_Backslash
NOTHING = said(
    "There is nothing to compare with yet. Choose a picture of the gallery and “Compare with This”, "
    "or start from a picture."
)


class Comparing(QObject):
    """Gives the comparison its other picture; `missed` says that there is none."""

    missed = Signal(str)
    failed = Signal(str, str)
    noted = Signal(str)

    def __init__(
        self,
        comparison: Comparison,
        viewer: Viewer,
        runs: RunController,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._comparison, self._viewer, self._background = comparison, viewer, background
        self._chosen: Item | None = None
        self._run_settings: Mapping[str, Any] = {}
        self._wanted: Path | None = None
        self._is_reading = False
        runs.job_started.connect(self._on_job)
        viewer.changed.connect(self._refresh)

    def listen(self, *widgets: QWidget) -> None:
        """While the key is held in one of these, the other picture is shown."""
        for widget in widgets:
            widget.installEventFilter(self)

    def compare_with(self, item: Item) -> None:
        """Compare with this picture from now on."""
        self._chosen = item
        self._refresh()
        self.noted.emit(
            tr(
                "Pictures are compared with “{title}” now. Hold \\ to see it, or switch on Wipe.",
                title=item.title,
            )
        )

    @Slot(bool)
    def wipe(self, is_wiping: bool) -> None:
        """Divide the picture, or no longer; the handle takes the keys."""
        self._comparison.wipe(is_wiping)
        if is_wiping and self._is_missing():
            self.missed.emit(tr(NOTHING))
        elif is_wiping:
            self._comparison.handle.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the key; a window that is left lets go of it."""
        if isinstance(event, QKeyEvent) and event.key() == PEEK_KEY:
            if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if not event.isAutoRepeat():
                    self._peek(event.type() == QEvent.Type.KeyPress)
                return True
        elif event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut):
            self._comparison.peek(False)
        return super().eventFilter(watched, event)

    def _peek(self, is_held: bool) -> None:
        if is_held and self._is_missing():
            self.missed.emit(tr(NOTHING))
        self._comparison.peek(is_held)

    def _is_missing(self) -> bool:
        return self._comparison.other.isNull() and not self._is_reading

    @Slot(object, int, int)
    def _on_job(self, job: Job, number: int, total: int) -> None:
        self._run_settings = job.settings.model_dump()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Read B anew where it is another one."""
        path, name = self._other()
        if path == self._wanted:
            return
        self._wanted = path
        self._comparison.set_other(QImage(), "")
        if path is None:
            return
        self._is_reading = True
        self._background.run(
            lambda: read_picture(path), lambda found: self._on_read(path, name, found), self._on_failed
        )

    def _other(self) -> tuple[Path | None, str]:
        if self._chosen is not None and self._chosen.image.is_file():
            return self._chosen.image, self._chosen.title
        item = self._viewer.item
        path = start_of(item.settings if item else self._run_settings)
        return path, tr("Start")

    def _on_read(self, path: Path, name: str, picture: np.ndarray) -> None:
        if path == self._wanted:
            self._is_reading = False
            self._comparison.set_other(image_of(picture), name)

    def _on_failed(self, message: str, details: str) -> None:
        self._is_reading = False
        self.failed.emit(message, details)


def start_of(settings: Mapping[str, Any]) -> Path | None:
    """The picture that shows what a run with these settings starts from, if there is one."""
    file = str(settings.get("start_file", "")).strip()
    if not file or settings.get("start_from") not in ("picture", "latent"):
        return None
    picture = picture_beside(Path(file).expanduser())
    return picture if picture and picture.is_file() else None
