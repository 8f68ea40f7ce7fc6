"""The page of latents: taking from the shelf, mixing, and seeing at once what comes of it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from t2i_desktop.app.latents.page import LatentsPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.cli.main import main
from t2i_desktop.engine.formats import read_latent, read_origin
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.latents.mixing import lerp, slerp
from tests.app.latents.conftest import PATIENCE, FakeMixer, KeepLatent, painted


def latent(item: Item) -> np.ndarray:
    assert item.latent is not None
    return read_latent(item.latent)


def told(blocker: SignalBlocker) -> str:
    """The sentence that a signal carried."""
    assert blocker.args is not None
    return blocker.args[0]


def add(qtbot: QtBot, page: LatentsPage, *items: Item) -> None:
    """Put the latents of items into the mix, and wait until it is decoded."""
    number = len(page.state.value.entries) + len(items)
    page.add([item.image for item in items])
    qtbot.waitUntil(lambda: len(page.mix.slots_) == number)


def seen(qtbot: QtBot, page: LatentsPage, expected: np.ndarray) -> None:
    """Wait until the mix of the page is a latent."""
    qtbot.waitUntil(lambda: page.mixed is not None and np.allclose(page.mixed.latent, expected, atol=1e-4))


def test_a_double_click_on_the_shelf_puts_a_latent_into_the_mix_and_shows_it(
    qtbot: QtBot, page: LatentsPage, kept: list[Item]
) -> None:
    view = page.shelf.view
    qtbot.waitUntil(lambda: page.shelf.model.index(0).data() == "c")
    place = view.visualRect(page.shelf.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    seen(qtbot, page, latent(kept[1]))
    assert page.result.canvas.image.pixelColor(0, 0).red() == painted(latent(kept[1]))[0, 0, 0]
    assert [slot.entry.title for slot in page.mix.slots_] == ["b"]


def test_the_kept_steps_of_a_picture_can_be_taken_too(
    qtbot: QtBot, page: LatentsPage, kept: list[Item]
) -> None:
    qtbot.waitUntil(lambda: page.shelf.model.index(0).data() == "c")
    with qtbot.waitSignal(page.shelf.marked):
        page.shelf.view.setCurrentIndex(page.shelf.model.index(0))
    steps = page.shelf.steps
    assert [steps.model().index(row, 0).data() for row in range(3)] == ["1", "2", "End"]
    steps.setCurrentIndex(steps.model().index(1, 0))
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    seen(qtbot, page, latent(kept[2]) / 2)


def test_the_shelf_has_a_search_of_its_own(qtbot: QtBot, page: LatentsPage) -> None:
    page.shelf.search.setText("b")
    qtbot.waitUntil(lambda: page.shelf.model.rowCount() == 1)
    assert page._studio.model.rowCount() == 3
    page.shelf.search.setText("nothing like it")
    qtbot.waitUntil(lambda: page.shelf.model.rowCount() == 0)
    page.shelf.search.clear()
    qtbot.waitUntil(lambda: page.shelf.model.rowCount() == 3)


def test_sliders_weigh_the_latents(qtbot: QtBot, page: LatentsPage, kept: list[Item]) -> None:
    add(qtbot, page, kept[0], kept[1])
    page.mix.slots_[0].slider.setValue(60)
    page.mix.slots_[1].slider.setValue(20)
    seen(qtbot, page, lerp(latent(kept[0]), latent(kept[1]), 0.25))
    assert [slot.share.text() for slot in page.mix.slots_] == ["75 %", "25 %"]
    page.mix.modes.button(1).click()
    seen(qtbot, page, slerp(latent(kept[0]), latent(kept[1]), 0.25))
    page.mix.modes.button(2).click()
    seen(qtbot, page, lerp(latent(kept[0]), latent(kept[1]), 0.5))


def test_of_slider_moves_that_come_too_fast_the_newest_is_decoded(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], mixer: FakeMixer
) -> None:
    add(qtbot, page, kept[0], kept[1])
    seen(qtbot, page, lerp(latent(kept[0]), latent(kept[1]), 0.5))
    begun = len(mixer.mixes)
    mixer.gate.clear()
    for value in range(49, -1, -1):
        page.mix.slots_[0].slider.setValue(value)
    qtbot.waitUntil(lambda: len(mixer.mixes) == begun + 1)
    mixer.gate.set()
    seen(qtbot, page, latent(kept[1]))
    assert len(mixer.mixes) <= begun + 2


def test_a_difference_takes_three_and_has_a_strength(
    qtbot: QtBot, page: LatentsPage, kept: list[Item]
) -> None:
    page.mix.modes.button(3).click()
    add(qtbot, page, kept[0], kept[1])
    qtbot.waitUntil(lambda: "A difference takes three latents" in page.result.hint.text())
    assert not page.result.deeds["keep"].isEnabled()
    add(qtbot, page, kept[2])
    a, b, c = map(latent, kept)
    seen(qtbot, page, a + b - c)
    page.mix.strength.setValue(-50)
    seen(qtbot, page, a - 0.5 * (b - c))
    assert [slot.role.text() for slot in page.mix.slots_] == ["Begin with", "Add", "Take away"]


def test_latents_of_other_sizes_are_told_and_fitted_on_request(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], keep_latent: KeepLatent
) -> None:
    add(qtbot, page, kept[0])
    assert not page.mix.fit.isVisible()
    add(qtbot, page, keep_latent("large", 5, grid=(8, 8)))
    qtbot.waitUntil(lambda: "let them be fitted to the first" in page.result.hint.text())
    assert page.mixed is None
    page.mix.fit.click()
    qtbot.waitUntil(lambda: page.mixed is not None and page.mixed.latent.shape == (1, 32, 4, 4))


def test_a_seventh_latent_finds_no_place(qtbot: QtBot, page: LatentsPage, kept: list[Item]) -> None:
    add(qtbot, page, *kept, *kept)
    with qtbot.waitSignal(page.noted) as said:
        page.add([kept[0].image])
    assert "The mix is full" in told(said)
    assert len(page.mix.slots_) == 6


def test_changes_are_undone_one_by_one_and_a_drag_of_a_slider_is_one(
    qtbot: QtBot, page: LatentsPage, kept: list[Item]
) -> None:
    add(qtbot, page, kept[0], kept[1])
    for value in (40, 30, 20):
        page.mix.slots_[0].slider.setValue(value)
    page.mix.slots_[1].remove.click()
    assert [slot.entry.title for slot in page.mix.slots_] == ["a"]
    stack = page.state.stack
    stack.undo()
    assert [slot.slider.value() for slot in page.mix.slots_] == [20, 50]
    stack.undo()
    assert [slot.slider.value() for slot in page.mix.slots_] == [50, 50]
    stack.undo()
    assert page.mix.slots_ == []
    for _ in range(3):
        stack.redo()
    assert page.state.value.weights == (20,)
    seen(qtbot, page, latent(kept[0]))


def test_the_windows_undo_acts_on_the_mix_while_its_page_is_shown(
    qtbot: QtBot, page: LatentsPage, kept: list[Item]
) -> None:
    undo = page._studio.undo
    add(qtbot, page, kept[0])
    undo.undo_action.trigger()
    assert page.mix.slots_ == []
    page._studio.page_wanted.emit("create")
    assert not undo.canRedo()
    page._studio.page_wanted.emit("latents")
    undo.redo_action.trigger()
    assert len(page.mix.slots_) == 1


def test_a_mix_is_kept_with_its_origin_and_only_once(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], gallery: Gallery
) -> None:
    add(qtbot, page, kept[0], kept[1])
    seen(qtbot, page, lerp(latent(kept[0]), latent(kept[1]), 0.5))
    for _ in range(2):
        with qtbot.waitSignal(page.noted):
            page.result.deeds["keep"].click()
    item, *others = gallery
    assert len(others) == 3
    np.testing.assert_allclose(latent(item), lerp(latent(kept[0]), latent(kept[1]), 0.5), atol=1e-5)
    origin = read_origin(item.image)
    assert (item.title, item.status, origin.generator) == ("a + b", "finished", "latents")
    assert origin.settings["latents"].splitlines() == [f"{each.latent} | 0.5" for each in kept[:2]]
    assert origin.provenance.machine == {"device": "auto"}
    assert list(origin.provenance.hashes) == ["starter-vqgan"]
    qtbot.waitUntil(lambda: page.shelf.model.rowCount() == 4)


def test_the_next_picture_continues_from_the_mix(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, started = page.window(), list[Path]()
    assert isinstance(window, MainWindow)
    monkeypatch.setattr(window.tools.starting, "start_from_file", started.append)
    add(qtbot, page, kept[0], kept[1])
    seen(qtbot, page, lerp(latent(kept[0]), latent(kept[1]), 0.5))
    page.result.deeds["continue"].click()
    qtbot.waitUntil(lambda: window.pages.current == "create")
    assert started == [next(iter(gallery)).latent]


@pytest.mark.parametrize(("name", "suffix"), [("picture", ".png"), ("latent", ".safetensors")])
def test_a_mix_is_saved_as_a_file_of_ones_own(
    qtbot: QtBot,
    page: LatentsPage,
    kept: list[Item],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    suffix: str,
) -> None:
    add(qtbot, page, kept[0])
    seen(qtbot, page, latent(kept[0]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    with qtbot.waitSignal(page.noted):
        page.result.wanted.emit(name)
    path = tmp_path / f"mine{suffix}"
    if suffix == ".png":
        assert read_origin(path).generator == "latents"
    else:
        np.testing.assert_array_equal(read_latent(path), latent(kept[0]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path / "below" / "mine"), ""))
    with qtbot.waitSignal(page.failed) as said:
        page.result.wanted.emit(name)
    assert "Choose another place" in told(said)


def test_files_are_dropped_into_the_mix_and_what_is_no_latent_is_told(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], tmp_path: Path
) -> None:
    def drop(path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        deed, button, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        page.mix.dropEvent(QDropEvent(QPointF(5, 5), deed, data, button, none))

    drop(kept[1].image)
    seen(qtbot, page, latent(kept[1]))
    (tmp_path / "no.safetensors").write_bytes(b"no latent")
    with qtbot.waitSignal(page.failed) as said:
        drop(tmp_path / "no.safetensors")
    assert "cannot be read" in told(said)
    assert len(page.mix.slots_) == 1


def test_a_latent_that_is_deleted_behind_our_back_is_told_where_the_picture_would_be(
    qtbot: QtBot, page: LatentsPage, kept: list[Item]
) -> None:
    add(qtbot, page, kept[0], kept[1])
    seen(qtbot, page, lerp(latent(kept[0]), latent(kept[1]), 0.5))
    assert kept[0].latent is not None
    kept[0].latent.unlink()
    page.mix.slots_[0].slider.setValue(10)
    qtbot.waitUntil(lambda: "cannot be read" in page.result.hint.text())
    assert page.mixed is None


def test_the_model_is_let_go_while_another_page_is_shown(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], mixer: FakeMixer
) -> None:
    add(qtbot, page, kept[0])
    seen(qtbot, page, latent(kept[0]))
    page._studio.page_wanted.emit("create")
    qtbot.waitUntil(lambda: mixer.released > 0)
    mixes = len(mixer.mixes)
    page._studio.page_wanted.emit("latents")
    qtbot.waitUntil(lambda: len(mixer.mixes) == mixes + 1)


def test_a_window_that_closes_waits_for_the_picture_being_decoded(
    qtbot: QtBot, page: LatentsPage, kept: list[Item], mixer: FakeMixer
) -> None:
    mixer.gate.clear()
    page.add([kept[0].image])
    qtbot.waitUntil(lambda: mixer.begun.acquire(blocking=False), timeout=int(PATIENCE * 1000))
    mixer.gate.set()
    assert page.window().close()
    assert page.asking._newest._thread is not None
    assert not page.asking._newest._thread.is_alive()


@pytest.mark.slow
def test_the_starter_vqgan_shows_a_kept_picture_again_exactly(
    qtbot: QtBot, keep_latent: KeepLatent, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    item = keep_latent("a", 1)
    assert (
        main(["latents", "decode", str(item.folder), "--out", str(tmp_path / "out"), "--device", "cpu"]) == 0
    )
    window = open_window()
    window.studio.page_wanted.emit("latents")
    page = window.pages.page("latents")
    assert isinstance(page, LatentsPage)
    with qtbot.waitSignal(page.decoded, timeout=60_000) as made:
        page.add([item.image])
    assert made.args is not None
    page.keeper.save(made.args[0], tmp_path / "window.png")
    qtbot.waitUntil((tmp_path / "window.png").is_file)
    np.testing.assert_array_equal(
        read_picture(tmp_path / "window.png"), read_picture(tmp_path / "out" / "a-0.png")
    )
