"""Disks that are full, read-only or taken away: it is told, and nothing finished is lost."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.engine.drafts import FOLDER
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.gallery.trash import Trash
from tests.app.conftest import Fakes
from tests.app.fault_steps import (
    PROMPTS,
    Open,
    generate,
    keep,
    listen,
    ready,
    shows,
)
from tests.engine.models.tiny_disk import CAPACITY, MountedDisk, TinyDisk, tiny_disk
from tests.read_only import read_only

__all__ = ["tiny_disk"]


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    """A gallery on a disk that can be taken away."""
    return Gallery(tmp_path / "disk" / "gallery")


@pytest.fixture
def kept(gallery: Gallery) -> list[Item]:
    """Three pictures, the newest first."""
    return [keep(gallery, prompt) for prompt in PROMPTS][::-1]


# A folder that cannot be written to


def test_a_read_only_gallery_is_shown_and_says_what_it_refuses(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery
) -> None:
    with read_only(gallery.root):
        window = open_window()
        said = listen(window)
        shows(qtbot, window, "blue boat", "green apple", "red apple")
        window.curator.delete([kept[0].id])
        qtbot.waitUntil(lambda: said.count("could not be deleted") == 1)
        window.curator.set_stars([kept[0].id], 3)
        qtbot.waitUntil(lambda: said.count("Stars and tags could not be kept") == 1)
        assert [item.id for item in gallery] == [item.id for item in kept]


def test_a_picture_that_a_read_only_gallery_refuses_can_be_saved_elsewhere(
    qtbot: QtBot, open_window: Open, fakes: Fakes, kept: list[Item], gallery: Gallery, tmp_path: Path
) -> None:
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    fakes.gate.close()
    generate(qtbot, window, "white cloud")
    fakes.gate.allow(2)
    with read_only(gallery.root):
        fakes.gate.open()
        ready(qtbot, window)
        qtbot.waitUntil(lambda: said.count("could not be kept in") == 1)
        assert window.viewer.has_picture
        window.curator.save_image(window.stage.canvas.image, tmp_path / "saved.png")
        qtbot.waitUntil(lambda: said.count("Saved as") == 1)
    assert (tmp_path / "saved.png").is_file()
    assert [item.id for item in gallery] == [item.id for item in kept]


# A full disk


def test_a_full_disk_at_the_end_of_a_run_is_told_and_the_next_one_is_kept_when_there_is_room(
    qtbot: QtBot, tiny_disk: TinyDisk, gallery: Gallery, open_window: Open, fakes: Fakes
) -> None:
    if not isinstance(tiny_disk, MountedDisk):
        pytest.skip("This needs a disk of its own")
    first = keep(gallery, "red apple")
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "red apple")
    fakes.gate.close()
    generate(qtbot, window, "white cloud")
    tiny_disk.fill(CAPACITY - shutil.disk_usage(tiny_disk.folder).used)
    fakes.gate.open()
    ready(qtbot, window)
    qtbot.waitUntil(lambda: said.count("Free some space there") == 1)
    assert window.viewer.has_picture
    tiny_disk.enlarge()
    generate(qtbot, window, "yellow boat")
    ready(qtbot, window)
    shows(qtbot, window, "yellow boat", "red apple")
    assert [item.title for item in gallery] == ["yellow boat", "red apple"]
    assert gallery.damaged == ()
    assert first.image.is_file()


# A drive that is taken away


def test_a_drive_that_is_not_there_at_the_start_is_told_of_once_and_shown_when_it_is_back(
    qtbot: QtBot, open_window: Open, gallery: Gallery, tmp_path: Path
) -> None:
    keep(gallery, "red apple")
    first = open_window()
    shows(qtbot, first, "red apple")
    first.close()
    (tmp_path / "disk").rename(tmp_path / "elsewhere")
    window = open_window()
    qtbot.waitUntil(lambda: "Connect its drive again" in window.message.text)
    (tmp_path / "elsewhere").rename(tmp_path / "disk")
    shows(qtbot, window, "red apple")


def test_a_drive_that_is_taken_away_and_comes_back_is_told_of_once_and_shown_again(
    qtbot: QtBot, open_window: Open, gallery: Gallery, tmp_path: Path
) -> None:
    keep(gallery, "red apple")
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "red apple")
    (tmp_path / "disk").rename(tmp_path / "elsewhere")
    window.curator.sync()
    qtbot.waitUntil(lambda: said.count("Connect its drive again") >= 1)
    keep(Gallery(tmp_path / "elsewhere" / "gallery"), "green apple")
    (tmp_path / "elsewhere").rename(tmp_path / "disk")
    shows(qtbot, window, "green apple", "red apple")
    assert said.count("Connect its drive again") == 1


def test_a_run_that_ends_while_the_drive_is_away_does_not_make_a_gallery_in_its_place(
    qtbot: QtBot, open_window: Open, gallery: Gallery, fakes: Fakes, tmp_path: Path
) -> None:
    keep(gallery, "red apple")
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "red apple")
    fakes.gate.close()
    generate(qtbot, window, "white cloud")
    qtbot.waitUntil(lambda: bool(list((gallery.root / FOLDER).glob("*/draft.json"))))
    fakes.gate.allow(2)
    (tmp_path / "disk").rename(tmp_path / "elsewhere")
    fakes.gate.open()
    ready(qtbot, window)
    qtbot.waitUntil(lambda: said.count("Connect its drive again") >= 1)
    assert window.viewer.has_picture
    assert not (tmp_path / "disk").exists()  # it would be hidden by the drive, once that is back


# What could not be kept


def test_what_could_not_be_kept_is_kept_as_soon_as_it_can_be(
    qtbot: QtBot, open_window: Open, fakes: Fakes, gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("t2i_desktop.app.run_controller.AGAIN_MS", 50)
    keep(gallery, "red apple")
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "red apple")
    fakes.gate.close()
    generate(qtbot, window, "white cloud")
    with read_only(gallery.root):
        fakes.gate.open()
        ready(qtbot, window)
        qtbot.waitUntil(lambda: window.runs.unkept == 1)
    shows(qtbot, window, "white cloud", "red apple")
    assert window.runs.unkept == 0
    assert said.sentences[-1] == "“white cloud” is in the gallery now."
    assert [item.title for item in gallery] == ["white cloud", "red apple"]


@pytest.mark.parametrize(("answer", "closes"), [("Close", True), ("Cancel", False)])
def test_closing_asks_while_a_finished_picture_is_only_in_the_window(
    qtbot: QtBot,
    open_window: Open,
    fakes: Fakes,
    gallery: Gallery,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    closes: bool,
) -> None:
    asked: list[str] = []

    def question(parent: QWidget, title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton[answer]

    keep(gallery, "red apple")
    window = open_window()
    shows(qtbot, window, "red apple")
    fakes.gate.close()
    generate(qtbot, window, "white cloud")
    with read_only(gallery.root):
        fakes.gate.open()
        ready(qtbot, window)
        qtbot.waitUntil(lambda: window.runs.unkept == 1)
        monkeypatch.setattr(QMessageBox, "question", question)
        window.close()
        assert window.isVisible() is not closes
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Close)
    assert len(asked) == 1
    assert "it is lost" in asked[0]


# Closing


def test_a_slow_trash_does_not_keep_the_window_from_closing_and_nothing_is_lost(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr("t2i_desktop.engine.gallery.trash.send2trash", lambda _: answers.wait(20))
    monkeypatch.setattr("t2i_desktop.app.gallery.curator.PATIENCE_SECONDS", 0.05)
    window = open_window()
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    window.curator.delete([item.id for item in kept])
    shows(qtbot, window)
    window.close()
    assert not window.isVisible()
    waiting = Trash(gallery.root).deletions()
    assert [set(deletion.ids) for deletion in waiting] == [{item.id for item in kept}]
    answers.set()
    for sending in (thread for thread in threading.enumerate() if thread.name == "trash"):
        sending.join()
    Trash(gallery.root).undelete(waiting[0])
    assert len(list(gallery)) == 3


def test_stars_and_copies_asked_for_just_before_closing_are_there(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery, tmp_path: Path
) -> None:
    window = open_window()
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    release = threading.Event()
    for _ in range(2):  # reading thumbnails, say, from a slow drive
        window.background.run(lambda: release.wait(20), lambda _: None, lambda *_: None)
    window.curator.set_stars([kept[0].id], 5)
    window.curator.copy_file(kept[0].image, tmp_path / "copy.png")
    threading.Timer(0.05, release.set).start()
    window.close()
    assert next(iter(gallery)).stars == 5
    assert (tmp_path / "copy.png").read_bytes() == kept[0].image.read_bytes()
