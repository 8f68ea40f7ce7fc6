"""Runs that are cut off in the middle, as by a kill, and whether two of them came to the same."""

import numpy as np
import pytest

from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import Draft, Drafts, Recovered
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Stepped
from t2i_desktop.engine.formats import losses_file
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl, run
from tests.fakes import FakeSettings

SETTINGS = FakeSettings(include="an apple", total_iter=20, seed=3, show_step=4, batch_size=2)
ENTRY = Entry("fake", "Fake", "generate", FakeSettings, "tests.fakes:FakeGenerator")
NOTHING = Recovered(None, {})
NO_SPACE = OSError(28, "No space left on device")


class PowerCut(BaseException):
    """The program is gone, at once."""


def driven(keeper: DraftKeeper, *, until: int = 0) -> Outcome:
    """What a run comes to; the program is cut off after step `until`, if there is one."""
    with keeper:
        event: Event | None = None
        for event in run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper, steering=keeper.later):
            keeper.follow(event)
            keeper.settle()
            if isinstance(event, Stepped) and event.step == until:
                raise PowerCut
        assert isinstance(event, Finished | Cancelled | Failed)
        outcome = keeper.recorder.outcome(event)
    assert outcome
    return outcome


def interrupted(drafts: Drafts, step: int) -> Draft:
    """A draft as it is left behind by a program that was cut off in a step."""
    keeper = DraftKeeper(drafts, "fake", SETTINGS, NOTHING, interval=0, clock=lambda: 0.0)
    with pytest.raises(PowerCut):
        driven(keeper, until=step)
    (draft,) = drafts.waiting()
    return draft


def same(a: Outcome, b: Outcome) -> bool:
    pairs = [
        (a.result, b.result),
        *((x.result, y.result) for x, y in zip(a.snapshots, b.snapshots, strict=True)),
    ]
    return (
        losses_file(a.losses) == losses_file(b.losses)
        and [s.step for s in a.snapshots] == [s.step for s in b.snapshots]
        and a.steering == b.steering
        and all(np.array_equal(x.pictures, y.pictures) for x, y in pairs)
        and all(np.array_equal(np.asarray(x.latents), np.asarray(y.latents)) for x, y in pairs)
    )
