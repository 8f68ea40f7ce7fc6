"""A line to search in; Escape clears it before it means anything else. Knows nothing of what is searched."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class SearchLine(QLineEdit):
    """`textChanged` tells what to search for."""

    def __init__(self, hint: str, theme: Theme) -> None:
        super().__init__(placeholderText=hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        glass = QAction(self)
        theme.set_icon(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QAbstractButton):
            is_glass = glass in button.actions()
            button.setAccessibleName(tr("Search") if is_glass else tr("Clear the search"))
            button.setToolTip(hint if is_glass else tr("Show everything again (Esc)"))

    def words(self) -> list[str]:
        """What is searched for, casefolded; empty for everything."""
        return self.text().casefold().split()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's commands while there is something to clear."""
        if event.type() == QEvent.Type.ShortcutOverride and self.text() and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Escape."""
        if self.text() and _is_escape(event):
            self.clear()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
