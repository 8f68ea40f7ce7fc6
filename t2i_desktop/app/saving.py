"""Copying and saving what the stage shows. Gallery pictures are copied as files, settings and all."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from t2i_desktop.app.gallery.curator import Curator
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.app.words import tr
from t2i_desktop.engine.formats import slug


class Saver:
    """Asks where to, and hands the work to the curator."""

    def __init__(self, window: QWidget, viewer: Viewer, canvas: Canvas, curator: Curator) -> None:
        self._window, self._viewer, self._canvas, self._curator = window, viewer, canvas, curator

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setImage(self._canvas.image)

    def save_image(self) -> None:
        """Save the picture as PNG."""
        target = self._ask(tr("Save Image"), ".png", tr("PNG picture (*.png)"))
        if target is None:
            return
        if item := self._viewer.item:
            self._curator.copy_file(item.image, target)
        else:
            self._curator.save_image(QImage(self._canvas.image), target)

    def save_latent(self) -> None:
        """Save the latent as safetensors."""
        item = self._viewer.item
        if item is None or item.latent is None:
            return
        target = self._ask(tr("Save Latent"), ".safetensors", tr("Safetensors (*.safetensors)"))
        if target is not None:
            self._curator.copy_file(item.latent, target)

    def _ask(self, caption: str, suffix: str, kinds: str) -> Path | None:
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        proposal = Path(pictures or Path.home()) / f"{slug(self._viewer.title)}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, caption, str(proposal), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
