"""Measures how long the event loop of the window does not turn."""

import time
from itertools import pairwise

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 5


class Heartbeat(QObject):
    """Beats from now on, as often as the event loop lets it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beats: list[tuple[float, float]] = []
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._beat()
        self._timer.start()

    @property
    def beats(self) -> int:
        """How often it has beaten."""
        return len(self._beats)

    def longest_stall(self) -> float:
        """The longest of `stalls`."""
        return max(self.stalls())

    def stalls(self) -> list[float]:
        """The times between two beats in seconds, and the heart stops.

        Time in which the machine gave this process no processor at all is left out: it says how busy the
        machine is, and nothing of the window.
        """
        self._timer.stop()
        self._beat()
        return [
            min(later - sooner, busy_later - busy_sooner)
            for (sooner, busy_sooner), (later, busy_later) in pairwise(self._beats)
        ]

    def _beat(self) -> None:
        self._beats.append((time.perf_counter(), time.process_time()))
