"""How far a restyling has come, from what it tells and from its folder. Knows no widgets."""

from t2i_desktop.app.stage.pace import Pace, spoken_time
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import Event, Noted, Paused, Resumed, Started, Stepped
from t2i_desktop.engine.restyle.frames import finished_note, standing
from t2i_desktop.engine.restyle.settings import RestyleSettings

_WINDOW = 60.0
"""Seconds over which the speed is told: frames begin slowly, and are many."""


class Course:
    """Follows the events of one run, from before it begins. Frames count from 0."""

    def __init__(self, settings: RestyleSettings) -> None:
        self._settings = settings
        found = standing(settings)
        self._before = found.finished if found else frozenset[int]()
        self._missing: list[int] = []
        self._film_steps = 0
        self._is_resting = self._is_finished = False
        self.count = 0
        self.pace = Pace(1)

    @property
    def frame(self) -> int | None:
        """The frame that forms; None where all are finished."""
        return self._missing[0] if self._missing else None

    @property
    def finished(self) -> int:
        """How many frames are finished."""
        return self.count - len(self._missing)

    def follow(self, event: Event) -> bool:
        """Take an event; whether another frame has its turn now."""
        match event:
            case Started(_, total):
                self._begin(total)
                return True
            case Noted(message):
                self._is_finished = not self.is_news(message)
            case Stepped(step):
                self._is_resting = False
                return self._step(step)
            case Paused():
                self._is_resting = True
            case Resumed():
                self._is_resting = False
                self.pace.restart()
            case _:
                pass
        return False

    def is_news(self, note: str) -> bool:
        """Whether a remark says more than that the frame at hand is finished, which is seen anyway."""
        return self.frame is None or note != finished_note(self.frame, self.count)

    def text(self) -> str:
        """What a person wants to know of it now."""
        if self.frame is None:
            film, frames = tr("Putting the frames into the film"), tr("All frames are finished")
            parts = [film if self._film_steps else frames]
        else:
            parts = [tr("Frame {number} of {count}", number=self.frame + 1, count=self.count)]
        if self._is_resting:
            parts.append(tr("Paused"))
        elif (left := self.pace.seconds_left) is not None:
            parts.append(tr("{time} left", time=spoken_time(left)))
        return "  ·  ".join(parts)

    def _begin(self, total: int) -> None:
        found = standing(self._settings)
        self.count = found.count if found else 0
        self._missing = [number for number in range(self.count) if number not in self._before]
        self._film_steps = total - len(self._missing) * self._settings.total_iter
        self.pace = Pace(total, window=_WINDOW)

    def _step(self, step: int) -> bool:
        self.pace.step(step)
        if not self._is_finished:
            return False
        self._is_finished = False
        self._missing.pop(0)
        self.pace.total = step + len(self._missing) * self._settings.total_iter + self._film_steps
        return True
