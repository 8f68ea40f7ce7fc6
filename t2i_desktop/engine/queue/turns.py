"""Places in the queue: numbers in whose order runs are done. A run is moved by writing it alone. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from t2i_desktop.engine.queue.jobs import QueuedJob


def places_before(
    waiting: Sequence[QueuedJob], number: int, before: str | None, moved: Collection[str] = ()
) -> list[float] | None:
    """So many rising places just before the job `before`, or after all; None where numbers lie too close.

    waiting: the jobs that wait, in order. moved: those that leave their places for these.
    If `before` waits no more, it is about to be over: the places are then before all.
    """
    staying = [job for job in waiting if job.id not in moved]
    index = _index(waiting, staying, before)
    low = staying[index - 1].place if index > 0 else None
    high = staying[index].place if index < len(staying) else None
    if high is None:
        start = low if low is not None else 0.0
        places = [start + step for step in range(1, number + 1)]
    elif low is None:
        places = [high - number + step for step in range(number)]
    else:
        places = [low + (high - low) * step / (number + 1) for step in range(1, number + 1)]
    bounds = [*([] if low is None else [low]), *places, *([] if high is None else [high])]
    return places if all(a < b for a, b in pairwise(bounds)) else None


def renumbered(waiting: Sequence[QueuedJob]) -> list[QueuedJob]:
    """The same with room between them, the last first: written one by one, they are in order all the time."""
    start = waiting[-1].place
    return [replace(job, place=start + number) for number, job in enumerate(waiting, start=1)][::-1]


def _index(waiting: Sequence[QueuedJob], staying: Sequence[QueuedJob], before: str | None) -> int:
    """Where in `staying` the places are wanted."""
    if before is None:
        return len(staying)
    ids = [job.id for job in waiting]
    if before not in ids:
        return 0
    stays = {job.id: index for index, job in enumerate(staying)}
    following = (stays[id] for id in ids[ids.index(before) :] if id in stays)
    return next(following, len(staying))
