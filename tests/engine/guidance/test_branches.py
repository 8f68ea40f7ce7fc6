"""A run goes on from an earlier moment held in memory: exactly, or steered another way, and repeatably."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.events import Failed, Finished, Snapshot, Started, Stepped
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering

LOG = {1: {"include": "a blue banana", "learning_rate": 0.4}}
Drive = Callable[..., tuple[Outcome, dict[int, Moment], int]]


@pytest.fixture
def drive(catalog) -> Drive:
    """Drives a run to its end as the window does; returns what it came to, its moments and its first step."""

    def drive(
        settings: Settings, start: Moment | None = None, steering: Steering = NO_STEERING, **now: Any
    ) -> tuple[Outcome, dict[int, Moment], int]:
        recorder, states, moments = Recorder("guidance", settings, start), {}, {}
        control, first, end = RunControl(), -1, None
        control.steer(now)
        for event in run(
            VqganClip(catalog),
            settings,
            control,
            steering=steering,
            start=start,
            keep_state=states.__setitem__,
        ):
            recorder.follow(event)
            match event:
                case Started(_, _, _, step):
                    first = step
                case Snapshot(step):
                    moments[step] = recorder.moment(step, states.pop(step))
                case Finished():
                    end = recorder.outcome(event)
                case _:
                    pass
        assert end is not None
        return end, moments, first

    return drive


def _bytes(outcome: Outcome) -> tuple[bytes, bytes]:
    assert outcome.result.latents is not None
    return outcome.result.pictures.tobytes(), outcome.result.latents.tobytes()


@pytest.mark.parametrize("changes", [{}, {"keep_best": True, "score_every": 1, "batch_size": 2}])
@pytest.mark.parametrize("step", [2, 4])
def test_a_branch_without_changes_is_the_uninterrupted_run(drive: Drive, settings, step, changes) -> None:
    chosen = settings(total_iter=6, show_step=2, **changes)
    whole, moments, _ = drive(chosen, steering=LOG)
    branch, later, first = drive(chosen, moments[step])
    assert first == step
    assert _bytes(branch) == _bytes(whole)
    assert branch.losses == whole.losses
    assert branch.steering == whole.steering == LOG
    assert [s.step for s in branch.snapshots] == [s.step for s in whole.snapshots] == [2, 4]
    assert sorted(later) == [s for s in (2, 4) if s > step]


def test_a_moment_can_be_gone_on_from_again_and_again(drive: Drive, settings) -> None:
    chosen = settings(total_iter=4, show_step=2)
    whole, moments, _ = drive(chosen)
    assert [_bytes(drive(chosen, moments[2])[0]) for _ in range(2)] == [_bytes(whole)] * 2


def test_a_branch_follows_changes_from_its_first_step_and_its_log_makes_the_same_picture(
    drive: Drive, settings
) -> None:
    chosen = settings(total_iter=6, show_step=2)
    whole, moments, _ = drive(chosen, steering=LOG)
    branch, later, _ = drive(chosen, moments[2], include="a green apple")
    assert _bytes(branch) != _bytes(whole)
    assert branch.steering == LOG | {2: {"include": "a green apple"}}
    assert _bytes(drive(chosen, steering=branch.steering)[0]) == _bytes(branch)
    assert _bytes(drive(chosen, later[4])[0]) == _bytes(branch)


def test_a_moment_knows_what_the_settings_had_become(drive: Drive, settings) -> None:
    log = {0: {"beta": 2.0}, 1: {"beta": 3.0, "include": "a blue banana"}, 2: {"beta": 4.0}}
    _, moments, _ = drive(settings(total_iter=4, show_step=2), steering=log)
    assert moments[2].changes() == {"beta": 3.0, "include": "a blue banana"}


def test_a_moment_of_other_settings_is_refused_with_a_sentence(catalog, drive: Drive, settings) -> None:
    _, moments, _ = drive(settings(total_iter=4, show_step=2))
    events = list(run(VqganClip(catalog), settings(seed=99), RunControl(), start=moments[2]))
    assert isinstance(events[-1], Failed)
    assert "other settings" in events[-1].message
    assert not any(isinstance(event, Stepped) for event in events)


def test_states_are_kept_only_for_whoever_asks(begin, catalog, settings, monkeypatch) -> None:
    def state(_: object) -> Mapping[str, Any]:
        raise AssertionError("nobody asked")

    monkeypatch.setattr(type(begin()), "state_dict", state)
    events = list(run(VqganClip(catalog), settings(total_iter=4, show_step=2), RunControl()))
    assert isinstance(events[-1], Finished)


def test_a_branch_is_kept_whole_in_the_gallery(drive: Drive, settings, tmp_path: Path) -> None:
    chosen = settings(total_iter=6, show_step=2)
    _, moments, _ = drive(chosen, steering=LOG)
    branch, _, _ = drive(chosen, moments[4], exclude="")
    (item,) = Gallery(tmp_path).keep(branch)
    assert item.steering == LOG | {4: {"exclude": ""}}
    assert [snapshot.step for snapshot in item.snapshots] == [2, 4]
    assert len(Gallery(tmp_path).losses(item)["total"]) == 6
