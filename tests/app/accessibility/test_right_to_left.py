"""The window from right to left, in a made-up language of longer words: mirrored, and nothing is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.film.page import FilmPage
from t2i_desktop.app.icons import tinted_icon
from t2i_desktop.app.languages import PseudoTranslator
from t2i_desktop.app.main import build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.gallery import Gallery
from tests.app.accessibility.conftest import fill
from tests.app.accessibility.looking import describe, place_in, seen, settle
from tests.app.accessibility.places import PAGES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_SLACK = 1  # points, for rounding
_LOOKS = 50  # what is counted in the background is written later, and room is made for it later still


@pytest.fixture(scope="module")
def mirrored(
    qapp: QApplication, theme: Theme, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """The real window, in the longest of languages and from right to left."""
    home = tmp_path_factory.mktemp("mirrored")
    fill(Gallery(home / "gallery"))
    translator = PseudoTranslator(qapp)
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    store = QSettings(str(home / "memory.ini"), QSettings.Format.IniFormat)
    window = build_window(home / "gallery", store, theme)
    window.resize(1440, 900)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.processEvents()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_begins_at_the_right_and_cuts_nothing(
    mirrored: MainWindow, qtbot: QtBot, page: str
) -> None:
    mirrored.pages.show_page(page)
    settle()
    shown = mirrored.pages.page(page)
    rail = next(part for part in seen(mirrored) if part.objectName() == "rail")
    looks = 0
    while (cut := [describe(part) for part in _written(shown) if _is_cut(part)]) and looks < _LOOKS:
        settle()
        looks += 1
    assert place_in(mirrored, rail).left() > place_in(mirrored, shown).right()
    assert _written(shown)
    assert not cut, "\n".join(cut)


def test_pictures_and_time_are_not_mirrored(mirrored: MainWindow) -> None:
    mirrored.pages.show_page("film")
    film = mirrored.pages.page("film")
    assert isinstance(film, FilmPage)
    parts: tuple[QWidget, ...] = (film.strip, film.screen_.scrub, mirrored.timeline.slider)
    handle = mirrored.stage.comparison.handle
    assert {part.layoutDirection() for part in (*parts, handle)} == {Qt.LayoutDirection.LeftToRight}


def test_arrows_that_point_along_the_line_are_mirrored(mirrored: MainWindow, theme: Theme) -> None:
    undo, play = QToolButton(), QToolButton()
    theme.set_icon(undo, "undo")
    theme.set_icon(play, "resume")
    plain = {name: tinted_icon(name, theme.colours.text, theme.colours.muted) for name in ("undo", "resume")}
    assert _picture(undo) != plain["undo"].pixmap(20).toImage()
    assert _picture(play) == plain["resume"].pixmap(20).toImage()


def _picture(button: QToolButton) -> object:
    return button.icon().pixmap(20).toImage()


def _written(page: QWidget) -> list[QLabel | QAbstractButton]:
    return [part for part in seen(page) if isinstance(part, QLabel | QAbstractButton)]


def _is_cut(part: QLabel | QAbstractButton) -> bool:
    """Whether there is less room than the words need; some are made shorter on purpose, with dots."""
    if not part.text() or part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return False
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() + _SLACK < part.heightForWidth(part.width())
    needed = part.minimumSizeHint().expandedTo(part.sizeHint())
    return part.width() + _SLACK < needed.width() or part.height() + _SLACK < needed.height()
