"""The commands on the picture that is shown: each offered while it can be done. Knows not what a run does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from t2i_desktop.app.actions import Actions
from t2i_desktop.app.gallery.curator import Curator
from t2i_desktop.app.run_controller import RunController
from t2i_desktop.app.saving import Saver
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.engine.gallery import Item


class PictureCommands(QObject):
    """Copies, saves, deletes and hands on what the viewer shows."""

    reuse_wanted = Signal(object)  # Item

    def __init__(
        self,
        actions: Actions,
        viewer: Viewer,
        canvas: Canvas,
        curator: Curator,
        runs: RunController,
        saver: Saver,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._viewer = actions, viewer
        self._curator, self._runs = curator, runs
        for action, slot in (
            (actions.live, viewer.watch_run),
            (actions.reuse, self._on_item(self.reuse_wanted.emit)),
            (actions.delete, self._on_item(lambda item: curator.delete([item.id]))),
            (actions.copy, saver.copy),
            (actions.save_image, saver.save_image),
            (actions.save_latent, saver.save_latent),
            (actions.open_folder, self._open_folder),
            (actions.zoom_in, lambda: canvas.zoom_by(1.25)),
            (actions.zoom_out, lambda: canvas.zoom_by(0.8)),
            (actions.fit, canvas.fit),
            (actions.actual_size, canvas.show_actual_size),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())
        viewer.changed.connect(self._on_viewed)
        self._on_viewed()

    def _on_item(self, use: Callable[[Item], None]) -> Callable[[], None]:
        return lambda: use(self._viewer.item) if self._viewer.item else None

    def _open_folder(self) -> None:
        self._curator.root.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._curator.root)))

    @Slot()
    def _on_viewed(self) -> None:
        """Offer what can be done with what is shown."""
        a, item = self._actions, self._viewer.item
        for action in (a.copy, a.save_image, a.zoom_in, a.zoom_out, a.fit, a.actual_size):
            action.setEnabled(self._viewer.has_picture)
        a.delete.setEnabled(item is not None)
        # This would steer a run that follows the form without meaning to.
        a.reuse.setEnabled(item is not None and not self._runs.follows(item.generator))
        a.save_latent.setEnabled(item is not None and item.latent is not None)
        a.live.setVisible(self._viewer.can_watch_run)
