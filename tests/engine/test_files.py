"""Files and folders appear whole or not at all, whatever fails on the way."""

import os
from pathlib import Path

import pytest

from t2i_desktop.engine import files
from t2i_desktop.engine.files import Place, write_atomically, write_folder_atomically


def _fail(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_the_new_content_replaces_the_old(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"
    write_atomically(path, b"old")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(path.parent) == ["file"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failure_before_the_renaming_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")
    monkeypatch.setattr(files.os, call, _fail)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_files_get_the_permissions_the_person_asked_for(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "file", b"")
    finally:
        os.umask(before)
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o640


def test_a_folder_appears_with_all_its_files(tmp_path: Path) -> None:
    write_folder_atomically(tmp_path / "item", {"a": b"1", "inner/b": b"2"})
    assert (tmp_path / "item" / "a").read_bytes() == b"1"
    assert (tmp_path / "item" / "inner" / "b").read_bytes() == b"2"
    assert os.listdir(tmp_path) == ["item"]


@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_folder_that_fails_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    monkeypatch.setattr(files.os, call, _fail)
    with pytest.raises(OSError, match="No space"):
        write_folder_atomically(tmp_path / "item", {"a": b"1", "inner/b": b"2"})
    assert os.listdir(tmp_path) == []


def test_a_folder_is_never_written_over(tmp_path: Path) -> None:
    write_folder_atomically(tmp_path / "item", {"a": b"1"})
    with pytest.raises(FileExistsError):
        write_folder_atomically(tmp_path / "item", {"a": b"2"})
    assert (tmp_path / "item" / "a").read_bytes() == b"1"


def test_a_folder_that_was_deleted_is_told_from_one_whose_drive_was_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "drive" / "gallery"
    place = Place(folder)
    assert not place.is_away  # it never was there, and can be made
    folder.mkdir(parents=True)
    place.note()
    assert not place.is_away
    folder.rmdir()
    assert not place.is_away
    monkeypatch.setattr(place, "_disk", folder.parent.stat().st_dev + 1)
    assert place.is_away  # an empty mount point is what is left
    monkeypatch.undo()
    folder.parent.rmdir()
    assert place.is_away
