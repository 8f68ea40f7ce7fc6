"""Presets through the window: a gallery of ways of making pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.presets.window import THUMBNAIL_SIDE, PresetWindow
from t2i_desktop.engine import presets
from t2i_desktop.engine.presets import SUFFIX, Preset, PresetShelf
from tests.fakes import FakeSettings


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("T2I_PRESETS", str(tmp_path / "presets"))
    return tmp_path / "presets"


@pytest.fixture
def shelf(own: Path) -> PresetShelf:
    return PresetShelf("fake", FakeSettings)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Answers the question for a title."""

    def answer(text: str) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (text, True))

    return answer


def gallery(window: MainWindow) -> PresetWindow:
    window.actions_.presets.trigger()
    return window.presets


def titles(window: MainWindow) -> list[str]:
    return [preset.title for preset in window.presets.view.presets()]


def test_a_preset_is_kept_with_a_thumbnail_and_used_again(
    window: MainWindow, answer: Callable[[str], None]
) -> None:
    window.stage.canvas.show_image(QImage(300, 150, QImage.Format.Format_RGB32))
    window.compose.set_values({"mirrored": True, "total_iter": 77})
    shown = gallery(window)
    answer("Mirror world")
    shown.save.click()
    kept = shown.view.current
    assert kept is not None
    assert (kept.title, dict(kept.settings)) == ("Mirror world", {"mirrored": True, "total_iter": 77})
    assert QImage.fromData(kept.thumbnail).width() == THUMBNAIL_SIDE
    window.compose.reset_all()
    window.compose.prompts.write_first("my own prompt")
    shown.use.click()
    values = window.compose.values()
    assert (values["mirrored"], values["total_iter"], values["include"]) == (True, 77, "my own prompt")
    assert window.actions_.undo.text() == "&Undo use of the preset “Mirror world”"
    window.actions_.undo.trigger()
    assert window.compose.values()["mirrored"] is False


def test_what_a_preset_does_not_name_goes_to_its_default(window: MainWindow, shelf: PresetShelf) -> None:
    shelf.keep(Preset("Long", "", "fake", {"total_iter": 900}))
    window.compose.set_values({"mirrored": True, "vqgan": "other-vqgan", "seed": 5})
    gallery(window).use.click()
    values = window.compose.values()
    assert (values["total_iter"], values["mirrored"]) == (900, False)
    assert (values["vqgan"], values["seed"]) == ("other-vqgan", 5)


def test_presets_are_renamed_and_deleted(
    window: MainWindow, shelf: PresetShelf, answer: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presets, "send2trash", lambda path: Path(path).unlink())
    shelf.keep(Preset("First", "", "fake", {}))
    shelf.keep(Preset("Second", "", "fake", {}))
    shown = gallery(window)
    answer("Second")
    shown.rename.click()
    assert "already" in shown.message.text
    answer("Third")
    shown.rename.click()
    assert titles(window) == ["Second", "Third"]
    assert shown.view.current is not None
    assert shown.view.current.title == "Third"
    shown.delete.click()
    assert titles(window) == ["Second"]


def test_presets_come_and_go_as_files(
    window: MainWindow, shelf: PresetShelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / f"gift{SUFFIX}"
    shelf.export(Preset("Gift", "", "fake", {"total_iter": 5}), file)
    shown = gallery(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    shown.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    assert titles(window) == ["Gift"]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(file)], ""))
    shown.bring.click()
    assert titles(window) == ["Gift", "Gift 2"]
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    shown.export.click()
    assert presets.read_preset(target, FakeSettings).settings == {"total_iter": 5}


def test_a_file_that_is_no_preset_is_refused_with_a_sentence(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "odd.json"
    odd.write_text("{")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(odd)], ""))
    shown = gallery(window)
    shown.bring.click()
    assert "not JSON" in shown.message.text
    assert titles(window) == []


def test_settings_that_this_version_does_not_have_are_named(
    qtbot: QtBot, window: MainWindow, own: Path
) -> None:
    own.mkdir()
    (own / f"new{SUFFIX}").write_text(
        '{"format": "t2i-desktop preset 1", "title": "New", "generator": "fake", "settings": {"warp": 1}}'
    )
    shown = gallery(window)
    shown.use.click()
    assert "“warp”" in shown.message.text


def test_no_preset_can_be_used_while_a_picture_forms(window: MainWindow, shelf: PresetShelf) -> None:
    shelf.keep(Preset("Long", "", "fake", {"total_iter": 900}))
    shown = gallery(window)
    assert shown.use.isEnabled()
    shown.allow_use(False)
    assert not shown.use.isEnabled()
    shown.view.taken.emit()
    assert window.compose.values()["total_iter"] == 200
