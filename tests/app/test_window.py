"""The window over a fake generator: what a person does, and what is seen."""

import shutil
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app import closing
from t2i_desktop.app.closing import Closing
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.message_bar import MessageBar
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.stage.welcome import EXAMPLES
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.images import read_metadata
from tests.app.conftest import Fakes
from tests.app.heartbeat import Heartbeat

Open = Callable[[], MainWindow]


def until(qtbot: QtBot, window: MainWindow, state: RunState) -> None:
    qtbot.waitUntil(lambda: window.runs.state is state, timeout=20_000)


def generate(window: MainWindow, include: str = "apple", steps: int = 3) -> None:
    window.compose.prompts.write_first(include)
    window.compose.form.set_values({"total_iter": steps})
    window.compose.primary.click()


def finish_one(qtbot: QtBot, window: MainWindow, include: str = "apple") -> None:
    generate(window, include)
    until(qtbot, window, RunState.READY)
    qtbot.waitUntil(lambda: window.viewer.item is not None and window.viewer.item.title == include)


def test_a_finished_picture_is_shown_with_its_settings_and_losses(qtbot: QtBot, window: MainWindow) -> None:
    finish_one(qtbot, window)
    assert window.model.rowCount() == 1
    assert window.stage.title == "apple"
    assert window.stage.chip == "Finished"
    assert window.stage.canvas.image.size().toTuple() == (16, 8)
    assert "apple" in window.gallery.details.text
    assert {name: len(values) for name, values in window.chart.terms.items()} == {"total": 3, "include": 3}


def test_the_big_button_generates_pauses_and_resumes(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> None:
    button = window.compose.primary
    assert button.text() == "Generate"
    fakes.gate.close()
    generate(window)
    until(qtbot, window, RunState.RUNNING)
    assert button.text() == "Pause"
    button.click()
    assert button.text() == "Resume"
    fakes.gate.allow(1)
    until(qtbot, window, RunState.PAUSED)
    assert window.stage.chip == "Paused"
    button.click()
    fakes.gate.open()
    until(qtbot, window, RunState.READY)
    assert button.text() == "Generate"


def test_cancel_returns_to_ready_and_keeps_the_picture(
    qtbot: QtBot, window: MainWindow, fakes: Fakes, gallery: Gallery
) -> None:
    fakes.gate.close()
    generate(window, steps=50)
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) == 2)
    window.compose.cancel.click()
    fakes.gate.open()
    until(qtbot, window, RunState.READY)
    assert [item.status for item in gallery] == ["cancelled"]


def test_each_line_of_include_is_a_run(qtbot: QtBot, window: MainWindow) -> None:
    generate(window, include="one\n\n two \nthree")
    until(qtbot, window, RunState.READY)
    titles = ["three", "two", "one"]
    qtbot.waitUntil(lambda: [window.model.index(n).data() for n in range(window.model.rowCount())] == titles)


def test_a_failure_is_a_sentence_with_details_to_copy(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> None:
    fakes.fails_at = 2
    generate(window)
    until(qtbot, window, RunState.READY)
    assert window.message.isVisible()
    assert "the fake broke" in window.message.text
    copy = next(b for b in window.message.findChildren(QAbstractButton) if b.text() == "Copy details")
    copy.click()
    assert "Traceback" in QGuiApplication.clipboard().text()
    assert window.compose.primary.text() == "Generate"


def test_a_failed_run_shows_what_it_kept_and_why_it_stopped(
    qtbot: QtBot, window: MainWindow, fakes: Fakes
) -> None:
    fakes.fails_at = 3
    generate(window)
    until(qtbot, window, RunState.READY)
    qtbot.waitUntil(lambda: window.viewer.item is not None)
    assert window.message.isVisible()
    assert "The picture as it stood after step 2 is kept." in window.message.text
    facts = next(label for label in window.gallery.details.findChildren(QLabel) if "steps" in label.text())
    assert facts.text().endswith("2 steps  ·  failed")


def test_settings_out_of_bounds_are_a_sentence(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.compose.form, "values", lambda: {"image_width": 4})
    generate(window)
    assert "Width should be greater than or equal to 8" in window.message.text
    assert window.runs.state is RunState.READY


def test_the_gallery_is_there_again_after_reopening(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    finish_one(qtbot, first, "banana")
    first.close()
    second = open_window()
    qtbot.waitUntil(lambda: second.model.rowCount() == 1)
    qtbot.waitUntil(lambda: second.model.index(0).data() == "banana")


def test_prompts_settings_and_switches_are_remembered(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    first.compose.prompts.write_first("a pear\na plum")
    first.compose.form.set_values({"seed": 77, "image_width": 32, "vqgan": "other-vqgan", "mirrored": True})
    first.actions_.crisp.setChecked(True)
    first.actions_.show_chart.setChecked(False)
    first.close()
    second = open_window()
    assert second.compose.values() == first.compose.values()
    assert second.compose.values()["seed"] == 77
    assert second.actions_.crisp.isChecked()
    assert not second.chart.isVisible()


def test_another_picture_can_be_looked_at_while_a_run_goes_on(
    qtbot: QtBot, window: MainWindow, fakes: Fakes
) -> None:
    finish_one(qtbot, window, "first")
    fakes.gate.close()
    generate(window, "second", steps=5)
    fakes.gate.allow(2)
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) == 2)
    window.gallery.view.setCurrentIndex(window.model.index(0))
    window.gallery.view.clicked.emit(window.model.index(0))
    qtbot.waitUntil(lambda: window.stage.title == "first")
    assert len(window.chart.terms["total"]) == 3
    assert window.actions_.live.isVisible()
    window.actions_.live.trigger()
    assert window.stage.title == "second"
    assert len(window.chart.terms["total"]) == 2
    fakes.gate.open()
    until(qtbot, window, RunState.READY)


def test_use_these_settings_fills_the_form(qtbot: QtBot, window: MainWindow) -> None:
    window.compose.form.set_values({"seed": 41})
    finish_one(qtbot, window, "cherry")
    window.compose.prompts.write_first("something else")
    window.compose.form.reset_all()
    window.actions_.reuse.trigger()
    assert window.compose.values()["include"] == "cherry"
    assert window.compose.values()["seed"] == 41


def test_saved_image_carries_its_settings(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish_one(qtbot, window)
    target = tmp_path / "saved"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.curator.noted):
        window.actions_.save_image.trigger()
    assert '"include": "apple"' in read_metadata(target.with_suffix(".png"))["t2i-desktop"]


def test_saved_latent_is_the_item_s(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish_one(qtbot, window)
    target = tmp_path / "kept.safetensors"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.curator.noted):
        window.actions_.save_latent.trigger()
    item = window.viewer.item
    assert item is not None
    assert item.latent is not None
    assert target.read_bytes() == item.latent.read_bytes()


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish_one(qtbot, window)
    (tmp_path / "file").write_text("")
    target = tmp_path / "file" / "x.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.curator.failed):
        window.actions_.save_image.trigger()
    assert "could not be written" in window.message.text


def test_what_is_deleted_goes_to_the_trash_when_the_window_closes(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    binned: list[str] = []
    trash = "t2i_desktop.engine.gallery.trash.send2trash"
    monkeypatch.setattr(trash, lambda path: (binned.append(Path(path).name), shutil.rmtree(path)))
    finish_one(qtbot, window)
    item = window.viewer.item
    assert item is not None
    window.actions_.delete.trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert (list(gallery), binned) == ([], [])
    assert window.stage.welcome.isVisible()
    window.close()
    assert binned == [item.id]


def test_a_deletion_can_be_undone(qtbot: QtBot, window: MainWindow, gallery: Gallery) -> None:
    finish_one(qtbot, window)
    item = window.viewer.item
    window.actions_.delete.trigger()
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert "deleted" in window.message.text
    qtbot.mouseClick(window.message.offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    assert list(gallery) == [item]


def test_copy_puts_the_picture_on_the_clipboard(qtbot: QtBot, window: MainWindow) -> None:
    finish_one(qtbot, window)
    window.actions_.copy.trigger()
    assert QGuiApplication.clipboard().image().size().toTuple() == (16, 8)


def test_an_example_fills_the_prompt(window: MainWindow) -> None:
    example = next(b for b in window.stage.findChildren(QAbstractButton) if b.text() == EXAMPLES[0])
    example.click()
    assert window.compose.values()["include"] == EXAMPLES[0]


@pytest.mark.parametrize(
    ("answer", "closes", "kept"),
    [
        (Closing.KEEP, True, ["cancelled"]),
        (Closing.STAY, False, ["finished"]),
        (Closing.LATER, True, []),
    ],
)
def test_closing_mid_run_asks(
    qtbot: QtBot,
    window: MainWindow,
    fakes: Fakes,
    gallery: Gallery,
    monkeypatch: pytest.MonkeyPatch,
    answer: Closing,
    closes: bool,
    kept: list[str],
) -> None:
    monkeypatch.setattr(closing, "ask", lambda *_, **__: answer)
    fakes.gate.close()
    generate(window, steps=5)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) == 1)
    window.close()
    assert window.isVisible()
    fakes.gate.open()
    until(qtbot, window, RunState.READY)
    if closes:
        qtbot.waitUntil(lambda: not window.isVisible())
    assert window.isVisible() is not closes
    assert [item.status for item in gallery] == kept


@pytest.mark.parametrize("label", ["Stay", "Go on next time", "Keep and close"])
def test_the_question_at_closing_has_an_answer_for_each_wish(
    qtbot: QtBot, window: MainWindow, label: str
) -> None:
    def press() -> None:
        (box,) = window.findChildren(QMessageBox)
        next(button for button in box.buttons() if button.text() == label).click()

    QTimer.singleShot(0, window, press)
    wishes = {"Stay": Closing.STAY, "Go on next time": Closing.LATER, "Keep and close": Closing.KEEP}
    assert closing.ask(window, can_go_on=True) is wishes[label]


def test_what_was_to_go_on_next_time_is_offered_then(
    qtbot: QtBot, open_window: Open, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "ask", lambda *_, **__: Closing.LATER)
    first = open_window()
    fakes.gate.close()
    generate(first, steps=5)
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: len(first.chart.terms.get("total", ())) == 1)
    first.close()
    fakes.gate.open()
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=20_000)
    second = open_window()
    qtbot.waitUntil(second.resuming.bar.isVisible, timeout=20_000)


def test_keys_start_a_run_and_every_control_is_reachable(qtbot: QtBot, window: MainWindow) -> None:
    window.compose.prompts.write_first("keys")
    edit = window.compose.prompts.edit("include")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.runs.state is not RunState.READY
    until(qtbot, window, RunState.READY)


def test_controls_have_names_and_tool_tips(qtbot: QtBot, window: MainWindow) -> None:
    finish_one(qtbot, window)
    offers = [bar.offer for bar in window.findChildren(MessageBar)]  # their words are what is offered
    nameless = [
        button
        for button in window.findChildren(QAbstractButton)
        if type(button).__module__.startswith("PySide6")
        and button.objectName() not in ("qt_toolbar_ext_button", "qt_menubar_ext_button")
        and button not in offers
        and not (button.toolTip() and (button.accessibleName() or button.text()))
    ]
    assert [(b.objectName(), b.text(), b.parent()) for b in nameless] == []


def test_both_schemes_can_be_shown(qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
    finish_one(qtbot, window)
    grounds = []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.apply(scheme)
        image = window.grab().toImage()
        grounds.append(image.pixelColor(2, image.height() - 2).lightness())
    assert grounds[0] > 200
    assert grounds[1] < 60


def test_the_window_lives_during_a_run(qtbot: QtBot, window: MainWindow) -> None:
    heartbeat, began = Heartbeat(window), process_time()
    window.compose.form.set_values({"image_width": 64, "image_height": 64})
    generate(window, steps=1500)
    until(qtbot, window, RunState.READY)
    # By the processor's time, for the machine may be busy. How long it stands still at the most is told by
    # tests/benchmarks/window.py.
    assert heartbeat.beats >= 5 * (process_time() - began)


def test_focus_moves_through_the_form(qtbot: QtBot, window: MainWindow) -> None:
    window.compose.prompts.edit("include").setFocus()
    seen: list[QWidget] = []
    for _ in range(12):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert window.compose.prompts.edit("exclude") in seen
    assert window.compose.form.field("seed").editor in seen
