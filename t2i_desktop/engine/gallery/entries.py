"""What the index holds of each picture, and how it gets there and back. Knows nothing of the index's file."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

from t2i_desktop.engine import registry
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.gallery.gallery import moment_of
from t2i_desktop.engine.gallery.items import Item, read_item
from t2i_desktop.engine.gallery.query import Facets, words_of
from t2i_desktop.engine.settings import Settings, parse_weighted, specs

SELECT_ROW = "SELECT id, title, created, generator, status, step, stars, tags FROM items"
_COLUMNS = (
    "id", "stamp", "rank", "created", "title", "sort_title", "generator", "status", "step", "stars", "tags",
    "damaged",
)  # fmt: skip
_PUT = f"INSERT INTO items ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_PROMPTS = ("include", "extras")  # of a generator that is not known here
_NOT_LOOKED_FOR = {"exclude"}  # what is not in the picture


@dataclass(frozen=True, slots=True)
class Entry:
    """The values of one picture. labels: (kind, name), with "model" and "tag" as kinds."""

    values: tuple[object, ...]
    words: str = ""
    labels: frozenset[tuple[str, str]] = frozenset()

    @property
    def id(self) -> str:
        """The name of its folder."""
        return str(self.values[0])


def read(folder: Path, stamp: int) -> Entry | None:
    """The entry of a folder as its files tell; one that is damaged says so, and None is one that is gone.

    stamp: when the folder was changed last, as of before it is read.
    """
    try:
        item = read_item(folder)
    except GalleryError as error:
        if not folder.is_dir():
            return None
        return Entry((folder.name, stamp, "", 0.0, "", "", "", "", 0, 0, "[]", str(error)))
    models = {name for value in item.models.values() for name in _names(value)}
    labels = {("model", name) for name in models} | {("tag", tag) for tag in item.tags}
    values = (
        item.id, stamp, _rank(item), item.created.timestamp(), item.title, item.title.casefold(),
        item.generator, item.status, item.step, item.stars, json.dumps(item.tags, ensure_ascii=False), "",
    )  # fmt: skip
    return Entry(values, _words(item), frozenset(labels))


def put(db: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Add entries, or write them anew."""
    for entry in entries:
        remove(db, [entry.id])
        key = db.execute(_PUT, entry.values).lastrowid
        db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (key, entry.words))
        db.executemany("INSERT INTO labels VALUES (?, ?, ?)", ((*label, key) for label in entry.labels))


def remove(db: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Take entries out; what is not there is passed over."""
    for id in ids:
        if found := db.execute("SELECT key FROM items WHERE id = ?", (id,)).fetchone():
            db.execute("DELETE FROM words WHERE rowid = ?", found)
            db.execute("DELETE FROM labels WHERE item = ?", found)
            db.execute("DELETE FROM items WHERE key = ?", found)


def facets(db: sqlite3.Connection) -> Facets:
    """What there is to choose from."""
    first, last = db.execute("SELECT min(created), max(created) FROM items WHERE damaged = ''").fetchone()
    return Facets(
        models=_labels(db, "model"),
        generators=_values(db, "generator"),
        tags=_labels(db, "tag"),
        statuses=_values(db, "status"),
        first=_day(first),
        last=_day(last),
    )


def _labels(db: sqlite3.Connection, kind: str) -> dict[str, int]:
    sql = "SELECT name, count(*) AS n FROM labels WHERE kind = ? GROUP BY name ORDER BY n DESC, name"
    return dict(db.execute(sql, (kind,)).fetchall())


def _values(db: sqlite3.Connection, column: str) -> dict[str, int]:
    sql = (
        f"SELECT {column}, count(*) AS number FROM items WHERE damaged = '' GROUP BY {column} "
        f"ORDER BY number DESC, {column}"
    )
    return dict(db.execute(sql).fetchall())


def _day(seconds: float | None) -> date | None:
    return None if seconds is None else datetime.fromtimestamp(seconds).astimezone().date()


def _rank(item: Item) -> str:
    """What sorts by time: the id, or the date of a folder that has been named by hand."""
    return item.id if moment_of(item.id) else f"{item.created:%Y%m%d-%H%M%S-%f}"


def _words(item: Item) -> str:
    """The words to be found by, with a space before each."""
    entry = registry.named(item.generator)
    prompts = _prompts_of(entry.settings_type) if entry else _PROMPTS
    texts = [item.title, *item.tags]
    texts += [str(item.settings.get(name, "")) for name in prompts]
    return "".join(f" {word}" for word in dict.fromkeys(words_of(" ".join(texts))))


@cache
def _prompts_of(settings_type: type[Settings]) -> tuple[str, ...]:
    """The names of the settings that say what is in the picture."""
    long = (spec.name for spec in specs(settings_type) if spec.long)
    return tuple(name for name in long if name not in _NOT_LOOKED_FOR)


def _names(value: str) -> Iterable[str]:
    """The models that a setting names."""
    try:
        return parse_weighted(value)
    except ValueError:
        return [value] if value else []
