"""Starts deeds in processes of their own, kills them at random moments, and looks at what is left."""

import math
import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from t2i_desktop.engine.gallery import Gallery
from tests.tiny_models import write_tiny_models
from tests.torture import deeds
from tests.torture.checks import Prints, Witness, picture_of, prints_of

_LONGEST = 300.0  # seconds that nothing takes

# A server that has torch already makes each process by forking, which takes milliseconds instead of seconds.
_PROCESSES = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")


def do(deed: deeds.Deed, gallery: Path, models: Path, name: str, seconds: float = _LONGEST) -> bool:
    """Do something in a process of its own; True if it had to be killed because the time was up."""
    if os.name == "posix":
        _PROCESSES.set_forkserver_preload(["tests.torture.deeds"])
    process = _PROCESSES.Process(target=deed, args=(gallery, models, name))
    process.start()
    process.join(seconds)
    is_killed = process.is_alive()
    if is_killed:
        process.kill()
        process.join()
    code, kill = process.exitcode, is_killed and process.exitcode != 0
    process.close()
    assert kill or code == 0, f"{deed.__name__} {name} ended with {code}"
    return kill


@dataclass(slots=True)
class Torture:
    """A gallery, and what has happened to it. Call `prepare` first.

    slack: how much time a deed gets at most, in times of what it took once.
    kills: by deed. finished: how many deeds came to their end before their time was up.
    """

    folder: Path
    chance: random.Random
    slack: float = 1.5
    kills: Counter[str] = field(default_factory=Counter[str])
    finished: Counter[str] = field(default_factory=Counter[str])
    _seconds: dict[str, float] = field(default_factory=dict[str, float])
    _witness: Witness | None = None

    @property
    def gallery(self) -> Path:
        """Where the pictures are."""
        return self.folder / "gallery"

    @property
    def models(self) -> Path:
        """Where the tiny networks are."""
        return self.folder / "models"

    @property
    def witness(self) -> Witness:
        """Who knows how it was before."""
        assert self._witness
        return self._witness

    def prepare(self, names: list[str]) -> None:
        """Make the networks, and the pictures of these subjects without a kill; see how long things take."""
        self.models.mkdir(parents=True)
        write_tiny_models(self.models)
        apart = self.folder / "uninterrupted" / "gallery"
        do(deeds.save, apart, self.models, "")  # starts the server, which takes long
        for name in names:
            self._time("begin_run", deeds.begin_run, apart, name)
        self._seconds["resume_run"] = self._seconds["begin_run"]
        references: dict[tuple[str, int], Prints] = {}
        for item in (item for item in Gallery(apart) if item.generator != "fake"):
            references[item.settings["extras"], picture_of(item)] = prints_of(item)
        self._time("save", deeds.save, apart, "")
        self._time("export", deeds.export, apart, "")
        self._witness = Witness(self.gallery, references)

    def until(self, kills: int, names: list[str]) -> Iterator[int]:
        """Do one thing after the other until so many were killed; tells how many were, after every look."""
        waiting = self.witness.look()
        while (done := self.kills.total()) < kills:
            if waiting and self.chance.random() < 0.6:
                self.was_killed(deeds.resume_run, self.chance.choice(waiting).id)
            else:
                deed = self.chance.choices((deeds.begin_run, deeds.save, deeds.export), (4, 1, 1))[0]
                self.was_killed(deed, self.chance.choice(names))
            waiting = self.witness.look()
            if self.kills.total() > done:
                yield self.kills.total()

    def finish(self) -> None:
        """Go on with every draft to its end, and look once more."""
        for draft in self.witness.look():
            do(deeds.resume_run, self.gallery, self.models, draft.id)
            self.finished["resume_run"] += 1
        assert self.witness.look() == (), "a draft is left of a run that is done"

    def was_killed(self, deed: deeds.Deed, name: str) -> bool:
        """Do something for a random time, and tell whether that was too short."""
        seconds = self.chance.uniform(0, self.slack * self._seconds[deed.__name__])
        is_killed = do(deed, self.gallery, self.models, name, seconds)
        (self.kills if is_killed else self.finished)[deed.__name__] += 1
        return is_killed

    def _time(self, kind: str, deed: deeds.Deed, gallery: Path, name: str) -> None:
        began = time.monotonic()
        do(deed, gallery, self.models, name)
        self._seconds[kind] = min(time.monotonic() - began, self._seconds.get(kind, math.inf))
