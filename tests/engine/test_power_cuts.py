"""Wherever the power is cut, a draft opens to its older or its newer state, and goes on to the same end."""

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import Drafts, OpenDraft, Recovered, recover
from t2i_desktop.engine.events import Stepped
from t2i_desktop.engine.recording import Recorder as Memory
from t2i_desktop.engine.runner import RunControl, run
from tests.engine.power_cuts import Disk, Recorder, lay_out
from tests.fakes import FakeGenerator, FakeRun, FakeSettings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc which file a descriptor is of")

SETTINGS = FakeSettings(include="an apple", total_iter=6, seed=3, show_step=2)
CHANGE = {3: {"exclude": "fog"}}


class Script:
    """What had surely been done before each state of the disk: the last state written, and the changes."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self.marks: list[tuple[int, str, int]] = []

    def mark(self, what: str, step: int) -> None:
        self.marks.append((len(self._recorder.states), what, step))

    def surely(self, what: str, moment: int) -> int:
        """The greatest step of what was done before this moment, -1 if nothing was."""
        return max((step for when, kind, step in self.marks if kind == what and when <= moment), default=-1)


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[Disk], Script]:
    """A short run with a change on the way, state after state, until its draft is removed."""
    root = tmp_path / "disk"
    root.mkdir()
    with monkeypatch.context() as patch:
        recorder = Recorder(root, patch)
        script = Script(recorder)
        keeper = DraftKeeper(
            Drafts(root / ".runs"), "fake", SETTINGS, Recovered(None, {}), interval=0, clock=lambda: 0.0
        )
        with keeper:
            for event in run(_Steerable(), SETTINGS, RunControl(), checkpoint=keeper, steering=CHANGE):
                keeper.follow(event)
                keeper.settle()
                if isinstance(event, Stepped):
                    script.mark("state", event.step - 1)  # that of the step before is on disk
                    script.mark("change", 3 if event.step > 3 else -1)
            script.mark("removing", 0)
            keeper.end(is_kept=True)
            script.mark("removed", 0)
    return recorder.states, script


class _Steerable(FakeGenerator):
    """Makes runs that can be changed."""

    def begin(self, settings: FakeSettings) -> FakeRun:
        return _SteerableRun(settings)


class _SteerableRun(FakeRun):
    """Follows whatever is asked."""

    def steer(self, changes: Mapping[str, Any]) -> None:
        pass


def test_a_draft_is_whole_wherever_the_power_is_cut(
    tmp_path: Path, recorded: tuple[list[Disk], Script]
) -> None:
    states, script = recorded
    assert len(states) > 60
    seen: set[int | None] = set()
    tried: set[int] = set()
    place = tmp_path / "after"
    for moment, disk in enumerate(states):
        for files in disk.after_power_cuts():
            least = script.surely("state", moment), script.surely("change", moment)
            if (key := hash((frozenset(files.items()), least))) in tried:
                continue
            tried.add(key)
            shutil.rmtree(place, ignore_errors=True)
            lay_out(files, place)
            step = _opens(place, *least, is_being_removed=script.surely("removing", moment) == 0)
            assert step is None or script.surely("removed", moment) < 0, "a draft came back"
            seen.add(step)
    assert seen >= {None, 0, 1, 2, 3, 4, 5, 6}
    assert len(tried) > 60


def _opens(place: Path, least: int, changed: int, *, is_being_removed: bool) -> int | None:
    """The step at which the draft stands, None if there is none. Raises AssertionError if it is broken."""
    drafts = Drafts(place / ".runs")
    waiting = drafts.waiting()
    assert not drafts.damaged
    if not waiting:
        assert is_being_removed or least < 0, "the draft is lost"
        return None
    (draft,) = waiting
    recovered = recover(draft)
    step = recovered.start.step if recovered.start else 0
    assert step >= least, "the older state is older than what had been written"
    assert not recovered.notes, "a snapshot is lost"
    if recovered.start:
        assert recovered.start.state["steps"] == step
        assert len(recovered.start.losses["total"]) == step
        assert [snapshot.step for snapshot in recovered.start.snapshots] == [s for s in (2, 4) if s <= step]
    if changed >= 0:
        before = recovered.start.steering if recovered.start else {}
        assert {**before, **recovered.later} == CHANGE
    return step


def test_a_state_that_is_not_synced_would_be_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The harness itself: with fsync left out, some power cut breaks the draft."""
    root = tmp_path / "disk"
    root.mkdir()
    with monkeypatch.context() as patch:
        recorder = Recorder(root, patch)
        patch.setattr("t2i_desktop.engine.files.os.fsync", lambda descriptor: None)
        draft = Drafts(root / ".runs").begin("fake", SETTINGS, "an apple", 6)
        _write_one_state(draft)
        draft.close()
    broken = 0
    for files in recorder.states[-1].after_power_cuts():
        shutil.rmtree(tmp_path / "after", ignore_errors=True)
        lay_out(files, tmp_path / "after")
        drafts = Drafts(tmp_path / "after" / ".runs")
        broken += not drafts.waiting()
    assert broken


def _write_one_state(draft: OpenDraft) -> None:
    memory = Memory("fake", SETTINGS)
    made = FakeGenerator().begin(SETTINGS)
    memory.follow(Stepped(1, made.step()))
    draft.write_state(memory.moment(1, made.state_dict()))
