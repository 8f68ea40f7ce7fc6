"""What the Restyle page shows before there is a source: an invitation to drop or to choose one."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.stage.drop import DropWords
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_MARK = 72


class Welcome(QWidget):
    """Emits `folder_wanted` and `video_wanted`."""

    folder_wanted = Signal()
    video_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.folder = self._button(
            tr("Choose a Folder…"), tr("A folder of pictures, in the order of their names")
        )
        self.video = self._button(tr("Choose a Video…"), tr("An MP4, WebM, MOV or GIF"))
        theme.set_icon(self.folder, "folder")
        theme.set_icon(self.video, "resume")
        self.folder.clicked.connect(self.folder_wanted)
        self.video.clicked.connect(self.video_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._mark)
        column.addSpacing(8)
        for name, text in (
            ("welcome", tr("What shall be painted anew?")),
            ("hint", tr("Drop a folder of pictures or a video here, or choose one.")),
        ):
            label = QLabel(text, objectName=name, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
            column.addWidget(label)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.folder)
        row.addWidget(self.video)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        theme.changed.connect(self._draw)
        self._draw()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, objectName="example")
        button.setToolTip(tip)
        return button

    def _draw(self) -> None:
        colour = self._theme.colours.accent_hover
        self._mark.setPixmap(tinted_pixmap("restyle", colour, _MARK, self.devicePixelRatioF()))


def problem_with(files: list[Path]) -> str | None:
    """Why these files cannot be restyled, in a sentence; None if they may be frames or a film."""
    if len(files) != 1:
        return tr("One folder of pictures or one video is restyled at a time. Drop a single one.")
    return None


DROP = DropWords(
    said("Restyle this"), said("Its frames are painted anew, one after the other."), "restyle", problem_with
)
