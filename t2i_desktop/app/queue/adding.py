"""“Add to queue” beside Generate: what the form says waits in the queue, also while another run goes on.

Knows how the window is told of things, and what it offers; not how runs are done.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.message_bar import MessageBar
from t2i_desktop.app.queue.runner import QueueRunner
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.app.studio import Studio
from t2i_desktop.engine.errors import T2IError, explain


class Queueing(QObject):
    """What ties the queue to the window, page or no page. settle: called before the form is read."""

    def __init__(
        self, studio: Studio, compose: ComposePanel, message: MessageBar, settle: Callable[[], None]
    ) -> None:
        super().__init__(studio)
        self._studio, self._compose, self._message, self._settle = studio, compose, message, settle
        self.runner: QueueRunner = studio.queue
        self.add = QPushButton(objectName="cancel")
        self.add.setToolTip("Add to the queue: it is done after what goes on now (Ctrl+Shift+Return)")
        self.add.setAccessibleName("Add to queue")
        self.add.setShortcut("Ctrl+Shift+Return")
        self.add.clicked.connect(self._add)
        studio.theme.set_icon(self.add, "queue-add")
        compose.put_beside_primary(self.add)
        self.runner.noted.connect(message.show_note)
        self.runner.failed.connect(message.show_error)
        self.runner.left_over.connect(self._offer)
        self.runner.rested.connect(self._offer_to_resume)

    @Slot()
    def _add(self) -> None:
        self._settle()
        try:
            settings = self._compose.settings_per_run()
        except T2IError as error:
            self._message.show_error(*explain(error))
            self._compose.mark_fault()
            return
        self._compose.prompt_tools.remember()
        self.runner.add(wishes_of(self._studio.entry, settings))

    @Slot(str)
    def _offer_to_resume(self, sentence: str) -> None:
        self._message.show_note(sentence, ("Resume", self.runner.resume))

    @Slot(int)
    def _offer(self, waiting: int) -> None:
        runs = "1 run is" if waiting == 1 else f"{waiting} runs are"
        what = "Run it" if waiting == 1 else "Run them"
        self._message.show_note(f"{runs} waiting in the queue.", (what, self.runner.resume))
