"""The Portraits page over untrained models: it follows every wish, walks, changes pictures, and keeps."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.portraits.drawing import Shown
from t2i_desktop.app.portraits.groups import GROUPS, label
from t2i_desktop.app.portraits.page import PortraitsPage
from t2i_desktop.app.portraits.sheet_panel import CHANGE, DRAW
from t2i_desktop.app.portraits.wanted import WALK
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.formats import read_origin
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.portraits.attributes import ALL
from tests.app.conftest import PATIENCE_MS
from tests.tiny_portraits import KNOWN, write_tiny_portraits

FEW = {"num_samples": 4, "device": "cpu", "seed": 3}


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_tiny_portraits(tmp_path / "models")
    monkeypatch.setenv("T2I_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def opened(models: Path, open_real_window: Callable[[], MainWindow]) -> PortraitsPage:
    """The page, before anything was drawn."""
    window = open_real_window()
    page = window.pages.page("portraits")
    assert isinstance(page, PortraitsPage)
    page.form.set_values(FEW)
    page.form.history.forget()
    return page


@pytest.fixture
def page(qtbot: QtBot, opened: PortraitsPage) -> PortraitsPage:
    with qtbot.waitSignal(opened.drawn, timeout=PATIENCE_MS):
        _window(opened).pages.show_page("portraits")
    return opened


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    pixels = np.random.default_rng(2).integers(0, 256, (90, 120, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "face.png")
    return tmp_path / "face.png"


def _window(page: PortraitsPage) -> MainWindow:
    window = page.window()
    assert isinstance(window, MainWindow)
    return window


def _drawn(qtbot: QtBot, page: PortraitsPage, act: Callable[[], Any]) -> Shown:
    """What is shown once an act has had its consequence."""
    with qtbot.waitSignal(page.drawn, timeout=PATIENCE_MS) as told:
        act()
    assert told.args is not None
    return told.args[0]


def _portraits(page: PortraitsPage) -> np.ndarray:
    assert page.last is not None
    return page.last.portraits


def _kept(qtbot: QtBot, page: PortraitsPage, act: Callable[[], Any]) -> Item:
    with qtbot.waitSignal(page.runs.kept, timeout=PATIENCE_MS) as told:
        act()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)
    assert told.args is not None
    return told.args[0][0]


def _pin_two(qtbot: QtBot, page: PortraitsPage) -> None:
    page.picked.walk.pins["a"].click()
    page.sheet.grid.pick(2)
    page.picked.walk.pins["b"].click()
    qtbot.waitUntil(lambda: page.picked.walk.frames is not None, timeout=PATIENCE_MS)


def test_every_attribute_has_one_switch_in_few_words() -> None:
    names = [name for names in GROUPS.values() for name in names]
    assert sorted(names) == sorted(ALL)
    assert (label("Gray_Hair"), label("Wearing_Hat"), label("Tan_Skin")) == ("Grey", "Hat", "Tan")


def test_only_what_the_model_knows_is_offered(page: PortraitsPage) -> None:
    shown = {name for name, switch in page.form.switches.switches.items() if not switch.isHidden()}
    assert shown == set(KNOWN)


def test_a_click_is_followed_at_once_and_undone(qtbot: QtBot, page: PortraitsPage) -> None:
    before, smiling = _portraits(page), page.form.switches.switches["Smiling"]
    _drawn(qtbot, page, smiling.click)
    assert page.form.values()["attributes"] == "Smiling"
    assert smiling.accessibleName() == "Smiling: on"
    assert not np.array_equal(_portraits(page), before)
    _drawn(qtbot, page, smiling.click)
    assert page.form.values()["attributes"] == "-Smiling"
    _drawn(qtbot, page, lambda: qtbot.mouseClick(smiling, Qt.MouseButton.RightButton))
    while page.form.history.stack.canUndo():  # quick changes of one setting are one step
        _window(page).actions_.undo.trigger()
    assert page.form.values()["attributes"] == ""
    qtbot.waitUntil(lambda: np.array_equal(_portraits(page), before), timeout=PATIENCE_MS)


def test_switches_are_worked_by_keys_alone(qtbot: QtBot, page: PortraitsPage) -> None:
    switches = page.form.switches.switches
    with qtbot.waitActive(_window(page)):
        _window(page).activateWindow()
    switches["Smiling"].setFocus()
    for key, state in (
        (Qt.Key.Key_Minus, -1),
        (Qt.Key.Key_Plus, 1),
        (Qt.Key.Key_0, 0),
        (Qt.Key.Key_Space, 1),
    ):
        qtbot.keyClick(switches["Smiling"], key)
        assert switches["Smiling"].state == state
    qtbot.keyClick(switches["Smiling"], Qt.Key.Key_Right)
    assert switches["Eyeglasses"].hasFocus()
    qtbot.keyClick(switches["Eyeglasses"], Qt.Key.Key_Left)
    assert switches["Smiling"].hasFocus()


def test_what_a_wish_rules_out_is_opened_and_told(page: PortraitsPage) -> None:
    switches = page.form.switches
    switches.switches["Black_Hair"].click()
    switches.switches["Bald"].click()
    assert switches.wishes == {"Bald": 1}
    assert switches.note.text() == "“black hair” is left open again: “bald” rules that out."
    assert not switches.note.isHidden()
    switches.open_all.click()
    assert switches.wishes == {}


def test_words_seed_count_and_truncation_are_followed(qtbot: QtBot, page: PortraitsPage) -> None:
    for act in (
        lambda: page.form.prompt.setPlainText("a man"),
        page.form.numbers.dice.click,
        lambda: page.form.numbers.truncation.setValue(4),
    ):
        before = _portraits(page)
        _drawn(qtbot, page, act)
        assert not np.array_equal(_portraits(page), before)
    _drawn(qtbot, page, lambda: page.form.numbers.count.setValue(6))
    assert page.sheet.grid.number == 6
    _drawn(qtbot, page, lambda: page.form.prompt.setPlainText("a man of zxqv"))
    assert "never learnt: zxqv" in page.form.prompt_note.text()


def test_of_many_wishes_at_once_only_the_newest_is_drawn(qtbot: QtBot, page: PortraitsPage) -> None:
    answers: list[Shown] = []
    page.drawn.connect(answers.append)
    for place in range(1, 30):
        page.form.numbers.truncation.setValue(place)
    wanted = page.form.values()["truncation"]
    qtbot.waitUntil(
        lambda: page.last is not None and page.last.settings.truncation == wanted, timeout=PATIENCE_MS
    )
    assert len(answers) < 10


def test_a_portrait_is_picked_looked_at_alone_and_kept(qtbot: QtBot, page: PortraitsPage) -> None:
    grid = page.sheet.grid
    place = grid.place_of(3).center().toPoint()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert (grid.index, page.picked.facts.text()) == (3, "seed 6")
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.index == 1
    qtbot.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(1).center().toPoint())
    assert grid.is_alone
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert not grid.is_alone
    item = _kept(qtbot, page, page.picked.keep.click)
    assert (item.settings["seed"], item.settings["num_samples"]) == (4, 1)
    with Image.open(item.image) as image:
        assert np.abs(np.asarray(image).astype(int) - _portraits(page)[1]).max() <= 2


def test_a_sheet_is_kept_with_all_that_made_it_and_its_settings_come_back(
    qtbot: QtBot, page: PortraitsPage
) -> None:
    _drawn(qtbot, page, page.form.switches.switches["Smiling"].click)
    item = _kept(qtbot, page, page.keep)
    (found,) = Gallery(_window(page).curator.root)
    assert (found.id, found.title, found.generator) == (item.id, "Smiling", "portraits")
    assert len(list((item.folder / "singles").iterdir())) == 4
    sheet = _portraits(page)
    _drawn(qtbot, page, page.form.switches.open_all.click)
    window = _window(page)
    window.pages.show_page("create")
    window.studio.reuse_wanted.emit(item)
    assert window.pages.current == "portraits"
    assert page.form.switches.wishes == {"Smiling": 1}
    qtbot.waitUntil(lambda: np.array_equal(_portraits(page), sheet), timeout=PATIENCE_MS)


def test_a_walk_between_two_is_played_saved_and_kept(
    qtbot: QtBot, page: PortraitsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = page.picked.walk
    assert not walk.play.isEnabled()
    _pin_two(qtbot, page)
    assert walk.frames is not None
    assert len(walk.frames) == WALK
    assert np.abs(walk.frames[0].astype(int) - _portraits(page)[0]).max() <= 2
    assert np.abs(walk.frames[-1].astype(int) - _portraits(page)[2]).max() <= 2
    walk.slider.setValue(6)
    assert page.picked.facts.text() == "25%"
    walk.play.click()
    qtbot.waitUntil(lambda: walk.slider.value() != 6)
    walk.play.click()
    assert walk.play.text() == "Play"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "walk"), ""))
    with qtbot.waitSignal(page.noted, timeout=PATIENCE_MS):
        walk.export.click()
    with av.open(str(tmp_path / "walk.gif")) as film:
        assert len(list(film.decode(video=0))) == 2 * WALK - 2
    item = _kept(qtbot, page, walk.keep.click)
    assert (item.settings["walk"], item.settings["seed"], item.settings["towards_seed"]) == (True, 3, 5)
    page.picked.walk.show_frames(None)
    page.pins.clear()
    with qtbot.waitSignal(page.drawn, timeout=PATIENCE_MS):
        _window(page).studio.reuse_wanted.emit(item)
    qtbot.waitUntil(lambda: page.picked.walk.frames is not None, timeout=PATIENCE_MS)
    assert (page.pins["a"].seed, page.pins["b"].seed) == (3, 5)


def test_a_gan_that_is_given_a_picture_offers_the_cvae(
    qtbot: QtBot, page: PortraitsPage, picture: Path
) -> None:
    _drawn(qtbot, page, lambda: page.form.set_values({"model": "portraits-gan"}))
    shown = _drawn(qtbot, page, lambda: page.change_picture(picture))
    assert shown.drawn is None
    assert "is a GAN" in page.sheet.change.refusal.text()
    assert not page.sheet.keep.isEnabled()
    shown = _drawn(qtbot, page, page.sheet.change.other_model.click)
    assert page.form.values()["model"] == "portraits-cvae"
    assert shown.drawn is not None
    assert shown.drawn.change is not None


def test_a_picture_is_changed_by_the_switches_and_kept(
    qtbot: QtBot, page: PortraitsPage, picture: Path
) -> None:
    page.form.set_values({"model": "portraits-cvae"})
    _drawn(qtbot, page, lambda: page.change_picture(picture))
    assert (page.mode, page.picked.isVisible()) == (CHANGE, False)
    view, before = page.sheet.change, page.sheet.change.changed.image.copy()
    assert view.original.image != view.again.image
    name = next(
        name for name in KNOWN if f"{label(name)}: any" in page.form.switches.switches[name].accessibleName()
    )
    switch = page.form.switches.switches[name]
    _drawn(qtbot, page, switch.click)
    _drawn(qtbot, page, switch.click)
    assert page.form.values()["attributes"] == f"-{name}"
    _drawn(qtbot, page, lambda: qtbot.keyClick(switch, Qt.Key.Key_Plus))
    item = _kept(qtbot, page, page.keep)
    assert (item.settings["picture"], item.settings["attributes"]) == (str(picture), name)
    page.set_mode(DRAW)
    assert page.picked.isVisible()
    assert before.size() == view.changed.image.size()


def test_the_change_of_a_picture_begins_with_a_file(
    qtbot: QtBot, page: PortraitsPage, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.form.set_values({"model": "portraits-vae"})
    page.sheet.modes[CHANGE].click()
    assert page.sheet.change.isVisible()
    assert page.last is None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    shown = _drawn(qtbot, page, page.sheet.change.choose_wanted.emit)
    assert shown.drawn is not None
    assert not page.form.prompt.isEnabled()
    picture.write_bytes(b"no picture")
    page.form.switches.switches["Smiling"].click()
    qtbot.waitUntil(lambda: "cannot be read" in page.sheet.hint.text(), timeout=PATIENCE_MS)
    assert page.last is None


def test_a_portrait_is_saved_with_its_settings(
    qtbot: QtBot, page: PortraitsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "one"), ""))
    with qtbot.waitSignal(page.noted, timeout=PATIENCE_MS):
        page.picked.save.click()
    assert read_origin(tmp_path / "one.png").settings["seed"] == 3
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "one.png" / "x"), ""))
    with qtbot.waitSignal(page.failed, timeout=PATIENCE_MS) as told:
        page.picked.save.click()
    assert told.args is not None
    assert "could not be written" in str(told.args[0])


def test_a_model_that_lacks_is_told_with_the_way_to_one(qtbot: QtBot, opened: PortraitsPage) -> None:
    opened.form.set_values({"model": "portraits-other"})
    _window(opened).pages.show_page("portraits")
    qtbot.waitUntil(
        lambda: "t2i train portraits --model gan" in opened.sheet.hint.text(), timeout=PATIENCE_MS
    )
    assert not opened.sheet.keep.isEnabled()
    opened.sheet.train.click()
    assert _window(opened).pages.current == "train"


def test_models_rest_while_nobody_looks(qtbot: QtBot, page: PortraitsPage) -> None:
    sheet = _portraits(page)
    _window(page).pages.show_page("create")
    page.form.switches.switches["Smiling"].click()
    _drawn(qtbot, page, lambda: _window(page).pages.show_page("portraits"))
    assert not np.array_equal(_portraits(page), sheet)


def test_a_file_of_weights_can_be_chosen(
    qtbot: QtBot, page: PortraitsPage, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = models / "portraits-vae" / "model.safetensors"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(own), ""))
    box = page.form.model
    _drawn(qtbot, page, lambda: box.activated.emit(box.count() - 1))
    assert page.form.values()["model"] == str(own)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    box.activated.emit(box.count() - 1)
    assert box.currentData() == str(own)
