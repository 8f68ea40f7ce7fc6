"""What is deleted can be brought back, until the system's trash has it; a crash in between loses nothing."""

import os
import shutil
from pathlib import Path

import pytest

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.gallery import Gallery, Library, trash
from t2i_desktop.engine.gallery.trash import HOLDING, Trash
from tests.engine.gallery.conftest import add, synced


@pytest.fixture
def bin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for the system's trash."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setattr(trash, "send2trash", lambda path: shutil.move(path, folder))
    return folder


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_several_are_deleted_together_and_brought_back_as_they_were(
    gallery: Gallery, library: Library, bin: Path
) -> None:
    items = [add(gallery, name) for name in ("a", "b", "c")]
    before = {item.id: _contents(item.folder) for item in items}
    synced(library)
    deletion = library.delete([items[0].id, items[2].id, "no longer there"])
    assert deletion.ids == (items[0].id, items[2].id)
    assert library.find() == [items[1].id] == [item.id for item in gallery]
    assert library.undelete(deletion) == deletion.ids
    assert {item.id: _contents(item.folder) for item in gallery} == before
    assert len(library.find()) == 3
    assert library.trash.empty() == ()
    assert not (gallery.root / HOLDING).exists()
    assert list(bin.iterdir()) == []


def test_after_a_crash_the_next_start_can_still_bring_back_or_sends_away(gallery: Gallery, bin: Path) -> None:
    first, second = add(gallery, "a"), add(gallery, "b")
    now = 1_000_000.0
    before = Trash(gallery.root, lambda: now)
    before.delete([first.id])
    now += 500
    before.delete([second.id])
    now += 200
    after = Trash(gallery.root, lambda: now)
    assert [deletion.ids for deletion in after.deletions()] == [(second.id,), (first.id,)]
    assert after.empty(older_than=600) == (first.id,)
    assert [path.name for path in bin.iterdir()] == [first.id]
    (left,) = after.deletions()
    assert after.undelete(left) == (second.id,)
    assert [item.id for item in gallery] == [second.id]


def test_a_trash_that_refuses_loses_nothing(
    gallery: Gallery, library: Library, bin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = add(gallery)
    deletion = library.delete([item.id])

    def refuse(path: object) -> None:
        raise OSError(1, "There is no trash on this drive")

    monkeypatch.setattr(trash, "send2trash", refuse)
    with pytest.raises(GalleryError, match="There is no trash on this drive"):
        library.trash.empty()
    assert library.undelete(deletion) == (item.id,)


def test_nothing_is_deleted_if_one_cannot_be(
    gallery: Gallery, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    items = [add(gallery, name) for name in ("a", "b")]
    synced(library)
    rename = os.rename

    def refuse(source: Path, target: Path) -> None:
        if source.name == items[1].id:
            raise PermissionError(13, "Permission denied")
        rename(source, target)

    monkeypatch.setattr(trash.os, "rename", refuse)
    with pytest.raises(GalleryError, match=r"Permission denied.*nothing was deleted"):
        library.delete([item.id for item in items])
    assert len(list(gallery)) == 2
    assert library.trash.deletions() == ()


def test_a_name_taken_meanwhile_is_not_overwritten(gallery: Gallery, library: Library) -> None:
    item = add(gallery)
    deletion = library.delete([item.id])
    shutil.copytree(deletion.held / item.id, item.folder)
    assert library.undelete(deletion) == (f"{item.id}-2",)
    assert len(library.find()) == 1  # the copy is found by the next sync
    assert len(synced(library).find()) == 2


def test_what_the_system_has_cannot_be_brought_back(gallery: Gallery, library: Library, bin: Path) -> None:
    deletion = library.delete([add(gallery).id])
    library.trash.empty()
    with pytest.raises(GalleryError, match="Look for the pictures in the system's trash"):
        library.undelete(deletion)


def test_closing_sends_away_what_was_deleted_here_and_leaves_what_another_window_has_just_deleted(
    gallery: Gallery, library: Library, bin: Path
) -> None:
    mine, theirs = add(gallery, "a"), add(gallery, "b")
    library.delete([mine.id])
    other = Trash(gallery.root).delete([theirs.id])
    library.trash.close()
    assert [path.name for path in bin.iterdir()] == [mine.id]
    assert library.trash.undelete(other) == (theirs.id,)
