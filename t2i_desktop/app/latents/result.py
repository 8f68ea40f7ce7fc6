"""The middle of the page of latents: what comes of the mix, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.latents.history_buttons import HistoryButtons
from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.stage import ElidedLabel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.latents.mix import Mixed
from t2i_desktop.engine.words import said

_DEEDS = (
    (
        "continue",
        said("Continue from this"),
        "start",
        said("Begin the next picture on the Create page with this latent"),
    ),
    ("keep", said("Keep in gallery"), "latent", said("Keep picture and latent, with what they were made of")),
    ("film", said("Send to film"), "film", said("Keep it, and put it at the end of the film")),
)


class ResultPanel(QFrame):
    """wanted: what is to be done: continue, keep, film, picture or latent."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, history: QUndoStack) -> None:
        super().__init__(objectName="pane")
        self.canvas = Canvas(theme)
        self.title = ElidedLabel()
        self.facts = QLabel(objectName="muted")
        self.hint = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.deeds: dict[str, QPushButton] = {}
        self._theme = theme
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.canvas)
        self._below = QWidget()
        self._lay_out(history)
        self.show_none("")

    def show_none(self, why: str) -> None:
        """Show that there is no mix, and why if there is a reason."""
        self.hint.setText(
            why or tr("Everything between two pictures can be seen.\nPut latents into the mix to begin.")
        )
        self._stack.setCurrentWidget(self.hint)
        self.title.set_full_text("")
        self.facts.setText("")
        self._below.setEnabled(False)

    def show_mixed(self, mixed: Mixed, seconds: float) -> None:
        """Show a mix that took so many seconds."""
        self._stack.setCurrentWidget(self.canvas)
        self.canvas.show_array(mixed.picture)
        self.title.set_full_text(mixed.settings.title)
        height, width, _ = mixed.picture.shape
        time = tr("{milliseconds:.0f} ms", milliseconds=seconds * 1000)
        self.facts.setText(f"{width} × {height}  ·  {time}")
        self._below.setEnabled(True)

    def _lay_out(self, history: QUndoStack) -> None:
        header = QHBoxLayout()
        header.addWidget(self.title, 1)
        header.addWidget(self.facts)
        header.addWidget(
            HistoryButtons(history, tr("Undo change of the mix"), tr("Redo change of the mix"), self._theme)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._below)
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, text, icon, tip in _DEEDS:
            self.deeds[name] = button = QPushButton(tr(text), toolTip=tr(tip))
            self._theme.set_icon(button, icon)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._make_save())

    def _make_save(self) -> QPushButton:
        self.deeds["save"] = button = QPushButton(tr("Save as…"), toolTip=tr("Write a file of your own"))
        self._theme.set_icon(button, "save")
        menu = QMenu(button)
        for name, text in (("picture", tr("Picture (PNG)…")), ("latent", tr("Latent (safetensors)…"))):
            menu.addAction(text).triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
        button.setMenu(menu)
        return button
