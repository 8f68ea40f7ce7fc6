"""Disks that are full, read-only or gone, and damaged files: it is told, and nothing finished is lost."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from t2i_desktop.app.library.exporting import ExportDialog
from t2i_desktop.app.library.page import LibraryPage
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.drafts import FOLDER
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.gallery.index import NAME
from t2i_desktop.engine.gallery.trash import Trash
from tests.app.conftest import Fakes
from tests.engine.models.tiny_disk import CAPACITY, MountedDisk, TinyDisk, tiny_disk
from tests.fakes import FakeSettings
from tests.read_only import read_only

__all__ = ["tiny_disk"]
Open = Callable[[], MainWindow]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
_PROMPTS = ("red apple", "green apple", "blue boat")


def keep(gallery: Gallery, prompt: str) -> Item:
    """One small picture with everything that belongs to it."""
    pictures = np.full((1, 8, 16, 3), 90, np.uint8)
    result = Result(pictures, np.zeros((1, 2, 2, 2), np.float32))
    settings = FakeSettings(include=prompt)
    (item,) = gallery.add("fake", settings, result, step=5, status="finished", losses={"total": [1.0] * 5})
    return item


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    """A gallery on a disk that can be taken away."""
    return Gallery(tmp_path / "disk" / "gallery")


@pytest.fixture
def kept(gallery: Gallery) -> list[Item]:
    """Three pictures, the newest first."""
    return [keep(gallery, prompt) for prompt in _PROMPTS][::-1]


@dataclass
class Said:
    """Every sentence that the window has shown."""

    sentences: list[str]

    def count(self, part: str) -> int:
        return sum(part in sentence for sentence in self.sentences)


def listen(window: MainWindow) -> Said:
    said = Said([])
    bar = window.message
    show = bar._show

    def recorded(message: str, details: str, **more: object) -> None:
        said.sentences.append(message)
        show(message, details, **more)  # pyright: ignore[reportArgumentType]

    bar._show = recorded
    return said


def titles(window: MainWindow) -> list[str]:
    return [window.model.index(row).data() for row in range(window.model.rowCount())]


def shows(qtbot: QtBot, window: MainWindow, *wanted: str) -> None:
    qtbot.waitUntil(lambda: titles(window) == list(wanted), timeout=20_000)


def generate(qtbot: QtBot, window: MainWindow, prompt: str) -> None:
    window.compose.set_values(FakeSettings(include=prompt, total_iter=4).model_dump(), "a test")
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is not RunState.READY)


def ready(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=20_000)


def library_page(qtbot: QtBot, window: MainWindow, number: int) -> LibraryPage:
    window.pages.show_page("library")
    page = window.pages.page("library")
    assert isinstance(page, LibraryPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == number and bool(page.model.index(0).data()))
    return page


def choose(page: LibraryPage, *ids: str) -> None:
    for id in ids:
        place = page.model.index(page.model.place(id))
        page.view.selectionModel().select(place, QItemSelectionModel.SelectionFlag.Select)


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


# Two windows on one gallery


def test_two_windows_see_what_the_other_keeps_and_deletes(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery
) -> None:
    one, other = open_window(), open_window()
    for window in (one, other):
        shows(qtbot, window, "blue boat", "green apple", "red apple")
    generate(qtbot, one, "white cloud")
    ready(qtbot, one)
    shows(qtbot, other, "white cloud", "blue boat", "green apple", "red apple")
    other.curator.delete([kept[0].id, kept[1].id])
    shows(qtbot, one, "white cloud", "red apple")
    other.curator.undelete()
    shows(qtbot, one, "white cloud", "blue boat", "green apple", "red apple")
    assert len(list(gallery)) == 4


def test_of_two_windows_the_one_that_stays_can_still_bring_back_what_it_deleted(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery
) -> None:
    one, other = open_window(), open_window()
    for window in (one, other):
        shows(qtbot, window, "blue boat", "green apple", "red apple")
    one.curator.delete([kept[0].id])
    shows(qtbot, other, "green apple", "red apple")
    other.close()
    one.curator.undelete()
    shows(qtbot, one, "blue boat", "green apple", "red apple")
    one.close()
    assert [item.id for item in gallery] == [item.id for item in kept]


# Pictures deleted behind our back


def test_the_picture_looked_at_can_be_deleted_by_somebody_else(
    qtbot: QtBot, open_window: Open, kept: list[Item], tmp_path: Path
) -> None:
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    window.gallery.view.setCurrentIndex(window.model.index(0))
    qtbot.waitUntil(lambda: window.viewer.item is not None)
    shutil.rmtree(kept[0].folder)
    window.curator.copy_file(kept[0].image, tmp_path / "copy.png")
    qtbot.waitUntil(lambda: said.count("copy.png could not be written") == 1)
    shows(qtbot, window, "green apple", "red apple")
    assert not (tmp_path / "copy.png").exists()


def test_a_picture_that_is_gone_is_told_when_it_is_opened(
    qtbot: QtBot, open_window: Open, kept: list[Item]
) -> None:
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    shutil.rmtree(kept[1].folder)
    window.curator.open(kept[1])
    qtbot.waitUntil(lambda: said.count("no longer there") == 1)


def test_a_comparison_stays_when_one_of_its_pictures_is_deleted(
    qtbot: QtBot, open_window: Open, kept: list[Item]
) -> None:
    window = open_window()
    page = library_page(qtbot, window, 3)
    choose(page, kept[0].id, kept[1].id)
    page.compare.trigger()
    qtbot.waitUntil(page.side_by_side.isVisible)
    shutil.rmtree(kept[0].folder)
    window.curator.sync()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.side_by_side.isVisible()
    page.side_by_side.closed.emit()
    assert page.view.isVisible()


def test_an_export_goes_on_when_one_of_its_pictures_is_gone_and_says_so(
    qtbot: QtBot, open_window: Open, kept: list[Item], tmp_path: Path
) -> None:
    window = open_window()
    page = library_page(qtbot, window, 3)
    choose(page, *(item.id for item in kept))
    page.export.trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)))
    (dialog,) = page.findChildren(ExportDialog)
    dialog.folder.setText(str(tmp_path / "out"))
    shutil.rmtree(kept[1].folder)
    with qtbot.waitSignal(page.noted) as told:
        dialog.start.click()
    assert told.args is not None
    assert "2 pictures exported" in told.args[0]
    assert "1 picture not" in told.args[0]
    assert len(list((tmp_path / "out").iterdir())) == 2


# Damaged files


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("image.png", "image.png"), ("losses.csv", "losses.csv"), ("item.json", "item.json")],
)
def test_a_damaged_file_is_told_when_its_picture_is_opened(
    qtbot: QtBot, open_window: Open, kept: list[Item], name: str, sentence: str
) -> None:
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    (kept[1].folder / name).write_bytes(b"\x00damaged")
    window.gallery.view.setCurrentIndex(window.model.index(1))
    qtbot.waitUntil(lambda: said.count(sentence) >= 1)
    window.gallery.view.setCurrentIndex(window.model.index(0))
    qtbot.waitUntil(lambda: window.viewer.item is not None and window.viewer.item.id == kept[0].id)


def test_a_damaged_latent_is_told_when_it_is_to_be_started_from(
    qtbot: QtBot, open_window: Open, kept: list[Item]
) -> None:
    window = open_window()
    said = listen(window)
    latent = kept[0].latent
    assert latent
    latent.write_bytes(b"\x00damaged")
    window.tools.starting.start_from_file(latent)
    qtbot.waitUntil(lambda: said.count("latent.safetensors") == 1)


# What the program remembers


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\x00 no ini file [[[",
        b'[General]\nsettings="[1, 2]"\n',
        b'[General]\nsettings="{\\"include\\": 7, \\"image_width\\": \\"wide\\", \\"glow\\": 3}"\n',
        b'[General]\nsettings="{\\"total_iter\\": null, \\"seed\\": [1], \\"mirrored\\": {}}"\n',
        b'[General]\nsettings="{\\"seed\\": 1e99, \\"vqgan\\": 7, \\"image_height\\": -5}"\n',
        b"[layout]\nwindow=17\nacross=@Invalid()\n[view]\ncrisp=perhaps\n[resume]\nseconds=soon\n",
        b"[layout]\nwindow=@ByteArray(damaged)\nacross=@ByteArray(damaged)\ngallery=@ByteArray(\\0)\n",
        b"[resume]\nseconds=nan\n",
    ],
)
def test_a_memory_that_is_damaged_or_of_another_version_is_forgotten(
    qtbot: QtBot, open_window: Open, gallery: Gallery, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "memory.ini").write_bytes(content)
    window = open_window()
    for name in ("library", "latents", "film", "queue"):
        window.pages.show_page(name)
    window.pages.show_page("create")
    generate(qtbot, window, "red apple")
    ready(qtbot, window)
    shows(qtbot, window, "red apple")
    window.close()
    again = open_window()
    assert again.compose.values()["include"] == "red apple"


def test_of_a_memory_of_another_version_what_fits_is_used(open_window: Open, tmp_path: Path) -> None:
    text = '[General]\nsettings="{\\"include\\": \\"a boat\\", \\"glow\\": 3, \\"seed\\": \\"many\\"}"\n'
    (tmp_path / "memory.ini").write_text(text)
    values = open_window().compose.values()
    assert values["include"] == "a boat"
    assert "glow" not in values
    assert isinstance(values["seed"], int)


# Clocks and caches


def test_a_clock_that_is_set_back_leaves_the_newest_on_top(
    qtbot: QtBot, open_window: Open, gallery: Gallery
) -> None:
    keep(gallery, "red apple")
    window = open_window()
    shows(qtbot, window, "red apple")
    gallery._now = lambda: NOON - timedelta(days=4000)
    generate(qtbot, window, "white cloud")
    ready(qtbot, window)
    shows(qtbot, window, "white cloud", "red apple")
    window.model.refresh()
    shows(qtbot, window, "white cloud", "red apple")
    window.close()
    shows(qtbot, open_window(), "white cloud", "red apple")


def test_the_index_can_be_deleted_while_the_window_is_open(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery
) -> None:
    window = open_window()
    said = listen(window)
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    for path in gallery.root.glob(f"{NAME}*"):
        path.unlink()
    window.curator.set_stars([kept[0].id], 4)
    generate(qtbot, window, "white cloud")
    ready(qtbot, window)
    shows(qtbot, window, "white cloud", "blue boat", "green apple", "red apple")
    assert next(item for item in gallery if item.id == kept[0].id).stars == 4
    assert said.sentences == []


@pytest.mark.parametrize("damage", ["file", "rubbish", "many"])
def test_damaged_saved_runs_keep_no_window_from_opening(
    qtbot: QtBot, open_window: Open, kept: list[Item], gallery: Gallery, damage: str
) -> None:
    runs = gallery.root / FOLDER
    if damage == "file":
        runs.write_bytes(b"no folder")
    else:
        for number in range(200 if damage == "many" else 1):
            (runs / f"20260304-12000{number:04d}").mkdir(parents=True)
            (runs / f"20260304-12000{number:04d}" / "draft.json").write_bytes(b"\x00")
    window = open_window()
    shows(qtbot, window, "blue boat", "green apple", "red apple")
    generate(qtbot, window, "white cloud")
    ready(qtbot, window)
    shows(qtbot, window, "white cloud", "blue boat", "green apple", "red apple")


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
