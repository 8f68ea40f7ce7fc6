"""What the next picture starts from: a file dropped on the stage, or a picture of the gallery.

Writes it into the form, shows it, and puts all back if the person wants.
"""

from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from t2i_desktop.app.background import Background
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.run_controller import RunController, RunState
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.stage.drop import LATENTS
from t2i_desktop.app.stage.stage import Stage
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.app.words import tr
from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.images import read_picture

_NAMES = ("start_from", "start_file")


class Starting(QObject):
    """Lets a file be the start of the next picture; `failed` tells why one cannot be."""

    failed = Signal(str, str)

    def __init__(
        self,
        stage: Stage,
        compose: ComposePanel,
        viewer: Viewer,
        runs: RunController,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stage, self._compose, self._viewer = stage, compose, viewer
        self._runs, self._background = runs, background
        self._before: dict[str, Any] = {}
        self._is_offered = set(_NAMES) <= compose.values().keys()
        stage.drop.dropped.connect(self.start_from_file)
        stage.drop.refused.connect(lambda text: self.failed.emit(text, ""))
        stage.notice.taken_back.connect(self.take_back)
        runs.job_started.connect(stage.notice.hide)
        stage.setAcceptDrops(self._is_offered)

    @property
    def is_offered(self) -> bool:
        """Whether the settings know of a start at all."""
        return self._is_offered

    def start_from_item(self, item: Item) -> None:
        """Start from a picture of the gallery: from its latent, or where it has none from the picture."""
        self._read(item.latent or item.image, item.image, f"“{item.title}”")

    @Slot(Path)
    def start_from_file(self, path: Path) -> None:
        """Start from a picture or a latent."""
        self._read(path, picture_beside(path), path.name)

    @Slot()
    def take_back(self) -> None:
        """Start from what was chosen before."""
        self._compose.set_values(self._before, tr("choice of the start"))
        self._viewer.show_again()

    def _read(self, path: Path, picture: Path | None, name: str) -> None:
        """Read the file as a run would, so that what is wrong with it is told now."""
        values = self._compose.values()
        size = values["image_width"], values["image_height"]

        def read() -> np.ndarray | None:
            if path.suffix.lower() in LATENTS:
                read_latent(path)
            return read_picture(picture, size) if picture else None

        self._background.run(read, lambda shown: self._begin(path, name, shown), self.failed.emit)

    def _begin(self, path: Path, name: str, shown: np.ndarray | None) -> None:
        values = self._compose.values()
        self._before = {key: values[key] for key in _NAMES}
        sort = "latent" if path.suffix.lower() in LATENTS else "picture"
        self._compose.set_values({"start_from": sort, "start_file": str(path)}, tr("choice of the start"))
        if shown is not None and self._runs.state is RunState.READY:
            self._viewer.show_start(name, image_of(shown))
        self._stage.notice.tell(tr("The next picture starts from {name}.", name=name))


def picture_beside(path: Path) -> Path | None:
    """The picture that shows what a file is: itself, or that of the gallery item a latent belongs to."""
    if path.suffix.lower() not in LATENTS:
        return path
    picture = path.with_name("image.png")
    return picture if picture.is_file() else None
