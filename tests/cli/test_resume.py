"""`t2i resume`: what was interrupted is listed, gone on with, kept or discarded."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import FOLDER, Draft, Drafts, Recovered
from t2i_desktop.engine.events import Stepped
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.runner import RunControl, run
from tests.cli.conftest import Command
from tests.fakes import FakeGenerator, FakeSettings

ROOT = Path(__file__).parents[2]


def interrupt(folder: Path, step: int = 6, title: str = "an apple") -> Draft:
    """Leave a draft behind, as a program that was killed in this step."""
    drafts = Drafts(folder / FOLDER)
    chosen = FakeSettings(include=title, total_iter=9, seed=4, show_step=3)
    nothing = Recovered(None, {})
    with DraftKeeper(drafts, "fake", chosen, nothing, interval=0, clock=lambda: 0.0) as keeper:
        for event in run(FakeGenerator(), chosen, RunControl(), checkpoint=keeper):
            keeper.follow(event)
            keeper.settle()
            if isinstance(event, Stepped) and event.step == step:
                break
    return next(draft for draft in drafts.waiting() if draft.title == title)


def test_the_list_names_what_was_interrupted(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = interrupt(tmp_path)
    assert t2i("resume", "--gallery", tmp_path) == 0
    line = capsys.readouterr().out
    assert line.startswith(draft.id)
    assert line.endswith("step 5 of 9  an apple\n")
    assert t2i("resume", "list", "--gallery", tmp_path) == 0
    assert capsys.readouterr().out == line


def test_an_empty_list_says_so(t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("resume", "--gallery", tmp_path) == 0
    assert capsys.readouterr().err == "No run was interrupted.\n"


def test_a_damaged_one_is_named(t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = interrupt(tmp_path)
    (draft.folder / "draft.json").write_bytes(b"{")
    assert t2i("resume", "--gallery", tmp_path) == 0
    assert f"{draft.folder} is damaged" in capsys.readouterr().err


def test_an_interrupted_run_goes_on_to_the_same_files(t2i: Command, tmp_path: Path) -> None:
    draft = interrupt(tmp_path / "a")
    assert t2i("resume", draft.id[:10], "--out", tmp_path / "a") == 0
    options = ("--steps", 9, "--seed", 4, "--show-step", 3)
    assert t2i("generate", "an apple", *options, "--out", tmp_path / "b") == 0
    found = [
        {str(file.relative_to(tmp_path / name)): file.read_bytes() for file in (tmp_path / name).rglob("*.*")}
        for name in ("a", "b")
    ]
    assert found[0].keys() == found[1].keys()
    data = [name for name in found[0] if not name.endswith(".png")]  # a PNG names the machine
    assert len(data) == 4
    assert all(found[0][name] == found[1][name] for name in data)
    assert not (tmp_path / "a" / FOLDER).exists()


def test_what_is_gone_on_with_overwrites_nothing(t2i: Command, tmp_path: Path) -> None:
    draft = interrupt(tmp_path)
    assert t2i("generate", "an apple", "--steps", 2, "--seed", 4, "--out", tmp_path) == 0
    before = (tmp_path / "an-apple-4.png").read_bytes()
    assert t2i("resume", draft.id, "--out", tmp_path) == 0
    assert (tmp_path / "an-apple-4.png").read_bytes() == before
    assert (tmp_path / "an-apple-4-2.png").exists()


def test_keep_puts_it_into_the_gallery_as_it_is(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = interrupt(tmp_path)
    assert t2i("resume", draft.id, "--keep", "--gallery", tmp_path) == 0
    (item,) = Gallery(tmp_path)
    assert (item.status, item.step) == ("interrupted", 5)
    assert capsys.readouterr().out == f"{item.image}\n"
    assert Drafts(tmp_path / FOLDER).waiting() == ()


def test_discard_deletes_it(t2i: Command, tmp_path: Path) -> None:
    kept, gone = interrupt(tmp_path, title="one"), interrupt(tmp_path, title="two")
    assert t2i("resume", gone.id, "--discard", "--gallery", tmp_path) == 0
    assert [draft.id for draft in Drafts(tmp_path / FOLDER).waiting()] == [kept.id]


def test_a_name_that_is_none_is_one_sentence(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("resume", "nothing", "--gallery", tmp_path) == 1
    assert "no unfinished run called “nothing”" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_command_that_is_killed_leaves_its_run_to_be_gone_on_with(tmp_path: Path) -> None:
    options = ["--steps", "400", "--save-state-every", "0.01", "--json", "--width", "64", "--height", "64"]
    code = "import sys; from t2i_desktop.cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "generate", "an apple", *options]
    with subprocess.Popen(
        [*command, "--cutouts", "2", "--gallery", str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        for line in process.stdout:
            if '"stepped"' in line and '"step": 5,' in line:
                process.send_signal(signal.SIGKILL)
                break
    assert process.returncode == -signal.SIGKILL
    (draft,) = Drafts(tmp_path / FOLDER).waiting()
    assert (draft.title, draft.total_steps) == ("an apple", 400)
    assert list(Gallery(tmp_path)) == []
