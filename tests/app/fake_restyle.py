"""A restyling in plain numpy: real sources, real folders, frames that are negatives of their source."""

import errno
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.restyle.frames import Frames, finished_note
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.restyle.source import open_source
from tests.app.conftest import Gate


class FakeRestyleRun:
    """Turns a frame into its negative after `total_iter` steps, or earlier at `early`; waits at a gate."""

    show_step = 0
    device = "CPU (fake)"

    def __init__(self, settings: RestyleSettings, gate: Gate, early: int) -> None:
        self.title = settings.include
        self._settings, self._gate = settings, gate
        self._source = open_source(Path(settings.source))
        self._frames = Frames(settings, self._source.count)
        self._missing = self._frames.missing()
        self._early = early or settings.total_iter
        self._done, self._notes = 0, ()
        self.total_steps = len(self._missing) * settings.total_iter

    def step(self) -> Mapping[str, float]:
        self._gate.wait()
        self._done += 1
        self._notes = ()
        if self._done == self._early:
            number = self._missing.pop(0)
            self._frames.keep(number, 255 - self._source.frame(number), self._done)
            self._notes = (finished_note(number, self._source.count),)
            self.total_steps -= self._settings.total_iter - self._early
            self._done = 0
        return {"total": 1 - self._done / 10}

    def result(self) -> Result:
        number = self._missing[0] if self._missing else self._source.count - 1
        return Result((255 - self._source.frame(number))[None])

    def notes(self) -> Iterable[str]:
        return self._notes

    def finish(self) -> Mapping[str, str]:
        film = {"film": str(self._frames.folder / "restyled.mp4"), "sound": "as in the source"}
        return {"frames": str(self._frames.folder)} | (film if self._settings.video else {})

    def close(self) -> None:
        self._source.close()


class FakeRestyle(Entry):
    """Makes such runs. gate: lets steps pass; early: after so many steps one is finished; 0: after all."""

    gate: Gate
    early: int

    def create(self) -> Any:
        return self

    def prepare(self, settings: Any, control: Any) -> Iterator[str]:
        return iter(())

    def begin(self, settings: Any) -> FakeRestyleRun:
        return FakeRestyleRun(settings, self.gate, self.early)


def fake_restyle() -> FakeRestyle:
    """An entry whose gate is open."""
    entry = FakeRestyle("restyle", "Restyle", "film", RestyleSettings, "tests.app.fake_restyle:FakeRestyle")
    object.__setattr__(entry, "gate", Gate())
    object.__setattr__(entry, "early", 0)
    return entry


def full_disk(path: Path, data: bytes) -> None:
    """Takes the place of write_atomically once there is no room."""
    raise OSError(errno.ENOSPC, f"No space left for {path.name}, {len(data)} bytes")
