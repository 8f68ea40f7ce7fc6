"""A quiet line about memory: what a picture as described will need of what there is, and a size that fits.

Asks beside the GUI thread, when the form has rested for a moment, and never twice at once.
Knows nothing of how memory is estimated.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from t2i_desktop.app.background import Background
from t2i_desktop.app.words import tr
from t2i_desktop.engine.preflight import Preflight, in_gigabytes
from t2i_desktop.engine.settings import Settings

Check = Callable[[Settings], Preflight | None]

REST_MS = 300
"""How long the form rests before it is looked at."""


class PreflightLine(QWidget):
    """Emits `size_chosen` with the width and height that the person takes. Hidden while nothing is known."""

    size_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._check: Check | None = None
        self._background: Background | None = None
        self._question: Settings | None = None
        self._is_busy = False
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._look)
        self._text = QLabel(objectName="memory")
        self._offer = QPushButton(tr("Use a size that fits"), objectName="link")
        self._offer.setToolTip(tr("Set Width and Height to the largest size of this shape that fits"))
        self._offer.setCursor(Qt.CursorShape.PointingHandCursor)
        self._offer.clicked.connect(self._take)
        self._largest: tuple[int, int] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text)
        row.addWidget(self._offer)
        row.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text.text()

    @property
    def offer(self) -> QPushButton:
        """The button that takes the size that fits."""
        return self._offer

    def begin(self, check: Check, background: Background) -> None:
        """From now on, answer questions with `check`, which is called on a thread of `background`."""
        self._check, self._background = check, background
        self._timer.start()

    def ask(self, settings: Settings | None) -> None:
        """Look at these settings soon, unless others follow; None: there is nothing to look at."""
        self._question = settings
        if settings is None:
            self.show_answer(None)
        if self._check is not None:
            self._timer.start()

    def show_answer(self, answer: Preflight | None) -> None:
        """Say what is known; None is nothing."""
        self.setVisible(answer is not None)
        if answer is None:
            return
        self._largest = answer.largest
        self._text.setText(
            tr(
                "Memory: about {needed} of {available} GB",
                needed=in_gigabytes(answer.needed),
                available=in_gigabytes(answer.available),
            )
        )
        self._text.setToolTip(_explained(answer))
        self._text.setProperty("over", not answer.fits)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._offer.setVisible(answer.largest is not None)
        if answer.largest is not None:
            width, height = answer.largest
            self._offer.setText(tr("Use {width} × {height}", width=width, height=height))

    @Slot()
    def _look(self) -> None:
        question = self._question
        if self._is_busy or question is None or self._check is None or self._background is None:
            return
        self._is_busy = True
        done = partial(self._on_answer, question)
        self._background.run(partial(self._check, question), done, lambda *_: done(None))

    def _on_answer(self, question: Settings, answer: Preflight | None) -> None:
        self._is_busy = False
        if question is self._question:
            self.show_answer(answer)
        elif not self._timer.isActive():  # what was asked meanwhile has rested already
            self._look()

    @Slot()
    def _take(self) -> None:
        if self._largest is not None:
            self.size_chosen.emit(*self._largest)


def _explained(answer: Preflight) -> str:
    if answer.fits:
        return tr("What this picture will need, roughly, of the memory that is free for it")
    if answer.largest is not None:
        return tr("This picture will probably not fit into the memory that is free: choose a smaller size")
    return tr("No size will fit into the memory that is free: choose fewer Cutouts or smaller models")
