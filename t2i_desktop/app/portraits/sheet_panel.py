"""The middle of the Portraits page: the sheet, or a picture that is changed; or why there is neither."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.portraits.change_view import ChangeView
from t2i_desktop.app.portraits.grid import PortraitGrid
from t2i_desktop.app.stage.progress import Progress
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

DRAW, CHANGE = "draw", "change"
_MODES = {
    DRAW: (said("Draw"), said("Portraits out of nothing but wishes")),
    CHANGE: (said("Change a picture"), said("Give a portrait of your own eyeglasses, or another expression")),
}


class SheetPanel(QFrame):
    """mode_chosen: draw or change. keep_wanted: keep what is shown. train_wanted: make a model."""

    mode_chosen = Signal(str)
    keep_wanted = Signal()
    train_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self.grid, self.change = PortraitGrid(theme), ChangeView(theme)
        self.facts = QLabel(objectName="muted")
        self.hint = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.train = QPushButton(tr("Open Train"))
        self.keep = QPushButton(
            tr("Keep in gallery"), toolTip=tr("Keep this with all its settings (Ctrl+Return)")
        )
        self.progress = Progress()
        self.modes: dict[str, QToolButton] = {}
        theme.set_icon(self.keep, "latent")
        self._stack = QStackedWidget()
        self._words = self._make_words()
        self._lay_out()
        self.keep.clicked.connect(self.keep_wanted)
        self.train.clicked.connect(self.train_wanted)

    def show_mode(self, mode: str) -> None:
        """Show the sheet, or the picture that is changed."""
        self.modes[mode].setChecked(True)
        self._stack.setCurrentWidget(self.grid if mode == DRAW else self.change)

    def show_words(self, text: str, *, offers_training: bool = False) -> None:
        """Say why there is nothing to see."""
        self.hint.setText(text)
        self.train.setVisible(offers_training)
        self.facts.setText("")
        self._stack.setCurrentWidget(self._words)

    def _make_words(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.hint)
        column.addWidget(self.train, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        head, group = QHBoxLayout(), QButtonGroup(self)
        head.setSpacing(4)
        for mode, (title, tip) in _MODES.items():
            self.modes[mode] = button = QToolButton(text=tr(title), toolTip=tr(tip), checkable=True)
            button.clicked.connect(lambda _=False, mode=mode: self.mode_chosen.emit(mode))
            group.addButton(button)
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.facts)
        head.addSpacing(8)
        head.addWidget(self.keep)
        for page in (self.grid, self.change, self._words):
            self._stack.addWidget(page)
        self.progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.progress)
