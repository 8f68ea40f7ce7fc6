"""The queue on disk: turns, states, claims by several instances, files of other versions or damaged."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from t2i_desktop.engine.queue import queue as queue_module
from t2i_desktop.engine.queue.jobs import QueuedJob, QueueError, Wish, job_file, read_job
from t2i_desktop.engine.queue.queue import Queue


def _wish(title: str, **settings: object) -> Wish:
    return Wish("fake", {"include": title, **settings}, title)


def _titles(queue: Queue, state: str = "waiting") -> list[str]:
    return [job.title for job in queue.jobs() if job.state == state]


def _ids(queue: Queue, *titles: str) -> list[str]:
    known = {job.title: job.id for job in queue.jobs()}
    return [known[title] for title in titles]


@pytest.fixture
def queue(tmp_path: Path) -> Queue:
    queue = Queue(tmp_path / "queue")
    queue.add([_wish(title) for title in "abcd"])
    return queue


def _claim(queue: Queue) -> QueuedJob:
    job = queue.claim()
    assert job is not None
    return job


def _file(queue: Queue, id: str) -> Path:
    return queue.root / f"{id}.json"


def test_a_queue_that_nothing_was_added_to_makes_no_folder(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "queue")
    assert (queue.open(), queue.claim(), queue.add([])) == ((), None, ())
    assert not queue.root.exists()


def test_runs_are_claimed_in_the_order_in_which_they_were_added(queue: Queue) -> None:
    queue.add([_wish("e")])
    assert [_claim(queue).title for _ in range(5)] == list("abcde")
    assert queue.claim() is None


def test_a_queue_opened_again_is_the_same(queue: Queue) -> None:
    queue.end(_claim(queue).id, "failed", ["item"], "It broke.")
    assert Queue(queue.root).open() == queue.jobs()


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        ("c", "a", "cabd"),
        ("a", "c", "bacd"),
        ("ac", None, "bdac"),
        ("bd", "a", "bdac"),
        ("ab", "b", "abcd"),
        ("ad", "d", "bcad"),
        ("abcd", "c", "abcd"),
    ],
)
def test_runs_are_moved_together_and_stay_in_their_order(
    queue: Queue, moved: str, before: str | None, order: str
) -> None:
    target = _ids(queue, before)[0] if before else None
    queue.move(_ids(queue, *moved), target)
    assert _titles(queue) == list(order)


def test_moving_to_the_front_is_before_all_that_wait(queue: Queue) -> None:
    running = _claim(queue)
    queue.move_to_front(_ids(queue, "c", "d"))
    assert _titles(queue) == ["c", "d", "b"]
    queue.move(_ids(queue, "b"), running.id)
    assert _titles(queue) == ["b", "c", "d"]


def test_a_run_moved_between_two_many_times_finds_its_place_every_time(queue: Queue) -> None:
    for number in range(120):
        moved, other = ("c", "b") if number % 2 else ("b", "c")
        queue.move(_ids(queue, moved), _ids(queue, other)[0])
        assert _titles(queue) == ["a", moved, other, "d"]


def test_only_the_runs_moved_are_written(queue: Queue) -> None:
    before = {path: path.stat().st_mtime_ns for path in queue.root.glob("*/*.json")}
    queue.move(_ids(queue, "d"), _ids(queue, "b")[0])
    changed = [path for path, moment in before.items() if path.stat().st_mtime_ns != moment]
    assert changed == [_file(queue, _ids(queue, "d")[0])]


def test_added_runs_can_go_before_another(queue: Queue) -> None:
    queue.add([_wish("x"), _wish("y")], before=_ids(queue, "b")[0])
    assert _titles(queue) == list("axybcd")


def test_a_duplicate_waits_just_after_its_original(queue: Queue) -> None:
    queue.duplicate(_ids(queue, "b"))
    assert _titles(queue) == list("abbcd")
    queue.end(_claim(queue).id, "finished")
    queue.duplicate(_ids(queue, "a"))
    assert _titles(queue) == list("bbcda")


def test_a_run_that_waits_can_become_another(queue: Queue) -> None:
    id = _ids(queue, "b")[0]
    queue.edit(id, replace(_wish("boat", seed=3), label="seed 3"))
    job = queue.jobs()[1]
    assert (job.id, job.title, dict(job.settings), job.label) == (
        id, "boat", {"include": "boat", "seed": 3}, "seed 3",
    )  # fmt: skip


def test_a_run_under_way_can_be_neither_changed_nor_removed(queue: Queue) -> None:
    job = _claim(queue)
    with pytest.raises(QueueError, match="“boat” does not wait"):
        queue.edit(job.id, _wish("boat"))
    assert queue.remove([job.id]) == ()
    assert _titles(queue, "running") == ["a"]


def test_what_was_removed_can_be_put_back_where_it_was(queue: Queue) -> None:
    removed = queue.remove(_ids(queue, "a", "c"))
    assert _titles(queue) == ["b", "d"]
    queue.put_back(removed)
    assert _titles(queue) == list("abcd")


def test_a_batch_of_which_nothing_is_left_leaves_no_folder(queue: Queue) -> None:
    queue.remove(_ids(queue, *"abcd"))
    assert [path for path in queue.root.iterdir() if not path.name.startswith(".")] == []


def test_a_failed_run_tells_why_and_can_be_tried_again(queue: Queue) -> None:
    queue.end(_claim(queue).id, "failed", error="It broke.")
    failed = queue.jobs()[-1]
    assert (failed.state, failed.error) == ("failed", "It broke.")
    queue.retry([failed.id])
    again = queue.jobs()[0]
    assert (again.id, again.state, again.error, again.ended) == (failed.id, "waiting", "", None)


def test_finished_runs_are_not_tried_again(queue: Queue) -> None:
    job = _claim(queue)
    queue.end(job.id, "finished", ["item"])
    queue.retry([job.id])
    assert queue.jobs()[-1].items == ("item",)


def test_clearing_takes_out_what_has_ended_and_nothing_else(queue: Queue) -> None:
    queue.end(_claim(queue).id, "finished")
    queue.end(_claim(queue).id, "failed")
    _claim(queue)
    assert [job.title for job in queue.clear(["finished"])] == ["a"]
    assert [job.title for job in queue.clear()] == ["b"]
    assert [(job.title, job.state) for job in queue.jobs()] == [("c", "running"), ("d", "waiting")]


def test_what_ended_last_is_listed_first_whatever_the_clock_said_when_it_was_added(tmp_path: Path) -> None:
    moments = iter([datetime(2030, 1, 1, tzinfo=UTC) + timedelta(hours=h) for h in (9, 1, 2, 3, 4)])
    queue = Queue(tmp_path / "queue", lambda: next(moments))
    queue.add([_wish("a"), _wish("b")])
    for _ in "ab":
        queue.end(_claim(queue).id, "finished")
    assert _titles(queue, "finished") == ["b", "a"]


def test_two_instances_never_claim_the_same_run(tmp_path: Path) -> None:
    queues = [Queue(tmp_path / "queue") for _ in range(4)]
    queues[0].add([_wish(str(number)) for number in range(40)])

    def claim_all(queue: Queue) -> list[str]:
        claimed = []
        while job := queue.claim():
            claimed.append(job.title)
        return claimed

    with ThreadPoolExecutor(len(queues)) as pool:
        claimed = [title for titles in pool.map(claim_all, queues) for title in titles]
    assert sorted(claimed, key=int) == [str(number) for number in range(40)]


def test_an_instance_leaves_alone_what_another_one_does(queue: Queue) -> None:
    other = Queue(queue.root)
    job = _claim(other)
    assert _titles(queue, "running") == ["a"]
    queue.end(job.id, "failed")
    queue.unclaim(job.id)
    assert _titles(queue, "running") == ["a"]


def test_what_an_instance_did_when_it_ended_waits_again_before_all_others(queue: Queue) -> None:
    other = Queue(queue.root)
    _claim(other)
    queue.move_to_front(_ids(queue, "d"))
    other.close()
    first = queue.jobs()[0]
    assert (first.title, first.state, first.was_interrupted) == ("a", "waiting", True)
    assert _titles(queue) == list("adbc")
    queue.end(_claim(queue).id, "finished")
    assert not queue.jobs()[-1].was_interrupted


def test_a_claim_given_back_waits_where_it_was(queue: Queue) -> None:
    queue.unclaim(_claim(queue).id)
    assert _titles(queue) == list("abcd")
    assert not queue.jobs()[0].was_interrupted


def test_one_run_that_waits_can_be_claimed_out_of_turn(queue: Queue) -> None:
    (wanted,) = _ids(queue, "c")
    job = queue.claim(wanted)
    assert job is not None
    assert (job.id, queue.claim(wanted)) == (wanted, None)


def test_a_run_stopped_to_go_on_another_time_waits_before_all_others(queue: Queue) -> None:
    job = _claim(queue)
    queue.move_to_front(_ids(queue, "d"))
    queue.interrupt(job.id)
    assert _titles(queue) == list("adbc")
    assert queue.jobs()[0].was_interrupted


@pytest.mark.parametrize(
    "change",
    [
        lambda queue: queue.add([_wish("x")]),
        lambda queue: queue.claim(),
        lambda queue: queue.remove(_ids(queue, "b")),
        lambda queue: queue.move_to_front(_ids(queue, "b")),
    ],
)
def test_whatever_is_changed_is_told_to_who_asks_for_the_version(
    queue: Queue, change: Callable[[Queue], object]
) -> None:
    version = queue.version()
    queue.jobs()
    assert queue.version() == version
    change(queue)
    assert queue.version() != version


def test_a_run_deleted_behind_our_back_is_forgotten_when_it_ends(queue: Queue) -> None:
    job = _claim(queue)
    _file(queue, job.id).unlink()
    queue.end(job.id, "finished")
    assert [job.title for job in queue.jobs()] == list("bcd")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"format": 1}', b"\xff\x00", b'{"format": 1, "place": NaN}']
)
def test_a_damaged_run_is_set_aside_and_no_other_is_lost(queue: Queue, content: bytes) -> None:
    _file(queue, _ids(queue, "b")[0]).write_bytes(content)
    assert _titles(queue) == list("acd")
    (told,) = queue.told
    assert "is damaged. It is set aside as" in told
    (aside,) = (queue.root / ".damaged").iterdir()
    assert aside.read_bytes() == content
    assert str(aside) in told
    assert queue.jobs()
    assert queue.told == ()


def test_a_run_of_a_newer_version_is_told_of_and_left_as_it_is(queue: Queue) -> None:
    path = _file(queue, _ids(queue, "b")[0])
    content = json.dumps({"format": 2, "dream": "everything is another"}).encode()
    path.write_bytes(content)
    assert _titles(queue) == list("acd")
    assert "newer version" in queue.told[0]
    assert path.read_bytes() == content


def test_what_a_newer_version_adds_to_a_run_is_written_again(queue: Queue) -> None:
    path = _file(queue, _ids(queue, "a")[0])
    facts = json.loads(path.read_bytes()) | {"colour": "blue"}
    path.write_text(json.dumps(facts))
    queue.end(_claim(queue).id, "finished")
    assert json.loads(path.read_bytes())["colour"] == "blue"


def test_a_file_of_an_older_version_with_fewer_facts_is_read() -> None:
    facts = {
        "format": 1, "generator": "fake", "settings": {}, "title": "a", "place": 1, "state": "waiting",
        "added": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    assert read_job("batch/1", json.dumps(facts).encode()).label == ""


def test_the_file_of_a_run_gives_the_same_run() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    job = QueuedJob(
        "batch/1", "fake", {"include": "ä “b”", "seed": 3, "rate": 0.1}, "ä “b”", 1.5, now,
        "seed 3", "failed", "", False, "It broke.", ("x", "y"), now, now, {"colour": "blue"},
    )  # fmt: skip
    assert read_job(job.id, job_file(job)) == job


def test_a_program_that_holds_the_queue_for_ever_is_told_of(
    queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_module, "_PATIENCE", 0.0)
    with FileLock(queue.root / ".lock"), pytest.raises(QueueError, match="in use by another program"):
        queue.claim()
    assert _claim(queue).title == "a"


@pytest.mark.parametrize(
    "change",
    [
        lambda queue: queue.add([_wish("x")]),
        lambda queue: queue.claim(),
        lambda queue: queue.remove([queue.jobs()[0].id]),
    ],
)
def test_a_folder_that_cannot_be_written_is_told_of_in_one_sentence(
    queue: Queue, monkeypatch: pytest.MonkeyPatch, change: Callable[[Queue], object]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    for call in ("t2i_desktop.engine.files.os.open", "pathlib.Path.unlink", "pathlib.Path.mkdir"):
        monkeypatch.setattr(call, refuse)
    with pytest.raises(QueueError, match="Read-only file system"):
        change(queue)
