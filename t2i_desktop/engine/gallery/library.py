"""The gallery as it is looked through: searched, sorted, marked and cleared, however many pictures there are.

Every answer comes from an index that is a cache of the folders; `sync` brings it in step with them. All
methods may be called from any thread. Knows nothing of the window.
"""

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection
from typing import Any, Protocol, TypeVar

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.files import clear_abandoned
from t2i_desktop.engine.gallery import entries
from t2i_desktop.engine.gallery.gallery import Gallery
from t2i_desktop.engine.gallery.index import DamagedIndex, Index
from t2i_desktop.engine.gallery.items import IMAGE, Item, gone, read_item, unreachable, write_marks
from t2i_desktop.engine.gallery.query import EVERYTHING, Facets, Query, Row, Synced, select
from t2i_desktop.engine.gallery.trash import Deletion, Trash

T = TypeVar("T")

_BATCH_SECONDS = 0.25  # how often a sync shows what it has found
_BATCH = 500
_MOST_WATCHED = 50  # damaged folders
_MOST_VARIABLES = 900  # SQLite's old limit is 999


class Cancellable(Protocol):
    """Whoever asks for long work may take it back, from any thread; a RunControl is one."""

    @property
    def cancelled(self) -> bool:
        """Whether the work is to stop."""
        ...


class Library:
    """The pictures of a gallery, and the index over them. cache: see `Index`."""

    def __init__(self, gallery: Gallery, cache: Path | None = None) -> None:
        self.gallery = gallery
        self.trash = Trash(gallery.root)
        self._index = Index(gallery.root, cache)
        self._seen: object = None
        self._watched: tuple[Path, ...] = ()
        self._was_there = False
        self._is_in_step = False

    @property
    def root(self) -> Path:
        """The folder of the gallery."""
        return self.gallery.root

    def find(self, query: Query = EVERYTHING) -> list[str]:
        """The ids of the pictures wanted, in order; raises GalleryError."""
        sql, values = select(query, full_text=self._index.full_text)
        return self._ask(lambda db: [id for (id,) in db.execute(sql, values)])

    def count(self) -> int:
        """How many pictures the index knows; raises GalleryError."""
        return self._ask(lambda db: db.execute("SELECT count(*) FROM items WHERE damaged = ''").fetchone()[0])

    def rows(self, ids: Sequence[str]) -> list[Row]:
        """What a list shows of some pictures, in the order asked for; unknown ones are left out."""
        found: dict[str, Row] = {}
        for start in range(0, len(ids), _MOST_VARIABLES):
            part = ids[start : start + _MOST_VARIABLES]
            sql = f"{entries.SELECT_ROW} WHERE id IN ({','.join('?' * len(part))})"
            rows = self._ask(lambda db, sql=sql, part=part: db.execute(sql, part).fetchall())
            found |= {row[0]: self._row(row) for row in rows}
        return [found[id] for id in ids if id in found]

    def item(self, id: str) -> Item:
        """All that is known of a picture, from its files; raises GalleryError if they are gone or damaged."""
        folder = self.root / id
        if not folder.is_dir():
            raise gone(folder)
        return read_item(folder)

    def facets(self) -> Facets:
        """What there is to choose from in a search; raises GalleryError."""
        return self._ask(entries.facets)

    def damaged(self) -> tuple[Path, ...]:
        """The folders that cannot be read, as of the last sync; raises GalleryError."""
        sql = "SELECT id FROM items WHERE damaged != '' ORDER BY id DESC"
        return self._ask(lambda db: tuple(self.root / id for (id,) in db.execute(sql)))

    def sync(self, control: Cancellable | None = None, *, thorough: bool = False) -> Iterator[Synced]:
        """Bring the index in step with the folders, newest first, telling several times a second.

        Only folders that are new or have changed are read. The first sync, and a thorough one, ask of every
        folder whether it has; others compare names, which a list can go on scrolling beside.
        Raises GalleryError if the gallery cannot be reached, with the index as it was.
        """
        seen = self._state()
        names = self._names()
        known = self._ask(lambda db: dict[str, int](db.execute("SELECT id, stamp FROM items").fetchall()))
        if known and not self._was_there:
            raise unreachable(self.root)
        root = str(self.root)  # text: paths as objects take longer than asking the disk
        broken = {path.name for path in self.damaged()}
        trusted = known.keys() - broken if self._is_in_step and not thorough else set[str]()
        stamps = {id: known[id] if id in trusted else _stamp(os.path.join(root, id)) for id in names}
        gone = known.keys() - names
        if gone:
            self._change(lambda db: entries.remove(db, gone))
        fresh = sorted((id for id, stamp in stamps.items() if known.get(id) != stamp), reverse=True)
        done = 0
        yield Synced(0, len(fresh), len(gone))
        while done < len(fresh) and not (control and control.cancelled):
            read = self._read(fresh[done : done + _BATCH], stamps)
            self._change(lambda db, read=read: entries.put(db, filter(None, read)))
            done += len(read)
            yield Synced(done, len(fresh), len(gone))
        self._is_in_step = done == len(fresh)
        self._watched = self.damaged()[:_MOST_WATCHED]
        self._seen = (*seen, self._watched_stamps())

    def rebuild(self, control: Cancellable | None = None) -> Iterator[Synced]:
        """Make the index anew from the folders; the pictures come as they are read. As `sync`."""
        self._index.discard()
        yield from self.sync(control)

    def has_changed(self) -> bool:
        """Whether anybody has touched the gallery since the last sync, so that one is worth while. Cheap."""
        return (*self._state(), self._watched_stamps()) != self._seen

    def update(self, ids: Iterable[str]) -> None:
        """Read some folders anew, such as those just added; raises GalleryError."""
        wanted = list(ids)
        stamps = {id: _stamp(self.root / id) for id in wanted}
        read = [entries.read(self.root / id, stamp) for id, stamp in stamps.items() if stamp is not None]

        def put(db: Connection) -> None:
            entries.remove(db, (id for id, stamp in stamps.items() if stamp is None))
            entries.put(db, filter(None, read))

        self._change(put)

    def set_stars(self, ids: Iterable[str], stars: int) -> None:
        """Give pictures 0 to 5 stars; raises GalleryError if one of them cannot be written to."""
        self._mark(ids, lambda id: write_marks(self.root / id, stars=stars))

    def tag(self, ids: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Add and take away tags, whatever their capitals; raises GalleryError if one cannot be kept."""
        new, old = list(add), {" ".join(tag.split()).casefold() for tag in remove}

        def mark(id: str) -> None:
            kept = [tag for tag in self.item(id).tags if tag.casefold() not in old]
            write_marks(self.root / id, tags=[*kept, *new])

        self._mark(ids, mark)

    def delete(self, ids: Iterable[str]) -> Deletion:
        """Take pictures out of the gallery, to be brought back with `undelete`; raises GalleryError."""
        deletion = self.trash.delete(ids)
        self.update(deletion.ids)
        return deletion

    def undelete(self, deletion: Deletion) -> tuple[str, ...]:
        """Bring pictures back; returns their ids. Raises GalleryError."""
        restored = self.trash.undelete(deletion)
        self.update(restored)
        return restored

    def close(self) -> None:
        """Close the index; it may be used again. What is deleted stays where it can be brought back."""
        self._index.close()

    def _mark(self, ids: Iterable[str], mark: Callable[[str], None]) -> None:
        marked: list[str] = []
        try:
            for id in ids:
                mark(id)
                marked.append(id)
        finally:
            self.update(marked)

    def _ask(self, question: Callable[[Connection], T]) -> T:
        return self._twice(question, self._index.reading)

    def _change(self, change: Callable[[Connection], None]) -> None:
        self._twice(change, self._index.writing)

    def _twice(
        self, work: Callable[[Connection], T], connection: Callable[[], AbstractContextManager[Connection]]
    ) -> T:
        """Do it, and once more if the index was damaged and has been made anew."""
        try:
            with connection() as db:
                return work(db)
        except DamagedIndex:
            with connection() as db:
                return work(db)

    def _state(self) -> tuple[object, ...]:
        try:
            return _stamp(self.root), self._index.version()
        except GalleryError:  # a sync will tell why, or mend it
            return ()

    def _watched_stamps(self) -> tuple[int | None, ...]:
        """When damaged folders changed last: they may only be half copied yet."""
        return tuple(_stamp(folder) for folder in self._watched)

    def _names(self) -> set[str]:
        """The names of the folders; raises GalleryError if they were there, and cannot be listed."""
        if not self.root.is_dir():
            if self._was_there or self._index.is_missed:
                raise unreachable(self.root)
            return set()
        try:
            if not self._was_there:
                clear_abandoned(self.root)
            self._was_there = True
            self.gallery.note()
            with os.scandir(self.root) as found:
                return {entry.name for entry in found if not entry.name.startswith(".") and entry.is_dir()}
        except OSError as error:
            raise unreachable(self.root) from error

    def _read(self, ids: Sequence[str], stamps: Mapping[str, int | None]) -> list[entries.Entry | None]:
        """As many as can be read in a moment, at least one; None for those that have just vanished."""
        until = time.monotonic() + _BATCH_SECONDS
        read: list[entries.Entry | None] = []
        for id in ids:
            stamp = stamps[id]
            read.append(None if stamp is None else entries.read(self.root / id, stamp))
            if time.monotonic() > until:
                break
        return read

    def _row(self, values: Sequence[Any]) -> Row:
        id, title, created, generator, status, step, stars, tags = values
        return Row(
            id, self.root / id / IMAGE, title, datetime.fromtimestamp(created, UTC), generator, status,
            step, stars, tuple(json.loads(tags)),
        )  # fmt: skip


def _stamp(folder: Path | str) -> int | None:
    """When a folder was changed last; None if it is gone."""
    try:
        return os.stat(folder).st_mtime_ns
    except OSError:
        return None
