"""`t2i-desktop --smoke-test DIR`: the window makes one picture by itself, shows each page, and closes.

It uses the window as a person would, with a gallery and a memory of its own in DIR, and leaves there what it
saw: `report.json` and `window.png`. For whoever built the program and wants to know whether it works.
Knows nothing of what a picture is made with.
"""

import json
import platform
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from t2i_desktop import __version__
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.pages import PAGES
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.events import Event, Failed
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.gallery import Item

VALUES = {"include": "red apple on a blue background", "total_iter": 3}
PATIENCE_MS = 10 * 60 * 1000
TOO_LONG = "There was no picture after ten minutes."


class SmokeTest(QObject):
    """One go through the window, writing what it saw into `folder`. Its window closes at the end."""

    ended = Signal()

    def __init__(self, window: MainWindow, folder: Path, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._report: dict[str, Any] = {
            "version": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
            "is built": bool(getattr(sys, "frozen", False)),
            "pages": [],
        }
        self._faults: list[str] = []
        self._usual_hook = sys.excepthook
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._on_too_long)

    @property
    def exit_code(self) -> int:
        """0 if there was a picture and every page, and nothing was amiss; known when it has ended."""
        return 0 if self._report.get("is sound") else 1

    @Slot()
    def begin(self) -> None:
        """Fill in the form and press the button; the rest follows by itself."""
        self._report["seconds to the window"] = self._age()
        sys.excepthook = self._on_exception
        window = self._window
        window.runs.happened.connect(self._on_event)
        window.runs.kept.connect(self._on_kept)
        window.runs.not_kept.connect(self._note_fault)
        self._patience.start()
        window.compose.set_values(VALUES)
        window.press_primary()
        if window.runs.state is RunState.READY:
            self._note_fault("The run did not begin: the form was refused.")
            self._end()
            return
        window.runs.state_changed.connect(self._on_state)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Failed):
            self._note_fault(event.message, event.details)

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        self._report["seconds to the picture"] = self._age()
        self._report["picture"] = items[0].image.relative_to(self._folder).as_posix()

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if state is RunState.READY:
            self._window.runs.state_changed.disconnect(self._on_state)
            QTimer.singleShot(0, self._visit_pages)  # when the window has followed the state, too

    @Slot()
    def _visit_pages(self) -> None:
        self._window.grab().save(str(self._folder / "window.png"))
        for page in PAGES:
            try:
                self._window.pages.show_page(page.name)
                self._report["pages"].append(page.name)
            except Exception as error:  # noqa: BLE001 whatever it is, it is what this is looking for
                self._on_exception(type(error), error, error.__traceback__)
        QTimer.singleShot(0, self._end)

    @Slot()
    def _on_too_long(self) -> None:
        self._note_fault(TOO_LONG)
        self._window.runs.cancel()

    def _end(self) -> None:
        self._patience.stop()
        sys.excepthook = self._usual_hook
        if "picture" not in self._report and not self._faults:
            self._note_fault("The run came to its end without a picture.")
        self._report |= {"is sound": not self._faults, "faults": self._faults}
        text = json.dumps(self._report, indent=1, ensure_ascii=False) + "\n"
        write_atomically(self._folder / "report.json", text.encode())
        self._window.close()
        self.ended.emit()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._note_fault(f"{kind.__name__}: {error}", "".join(traceback.format_exception(kind, error, trace)))

    @Slot(str, str)
    def _note_fault(self, message: str, details: str = "") -> None:
        self._faults.append("\n".join(filter(None, (message, details))))

    @staticmethod
    def _age() -> float:
        """Seconds since the program was started."""
        return round(time.time() - psutil.Process().create_time(), 2)
