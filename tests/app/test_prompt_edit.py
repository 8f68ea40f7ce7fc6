"""A prompt's field is as high as what it shows: at least its placeholder, and at most six lines."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.prompt_edit import PromptEdit
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.digits.settings import DigitsSettings
from t2i_desktop.engine.settings import specs

Open = Callable[[int], PromptEdit]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Open:
    """The field of the digits' prompt, whose placeholder is the longest of all, at some width."""
    spec = next(spec for spec in specs(DigitsSettings) if spec.name == "prompt")

    def opened(width: int) -> PromptEdit:
        edit = PromptEdit(spec, theme, lines=2, is_first=True)
        qtbot.addWidget(edit)
        edit.setFixedWidth(width)
        edit.show()
        return edit

    return opened


def height_of(lines: int, edit: PromptEdit) -> int:
    frame = 2 * edit.document().documentMargin() + 14
    return round(edit.fontMetrics().lineSpacing() * lines + frame)


def test_a_short_placeholder_leaves_the_least_lines(opened: Open) -> None:
    edit = opened(2000)
    assert edit.height() == height_of(2, edit)


def test_there_is_room_for_all_of_the_placeholder_at_any_width(opened: Open) -> None:
    edit = opened(250)
    narrow = edit.height()
    assert narrow >= height_of(3, edit)
    edit.setFixedWidth(2000)
    assert edit.height() == height_of(2, edit)
    edit.setFixedWidth(250)
    assert edit.height() == narrow


def test_typing_the_first_letter_moves_nothing(opened: Open) -> None:
    edit = opened(250)
    before = edit.height()
    edit.setPlainText("s")
    assert edit.height() == before


def test_it_grows_with_its_text_up_to_six_lines(opened: Open) -> None:
    edit = opened(2000)
    edit.setPlainText("six\nseven\neight\nnine")
    assert edit.height() == height_of(4, edit)
    edit.setPlainText("\n".join(map(str, range(20))))
    assert edit.height() == height_of(6, edit)
