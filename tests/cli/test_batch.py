"""`t2i batch`: what it makes, what it leaves, and what it says."""

import json
import os
import signal
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.batches.sheet import LARGEST_SIDE
from t2i_desktop.engine.formats import METADATA_KEY
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_metadata
from tests import fakes
from tests.cli.conftest import Command


def settings_of(picture: Path) -> dict[str, Any]:
    return json.loads(read_metadata(picture)[METADATA_KEY])["settings"]


def made(folder: Path) -> list[tuple[Any, ...]]:
    pictures = [settings_of(path) for path in folder.glob("*.png")]
    return sorted((facts["include"], facts["seed"], facts["total_iter"]) for facts in pictures)


def events(capsys: pytest.CaptureFixture[str], *names: str) -> list[dict[str, Any]]:
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return [event for event in told if event["event"] in names]


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    path = tmp_path / "prompts.txt"
    path.write_text("# fruit\napple\n\na {red|green} pear\n")
    return path


class Faulty(fakes.FakeRun):
    """Breaks on pears, and stops itself as Ctrl-C would once `stops` runs have begun."""

    stops = 0
    begun = 0
    breaks = "no prompt"

    def __init__(self, settings: fakes.FakeSettings, fails_at: int = 0) -> None:
        super().__init__(settings, 1 if self.breaks in settings.include else fails_at)
        Faulty.begun += 1

    def step(self) -> Mapping[str, float]:
        if Faulty.begun == Faulty.stops and self._steps == 1:
            signal.raise_signal(signal.SIGINT)
        return super().step()


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> type[Faulty]:
    monkeypatch.setattr(Faulty, "begun", 0)
    monkeypatch.setattr(fakes, "FakeRun", Faulty)
    return Faulty


def test_every_prompt_choice_and_value_is_a_picture(t2i: Command, tmp_path: Path, prompts: Path) -> None:
    out = tmp_path / "out"
    assert t2i("batch", prompts, "--grid", "seed=1..2", "--steps", 2, "--out", out) == 0
    assert made(out) == sorted(
        (include, seed, 2) for include in ("apple", "a red pear", "a green pear") for seed in (1, 2)
    )
    assert len(list(out.glob("*.csv"))) == len(list(out.glob("*.safetensors"))) == 6


def test_a_table_says_the_settings_of_each_picture(t2i: Command, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("include,steps,seed\napple,3,7\npear,,8\n")
    assert t2i("batch", tmp_path / "list.csv", "--steps", 1, "--out", tmp_path / "out") == 0
    assert made(tmp_path / "out") == [("apple", 7, 3), ("pear", 8, 1)]


def test_without_a_file_one_prompt_meets_the_grid(t2i: Command, tmp_path: Path) -> None:
    grids = ("--grid", "seed=1,2", "--grid", "steps=1..2")
    assert t2i("batch", "--include", "apple", *grids, "--out", tmp_path) == 0
    assert made(tmp_path) == [("apple", seed, steps) for seed in (1, 2) for steps in (1, 2)]


@pytest.mark.parametrize(("choices", "number"), [("all", 9), ("one", 1), ("4", 4)])
def test_wildcards_are_all_chosen_or_one_or_some(
    t2i: Command, tmp_path: Path, choices: str, number: int
) -> None:
    command = ("batch", "--include", "{a|b|c} {d|e|f}", "--wildcards", choices, "--steps", 1)
    assert t2i(*command, "--out", tmp_path) == 0
    assert len(set(made(tmp_path))) == number


def test_the_gallery_gets_what_is_made_without_out(t2i: Command, tmp_path: Path, prompts: Path) -> None:
    assert t2i("batch", prompts, "--steps", 1, "--gallery", tmp_path / "gallery") == 0
    titles = sorted(item.title for item in Gallery(tmp_path / "gallery"))
    assert titles == ["a green pear", "a red pear", "apple"]


def test_a_failure_is_told_at_the_end_and_the_others_are_made(
    t2i: Command, tmp_path: Path, prompts: Path, faulty: type[Faulty], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(faulty, "breaks", "red")
    command = ("batch", prompts, "--steps", 2, "--out", tmp_path / "out")
    assert t2i(*command) == 1
    told = capsys.readouterr()
    assert "1 of 3 failed:" in told.err
    assert "a red pear: Something unexpected went wrong (ValueError: the fake broke)" in told.err
    assert "Traceback" not in told.err
    assert [include for include, *_ in made(tmp_path / "out")] == ["a green pear", "apple"]
    assert t2i(*command, "--json", "--verbose") == 1
    told = capsys.readouterr()
    assert "Traceback" in told.err
    last = json.loads(told.out.splitlines()[-1])
    assert (last["event"], last["state"], last["finished"]) == ("batch_ended", "done", 2)
    assert [failure["label"] for failure in last["failed"]] == ["a red pear"]


def test_a_stopped_batch_goes_on_where_it_was_and_writes_over_nothing(
    t2i: Command, tmp_path: Path, prompts: Path, faulty: type[Faulty], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out = tmp_path / "out"
    command = ("batch", prompts, "--steps", 3, "--out", out)
    monkeypatch.setattr(faulty, "stops", 2)
    assert t2i(*command) == 130
    assert "Stopped after 1 of 3." in capsys.readouterr().err
    (first,) = (path for path in out.glob("apple-*.png"))
    (unfinished,) = (path for path in out.glob("a-red-pear-*.png"))
    assert unfinished.stem.endswith("-step-2"), "what was there is kept under a name of its own"
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in out.iterdir()}
    monkeypatch.setattr(faulty, "stops", 0)
    assert t2i(*command, "--json") == 0
    (begun, *jobs, ended) = events(capsys, "batch", "job", "batch_ended")
    assert (begun["pictures"], begun["finished_before"], ended["finished"]) == (3, 1, 3)
    assert [job["label"] for job in jobs] == ["a red pear", "a green pear"]
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in before} == before
    assert first in before
    whole = tmp_path / "whole"
    assert t2i("batch", prompts, "--steps", 3, "--out", whole) == 0
    assert {path.name: path.read_bytes() for path in whole.iterdir()} == {
        path.name: path.read_bytes() for path in out.iterdir() if "-step-" not in path.name
    }


def test_a_longer_list_makes_only_what_is_new(t2i: Command, tmp_path: Path, prompts: Path) -> None:
    command = ("batch", prompts, "--steps", 1, "--batch-size", 2, "--out", tmp_path / "out")
    assert t2i(*command) == 0
    names = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    assert len(names) == 3 * 5
    prompts.write_text(f"plum\n{prompts.read_text()}")
    assert t2i(*command) == 0
    assert {name: (tmp_path / "out" / name).stat().st_mtime_ns for name in names} == names
    assert len(list((tmp_path / "out").iterdir())) == 4 * 5


def test_one_of_several_pictures_alone_is_not_finished(t2i: Command, tmp_path: Path) -> None:
    command = ("batch", "--include", "apple", "--steps", 1, "--batch-size", 2, "--out", tmp_path)
    assert t2i(*command) == 0
    last = max(tmp_path.glob("*.png"))
    whole = last.read_bytes()
    last.unlink()
    assert t2i(*command) == 0
    assert last.read_bytes() == whole


def test_the_sheet_shows_all_also_those_of_an_earlier_call(
    t2i: Command, tmp_path: Path, faulty: type[Faulty], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    sheet = tmp_path / "sheet.png"
    grid = ("--grid", "seed=1..3 steps=2,3", "--out", tmp_path / "out", "--sheet", sheet)
    monkeypatch.setattr(faulty, "stops", 3)
    assert t2i("batch", "--include", "apple", *grid) == 130
    partial = np.asarray(Image.open(sheet))
    monkeypatch.setattr(faulty, "stops", 0)
    capsys.readouterr()
    assert t2i("batch", "--include", "apple", *grid) == 0
    assert capsys.readouterr().out.splitlines()[-1] == str(sheet)
    whole = np.asarray(Image.open(sheet))
    assert whole.shape == partial.shape
    assert whole.shape[1] > 2 * LARGEST_SIDE
    assert (whole != partial).any()


def test_a_sheet_writes_over_no_other_picture(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = tmp_path / "photo.png"
    Image.new("RGB", (8, 8)).save(photo)
    assert t2i("batch", "--include", "apple", "--sheet", photo, "--out", tmp_path / "out") == 2
    assert "is no contact sheet" in capsys.readouterr().err
    assert t2i("batch", "--include", "apple", "--sheet", tmp_path / "a.jpg", "--out", tmp_path / "out") == 2
    assert "A contact sheet is a PNG" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_list_says_what_would_be_made_and_makes_nothing(
    t2i: Command, tmp_path: Path, prompts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("batch", prompts, "--grid", "seed=1,2", "--list", "--out", tmp_path / "out") == 0
    assert capsys.readouterr().out.splitlines()[:3] == [
        "apple · Seed 1", "apple · Seed 2", "a red pear · Seed 1",
    ]  # fmt: skip
    assert t2i("batch", prompts, "--list", "--json") == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first == {"label": "apple", "settings": {"include": "apple"}}
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("terminal", ["", "1"])
def test_a_terminal_sees_how_many_there_are_and_the_paths_on_stdout(
    t2i: Command, tmp_path: Path, prompts: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, terminal: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("FORCE_COLOR", terminal)
    assert t2i("batch", prompts, "--steps", 1, "--out", tmp_path / "out") == 0
    told = capsys.readouterr()
    assert "3 pictures.\n" in told.err
    assert told.err.count("This is a fake.") == 1
    assert sorted(told.out.splitlines()) == sorted(map(str, (tmp_path / "out").glob("*.png")))


@pytest.mark.parametrize(
    ("arguments", "beginning"),
    [
        (["--grid", "seed=1,x", "--include", "a"], "Grid, character 8: Seed should be a valid integer"),
        (["gone.txt"], "The prompt list gone.txt cannot be read"),
        (["--include", "{a|b"], "Include, character 1: this brace is never closed"),
        (["--include", "{a|b}", "--wildcards", "0"], "Argument --wildcards: “0” is neither all, one nor"),
        (["--include", "a", "--grid", "seed=0..9999 steps=1,2"], "That makes 20,000 pictures"),
        (["--include", "a", "--steps", "0"], "Iterations should be greater"),
        (["--include", "a", "--generator", "magic"], "No generator called “magic” makes pictures"),
    ],
)
def test_a_fault_is_one_sentence_and_code_2_before_any_work(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    arguments: list[str], beginning: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert t2i("batch", *arguments, "--out", "out") == 2
    told = capsys.readouterr()
    assert told.err.startswith(beginning)
    assert told.err.count("\n") == 1
    assert os.listdir(tmp_path) == []


def test_where_nothing_can_be_written_the_batch_stops(
    t2i: Command, tmp_path: Path, prompts: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("t2i_desktop.cli.keeping.write_atomically", full)
    assert t2i("batch", prompts, "--steps", 1, "--out", tmp_path / "out", "--json") == 1
    told = capsys.readouterr()
    assert "No space left on device" in told.err
    assert told.out.count('"event": "job"') == 1
