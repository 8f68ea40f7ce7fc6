"""`t2i generate`: files, events, and what it says when something is wrong."""

import json
import os
import signal
from pathlib import Path

import pytest

from t2i_desktop.cli.main import main
from t2i_desktop.engine.formats import METADATA_KEY, read_latent, read_losses
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_metadata
from tests import fakes
from tests.cli.conftest import Command


def _events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_out_gets_picture_latent_and_losses(t2i: Command, tmp_path: Path) -> None:
    assert t2i("generate", "Red apple!", "--steps", 3, "--seed", 5, "--out", tmp_path) == 0
    assert sorted(os.listdir(tmp_path)) == ["red-apple-5.csv", "red-apple-5.png", "red-apple-5.safetensors"]
    own = json.loads(read_metadata(tmp_path / "red-apple-5.png")[METADATA_KEY])
    assert own["step"] == 3
    assert own["settings"]["include"] == "Red apple!"
    assert own["settings"]["seed"] == 5
    assert len(read_losses(tmp_path / "red-apple-5.csv")["total"]) == 3
    assert read_latent(tmp_path / "red-apple-5.safetensors").shape == (1, 2, 2, 2)


def test_the_same_command_gives_the_same_bytes(t2i: Command, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert t2i("generate", "apple", "--steps", 4, "--show-step", 2, "--out", tmp_path / name) == 0
    first, second = (
        {str(file.relative_to(tmp_path / name)): file.read_bytes() for file in (tmp_path / name).rglob("*.*")}
        for name in ("a", "b")
    )
    early = [f"apple-0-snapshots/0000002.{ending}" for ending in ("png", "safetensors")]
    assert sorted(first) == [*early, "apple-0.csv", "apple-0.png", "apple-0.safetensors"]
    assert first == second


def test_without_out_the_gallery_gets_an_item(t2i: Command, tmp_path: Path) -> None:
    assert t2i("generate", "apple", "--steps", 4, "--show-step", 2, "--gallery", tmp_path) == 0
    root = Gallery(tmp_path)
    (item,) = root
    assert (item.title, item.step, item.status) == ("apple", 4, "finished")
    assert [snapshot.step for snapshot in item.snapshots] == [2]
    assert len(root.losses(item)["total"]) == 4


def test_json_prints_one_event_a_line_and_the_files_last(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--steps", 2, "--out", tmp_path, "--json") == 0
    events = _events(capsys)
    assert [event["event"] for event in events] == [
        "loading",
        "started",
        "noted",
        "stepped",
        "stepped",
        "finished",
    ]
    assert events[-1] == {
        "event": "finished",
        "image": str(tmp_path / "apple-0.png"),
        "latent": str(tmp_path / "apple-0.safetensors"),
    }


def test_several_prompts_are_several_runs_in_order(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alike = ("a" * 70 + "b", "a" * 70 + "c")
    assert t2i("generate", *alike, "--steps", 1, "--out", tmp_path, "--json") == 0
    images = [event["image"] for event in _events(capsys) if event["event"] == "finished"]
    assert images == [str(tmp_path / f"{'a' * 60}-0.png"), str(tmp_path / f"{'a' * 60}-0-2.png")]
    titles = [
        json.loads(read_metadata(Path(str(image)))[METADATA_KEY])["settings"]["include"] for image in images
    ]
    assert titles == list(alike)


def test_a_batch_names_all_its_pictures(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--steps", 1, "--batch-size", 2, "--out", tmp_path, "--json") == 0
    last = _events(capsys)[-1]
    assert last["images"] == [str(tmp_path / f"apple-0-{number}.png") for number in (1, 2)]
    assert last["image"] == str(tmp_path / "apple-0-1.png")


@pytest.mark.parametrize("name", ["--steps", "--total-iter", "--total_iter"])
def test_short_names_and_the_notebooks_names_mean_the_same(t2i: Command, tmp_path: Path, name: str) -> None:
    assert t2i("generate", "apple", name, 3, "--out", tmp_path) == 0
    assert len(read_losses(tmp_path / "apple-0.csv")["total"]) == 3


def test_switches_have_a_no(t2i: Command, tmp_path: Path) -> None:
    for number, option in enumerate(("--mirrored", "--no-mirrored")):
        assert t2i("generate", "apple", option, "--steps", 1, "--seed", number, "--out", tmp_path) == 0
    values = [
        json.loads(read_metadata(tmp_path / f"apple-{number}.png")[METADATA_KEY])["settings"]["mirrored"]
        for number in range(2)
    ]
    assert values == [True, False]


def test_a_terminal_sees_the_path_on_stdout_and_the_bar_on_stderr(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--steps", 2, "--out", tmp_path) == 0
    output = capsys.readouterr()
    assert output.out == f"{tmp_path / 'apple-0.png'}\n"
    assert "2/2" in output.err
    assert "This is a fake." in output.err


def test_paths_go_to_stdout_also_while_a_bar_moves_on_a_terminal(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")  # stderr is a terminal, and stdout a file
    assert t2i("generate", "apple", "--steps", 2, "--out", tmp_path) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'apple-0.png'}\n"


@pytest.mark.parametrize(
    ("arguments", "beginning"),
    [
        (["apple", "--steps", "0"], "Iterations should be greater than or equal to 1"),
        (["apple", "--seed", "x"], "Seed should be a valid integer"),
        (["apple", "--width", "7"], "Width should be"),
        (["apple", "--colour", "red"], "Unrecognized arguments: --colour red"),
        (["apple", "--steps"], "Argument --steps/--total-iter: expected one argument"),
        (["apple", "--out", "x", "--gallery", "y"], "Argument --gallery: not allowed with argument --out"),
    ],
)
def test_a_bad_value_is_one_sentence_and_code_2(
    t2i: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    beginning: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert t2i("generate", *arguments) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith(beginning)
    assert output.err.count("\n") == 1
    assert os.listdir(tmp_path) == []


def test_a_generator_that_needs_a_prompt_says_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["generate", "--steps", "3", "--out", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.startswith("Write what the picture should show")
    assert not (tmp_path / "out").exists()


def test_without_a_prompt_the_other_settings_say_it(t2i: Command, tmp_path: Path) -> None:
    assert t2i("generate", "--exclude", "fog", "--steps", 2, "--gallery", tmp_path) == 0
    (item,) = Gallery(tmp_path)
    assert (item.settings["include"], item.settings["exclude"]) == ("", "fog")


def test_a_folder_that_cannot_be_made_is_told_before_the_work(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert t2i("generate", "apple", "--out", tmp_path / "file") == 2
    assert "cannot be made" in capsys.readouterr().err


def test_a_failure_is_a_sentence_and_code_1_with_details_on_demand(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fakes.FakeGenerator.__init__, "__defaults__", (1,))
    assert t2i("generate", "apple", "--out", tmp_path, "--json") == 1
    assert t2i("generate", "apple", "--out", tmp_path, "--json", "--verbose") == 1
    brief, *details = capsys.readouterr().err.splitlines()
    assert "the fake broke" in brief
    assert any("Traceback" in line for line in details)
    assert os.listdir(tmp_path) == []


@pytest.fixture
def breaks_in_step_4(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fakes.FakeGenerator.__init__, "__defaults__", (4,))


@pytest.mark.usefixtures("breaks_in_step_4")
def test_a_failure_keeps_the_picture_as_it_stood_and_its_snapshots(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--show-step", 2, "--out", tmp_path) == 1
    output = capsys.readouterr()
    assert output.out == f"{tmp_path / 'apple-0.png'}\n"
    assert output.err.splitlines()[-1].endswith("The picture as it stood after step 3 is kept.")
    assert json.loads(read_metadata(tmp_path / "apple-0.png")[METADATA_KEY])["step"] == 3
    assert len(read_losses(tmp_path / "apple-0.csv")["total"]) == 3
    assert sorted(os.listdir(tmp_path / "apple-0-snapshots")) == ["0000002.png", "0000002.safetensors"]


@pytest.mark.usefixtures("breaks_in_step_4")
def test_a_failure_is_an_item_of_the_gallery_and_its_files_are_told(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--show-step", 2, "--gallery", tmp_path, "--json") == 1
    (item,) = Gallery(tmp_path)
    assert (item.status, item.step, [early.step for early in item.snapshots]) == ("failed", 3, [2])
    last = _events(capsys)[-1]
    assert (last["event"], last["step"]) == ("failed", 3)
    assert (last["image"], last["latent"]) == (str(item.image), str(item.latent))


@pytest.mark.usefixtures("breaks_in_step_4")
def test_a_failure_whose_picture_cannot_be_kept_says_both(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("t2i_desktop.cli.keeping.write_atomically", refuse)
    assert t2i("generate", "apple", "--out", tmp_path) == 1
    told = capsys.readouterr().err.splitlines()[-1]
    assert "the fake broke" in told
    assert "could not be written" in told
    assert "is kept" not in told


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals of this kind")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_stops_cleanly_and_keeps_what_is_there(
    t2i: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: signal.Signals,
    code: int,
) -> None:
    step = fakes.FakeRun.step

    def interrupted(run: fakes.FakeRun) -> object:
        losses = step(run)
        if losses and run.finish()["steps"] == "2":
            os.kill(os.getpid(), number)
        return losses

    before = signal.getsignal(number)
    monkeypatch.setattr(fakes.FakeRun, "step", interrupted)
    assert t2i("generate", "apple", "pear", "--out", tmp_path, "--json") == code
    assert signal.getsignal(number) == before
    last = _events(capsys)[-1]
    assert (last["event"], last["step"]) == ("cancelled", 2)
    assert sorted(os.listdir(tmp_path)) == ["apple-0.csv", "apple-0.png", "apple-0.safetensors"]


def test_version(t2i: Command, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("--version") == 0
    assert capsys.readouterr().out.startswith("t2i-desktop ")
