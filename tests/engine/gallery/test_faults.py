"""Disks that are full, read-only or gone, clocks that go back, other processes: nothing finished is lost."""

import multiprocessing
import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.gallery import Gallery, Library, Query, index, read_item
from t2i_desktop.engine.gallery.index import NAME
from tests.engine.gallery.conftest import NOON, add, synced
from tests.engine.models.tiny_disk import CAPACITY, MountedDisk, TinyDisk, tiny_disk

__all__ = ["tiny_disk"]


@pytest.fixture
def read_only(gallery: Gallery) -> Iterator[Gallery]:
    """A gallery with one picture that cannot be written to: a mount where we are root, else by its mode."""
    add(gallery)
    if os.geteuid():
        gallery.root.chmod(0o555)
        yield gallery
        gallery.root.chmod(0o755)
        return
    try:
        subprocess.run(["mount", "--bind", gallery.root, gallery.root], check=True, capture_output=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", gallery.root], check=True, capture_output=True)
    except (subprocess.CalledProcessError, FileNotFoundError):
        pytest.skip("Nothing is read-only to the administrator where nothing can be mounted")
    yield gallery
    subprocess.run(["umount", gallery.root], check=True)


def _folders(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir() if path.is_dir())


def test_a_read_only_gallery_can_be_looked_through(
    read_only: Gallery, library: Library, tmp_path: Path
) -> None:
    (id,) = synced(library).find(Query(text="app"))
    assert library.item(id).title == "red apple"
    assert not (read_only.root / NAME).exists()
    assert list((tmp_path / "cache").glob("*.sqlite3"))


def test_what_a_read_only_gallery_refuses_is_told_and_changes_nothing(
    read_only: Gallery, library: Library
) -> None:
    ids = synced(library).find()
    with pytest.raises(GalleryError, match="could not be kept in"):
        add(read_only, "second")
    with pytest.raises(GalleryError, match="could not be deleted"):
        library.delete(ids)
    if not os.geteuid():  # else only the gallery's folder is read-only here
        with pytest.raises(GalleryError, match="Stars and tags could not be kept"):
            library.set_stars(ids, 3)
    assert library.find() == ids
    assert _folders(read_only.root) == ids


def test_a_full_disk_keeps_what_is_finished_and_takes_more_once_there_is_room(tiny_disk: TinyDisk) -> None:
    if not isinstance(tiny_disk, MountedDisk):
        pytest.skip("This needs a disk of its own")
    gallery = Gallery(tiny_disk.folder / "gallery")
    library = Library(gallery, tiny_disk.folder / "cache")
    kept = [add(gallery, f"number {n}").id for n in range(3)]
    synced(library)
    tiny_disk.fill(CAPACITY - _used(tiny_disk.folder) - 8192)
    with pytest.raises(GalleryError, match=r"No space left.*Free some space"):
        kept.extend(add(gallery, f"more {n}").id for n in range(200))
    assert _folders(gallery.root) == kept
    assert all(read_item(gallery.root / id) for id in kept)
    assert library.find()[-3:] == kept[2::-1]
    tiny_disk.enlarge()
    kept.append(add(gallery, "again").id)
    assert synced(library).find() == kept[::-1]
    library.close()


def _used(folder: Path) -> int:
    return shutil.disk_usage(folder).used


def test_a_drive_that_is_taken_away_and_comes_back_loses_nothing(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path / "drive" / "gallery")
    library = Library(gallery, tmp_path / "cache")
    add(gallery)
    expected = synced(library).find()
    (tmp_path / "drive").rename(tmp_path / "elsewhere")
    assert library.has_changed()
    for look in (library.find, lambda: list(library.sync())):
        with pytest.raises(GalleryError, match=r"cannot be reached\. Connect its drive again"):
            look()
    (tmp_path / "elsewhere").rename(tmp_path / "drive")
    assert synced(library).find() == expected
    library.close()


def test_a_drive_that_is_not_there_at_the_start_is_told_of(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path / "drive" / "gallery")
    first = Library(gallery, tmp_path / "cache")
    add(gallery)
    synced(first).close()
    shutil.rmtree(tmp_path / "drive")
    second = Library(gallery, tmp_path / "cache")
    with pytest.raises(GalleryError, match="cannot be reached"):
        synced(second)
    second.close()


def test_the_index_of_a_gallery_on_another_machine_lies_on_this_one(
    gallery: Gallery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "is_on_network", lambda folder: folder == gallery.root)
    library = Library(gallery, tmp_path / "cache")
    add(gallery)
    expected = synced(library).find()
    assert not (gallery.root / NAME).exists()
    gallery.root.rename(tmp_path / "unplugged")
    with pytest.raises(GalleryError, match="cannot be reached"):
        synced(library)
    assert library.find() == expected  # what is known is still shown
    library.close()


def test_a_clock_that_is_set_back_does_not_mix_the_order(gallery: Gallery, library: Library) -> None:
    for hours, prompt in ((0, "first"), (-48, "second"), (-24, "third")):
        set_back = Gallery(gallery.root, now=lambda hours=hours: NOON + timedelta(hours=hours))
        assert add(set_back, prompt).created == NOON + timedelta(hours=hours)
    rows = library.rows(synced(library).find())
    assert [row.title for row in rows] == ["third", "second", "first"]
    assert [item.title for item in gallery] == ["third", "second", "first"]


def _add_some(root: Path, name: str, number: int) -> None:
    """One process of several, all with the same clock that stands still."""
    gallery = Gallery(root, now=lambda: NOON)
    library = Library(gallery)
    for _ in range(number):
        add(gallery, "the same words")
        synced(library)
        library.tag(library.find()[:1], add=[name])
    library.close()


def test_two_processes_that_add_at_once_lose_nothing(gallery: Gallery, library: Library) -> None:
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=_add_some, args=(gallery.root, name, 8)) for name in "ab"]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0]
    assert len(list(gallery)) == 16
    assert gallery.damaged == ()
    assert sorted(synced(library).find()) == _folders(gallery.root)
    assert library.facets().tags.keys() == {"a", "b"}


@pytest.mark.parametrize("content", ["{", '{"stars": 9}', '{"stars": "many"}', "[]"])
def test_damaged_marks_do_not_hide_the_picture_and_are_written_anew(
    gallery: Gallery, library: Library, content: str
) -> None:
    item = add(gallery)
    (item.folder / "marks.json").write_text(content)
    assert synced(library).find() == [item.id]
    assert library.item(item.id).stars == 0
    library.set_stars([item.id], 3)
    assert library.item(item.id).stars == 3


def test_marking_several_keeps_those_that_could_be_kept(gallery: Gallery, library: Library) -> None:
    first, gone = add(gallery, "a"), add(gallery, "b")
    synced(library)
    shutil.rmtree(gone.folder)
    with pytest.raises(GalleryError, match="no longer there"):
        library.set_stars([first.id, gone.id], 4)
    assert library.find(Query(stars=4)) == [first.id]
    assert not gone.folder.exists()


def test_a_record_of_a_newer_version_is_opened(gallery: Gallery) -> None:
    item = add(gallery)
    record = (item.folder / "item.json").read_text()
    newer = record.replace('"format": 1', '"format": 2, "mood": "calm"').replace(
        '"include"', '"glow": 3, "include"'
    )
    assert newer != record
    (item.folder / "item.json").write_text(newer)
    assert read_item(item.folder).settings == {"glow": 3, **item.settings}
