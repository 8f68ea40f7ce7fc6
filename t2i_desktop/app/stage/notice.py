"""One quiet line above the picture, with a word that takes back what it tells."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class Notice(QFrame):
    """Hidden until there is something to tell; `taken_back` when the person wants it undone."""

    taken_back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="well")
        self._text = QLabel(wordWrap=True)
        self._text.setAccessibleName(tr("Note"))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(tr("Take back"), objectName="link")
        self.button.setToolTip(tr("Put it back as it was"))
        self.button.clicked.connect(self._take_back)
        dismiss = QToolButton()
        dismiss.setToolTip(tr("Dismiss this note"))
        dismiss.setAccessibleName(tr("Dismiss note"))
        dismiss.clicked.connect(self.hide)
        theme.set_icon(dismiss, "cancel", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What it tells, or told last."""
        return self._text.text()

    def tell(self, text: str) -> None:
        """Say what was done."""
        self._text.setText(text)
        self.show()

    def _take_back(self) -> None:
        self.hide()
        self.taken_back.emit()
