"""What the digits CLIP makes of a prompt, found out beside the GUI thread. Imports torch there only."""

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from t2i_desktop.app.background import Background

if TYPE_CHECKING:
    from t2i_desktop.engine.digits.text import PromptReading

REST_MS = 250  # after the last key, so that a word is read and not its letters


class PromptReader(QObject):
    """Keeps the CLIP of the last reading. `read` carries the PromptReading of the prompt asked for last."""

    read = Signal(object)
    failed = Signal(str, str)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._lock = threading.Lock()
        self._clip: tuple[str, Any] | None = None
        self._wanted = ("", "")
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._begin)

    def ask(self, clip: str, prompt: str) -> None:
        """Read a prompt with the CLIP of this name, soon."""
        if (clip, prompt) != self._wanted:
            self._wanted = (clip, prompt)
            self._timer.start()

    def _begin(self) -> None:
        wanted = self._wanted
        self._background.run(
            lambda: self._reading(*wanted), lambda reading: self._on_read(wanted, reading), self.failed.emit
        )

    def _on_read(self, asked: tuple[str, str], reading: "PromptReading") -> None:
        if asked == self._wanted:
            self.read.emit(reading)

    def _reading(self, name: str, prompt: str) -> "PromptReading":
        from t2i_desktop.engine.device import choose
        from t2i_desktop.engine.digits.text import read_prompt
        from t2i_desktop.engine.digits.weights import load_clip
        from t2i_desktop.engine.networks.single_file import find_weights

        with self._lock:  # the background has several threads
            if self._clip is None or self._clip[0] != name:
                self._clip = (name, load_clip(find_weights(name), choose("cpu")))
            return read_prompt(self._clip[1], prompt)
