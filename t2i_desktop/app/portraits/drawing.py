"""What the Portraits page asks of the live painter, and what it is told. Runs on the thread that draws.

What was drawn last is kept: a question that repeats a part of the one before costs nothing for that part.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from t2i_desktop.engine.portraits.facts import Drawn, Listening
from t2i_desktop.engine.portraits.settings import PortraitsSettings


@dataclass(frozen=True, slots=True)
class Asked:
    """sheet: what is to be seen. walk: what leads from one pinned portrait to the other, if it is wanted."""

    sheet: PortraitsSettings
    walk: PortraitsSettings | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """drawn: None if a picture was to be changed by a model that cannot. walk: uint8 (N, 64, 64, 3)."""

    listening: Listening
    drawn: Drawn | None
    walk: np.ndarray | None = None


class Drawing:
    """Answers one question after the other."""

    def __init__(self) -> None:
        self._sheet: Drawn | None = None
        self._walk: Drawn | None = None

    def answer(self, painter: Any, asked: Asked) -> Shown:
        """Draw what was not drawn just before; raises as `Painter.draw` does."""
        listening: Listening = painter.listening(asked.sheet)
        if asked.sheet.picture and not listening.can_encode:
            return Shown(listening, None)
        self._sheet = _drawn(painter, asked.sheet, self._sheet)
        if asked.walk is not None:
            self._walk = _drawn(painter, asked.walk, self._walk)
        return Shown(listening, self._sheet, self._walk.portraits if asked.walk and self._walk else None)


def _drawn(painter: Any, settings: PortraitsSettings, last: Drawn | None) -> Drawn:
    is_known = last is not None and last.settings == settings and not settings.picture
    return last if last is not None and is_known else painter.draw(settings)
