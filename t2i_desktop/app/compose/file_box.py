"""A line for the path of a file, with a button that chooses it; files can be dropped on it as well.

Knows nothing of what the file is for: the sort is declared with the setting.
"""

from PySide6.QtCore import QFileInfo, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

_PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp"
FILTERS = {
    "start": f"Pictures and latents ({_PICTURES} *.safetensors)",
    "mask": f"Pictures ({_PICTURES})",
}


class FileBox(QWidget):
    """`changed` tells of every change of the path. sort: a key of FILTERS."""

    changed = Signal()

    def __init__(self, sort: str, title: str) -> None:
        super().__init__()
        self._sort, self._title = sort, title
        self.line = QLineEdit(placeholderText="None")
        self.line.setAcceptDrops(False)  # it would take the file's address as text
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(title)
        self.choose = QToolButton(text="…")
        self.choose.setToolTip("Choose a file")
        self.choose.setAccessibleName(f"Choose {title}")
        self.setAcceptDrops(True)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self.line.textChanged.connect(self.changed)
        self.choose.clicked.connect(self._choose)

    def path(self) -> str:
        """The path as it stands; empty for none."""
        return self.line.text().strip()

    def set_path(self, path: str) -> None:
        """Show a path."""
        self.line.setText(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the path of the file that was dropped."""
        self.set_path(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()

    def _choose(self) -> None:
        folder = QFileInfo(self.path()).absolutePath() if self.path() else ""
        path, _ = QFileDialog.getOpenFileName(self, self._title, folder, FILTERS[self._sort])
        if path:
            self.set_path(path)
