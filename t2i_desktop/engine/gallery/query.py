"""What can be asked of the gallery's index, and in which words SQLite is asked. Knows nothing of files."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Literal

Sort = Literal["newest", "oldest", "stars", "title", "steps"]

_ORDERS: dict[Sort, str] = {
    "newest": "rank DESC, id DESC",
    "oldest": "rank, id",
    "stars": "stars DESC, rank DESC, id DESC",
    "title": "sort_title, rank DESC, id DESC",
    "steps": "step DESC, rank DESC, id DESC",
}
_ALONE = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"  # scripts without spaces: each sign counts as a word
_WORD = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])[^\W_])+")
_IN_WORDS = "EXISTS (SELECT 1 FROM words WHERE words.rowid = key AND text LIKE ? ESCAPE '\\')"
_LABELLED = "key IN (SELECT item FROM labels WHERE kind = ? AND name = ?)"


@dataclass(frozen=True, slots=True)
class Query:
    """Which pictures are wanted, and in which order; all conditions must hold, empty ones say nothing.

    text: words, each the beginning of one in the title, a prompt or a tag. since, until: days on this
    machine's calendar, both included. model: the name of an installed model. stars: at least so many.
    """

    text: str = ""
    since: date | None = None
    until: date | None = None
    model: str = ""
    generator: str = ""
    stars: int = 0
    tags: tuple[str, ...] = ()
    status: str = ""
    sort: Sort = "newest"


EVERYTHING = Query()


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of a picture, from the index alone: the files may be gone since."""

    id: str
    image: Path
    title: str
    created: datetime
    generator: str
    status: str
    step: int
    stars: int
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """What there is to choose from, each with the number of pictures; the most frequent first.

    first, last: the days of the oldest and of the newest picture.
    """

    models: dict[str, int] = field(default_factory=dict[str, int])
    generators: dict[str, int] = field(default_factory=dict[str, int])
    tags: dict[str, int] = field(default_factory=dict[str, int])
    statuses: dict[str, int] = field(default_factory=dict[str, int])
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Synced:
    """How far a sync has come: `done` of `total` new or changed folders are read, `gone` have vanished."""

    done: int
    total: int
    gone: int

    @property
    def has_news(self) -> bool:
        """Whether a list shown before differs from what there is now."""
        return bool(self.done or self.gone)


def words_of(text: str) -> list[str]:
    """The words of a text without capitals and accents, as the full-text index keeps them."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))


def select(query: Query, *, full_text: bool) -> tuple[str, list[Any]]:
    """The SQL that gives the ids wanted in order, and its parameters.

    full_text: whether `words` is an FTS5 table; else it is a plain one.
    """
    conditions, values = ["damaged = ''"], list[Any]()
    for condition, *parameters in _conditions(query, full_text):
        conditions.append(condition)
        values += parameters
    return f"SELECT id FROM items WHERE {' AND '.join(conditions)} ORDER BY {_ORDERS[query.sort]}", values


def _conditions(query: Query, full_text: bool) -> Iterator[tuple[Any, ...]]:
    words = words_of(query.text)
    if words and full_text:
        match = " ".join(f'"{word}"*' for word in words)
        yield "key IN (SELECT rowid FROM words WHERE words MATCH ?)", match
    elif words:
        yield from ((_IN_WORDS, f"% {word}%") for word in words)
    elif query.text.strip():  # only signs, which no word begins with
        yield ("0",)
    if query.since:
        yield "created >= ?", _midnight(query.since)
    if query.until:
        yield "created < ?", _midnight(query.until + timedelta(days=1))
    if query.stars:
        yield "stars >= ?", query.stars
    for name, value in (("generator", query.generator), ("status", query.status)):
        if value:
            yield f"{name} = ?", value
    if query.model:
        yield _LABELLED, "model", query.model
    yield from ((_LABELLED, "tag", tag) for tag in query.tags)


def _midnight(day: date) -> float:
    """When a day of this machine's calendar begins, in seconds since 1970."""
    return datetime.combine(day, time()).astimezone().timestamp()
