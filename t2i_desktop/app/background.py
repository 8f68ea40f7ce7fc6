"""Short work beside the GUI thread: reading thumbnails, writing files. Knows nothing of what is done."""

from collections.abc import Callable
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from t2i_desktop.app.courtesy import give_way
from t2i_desktop.app.words import explained

T = TypeVar("T")
Failure = Callable[[str, str], None]


class Background(QObject):
    """Runs functions on a few threads, and hands what they return back to the GUI thread."""

    _finished = Signal(int, object)
    _failed = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._tickets = count()
        self._is_closing = False
        self._waiting: dict[int, tuple[Callable[[Any], None], Failure]] = {}
        self._finished.connect(self._on_finished)
        self._failed.connect(self._on_failed)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failure,
        *,
        is_promised: bool = False,
    ) -> None:
        """Call `work` on another thread, then `done(result)` or `failed(message, details)` on this one.

        is_promised: it changes what a person has, and is done although the program closes before it begins.
        """
        ticket = next(self._tickets)
        self._waiting[ticket] = (done, failed)

        def task() -> None:
            if self._is_closing and not is_promised:
                return
            give_way()
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - every failure is told to whoever asked
                self._failed.emit(ticket, *explained(error))
            else:
                self._finished.emit(ticket, result)

        self._pool.start(task)

    def finish(self) -> None:
        """Wait until everything that was asked for is done; what it comes to is told to nobody."""
        self._pool.waitForDone()
        self._waiting.clear()

    def shut_down(self) -> None:
        """Drop what has not begun and is not promised, and wait for the rest."""
        self._is_closing = True
        self._pool.waitForDone()
        self._waiting.clear()

    @Slot(int, object)
    def _on_finished(self, ticket: int, result: object) -> None:
        if entry := self._waiting.pop(ticket, None):
            entry[0](result)

    @Slot(int, str, str)
    def _on_failed(self, ticket: int, message: str, details: str) -> None:
        if entry := self._waiting.pop(ticket, None):
            entry[1](message, details)
