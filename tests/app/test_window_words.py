"""All that can be read in the window is translated: nothing is left of English in the pseudo-locale."""

import re
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from t2i_desktop.app.help.pages import Guide
from t2i_desktop.app.languages import PseudoTranslator
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.stage.welcome import EXAMPLES
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import CONTEXT
from t2i_desktop.engine.digits.labels import DIGITS
from t2i_desktop.engine.templates import TemplateShelf
from t2i_desktop.resources import guide_path
from tests.app.accessibility.conftest import TITLES, furnished
from tests.app.accessibility.places import PLACES
from tests.app.conftest import PATIENCE_MS, Fakes
from tests.app.visible_words import untranslated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen

# What people write, prompts, the guide, and what the places themselves say to have something to show.
OWN = (
    *TITLES,
    "The disk is full. Free some space, and press Generate again.",
    "The picture was deleted.",
    "Undo",
    "a red fox",
    "a boat",
    "fog",
    "cut_n 8",  # which this version does not have
    "a lake",
    "faces.ckpt",
    "It needs its yaml.",
    "This is on the clipboard now.",
    "Diagnostics",
    "A film is being written.",
    "Close now?",
    "green-frog-0.png",
    "clip",
    *EXAMPLES,
    *(template.text for template in TemplateShelf().shipped()),
    *(title for title, _ in DIGITS),  # what the CLIP of the digits was told
    *Guide(guide_path()).titles.values(),
)


SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


class Recorder(PseudoTranslator):
    """The pseudo-locale, which remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context == CONTEXT:
            self.asked.add(sourceText)
        return super().translate(context, sourceText, disambiguation, n)


@pytest.fixture(scope="module")
def recorder(qapp: QApplication) -> Iterator[Recorder]:
    recorder = Recorder()
    qapp.installTranslator(recorder)
    yield recorder
    qapp.removeTranslator(recorder)


@pytest.fixture(scope="module")
def window(
    recorder: Recorder, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The real window in the pseudo-locale, over a few pictures."""
    with furnished(tmp_path_factory.mktemp("home"), theme) as window:
        yield window


@pytest.fixture(scope="module")
def collected() -> set[str]:
    """The words that translators are given."""
    if not SCRIPT.exists():
        pytest.skip("an installed package has no scripts")
    return set(runpy.run_path(str(SCRIPT))["collected"]())


@pytest.fixture(autouse=True)
def no_thread_is_left() -> None:
    """The threads of the window end with it, and it outlives the tests."""


@pytest.mark.parametrize("place", PLACES)
def test_all_that_can_be_read_is_translated(
    window: MainWindow, qtbot: QtBot, recorder: Recorder, collected: set[str], place: str
) -> None:
    with PLACES[place](window, qtbot) as root:
        pages: Any = window.pages
        elsewhere = [page for page in pages.made().values() if page is not pages.page(pages.current)]
        found = untranslated(root, elsewhere, OWN)
    assert not found, "\n".join(found)
    assert [text for text in recorder.asked - collected if re.search("[a-z]{3}", text)] == []


@pytest.mark.usefixtures("recorder")
def test_what_is_told_of_a_run_is_translated(
    qtbot: QtBot, open_window: Callable[[], MainWindow], fakes: Fakes
) -> None:
    own = ("two boats", "fake-vqgan", "other-vqgan", "fake", *OWN)
    fakes.gate.close()
    window = open_window()
    window.compose.set_values({"include": "two boats", "total_iter": 4})
    window.press_primary()
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: " 2 " in window.stage.progress.text)
    assert untranslated(window, own=own) == []
    window.press_primary()
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: window.runs.state is RunState.PAUSED, timeout=PATIENCE_MS)
    assert untranslated(window, own=own) == []
    window.press_primary()
    fakes.gate.open()
    qtbot.waitUntil(lambda: window.viewer.item is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY)
    assert untranslated(window, own=own) == []
    fakes.fails_at = 1
    window.press_primary()
    qtbot.waitUntil(window.message.isVisible)
    assert "the fake broke" in window.message.text
    assert untranslated(window, own=own) == []
