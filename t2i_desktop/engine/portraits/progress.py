"""What long work on portraits says of itself; ends with Made or Stopped, or raises. Knows no window."""

from dataclasses import dataclass
from pathlib import Path

from t2i_desktop.engine.events import Noted


@dataclass(frozen=True, slots=True)
class Working:
    """`done` of `total` are done; `message` says of what."""

    message: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Made:
    """What was asked for lies whole at `path`; `message` says what it is."""

    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped it; what is done is kept, to go on from there."""

    done: int
    total: int


Progress = Working | Noted | Made | Stopped
