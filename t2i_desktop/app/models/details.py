"""What is known of one model, and the buttons for what can be done with it."""

import re
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from t2i_desktop.app.models.facts import facts, purpose
from t2i_desktop.app.models.listing import Row
from t2i_desktop.app.models.progress import JobProgress
from t2i_desktop.app.models.standing import Deed, Standing, chip, deeds
from t2i_desktop.app.models.words import spoken_size
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_ADDRESS = re.compile(r"https?://[^\s<>]*[^\s<>.,;:)]")
MOODS = {
    Standing.OFFERED: "quiet",
    Standing.IMPORTABLE: "quiet",
    Standing.BEGUN: "quiet",
    Standing.WAITING: "quiet",
    Standing.INSTALLED: "good",
    Standing.FAILED: "bad",
}


class ModelDetails(QFrame):
    """Emits `pressed` with the Deed that the person asks for."""

    pressed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._theme = theme
        self._row: Row | None = None
        self._verified: str | None = None
        self._title = QLabel(objectName="headline", wordWrap=True)
        self._chip = QLabel(objectName="chip")
        self._purpose = QLabel(wordWrap=True)
        self._facts = QLabel(objectName="reader", wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._facts.setAccessibleName(tr("Facts about this model"))
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._facts.setOpenExternalLinks(True)
        self.progress = JobProgress()
        self._buttons = {deed: self._button(deed) for deed in Deed}
        self._lay_out()
        theme.changed.connect(self._write_facts)

    @property
    def chip(self) -> str:
        """How the model stands, in a word."""
        return self._chip.text()

    @property
    def text(self) -> str:
        """The facts as written, in HTML."""
        return self._facts.text()

    def button(self, deed: Deed) -> QPushButton:
        """The button for a deed; hidden where it cannot be done."""
        return self._buttons[deed]

    def show_row(self, row: Row, verified: str | None) -> None:
        """Tell of a model. `verified`: when it was found intact."""
        self._title.setText(row.item.title)
        self._chip.setText(chip(row.standing, row.activity))
        self._chip.setProperty("mood", MOODS.get(row.standing, ""))
        self._chip.style().unpolish(self._chip)
        self._chip.style().polish(self._chip)
        self._purpose.setText(purpose(row.item))
        self._purpose.setVisible(bool(self._purpose.text()))
        self.progress.show_row(row)
        self._offer(row)
        if self._row is None or row.item != self._row.item or verified != self._verified:
            self._row, self._verified = row, verified
            self._write_facts()

    def _offer(self, row: Row) -> None:
        """Show the buttons for what can be done."""
        possible = deeds(row.item, row.standing, row.activity)
        for deed, button in self._buttons.items():
            button.setVisible(deed in possible)
        size = f"  ·  {spoken_size(row.item.size)}" if row.item.size else ""
        self._buttons[Deed.DOWNLOAD].setText(f"{Deed.DOWNLOAD.text}{size}")

    def _write_facts(self) -> None:
        if self._row is None:
            return
        muted = self._theme.colours.muted
        rows = (
            f'<tr><td style="color: {muted}; padding: 3px 18px 3px 0">{escape(title)}</td>'
            f'<td style="padding: 3px 0">{self._with_links(text)}</td></tr>'
            for title, text in facts(self._row.item, self._verified)
        )
        self._facts.setText(f"<table cellspacing=0>{''.join(rows)}</table>")

    def _with_links(self, text: str) -> str:
        """Plain text as HTML, in which addresses open in the person's browser."""
        colour = self._theme.colours.extras
        return _ADDRESS.sub(rf'<a href="\g<0>" style="color: {colour}">\g<0></a>', escape(text))

    def _button(self, deed: Deed) -> QPushButton:
        button = QPushButton(deed.text, objectName="primary" if deed.is_primary else "deed")
        button.setToolTip(deed.tip)
        button.setAccessibleName(deed.text.rstrip("…"))
        button.clicked.connect(lambda: self.pressed.emit(deed))
        self._theme.set_icon(button, deed.icon, "on_accent" if deed.is_primary else "text")
        button.hide()
        return button

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(12)
        header.addWidget(self._title, 1)
        header.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(14)
        inner.addWidget(self._purpose)
        inner.addWidget(self._facts)
        inner.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in self._buttons.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 16, 18)
        column.setSpacing(12)
        column.addLayout(header)
        column.addWidget(scroll, 1)
        column.addWidget(self.progress)
        column.addLayout(buttons)
