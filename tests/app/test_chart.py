"""The loss chart by itself: its legend, its axes and its curves."""

import math

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from t2i_desktop.app.stage.loss_chart import LossChart
from t2i_desktop.app.stage.loss_plot import LossPlot
from t2i_desktop.app.stage.plotting import thinned, ticks
from t2i_desktop.app.theme import Theme

TERMS = {"total": [-0.5], "include": [-0.75], "exclude": [0.25], "extras": [0.125]}


@pytest.mark.parametrize(
    ("width", "text", "is_beside"),
    [
        (900, "Include \N{MINUS SIGN}0.750", True),
        (480, "Include", True),
        (365, "Include", False),
        (320, "", True),
    ],
)
def test_the_legend_says_as_much_as_there_is_room_for(
    qtbot: QtBot, theme: Theme, width: int, text: str, is_beside: bool
) -> None:
    chart = LossChart(theme)
    qtbot.addWidget(chart)
    chart.resize(width, 200)
    chart.show()
    chart.show_terms(TERMS)
    assert chart.key("include").text() == text
    assert "Include \N{MINUS SIGN}0.750" in chart.key("include").toolTip()
    heading = chart.findChild(QLabel, "heading")
    assert heading
    qtbot.waitUntil(lambda: (chart.key("total").y() < heading.geometry().bottom()) == is_beside)
    chart.resize(900, 200)
    assert chart.key("include").text() == "Include \N{MINUS SIGN}0.750"
    assert chart.width() == 900


@pytest.fixture
def plot(qtbot: QtBot, theme: Theme) -> LossPlot:
    plot = LossPlot(theme)
    qtbot.addWidget(plot)
    plot.resize(400, 200)
    plot.show()
    return plot


def _painted(plot: LossPlot, colour: str) -> int:
    """How many pixels have about this colour."""
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = pixels[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    wanted = QColor(colour)
    away = abs(pixels - (wanted.red(), wanted.green(), wanted.blue())).max(axis=2)
    return int((away < 30).sum())


@pytest.mark.parametrize(
    ("low", "high", "most", "texts"),
    [
        (0.0, 1.0, 5, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (-0.55, 0.3, 4, ["\N{MINUS SIGN}0.5", "0.0"]),
        (0.012, 0.031, 4, ["0.015", "0.020", "0.025", "0.030"]),
        (120.0, 990.0, 5, ["200", "400", "600", "800"]),
        (2.0, 2.0, 5, ["2"]),
        (math.nan, 1.0, 5, ["nan"]),
    ],
)
def test_the_numbers_of_an_axis_are_round(low: float, high: float, most: float, texts: list[str]) -> None:
    assert [text for _, text in ticks(low, high, most)] == texts


def test_steps_are_whole_numbers_however_few_there_are() -> None:
    assert [text for _, text in ticks(1, 3, 10, is_whole=True)] == ["1", "2", "3"]


def test_a_thinned_curve_keeps_its_peaks_and_its_ends() -> None:
    values = np.sin(np.arange(10_001) / 500)
    values[1234], values[7777] = 9.0, -9.0
    steps, heights = thinned(values, 100)
    assert len(steps) == len(heights) < 203
    assert (heights.max(), heights.min()) == (9.0, -9.0)
    assert (np.diff(steps) >= 0).all()
    assert (steps[0], steps[-1]) == (1, len(values))


def test_a_curve_of_few_steps_is_drawn_as_it_is() -> None:
    values = np.array([1.0, math.nan, 3.0])
    steps, heights = thinned(values, 100)
    assert steps.tolist() == [1, 2, 3]
    assert heights is values


def test_curves_are_drawn_and_hidden_and_the_axis_fits_those_that_are_shown(
    plot: LossPlot, theme: Theme
) -> None:
    plot.draw({"total": [10.0, 9.0, 8.0], "include": [0.1, 0.2, 0.3]})
    middle = plot.place_of(2, 0.2).y()
    assert _painted(plot, theme.colours.total) > 300
    assert _painted(plot, theme.colours.include) > 300
    plot.show_curve("total", False)
    assert _painted(plot, theme.colours.total) < 100
    assert _painted(plot, theme.colours.include) > 300
    assert plot.place_of(2, 0.2).y() < middle - 50
    plot.wipe()
    assert _painted(plot, theme.colours.include) == 0


def test_what_is_no_number_leaves_a_gap_in_the_curve(plot: LossPlot, theme: Theme) -> None:
    whole = [1.0] * 9
    plot.draw({"include": whole})
    drawn = _painted(plot, theme.colours.include)
    plot.draw({"include": [*whole[:3], *[math.nan] * 3, *whole[:3]]})
    assert drawn / 4 < _painted(plot, theme.colours.include) < drawn * 3 / 4
    plot.draw({"include": [math.nan]})
    assert _painted(plot, theme.colours.include) == 0
