"""Answers the newest question on a thread of its own; questions that were overtaken are never answered.

Knows nothing of what is asked.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from t2i_desktop.engine.errors import explain

Q = TypeVar("Q")
A = TypeVar("A")


@dataclass(frozen=True, slots=True)
class Answered(Generic[Q, A]):
    """An answer to a question."""

    question: Q
    answer: A


@dataclass(frozen=True, slots=True)
class Unanswered(Generic[Q]):
    """Why a question has no answer: a sentence, and details to copy."""

    question: Q
    message: str
    details: str


class Newest(Generic[Q, A]):
    """`ask` returns at once, from any thread; `tell` is called on the thread that answers."""

    def __init__(
        self,
        answer: Callable[[Q], A],
        tell: Callable[[Answered[Q, A] | Unanswered[Q]], None],
        rest: Callable[[], None] = lambda: None,
    ) -> None:
        """rest: called on the thread that answers, once `release` asks for it and at the end."""
        self._answer, self._tell, self._rest = answer, tell, rest
        self._changed = threading.Condition()
        self._question: tuple[Q] | None = None
        self._is_over = self._may_rest = False
        self._thread: threading.Thread | None = None

    def ask(self, question: Q) -> None:
        """Answer this as soon as the one at hand is answered, and none that came between."""
        with self._changed:
            if self._is_over:
                return
            self._question, self._may_rest = (question,), False
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="newest", daemon=True)
                self._thread.start()
            self._changed.notify()

    def release(self) -> None:
        """Forget what was asked, and give back what answering holds, until the next question."""
        with self._changed:
            self._question, self._may_rest = None, True
            self._changed.notify()

    def shut_down(self) -> None:
        """Answer nothing more, and wait for the thread to end."""
        with self._changed:
            self._is_over, self._question = True, None
            self._changed.notify()
        if self._thread:
            self._thread.join()

    def _work(self) -> None:
        while self._wait():
            if question := self._take():
                self._tell(self._reply(question[0]))
            else:
                self._rest()
        self._rest()

    def _wait(self) -> bool:
        """Block until there is something to do; False at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or self._may_rest or self._question is not None)
            return not self._is_over

    def _take(self) -> tuple[Q] | None:
        with self._changed:
            question, self._question, self._may_rest = self._question, None, False
            return question

    def _reply(self, question: Q) -> Answered[Q, A] | Unanswered[Q]:
        try:
            return Answered(question, self._answer(question))
        except Exception as error:  # noqa: BLE001 - every failure is told to whoever asked
            return Unanswered(question, *explain(error))
