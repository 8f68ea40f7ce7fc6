"""With how little memory a run does, and what comes next where that is too much. Knows no networks."""

import math
from dataclasses import dataclass, replace

from t2i_desktop.engine.guidance.settings import VqganClipSettings


@dataclass(frozen=True, slots=True)
class Thrift:
    """How a step is done: whatever it says, the picture is the same, and a thriftier step takes longer.

    in_parts: the decoder's graph keeps the input of each of its parts, which are done again on the way back.
    at_once: crops that CLIP sees at a time; at first as many as are asked for, though regions may need more.
    """

    in_parts: bool
    at_once: int


def first_thrift(settings: VqganClipSettings) -> Thrift:
    """How a step is done where there is memory enough."""
    return Thrift(settings.save_memory == "on", settings.cutouts * settings.batch_size)


def thriftier(thrift: Thrift, settings: VqganClipSettings) -> Thrift | None:
    """The next that takes less memory; None where nothing more can be saved."""
    if settings.save_memory == "auto" and not thrift.in_parts:
        return replace(thrift, in_parts=True)
    return replace(thrift, at_once=math.ceil(thrift.at_once / 2)) if thrift.at_once > 1 else None
