"""`tr` puts words into the language of the person, and every sentence of the window goes through it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import CONTEXT, explained, tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.words import said
from tests.fakes import FakeSettings

APP = Path(__file__).parents[2] / "t2i_desktop" / "app"


class German(QTranslator):
    """A few words."""

    words: ClassVar = {
        "Pause": ("Pause machen",),
        "{name} is kept.": ("{name} wird behalten.",),
        "{n} pictures deleted.": ("Ein Bild gelöscht.", "{n} Bilder gelöscht."),
        "There is no file {path}.": ("Es gibt keine Datei {path}.",),
        "Width": ("Breite",),
        "Pixels.": ("Bildpunkte.",),
        "Not so: {reason}": ("So nicht: {reason}",),
    }

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        texts = self.words.get(sourceText, ()) if context == CONTEXT else ()
        return texts[0 if n == 1 else -1] if texts else None


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("german")
class TestGerman:
    """What `tr` makes of words that a translation knows, and of those that it does not."""

    def test_a_sentence_that_is_the_same_in_both_languages_holds_translated_words(self) -> None:
        told = said("{place}: {action}", place="line 3", action=said("Pause"))
        assert tr(told) == "line 3: Pause machen"

    def test_a_translation_takes_the_place_of_the_words(self) -> None:
        assert tr("Pause") == "Pause machen"

    def test_values_are_put_into_the_translation(self) -> None:
        assert tr("{name} is kept.", name="{Fuchs}") == "{Fuchs} wird behalten."

    @pytest.mark.parametrize(("number", "text"), [(1, "Ein Bild gelöscht."), (3, "3 Bilder gelöscht.")])
    def test_the_translation_agrees_with_the_number(self, number: int, text: str) -> None:
        assert tr("{n} pictures deleted.", one="1 picture deleted.", n=number) == text

    def test_what_the_engine_said_brings_its_values(self) -> None:
        assert tr(said("There is no file {path}.", path="a.png")) == "Es gibt keine Datei a.png."

    def test_what_stands_within_a_sentence_is_translated_too(self) -> None:
        reason = said("There is no file {path}.", path="a.png")
        assert tr(said("Not so: {reason}", reason=reason)) == "So nicht: Es gibt keine Datei a.png."

    def test_an_error_is_explained_in_the_language_of_the_person(self) -> None:
        message, details = explained(BadSettings(said("There is no file {path}.", path="a.png")))
        assert message == "Es gibt keine Datei a.png."
        assert "BadSettings" in details

    @pytest.mark.parametrize("text", ["a {red|blue} boat", "100 % {sure}", "Undo"])
    def test_what_no_translation_knows_stays_as_it_is(self, text: str) -> None:
        assert tr(text) == text

    def test_a_sentence_that_no_translation_knows_is_said_in_english(self) -> None:
        assert tr("{n} frames lost.", one="1 frame lost.", n=1) == "1 frame lost."
        assert tr("{n} frames lost.", one="1 frame lost.", n=2) == "2 frames lost."

    @pytest.mark.parametrize("looked_for", ["breite", "bildpunkte", "width", "pixels"])
    def test_a_setting_is_found_by_its_words_in_both_languages(
        self, qtbot: QtBot, theme: Theme, looked_for: str
    ) -> None:
        panel = ComposePanel(FakeSettings, lambda _: (), theme)
        qtbot.addWidget(panel)
        panel.form.search.setText(looked_for)
        assert panel.form.field("image_width").editor.isVisibleTo(panel)
        assert not panel.form.field("mirrored").editor.isVisibleTo(panel)


# The command line speaks English, as reports do; prompts are what the models have learnt.
_ENGLISH = {"main.py", "smoke_test.py", "help/first_run.py", "stage/welcome.py"}
_UNSEEN = {"tr", "said", "RuntimeError"}
_SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")


@pytest.mark.parametrize("path", sorted(APP.rglob("*.py")), ids=lambda path: path.relative_to(APP).as_posix())
def test_no_sentence_is_written_past_the_translation(path: Path) -> None:
    if path.relative_to(APP).as_posix() in _ENGLISH:
        return
    bare = list(_bare(ast.parse(path.read_text("utf-8"))))
    assert not bare, "\n".join(f"{path}:{line}: {text}" for line, text in bare)


def _bare(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals of several words that are neither translated nor documentation, with their lines."""
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _UNSEEN:
            return
        case ast.Expr(value=ast.Constant()):
            return
        case ast.Constant(value=str(text), lineno=line) if _SENTENCE.search(re.sub("<[^>]*>?", "", text)):
            yield line, text
        case ast.Dict(values=values):  # keys are not shown
            for value in values:
                yield from _bare(value)
            return
        case _:
            pass
    for child in ast.iter_child_nodes(node):
        yield from _bare(child)
