"""The index over the gallery: what is asked is found, and the folders alone decide what there is."""

import json
import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.gallery import Gallery, Library, Query
from t2i_desktop.engine.gallery import index as index_module
from t2i_desktop.engine.gallery.index import NAME
from t2i_desktop.engine.gallery.items import write_marks
from t2i_desktop.engine.runner import RunControl
from tests.engine.gallery.conftest import NOON, add, synced


def _titles(library: Library, **query: object) -> list[str]:
    return [row.title for row in library.rows(library.find(Query(**query)))]  # pyright: ignore[reportArgumentType]


def _fill(gallery: Gallery) -> None:
    """Three pictures, of three days."""
    for day, (prompt, changes) in enumerate(
        [
            ("Green pear on a plate", {"step": 30, "vqgan": "large"}),
            ("red apple", {"step": 10, "exclude": "pear"}),
            ("Crème brûlée", {"step": 20, "status": "cancelled"}),
        ]
    ):
        dated = Gallery(gallery.root, now=lambda day=day: NOON + timedelta(days=day))
        add(dated, prompt, **changes)


def test_an_empty_gallery_has_nothing_and_is_not_made(library: Library) -> None:
    assert synced(library).find() == []
    assert not library.root.exists()


def test_pictures_are_found_newest_first_with_what_a_list_shows(gallery: Gallery, library: Library) -> None:
    _fill(gallery)
    assert _titles(synced(library)) == ["Crème brûlée", "red apple", "Green pear on a plate"]
    row = library.rows(library.find())[1]
    item = library.item(row.id)
    assert (row.image, row.created, row.step, row.status) == (item.image, item.created, 10, "finished")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("APP", ["red apple"]),
        ("pla gre", ["Green pear on a plate"]),
        ("brulee", ["Crème brûlée"]),
        ("pear", ["Green pear on a plate"]),  # the apple excludes it
        ("ppl", []),
        ("red pear", []),
        ('"', []),
        ("%", []),
    ],
)
@pytest.mark.parametrize("full_text", [True, False])
def test_every_word_is_the_beginning_of_one(
    gallery: Gallery,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    found: list[str],
    full_text: bool,
) -> None:
    _fill(gallery)
    monkeypatch.setattr(index_module, "has_full_text", lambda: full_text)
    other = Library(gallery)
    assert _titles(synced(other), text=text) == found
    other.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"model": "large"}, ["Green pear on a plate"]),
        ({"generator": "fake", "status": "cancelled"}, ["Crème brûlée"]),
        ({"generator": "other"}, []),
        ({"since": date(2026, 3, 5), "until": date(2026, 3, 5)}, ["red apple"]),
        ({"until": date(2026, 3, 4)}, ["Green pear on a plate"]),
        ({"sort": "oldest"}, ["Green pear on a plate", "red apple", "Crème brûlée"]),
        ({"sort": "title"}, ["Crème brûlée", "Green pear on a plate", "red apple"]),
        ({"sort": "steps"}, ["Green pear on a plate", "Crème brûlée", "red apple"]),
    ],
)
def test_filters_and_orders(
    gallery: Gallery, library: Library, query: dict[str, object], found: list[str]
) -> None:
    _fill(gallery)
    assert _titles(synced(library), **query) == found


def test_stars_and_tags_are_kept_in_files_and_found(gallery: Gallery, library: Library) -> None:
    _fill(gallery)
    newest, middle, oldest = synced(library).find()
    library.set_stars([middle], 4)
    library.tag([middle, oldest], add=["Fruit", " still   life "])
    library.tag([oldest], remove=["FRUIT"])
    marks = json.loads((gallery.root / middle / "marks.json").read_text())
    assert marks == {"stars": 4, "tags": ["Fruit", "still life"]}
    assert library.find(Query(stars=3)) == library.find(Query(tags=("fruit",))) == [middle]
    assert library.find(Query(text="lif")) == [middle, oldest]
    assert library.find(Query(sort="stars")) == [middle, newest, oldest]
    assert (library.item(middle).stars, library.item(oldest).tags) == (4, ("still life",))
    assert library.facets().tags == {"still life": 2, "Fruit": 1}
    list(library.rebuild())
    assert library.find(Query(stars=4, tags=("fruit", "still life"))) == [middle]


def test_words_are_found_in_scripts_without_spaces(gallery: Gallery, library: Library) -> None:
    add(gallery, "一个红苹果, oil")
    add(gallery, "Красный Ёж")
    synced(library)
    assert _titles(library, text="苹果 oi") == ["一个红苹果, oil"]
    assert _titles(library, text="еж") == ["Красный Ёж"]


def test_many_threads_may_ask_while_another_writes(gallery: Gallery, library: Library) -> None:
    ids = [add(gallery, f"apple {number}").id for number in range(5)]
    synced(library)

    def look(number: int) -> int:
        if number % 5 == 0:
            library.set_stars(ids[:1], number % 6)
            synced(library)
        return len(library.rows(library.find(Query(text="apple"))))

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(look, range(60))) == {5}


def test_facets_tell_what_there_is_to_choose_from(gallery: Gallery, library: Library) -> None:
    _fill(gallery)
    facets = synced(library).facets()
    assert facets.models == {"fake-vqgan": 2, "large": 1}
    assert facets.generators == {"fake": 3}
    assert facets.statuses == {"finished": 2, "cancelled": 1}
    assert (facets.first, facets.last) == (date(2026, 3, 4), date(2026, 3, 6))


def test_a_sync_reads_only_what_is_new_or_changed(gallery: Gallery, library: Library) -> None:
    _fill(gallery)
    assert [(s.done, s.total) for s in library.sync()] == [(0, 3), (3, 3)]
    assert [s.has_news for s in library.sync()] == [False]
    add(gallery, "fourth")
    assert [s.total for s in library.sync()] == [1, 1]
    assert _titles(library)[0] == "fourth"


def test_what_appears_vanishes_or_changes_behind_our_back_is_shown(
    gallery: Gallery, library: Library
) -> None:
    _fill(gallery)
    newest, middle, oldest = synced(library).find()
    shutil.rmtree(gallery.root / newest)
    shutil.copytree(gallery.root / oldest, gallery.root / "my copy")
    other = Library(gallery)
    other.set_stars([middle], 2)
    other.close()
    assert library.has_changed()
    synced(library)
    assert set(library.find()) == {middle, oldest, "my copy"}
    assert library.find(Query(stars=2)) == [middle]
    with pytest.raises(GalleryError, match="is no longer there"):
        library.item(newest)
    synced(library)
    assert not library.has_changed()


def test_a_folder_changed_by_hand_is_noticed_by_a_thorough_sync_and_at_the_next_start(
    gallery: Gallery, library: Library
) -> None:
    item = add(gallery)
    synced(library)
    write_marks(item.folder, stars=3)
    assert synced(library).find(Query(stars=3)) == []
    assert [s.total for s in library.sync(thorough=True)] == [1, 1]
    assert library.find(Query(stars=3)) == [item.id]
    write_marks(item.folder, stars=4)
    other = synced(Library(gallery))
    assert other.find(Query(stars=4)) == [item.id]
    other.close()


def test_two_libraries_notice_each_other(gallery: Gallery, library: Library) -> None:
    add(gallery)
    other = synced(Library(gallery))
    synced(synced(library))
    assert not library.has_changed()
    add(gallery, "second")
    assert library.has_changed()
    synced(other)
    assert _titles(library) == ["second", "red apple"]
    other.close()


def test_a_damaged_folder_is_told_and_not_found(gallery: Gallery, library: Library) -> None:
    _fill(gallery)
    broken = next(iter(gallery)).folder
    (broken / "item.json").unlink()
    assert len(synced(library).find()) == library.count() == 2
    assert library.damaged() == (broken,)
    assert [s.total for s in library.sync()] == [0]


def test_a_folder_that_is_being_copied_in_is_shown_once_it_is_whole(
    gallery: Gallery, library: Library
) -> None:
    item = add(gallery)
    synced(synced(library))
    copy = gallery.root / "my copy"
    copy.mkdir()
    shutil.copy(item.image, copy)
    synced(synced(library))
    assert library.damaged() == (copy,)
    assert not library.has_changed()
    shutil.copy(item.folder / "item.json", copy)
    assert library.has_changed()
    assert set(synced(library).find()) == {item.id, "my copy"}
    assert library.damaged() == ()


def test_a_sync_can_be_cancelled_and_goes_on_later(
    gallery: Gallery, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fill(gallery)
    monkeypatch.setattr("t2i_desktop.engine.gallery.library._BATCH", 1)
    control, seen = RunControl(), list[int]()
    for progress in library.sync(control):
        seen.append(progress.done)
        if progress.done == 2:
            control.cancel()
    assert seen == [0, 1, 2]
    assert library.count() == 2
    assert [s.total for s in library.sync()] == [1, 1]


@pytest.mark.parametrize("fault", ["deleted", "garbage", "page", "version", "table"])
def test_an_index_that_cannot_be_used_is_made_anew(gallery: Gallery, library: Library, fault: str) -> None:
    _fill(gallery)
    expected = synced(library).find()
    library.set_stars(expected[:1], 5)
    library.close()
    _spoil(gallery.root / NAME, fault)
    assert synced(library).find() == expected
    assert library.find(Query(stars=5)) == expected[:1]
    assert library.find(Query(text="apple")) == expected[1:2]


@pytest.mark.parametrize("fault", ["deleted", "table"])
def test_an_index_that_breaks_under_our_hands_is_noticed_and_made_anew(
    gallery: Gallery, library: Library, fault: str
) -> None:
    _fill(gallery)
    expected = synced(synced(library)).find()
    _spoil(gallery.root / NAME, fault)
    assert library.has_changed()
    assert library.find() == []
    assert synced(library).find() == expected


def _spoil(path: Path, fault: str) -> None:
    match fault:
        case "deleted":
            for file in path.parent.glob(f"{NAME}*"):
                file.unlink()
        case "garbage":
            path.write_bytes(b"no index" * 1000)
        case "page":
            data = bytearray(path.read_bytes())
            data[100:] = os.urandom(len(data) - 100)
            path.write_bytes(data)
        case _:
            with sqlite3.connect(path) as db:
                db.execute("PRAGMA user_version = 99" if fault == "version" else "DROP TABLE items")
            db.close()
