"""How the sheet at hand came about: the sheets kept on the way, and the single digits. Plain arrays only."""

import numpy as np

from t2i_desktop.engine.events import Result

_PROCESS_FPS, _WALK_FPS = 5, 15
_SCALE = 8
"""How many times larger a single digit is shown, so that its 28 pixels can be seen."""


class Making:
    """is_walk: the digits lead from one prompt to another, and can be played."""

    def __init__(self, *, is_walk: bool = False) -> None:
        self._is_walk = is_walk
        self._sheets: dict[int, np.ndarray] = {}
        self._singles: list[np.ndarray] = []
        self._place = 0

    @property
    def has_film(self) -> bool:
        """Whether there is something that moves."""
        return len(self._sheets) > 1

    @property
    def can_walk(self) -> bool:
        """Whether there are digits to play."""
        return self._is_walk and len(self._singles) > 1

    @property
    def last(self) -> np.ndarray:
        """The sheet (H, W, 3) uint8 as it stands."""
        return self._sheets[max(self._sheets)]

    def add(self, step: int, picture: np.ndarray) -> None:
        """Keep the sheet (H, W, 3) uint8 as it stood after so many steps."""
        self._sheets[step] = picture

    def take_end(self, result: Result) -> None:
        """Keep the single digits."""
        if result.singles is not None:
            self._singles = [_enlarged(single) for single in result.singles]

    def sheet(self, step: int) -> np.ndarray:
        """The sheet as it stood after so many steps."""
        return self._sheets[step]

    def next_of_walk(self) -> np.ndarray:
        """The next digit of the walk, there and back for ever."""
        way = self._walk()
        self._place = (self._place + 1) % len(way)
        return way[self._place]

    def film(self) -> tuple[list[np.ndarray], int]:
        """The walk if there is one, else the process with its end held for a while; frames a second."""
        if self.can_walk:
            return self._walk(), _WALK_FPS
        steps = sorted(self._sheets)
        return [self._sheets[step] for step in steps] + [self.last] * (2 * _PROCESS_FPS), _PROCESS_FPS

    def _walk(self) -> list[np.ndarray]:
        return self._singles + self._singles[-2:0:-1]


def _enlarged(single: np.ndarray) -> np.ndarray:
    """A digit (H, W, 3) with pixels that can be seen."""
    return single.repeat(_SCALE, axis=0).repeat(_SCALE, axis=1)
