"""Whether everything can be read, in both schemes: contrast as WCAG 2.1 counts it, declared and as drawn."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.theme import DARK, LIGHT, Colours, Theme
from tests.app.accessibility.contrast import contrast_within, drawn, ratio
from tests.app.accessibility.looking import describe, place_in, seen, settle
from tests.app.accessibility.places import PLACES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCHEMES = {"dark": DARK, "light": LIGHT}
_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}
TEXT, CONTROL = 4.5, 3.0
_WORDS = ("text", "muted", "error", "warning", "include", "exclude", "extras", "focus")
_GROUNDS = ("window", "pane", "field", "hover", "stage", "selection")
_PAIRS = [
    *product(_WORDS, _GROUNDS),
    *product(("text", "muted", "error"), ("error_ground",)),
    *product(("on_accent",), ("accent", "accent_end", "accent_hover")),
]
_EDGES = [
    *product(("edge", "focus"), ("window", "pane", "field", "hover", "stage")),
    ("focus", "selection"),
    ("focus", "border"),
]
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_text_of_every_colour_can_be_read_on_every_ground(colours: Colours) -> None:
    assert _below(TEXT, colours, _PAIRS) == {}


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_controls_and_the_focus_stand_out_from_every_ground(colours: Colours) -> None:
    assert _below(CONTROL, colours, _EDGES) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_rule_of_the_style_sheet_that_colours_text_and_ground_can_be_read(
    theme: Theme, qapp: QApplication, scheme: str
) -> None:
    theme.apply(_SCHEMES[scheme])
    rules = {selector.strip(): _colours_of(body) for selector, body in _RULE.findall(qapp.styleSheet())}
    checked = {
        selector: [round(ratio(text, ground), 2) for text in texts for ground in grounds]
        for selector, (texts, grounds) in rules.items()
        if texts and grounds and ":disabled" not in selector
    }
    assert len(checked) > 8
    assert {selector: found for selector, found in checked.items() if min(found) < TEXT} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_palette_can_be_read(theme: Theme, qapp: QApplication, scheme: str) -> None:
    theme.apply(_SCHEMES[scheme])
    palette, roles = qapp.palette(), QPalette.ColorRole
    pairs = (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.PlaceholderText, roles.Base),
        (roles.ButtonText, roles.Button),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.HighlightedText, roles.Highlight),
        (roles.Link, roles.Window),
        (roles.Link, roles.Base),
    )
    found = {pair: ratio(palette.color(pair[0]), palette.color(pair[1])) for pair in pairs}
    assert {pair: value for pair, value in found.items() if value < TEXT} == {}


@pytest.fixture(scope="module", params=SCHEMES)
def scheme(request: pytest.FixtureRequest, theme: Theme, window: MainWindow) -> str:
    theme.apply(_SCHEMES[request.param])
    settle()
    return request.param


@pytest.mark.parametrize("place", PLACES)
def test_what_is_written_can_be_read_as_it_is_drawn(
    window: MainWindow, qtbot: QtBot, scheme: str, place: str
) -> None:
    with PLACES[place](window, qtbot) as root:
        settle()
        picture = drawn(root)
        written = [widget for widget in seen(root) if widget.isEnabled() and _is_written(widget)]
        rooms = {widget: place_in(root, widget).intersected(root.rect()) for widget in written}
        found = {
            widget: contrast_within(picture, room) for widget, room in rooms.items() if _is_whole(widget)
        }
        faint = [f"{describe(widget)}: {value:.2f}" for widget, value in found.items() if value < TEXT]
    assert found
    assert not faint, "\n".join(faint)


def test_faint_letters_are_told_from_others(qtbot: QtBot) -> None:
    found: list[float] = []
    for colour in ("#999999", "#333333"):
        label = QLabel("Faint or not")
        label.setStyleSheet(f"background: white; color: {colour}")
        qtbot.addWidget(label)
        found.append(contrast_within(drawn(label), label.rect()))
    assert found == pytest.approx([ratio("#999999", "white"), ratio("#333333", "white")], rel=0.05)


def _below(least: float, colours: Colours, pairs: list[tuple[str, str]]) -> dict[str, float]:
    found = {f"{one} on {two}": ratio(getattr(colours, one), getattr(colours, two)) for one, two in pairs}
    return {pair: round(value, 2) for pair, value in found.items() if value < least}


def _colours_of(rule: str) -> tuple[list[str], list[str]]:
    """The colours of text and of ground in the body of a rule."""
    texts: list[str] = re.findall(r"(?<![-\w])color:\s*(#\w{6})", rule)
    grounds: list[str] = re.findall(r"(?<![-\w])background:[^;]*", rule)
    return texts, re.findall(r"#\w{6}", " ".join(grounds))


def _is_written(widget: QWidget) -> bool:
    match widget:
        case QLabel():
            return bool(widget.text().strip()) and widget.pixmap().isNull()
        case QAbstractButton():
            return bool(widget.text().strip())
        case QLineEdit():
            return bool(widget.text() or widget.placeholderText())
        case QPlainTextEdit():
            return bool(widget.toPlainText() or widget.placeholderText())
        case _:
            return False


def _is_whole(widget: QWidget) -> bool:
    """Whether most of it can be seen: of what is scrolled away, the letters may be hidden."""
    return widget.visibleRegion().boundingRect().height() > 0.8 * widget.height()
