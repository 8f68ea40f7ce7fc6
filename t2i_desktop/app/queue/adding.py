"""“Add to queue” beside Generate: what the form says waits in the queue, also while another run goes on.

Knows how the window is told of things, and what it offers; not how runs are done.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from t2i_desktop.app.compose.choice import Maker
from t2i_desktop.app.message_bar import MessageBar
from t2i_desktop.app.queue.runner import QueueRunner
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError


class Queueing(QObject):
    """What ties the queue to the window, page or no page. settle: called before the form is read."""

    def __init__(self, studio: Studio, first: Maker, message: MessageBar, settle: Callable[[], None]) -> None:
        super().__init__(studio)
        self._studio, self._message, self._settle = studio, message, settle
        self.runner: QueueRunner = studio.queue
        self.add = self.offer_on(first)
        self.runner.noted.connect(message.show_note)
        self.runner.failed.connect(message.show_error)
        self.runner.left_over.connect(self._offer)
        self.runner.rested.connect(self._offer_to_resume)

    def offer_on(self, maker: Maker) -> QPushButton:
        """Put the button beside that of a form's run."""
        add = QPushButton(objectName="cancel")
        add.setToolTip(tr("Add to the queue: it is done after what goes on now (Ctrl+Shift+Return)"))
        add.setAccessibleName(tr("Add to queue"))
        add.setShortcut("Ctrl+Shift+Return")
        add.clicked.connect(lambda: self._add(maker))
        self._studio.theme.set_icon(add, "queue-add")
        maker.panel.put_beside_primary(add)
        return add

    def _add(self, maker: Maker) -> None:
        self._settle()
        try:
            settings = maker.panel.settings_per_run()
        except T2IError as error:
            self._message.show_error(*explained(error))
            maker.panel.mark_fault()
            return
        maker.panel.prompt_tools.remember()
        self.runner.add(wishes_of(maker.entry, settings))

    @Slot(str)
    def _offer_to_resume(self, sentence: str) -> None:
        self._message.show_note(sentence, (tr("Resume"), self.runner.resume))

    @Slot(int)
    def _offer(self, waiting: int) -> None:
        told = tr("{n} runs are waiting in the queue.", one="1 run is waiting in the queue.", n=waiting)
        what = tr("Run it") if waiting == 1 else tr("Run them")
        self._message.show_note(told, (what, self.runner.resume))
