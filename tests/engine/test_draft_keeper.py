"""What is put to disk while a run goes on, how often, and what happens where it cannot be."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine import drafts as drafts_module
from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import Drafts
from t2i_desktop.engine.events import Event, Finished, Noted, Stepped
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.runner import RunControl, run
from tests.engine.interrupting import ENTRY, NO_SPACE, NOTHING, SETTINGS, driven, same
from tests.fakes import FakeGenerator, FakeSettings


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "gallery" / ".runs")


@pytest.fixture
def whole(tmp_path: Path) -> Outcome:
    return driven(DraftKeeper.of_new(Drafts(tmp_path / "other"), "fake", SETTINGS))


class _FullDisk:
    """Lets files be written, or not."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = False
        for name in ("write_state", "add_change"):
            self._guard(monkeypatch, name)

    def _guard(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        original = getattr(drafts_module.OpenDraft, name)

        def guarded(*arguments: Any) -> None:
            if self.is_full:
                raise NO_SPACE
            original(*arguments)

        monkeypatch.setattr(drafts_module.OpenDraft, name, guarded)


def test_a_full_disk_is_told_once_and_ends_no_run(drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = _FullDisk(monkeypatch)
    disk.is_full = True
    events: list[Event] = []
    with DraftKeeper.of_new(drafts, "fake", SETTINGS, interval=0) as keeper:
        events += run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper, steering={4: {"include": "a pear"}})
    notes = [e.message for e in events if isinstance(e, Noted) and "cannot be saved" in e.message]
    assert len(notes) == 1
    assert "No space left on device" in notes[0]
    assert isinstance(events[-1], Finished)


def test_once_there_is_room_again_the_run_is_saved_again(
    drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = _FullDisk(monkeypatch)
    disk.is_full = True
    with DraftKeeper.of_new(drafts, "fake", SETTINGS, interval=0) as keeper:
        for event in run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper):
            keeper.follow(event)
            if isinstance(event, Stepped) and event.step == 10:
                disk.is_full = False
    (draft,) = drafts.waiting()
    assert draft.step == 20


def test_a_folder_that_cannot_be_written_is_told_and_ends_no_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where the gallery belongs")
    with DraftKeeper.of_new(Drafts(tmp_path / "file" / ".runs"), "fake", SETTINGS) as keeper:
        events = list(run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper))
    assert isinstance(events[-1], Finished)
    assert any("cannot be saved" in event.message for event in events if isinstance(event, Noted))


class _Plain:
    """A run that cannot be continued."""

    title, device, total_steps, show_step = "plain", "CPU (fake)", 3, 0

    def __init__(self, settings: FakeSettings) -> None:
        inner = FakeGenerator().begin(settings)
        self.step, self.result, self.notes, self.finish = inner.step, inner.result, inner.notes, inner.finish

    @classmethod
    def begin(cls, settings: FakeSettings) -> "_Plain":
        return cls(settings)


def test_a_job_that_cannot_be_continued_has_no_draft(drafts: Drafts) -> None:
    with DraftKeeper.of_new(drafts, "fake", SETTINGS, interval=0) as keeper:
        assert isinstance(list(run(_Plain, SETTINGS, RunControl(), checkpoint=keeper))[-1], Finished)
    assert not drafts.root.exists()


class _Clock:
    """Seconds that pass only where a state is copied."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def states(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    taken: list[int] = []

    def remember(_: object, moment: Any) -> None:
        taken.append(moment.step)

    monkeypatch.setattr(drafts_module.OpenDraft, "write_state", remember)
    return taken


def test_states_are_written_when_the_interval_has_passed(drafts: Drafts, states: list[int]) -> None:
    clock = _Clock()
    keeper = DraftKeeper(drafts, "fake", SETTINGS, NOTHING, interval=20, clock=clock)
    with keeper:
        for event in run(FakeGenerator(), SETTINGS, RunControl(), checkpoint=keeper):
            if isinstance(event, Stepped):
                clock.now += 6
                keeper.settle()
    assert states == [4, 8, 12, 16, 20, 20]


def test_states_that_take_long_to_copy_are_taken_more_seldom(
    drafts: Drafts, states: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = _Clock()

    def slow(state: Mapping[str, Any]) -> Mapping[str, Any]:
        clock.now += 1
        return state

    monkeypatch.setattr("t2i_desktop.engine.device.copied_to_cpu", slow)
    keeper = DraftKeeper(drafts, "fake", SETTINGS, NOTHING, interval=20, clock=clock)
    with keeper:
        for event in run(FakeGenerator(), SETTINGS, RunControl(), checkpoint=keeper):
            if isinstance(event, Stepped):
                clock.now += 6
                keeper.settle()
    assert states == [4, 13, 20]  # a second of copying, then 50 seconds without


def test_a_draft_that_is_taken_away_while_its_run_goes_on_is_made_again(
    drafts: Drafts, whole: Outcome
) -> None:
    control = RunControl()
    with DraftKeeper(drafts, "fake", SETTINGS, NOTHING, interval=0, clock=lambda: 0.0) as keeper:
        for event in run(ENTRY, SETTINGS, control, checkpoint=keeper):
            keeper.follow(event)
            keeper.settle()
            if isinstance(event, Stepped) and event.step == 9:
                shutil.rmtree(drafts.root)
            if isinstance(event, Stepped) and event.step == 11:
                break
    (draft,) = drafts.waiting()
    assert draft.step == 10
    assert same(driven(DraftKeeper.of_draft(drafts, draft, SETTINGS)), whole)
