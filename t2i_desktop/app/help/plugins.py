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

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.plugins import GROUP, Plugins, is_switched_off
from t2i_desktop.engine.words import said

_ABOUT = said(
    "Plug-ins are packages that bring generators of their own. They run with all your rights: install only "
    "those whose authors you trust. What is installed is found at the next start. --no-plugins skips it."
)


class PluginsDialog(QDialog):
    """Lists them; the details of faults can be copied for their authors."""

    def __init__(self, found: Plugins, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Plug-ins"))
        self._found, self._theme = found, theme
        self._list = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.setAccessibleName(tr("Plug-ins"))
        self._list.setContentsMargins(8, 8, 8, 8)
        self._list.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea(widgetResizable=True, objectName="reader")
        scroll.setWidget(self._list)
        scroll.setAccessibleName(tr("Plug-ins"))
        present(scroll, Role.Document)
        self.copy = QPushButton(tr("Copy details"), visible=bool(found.faults))
        self.copy.setToolTip(tr("Copy what went wrong, for the authors"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(QLabel(tr(_ABOUT), objectName="muted", wordWrap=True))
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
            f"<p><b>{escape(tr(loaded.plugin.title))}</b><br><span style='color: {colours.muted}'>"
            f"{escape(str(loaded.source))}</span></p>"
            for loaded in found.loaded
        ]
        parts += [
            f"<p><b style='color: {colours.error}'>"
            f"{escape(tr('Left out: {source}', source=fault.source))}</b><br>{escape(tr(fault.reason))}</p>"
            for fault in found.faults
        ]
        nothing = tr("Plug-ins are switched off.") if is_switched_off() else tr("No plug-ins are installed.")
        group = f"<code>{GROUP}</code>"
        hint = tr("They are found by their entry points in the group {group}.", group=group)
        self._list.setText("".join(parts) or f"<p>{nothing}</p><p>{hint}</p>")

    def _details(self) -> str:
        return "\n\n".join(f"{fault}\n{fault.details}".strip() for fault in self._found.faults)
