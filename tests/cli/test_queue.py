"""`t2i queue`: the queue of the window, from the terminal."""

import json
from pathlib import Path

import pytest

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
