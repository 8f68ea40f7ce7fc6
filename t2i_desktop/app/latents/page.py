"""The page of latents: a shelf to take from, a mix to work on, and in the middle what comes of it, live."""

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QWidget

from t2i_desktop.app.gallery.reading import ThumbnailReader, read_cached
from t2i_desktop.app.latents.asking import Asking
from t2i_desktop.app.latents.keeper import LATENT, PICTURE, Keeper
from t2i_desktop.app.latents.mix_panel import MixPanel
from t2i_desktop.app.latents.result import ResultPanel
from t2i_desktop.app.latents.shelf import LatentShelf
from t2i_desktop.app.latents.state import MixState
from t2i_desktop.app.latents.undoable import Undoable
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.formats import slug
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.latents.entries import LatentEntry, latent_of, read_entry
from t2i_desktop.engine.latents.mix import GENERATOR, Mixed
from t2i_desktop.engine.latents.settings import MixSettings
from t2i_desktop.engine.registry import find


class LatentsPage(QWidget):
    """Every change of the mix is decoded at once; of changes that come faster, the newest."""

    noted = Signal(str)
    failed = Signal(str, str)
    decoded = Signal(object)  # Mixed

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.mixed: Mixed | None = None
        self.state = Undoable(MixState(), self)
        self.shelf = LatentShelf(studio, tr("Double-click a picture, or one of its steps, to mix it."))
        self.result = ResultPanel(studio.theme, self.state.stack)
        thumbnails = ThumbnailReader(partial(read_cached, studio.thumbnails), studio.background, self)
        self.mix = MixPanel(thumbnails, studio.theme)
        self.keeper = Keeper(studio, self)
        self.asking = Asking(find(GENERATOR), _mix, self)
        studio.undo.addStack(self.state.stack)
        self._lay_out()
        self._connect()

    def unfinished(self) -> str:
        """A mix is made of what is kept: nothing is lost with it."""
        return ""

    def shut_down(self) -> None:
        """Wait for what is being decoded."""
        self.asking.shut_down()

    def add(self, paths: Sequence[Path]) -> None:
        """Put latents into the mix, as many as there are places for."""

        def read() -> list[LatentEntry]:
            return [read_entry(latent_of(path)) for path in paths]

        self._studio.background.run(read, self._on_read, self.failed.emit)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what the mix is now."""
        super().showEvent(event)
        self._studio.undo.enter(self.state.stack)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the model go while nobody looks."""
        super().hideEvent(event)
        self._studio.undo.leave(self.state.stack)
        self.asking.forget()

    def _on_read(self, entries: list[LatentEntry]) -> None:
        state = self.state.value
        for entry in entries:
            state = state.added(entry)
        if len(state.entries) - len(self.state.value.entries) < len(entries):
            self.noted.emit(tr("The mix is full. Take a latent out of it to put another one in."))
        self.state.change(state, tr("addition to the mix"))

    @Slot()
    def _on_changed(self) -> None:
        self.mix.show_state(self.state.value)
        self._ask()

    def _ask(self) -> None:
        state = self.state.value
        if not state.entries:
            self._show_none("")
            return
        try:
            settings = state.settings(str(self._studio.form.values().get("vqgan", "")))
        except BadSettings as error:
            self._show_none(tr(str(error)))
            return
        if self.isVisible():
            self.asking.ask(settings)

    def _show_none(self, why: str) -> None:
        self.asking.forget()
        self.mixed = None
        self.result.show_none(why)

    @Slot(object, object)
    def _on_answered(self, settings: MixSettings, answer: tuple[Mixed, float]) -> None:
        if self.state.value.entries:
            self.mixed, seconds = answer
            self.result.show_mixed(self.mixed, seconds)
            self.decoded.emit(self.mixed)

    @Slot(str, str)
    def _on_failed(self, message: str, details: str) -> None:
        self._show_none(message)

    def _use(self, name: str) -> None:
        """Do what a button says with the mix that is shown."""
        if (mixed := self.mixed) is None:
            return
        match name:
            case "continue":
                self.keeper.keep(mixed, lambda item: self._studio.start_wanted.emit(item.latent))
            case "keep":
                self.keeper.keep(
                    mixed,
                    lambda item: self.noted.emit(tr("“{title}” is in the gallery now.", title=item.title)),
                )
            case "film":
                self.keeper.keep(mixed, self._to_film)
            case _:
                self._save(mixed, PICTURE if name == "picture" else LATENT)

    def _to_film(self, item: Item) -> None:
        self._studio.page_wanted.emit("film")
        self._studio.film_wanted.emit((item.latent,))

    def _save(self, mixed: Mixed, suffix: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        proposal = Path(folder or Path.home()) / f"{slug(mixed.settings.title)}{suffix}"
        kinds = {PICTURE: tr("PNG picture (*.png)"), LATENT: tr("Safetensors (*.safetensors)")}
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save"), str(proposal), kinds[suffix])
        if chosen:
            path = Path(chosen)
            self.keeper.save(mixed, path if path.suffix == suffix else path.with_name(path.name + suffix))

    def _connect(self) -> None:
        self.shelf.taken.connect(lambda path: self.add([path]))
        self.mix.changed.connect(self.state.change)
        self.mix.dropped.connect(self.add)
        self.state.changed.connect(self._on_changed)
        self.result.wanted.connect(self._use)
        self.asking.answered.connect(self._on_answered)
        self.asking.failed.connect(self._on_failed)
        self.keeper.noted.connect(self.noted)
        for part in (self.shelf, self.keeper):
            part.failed.connect(self.failed)

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        for part in (self.shelf, self.result, self.mix):
            across.addWidget(part)
        across.setSizes([300, 600, 330])
        across.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)


def _mix(mixer: Any, settings: MixSettings) -> tuple[Mixed, float]:
    """The mix, and how many seconds it took."""
    begun = time.perf_counter()
    return mixer.mix(settings), time.perf_counter() - begun
