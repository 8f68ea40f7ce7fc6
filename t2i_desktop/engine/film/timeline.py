"""Which latents a film shows when: the number of a frame, the way it lies on, and how far along it.

Knows nothing of what the latents hold; reads no files and imports no torch.
"""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from t2i_desktop.engine.film.settings import Easing, Keyframe


def eased(t: float, easing: Easing) -> float:
    """How far the way has been gone, in [0, 1], at the share `t` of its time.

    reference is the notebooks' sin(1.5 t)^6, divided by its value at 1: without that the film would jump by
    1.5 % at every latent.
    """
    match easing:
        case "linear":
            return t
        case "smooth":
            return t * t * (3 - 2 * t)
        case "reference":
            return (math.sin(1.5 * t) / math.sin(1.5)) ** 6


@dataclass(frozen=True, slots=True)
class Place:
    """Where a frame lies: `share` of the way from latent `start` to latent `end`, counted from 0."""

    start: int
    end: int
    share: float


class Timeline:
    """The frames of a film. A loop leads from the last latent to the first, and does not show it twice."""

    def __init__(self, ways: Sequence[tuple[float, Easing]], fps: int, *, loop: bool) -> None:
        """ways: seconds and easing from each latent to the next; the last one counts in a loop only."""
        self._number, self.fps, self._loop = len(ways), fps, loop
        led = ways if loop else ways[:-1]
        self._easings: list[Easing] = [easing for _, easing in led]
        self._starts = _starts([seconds for seconds, _ in led], fps)

    @classmethod
    def of(cls, keyframes: Sequence[Keyframe], fps: int, *, loop: bool) -> Self:
        """The timeline of keyframes."""
        return cls([(keyframe.seconds, keyframe.easing) for keyframe in keyframes], fps, loop=loop)

    def __len__(self) -> int:
        """How many frames there are; at the end of a film that does not loop stands its last latent."""
        return self._starts[-1] + (0 if self._loop else 1)

    @property
    def seconds(self) -> float:
        """How long the film is."""
        return len(self) / self.fps

    def start_of(self, latent: int) -> int:
        """The frame that shows a latent as it is."""
        return self._starts[latent]

    def at(self, frame: int) -> Place:
        """Where a frame lies, counted from 0."""
        way = bisect_right(self._starts, frame) - 1
        if way == len(self._easings):
            return Place(way, way, 0.0)
        begin, end = self._starts[way], self._starts[way + 1]
        share = eased((frame - begin) / (end - begin), self._easings[way])
        return Place(way, (way + 1) % self._number, share)


def _starts(seconds: Sequence[float], fps: int) -> list[int]:
    """The first frame of every way, and the end: whole frames that do not drift from the time meant."""
    starts, meant = [0], 0.0
    for duration in seconds:
        meant += duration * fps
        starts.append(max(math.floor(meant + 0.5), starts[-1] + 1))
    return starts
