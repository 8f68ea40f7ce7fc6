"""A folder that cannot be written to: by a mount where we are root, else by its mode."""

import os
import subprocess
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
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
    aside = folder.with_name(f"{folder.name}.read-only")  # nobody writes there before it is read-only
    aside.mkdir()
    with ExitStack() as undo:
        try:
            _run("mount", "--bind", folder, aside)
            undo.callback(_unmount, aside)
            _run("mount", "-o", "remount,bind,ro", aside)
            _run("mount", "--bind", aside, folder)
        except (subprocess.CalledProcessError, FileNotFoundError):
            pytest.skip("Nothing is read-only to the administrator where nothing can be mounted")
    return lambda: _unmount(folder)


def _unmount(folder: Path) -> None:
    """Although a file may still be open there, such as the index."""
    _run("umount", "--lazy", folder)


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _change_modes(folder: Path) -> Callable[[], object]:
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(0o555)

    def undo() -> None:
        for path in folders:
            path.chmod(0o755)

    return undo
