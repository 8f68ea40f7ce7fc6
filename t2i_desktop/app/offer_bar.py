"""A calm bar over the window: runs that were interrupted, and what can be done with each. Decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.reading_order import take_up
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.drafts import Draft
from t2i_desktop.engine.words import said

_LONGEST_TITLE = 60
_ROWS = 4  # before they scroll
_KEEP = said("Keep as it is")
_WAIT = said("Wait until the picture at hand is done, or stop it.")


class OfferBar(QFrame):
    """Hidden until there is something to offer; what is dismissed is offered again at the next start."""

    resume_pressed = Signal(object)  # Draft
    keep_pressed = Signal(object)
    discard_pressed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="message")
        self._theme = theme
        self._drafts: tuple[Draft, ...] = ()
        self._dismissed: frozenset[str] = frozenset()
        self._is_free = True
        self._buttons: list[tuple[QPushButton, str]] = []
        self._offers = (
            (said("Resume"), said("Go on exactly where it stood, to the same picture"), self.resume_pressed),
            (_KEEP, said("Put it into the gallery as it stood, and do not go on"), self.keep_pressed),
            (said("Discard"), said("Delete what there is of it"), self.discard_pressed),
        )
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True)
        self._text.setAccessibleName(tr("Interrupted pictures"))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._single = QHBoxLayout()
        self._single.setSpacing(8)
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def _lay_out(self) -> None:
        dismiss = QToolButton()
        dismiss.setToolTip(tr("Decide another time"))
        dismiss.setAccessibleName(tr("Decide another time"))
        dismiss.clicked.connect(self._dismiss)
        self._theme.set_icon(dismiss, "cancel", "muted")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._text, 1)
        head.addLayout(self._single)
        head.addWidget(dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._scroll)

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @property
    def offered(self) -> tuple[Draft, ...]:
        """What is shown now."""
        return tuple(draft for draft in self._drafts if draft.id not in self._dismissed)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer these, and no others."""
        if self._drafts == (drafts := tuple(drafts)):
            return
        self._drafts = drafts
        self._fill()

    def allow(self, is_free: bool) -> None:
        """Whether something can be done with them now: one picture forms at a time."""
        self._is_free = is_free
        for button, tip in self._buttons:
            button.setEnabled(is_free)
            button.setToolTip(tr(tip if is_free else _WAIT))

    def _dismiss(self) -> None:
        self._dismissed |= {draft.id for draft in self._drafts}
        self.hide()

    def _fill(self) -> None:
        drafts = self.offered
        self._buttons = []
        while (item := self._single.takeAt(0)) and (button := item.widget()):
            button.deleteLater()
        rows = QWidget()
        self._scroll.setWidget(rows)
        self._scroll.setVisible(len(drafts) > 1)
        if len(drafts) == 1:
            place = _place(drafts[0])
            self._text.setText(
                tr("A picture was still forming when the program stopped: {place}.", place=place)
            )
            for button in self._choices(drafts[0]):
                self._single.addWidget(button)
        else:
            self._text.setText(
                tr(
                    "{n} pictures were still forming when the program stopped.",
                    one="A picture was still forming when the program stopped.",
                    n=len(drafts),
                )
            )
            self._fill_rows(rows, drafts)
        take_up(self)
        self.allow(self._is_free)
        self.setVisible(bool(drafts))

    def _fill_rows(self, rows: QWidget, drafts: Sequence[Draft]) -> None:
        grid = QGridLayout(rows)
        grid.setContentsMargins(30, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, draft in enumerate(drafts):
            grid.addWidget(QLabel(_dated(draft)), number, 0)
            *others, discard = self._choices(draft)
            for column, button in enumerate(others, start=1):
                grid.addWidget(button, number, column)
            grid.addWidget(discard, number, 3)
        row = rows.sizeHint().height() // max(1, len(drafts)) + 4
        self._scroll.setFixedHeight(row * min(len(drafts), _ROWS))

    def _choices(self, draft: Draft) -> list[QPushButton]:
        """Buttons for all that can be done with a draft; before its first step there is nothing to keep."""
        choices = [(text, tip, signal) for text, tip, signal in self._offers if draft.step or text != _KEEP]
        buttons: list[QPushButton] = []
        for text, tip, signal in choices:
            button = QPushButton(tr(text), clicked=lambda _=False, signal=signal: signal.emit(draft))
            button.setAccessibleName(tr("{deed}: {title}", deed=text, title=draft.title))
            self._buttons.append((button, tip))
            buttons.append(button)
        self._theme.set_icon(buttons[0], "resume")
        return buttons

    def _tint(self) -> None:
        pixmap = tinted_pixmap("note", self._theme.colours.text, 20, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)


def _place(draft: Draft) -> str:
    """“A red apple”, step 120 of 200."""
    title = draft.title if len(draft.title) <= _LONGEST_TITLE else draft.title[: _LONGEST_TITLE - 1] + "…"
    if not draft.step:
        return tr("“{title}”, before its first step", title=title)
    return tr("“{title}”, step {step} of {total}", title=title, step=draft.step, total=draft.total_steps)


def _dated(draft: Draft) -> str:
    moment = draft.created.astimezone()
    return tr("{place}, {moment:%d %B, %H:%M}", place=_place(draft), moment=moment)
