"""What tests of the Models window do and look at."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from t2i_desktop.app.models.import_dialog import ImportDialog
from t2i_desktop.app.models.standing import Deed, Standing
from t2i_desktop.app.models.window import ModelsWindow


def standing(window: ModelsWindow, name: str) -> Standing | None:
    row = window.model.find(name)
    return row.standing if row else None


def press(window: ModelsWindow, name: str, deed: Deed) -> None:
    window.view.choose(name)
    button = window.details.button(deed)
    assert button.isVisibleTo(window), f"{deed} is not offered for {name}"
    button.click()


def offered(window: ModelsWindow, name: str) -> set[Deed]:
    window.view.choose(name)
    return {deed for deed in Deed if window.details.button(deed).isVisibleTo(window)}


def until_standing(qtbot: QtBot, window: ModelsWindow, name: str, expected: Standing) -> None:
    qtbot.waitUntil(lambda: standing(window, name) is expected)


def dialogs(window: ModelsWindow) -> list[ImportDialog]:
    return [dialog for dialog in window.findChildren(ImportDialog) if dialog.isVisible()]


def checkpoint(tmp_path: Path, name: str = "faces.ckpt") -> Path:
    path = tmp_path / name
    path.write_bytes(b"checkpoint")
    return path
