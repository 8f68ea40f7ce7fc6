"""Runs that were interrupted are offered, and come to the very picture that they would have become."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.engine.draft_keeper import DraftKeeper
from t2i_desktop.engine.drafts import FOLDER, Drafts, Recovered
from t2i_desktop.engine.events import Noted, Steered, Stepped
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.recording import Recorder
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import NO_STEERING, Steering
from tests.app.conftest import Fakes
from tests.fakes import FakeGenerator, FakeSettings

Windows = Callable[[], MainWindow]


def settings(title: str = "an apple") -> FakeSettings:
    return FakeSettings(include=title, total_iter=9, seed=4, show_step=3)


def interrupt(gallery: Gallery, step: int, title: str = "an apple", changes: Steering = NO_STEERING) -> None:
    """Leave a draft behind, as a program that was killed in this step."""
    drafts = Drafts(gallery.root / FOLDER)
    recovered = Recovered(None, changes)
    chosen = settings(title)
    with DraftKeeper(drafts, "fake", chosen, recovered, interval=0, clock=lambda: 0.0) as keeper:
        for event in run(FakeGenerator(), chosen, RunControl(), checkpoint=keeper):
            keeper.follow(event)
            keeper.settle()
            if isinstance(event, Stepped) and event.step == step:
                return


def button(window: MainWindow, text: str, number: int = 0) -> QPushButton:
    buttons = [b for b in window.resuming.bar.findChildren(QPushButton) if b.text() == text]
    return buttons[number]


def offered(qtbot: QtBot, window: MainWindow, number: int = 1) -> None:
    qtbot.waitUntil(lambda: len(window.resuming.bar.offered) == number, timeout=20_000)


def begin(qtbot: QtBot, window: MainWindow, fakes: Fakes) -> None:
    """Have five steps done."""
    fakes.gate.close()
    window.compose.set_values(settings().model_dump(), "a test")
    window.runs.start([Job(window._entry, settings())])
    fakes.gate.allow(5)
    qtbot.waitUntil(lambda: len(window.chart.terms.get("total", ())) == 5)


def done(qtbot: QtBot, window: MainWindow, gallery: Gallery, items: int = 1, timeout: int = 20_000) -> Item:
    """The newest item, when there are so many and nothing goes on."""
    qtbot.waitUntil(
        lambda: window.runs.state is RunState.READY and len(list(gallery)) == items, timeout=timeout
    )
    return next(iter(gallery))


def files(item: Item) -> dict[str, bytes]:
    """All that must be the same; when it was made and on which machine is not."""
    suffixes = (".safetensors", ".csv")
    return {
        str(path.relative_to(item.folder)): path.read_bytes()
        for path in item.folder.rglob("*")
        if path.suffix in suffixes
    }


def uninterrupted(tmp_path: Path, title: str = "an apple") -> Item:
    recorder = Recorder("fake", settings(title))
    event: Any = None
    for event in run(FakeGenerator(), settings(title), RunControl()):
        recorder.follow(event)
    outcome = recorder.outcome(event)
    assert outcome
    return Gallery(tmp_path / "uninterrupted").keep(outcome)[0]


def test_what_was_interrupted_is_offered(qtbot: QtBot, open_window: Windows, gallery: Gallery) -> None:
    interrupt(gallery, 6)
    window = open_window()
    offered(qtbot, window)
    assert window.resuming.bar.isVisible()
    sentence = "A picture was still forming when the program stopped: “an apple”, step 5 of 9."
    assert window.resuming.bar.text == sentence


def test_where_nothing_was_interrupted_nothing_is_offered(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    show = window.resuming.bar.show_drafts
    monkeypatch.setattr(
        window.resuming.bar, "show_drafts", lambda drafts: (show(drafts), shown.append(drafts))
    )
    window.resuming.refresh()
    qtbot.waitUntil(lambda: shown == [[]])
    assert not window.resuming.bar.isVisible()


def test_resume_comes_to_the_same_files_as_without_the_interruption(
    qtbot: QtBot, open_window: Windows, gallery: Gallery, tmp_path: Path
) -> None:
    interrupt(gallery, 6)
    window = open_window()
    offered(qtbot, window)
    steered: list[object] = []
    window.runs.happened.connect(lambda e: steered.append(e) if isinstance(e, Steered) else None)
    button(window, "Resume").click()
    item = done(qtbot, window, gallery)
    assert (item.status, item.step, item.steering) == ("finished", 9, {})
    assert files(item) == files(uninterrupted(tmp_path))
    assert steered == []
    qtbot.waitUntil(lambda: not window.resuming.bar.isVisible())
    assert len(window.chart.terms["total"]) == 9
    assert window.compose.values()["include"] == "an apple"


def test_changes_made_before_and_after_the_last_state_are_kept_and_shown_in_the_form(
    qtbot: QtBot, open_window: Windows, gallery: Gallery
) -> None:
    changes = {2: {"exclude": "fog"}, 7: {"mirrored": True}}
    interrupt(gallery, 1, changes=changes)
    window = open_window()
    offered(qtbot, window)
    button(window, "Resume").click()
    assert done(qtbot, window, gallery).steering == changes
    values = window.compose.values()
    assert (values["exclude"], values["mirrored"]) == ("fog", True)


def test_keep_as_it_is_puts_it_into_the_gallery_as_interrupted(
    qtbot: QtBot, open_window: Windows, gallery: Gallery
) -> None:
    interrupt(gallery, 6)
    window = open_window()
    offered(qtbot, window)
    button(window, "Keep as it is").click()
    item = done(qtbot, window, gallery)
    assert (item.status, item.step, [s.step for s in item.snapshots]) == ("interrupted", 5, [3])
    assert len(gallery.losses(item)["total"]) == 5
    offered(qtbot, window, 0)


def test_before_the_first_step_there_is_nothing_to_keep(
    qtbot: QtBot, open_window: Windows, gallery: Gallery
) -> None:
    interrupt(gallery, 1)
    window = open_window()
    offered(qtbot, window)
    assert "before its first step" in window.resuming.bar.text
    texts = [b.text() for b in window.resuming.bar.findChildren(QPushButton)]
    assert texts == ["Resume", "Discard"]


@pytest.mark.parametrize("is_sure", [True, False])
def test_discard_asks_first(
    qtbot: QtBot, open_window: Windows, gallery: Gallery, monkeypatch: pytest.MonkeyPatch, is_sure: bool
) -> None:
    answer = QMessageBox.StandardButton.Discard if is_sure else QMessageBox.StandardButton.Cancel
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    interrupt(gallery, 6)
    window = open_window()
    offered(qtbot, window)
    button(window, "Discard").click()
    offered(qtbot, window, 0 if is_sure else 1)
    assert len(Drafts(gallery.root / FOLDER).waiting()) == (0 if is_sure else 1)


def test_several_are_a_list_and_each_is_chosen_for_itself(
    qtbot: QtBot, open_window: Windows, gallery: Gallery
) -> None:
    for title in ("one", "two", "three"):
        interrupt(gallery, 6, title)
    window = open_window()
    offered(qtbot, window, 3)
    assert window.resuming.bar.text == "3 pictures were still forming when the program stopped."
    titles = [draft.title for draft in window.resuming.bar.offered]
    button(window, "Keep as it is", 1).click()
    item = done(qtbot, window, gallery)
    assert item.title == titles[1]
    offered(qtbot, window, 2)


def test_what_is_dismissed_is_offered_at_the_next_start(
    qtbot: QtBot, open_window: Windows, gallery: Gallery
) -> None:
    interrupt(gallery, 6)
    window = open_window()
    offered(qtbot, window)
    window.resuming.bar._dismiss()
    window.resuming.refresh()
    assert not window.resuming.bar.isVisible()
    offered(qtbot, open_window())


def test_while_a_picture_forms_no_other_can_be_gone_on_with(
    qtbot: QtBot, open_window: Windows, gallery: Gallery, fakes: Fakes
) -> None:
    interrupt(gallery, 6)
    window = open_window()
    offered(qtbot, window)
    fakes.gate.close()
    window.compose.prompts.write_first("a pear")
    window.compose.primary.click()
    assert not button(window, "Resume").isEnabled()
    assert "Wait until" in button(window, "Resume").toolTip()
    fakes.gate.open()
    done(qtbot, window, gallery)
    assert button(window, "Resume").isEnabled()


def test_a_damaged_one_is_told_and_its_last_snapshot_can_still_be_kept(
    qtbot: QtBot, open_window: Windows, gallery: Gallery
) -> None:
    interrupt(gallery, 8)
    for state in (gallery.root / FOLDER).glob("*/state-*.ckpt"):
        state.write_bytes(b"damaged")
    window = open_window()
    offered(qtbot, window)
    button(window, "Resume").click()
    qtbot.waitUntil(lambda: "Keep it as it is" in window.message.text, timeout=20_000)
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY)
    offered(qtbot, window)
    button(window, "Keep as it is").click()
    item = done(qtbot, window, gallery)
    assert (item.status, item.step) == ("interrupted", 6)


def test_one_of_a_newer_version_is_told(qtbot: QtBot, open_window: Windows, gallery: Gallery) -> None:
    interrupt(gallery, 8)
    (record,) = (gallery.root / FOLDER).glob("*/draft.json")
    record.write_text(record.read_text().replace('"mirrored": false', '"sparkle": true'))
    window = open_window()
    offered(qtbot, window)
    button(window, "Resume").click()
    assert "Update the program" in window.message.text
    assert window.runs.state is RunState.READY


def test_a_run_that_frees_its_memory_comes_to_the_same_files(
    qtbot: QtBot, window: MainWindow, gallery: Gallery, fakes: Fakes, tmp_path: Path
) -> None:
    told: list[str] = []
    window.runs.happened.connect(lambda e: told.append(e.message) if isinstance(e, Noted) else None)
    begin(qtbot, window, fakes)
    assert not window.actions_.free_memory.isEnabled()
    window.runs.pause()
    fakes.gate.allow(1)
    qtbot.waitUntil(lambda: window.runs.state is RunState.PAUSED, timeout=20_000)
    window.actions_.free_memory.trigger()
    qtbot.waitUntil(lambda: any("memory came free" in message for message in told), timeout=20_000)
    assert len(fakes.threads) == 1
    fakes.gate.open()
    window.runs.resume()
    item = done(qtbot, window, gallery)
    assert len(fakes.threads) == 2  # it was begun again
    assert files(item) == files(uninterrupted(tmp_path))


def test_a_suspended_run_is_offered_next_time_and_not_kept(
    qtbot: QtBot, open_window: Windows, gallery: Gallery, fakes: Fakes, tmp_path: Path
) -> None:
    window = open_window()
    begin(qtbot, window, fakes)
    window.runs.suspend()
    fakes.gate.open()
    offered(qtbot, window)
    assert list(gallery) == []
    button(window, "Resume").click()
    assert files(done(qtbot, window, gallery)) == files(uninterrupted(tmp_path))


def test_models_are_let_go_when_nobody_asks_for_a_run(
    qtbot: QtBot, controller: RunController, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    released: list[Entry] = []
    monkeypatch.setattr(Entry, "release", lambda entry: released.append(entry))
    controller._idle.setInterval(1)
    controller.start([Job(entry, settings())])
    qtbot.waitUntil(lambda: released == [entry], timeout=20_000)


def test_how_often_states_are_written_is_a_setting_of_the_program(
    open_window: Windows, tmp_path: Path
) -> None:
    store = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    assert open_window().runs._worker.interval == 20
    store.setValue("resume/seconds", 5)
    store.sync()
    assert open_window().runs._worker.interval == 5


def test_a_form_that_cannot_show_all_digits_does_not_steer_what_is_resumed(
    qtbot: QtBot, open_real_window: Windows, tmp_path: Path
) -> None:
    gallery = Gallery(tmp_path / "gallery")
    exact = VqganClipSettings(
        include="a red apple\nwith a leaf",
        learning_rate=0.123456789,
        weight_decay=1e-7,
        total_iter=2,
        cutouts=2,
    )
    Drafts(gallery.root / FOLDER).begin("vqgan-clip", exact, exact.include, 2).close()
    window = open_real_window()
    offered(qtbot, window)
    button(window, "Resume").click()
    item = done(qtbot, window, gallery, timeout=120_000)
    assert item.steering == {}
    assert item.settings == exact.model_dump(mode="json")
