"""A folder that cannot be written to: by a mount where we are root, else by its mode."""

import os
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def read_only(folder: Path) -> Generator[None]:
    """Nothing in `folder` can be changed until the block ends; skips the test where that cannot be."""
    undo = _mount(folder) if os.geteuid() == 0 else _change_modes(folder)
    try:
        yield
    finally:
        undo()


def _mount(folder: Path) -> Callable[[], object]:
    def mount(*options: str | Path) -> None:
        subprocess.run(["mount", *options], check=True, capture_output=True)

    try:
        mount("--bind", folder, folder)
        mount("-o", "remount,bind,ro", folder)
    except (subprocess.CalledProcessError, FileNotFoundError):
        pytest.skip("Nothing is read-only to the administrator where nothing can be mounted")
    # What still has a file open there, such as the index, must not keep the mount.
    return lambda: subprocess.run(["umount", "--lazy", folder], check=True)


def _change_modes(folder: Path) -> Callable[[], object]:
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(0o555)

    def undo() -> None:
        for path in folders:
            path.chmod(0o755)

    return undo
