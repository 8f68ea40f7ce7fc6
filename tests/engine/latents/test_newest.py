"""The newest question is answered, whatever was asked before, and never on the thread that asks."""

import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from t2i_desktop.engine.latents.newest import Answered, Newest, Unanswered

Told = Answered[int, int] | Unanswered[int]
PATIENCE = 20.0  # seconds


class Desk:
    """Doubles numbers, once it may."""

    def __init__(self) -> None:
        self.told: Queue[Told] = Queue()
        self.may = threading.Event()
        self.begun = threading.Semaphore(0)
        self.threads: set[int] = set()
        self.rested = threading.Semaphore(0)
        self.newest = Newest(self.answer, self.told.put, self.rested.release)

    def answer(self, question: int) -> int:
        self.threads.add(threading.get_ident())
        self.begun.release()
        assert self.may.wait(PATIENCE)
        return 1 // question * 2 if question < 1 else 2 * question


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.may.set()
    desk.newest.shut_down()


def test_questions_that_are_overtaken_are_not_answered(desk: Desk) -> None:
    desk.newest.ask(1)
    assert desk.begun.acquire(timeout=PATIENCE)
    for question in range(2, 100):
        desk.newest.ask(question)
    desk.may.set()
    assert [desk.told.get(timeout=PATIENCE) for _ in range(2)] == [Answered(1, 2), Answered(99, 198)]
    assert desk.told.empty()


def test_all_answers_come_from_one_other_thread(desk: Desk) -> None:
    desk.may.set()
    for question in (1, 2, 3):
        desk.newest.ask(question)
        assert desk.told.get(timeout=PATIENCE) == Answered(question, 2 * question)
    assert len(desk.threads) == 1
    assert threading.get_ident() not in desk.threads


def test_a_question_without_an_answer_is_told_and_the_next_one_is_answered(desk: Desk) -> None:
    desk.may.set()
    desk.newest.ask(0)
    failure = desk.told.get(timeout=PATIENCE)
    assert isinstance(failure, Unanswered)
    assert "ZeroDivisionError" in failure.message
    desk.newest.ask(4)
    assert desk.told.get(timeout=PATIENCE) == Answered(4, 8)


def test_what_is_held_is_given_back_on_request_and_at_the_end(desk: Desk) -> None:
    desk.may.set()
    desk.newest.ask(1)
    desk.told.get(timeout=PATIENCE)
    desk.newest.release()
    assert desk.rested.acquire(timeout=PATIENCE)
    desk.newest.shut_down()
    assert desk.rested.acquire(timeout=PATIENCE)


def test_nothing_is_answered_after_the_end(desk: Desk) -> None:
    desk.newest.shut_down()
    desk.newest.ask(1)
    assert desk.threads == set()
