"""What the page says while the queue is empty: what it is for, and how to fill it."""

from PySide6.QtCore import Signal

from t2i_desktop.app.invitation import Invitation
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_HOW = said(
    "Press the button beside Generate, or Ctrl+Shift+Return, to let a picture wait here for its turn.\n"
    "A prompt list or a grid of settings fills it at once; list files can be dropped here too."
)


class Nothing(Invitation):
    """An invitation."""

    list_wanted = Signal()
    grid_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "queue", tr("Nothing waits here"), tr(_HOW))
        self.offer(
            (
                (tr("Add from List…"), "list", self.list_wanted),
                (tr("Grid…"), "grid", self.grid_wanted),
            )
        )
