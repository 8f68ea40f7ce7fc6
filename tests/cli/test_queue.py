"""`t2i queue`: the queue of the window, from the terminal."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from t2i_desktop.engine.formats import read_latent, read_losses
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.queue.jobs import Wish
from t2i_desktop.engine.queue.queue import FOLDER, Queue
from tests.cli.conftest import Command


@pytest.fixture
def queue(tmp_path: Path) -> Queue:
    queue = Queue(tmp_path / FOLDER)
    queue.add([Wish("fake", {"include": each, "total_iter": 2}, each, f"Seed {each}") for each in "ab"])
    return queue


def test_list_says_how_each_run_stands(
    t2i: Command, queue: Queue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("queue", "list", "--gallery", tmp_path) == 0
    assert capsys.readouterr().out.splitlines() == ["waiting    a  (Seed a)", "waiting    b  (Seed b)"]
    assert t2i("queue", "list", "--json", "--gallery", tmp_path) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["state"], first["settings"]["include"]) == ("waiting", "a")


def test_an_empty_queue_is_said_to_be_empty(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("queue", "list", "--gallery", tmp_path) == 0
    assert capsys.readouterr().err == "Nothing waits in the queue.\n"


def test_run_does_all_that_waits_and_clear_takes_it_out(t2i: Command, queue: Queue, tmp_path: Path) -> None:
    assert t2i("queue", "run", "--gallery", tmp_path) == 0
    items = {item.title: item.id for item in Gallery(tmp_path)}
    assert [(job.title, job.state, job.items) for job in queue.jobs()] == [
        ("b", "finished", (items["b"],)),
        ("a", "finished", (items["a"],)),
    ]
    assert t2i("queue", "clear", "--gallery", tmp_path) == 0
    assert queue.jobs() == ()
    assert len(list(Gallery(tmp_path))) == 2


def test_a_run_that_cannot_be_done_is_told_and_the_others_are_done(
    t2i: Command, queue: Queue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    queue.add([Wish("fake", {"dream": 1}, "c")], before=queue.jobs()[0].id)
    assert t2i("queue", "run", "--gallery", tmp_path) == 1
    assert "“c”: There is no setting named “dream”." in capsys.readouterr().err
    assert {job.title: job.state for job in queue.jobs()} == {"a": "finished", "b": "finished", "c": "failed"}


_KILLED = """
import os, signal, sys
from t2i_desktop.cli.main import main
from t2i_desktop.engine import registry
from tests.cli.conftest import ENTRY
from tests.fakes import FakeRun

left = int(sys.argv.pop(1))
step = FakeRun.step
def die_in_time(run):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return step(run)
FakeRun.step = die_in_time
registry.ENTRIES = (*registry.ENTRIES, ENTRY)
sys.exit(main(sys.argv[1:]))
"""


def _run_until_killed(gallery: Path, step: int) -> int:
    """Do the queue in a program that is killed before so many steps, or comes to its end: its exit code."""
    command = (str(step), "queue", "run", "--json", "--save-state-every", "0", "--gallery", str(gallery))
    return subprocess.run(
        [sys.executable, "-c", _KILLED, *command],
        cwd=Path(__file__).parents[2], capture_output=True, check=False,
    ).returncode  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.slow
def test_after_kill_9_a_run_goes_on_exactly_and_the_rest_is_done(t2i: Command, tmp_path: Path) -> None:
    wishes = [Wish("fake", {"include": each, "total_iter": 9}, each) for each in "ab"]
    for name in ("whole", "killed"):
        Queue(tmp_path / name / FOLDER).add(wishes)
    assert t2i("queue", "run", "--gallery", tmp_path / "whole") == 0
    killed = tmp_path / "killed"
    assert _run_until_killed(killed, 6) == -signal.SIGKILL
    first = Queue(killed / FOLDER).open()[0]
    assert (first.title, first.state, first.was_interrupted) == ("a", "waiting", True)
    assert _run_until_killed(killed, 9) == -signal.SIGKILL, "five more steps of a, and some of b"
    assert _run_until_killed(killed, 100) == 0
    whole, resumed = ({item.title: item for item in Gallery(tmp_path / name)} for name in ("whole", "killed"))
    assert resumed.keys() == {"a", "b"}
    for title, item in whole.items():
        assert item.latent is not None
        again = resumed[title].latent
        assert again is not None
        assert (read_latent(again) == read_latent(item.latent)).all()
        assert read_losses(resumed[title].folder / "losses.csv") == read_losses(item.folder / "losses.csv")
    assert [job.state for job in Queue(killed / FOLDER).jobs()] == ["finished", "finished"]
    assert len(list(Gallery(killed))) == 2, "each run has made one picture"
