"""Whatever ends the program, and whenever: no run is lost, none is done twice, and the queue opens."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from t2i_desktop.engine import files
from t2i_desktop.engine.queue.jobs import QueueError, Wish
from t2i_desktop.engine.queue.queue import Queue

_ROOT = Path(__file__).parents[3]
_CALLS = ("fsync", "replace", "rename", "open")


def _wishes(*titles: str) -> list[Wish]:
    return [Wish("fake", {"include": title}, title) for title in titles]


def _state(queue: Queue) -> list[tuple[str, str]]:
    return [(job.title, job.state) for job in queue.jobs()]


def _ids(queue: Queue, *titles: str) -> list[str]:
    return [job.id for job in queue.jobs() if job.title in titles]


Change = Callable[[Queue], object]
CHANGES: dict[str, Change] = {
    "add": lambda queue: queue.add(_wishes("x", "y", "z")),
    "move": lambda queue: queue.move(_ids(queue, "d"), _ids(queue, "b")[0]),
    "edit": lambda queue: queue.edit(_ids(queue, "b")[0], _wishes("boat")[0]),
    "duplicate": lambda queue: queue.duplicate(_ids(queue, "b", "c")),
    "remove": lambda queue: queue.remove(_ids(queue, "b")),
    "claim": lambda queue: queue.claim(),
    "end": lambda queue: queue.end(_ids(queue, "a")[0], "finished", ["item"]),
    "retry": lambda queue: queue.retry(_ids(queue, "e")),
}


def _prepared(root: Path) -> Queue:
    """e has failed, a runs, b, c and d wait."""
    queue = Queue(root)
    queue.add(_wishes("e", "a", "b", "c", "d"))
    failed = queue.claim()
    assert failed is not None
    queue.end(failed.id, "failed", error="It broke.")
    queue.claim()
    return queue


class _Fault:
    """Raises at the nth call of any of the system's calls by which files are written."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._left = 0
        for name in _CALLS:
            monkeypatch.setattr(files.os, name, self._wrapped(getattr(os, name)))

    def arm(self, nth: int) -> None:
        self._left = nth

    def disarm(self) -> bool:
        """Whether it has struck."""
        struck, self._left = self._left <= 0, 0
        return struck

    def _wrapped(self, call: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*given: object, **named: object) -> object:
            self._left -= 1
            if self._left == 0:
                raise OSError(28, "No space left on device")
            return call(*given, **named)

        return wrapped


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_that_fails_at_any_write_happens_or_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    expected = _prepared(tmp_path / "whole")
    before = _state(expected)
    CHANGES[name](expected)
    after = _state(expected)
    fault, nth, struck, state = _Fault(monkeypatch), 0, True, before
    while struck:
        nth += 1
        queue = _prepared(tmp_path / f"queue-{nth}")
        fault.arm(nth)
        with suppress(QueueError):
            CHANGES[name](queue)
        struck = fault.disarm()
        state = _state(queue)
        assert state in (before, after)
        queue.close()
    assert state == after
    assert nth > 1


_KILLED = """
import os, signal, sys
from pathlib import Path
from t2i_desktop.engine import files
from t2i_desktop.engine.queue.jobs import Wish
from t2i_desktop.engine.queue.queue import Queue

left = int(sys.argv[2])
def wrapped(call):
    def die_in_time(*given, **named):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*given, **named)
    return die_in_time
for name in ("fsync", "replace", "rename"):
    setattr(files.os, name, wrapped(getattr(os, name)))

queue = Queue(Path(sys.argv[1]))
for number in range(1000):
    queue.add([Wish("fake", {}, f"{number}.{part}") for part in range(3)])
    print("added", number, flush=True)
    job = queue.claim()
    print("claimed", job.title, flush=True)
    queue.end(job.id, "finished", [job.title])
    print("ended", job.title, flush=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("calls", [1, 3, 6, 7, 9, 11, 23, 41])
def test_after_kill_9_at_any_write_the_queue_opens_with_all_that_was_added(
    tmp_path: Path, calls: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path / "queue"), str(calls)],
        cwd=_ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    said = [line.split() for line in done.stdout.splitlines()]
    queue = Queue(tmp_path / "queue")
    jobs = {job.title: job for job in queue.open()}
    assert queue.told == ()
    for number in (what for deed, what in said if deed == "added"):
        assert {f"{number}.{part}" for part in range(3)} <= set(jobs)
    assert len(jobs) % 3 == 0
    for title in (what for deed, what in said if deed == "ended"):
        assert (jobs[title].state, jobs[title].items) == ("finished", (title,))
    assert not [job for job in jobs.values() if job.state == "running"]
    finished = {title for title, job in jobs.items() if job.state == "finished"}
    lost = {what for deed, what in said if deed == "claimed"} - finished
    assert {title for title, job in jobs.items() if job.was_interrupted} >= lost
    waiting = [job.title for job in queue.jobs() if job.state == "waiting"]
    assert set(waiting[: len(lost)]) == lost


_HOLDS = """
import sys
from pathlib import Path
from t2i_desktop.engine.queue.queue import Queue
queue = Queue(Path(sys.argv[1]))
job = queue.claim()
print(job.title, flush=True)
sys.stdin.read()
"""


def test_a_run_of_a_program_that_lives_is_its_own_and_waits_again_when_that_is_killed(tmp_path: Path) -> None:
    queue = Queue(tmp_path / "queue")
    queue.add(_wishes("a", "b"))
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(queue.root)],
        cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "a"
        assert _state(queue) == [("a", "running"), ("b", "waiting")]
        other.kill()
        other.wait()
    assert _state(queue) == [("a", "waiting"), ("b", "waiting")]
    assert queue.jobs()[0].was_interrupted
