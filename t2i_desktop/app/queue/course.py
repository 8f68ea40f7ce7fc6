"""How far the run of the queue at hand has come, and how long all will take. Plain arithmetic, no widgets."""

import math
import time
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from t2i_desktop.app.stage.pace import Pace
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import Event, Paused, Resumed, Started, Stepped
from t2i_desktop.engine.queue.jobs import QueuedJob


class Course:
    """One run, as its events tell of it. clock: seconds, from any beginning.

    preview: the picture as it stands, (height, width, 3) uint8; None until there is one.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pace: Pace | None = None
        self.is_paused = False
        self.preview: np.ndarray | None = None

    def follow(self, event: Event) -> None:
        """Take note of what it says of the steps."""
        match event:
            case Started():
                self._pace = Pace(event.total_steps, event.first_step, clock=self._clock)
            case Stepped() if self._pace:
                self._pace.step(event.step)
                self.preview = event.preview if event.preview is not None else self.preview
            case Paused():
                self.is_paused = True
            case Resumed():
                self.is_paused = False
                if self._pace:
                    self._pace.restart()
            case _:
                pass

    @property
    def steps(self) -> tuple[int, int]:
        """How many are done, and how many there are; 0 of 0 until it has begun."""
        return (self._pace.done, self._pace.total) if self._pace else (0, 0)

    @property
    def seconds_per_step(self) -> float | None:
        """At its present speed; None until it can be told."""
        speed = self._pace.steps_per_second if self._pace else None
        return 1 / speed if speed else None


def seconds_left(jobs: Iterable[QueuedJob], courses: Sequence[Course]) -> float | None:
    """Until all that waits is done, if all goes on as it does of late; None if nobody knows.

    courses: of the runs under way, each of which is followed by one that waits.
    """
    known = list(jobs)
    paces = [course.seconds_per_step for course in courses]
    speed = sum(1 / pace for pace in paces if pace)
    if not speed:
        pace = _last_pace(known)
        if pace is None:
            return None
        speed = max(len(courses), 1) / pace if pace else math.inf
    steps = sum(_steps_of(job) for job in known if job.state == "waiting")
    for done, total in (course.steps for course in courses):
        steps += total - done
    return steps / speed


def spoken_roughly(seconds: float) -> str:
    """“less than a minute”, “about 12 min” or “about 3 h 20 min”: nobody knows it better."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("about {minutes} min", minutes=minutes)
    hours, minutes = minutes // 60, minutes % 60 // 10 * 10
    if not minutes:
        return tr("about {hours} h", hours=hours)
    return tr("about {hours} h {minutes} min", hours=hours, minutes=minutes)


def _last_pace(jobs: Iterable[QueuedJob]) -> float | None:
    """Seconds per step of the run that finished last."""
    for job in jobs:
        if job.state == "finished" and job.began and job.ended and _steps_of(job):
            return max((job.ended - job.began).total_seconds(), 0.0) / _steps_of(job)
    return None


def _steps_of(job: QueuedJob) -> int:
    steps = job.settings.get("total_iter", 0)
    return steps if isinstance(steps, int) else 0
