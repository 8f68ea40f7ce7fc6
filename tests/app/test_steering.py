"""What is changed in the form while a run goes on is followed by the run, told, and kept."""

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.steering.words import Words
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.settings import Steering
from tests.app.conftest import Fakes
from tests.fakes import FakeSettings


def begin(qtbot: QtBot, window: MainWindow, fakes: Fakes, include: str = "apple", allowed: int = 2) -> None:
    """Generate six steps, of which so many are done."""
    fakes.gate.close()
    window.compose.prompts.write_first(include)
    window.compose.form.set_values({"total_iter": 6})
    window.compose.primary.click()
    fakes.gate.allow(allowed)
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) == allowed)


def finish(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> None:
    fakes.gate.open()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=20_000)


def kept_log(gallery: Gallery) -> Steering:
    return next(iter(gallery)).steering


def test_a_changed_form_steers_the_run_and_the_change_is_kept(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begin(qtbot, window, fakes)
    window.compose.prompts.edit("exclude").setPlainText("fog")
    window.compose.form.set_values({"mirrored": True})
    window.helm.steer_now()
    finish(qtbot, window, fakes)
    assert list(kept_log(gallery).values()) == [{"exclude": "fog", "mirrored": True}]
    assert window.compose.values()["exclude"] == "fog"
    assert window.compose.values()["mirrored"] is True


def test_a_change_is_asked_for_by_itself_soon_after_the_last_key(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, window, fakes)
    asked: list[Mapping[str, Any]] = []
    monkeypatch.setattr(window.runs, "steer", asked.append)
    qtbot.keyClicks(window.compose.prompts.edit("include"), "s green")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [{"include": "apples green"}]


def test_what_is_changed_back_before_it_was_followed_changes_nothing(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begin(qtbot, window, fakes)
    for text in ("pear", "apple"):
        window.compose.prompts.edit("include").setPlainText(text)
        window.helm.steer_now()
    finish(qtbot, window, fakes)
    assert list(kept_log(gallery).values()) == [{"include": "apple"}]


def test_a_paused_run_takes_changes_when_it_goes_on(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begin(qtbot, window, fakes)
    window.compose.primary.click()
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: window.runs.state is RunState.PAUSED)
    assert window.compose.prompts.isEnabled()
    window.compose.prompts.edit("include").setPlainText("plum")
    window.helm.steer_now()
    window.compose.primary.click()
    finish(qtbot, window, fakes)
    assert kept_log(gallery) == {3: {"include": "plum"}}


def test_fixed_settings_rest_while_a_run_goes_on_and_say_why(
    qtbot: QtBot, window: MainWindow, fakes: Fakes
) -> None:
    form = window.compose.form
    form.set_values({"seed": 5})
    begin(qtbot, window, fakes)
    assert not form.field("seed").editor.isEnabled()
    assert "cannot change while a picture forms" in form.field("seed").editor.toolTip()
    assert form.field("mirrored").editor.isEnabled()
    names = ("Random seed", "Reset Seed")
    buttons = [b for b in form.findChildren(QAbstractButton) if b.accessibleName() in names]
    assert [b.isEnabled() for b in buttons] == [False, False]
    form.reset_all()
    form.roll_seed()
    assert window.compose.values()["seed"] == 5
    finish(qtbot, window, fakes)
    assert form.field("seed").editor.isEnabled()
    assert form.field("seed").editor.toolTip() == form.field("seed").spec.help
    assert all(b.isEnabled() for b in buttons)


def test_invalid_values_tell_their_sentence_and_the_run_goes_on(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, window, fakes)
    sound = window.compose.form.values
    monkeypatch.setattr(window.compose.form, "values", lambda: {**sound(), "image_width": 4})
    window.helm.steer_now()
    assert "Width should be greater than or equal to 8" in window.message.text
    assert "The run goes on as before." in window.message.text
    monkeypatch.setattr(window.compose.form, "values", sound)
    window.helm.steer_now()
    assert not window.message.isVisible()
    finish(qtbot, window, fakes)
    assert next(iter(gallery)).status == "finished"
    assert kept_log(gallery) == {}


def test_what_the_run_refused_is_asked_for_again_with_the_next_change(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begin(qtbot, window, fakes)
    window.compose.prompts.edit("exclude").setPlainText("forbidden")
    window.compose.form.set_values({"mirrored": True})
    window.helm.steer_now()
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: "That is forbidden. The run goes on as before." in window.message.text)
    window.compose.prompts.edit("exclude").setPlainText("allowed")
    window.helm.steer_now()
    finish(qtbot, window, fakes)
    assert list(kept_log(gallery).values()) == [{"exclude": "allowed", "mirrored": True}]


def test_runs_that_wait_follow_what_was_changed_before_they_began(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begin(qtbot, window, fakes, "apple\npear")
    window.compose.prompts.edit("include").setPlainText("apple\ngreen pear")
    window.compose.prompts.edit("exclude").setPlainText("fog")
    window.helm.steer_now()
    finish(qtbot, window, fakes)
    second, first = gallery
    assert list(first.steering.values()) == [{"exclude": "fog"}]
    assert second.steering == {0: {"include": "green pear", "exclude": "fog"}}


def test_a_line_more_than_there_are_runs_leaves_the_prompt_as_it_is(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    begin(qtbot, window, fakes)
    window.compose.prompts.edit("include").setPlainText("plum\ncherry")
    window.compose.prompts.edit("exclude").setPlainText("fog")
    window.helm.steer_now()
    finish(qtbot, window, fakes)
    assert list(kept_log(gallery).values()) == [{"exclude": "fog"}]


def test_each_change_is_marked_on_the_chart_live_and_in_the_gallery(
    qtbot: QtBot, window: MainWindow, fakes: Fakes
) -> None:
    begin(qtbot, window, fakes)
    window.compose.prompts.edit("include").setPlainText("green plum")
    window.helm.steer_now()
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: bool(window.chart.markers))
    ((step, text),) = window.chart.markers.items()
    assert text == f"Changed after step {step}\nInclude: “green plum”"
    finish(qtbot, window, fakes)
    qtbot.waitUntil(lambda: window.viewer.item is not None)
    assert window.chart.markers == {step: text}


def test_a_mark_tells_what_was_changed_under_the_mouse(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *_: told.append(text))
    window.chart.show_terms({"total": [3.0, 2.0, 1.0, 0.5]}, {2: "Changed after step 2"})
    plot = window.chart.plot
    qtbot.waitUntil(lambda: plot.width() > 100)
    assert plot.toolTip() == "The loss terms over the steps"
    plot.setToolTip("")  # what is told away from marks is not looked at here
    for step in (2.5, 3.0):
        at = plot.place_of(step, 1.5).toPoint()
        QApplication.sendEvent(plot, QHelpEvent(QEvent.Type.ToolTip, at, plot.mapToGlobal(at)))
    assert told == ["Changed after step 2"]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"include": "a\n b"}, "Include: “a b”"),
        ({"exclude": ""}, "Exclude: empty"),
        ({"mirrored": False}, "Mirrored: off"),
        ({"image_width": 32}, "Width: 32"),
        ({"of another version": 1}, "of another version: 1"),
    ],
)
def test_changes_are_told_by_the_titles_of_their_settings(changes: dict[str, Any], line: str) -> None:
    assert Words(FakeSettings).change(0, changes) == f"Changed before the first step\n{line}"
