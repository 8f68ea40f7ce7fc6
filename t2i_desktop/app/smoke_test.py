"""`t2i-desktop --smoke-test DIR`: the window makes its first pictures by itself, shows each page, and closes.

It does what a newcomer would: one click on the welcome; then the pages that draw with models of their own do
so, and keep what they drew; then the other pages and the guide are shown. It has a gallery and a memory of
its own in DIR, and leaves there what it saw: `report.json`, and each page as a picture. For whoever built the
program and wants to know whether it works. Knows nothing of what a picture is made with.
"""

import json
import os
import platform
import sys
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar

import psutil
from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from t2i_desktop import __version__
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.pages import CREATE, PAGES, PageSpec
from t2i_desktop.app.run_controller import RunController, RunState
from t2i_desktop.engine.events import Event, Failed
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.gallery import Item

PATIENCE_MS = 10 * 60 * 1000
REST_MS = 300
"""How long a page is looked at: thumbnails come after it."""
DIGITS_STEPS = 10
TOO_LONG = "It was not at its end after ten minutes."
REFUSED = "The run did not begin: the form was refused."


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
            "cores": os.cpu_count(),
            "load": [round(load, 2) for load in psutil.getloadavg()],
            "language": QLocale().bcp47Name(),
            "is built": bool(getattr(sys, "frozen", False)),
            "pages": [],
            "pictures": [],
        }
        self._faults: list[str] = []
        self._usual_hook = sys.excepthook
        self._course = self._what_a_newcomer_does()
        self._runs, self._began, self._worked = window.runs, 0.0, 0.0
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._on_too_long)

    @property
    def exit_code(self) -> int:
        """0 if there was every picture and every page, and nothing was amiss; known when it has ended."""
        return 0 if self._report.get("is sound") else 1

    @Slot()
    def begin(self) -> None:
        """Press the button of the welcome; the rest follows by itself."""
        self._report["seconds to the window"] = self._age()
        sys.excepthook = self._on_exception
        self._folder.mkdir(parents=True, exist_ok=True)
        self._patience.start()
        self._go_on()

    def _what_a_newcomer_does(self) -> Generator[None]:
        """One thing after the other; each yield waits until what was begun has come to its end."""
        welcome = self._window.help.show_welcome()
        self._grab("welcome", welcome)
        self._make(self._window.runs, welcome.make.click)
        yield
        self._grab(CREATE.name, self._window)
        for spec in PAGES:
            self._show(spec)
            yield
            self._grab(spec.name, self._window)
        self._window.help.show_guide()
        self._soon()
        yield
        guide = self._window.help.guide
        self._grab("guide", guide)
        self._report["pages of the guide"] = guide.contents.count()
        guide.close()

    @Slot()
    def _go_on(self) -> None:
        try:
            next(self._course)
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 whatever it is, it is what this is looking for
            self._on_exception(type(error), error, error.__traceback__)
            self._end()

    def _soon(self) -> None:
        """Go on when the window has followed what has just happened."""
        QTimer.singleShot(REST_MS, self, self._go_on)

    def _show(self, spec: PageSpec) -> None:
        """Show a page, and let it draw if it can do so by itself."""
        try:
            self._window.pages.show_page(spec.name)
            self._report["pages"].append(spec.name)
            page: Any = self._window.pages.page(spec.name)
        except Exception as error:  # noqa: BLE001 the other pages are looked at nevertheless
            self._on_exception(type(error), error, error.__traceback__)
            self._soon()
            return
        if draw := self.DRAWING.get(spec.name):
            draw(self, page)
        else:
            self._soon()

    def _draw_digits(self, page: Any) -> None:
        page.form.set_values({"total_iter": DIGITS_STEPS})
        self._make(page.runs, page.press_primary)

    def _keep_portraits(self, page: Any) -> None:
        once = Qt.ConnectionType.SingleShotConnection
        page.drawn.connect(lambda _: self._make(page.runs, page.keep), once)
        page.asking.failed.connect(self._note_fault)
        page.asking.failed.connect(lambda *_: self._soon(), once)

    DRAWING: ClassVar[dict[str, Callable[["SmokeTest", Any], None]]] = {
        "digits": _draw_digits,
        "portraits": _keep_portraits,
    }
    """How the pages are asked that draw with models of their own."""

    def _make(self, runs: RunController, begin: Callable[[], None]) -> None:
        """Begin a run, and go on when it is over."""
        self._runs, self._began, self._worked = runs, time.monotonic(), time.process_time()
        runs.happened.connect(self._on_event)
        runs.kept.connect(self._on_kept)
        runs.not_kept.connect(self._note_fault)
        begin()
        if runs.state is RunState.READY:
            self._note_fault(REFUSED)
            self._soon()
        else:
            runs.state_changed.connect(self._on_state)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Failed):
            self._note_fault(event.message, event.details)

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        item = items[0]
        self._report["pictures"].append(
            {
                "file": item.image.relative_to(self._folder).as_posix(),
                "title": item.title,
                "steps": item.step,
                "seconds from the click": round(time.monotonic() - self._began, 2),
                "seconds of the processor": round(time.process_time() - self._worked, 2),
                "seconds from the start": self._age(),
            }
        )

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        if state is RunState.READY:
            self._runs.state_changed.disconnect(self._on_state)
            self._soon()

    @Slot()
    def _on_too_long(self) -> None:
        self._note_fault(TOO_LONG)
        self._course.close()  # what is under way is the last
        if self._runs.state is RunState.READY:
            self._soon()
        else:
            self._runs.cancel()

    def _end(self) -> None:
        self._patience.stop()
        sys.excepthook = self._usual_hook
        if not self._report["pictures"] and not self._faults:
            self._note_fault("The runs came to their end without a picture.")
        self._report |= {"is sound": not self._faults, "faults": self._faults}
        text = json.dumps(self._report, indent=1, ensure_ascii=False) + "\n"
        write_atomically(self._folder / "report.json", text.encode())
        self._window.close()
        self.ended.emit()

    def _grab(self, name: str, widget: QWidget) -> None:
        widget.grab().save(str(self._folder / f"{name}.png"))

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
