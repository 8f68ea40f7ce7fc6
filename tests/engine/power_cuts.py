"""A disk that remembers what was done to it, and can tell every state in which a power cut may leave it.

What a program has written is certain only once it is synced: the bytes of a file by fsync of the file, its
name by fsync of its folder. Before, each may be there or not, and the bytes may be cut off anywhere. Renaming
within a folder is one change of names: it has happened or it has not.
"""

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest


@dataclass(slots=True)
class Disk:
    """The state of a folder: names that lead to files, whose bytes are certain or not.

    names: the certain ones. unsure: changes of names since, in order, by the folder they belong to.
    synced: the bytes of each file that are certain. written: all bytes, certain or not.
    """

    names: dict[str, int] = field(default_factory=dict[str, int])
    unsure: list[tuple[str, dict[str, int | None]]] = field(default_factory=list[Any])
    synced: dict[int, bytes] = field(default_factory=dict[int, bytes])
    written: dict[int, bytes] = field(default_factory=dict[int, bytes])

    def copy(self) -> "Disk":
        """The same state, which no later change reaches."""
        return Disk(dict(self.names), list(self.unsure), dict(self.synced), dict(self.written))

    def after_power_cuts(self) -> Iterator[dict[str, bytes]]:
        """Files by name, in the states that are likeliest to break something.

        Every single unsure change of names is lost or kept against all others, and so are none and all; the
        unsure bytes are there, cut in half, or gone.
        """
        number = len(self.unsure)
        choices = {frozenset(), frozenset(range(number))}
        choices |= {frozenset({n}) for n in range(number)}
        choices |= {frozenset(range(number)) - {n} for n in range(number)}
        choices |= {frozenset(range(n)) for n in range(number)}
        for kept in choices:
            names = dict(self.names)
            for n, (_, change) in enumerate(self.unsure):
                if n in kept:
                    for name, file in change.items():
                        names.pop(name, None) if file is None else names.__setitem__(name, file)
            for share in (1.0, 0.5, 0.0):
                yield {name: self._bytes(file, share) for name, file in names.items()}

    def _bytes(self, file: int, share: float) -> bytes:
        whole, certain = self.written[file], self.synced.get(file, b"")
        if whole == certain or share == 1:
            return whole
        start = certain if whole.startswith(certain) else b""
        return start + whole[len(start) : len(start) + int(share * (len(whole) - len(start)))]


class Recorder:
    """Watches what is done below a folder through os and io, and remembers the disk after every change."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.states: list[Disk] = []
        self._root, self._disk = str(root), Disk()
        self._current: dict[str, int] = {}  # names as the living program sees them
        self._open: dict[int, str] = {}
        self._real_fsync = os.fsync
        for name in ("replace", "rename"):
            self._wrap_rename(name, monkeypatch)
        for name in ("unlink", "remove"):
            self._wrap_unlink(name, monkeypatch)
        monkeypatch.setattr(os, "fsync", self._fsync)
        self._real_open = io.open
        monkeypatch.setattr(io, "open", self._opened)

    def _ours(self, path: Any) -> str | None:
        text = os.fspath(path) if not isinstance(path, int) else os.readlink(f"/proc/self/fd/{path}")
        inside = isinstance(text, str) and text.startswith(self._root) and not text.endswith(".lock")
        return os.path.relpath(text, self._root) if inside else None

    def _remember(self) -> None:
        self.states.append(self._disk.copy())

    def _change(self, change: dict[str, int | None]) -> None:
        for name, file in change.items():
            self._current.pop(name, None) if file is None else self._current.__setitem__(name, file)
        self._disk.unsure.append((os.path.dirname(next(iter(change))), change))
        self._remember()

    def _opened(self, file: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        stream = self._real_open(file, mode, *rest, **more)
        name = self._ours(file) if any(letter in mode for letter in "wxa+") else None
        if name is None:
            return stream
        if name not in self._current:
            number = len(self._disk.written)
            self._disk.written[number] = b""
            self._change({name: number})
        close = stream.close

        def closed() -> None:
            close()
            self._take_bytes(name)

        stream.close = closed
        return stream

    def _take_bytes(self, name: str) -> None:
        path = os.path.join(self._root, name)
        if name in self._current and os.path.exists(path):
            with self._real_open(path, "rb") as file:
                self._disk.written[self._current[name]] = file.read()
            self._remember()

    def _fsync(self, descriptor: int) -> None:
        self._real_fsync(descriptor)
        name = self._ours(descriptor)
        if name is None:
            return
        if name in self._current:
            self._take_bytes(name)
            self._disk.synced[self._current[name]] = self._disk.written[self._current[name]]
        else:
            self._sync_folder("" if name == "." else name)
        self._remember()

    def _sync_folder(self, folder: str) -> None:
        later = []
        for where, change in self._disk.unsure:
            if where == folder:
                for name, file in change.items():
                    names = self._disk.names
                    names.pop(name, None) if file is None else names.__setitem__(name, file)
            else:
                later.append((where, change))
        self._disk.unsure = later

    def _wrap_rename(self, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
        real = getattr(os, call)

        def rename(source: Any, target: Any, **more: Any) -> None:
            real(source, target, **more)
            old, new = self._ours(source), self._ours(target)
            if old is None or new is None:
                return
            moved: dict[str, int | None] = {}
            for name in list(self._current):
                if name == old or name.startswith(old + "/"):
                    moved |= {name: None, new + name[len(old) :]: self._current[name]}
            if moved:
                self._change_at(os.path.dirname(new), moved)

        monkeypatch.setattr(os, call, rename)

    def _change_at(self, folder: str, change: dict[str, int | None]) -> None:
        self._change(change)
        self._disk.unsure[-1] = (folder, change)
        self.states[-1] = self._disk.copy()

    def _wrap_unlink(self, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
        real = getattr(os, call)

        def unlink(path: Any, **more: Any) -> None:
            name = self._ours(path) if more.get("dir_fd") is None else None
            real(path, **more)
            if name in self._current:
                self._change({name: None})

        monkeypatch.setattr(os, call, unlink)


def lay_out(files: dict[str, bytes], root: Path) -> None:
    """Write what a power cut left."""
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
