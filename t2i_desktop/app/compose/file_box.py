"""A line for the path of a file or a folder, with a button that chooses it; one can be dropped on it as well.

Knows nothing of what the file is for: the sort is declared with the setting.
"""

from PySide6.QtCore import QFileInfo, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from t2i_desktop.app.compose.line_box import LineBox
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp"
FILTERS = {
    "start": said("Pictures and latents ({suffixes})", suffixes=f"{_PICTURES} *.safetensors"),
    "mask": said("Pictures ({suffixes})", suffixes=_PICTURES),
    "frames": said("Videos ({suffixes})", suffixes="*.mp4 *.webm *.mkv *.mov *.avi *.m4v *.gif"),
}
FOLDERS = {"frames": said("Folder of Pictures…"), "folder": said("Folder…")}
"""What the sorts that may be folders are called where one is chosen."""


class FileBox(LineBox):
    """`changed` tells of every change of the path. sort: a key of FILTERS, of FOLDERS, or of both."""

    changed = Signal()

    def __init__(self, sort: str, title: str) -> None:
        super().__init__(title, ("…", tr("Choose {title}", title=title)))
        self._sort, self._title = sort, title
        self.line.setAcceptDrops(False)  # it would take the file's address as text
        self.choose = self.button
        self.choose.setToolTip(tr("Choose a folder") if sort not in FILTERS else tr("Choose a file"))
        self.setAcceptDrops(True)
        self.line.textChanged.connect(self.line.setToolTip)  # of a long path only the end can be seen
        self.line.textChanged.connect(self.changed)
        if sort in FILTERS and sort in FOLDERS:
            self.choose.setToolTip(tr("Choose a folder or a file"))
            self.choose.setMenu(self._make_menu())
            self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        else:
            self.choose.clicked.connect(self.choose_file if sort in FILTERS else self.choose_folder)

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

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr(FOLDERS[self._sort])).triggered.connect(self.choose_folder)
        menu.addAction(tr("File…")).triggered.connect(self.choose_file)
        return menu

    def choose_file(self) -> None:
        """Ask for a file."""
        path, _ = QFileDialog.getOpenFileName(self, self._title, self._beside(), tr(FILTERS[self._sort]))
        self._take(path)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        self._take(QFileDialog.getExistingDirectory(self, self._title, self._beside()))

    def _beside(self) -> str:
        """Where to begin to look."""
        return QFileInfo(self.path()).absolutePath() if self.path() else ""

    def _take(self, path: str) -> None:
        if path:
            self.set_path(path)
