"""What others do to the gallery, damaged files and memories, clocks: it is told, and the rest goes on."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.library.exporting import ExportDialog
from t2i_desktop.engine.drafts import FOLDER
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.gallery.index import NAME
from tests.app.fault_steps import (
    NOON,
    PROMPTS,
    Open,
    choose,
    generate,
    keep,
    library_page,
    listen,
    ready,
    shows,
)


@pytest.fixture
def kept(gallery: Gallery) -> list[Item]:
    """Three pictures, the newest first."""
    return [keep(gallery, prompt) for prompt in PROMPTS][::-1]


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
    qtbot.waitUntil(lambda: said.count("is no longer there") == 1)
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
