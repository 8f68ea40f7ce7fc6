"""The keys that every page with runs has. Qt follows those of a page only while it is shown."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def give_keys(page: QWidget, primary: Callable[[], object], cancel: Callable[[], object]) -> None:
    """Ctrl+Return does what the big button does, Esc stops."""
    for keys, slot in (
        (QKeySequence("Ctrl+Return"), primary),
        (QKeySequence(QKeySequence.StandardKey.Cancel), cancel),
    ):
        QShortcut(keys, page).activated.connect(slot)
