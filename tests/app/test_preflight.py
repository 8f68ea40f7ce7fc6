"""The line about memory: asked beside the window when the form rests, and only its last question counts."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.background import Background
from t2i_desktop.app.compose import preflight
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.errors import MissingModel
from t2i_desktop.engine.preflight import Preflight, in_gigabytes
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import Settings
from tests import fake_preflight
from tests.fakes import FakeSettings


@dataclass
class FakeCheck:
    """The fake preflight, which waits while a test holds it, and remembers what it was asked."""

    asked: list[Settings] = field(default_factory=list)
    threads: set[threading.Thread] = field(default_factory=set)
    may_answer: threading.Event = field(default_factory=threading.Event)
    offers: bool = True
    fails: bool = False

    def __call__(self, settings: Settings) -> Preflight:
        assert isinstance(settings, FakeSettings)
        self.asked.append(settings)
        self.threads.add(threading.current_thread())
        assert self.may_answer.wait(20), "the test lets nothing be answered"
        if self.fails:
            raise MissingModel("The model “x” is not installed.")
        answer = fake_preflight.preflight(settings)
        return answer if self.offers else replace(answer, largest=None)

    @property
    def widths(self) -> list[int]:
        return [settings.image_width for settings in self.asked if isinstance(settings, FakeSettings)]


@pytest.fixture
def check() -> Iterator[FakeCheck]:
    check = FakeCheck()
    check.may_answer.set()
    yield check
    check.may_answer.set()


@pytest.fixture
def waiting_panel(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> ComposePanel:
    """A panel that has not been told to look yet."""
    monkeypatch.setattr(preflight, "REST_MS", 0)
    panel = ComposePanel(FakeSettings, lambda kind: (), theme)
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def panel(qtbot: QtBot, waiting_panel: ComposePanel, check: FakeCheck) -> Iterator[ComposePanel]:
    """A panel that says what its default size needs."""
    background = Background()
    waiting_panel.begin_preflight(check, background)
    qtbot.waitUntil(waiting_panel.preflight.isVisible)
    yield waiting_panel
    check.may_answer.set()
    background.shut_down()


Widen = Callable[[int], None]


@pytest.fixture
def widen(panel: ComposePanel) -> Widen:
    return panel.form.field("image_width").set_value


def test_says_what_the_picture_needs_of_what_is_free(panel: ComposePanel, check: FakeCheck) -> None:
    assert panel.preflight.text == "Memory: about 16 of 24 GB"
    assert not panel.preflight.offer.isVisible()
    assert threading.main_thread() not in check.threads


def test_nothing_is_asked_or_said_before_it_may_begin(qtbot: QtBot, waiting_panel: ComposePanel) -> None:
    waiting_panel.form.field("image_width").set_value(20)
    QApplication.processEvents()
    assert not waiting_panel.preflight.isVisible()


def test_what_does_not_fit_is_said_in_another_colour_with_a_size_that_does(
    qtbot: QtBot, panel: ComposePanel, widen: Widen, theme: Theme
) -> None:
    widen(31)
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 31 of 24 GB")
    label = panel.preflight.findChildren(QWidget, "memory")[0]
    assert label.palette().windowText().color().name() == theme.colours.warning
    assert panel.preflight.offer.text() == "Use 24 × 8"
    widen(12)
    qtbot.waitUntil(lambda: not panel.preflight.offer.isVisible())
    assert label.palette().windowText().color().name() == theme.colours.muted


def test_the_offer_puts_the_size_into_the_form_and_can_be_reset(
    qtbot: QtBot, panel: ComposePanel, widen: Widen
) -> None:
    widen(31)
    qtbot.waitUntil(panel.preflight.offer.isVisible)
    panel.preflight.offer.click()
    assert [panel.values()[name] for name in ("image_width", "image_height")] == [24, 8]
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 24 of 24 GB")
    assert not panel.preflight.offer.isVisible()
    reset = next(b for b in panel.findChildren(QAbstractButton) if b.accessibleName() == "Reset Width")
    reset.click()
    assert panel.values()["image_width"] == 16


def test_where_no_size_fits_none_is_offered(
    qtbot: QtBot, panel: ComposePanel, widen: Widen, check: FakeCheck
) -> None:
    check.offers = False
    widen(31)
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 31 of 24 GB")
    assert not panel.preflight.offer.isVisible()


def test_many_changes_are_one_question(
    qtbot: QtBot, panel: ComposePanel, widen: Widen, check: FakeCheck
) -> None:
    for width in range(17, 24):
        widen(width)
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 23 of 24 GB")
    assert check.widths == [16, 23]


def test_an_answer_that_comes_too_late_is_dropped(
    qtbot: QtBot, panel: ComposePanel, widen: Widen, check: FakeCheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    show = panel.preflight.show_answer
    monkeypatch.setattr(
        panel.preflight, "show_answer", lambda a: (show(a), shown.append(panel.preflight.text))
    )
    check.may_answer.clear()
    for width in (20, 21, 22):
        widen(width)
        qtbot.waitUntil(lambda: check.widths[-1] == 20)  # never two questions at once
    check.may_answer.set()
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 22 of 24 GB")
    assert check.widths == [16, 20, 22]
    assert shown == ["Memory: about 22 of 24 GB"]


def test_where_it_cannot_be_told_nothing_is_said(
    qtbot: QtBot, panel: ComposePanel, widen: Widen, check: FakeCheck
) -> None:
    check.fails = True
    widen(20)
    qtbot.waitUntil(lambda: not panel.preflight.isVisible())


def test_prompts_are_no_question(qtbot: QtBot, panel: ComposePanel, widen: Widen, check: FakeCheck) -> None:
    panel.prompts.write_first("a very long prompt")
    QApplication.processEvents()
    widen(20)
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 20 of 24 GB")
    assert check.widths == [16, 20]


def test_it_is_asked_again_when_a_run_is_over_and_not_before(
    qtbot: QtBot, panel: ComposePanel, widen: Widen, check: FakeCheck
) -> None:
    panel.show_state(RunState.RUNNING)
    widen(20)
    QApplication.processEvents()
    widen(21)
    panel.show_state(RunState.READY)
    qtbot.waitUntil(lambda: panel.preflight.text == "Memory: about 21 of 24 GB")
    assert check.widths == [16, 21]


@pytest.fixture
def open_prepared(
    monkeypatch: pytest.MonkeyPatch, entry: Entry, open_window: Callable[[], MainWindow]
) -> Callable[[str | None], MainWindow]:
    """Opens the window over a generator with a preflight or none, and prepares it."""

    def open_prepared(preflight_at: str | None) -> MainWindow:
        monkeypatch.setattr(preflight, "REST_MS", 0)
        object.__setattr__(entry, "preflight", preflight_at)
        window = open_window()
        QApplication.processEvents()
        assert not window.compose.preflight.isVisible()
        window.prepare()
        return window

    return open_prepared


def test_the_window_asks_its_generator_once_it_is_prepared(
    qtbot: QtBot, open_prepared: Callable[[str | None], MainWindow]
) -> None:
    window = open_prepared("tests.fake_preflight:preflight")
    qtbot.waitUntil(lambda: window.compose.preflight.text == "Memory: about 16 of 24 GB")


def test_a_generator_that_cannot_tell_shows_nothing(
    open_prepared: Callable[[str | None], MainWindow],
) -> None:
    window = open_prepared(None)
    window.background.shut_down()
    QApplication.processEvents()
    assert not window.compose.preflight.isVisible()


def test_sizes_are_spoken_as_cards_are_sold() -> None:
    gib = 2**30
    spoken = [
        in_gigabytes(size)
        for size in (0, gib // 5, 2 * gib - 1, round(9.94 * gib), round(9.96 * gib), 24 * gib)
    ]
    assert spoken == ["0.1", "0.2", "2.0", "9.9", "10", "24"]
