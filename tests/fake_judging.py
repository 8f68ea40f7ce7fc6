"""Fake generators to compare, of which one breaks, and judges who count grey."""

import signal
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from t2i_desktop.engine.compare.judges import Bench
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import Settings
from tests.fakes import FakeGenerator, FakeRun, FakeSettings


class Broken(FakeGenerator):
    """Breaks in its second step."""

    def begin(self, settings: FakeSettings) -> FakeRun:
        return FakeRun(settings, fails_at=2)


class InterruptedRun(FakeRun):
    """Somebody presses Ctrl-C while it does its first step."""

    def step(self) -> Mapping[str, float]:
        signal.raise_signal(signal.SIGINT)
        return super().step()


class Interrupted(FakeGenerator):
    """Makes runs in which somebody presses Ctrl-C."""

    def begin(self, settings: FakeSettings) -> FakeRun:
        return InterruptedRun(settings)


class FakeBench(Bench):
    """The brighter, the better; only pictures of the generator “other” are left to the real judges."""

    def score(self, generator: str, pictures: np.ndarray, settings: Settings) -> tuple[str, float]:
        if generator == "other":
            return super().score(generator, pictures, settings)
        return "Grey", float(pictures.mean() / 255)


ENTRY = Entry("fake", "Fake", "generate", FakeSettings, "tests.fakes:FakeGenerator")
OTHER = replace(ENTRY, name="other", title="Other")
BROKEN = replace(ENTRY, name="broken", title="Broken", factory="tests.fake_judging:Broken")
