"""What happens while a file is held over a pane: a veil that says what letting go would do."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
LATENTS = frozenset({".safetensors"})
_MARGIN = 10


@dataclass(frozen=True, slots=True)
class DropWords:
    """What letting go would do. problem: why files cannot be taken, in a sentence; None if they can."""

    title: str
    text: str
    icon: str
    problem: Callable[[list[Path]], str | None]


class DropVeil(QFrame):
    """Takes drops for the widget it lies over: `dropped` with one good file, `refused` with a sentence."""

    dropped = Signal(Path)
    refused = Signal(str)

    def __init__(self, under: QWidget, theme: Theme, words: DropWords | None = None) -> None:
        super().__init__(under, objectName="drop")
        self._under, self._theme, self._words = under, theme, words or START
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(objectName="headline", alignment=Qt.AlignmentFlag.AlignCenter)
        self._text = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        for label in (self._icon, self._title, self._text):
            column.addWidget(label)
        column.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        under.setAcceptDrops(True)
        under.installEventFilter(self)

    @property
    def text(self) -> str:
        """What letting go would do."""
        return self._title.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is held over the widget."""
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            return self._enter(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not _files(event.mimeData()):
            return False
        words, problem = self._words, self._words.problem(_files(event.mimeData()))
        self._title.setText(tr(words.title) if problem is None else tr("Not this one"))
        self._text.setText(problem or tr(words.text))
        name, colour = (words.icon, "accent_hover") if problem is None else ("error", "muted")
        self._icon.setPixmap(
            tinted_pixmap(name, getattr(self._theme.colours, colour), 48, self.devicePixelRatioF())
        )
        self.setProperty("refuses", problem is not None)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setGeometry(self._under.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self.raise_()
        self.show()
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> None:
        self.hide()
        files = _files(event.mimeData())
        if problem := self._words.problem(files):
            self.refused.emit(problem)
        else:
            self.dropped.emit(files[0])
        event.acceptProposedAction()


def problem_with(files: list[Path]) -> str | None:
    """Why these files cannot be the start of a picture, in a sentence; None if they can."""
    if len(files) != 1:
        return tr("A picture starts from one file. Drop a single picture or latent.")
    if files[0].suffix.lower() not in PICTURES | LATENTS:
        return tr(
            "“{name}” is neither a picture nor a latent. "
            "Drop a PNG, JPEG or WebP picture, or a .safetensors latent.",
            name=files[0].name,
        )
    return None


START = DropWords(said("Start from this"), said("The next picture begins with it."), "start", problem_with)


def _files(data: QMimeData) -> list[Path]:
    """The files of this computer that are held."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
