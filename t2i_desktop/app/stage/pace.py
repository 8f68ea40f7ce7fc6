"""How fast a run goes, and how long it will take yet. Plain arithmetic, no widgets."""

import time
from collections import deque
from collections.abc import Callable

from t2i_desktop.app.words import tr


class Pace:
    """Steps per second over the last few seconds of running; pauses do not count."""

    def __init__(
        self, total: int, done: int = 0, window: float = 5.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.total, self.done = total, done
        self._window, self._clock = window, clock
        self._marks: deque[tuple[float, int]] = deque([(clock(), done)])

    def step(self, done: int) -> None:
        """So many steps are done now."""
        self.done = done
        now = self._clock()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > self._window:
            self._marks.popleft()

    def restart(self) -> None:
        """The run goes on after a rest."""
        self._marks = deque([(self._clock(), self.done)])

    @property
    def steps_per_second(self) -> float | None:
        """The speed; None until it can be told."""
        (first, before), (last, after) = self._marks[0], self._marks[-1]
        return (after - before) / (last - first) if last > first and after > before else None

    @property
    def seconds_left(self) -> float | None:
        """The time to the end at this speed; None until it can be told."""
        speed = self.steps_per_second
        return (self.total - self.done) / speed if speed else None


def spoken_time(seconds: float) -> str:
    """“8 s”, “2 min 5 s” or “1 h 20 min”."""
    whole = max(round(seconds), 0)
    if whole < 60:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)
