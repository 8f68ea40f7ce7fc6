"""`t2i train`: figures in lines, a clean stop, and going on from the checkpoint."""

import os
import signal
from pathlib import Path

import pytest

from t2i_desktop.cli.jobs import LineReport
from t2i_desktop.engine.events import Started, Stepped
from tests import fakes
from tests.cli.conftest import Command


def test_training_prints_its_losses_and_its_figures(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    checkpoint = tmp_path / "c"
    assert t2i("train", "fake-training", "--steps", 3, "--report-every", 0, "--checkpoint", checkpoint) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("step ")] == ["1/3", "2/3", "3/3"]
    assert all("total " in line and "steps/s" in line for line in lines if line.startswith("step "))
    assert lines[-1] == "steps: 3"
    assert checkpoint.is_file()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals of this kind")
def test_a_stopped_training_goes_on_where_it_was(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    step = fakes.FakeRun.step

    def interrupted(run: fakes.FakeRun) -> object:
        losses = step(run)
        if run.finish()["steps"] == "2":
            os.kill(os.getpid(), signal.SIGTERM)
        return losses

    monkeypatch.setattr(fakes.FakeRun, "step", interrupted)
    command = ("train", "fake-training", "--steps", 4, "--report-every", 0, "--checkpoint", tmp_path / "c")
    assert t2i(*command) == 143
    assert "Stopped after step 2" in capsys.readouterr().out
    assert t2i(*command) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines if line.startswith("step ")] == ["3/4", "4/4"]


def test_a_damaged_checkpoint_is_a_sentence_and_code_1(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "c").write_bytes(b"nonsense")
    assert t2i("train", "fake-training", "--checkpoint", tmp_path / "c") == 1
    assert capsys.readouterr().err.startswith("The checkpoint")


def test_losses_are_means_since_the_last_line(capsys: pytest.CaptureFixture[str]) -> None:
    times = iter([0.0, 0.0, 1.0, 2.0, 2.0])
    report = LineReport(2.0, clock=lambda: next(times))
    report.tell(Started("Fake", 10, "CPU"))
    report.tell(Stepped(1, {"total": 1.0}))
    report.tell(Stepped(2, {"total": 3.0}))
    assert capsys.readouterr().out.splitlines()[-1] == "step 2/10  total 2.0000  1.00 steps/s  0 min left"


def test_an_unknown_recipe_is_one_sentence_and_code_2(
    t2i: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("train", "nonsense") == 2
    assert "fake-training" in capsys.readouterr().err
