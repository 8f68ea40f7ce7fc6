"""The window of the models, made when it is first wanted: the main window is there sooner without."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from t2i_desktop.app.models.window import ModelsWindow


class ModelsDesk(QObject):
    """Shows the window that `make` makes, over the widget that this belongs to.

    models_changed, noted, failed: as of ModelsWindow.
    """

    models_changed = Signal()
    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, make: "Callable[[], ModelsWindow]") -> None:
        super().__init__()
        self._make = make
        self._made: ModelsWindow | None = None

    @property
    def window(self) -> "ModelsWindow":
        """The window, made if it was not there."""
        if self._made is None:
            self._made = window = self._make()
            parent = self.parent()
            assert isinstance(parent, QWidget)
            window.setParent(parent, window.windowFlags())
            window.models_changed.connect(self.models_changed)
            window.noted.connect(self.noted)
            window.failed.connect(self.failed)
        return self._made

    @Slot()
    def show(self) -> None:
        """Open the window, or bring it to the front."""
        self.window.show()
        self.window.activateWindow()

    def shut_down(self) -> None:
        """Stop what goes on in it, if it was ever opened."""
        if self._made:
            self._made.shut_down()
