"""The file of the gallery's index: where it lies, that it can be used, and that a broken one is made anew.

A cache only: nothing is in it that is not in the pictures' folders. Knows nothing of what is asked.
"""

import hashlib
import os
import sqlite3
import tempfile
import threading
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
from platformdirs import user_cache_path

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.gallery.items import unreachable
from t2i_desktop.engine.words import said

NAME = ".index.sqlite3"
_VERSION = 1  # of the tables below: an index of another one is made anew
_BUSY_SECONDS = 10.0
_NETWORK = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "afs"}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}  # the last: a table lacks

_TABLES = """
CREATE TABLE items (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp INTEGER NOT NULL, rank TEXT NOT NULL,
    created REAL NOT NULL, title TEXT NOT NULL, sort_title TEXT NOT NULL, generator TEXT NOT NULL,
    status TEXT NOT NULL, step INTEGER NOT NULL, stars INTEGER NOT NULL, tags TEXT NOT NULL,
    damaged TEXT NOT NULL
);
CREATE INDEX by_rank ON items (rank, id, damaged);
CREATE INDEX by_stars ON items (stars, rank, id, damaged);
CREATE INDEX by_title ON items (sort_title, rank DESC, id DESC, damaged);
CREATE INDEX by_step ON items (step, rank, id, damaged);
CREATE INDEX by_created ON items (created);
CREATE TABLE labels (
    kind TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, item INTEGER NOT NULL,
    PRIMARY KEY (item, kind, name)
) WITHOUT ROWID;
CREATE INDEX by_name ON labels (kind, name, item);
"""
_FULL_TEXT = "CREATE VIRTUAL TABLE words USING fts5(text, prefix='2 3', tokenize='unicode61');"
_PLAIN_TEXT = "CREATE TABLE words (text TEXT NOT NULL);"


class DamagedIndex(GalleryError):
    """The index was damaged, and has been made anew: empty, until the folders are read."""


class Index:
    """Connections to an index of the gallery `root`, for any thread.

    folder: where indexes of galleries are kept that cannot hold their own. A test may say so.
    """

    def __init__(self, root: Path, cache: Path | None = None) -> None:
        self.full_text = has_full_text()
        self._root = root
        self._cache = cache or user_cache_path("t2i-desktop", appauthor=False) / "galleries"
        self._key = hashlib.sha256(str(root.absolute()).encode()).hexdigest()[:24]
        self._was_inside = False  # the index lay in the gallery, and goes where the gallery goes
        self._lock = threading.RLock()
        self._idle: list[sqlite3.Connection] = []
        self._path: Path | None = None
        self._file: tuple[int, int] | None = None
        self._watcher: sqlite3.Connection | None = None

    @property
    def is_missed(self) -> bool:
        """Whether the gallery was there in an earlier session, and now its whole drive is not."""
        return not self._root.parent.is_dir() and self._memory.exists()

    @property
    def path(self) -> Path:
        """The file of the index, which is made where there is none; raises GalleryError."""
        with self._lock:
            if self._path is None:
                self._settle()
            assert self._path is not None
            return self._path

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """A connection, for this thread alone until the block ends.

        Raises DamagedIndex, with the index empty then, and GalleryError if the disk fails.
        """
        with self._lock:
            self._notice_replaced()
            path, file = self.path, self._file
            connection = self._idle.pop() if self._idle else _connect(path)
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            connection.close()
            raise self._explained(error, path) from error
        except BaseException:
            connection.close()
            raise
        with self._lock:
            if file == self._file:
                self._idle.append(connection)
            else:
                connection.close()

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """The same, with all changes made together or not at all."""
        with self.reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def version(self) -> tuple[object, ...]:
        """A value that differs once anybody has written into the index, or made it anew."""
        with self._lock:
            self._notice_replaced()
            if self._watcher is None:
                self._watcher = _connect(self.path)
            try:
                (data,) = self._watcher.execute("PRAGMA data_version").fetchone()
            except sqlite3.DatabaseError as error:
                raise self._explained(error, self.path) from error
            return self._file, data

    def discard(self) -> None:
        """Delete the index; an empty one is made when it is next asked for."""
        with self._lock:
            path = self._path
            self.close()
            if path is not None:
                _delete(path)

    def close(self) -> None:
        """Close all connections that rest; it may be used again."""
        with self._lock:
            for connection in (*self._idle, *filter(None, [self._watcher])):
                connection.close()
            self._idle, self._watcher, self._path, self._file = [], None, None, None

    def _settle(self) -> None:
        """Take the first place where an index can be used; raises GalleryError."""
        if self._was_inside and not self._root.is_dir():
            raise unreachable(self._root)
        reasons: list[str] = []
        for path in self._places():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                _prepare(path, self.full_text)
            except (OSError, sqlite3.Error) as error:
                reasons.append(f"{path.parent}: {error}")
            else:
                self._path, self._file = path, _identity(path)
                self._was_inside |= path.parent == self._root
                self._remember()
                return
        raise GalleryError(
            said(
                "No index of the gallery could be made ({reasons}). Free some space in one of these "
                "folders; the pictures themselves are untouched.",
                reasons="; ".join(reasons),
            )
        )

    def _places(self) -> Iterator[Path]:
        if self._root.is_dir() and os.access(self._root, os.W_OK) and not is_on_network(self._root):
            yield self._root / NAME
        yield self._cache / f"{self._key}.sqlite3"
        yield Path(tempfile.gettempdir()) / f"t2i-desktop-{self._key}.sqlite3"

    @property
    def _memory(self) -> Path:
        return self._cache / f"{self._key}.txt"

    def _remember(self) -> None:
        """Note that there is such a gallery, for when its drive is not there."""
        if self._root.is_dir() and not self._memory.exists():
            with suppress(OSError):
                self._memory.parent.mkdir(parents=True, exist_ok=True)
                self._memory.write_text(f"{self._root.absolute()}\n", "utf-8")

    def _notice_replaced(self) -> None:
        """Let go of an index that somebody has deleted or made anew."""
        if self._path is not None and _identity(self._path) != self._file:
            self.close()

    def _explained(self, error: sqlite3.DatabaseError, path: Path) -> GalleryError:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None or code & 0xFF in _DAMAGE:
            self.discard()
            return DamagedIndex(
                said("The index {path} was damaged, and is made anew from the pictures.", path=path)
            )
        return GalleryError(
            said(
                "The index {path} cannot be used ({reason}). Free some space there, or connect the drive "
                "again; the pictures themselves are untouched.",
                path=path,
                reason=str(error),
            )
        )


def has_full_text() -> bool:
    """Whether this SQLite can search in texts."""
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
        except sqlite3.OperationalError:
            return False
    return True


def is_on_network(folder: Path) -> bool:
    """Whether a folder lies on another machine, where SQLite cannot share memory between processes."""
    resolved = folder.resolve()
    if str(resolved).startswith("\\\\"):
        return True
    mounts = {part.mountpoint: part for part in psutil.disk_partitions(all=True)}
    for parent in (resolved, *resolved.parents):
        if mount := mounts.get(str(parent)):
            kind = mount.fstype.lower().removeprefix("fuse.")
            return kind in _NETWORK or kind == "sshfs" or "remote" in mount.opts.split(",")
    return False


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, _BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _prepare(path: Path, full_text: bool) -> None:
    """Make sure that there is an index of our version; raises OSError or sqlite3.Error."""
    for is_last in (False, True):
        connection = _connect(path)
        try:
            if _is_ours(connection, full_text):
                return
        except sqlite3.DatabaseError as error:
            is_damage = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB) & 0xFF in _DAMAGE
            if is_last or not is_damage:
                raise
        finally:
            connection.close()
        _delete(path)


def _is_ours(connection: sqlite3.Connection, full_text: bool) -> bool:
    """Whether the tables are those of this version; an empty file is given them."""
    wanted = 2 * _VERSION + full_text
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    is_empty = not connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    if is_empty:
        for statement in f"{_TABLES}{_FULL_TEXT if full_text else _PLAIN_TEXT}".split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {wanted}")
    connection.execute("COMMIT")
    return is_empty or version == wanted


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _delete(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
