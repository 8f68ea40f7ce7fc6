"""Which instances of the program are alive: each holds a lock that the system frees when it ends, however.

A lock needs no clock and no process number, both of which can deceive after a crash or a reboot.
"""

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from filelock import FileLock, Timeout

_SUFFIX = ".lock"


class Owner:
    """This instance, from its first claim until `release` or its end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: FileLock | None = None
        self.name = uuid4().hex

    def hold(self) -> str:
        """Be known as alive from now on; returns the name of this instance. Raises OSError."""
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            # Claims come from whichever thread is free.
            lock = FileLock(self._path(self.name), timeout=0, thread_local=False)
            lock.acquire()
            self._lock = lock
        return self.name

    def is_alive(self, name: str) -> bool:
        """Whether the instance called `name` still runs; what is left of a dead one is deleted."""
        path = self._path(name)
        if name == self.name:
            return self._lock is not None
        if not path.is_file():
            return False
        try:
            with FileLock(path, timeout=0):
                pass
        except Timeout:
            return True
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return False

    def release(self) -> None:
        """Be known as alive no longer."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            with suppress(OSError):
                self._path(self.name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{Path(name).name}{_SUFFIX}"
