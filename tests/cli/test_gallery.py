"""`t2i gallery`: what has been kept, newest first."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command


@pytest.fixture
def kept(t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A gallery with two pictures."""
    for prompt in ("apple", "pear"):
        assert t2i("generate", prompt, "--steps", 1, "--gallery", tmp_path) == 0
    capsys.readouterr()
    return tmp_path


def test_items_are_listed_newest_first(t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("gallery", "--gallery", kept) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ["pear" in lines[0], "apple" in lines[1], len(lines)] == [True, True, 2]
    assert Path(lines[0].split()[-1]).is_file()


def test_json_gives_all_settings(t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("gallery", "--gallery", kept, "--json") == 0
    newest = json.loads(capsys.readouterr().out.splitlines()[0])
    assert newest["settings"]["include"] == "pear"
    assert Path(newest["latent"]).is_file()


def test_damaged_folders_are_named(t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (kept / "strange").mkdir()
    assert t2i("gallery", "--gallery", kept) == 0
    output = capsys.readouterr()
    assert len(output.out.splitlines()) == 2
    assert "strange is damaged" in output.err


def test_an_empty_gallery_says_so(t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("gallery", "--gallery", tmp_path) == 0
    assert "nothing in the gallery" in capsys.readouterr().err
