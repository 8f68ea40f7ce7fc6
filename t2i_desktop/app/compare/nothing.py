"""What the page says while nothing has been compared: what it is for, and what to do."""

from PySide6.QtCore import Signal

from t2i_desktop.app.invitation import Invitation
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_HOW = said(
    "Which model does it better, and at what cost? Write prompts, one a line, and add a column for each\n"
    "generator, or for each way to set one. All are given the same prompts and seeds, and each picture is\n"
    "told its time, its steps, its own loss, and the score of a judge that had no part in making it."
)


class Nothing(Invitation):
    """An invitation."""

    column_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "columns", tr("Side by side"), tr(_HOW))
        self.offer(
            (
                (tr("Add Column…"), "compare", self.column_wanted),
                (tr("Open…"), "open", self.file_wanted),
            )
        )
