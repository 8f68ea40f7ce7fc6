"""Importing checkpoints in the Models window: chosen, dropped, named, and seldom asked for their yaml."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from t2i_desktop.app.models.standing import Deed, Standing
from t2i_desktop.app.models.window import ModelsWindow
from t2i_desktop.app.models.words import spoken_size
from t2i_desktop.engine.errors import BadCheckpoint, NeedsConfig
from t2i_desktop.engine.models.progress import Installed
from tests.app.fake_installer import (
    CONVERTING,
    WIKIART,
    FakeInstaller,
)
from tests.app.models_steps import checkpoint, dialogs, press, standing, until_standing


def test_an_import_asks_for_a_name_and_no_yaml(
    qtbot: QtBot,
    models: ModelsWindow,
    installer: FakeInstaller,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weights = checkpoint(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(weights), ""))
    models.import_button.click()
    (dialog,) = dialogs(models)
    assert dialog.name.text() == "faces"
    assert not dialog.config.isVisible()
    dialog.name.setText("my-faces")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: installer.calls == [("import", "my-faces", weights, None)])
    assert standing(models, "my-faces") is Standing.WORKING
    assert models.details.chip == "Importing"
    installer.feed.put(CONVERTING)
    installer.feed.put(Installed("my-faces"))
    until_standing(qtbot, models, "my-faces", Standing.INSTALLED)
    assert dialogs(models) == []


def test_the_yaml_is_asked_for_when_the_import_needs_it(
    qtbot: QtBot,
    models: ModelsWindow,
    installer: FakeInstaller,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weights, config = checkpoint(tmp_path), tmp_path / "project.yaml"
    models.import_file(weights)
    dialogs(models)[0].accept_button.click()
    installer.feed.put(NeedsConfig("Choose the yaml that came with the checkpoint."))
    qtbot.waitUntil(lambda: len(dialogs(models)) == 1)
    dialog = dialogs(models)[0]
    assert dialog.config.isVisible()
    assert not dialog.accept_button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(config), ""))
    choose = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Choose…")
    choose.click()
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: installer.calls[1:] == [("import", "faces", weights, config)])


def test_a_refused_checkpoint_asks_for_nothing_more(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller, tmp_path: Path
) -> None:
    models.import_file(checkpoint(tmp_path))
    dialogs(models)[0].accept_button.click()
    installer.feed.put(BadCheckpoint("faces.ckpt wants to call os.system."))
    qtbot.waitUntil(lambda: models.message.text == "faces.ckpt wants to call os.system.")
    qtbot.waitUntil(lambda: standing(models, "faces") is None)
    assert dialogs(models) == []


def test_a_name_that_is_taken_is_not_proposed(models: ModelsWindow, tmp_path: Path) -> None:
    models.import_file(checkpoint(tmp_path, "mine.pt"))
    assert dialogs(models)[0].name.text() == "mine-2"


def test_a_name_that_is_taken_is_refused_before_anything_begins(models: ModelsWindow, tmp_path: Path) -> None:
    models.import_file(checkpoint(tmp_path))
    (dialog,) = dialogs(models)
    dialog.name.setText("mine")
    assert not dialog.accept_button.isEnabled()
    assert dialog.hint.isVisible()
    dialog.name.setText("mine-too")
    assert dialog.accept_button.isEnabled()
    assert not dialog.hint.isVisible()


def test_an_offer_s_name_is_free_until_it_is_installed(models: ModelsWindow, tmp_path: Path) -> None:
    models.import_file(checkpoint(tmp_path, f"{WIKIART.id}.ckpt"))
    assert dialogs(models)[0].name.text() == WIKIART.id


def test_an_offer_is_imported_under_its_own_name(
    qtbot: QtBot,
    models: ModelsWindow,
    installer: FakeInstaller,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weights = checkpoint(tmp_path, "wikiart.ckpt")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(weights), ""))
    press(models, WIKIART.id, Deed.IMPORT)
    installer.feed.put(Installed(WIKIART.id))
    until_standing(qtbot, models, WIKIART.id, Standing.INSTALLED)
    assert installer.calls == [("import", WIKIART.id, weights, None)]


def drop(window: ModelsWindow, *paths: Path) -> tuple[bool, bool]:
    """Drag files over the window and let go; whether they were welcome, and whether the window said so."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, button, keys)
    enter.ignore()
    window.dragEnterEvent(enter)
    invited = window.drop_area.isVisible()
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, button, keys))
    return enter.isAccepted(), invited


def test_a_checkpoint_can_be_dropped_onto_the_window(models: ModelsWindow, tmp_path: Path) -> None:
    assert drop(models, checkpoint(tmp_path)) == (True, True)
    assert dialogs(models)[0].name.text() == "faces"
    assert not models.drop_area.isVisible()


def test_several_dropped_checkpoints_are_imported_without_questions(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller, tmp_path: Path
) -> None:
    drop(models, checkpoint(tmp_path, "one.pt"), checkpoint(tmp_path, "two.safetensors"))
    assert dialogs(models) == []
    qtbot.waitUntil(lambda: len(installer.calls) == 1)
    assert models.jobs.current is not None
    assert [models.jobs.current.name, *(job.name for job in models.jobs.waiting)] == ["one", "two"]


def test_other_files_are_not_taken(models: ModelsWindow, tmp_path: Path) -> None:
    assert drop(models, checkpoint(tmp_path, "notes.txt")) == (False, False)


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (8_123, "8 KB"),
        (353_976_522, "354 MB"),
        (8_200_000, "8.2 MB"),
        (999_700_000, "1.0 GB"),
        (14.2e9, "14 GB"),
    ],
)
def test_sizes_are_spoken(size: float, text: str) -> None:
    assert spoken_size(size) == text
