"""What stands in the places of the window: pictures, frames, interrupted runs."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PIL import Image
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.engine.drafts import Draft


def look_at(window: MainWindow, qtbot: QtBot, row: int) -> None:
    """Show a picture of the gallery."""
    qtbot.waitUntil(lambda: window.model.rowCount() == 5)
    window.gallery.view.setCurrentIndex(window.model.index(row))
    title = window.model.index(row).data()
    qtbot.waitUntil(lambda: window.viewer.item is not None and window.viewer.item.title == title)


def pictures(window: MainWindow) -> list[Any]:
    """All pictures of the gallery."""
    return list(window.studio.gallery)


def frames(folder: Path) -> Path:
    """A folder of three frames."""
    folder.mkdir(exist_ok=True)
    for number in (1, 2, 3):
        Image.new("RGB", (64, 48), (80 * number, 40, 90)).save(folder / f"{number}.png")
    return folder


def draft(number: int) -> Draft:
    """A run that was interrupted."""
    when = datetime(2026, 1, number, tzinfo=UTC)
    return Draft(Path(f"draft-{number}"), when, "vqgan-clip", f"a fox {number}", 200, {}, 120, {})
