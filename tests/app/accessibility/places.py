"""Every place of the window: its pages, each with something on it, its dialogs, its popups and its states."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compare.column_dialog import ColumnDialog
from t2i_desktop.app.compose.curve_box import CurveBox
from t2i_desktop.app.compose.ensemble import EnsembleBox
from t2i_desktop.app.help.plugins import PluginsDialog
from t2i_desktop.app.help.text_dialog import TextDialog
from t2i_desktop.app.library.exporting import ExportDialog
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.models.import_dialog import ImportDialog
from t2i_desktop.app.models.job import Import
from t2i_desktop.app.queue.batch_dialog import BatchDialog
from t2i_desktop.app.queue.contact_sheet import SheetDialog, Tile
from t2i_desktop.app.queue.edit_dialog import EditDialog
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.engine.compare.comparison import Column, Comparison, rows_of
from t2i_desktop.engine.events import Similarity
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.plugins import Plugins
from tests.app.accessibility.things import draft, frames, look_at, pictures

Opened = Iterator[QWidget]
Place = Callable[[MainWindow, QtBot], AbstractContextManager[QWidget]]
PLACES: dict[str, Place] = {}
PAGES = (
    "create",
    "digits",
    "portraits",
    "library",
    "latents",
    "film",
    "restyle",
    "queue",
    "compare",
    "train",
)
PATIENCE_MS = 60_000


def place(opener: Callable[[MainWindow, QtBot], Opened]) -> Place:
    """Enter a place among all others, under the name of its function."""
    PLACES[opener.__name__.replace("_", " ")] = entered = contextmanager(opener)
    return entered


def show(window: MainWindow, name: str) -> Any:
    """A page of the window, shown."""
    window.message.hide()
    window.pages.show_page(name)
    return window.pages.page(name)


@place
def create(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    yield window


@place
def all_settings(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    for section in window.compose.form.sections:
        section.fold.setChecked(True)
    yield window
    for section in window.compose.form.sections:
        section.fold.setChecked(False)


@place
def a_picture(window: MainWindow, qtbot: QtBot) -> Opened:
    """With its losses, its steps, and what each prompt finds in it."""
    show(window, "create")
    look_at(window, qtbot, 1)
    found = (Similarity("include", "a boat", 0.3), Similarity("exclude", "fog", 0.1))
    window.read_out.show_similarities(found, can_choose=True)
    yield window
    window.read_out.clear()


@place
def a_mask(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    look_at(window, qtbot, 0)
    window.actions_.paint_mask.setChecked(True)
    yield window
    window.actions_.paint_mask.setChecked(False)


@place
def a_region(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    look_at(window, qtbot, 0)
    window.compose.prompts.write_first("a boat")
    window.tools.regions.action.setChecked(True)
    yield window
    window.tools.regions.action.setChecked(False)
    window.compose.prompts.write_first("")


@place
def a_wipe(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    look_at(window, qtbot, 0)
    window.actions_.compare_with.trigger()
    look_at(window, qtbot, 1)
    window.actions_.wipe.setChecked(True)
    qtbot.waitUntil(lambda: not window.stage.comparison.other.isNull())
    yield window
    window.actions_.wipe.setChecked(False)


@place
def a_failure(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    window.message.show_error("The disk is full. Free some space, and press Generate again.", "Traceback")
    yield window
    window.message.hide()


@place
def a_note(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    window.message.show_note("The picture was deleted.", ("Undo", lambda: None))
    yield window
    window.message.hide()


@place
def interrupted_runs(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    offers = window.resuming.bar
    offers.show_drafts([draft(number) for number in (1, 2)])
    yield window
    offers.show_drafts([draft(1)])
    offers.show_drafts([])


@place
def a_curve(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    window.compose.form.reveal("curves")
    (box,) = window.compose.form.findChildren(CurveBox)
    box.open_editor()
    assert box.opened
    yield box.opened
    box.opened.close()
    qtbot.waitUntil(lambda: box.opened is None)
    window.compose.form.section_of("curves").fold.setChecked(False)  # pyright: ignore[reportOptionalMemberAccess]


@place
def several_models(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    box = window.compose.form.findChildren(EnsembleBox)[0]
    box.showPopup()
    assert box.opened
    yield box.opened
    box.hidePopup()


@place
def earlier_prompts(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    tools = window.compose.prompt_tools
    window.compose.prompts.write_first("a red fox")
    tools.remember()
    window.compose.prompts.write_first("")
    tools.histories["include"].click()
    assert tools.opened
    yield tools.opened
    tools.opened.close()


@place
def templates(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    tools = window.compose.prompt_tools
    tools.templates.click()
    assert tools.opened
    yield tools.opened
    tools.opened.close()


@place
def digits(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "digits")
    qtbot.waitUntil(lambda: bool(page.stages.similarities.pairs), timeout=PATIENCE_MS)
    page.stages.add_frame(1, np.zeros((16, 16, 3), np.uint8))
    yield window


@place
def portraits(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "portraits")
    qtbot.waitUntil(lambda: page.last is not None, timeout=PATIENCE_MS)
    yield window


@place
def library(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "library")
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    qtbot.waitUntil(lambda: page.model.index(1).data() is not None)
    page.view.setCurrentIndex(page.model.index(0))
    page.view.setCurrentIndex(page.model.index(1))
    qtbot.waitUntil(lambda: page.item is not None, timeout=PATIENCE_MS)
    yield window


@place
def side_by_side(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "library")
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    page.view.selectionModel().clear()
    for row in (0, 1, 2):
        page.view.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)
    page.compare.trigger()
    qtbot.waitUntil(page.side_by_side.isVisible, timeout=PATIENCE_MS)
    yield window
    page.side_by_side.closed.emit()


@place
def latents(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "latents")
    if not page.mix.slots_:
        page.add([item.image for item in pictures(window)[:3]])
    qtbot.waitUntil(lambda: len(page.mix.slots_) == 3 and page.mixed is not None, timeout=PATIENCE_MS)
    page.shelf.view.setCurrentIndex(page.shelf.model.index(1))
    qtbot.waitUntil(lambda: page.shelf.item is not None)
    yield window


@place
def film(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "film")
    if not page.model.rowCount():
        page.desk.add([item.image for item in pictures(window)[:3]])
    qtbot.waitUntil(lambda: page.player.frames > 0)
    page.strip.select([1])
    yield window


@place
def restyle(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "restyle")
    page.form.choose_source(frames(window.studio.gallery.root.parent / "clip"))
    qtbot.waitUntil(lambda: page.stage.title == "clip")
    yield window


@place
def queue(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "queue")
    if not page.model.rowCount():
        window.studio.queue.pause()
        wanted = [VqganClipSettings(include=prompt) for prompt in ("a boat", "a lake")]
        window.studio.queue.add(wishes_of(window.studio.entry, wanted))
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    yield window


@place
def compare(window: MainWindow, qtbot: QtBot) -> Opened:
    page = show(window, "compare")
    columns = (Column("vqgan-clip", {}), Column("vqgan-clip", {"cut_n": 8}))
    page.panel.show_comparison(Comparison(rows_of(["a boat", "fog"]), columns, (1,)))
    yield window


@place
def train(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "train")
    yield window


@place
def models(window: MainWindow, qtbot: QtBot) -> Opened:
    window.models.show()
    models = window.models.window
    qtbot.waitUntil(lambda: models.model.rowCount() > 0)
    models.view.choose(models.model.index(0).data())
    yield models
    models.hide()


@place
def import_of_a_model(window: MainWindow, qtbot: QtBot) -> Opened:
    job = Import(Path("faces.ckpt"), "faces", "Faces")
    yield from _dialog(ImportDialog(job, {"faces"}, window.studio.theme, window, "It needs its yaml."), qtbot)


@place
def presets(window: MainWindow, qtbot: QtBot) -> Opened:
    show(window, "create")
    window.actions_.presets.trigger()
    window.presets.view.setCurrentIndex(window.presets.view.model().index(0, 0))
    yield window.presets
    window.presets.close()


@place
def guide(window: MainWindow, qtbot: QtBot) -> Opened:
    window.help.guide.open_at()
    yield window.help.guide
    window.help.guide.close()


@place
def shortcuts(window: MainWindow, qtbot: QtBot) -> Opened:
    yield from _dialog(window.help.show_shortcuts(), qtbot)


@place
def welcome(window: MainWindow, qtbot: QtBot) -> Opened:
    yield from _dialog(window.help.show_welcome(), qtbot)


@place
def plug_ins(window: MainWindow, qtbot: QtBot) -> Opened:
    yield from _dialog(PluginsDialog(Plugins(), window.studio.theme, window), qtbot)


@place
def diagnostics(window: MainWindow, qtbot: QtBot) -> Opened:
    yield from _dialog(TextDialog("Diagnostics", "This is on the clipboard now.", "Qt 6", window), qtbot)


@place
def export(window: MainWindow, qtbot: QtBot) -> Opened:
    studio = window.studio
    dialog = ExportDialog(pictures(window)[:2], studio.background, studio.store, window)
    yield from _dialog(dialog, qtbot)


@place
def a_grid_of_runs(window: MainWindow, qtbot: QtBot) -> Opened:
    yield from _dialog(BatchDialog(window.studio, None, window), qtbot)


@place
def a_run_that_waits(window: MainWindow, qtbot: QtBot) -> Opened:
    with queue_page(window, qtbot):
        yield from _dialog(
            EditDialog(window.studio, window.studio.entry, window.studio.queue.jobs[0], window), qtbot
        )


@place
def contact_sheet(window: MainWindow, qtbot: QtBot) -> Opened:
    tiles = [Tile(item.image, item.title, {}) for item in pictures(window)[:2]]
    yield from _dialog(SheetDialog(tiles, window.background, window), qtbot)


@place
def column(window: MainWindow, qtbot: QtBot) -> Opened:
    studio = window.studio
    yield from _dialog(ColumnDialog(studio.names, studio.theme, None, window), qtbot)


@place
def a_question(window: MainWindow, qtbot: QtBot) -> Opened:
    buttons = QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel
    box = QMessageBox(QMessageBox.Icon.Question, "Close now?", "A film is being written.", buttons, window)
    yield from _dialog(box, qtbot)


queue_page = queue


def _dialog(dialog: QDialog, qtbot: QtBot) -> Opened:
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    QApplication.processEvents()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yield dialog
    dialog.close()
