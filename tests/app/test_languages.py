"""The window speaks the language of the person, and English where it knows no better."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from t2i_desktop.app.languages import LONGER, MIRRORED, PseudoTranslator, speak
from t2i_desktop.app.words import tr


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("language", "pause"), [("de", "Anhalten"), ("es", "Pausar"), ("zh_Hans", "暂停"), ("en", "Pause")]
)
def test_the_window_speaks_the_language_that_is_asked_for(
    app: QApplication, language: str, pause: str
) -> None:
    speak(app, language)
    assert tr("Pause") == pause


@pytest.mark.parametrize("system", ["de_AT", "es_MX", "zh_CN", "zh_SG"])
def test_countries_speak_the_language_of_the_system(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    speak(app)
    assert tr("Pause") != "Pause"


@pytest.mark.parametrize("system", ["C", "en_GB", "zh_TW", "fi_FI"])
def test_english_is_spoken_where_there_is_no_translation(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    speak(app)
    assert tr("Pause") == "Pause"


def test_dialogs_of_qt_speak_the_same_language(app: QApplication, qtbot: QtBot) -> None:
    speak(app, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


def test_numbers_are_written_as_in_the_language(app: QApplication) -> None:
    speak(app, "de")
    assert QLocale().toString(0.5) == "0,5"


def test_a_pseudo_locale_changes_words_and_leaves_values_and_markup(app: QApplication) -> None:
    app.installTranslator(PseudoTranslator(app))
    assert tr("&File of <b>{name}</b>", name="Ann").startswith("⟦&Fílé óf <b>Ann</b>")


def test_longer_words_read_from_left_to_right_and_mirrored_ones_from_right_to_left(
    app: QApplication,
) -> None:
    speak(app, LONGER)
    assert len(tr("Pause")) > len("Pause")
    assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight
    speak(app, MIRRORED)
    assert app.layoutDirection() == Qt.LayoutDirection.RightToLeft
