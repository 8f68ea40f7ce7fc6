"""A run that goes on has a draft, and from the draft it goes on exactly."""

import json
import os
from pathlib import Path

import pytest

from t2i_desktop.engine import drafts as drafts_module
from t2i_desktop.engine.draft_keeper import DraftKeeper, as_it_is, settings_of
from t2i_desktop.engine.drafts import Draft, Drafts, recover
from t2i_desktop.engine.errors import BadDraft
from t2i_desktop.engine.events import Finished, Noted
from t2i_desktop.engine.recording import Outcome
from t2i_desktop.engine.runner import RunControl, run
from tests.engine.interrupting import ENTRY, SETTINGS, PowerCut, driven, interrupted, same


@pytest.fixture
def drafts(tmp_path: Path) -> Drafts:
    return Drafts(tmp_path / "gallery" / ".runs")


@pytest.fixture
def whole(tmp_path: Path) -> Outcome:
    return driven(DraftKeeper.of_new(Drafts(tmp_path / "other"), "fake", SETTINGS))


@pytest.mark.parametrize("step", [1, 4, 5, 19, 20])
def test_a_draft_goes_on_to_the_same_end(drafts: Drafts, whole: Outcome, step: int) -> None:
    draft = interrupted(drafts, step)
    assert (draft.title, draft.total_steps) == ("an apple", 20)
    assert draft.step < step
    assert same(driven(DraftKeeper.of_draft(drafts, draft, settings_of(ENTRY, draft))), whole)


def test_a_run_interrupted_again_and_again_comes_to_the_same_end(drafts: Drafts, whole: Outcome) -> None:
    draft = interrupted(drafts, 3)
    for step in (6, 7, 13):
        with pytest.raises(PowerCut):
            driven(DraftKeeper.of_draft(drafts, draft, SETTINGS, interval=0), until=step)
        (draft,) = drafts.waiting()
    assert same(driven(DraftKeeper.of_draft(drafts, draft, SETTINGS)), whole)


def test_a_draft_goes_when_its_picture_is_kept(drafts: Drafts) -> None:
    with DraftKeeper.of_new(drafts, "fake", SETTINGS) as keeper:
        for event in run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper):
            keeper.follow(event)
        assert drafts.waiting() == ()
        assert len(list(drafts.root.glob("*/draft.json"))) == 1
        keeper.end(is_kept=True)
    assert not drafts.root.exists()


def test_a_draft_stays_when_its_picture_could_not_be_kept(drafts: Drafts, whole: Outcome) -> None:
    keeper = DraftKeeper.of_new(drafts, "fake", SETTINGS)
    with keeper:
        for event in run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper):
            keeper.follow(event)
        keeper.end(is_kept=False)
    (draft,) = drafts.waiting()
    assert draft.step == 20
    assert same(driven(DraftKeeper.of_draft(drafts, draft, SETTINGS)), whole)


def test_a_run_cancelled_before_its_first_step_leaves_no_draft(drafts: Drafts) -> None:
    control = RunControl()
    control.cancel()
    with DraftKeeper.of_new(drafts, "fake", SETTINGS) as keeper:
        for event in run(ENTRY, SETTINGS, control, checkpoint=keeper):
            keeper.follow(event)
        keeper.end(is_kept=False)
    assert drafts.waiting() == ()


def test_a_draft_cancelled_before_its_next_step_is_still_there(drafts: Drafts) -> None:
    draft = interrupted(drafts, 9)
    control = RunControl()
    control.cancel()
    with DraftKeeper.of_draft(drafts, draft, SETTINGS) as keeper:
        for event in run(ENTRY, SETTINGS, control, checkpoint=keeper):
            keeper.follow(event)
        keeper.end(is_kept=False)
    assert [d.step for d in drafts.waiting()] == [draft.step]


def test_a_draft_in_hand_is_offered_to_nobody_else(drafts: Drafts) -> None:
    draft = interrupted(drafts, 5)
    with DraftKeeper.of_draft(drafts, draft, SETTINGS):
        assert Drafts(drafts.root).waiting() == ()
        with pytest.raises(BadDraft, match="another window or command"):
            DraftKeeper.of_draft(Drafts(drafts.root), draft, SETTINGS)
    assert len(drafts.waiting()) == 1


def test_a_draft_that_is_gone_is_told(drafts: Drafts) -> None:
    draft = interrupted(drafts, 5)
    drafts.open(draft).remove()
    with pytest.raises(BadDraft, match="gone"):
        drafts.open(draft)


def test_snapshots_are_written_once(drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    write = drafts_module.write_beside

    def remember(path: Path, data: bytes) -> None:
        written.append(path.name)
        write(path, data)

    monkeypatch.setattr(drafts_module, "write_beside", remember)
    draft = interrupted(drafts, 14)
    snapshots = [name for name in written if name.endswith(".safetensors")]
    assert snapshots == [f"{step:07d}.safetensors" for step in (4, 8, 12)]
    assert len(list(draft.folder.glob("state-*.ckpt"))) <= 2


def test_what_is_changed_after_the_last_state_is_followed_again(drafts: Drafts) -> None:
    folder = drafts.begin("fake", SETTINGS, "an apple", 20)
    folder.add_change(3, {"include": "a pear"})
    folder.add_change(7, {"include": "a plum", "mirrored": True})
    with (folder.folder / "changes.jsonl").open("ab") as file:
        file.write(b'{"step": 9, "chan')  # the power went here
    folder.close()
    (draft,) = drafts.waiting()
    recovered = recover(draft)
    assert recovered.start is None
    assert recovered.later == {3: {"include": "a pear"}, 7: {"include": "a plum", "mirrored": True}}


def test_a_change_after_a_torn_line_is_not_lost_with_it(drafts: Drafts) -> None:
    draft = interrupted(drafts, 5)
    with (draft.folder / "changes.jsonl").open("ab") as file:
        file.write(b'{"step": 9, "chan')
    with pytest.raises(PowerCut):
        driven(DraftKeeper.of_draft(drafts, draft, SETTINGS), until=6)
    opened = drafts.open(draft)
    opened.add_change(6, {"include": "a pear"})
    opened.close()
    assert recover(draft).later == {6: {"include": "a pear"}}


@pytest.mark.parametrize("damage", [b"", b"not a checkpoint"])
def test_where_the_last_state_is_damaged_the_one_before_comes_to_the_same_end(
    drafts: Drafts, whole: Outcome, damage: bytes
) -> None:
    draft = interrupted(drafts, 14)
    newest, older = sorted(draft.folder.glob("state-*.ckpt"), reverse=True)
    newest.write_bytes(damage)
    start = recover(draft).start
    assert start
    assert f"state-{start.step:07d}.ckpt" == older.name
    assert same(driven(DraftKeeper.of_draft(drafts, draft, SETTINGS)), whole)


def damaged(draft: Draft) -> None:
    for path in draft.folder.glob("state-*.ckpt"):
        path.write_bytes(path.read_bytes()[:-20])


def test_damaged_states_are_told_and_the_last_snapshot_can_be_kept(drafts: Drafts) -> None:
    draft = interrupted(drafts, 14)
    damaged(draft)
    with pytest.raises(BadDraft, match="Keep it as it is to keep its last snapshot"):
        DraftKeeper.of_draft(drafts, draft, SETTINGS)
    outcome = as_it_is(ENTRY, draft)
    assert outcome.status == "interrupted"
    assert outcome.step in (8, 12)
    assert [snapshot.step for snapshot in outcome.snapshots] == list(range(4, outcome.step, 4))


def test_damaged_states_without_a_snapshot_leave_nothing_to_keep(drafts: Drafts) -> None:
    draft = interrupted(drafts, 3)
    damaged(draft)
    with pytest.raises(BadDraft, match="There is nothing to keep of “an apple”"):
        as_it_is(ENTRY, draft)


def test_a_draft_of_a_newer_version_says_so_and_its_last_snapshot_can_be_kept(drafts: Drafts) -> None:
    draft = interrupted(drafts, 14)
    record = json.loads((draft.folder / "draft.json").read_text())
    record["settings"]["sparkle"] = 0.5
    (draft.folder / "draft.json").write_text(json.dumps(record))
    (draft,) = drafts.waiting()
    with pytest.raises(BadDraft, match=r"no setting named “sparkle”. Update the program"):
        settings_of(ENTRY, draft)
    outcome = as_it_is(ENTRY, draft)
    assert outcome.step in (8, 12)


def test_a_damaged_snapshot_is_told_and_the_run_goes_on(drafts: Drafts) -> None:
    draft = interrupted(drafts, 14)
    (draft.folder / "snapshots" / "0000004.safetensors").write_bytes(b"")
    with DraftKeeper.of_draft(drafts, draft, SETTINGS) as keeper:
        events = list(run(ENTRY, SETTINGS, RunControl(), checkpoint=keeper))
    notes = [event.message for event in events if isinstance(event, Noted)]
    assert "These snapshots of it were damaged and are lost: 4." in notes
    assert isinstance(events[-1], Finished)


def test_a_damaged_record_is_named_and_hides_no_other_draft(drafts: Drafts) -> None:
    broken, other = (drafts.begin("fake", SETTINGS, "an apple", 20) for _ in range(2))
    (broken.folder / "draft.json").write_bytes(b"{")
    broken.close()
    other.close()
    assert [draft.folder for draft in drafts.waiting()] == [other.folder]
    assert drafts.damaged == (broken.folder,)


def test_as_it_is_keeps_the_last_state_with_all_that_was_told_until_then(
    drafts: Drafts, whole: Outcome
) -> None:
    draft = interrupted(drafts, 14)
    outcome = as_it_is(ENTRY, draft)
    assert (outcome.step, outcome.status) == (draft.step, "interrupted")
    assert {name: list(v) for name, v in outcome.losses.items()} == {
        name: values[: draft.step] for name, values in whole.losses.items()
    }
    assert outcome.result.latents is not None


def test_a_draft_is_found_by_the_beginning_of_its_name(drafts: Drafts) -> None:
    draft = interrupted(drafts, 5)
    assert drafts.find(draft.id[:12]).folder == draft.folder
    with pytest.raises(BadDraft, match="no unfinished run called “x”"):
        drafts.find("x")
    drafts.begin("fake", SETTINGS, "an apple", 20).close()
    with pytest.raises(BadDraft, match="several unfinished runs"):
        drafts.find("2")


def test_what_is_left_of_removed_drafts_is_cleared_away(drafts: Drafts) -> None:
    draft = interrupted(drafts, 5)
    os.rename(draft.folder, draft.folder.with_name(f".{draft.id}.gone"))
    assert drafts.waiting() == ()
    assert os.listdir(drafts.root) == []
