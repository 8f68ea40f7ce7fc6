"""Reports of crashes, kept on this computer and sent nowhere: one text file each, the newest few.

An error that nobody caught is written at once. Where the whole process dies, Python's fault handler writes to
a file of that process, and the next start makes a report of it. Knows nothing of windows.
"""

import faulthandler
import os
import re
import threading
import traceback
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

import psutil
from platformdirs import user_data_path

from t2i_desktop.engine.diagnostics import without_person
from t2i_desktop.engine.files import write_atomically

MOST = 5
"""How many reports are kept."""

_FAULTS = re.compile(r"faults-(\d+)\.log")
_SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of a crash."""

    path: Path
    text: str


def default_folder() -> Path:
    """Where the reports of this person lie."""
    own = os.environ.get("T2I_CRASH_REPORTS")
    return Path(own) if own else user_data_path("t2i-desktop", appauthor=False) / "crash-reports"


class CrashReports:
    """The reports in `folder`, and what this process adds to them. heading: facts that begin each report."""

    def __init__(self, folder: Path, heading: str = "") -> None:
        self.folder, self.heading = folder, heading
        self._faults: IO[str] | None = None
        self._written: set[str] = set()
        self._lock = threading.Lock()

    def begin(self) -> Report | None:
        """Watch over this process from now on; returns the newest report that nobody has looked at yet.

        A folder that cannot be written costs the reports, not the start.
        """
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._collect()
            self._faults = (self.folder / f"faults-{os.getpid()}.log").open("w", encoding="utf-8")
            faulthandler.enable(self._faults)
        return self.unseen()

    def end(self) -> None:
        """This process ends as it should."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            with suppress(OSError):
                Path(self._faults.name).unlink()
            self._faults = None

    def add(self, error: BaseException) -> Report | None:
        """Write down an error that nobody caught; the same one is written once while the process lives."""
        text = "".join(traceback.format_exception(error))
        with self._lock:
            if text in self._written or len(self._written) >= MOST:
                return None
            self._written.add(text)
            return self._write(text)

    def unseen(self) -> Report | None:
        """The newest report, unless it has been looked at."""
        last = self.last()
        return last if last and last.path.name > self._seen() else None

    def last(self) -> Report | None:
        """The newest report, if there is one."""
        for path in reversed(self._paths()):
            with suppress(OSError, UnicodeDecodeError):
                return Report(path, path.read_text("utf-8"))
        return None

    def mark_seen(self, report: Report) -> None:
        """Offer this report, and those before it, no more."""
        with suppress(OSError):
            write_atomically(self.folder / _SEEN, report.path.name.encode())

    def _collect(self) -> None:
        """Make reports of what dead processes have left; a process that lives may still write."""
        for path in self.folder.iterdir():
            match = _FAULTS.fullmatch(path.name)
            if match and not psutil.pid_exists(int(match[1])):
                if text := path.read_text("utf-8", errors="replace").strip():
                    self._write(text)
                path.unlink()

    def _write(self, text: str) -> Report | None:
        now = datetime.now()
        whole = without_person(f"{now:%Y-%m-%d %H:%M}\n{self.heading}\n\n{text}\n")
        report = Report(self.folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt", whole)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            write_atomically(report.path, whole.encode())
            for old in self._paths()[:-MOST]:
                old.unlink()
            return report
        return None

    def _paths(self) -> list[Path]:
        """The reports, oldest first."""
        return sorted(self.folder.glob("crash-*.txt")) if self.folder.is_dir() else []

    def _seen(self) -> str:
        try:
            return (self.folder / _SEEN).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return ""
