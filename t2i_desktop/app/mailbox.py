"""Brings what a worker thread tells to the GUI thread, in order, without ever flooding it.

A signal for each event would be delivered before any timer, painting or key press: a run that tells of a
thousand steps a second would freeze the window.
"""

import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

SHARE_SECONDS = 0.008
"""How long letters are handed out before the window gets its turn: half a frame."""


class Mailbox(QObject):
    """Lives on the GUI thread; `post` may be called from any other."""

    arrived = Signal(object)

    _rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters: deque[object] = deque()
        self._is_rung = False
        self._rung.connect(self._hand_out, Qt.ConnectionType.QueuedConnection)

    def post(self, letter: object) -> None:
        """Hand over an object; it comes out as `arrived`."""
        self._letters.append(letter)
        if not self._is_rung:
            self._is_rung = True
            self._rung.emit()

    @Slot()
    def _hand_out(self) -> None:
        self._is_rung = False  # before looking: what is posted from here on rings again
        end = time.perf_counter() + SHARE_SECONDS
        while self._letters:
            if time.perf_counter() > end:
                self._is_rung = True
                QTimer.singleShot(0, self._hand_out)
                return
            self.arrived.emit(self._letters.popleft())
