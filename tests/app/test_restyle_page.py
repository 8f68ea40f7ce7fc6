"""The Restyle page: from a folder or a video to frames, with real files and a painter made of numpy."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app import run_worker
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.restyle.page import RestylePage
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.restyle import frames
from t2i_desktop.engine.runner import run
from tests.app.fake_restyle import FakeRestyle, fake_restyle, full_disk

PATIENCE_MS = 20_000
SHADES = (10, 60, 110, 160)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Four grey frames of 96 × 48 pixels."""
    folder = tmp_path / "clip"
    folder.mkdir()
    for number, shade in enumerate(SHADES):
        Image.new("RGB", (96, 48), (shade,) * 3).save(folder / f"{number}.png")
    return folder


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    writer = FilmWriter(path, 5)
    for shade in SHADES:
        writer.add(np.full((48, 96, 3), shade, np.uint8))
    writer.finish()
    writer.close()
    return path


@pytest.fixture
def painter(monkeypatch: pytest.MonkeyPatch) -> FakeRestyle:
    """Paints where a test lets it; each step is seen."""
    monkeypatch.setattr(run_worker, "run", partial(run, preview_interval=0))
    return fake_restyle()


@pytest.fixture
def open_page(qtbot: QtBot, window: MainWindow, painter: FakeRestyle) -> Iterator[Callable[[], RestylePage]]:
    """Opens the page, as often as a test wants, over the same memory."""
    pages: list[RestylePage] = []

    def open_page() -> RestylePage:
        page = RestylePage(window.studio, painter)
        pages.append(page)
        page.resize(1200, 800)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield open_page
    painter.gate.open()
    for page in pages:
        page.shut_down()
        page.deleteLater()


@pytest.fixture
def page(open_page: Callable[[], RestylePage]) -> RestylePage:
    return open_page()


@pytest.fixture
def failures(page: RestylePage) -> list[str]:
    """What the page says that went wrong."""
    messages: list[str] = []
    page.failed.connect(lambda message, details: messages.append(message))
    return messages


@pytest.fixture
def described(qtbot: QtBot, page: RestylePage, source: Path) -> RestylePage:
    """The page with all that a restyling of three steps a frame needs."""
    page.form.set_values({"include": "a red apple", "total_iter": 3})
    page.form.choose_source(source)
    qtbot.waitUntil(lambda: page.stage.title == "clip")
    return page


def finish(qtbot: QtBot, page: RestylePage) -> None:
    """Let the run come to its end."""
    qtbot.waitUntil(lambda: page.runs.state is not RunState.READY)
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY, timeout=PATIENCE_MS)


def shade(image: QImage) -> int:
    """The grey of a picture's middle."""
    return image.pixelColor(image.width() // 2, image.height() // 2).red() if not image.isNull() else -1


def drop(page: RestylePage, *paths: Path) -> None:
    """Drop files onto the stage."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page.stage, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(page.stage, QDropEvent(QPointF(9, 9), *how))


def test_the_page_begins_with_an_invitation(page: RestylePage) -> None:
    assert page.stage.welcome.isVisible()
    assert not page.stage.slider.isVisible()


def test_a_folder_is_chosen_and_its_first_frame_shown_in_its_shape(
    qtbot: QtBot, page: RestylePage, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(source))
    page.stage.welcome.folder.click()
    qtbot.waitUntil(lambda: shade(page.stage.source.canvas.image) == SHADES[0])
    assert page.stage.title == "clip"
    assert page.stage.note == "4 frames  ·  96 × 48"
    values = page.form.values()
    assert values["source"] == str(source)
    assert values["out"] == str(source.with_name("clip-restyled"))
    assert (values["image_width"], values["image_height"]) == (96, 48)
    assert page.stage.painted.hint == "Frame 1 will stand here, painted anew."


def test_a_video_can_be_dropped(qtbot: QtBot, page: RestylePage, video: Path) -> None:
    drop(page, video)
    qtbot.waitUntil(lambda: page.stage.title == "film.mp4")
    assert page.stage.note == "4 frames  ·  96 × 48  ·  5 a second"
    assert page.form.values()["out"] == str(video.with_name("film-restyled"))


def test_a_folder_that_was_chosen_to_write_to_stays(qtbot: QtBot, page: RestylePage, video: Path) -> None:
    page.form.set_values({"out": "/somewhere/else"})
    drop(page, video)
    qtbot.waitUntil(lambda: page.stage.title == "film.mp4")
    assert page.form.values()["out"] == "/somewhere/else"


def test_frames_are_painted_with_progress_losses_and_marks(
    qtbot: QtBot, described: RestylePage, tmp_path: Path
) -> None:
    page = described
    page.press_primary()
    finish(qtbot, page)
    out = tmp_path / "clip-restyled"
    assert sorted(os.listdir(out)) == [*(f"00000{n}.png" for n in (1, 2, 3, 4)), "restyle.json"]
    assert page.stage.chip == "Finished"
    assert page.stage.progress.text == "All 4 frames are finished"
    assert page.stage.note == "The frames are in the folder."
    assert len(page.chart.terms["total"]) == 12
    assert list(page.chart.markers) == [3, 6, 9, 12]
    qtbot.waitUntil(lambda: shade(page.stage.painted.canvas.image) == 255 - SHADES[page.looking.number])


def test_the_frame_that_forms_stands_beside_its_source(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    for number, seen in enumerate(SHADES[:3]):
        painter.gate.allow(3 if number else 1)
        qtbot.waitUntil(lambda seen=seen: shade(page.stage.painted.canvas.image) == 255 - seen)
        qtbot.waitUntil(lambda seen=seen: shade(page.stage.source.canvas.image) == seen)
        assert page.stage.painted.caption == f"Restyled  ·  frame {number + 1}, forming"
        assert page.stage.source.caption == f"Source  ·  frame {number + 1}"
        qtbot.waitUntil(lambda number=number: page.stage.progress.text.startswith(f"Frame {number + 1} of 4"))
    assert page.stage.chip == "Live"


def test_time_left_is_told(qtbot: QtBot, described: RestylePage, painter: FakeRestyle) -> None:
    painter.gate.close()
    described.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: described.stage.progress.text.startswith("Frame 2 of 4  ·  "))
    assert described.stage.progress.text.endswith(" s left")


def test_a_finished_frame_can_be_looked_at_while_another_forms(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    painter.gate.allow(7)
    qtbot.waitUntil(lambda: page.looking.number == 2)
    page.stage.slider.setValue(1)
    qtbot.waitUntil(lambda: shade(page.stage.painted.canvas.image) == 255 - SHADES[0])
    qtbot.waitUntil(lambda: shade(page.stage.source.canvas.image) == SHADES[0])
    assert page.stage.live.isVisible()
    page.stage.slider.setValue(4)
    qtbot.waitUntil(lambda: page.stage.painted.hint != "")
    page.stage.live.click()
    qtbot.waitUntil(lambda: shade(page.stage.painted.canvas.image) == 255 - SHADES[2])
    assert not page.stage.live.isVisible()


def test_a_run_rests_and_goes_on(qtbot: QtBot, described: RestylePage, painter: FakeRestyle) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: len(page.chart.terms.get("total", [])) == 4)
    page.press_primary()
    painter.gate.allow(1)
    qtbot.waitUntil(lambda: page.runs.state is RunState.PAUSED)
    assert page.stage.chip == "Paused"
    assert page.stage.progress.text == "Frame 2 of 4  ·  Paused"
    painter.gate.open()
    page.press_primary()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY)
    assert page.stage.chip == "Finished"


def test_what_is_finished_is_kept_after_a_stop_and_only_the_rest_is_painted(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle, tmp_path: Path
) -> None:
    page = described
    painter.gate.close()
    page.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: len(page.chart.terms.get("total", [])) == 4)
    page.form.cancel.click()
    painter.gate.open()
    qtbot.waitUntil(lambda: page.runs.state is RunState.READY)
    assert page.stage.chip == "Stopped"
    assert page.stage.progress.text == "Stopped  ·  1 of 4 frames are finished"
    assert sorted(os.listdir(tmp_path / "clip-restyled")) == ["000001.png", "restyle.json"]
    qtbot.waitUntil(lambda: page.form.primary.text() == "Go On")
    assert (
        page.stage.note == "1 of 4 frames are finished already, and stay as they are. Go On paints the rest."
    )
    page.form.primary.click()
    finish(qtbot, page)
    assert len(page.chart.terms["total"]) == 9
    assert page.stage.progress.text == "All 4 frames are finished"


def test_frames_that_are_finished_early_shorten_what_is_left(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    object.__setattr__(painter, "early", 1)
    described.press_primary()
    finish(qtbot, described)
    assert described.stage.progress.text == "All 4 frames are finished"
    assert len(described.chart.terms["total"]) == 4


def test_the_film_and_the_folder_can_be_opened(
    qtbot: QtBot, described: RestylePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    described.form.set_values({"video": True})
    described.press_primary()
    finish(qtbot, described)
    assert described.stage.note == "The frames and the film are in the folder. Its sound is as in the source."
    described.stage.play.click()
    described.stage.open_folder.click()
    assert opened == [str(tmp_path / "clip-restyled" / "restyled.mp4"), str(tmp_path / "clip-restyled")]


def test_nothing_can_be_changed_while_frames_are_painted(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle, video: Path
) -> None:
    painter.gate.close()
    described.press_primary()
    qtbot.waitUntil(lambda: described.runs.state is RunState.RUNNING)
    assert not described.form.form.isEnabled()
    assert not described.form.prompts.isEnabled()
    with qtbot.waitSignal(described.noted) as told:
        drop(described, video)
    assert told.args == ["Frames are being painted. Cancel that, or wait until it is finished."]
    painter.gate.open()
    qtbot.waitUntil(lambda: described.runs.state is RunState.READY)
    assert described.form.form.isEnabled()


def test_the_keys_start_and_stop(qtbot: QtBot, described: RestylePage, painter: FakeRestyle) -> None:
    painter.gate.close()
    described.form.prompts.edit("include").setFocus()
    qtbot.keyClick(
        described.form.prompts.edit("include"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: described.runs.state is RunState.RUNNING)
    qtbot.keyClick(described, Qt.Key.Key_Escape)
    painter.gate.open()
    qtbot.waitUntil(lambda: described.runs.state is RunState.READY)
    assert described.stage.chip == "Stopped"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("empty", "There are no pictures in the folder"),
        ("notes.txt", "cannot be read as a video"),
        ("gone", "Choose a folder of pictures, or a video."),
        ("broken", "cannot be read. Choose a PNG, JPEG or WebP file."),
    ],
)
def test_what_is_no_source_is_told_when_it_is_chosen(
    qtbot: QtBot, page: RestylePage, failures: list[str], tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("no film")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "1.png").write_bytes(b"no picture")
    page.form.choose_source(tmp_path / name)
    qtbot.waitUntil(lambda: bool(failures))
    assert sentence in failures[0]
    assert page.stage.welcome.isVisible()


def test_several_things_dropped_at_once_are_refused(
    page: RestylePage, failures: list[str], source: Path, video: Path
) -> None:
    drop(page, source, video)
    assert failures == ["One folder of pictures or one video is restyled at a time. Drop a single one."]
    assert page.form.source is None


def test_what_is_missing_is_asked_for(page: RestylePage, failures: list[str], source: Path) -> None:
    page.press_primary()
    page.form.set_values({"include": "an apple"})
    page.press_primary()
    page.form.choose_source(source)
    page.form.set_values({"out": ""})
    page.press_primary()
    assert failures == [
        "Write what the picture should show: Include and Extras are both empty.",
        "Choose what to restyle: a folder of pictures, or a video.",
        "Choose a folder for the frames.",
    ]


def test_a_fault_in_a_prompt_is_marked(described: RestylePage, failures: list[str]) -> None:
    described.form.set_values({"include": "red apple | @nothing"})
    described.press_primary()
    assert len(failures) == 1
    assert described.form.prompts.edit("include").fault is not None


def test_a_folder_that_cannot_be_written_is_a_sentence(
    qtbot: QtBot, described: RestylePage, failures: list[str], source: Path
) -> None:
    described.form.set_values({"out": str(source / "0.png" / "out")})
    described.press_primary()
    finish(qtbot, described)
    assert len(failures) == 1
    assert "Choose another folder." in failures[0]
    assert described.stage.chip == "Failed"
    assert described.stage.progress.text == "Stopped by an error"


def test_a_full_disk_is_a_sentence_and_finished_frames_are_kept(
    qtbot: QtBot,
    described: RestylePage,
    painter: FakeRestyle,
    failures: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    painter.gate.close()
    described.press_primary()
    painter.gate.allow(4)
    qtbot.waitUntil(lambda: len(described.chart.terms.get("total", [])) == 4)
    monkeypatch.setattr(frames, "write_atomically", full_disk)
    painter.gate.open()
    qtbot.waitUntil(lambda: described.runs.state is RunState.READY)
    assert failures == [
        f"The disk with {tmp_path / 'clip-restyled'} is full. Make room there and run the same again: "
        "finished frames are kept."
    ]
    assert described.stage.progress.text == "Stopped by an error  ·  1 of 4 frames are finished"


def test_frames_of_other_settings_are_warned_of_and_left_alone(
    qtbot: QtBot, described: RestylePage, failures: list[str], tmp_path: Path
) -> None:
    described.press_primary()
    finish(qtbot, described)
    before = (tmp_path / "clip-restyled" / "000001.png").read_bytes()
    described.form.set_values({"seed": 9})
    qtbot.waitUntil(lambda: described.stage.note.startswith("The folder to write to holds frames of another"))
    described.press_primary()
    finish(qtbot, described)
    assert "of another source or of other settings" in failures[0]
    assert (tmp_path / "clip-restyled" / "000001.png").read_bytes() == before


def test_the_settings_of_the_create_page_are_taken_but_what_frames_need_stays(
    qtbot: QtBot, window: MainWindow, described: RestylePage
) -> None:
    taken = {"include": "blue fish\ngreen frog", "image_width": 64, "image_height": 64, "total_iter": 200}
    window.compose.set_values(taken | {"seed": 5})
    described.form.take.click()
    values = described.form.values()
    assert (values["include"], values["seed"], values["total_iter"]) == ("blue fish", 5, 3)
    assert (values["image_width"], values["image_height"]) == (96, 48)
    assert values["source"].endswith("clip")
    described.form.history.stack.undo()
    assert described.form.values()["include"] == "a red apple"


def test_the_windows_undo_is_of_the_page_that_is_shown(
    qtbot: QtBot, window: MainWindow, described: RestylePage
) -> None:
    window.compose.set_values({"seed": 3})
    described.hide()
    described.show()
    described.form.set_values({"seed": 5})
    window.actions_.undo.trigger()
    assert (described.form.values()["seed"], window.compose.values()["seed"]) == (0, 3)
    described.hide()
    window.actions_.undo.trigger()
    assert window.compose.values()["seed"] == 0


def test_prompts_on_several_lines_are_one_prompt(described: RestylePage) -> None:
    described.form.set_values({"include": "a red apple\non a table"})
    assert described.form.settings().include == "a red apple on a table"


def test_what_was_described_is_remembered(
    qtbot: QtBot, described: RestylePage, open_page: Callable[[], RestylePage]
) -> None:
    described.form.set_values({"image_width": 64, "image_height": 64})
    described.shut_down()
    again = open_page()
    qtbot.waitUntil(lambda: again.stage.title == "clip")
    assert again.form.values() == described.form.values()


def test_a_source_that_is_gone_since_is_no_failure(
    qtbot: QtBot, described: RestylePage, open_page: Callable[[], RestylePage], source: Path
) -> None:
    described.shut_down()
    source.rename(source.with_name("moved"))
    again = open_page()
    with qtbot.assertNotEmitted(again.failed), qtbot.waitSignal(again.reader.failed):
        pass
    assert again.stage.welcome.isVisible()


def test_closing_asks_only_while_frames_are_painted(
    qtbot: QtBot, described: RestylePage, painter: FakeRestyle
) -> None:
    assert described.unfinished() == ""
    painter.gate.close()
    described.press_primary()
    qtbot.waitUntil(lambda: described.runs.state is RunState.RUNNING)
    assert described.unfinished().startswith("A restyling is under way.")


def test_any_frame_of_a_video_can_be_looked_at_forwards_and_backwards(
    qtbot: QtBot, page: RestylePage, video: Path
) -> None:
    drop(page, video)
    qtbot.waitUntil(lambda: page.stage.title == "film.mp4")
    for number in (3, 1, 2, 0):
        page.stage.slider.setValue(number + 1)
        qtbot.waitUntil(lambda n=number: abs(shade(page.stage.source.canvas.image) - SHADES[n]) < 4)
        assert page.stage.source.caption == f"Source  ·  frame {number + 1}"
