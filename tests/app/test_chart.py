"""The loss chart by itself: its legend."""

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.stage.loss_chart import LossChart
from t2i_desktop.app.theme import Theme

TERMS = {"total": [-0.5], "include": [-0.75], "exclude": [0.25], "extras": [0.125]}


@pytest.mark.parametrize(
    ("width", "text"), [(900, "Include \N{MINUS SIGN}0.750"), (480, "Include"), (330, "")]
)
def test_the_legend_says_as_much_as_there_is_room_for(
    qtbot: QtBot, theme: Theme, width: int, text: str
) -> None:
    chart = LossChart(theme)
    qtbot.addWidget(chart)
    chart.resize(width, 200)
    chart.show()
    chart.show_terms(TERMS)
    assert chart.key("include").text() == text
    assert "Include \N{MINUS SIGN}0.750" in chart.key("include").toolTip()
    chart.resize(900, 200)
    assert chart.key("include").text() == "Include \N{MINUS SIGN}0.750"
    assert chart.width() == 900
