"""What installing a model says of itself: plain values that the window, the command line and the tests read.

Ends with Installed, Verified or Stopped; a failure is raised as a T2IError. Knows nothing of windows.
"""

from dataclasses import dataclass

from t2i_desktop.engine.events import Noted


@dataclass(frozen=True, slots=True)
class Fetching:
    """`done` of `total` bytes of `file` have come from `source`, at `speed` bytes a second.

    total: None if nobody said. source: the host, as a person would name it.
    """

    file: str
    done: int
    total: int | None
    speed: float
    source: str


@dataclass(frozen=True, slots=True)
class Checking:
    """`done` of `total` bytes of `file` have been compared with its checksum."""

    file: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Converting:
    """The checkpoint is being read and written as safetensors; `message` says which part."""

    message: str


@dataclass(frozen=True, slots=True)
class Installed:
    """The model called `name` can be chosen from now on."""

    name: str


@dataclass(frozen=True, slots=True)
class Verified:
    """The files of the model called `name` are what they were when it was installed."""

    name: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped it; what has been downloaded is kept, to go on from there."""


Progress = Fetching | Checking | Converting | Noted | Installed | Verified | Stopped
