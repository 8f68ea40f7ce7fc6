"""A disk of one megabyte: a real one where the system lets us mount it, and otherwise an imitation."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from io import FileIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol

import pytest

from t2i_desktop.engine.models import parts

CAPACITY = 1 << 20  # bytes


class TinyDisk(Protocol):
    """A folder on a disk that is soon full."""

    folder: Path

    def fill(self, size: int) -> None:
        """Somebody else writes so many bytes."""
        ...

    def enlarge(self) -> None:
        """There is room for everything."""
        ...


class MountedDisk:
    """A tmpfs. Raises CalledProcessError or FileNotFoundError where mounting is not allowed, or not known."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mount(f"size={CAPACITY}", "tmpfs")

    def fill(self, size: int) -> None:
        """Or as much as there is room for: what is measured here may be writing meanwhile."""
        with suppress(OSError):
            (self.folder / "filler").write_bytes(bytes(size))

    def enlarge(self) -> None:
        self._mount("remount,size=64m")

    def unmount(self) -> None:
        subprocess.run(["umount", self.folder], check=True)

    def _mount(self, options: str, *source: str) -> None:
        command = ["mount", "-t", "tmpfs", "-o", options, *source, str(self.folder)]
        subprocess.run(command, check=True, capture_output=True)


class ImitatedDisk:
    """Counts the bytes that parts write, and lets the system's call fail once they are too many."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.free = CAPACITY
        disk = self

        class File(FileIO):
            def write(self, data: Any) -> int:
                if disk.free == 0:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                written = super().write(data[: disk.free])
                disk.free -= written
                return written

        monkeypatch.setattr(parts, "FileIO", File)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=self.free))

    def fill(self, size: int) -> None:
        self.free -= size

    def enlarge(self) -> None:
        self.free += 64 * CAPACITY


@pytest.fixture
def tiny_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[TinyDisk]:
    """An empty tiny disk. Without the right to mount, the test is run where there is one, if that exists."""
    folder = tmp_path / "disk"
    folder.mkdir()
    try:
        disk = MountedDisk(folder)
    except (subprocess.CalledProcessError, FileNotFoundError):
        if _can_unshare():
            _run_unshared(request)
        yield ImitatedDisk(folder, monkeypatch)
        return
    yield disk
    disk.unmount()


def _can_unshare() -> bool:
    """Whether one may be root in a namespace of one's own, and mount there."""
    unshare = shutil.which("unshare")
    command = [unshare or "", "-Urm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return bool(unshare) and subprocess.run(command, capture_output=True, check=False).returncode == 0


def _run_unshared(request: pytest.FixtureRequest) -> None:
    pytest_again = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", request.node.nodeid]
    done = subprocess.run(
        ["unshare", "-Urm", *pytest_again],
        cwd=request.config.rootpath,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
