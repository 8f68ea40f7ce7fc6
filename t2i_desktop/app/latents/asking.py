"""Asks a generator's live part for pictures while the window goes on; only the newest question is answered.

torch is imported on the thread that answers, when the first question comes. Knows nothing of what is asked.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.warm_up import create_gently
from t2i_desktop.app.words import tr
from t2i_desktop.engine.latents.newest import Answered, Newest, Unanswered
from t2i_desktop.engine.registry import Entry


class Asking(QObject):
    """`answered` carries question and answer; `failed` why there is none, for the question asked last."""

    answered = Signal(object, object)
    failed = Signal(str, str)

    def __init__(self, entry: Entry, answer: Callable[[Any, Any], Any], parent: QObject) -> None:
        """answer: called with the live part of the generator of `entry`, and the question."""
        super().__init__(parent)
        self._entry, self._reply, self._live = entry, answer, None
        self._asked: object = None
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._on_letter)
        self._newest = Newest[Any, Any](self._answer, self._mailbox.post, self._rest)

    def ask(self, question: object) -> None:
        """Have this answered next; what was asked before and is not yet begun is forgotten."""
        self._asked = question
        self._newest.ask(question)

    def forget(self) -> None:
        """Tell nothing of what was asked before, and let the model go."""
        self._asked = None
        self._newest.release()

    def shut_down(self) -> None:
        """Wait for the thread to end."""
        self._asked = None
        self._newest.shut_down()

    def _answer(self, question: Any) -> Any:
        if self._live is None:
            generator: Any = create_gently(self._entry)
            self._live = generator.live()
        return self._reply(self._live, question)

    def _rest(self) -> None:
        live: Any = self._live
        if live is not None:
            live.release()

    @Slot(object)
    def _on_letter(self, letter: Answered[Any, Any] | Unanswered[Any]) -> None:
        match letter:
            case Answered(question, answer):
                self.answered.emit(question, answer)
            case Unanswered(question, message, details) if question is self._asked:
                self.failed.emit(tr(message), details)
            case _:
                pass
