"""Ctrl-C and SIGTERM as a wish to stop cleanly. Knows nothing of what is stopped."""

import signal
from types import FrameType, TracebackType
from typing import Any, Self

from t2i_desktop.engine.runner import RunControl

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interruption:
    """While entered, the first signal cancels `control`, and a second one ends the program at once."""

    def __init__(self, control: RunControl) -> None:
        self._control = control
        self._received: int | None = None
        self._before: dict[int, Any] = {}

    @property
    def exit_code(self) -> int:
        """What the shell expects of a program that a signal stopped: 130 after Ctrl-C."""
        return 128 + (self._received or signal.SIGINT)

    def __enter__(self) -> Self:
        self._before = {number: signal.signal(number, self._stop) for number in _SIGNALS}
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._restore()

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self._received = number
        self._control.cancel()
        self._restore()

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
