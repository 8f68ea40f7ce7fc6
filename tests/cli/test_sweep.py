"""`t2i sweep`: what it makes, what it leaves for the next call, and what it says."""

import json
import signal
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.cli import cluster, sweep
from t2i_desktop.engine.gallery import Gallery
from tests import fakes
from tests.cli.conftest import Command
from tests.engine.cluster.conftest import FakeFleet


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    path = tmp_path / "prompts.csv"
    path.write_text("include,seed\napple,1\npear,2\nplum,3\nplum,3\n")
    return path


def titles(folder: Path) -> list[str]:
    return sorted(item.title for item in Gallery(folder))


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


class Stopping(fakes.FakeRun):
    """Breaks on pears while `breaks`, and stops itself as Ctrl-C would at plums while `stops`."""

    breaks = stops = False

    def __init__(self, settings: fakes.FakeSettings, fails_at: int = 0) -> None:
        super().__init__(settings, 2 if self.breaks and settings.include == "pear" else fails_at)

    def step(self) -> Mapping[str, float]:
        if self.stops and self.title == "plum":
            Stopping.stops = False
            signal.raise_signal(signal.SIGINT)
        return super().step()


@pytest.fixture
def stopping(monkeypatch: pytest.MonkeyPatch) -> type[Stopping]:
    monkeypatch.setattr(fakes, "FakeRun", Stopping)
    return Stopping


def test_the_gallery_gets_every_run_once_and_the_same_command_does_none_again(
    t2i: Command, tmp_path: Path, prompts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ("sweep", prompts, "--steps", 2, "--gallery", tmp_path / "gallery")
    assert t2i(*command) == 0
    assert titles(tmp_path / "gallery") == ["apple", "pear", "plum", "plum"]
    assert len(capsys.readouterr().out.splitlines()) == 4
    assert t2i(*command) == 0
    assert "4 runs, 4 finished before." in capsys.readouterr().err
    assert len(titles(tmp_path / "gallery")) == 4
    with prompts.open("a") as file:
        file.write("fig,4\n")
    assert t2i(*command, "--json") == 0
    assert told(capsys)[0] == {"event": "sweep", "runs": 5, "finished_before": 4}
    assert titles(tmp_path / "gallery") == ["apple", "fig", "pear", "plum", "plum"]


def test_a_folder_gets_the_same_bytes_as_from_batch(t2i: Command, tmp_path: Path, prompts: Path) -> None:
    assert t2i("sweep", prompts, "--steps", 2, "--out", tmp_path / "swept") == 0
    assert t2i("generate", "apple", "--seed", 1, "--steps", 2, "--out", tmp_path / "made") == 0
    for path in (tmp_path / "made").glob("*.*"):
        assert (tmp_path / "swept" / path.name).read_bytes() == path.read_bytes()


def test_a_picture_that_was_deleted_is_made_again(t2i: Command, tmp_path: Path, prompts: Path) -> None:
    command = ("sweep", prompts, "--steps", 2, "--out", tmp_path / "out")
    assert t2i(*command) == 0
    (tmp_path / "out" / "pear-2.png").unlink()
    assert t2i(*command) == 0
    assert (tmp_path / "out" / "pear-2.png").exists()


def test_ctrl_c_stops_it_and_the_same_command_goes_on(
    t2i: Command, tmp_path: Path, prompts: Path, stopping: type[Stopping], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(stopping, "stops", True)
    command = ("sweep", prompts, "--steps", 3, "--gallery", tmp_path)
    assert t2i(*command) == 130
    done = titles(tmp_path)
    assert done[:2] == ["apple", "pear"]
    assert len(done) < 4
    said = capsys.readouterr().err
    assert f"Stopped after {len(done)} of 4. Give the same command again to go on." in said
    assert t2i(*command) == 0
    assert titles(tmp_path) == ["apple", "pear", "plum", "plum"]


def test_a_run_that_fails_is_told_and_tried_again_by_the_same_command(
    t2i: Command, tmp_path: Path, prompts: Path, stopping: type[Stopping], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(stopping, "breaks", True)
    command = ("sweep", prompts, "--steps", 3, "--out", tmp_path / "out")
    assert t2i(*command) == 1
    assert "1 of 4 failed:" in (said := capsys.readouterr().err)
    assert "the fake broke" in said
    monkeypatch.setattr(stopping, "breaks", False)
    assert t2i(*command, "--json") == 0
    lines = told(capsys)
    assert lines[0]["finished_before"] == 3
    assert [line["event"] for line in lines[-2:]] == ["finished", "sweep_ended"]
    assert lines[-2]["images"] == [str(tmp_path / "out" / "pear-2.png")]


def test_workers_that_come_and_go_are_told_and_nothing_comes_twice(
    t2i: Command, tmp_path: Path, prompts: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    asked: list[tuple[str, int | None, int | None]] = []

    def reach(address: str, threads: int | None, most: int | None) -> FakeFleet:
        asked.append((address, threads, most))
        return FakeFleet(losses={3, 9})

    monkeypatch.setattr(cluster, "Apart", reach)
    monkeypatch.setattr(sweep, "bill_of", lambda names: {})
    where = ("--ray", "head:6379", "--workers", 2, "--threads", 1)
    assert t2i("sweep", prompts, *where, "--gallery", tmp_path, "--json") == 0
    assert asked == [("head:6379", 1, 2)]
    assert titles(tmp_path) == ["apple", "pear", "plum", "plum"]
    lines = told(capsys)
    assert [line["workers"] for line in lines if line["event"] == "workers"] == [1, 2, 1, 2, 1, 2]
    assert lines[-1] == {"event": "sweep_ended", "state": "done", "finished": 4, "failed": []}


def test_a_model_that_is_not_here_is_told_before_a_cluster_is_asked(
    t2i: Command, tmp_path: Path, prompts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("sweep", prompts, "--ray", "auto", "--gallery", tmp_path) == 1
    assert "The model “fake-vqgan” is not installed." in capsys.readouterr().err


def test_a_file_that_is_not_here_is_told_before_a_cluster_is_asked(
    t2i: Command, tmp_path: Path, prompts: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(sweep, "bill_of", lambda names: {})
    monkeypatch.setattr(fakes.FakeSettings, "named_files", lambda settings: ("gone.png",))
    assert t2i("sweep", prompts, "--ray", "auto", "--gallery", tmp_path) == 2
    assert "The file gone.png cannot be read" in capsys.readouterr().err


def test_it_lists_what_it_would_make(
    t2i: Command, tmp_path: Path, prompts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("sweep", prompts, "--list", "--gallery", tmp_path) == 0
    assert [line.split(" · ")[0] for line in capsys.readouterr().out.splitlines()] == [
        "apple", "pear", "plum", "plum",
    ]  # fmt: skip
    assert list(tmp_path.glob("*")) == [prompts]
