"""Which plug-ins there are, which were left out, and why. Knows nothing of how they are found."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.plugins import GROUP, Plugins, is_switched_off

_ABOUT = (
    "Plug-ins are packages that bring generators of their own. They run with all your rights: install only "
    "those whose authors you trust. What is installed is found at the next start. --no-plugins skips it."
)


class PluginsDialog(QDialog):
    """Lists them; the details of faults can be copied for their authors."""

    def __init__(self, found: Plugins, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Plug-ins")
        self._found, self._theme = found, theme
        self._list = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.setAccessibleName("Plug-ins")
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self._list)
        self.copy = QPushButton("Copy details", visible=bool(found.faults))
        self.copy.setToolTip("Copy what went wrong, for the authors")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(QLabel(_ABOUT, objectName="muted", wordWrap=True))
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        theme.changed.connect(self._write)
        self._write()
        self.resize(560, 420)

    @property
    def text(self) -> str:
        """The list in HTML."""
        return self._list.text()

    def _write(self) -> None:
        colours, found = self._theme.colours, self._found
        parts = [
            f"<p><b>{escape(loaded.plugin.title)}</b><br><span style='color: {colours.muted}'>"
            f"{escape(str(loaded.source))}</span></p>"
            for loaded in found.loaded
        ]
        parts += [
            f"<p><b style='color: {colours.error}'>Left out: {escape(str(fault.source))}</b><br>"
            f"{escape(fault.reason)}</p>"
            for fault in found.faults
        ]
        nothing = "Plug-ins are switched off." if is_switched_off() else "No plug-ins are installed."
        hint = f"They are found by their entry points in the group <code>{GROUP}</code>."
        self._list.setText("".join(parts) or f"<p>{nothing}</p><p>{hint}</p>")

    def _details(self) -> str:
        return "\n\n".join(f"{fault}\n{fault.details}".strip() for fault in self._found.faults)
