"""`t2i gallery`: what has been kept, newest first."""

import json
from pathlib import Path

import pytest

from t2i_desktop.engine.formats import Origin, picture_file
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.provenance import machine_facts
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


def _ids(t2i: Command, capsys: pytest.CaptureFixture[str], kept: Path, *words: object) -> list[str]:
    """The prompts of what a search finds."""
    capsys.readouterr()
    assert t2i("gallery", "search", *words, "--gallery", kept, "--json") == 0
    return [json.loads(text)["settings"]["include"] for text in capsys.readouterr().out.splitlines()]


def test_a_search_takes_words_and_filters(
    t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _ids(t2i, capsys, kept) == ["pear", "apple"]
    assert _ids(t2i, capsys, kept, "app") == ["apple"]
    assert _ids(t2i, capsys, kept, "--sort", "oldest", "--model", "fake-vqgan") == ["apple", "pear"]
    assert _ids(t2i, capsys, kept, "--until", "2001-01-01") == []
    assert t2i("gallery", "search", "plum", "--gallery", kept) == 0
    assert capsys.readouterr().err == "No picture is like that.\n"


def test_stars_and_tags_are_given_and_searched(
    t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("gallery", "star", 4, "newest", "--gallery", kept) == 0
    assert t2i("gallery", "tag", "newest", "--add", "Fruit", "--add", "old", "--gallery", kept) == 0
    assert t2i("gallery", "tag", "newest", "--remove", "OLD", "--gallery", kept) == 0
    assert _ids(t2i, capsys, kept, "--stars", 4, "--tag", "fruit") == ["pear"]
    assert _ids(t2i, capsys, kept, "--tag", "old") == []


def test_show_tells_everything(t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("gallery", "show", "newest", "--gallery", kept) == 0
    shown = capsys.readouterr().out
    assert "  include: pear\n" in shown
    assert "  device: CPU (fake)\n" in shown


def test_deleting_is_taken_back(t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("gallery", "delete", "newest", "--gallery", kept) == 0
    assert _ids(t2i, capsys, kept) == ["apple"]
    assert t2i("gallery", "undelete", "--gallery", kept) == 0
    assert _ids(t2i, capsys, kept) == ["pear", "apple"]
    assert t2i("gallery", "undelete", "--gallery", kept) == 1
    assert "nothing to bring back" in capsys.readouterr().err


def test_what_is_deleted_goes_to_the_systems_trash_when_asked(
    t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    binned: list[Path] = []
    monkeypatch.setattr("t2i_desktop.engine.gallery.trash.send2trash", binned.append)
    assert t2i("gallery", "delete", "newest", "--gallery", kept) == 0
    assert t2i("gallery", "empty", "--gallery", kept) == 0
    assert [path.name for path in binned] == capsys.readouterr().out.splitlines()[1:]


def test_an_export_overwrites_nothing_unasked(
    t2i: Command, kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    options = ("--gallery", kept, "--out", out, "--format", "jpeg", "--name", "{title}")
    assert t2i("gallery", "export", "newest", *options) == 0
    assert capsys.readouterr().out == f"{out / 'pear.jpg'}\n"
    assert t2i("gallery", "export", "newest", *options) == 2
    assert "exists already" in capsys.readouterr().err
    assert t2i("gallery", "export", "newest", *options, "--if-there", "number") == 0
    assert sorted(path.name for path in out.iterdir()) == ["pear-2.jpg", "pear.jpg"]
    assert t2i("replay", out / "pear.jpg", "--out", tmp_path / "again") == 0
    assert "cannot be told" in capsys.readouterr().err


def test_a_check_says_whether_a_picture_can_be_made_again(
    t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (image, *_) = kept.glob("*/image.png")
    monkeypatch.setattr("t2i_desktop.cli.gallery.this_machine", lambda device: machine_facts("CPU (fake)"))
    assert t2i("gallery", "check", image, "--gallery", kept) == 0
    assert "does not say with which weights" in capsys.readouterr().out  # the fake model is not installed
    gone = kept / "gone.png"
    gone.write_bytes(picture_file(read_picture(image), Origin("gone", {}, {}, 1)))
    assert t2i("gallery", "check", gone, "--gallery", kept) == 0
    assert "no generator called “gone”" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("show", "2"), "2 pictures begin with “2”"),
        (("show", "plum"), "No picture is called “plum”"),
        (("export", "newest", "--out", "x", "--name", "{colour}"), "cannot contain {colour}"),
        (("export", "newest", "--out", "x", "--quality", "0"), "from 1 to 100"),
        (("search", "--since", "yesterday"), "yesterday"),
    ],
)
def test_what_is_typed_wrong_is_a_sentence(
    t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert t2i("gallery", *words, "--gallery", kept) == 2
    assert sentence in capsys.readouterr().err


def test_an_index_is_made_anew(t2i: Command, kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert t2i("gallery", "star", 3, "newest", "--gallery", kept) == 0
    (kept / ".index.sqlite3").write_bytes(b"nonsense")
    assert t2i("gallery", "rebuild", "--gallery", kept) == 0
    assert capsys.readouterr().out == "2 pictures are in the index.\n"
    assert _ids(t2i, capsys, kept, "--stars", 3) == ["pear"]
