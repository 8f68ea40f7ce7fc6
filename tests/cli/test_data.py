"""`t2i data`: portraits are drawn and checked, and what is wrong is one sentence."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from t2i_desktop.cli import data
from t2i_desktop.engine.portraits.celeba import ATTRIBUTES, IMAGES, open_celeba
from t2i_desktop.engine.portraits.progress import Progress, Stopped, Working
from t2i_desktop.engine.runner import RunControl
from tests.cli.conftest import Command
from tests.engine.portraits.simulated import write_celeba

Output = pytest.CaptureFixture[str]


def test_portraits_are_drawn_and_pass_the_check(t2i: Command, tmp_path: Path, capfd: Output) -> None:
    pytest.importorskip("dicebear", reason="portraits are drawn by an extra")
    folder = tmp_path / "drawn"
    assert t2i("data", "portraits", "--count", 12, "--out", folder, "--seed", 4) == 0
    assert capfd.readouterr().out == f"{folder}: 12 portraits\n"
    assert len(open_celeba(folder).files) == 12
    assert t2i("data", "check", folder) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == f"{folder}: 12 portraits, 33 attributes, nothing wrong"
    assert lines[1].startswith("train ")
    assert len(lines) == 2 + 33


def test_celeba_is_checked_with_a_line_for_every_attribute(
    t2i: Command, tmp_path: Path, capfd: Output
) -> None:
    folder = write_celeba(tmp_path / "celeba", 20)
    assert t2i("data", "check", folder) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[:2] == [f"{folder}: 20 portraits, 40 attributes, nothing wrong", "train 16, valid 2, test 2"]
    assert len(lines) == 2 + 40


def test_for_programs_there_is_one_event_a_line(t2i: Command, tmp_path: Path, capfd: Output) -> None:
    folder = write_celeba(tmp_path / "celeba", 20)
    assert t2i("data", "check", folder, "--json") == 0
    events = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["working", "working", "made"]
    assert events[1] == {"event": "working", "message": "Reading pictures", "done": 20, "total": 20}


def test_what_is_wrong_is_one_sentence(t2i: Command, tmp_path: Path, capfd: Output) -> None:
    folder = write_celeba(tmp_path / "celeba", 20)
    (folder / IMAGES / "000003.jpg").write_bytes(b"<html><title>Quota exceeded</title>")
    assert t2i("data", "check", folder) == 1
    said = capfd.readouterr()
    assert "000003.jpg is a notice that the download limit" in said.err
    assert not said.out
    (folder / ATTRIBUTES).unlink()
    assert t2i("data", "check", folder) == 1
    assert f"{ATTRIBUTES} is missing" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("--count", 0, "--out", "x"), "Choose a count"),
        (("--count", "many", "--out", "x"), "many"),
        (("--style", "avataaars", "--out", "x"), "avataaars"),
        ((), "--out"),
    ],
)
def test_what_is_typed_wrong_is_told(
    t2i: Command, capfd: Output, typed: tuple[object, ...], says: str
) -> None:
    assert t2i("data", "portraits", *typed) == 2
    assert says in capfd.readouterr().err


def test_a_signal_stops_it_and_says_how_to_go_on(
    t2i: Command, tmp_path: Path, capfd: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> Iterator[Progress]:
        yield Working("Drawing portraits", 3, 9)
        yield Stopped(3, 9)

    monkeypatch.setattr(data, "make", stopped)
    assert t2i("data", "portraits", "--out", tmp_path / "a") == 130
    assert capfd.readouterr().err == "Stopped after 3 of 9. The same command goes on from there.\n"


def test_a_check_can_be_stopped(tmp_path: Path) -> None:
    control = RunControl()
    control.cancel()
    report = data.Report()
    events = list(data.check(write_celeba(tmp_path / "celeba", 5), control, report))
    assert events[-1] == Stopped(0, 5)
    assert report == data.Report()
