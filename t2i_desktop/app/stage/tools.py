"""The tools of the canvas together: start, comparison, mask, regions and tiles, each behind its command.

Wipe, mask, regions and tiles are there one at a time.
"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from t2i_desktop.app.actions import Actions
from t2i_desktop.app.background import Background
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.gallery.curator import Curator
from t2i_desktop.app.gallery.panel import GalleryPanel
from t2i_desktop.app.run_controller import RunController
from t2i_desktop.app.stage.comparing import Comparing
from t2i_desktop.app.stage.masking import Masking
from t2i_desktop.app.stage.regions import RegionTool
from t2i_desktop.app.stage.stage import Stage
from t2i_desktop.app.stage.starting import Starting
from t2i_desktop.app.viewer import Viewer


class StageTools(QObject):
    """Connects the commands with what they do; `failed` and `noted` are for the message bar."""

    failed = Signal(str, str)
    noted = Signal(str)

    def __init__(
        self,
        stage: Stage,
        compose: ComposePanel,
        gallery: GalleryPanel,
        viewer: Viewer,
        runs: RunController,
        curator: Curator,
        background: Background,
        actions: Actions,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._stage, self._compose, self._viewer, self._actions = stage, compose, viewer, actions
        self._tile, self._is_single = "off", True
        self.starting = Starting(stage, compose, viewer, runs, background, self)
        self.comparing = Comparing(stage.comparison, viewer, runs, background, self)
        self.masking = Masking(stage, compose, curator.root.parent / "masks", self)
        self.regions = RegionTool(stage, compose, self)
        self._exclusive = (actions.wipe, actions.paint_mask, actions.tiled, self.regions.action)
        self.comparing.listen(window, stage.canvas, stage.mask_layer, stage.comparison.handle, gallery.view)
        actions.undo_group.addStack(stage.canvas.mask_undo)
        self._connect()
        self._follow_form()

    def settle(self) -> None:
        """Finish what waits, before a run begins or the window closes."""
        self.masking.settle()

    def _connect(self) -> None:
        a = self._actions
        a.start_from.triggered.connect(lambda: self._with_item(self.starting.start_from_item))
        a.compare_with.triggered.connect(lambda: self._with_item(self.comparing.compare_with))
        for action, apply in (
            (a.wipe, self.comparing.wipe),
            (a.paint_mask, self.masking.paint),
            (a.tiled, self._stage.canvas.set_tiled),
        ):
            action.toggled.connect(lambda on, action=action: self._leave_others(action) if on else None)
            action.toggled.connect(apply)
        choosing = self.regions.action
        choosing.toggled.connect(lambda on: self._leave_others(choosing) if on else None)
        self.regions.noted.connect(self.noted)
        a.paint_mask.toggled.connect(self._follow_undo)
        self.masking.mask_changed.connect(self._follow_undo)
        self.masking.done.connect(lambda: a.paint_mask.setChecked(False))
        self.comparing.missed.connect(self.noted)
        self.comparing.noted.connect(self.noted)
        for part in (self.starting, self.comparing, self.masking):
            part.failed.connect(self.failed)
        self._viewer.changed.connect(self._on_viewed)
        self._stage.canvas.view_changed.connect(self._on_viewed)
        self._compose.changed.connect(self._follow_form)

    def _leave_others(self, action: QObject) -> None:
        for other in self._exclusive:
            if other is not action:
                other.setChecked(False)

    def _with_item(self, use: object) -> None:
        item = self._viewer.item
        if item is not None and callable(use):
            use(item)

    @Slot()
    def _on_viewed(self) -> None:
        """Offer what can be done with what is shown."""
        a, has_item = self._actions, self._viewer.item is not None
        has_picture = not self._stage.canvas.image.isNull()
        a.start_from.setEnabled(has_item and self.starting.is_offered)
        a.compare_with.setEnabled(has_item)
        a.wipe.setEnabled(has_picture)
        a.tiled.setEnabled(has_picture)
        a.paint_mask.setEnabled(has_picture and self._is_single and self.masking.is_offered)

    @Slot()
    def _follow_undo(self) -> None:
        """While a mask is painted, strokes are undone, not the file names that follow them."""
        is_painting = self._actions.paint_mask.isChecked()
        stack = self._stage.canvas.mask_undo if is_painting else self._compose.history.stack
        self._actions.undo_group.setActiveStack(stack)

    @Slot()
    def _follow_form(self) -> None:
        """Who asks for a picture that tiles wants to see it tiled; a mask is painted on one picture."""
        values = self._compose.values()
        self._is_single = values.get("batch_size", 1) == 1
        tile = str(values.get("tile", "off"))
        if (tile == "off") != (self._tile == "off"):
            self._actions.tiled.setChecked(tile != "off")
        self._tile = tile
        self._on_viewed()
