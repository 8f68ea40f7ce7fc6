"""One sentence across the top of the window: what went wrong and what to do, or something worth knowing."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from t2i_desktop.app.accessible import Role, alert, present
from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

Offer = tuple[str, Callable[[], None]]


class MessageBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="message")
        self._theme, self._details, self._is_error = theme, "", False
        self._offer: Offer | None = None
        present(self, Role.AlertMessage)
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setAccessibleName(tr("Message"))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._copy = QPushButton(tr("Copy details"))
        self._copy.setToolTip(tr("Copy the technical details, for a report"))
        self._copy.clicked.connect(self._copy_details)
        self.offer = QPushButton(visible=False)
        self.offer.setToolTip(tr("Do this now"))
        self.offer.clicked.connect(self._take_offer)
        dismiss = QToolButton()
        dismiss.setToolTip(tr("Dismiss this message"))
        dismiss.setAccessibleName(tr("Dismiss message"))
        dismiss.clicked.connect(self.hide)
        theme.set_icon(dismiss, "cancel", "muted")
        theme.changed.connect(self._restyle)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        for widget in (self._icon, self._text, self.offer, self._copy, dismiss):
            row.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, or shown last."""
        return self._text.text()

    @Slot(str, str)
    def show_error(self, message: str, details: str = "") -> None:
        """Say what went wrong; `details` can be copied."""
        self._show(message, details, is_error=True)

    @Slot(str)
    def show_note(self, message: str, offer: Offer | None = None) -> None:
        """Say something worth knowing; `offer` is a button's text, and what pressing it does."""
        self._show(message, "", is_error=False, offer=offer)

    def _show(self, message: str, details: str, *, is_error: bool, offer: Offer | None = None) -> None:
        self._details, self._is_error, self._offer = details, is_error, offer
        self.offer.setVisible(offer is not None)
        self.offer.setText(offer[0] if offer else "")
        self._text.setText(message)
        self.setAccessibleName(message)
        self._copy.setVisible(bool(details))
        self._restyle()
        self.show()
        alert(self)

    @Slot()
    def _take_offer(self) -> None:
        offer = self._offer
        self.hide()
        if offer:
            offer[1]()

    def _restyle(self) -> None:
        self.setProperty("error", self._is_error)
        self.style().unpolish(self)
        self.style().polish(self)
        colours = self._theme.colours
        name, colour = ("error", colours.error) if self._is_error else ("note", colours.text)
        self._icon.setPixmap(tinted_pixmap(name, colour, 20, self.devicePixelRatioF()))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._text.text()}\n\n{self._details}")
