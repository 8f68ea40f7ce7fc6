"""Has errors that nobody caught written down, and tells the window of them, whatever thread they are of."""

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from t2i_desktop.engine.crash_reports import CrashReports, Report


class Crashes(QObject):
    """happened: a Report was written just now. earlier: the one of an earlier time, if nobody has seen it."""

    happened = Signal(object)

    def __init__(self, reports: CrashReports) -> None:
        super().__init__()
        self.reports = reports
        self.earlier: Report | None = None
        self._before = sys.excepthook, threading.excepthook

    def begin(self) -> None:
        """Watch over the process from now on."""
        self.earlier = self.reports.begin()
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def end(self) -> None:
        """The process ends as it should."""
        sys.excepthook, threading.excepthook = self._before
        self.reports.end()

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)
        if isinstance(error, Exception) and (report := self.reports.add(error)):
            self.happened.emit(report)

    def _on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        self._before[1](told)
        if isinstance(told.exc_value, Exception) and (report := self.reports.add(told.exc_value)):
            self.happened.emit(report)
