"""The Portraits page: wishes at the left, the sheet that follows at once, the picked one at the right.

Everything is drawn live on a thread of its own; what is kept is drawn once more by a run of the one loop.
"""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QWidget

from t2i_desktop.app.keys import give_keys
from t2i_desktop.app.latents.asking import Asking
from t2i_desktop.app.portraits.controls import Controls
from t2i_desktop.app.portraits.drawing import Asked, Drawing, Shown
from t2i_desktop.app.portraits.files import Files, with_suffix
from t2i_desktop.app.portraits.picked_panel import PickedPanel
from t2i_desktop.app.portraits.sheet_panel import CHANGE, DRAW, SheetPanel
from t2i_desktop.app.portraits.walk_panel import FPS
from t2i_desktop.app.portraits.wanted import Pin, one_of, sheet_of, title_of, walk_of
from t2i_desktop.app.run_controller import RunController, RunState
from t2i_desktop.app.run_worker import Job
from t2i_desktop.app.stage.drop import PICTURES, DropVeil, DropWords
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Event, Failed, Noted
from t2i_desktop.engine.formats import slug
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.facts import Drawn
from t2i_desktop.engine.portraits.settings import GENERATOR, PortraitsSettings
from t2i_desktop.engine.portraits.wishes import spoken
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.words import said

REST_MS = 150
"""A walk is drawn anew once wishes rest for so long: the sheet comes first."""
_ENCODER = "portraits-cvae"


class PortraitsPage(QWidget):
    """drawn: a Shown has come."""

    noted = Signal(str)
    failed = Signal(str, str)
    drawn = Signal(object)

    def __init__(self, studio: Studio, entry: Entry | None = None) -> None:
        super().__init__()
        self._studio, self._entry = studio, entry or find(GENERATOR, "generate")
        self.runs = RunController(studio.gallery, self)
        self.form = Controls(studio.names, studio.theme)
        self.sheet, self.picked = SheetPanel(studio.theme), PickedPanel(studio.theme)
        self.files = Files(studio.background, self)
        self.asking = Asking(self._entry, Drawing().answer, self)
        self.mode, self.pins = DRAW, dict[str, Pin]()
        self.last: Drawn | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out()
        self._connect()
        self._show_mode()
        self._offer()

    def unfinished(self) -> str:
        """What would be stopped if the program ended now."""
        if self.runs.state is RunState.READY:
            return ""
        return tr("Portraits are being drawn for the gallery. Stop it and close?")

    def shut_down(self) -> None:
        """Stop what goes on, and wait for it."""
        self._rest.stop()
        self.picked.walk.stop()
        self.asking.shut_down()
        self.runs.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is wished for, by the models that are installed now."""
        super().showEvent(event)
        self._studio.undo.enter(self.form.history.stack)
        self.form.refresh_models()
        if self.last is None:
            self.sheet.show_words(tr("Loading the model…"))
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the models go while nobody looks."""
        super().hideEvent(event)
        self._studio.undo.leave(self.form.history.stack)
        self._rest.stop()
        self.asking.forget()

    def set_mode(self, mode: str) -> None:
        """Draw, or change a picture."""
        self.mode = mode
        self._show_mode()
        self._ask()

    def change_picture(self, path: Path) -> None:
        """Change a picture from now on, to begin with not at all."""
        self.mode = CHANGE
        self.form.set_values(
            {"picture": str(path), "attributes": "", "prompt": ""}, tr("choice of a picture")
        )

    @Slot()
    def keep(self) -> None:
        """Keep what is shown."""
        if self.last is not None:
            self._keep(self.last.settings)

    def _keep(self, settings: PortraitsSettings) -> None:
        if self.runs.state is RunState.READY:
            self.runs.start([Job(self._entry, settings, follows_form=False)])

    def _keep_one(self) -> None:
        if self.last is not None:
            self._keep(one_of(self.last.settings, self.sheet.grid.index))

    def _keep_walk(self) -> None:
        if self.last is not None and (walk := self._walk()):
            self._keep(walk)

    @Slot()
    def _ask(self) -> None:
        """Have what is wished for drawn; of wishes that come faster than drawings, the newest."""
        if not self.isVisible():
            return
        if self.mode == CHANGE and not self.form.values()["picture"]:
            self.last = None
            self.sheet.facts.setText("")
            self.sheet.change.show_empty()
            self._offer()
            return
        if self._question(self._asked_sheet()) and self.mode == DRAW and len(self.pins) == len("ab"):
            self._rest.start()

    def _ask_walk(self) -> None:
        self._question(self._asked_sheet(), self._walk())

    def _question(self, sheet: PortraitsSettings | None, walk: PortraitsSettings | None = None) -> bool:
        if sheet is not None:
            self.asking.ask(Asked(sheet, walk))
        return sheet is not None

    def _asked_sheet(self) -> PortraitsSettings | None:
        try:
            return sheet_of(self.form.values(), changes_picture=self.mode == CHANGE)
        except T2IError as error:
            self._on_failed(*explained(error))
            return None

    def _walk(self) -> PortraitsSettings | None:
        sheet = self._asked_sheet()
        if sheet is None or len(self.pins) < len("ab"):
            return None
        return walk_of(sheet, self.pins["a"], self.pins["b"])

    @Slot(object, object)
    def _on_answered(self, asked: Asked, shown: Shown) -> None:
        if (asked.sheet.picture != "") != (self.mode == CHANGE):
            return
        drawn = shown.drawn
        self.form.show_listening(shown.listening, drawn.remarks if drawn else ())
        if drawn is None:
            self.last = None
            self.sheet.facts.setText("")
            self.sheet.change.show_refusal(
                tr(
                    "“{model}” is a GAN. It draws, but cannot tell how a picture would be drawn.",
                    model=asked.sheet.model,
                )
            )
        else:
            self._show_drawn(drawn)
        self._show_mode()
        if shown.walk is not None:
            self.picked.walk.show_frames(shown.walk)
            self.picked.walk.show_end("a", shown.walk[0])
            self.picked.walk.show_end("b", shown.walk[-1])
        self._offer()
        self.drawn.emit(shown)

    def _show_drawn(self, drawn: Drawn) -> None:
        self.last = drawn
        number = len(drawn.portraits)
        portraits = tr("{n} portraits", one="1 portrait", n=number)
        time = tr("{milliseconds:.0f} ms", milliseconds=drawn.seconds * 1000)
        self.sheet.facts.setText(f"{portraits}  ·  {time}")
        change = drawn.change
        self.form.switches.show_seen(change.seen if change else None)
        if change:
            words = ", ".join(tr(spoken(name)) for name in ALL if change.seen.get(name, 0) > 0)
            seen = tr("seen: {attributes}", attributes=words or tr("nothing it knows"))
            facts = f"{Path(drawn.settings.picture).name}  ·  {seen}"
            self.sheet.change.show_change(change, drawn.portraits[0], facts)
        else:
            self.sheet.grid.show_portraits(drawn.portraits)
            self._show_picked()

    @Slot()
    def _show_picked(self) -> None:
        """Show the picked portrait large."""
        if self.last is not None and self.last.change is None:
            index = self.sheet.grid.index
            seed = one_of(self.last.settings, index).seed
            self.picked.show_picked(
                self.last.portraits[index],
                tr("Portrait {name}", name=index + 1),
                tr("seed {seed}", seed=seed),
            )

    @Slot(object, float)
    def _show_on_walk(self, portrait: np.ndarray, share: float) -> None:
        self.picked.show_picked(portrait, tr("On the way from A to B"), f"{share:.0%}")

    @Slot(str, str)
    def _on_failed(self, message: str, details: str) -> None:
        self.last = None
        self.sheet.show_words(message, offers_training="t2i train" in details)
        self._offer()

    @Slot(str)
    def _pin(self, name: str) -> None:
        """Let the walk begin or end with the picked portrait."""
        if self.last is None or self.last.change is not None:
            return
        index = self.sheet.grid.index
        one = one_of(self.last.settings, index)
        self.pins[name] = Pin(one.prompt, one.attributes, one.seed)
        self.picked.walk.show_end(name, self.last.portraits[index])
        self._ask()

    @Slot(object)
    def _take_ends(self, ends: tuple[Pin, Pin]) -> None:
        """Pin the ends of a walk that was kept."""
        self.pins = dict(zip("ab", ends, strict=True))

    @Slot()
    def _on_was_set(self) -> None:
        """Follow settings that came from elsewhere to where they are at home."""
        if self.form.values()["picture"]:
            self.mode = CHANGE
        elif self.mode == CHANGE:
            self.mode = DRAW
        self._show_mode()

    def _show_mode(self) -> None:
        self.sheet.show_mode(self.mode)
        self.picked.setVisible(self.mode == DRAW)
        self.form.numbers.setEnabled(self.mode == DRAW)
        if self.mode == DRAW:
            self.form.switches.show_seen(None)

    @Slot()
    def _choose_picture(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURES))
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Change a Picture"), "", tr("Pictures ({patterns})", patterns=patterns)
        )
        if chosen:
            self.change_picture(Path(chosen))

    @Slot()
    def _save(self) -> None:
        if (last := self.last) is None:
            return
        one = one_of(last.settings, self.sheet.grid.index)
        portrait = last.portraits[self.sheet.grid.index]
        name = f"{slug(title_of(one))}-{one.seed}.png"
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save"), str(_pictures() / name), tr("PNG picture (*.png)")
        )
        if chosen:
            self.files.save_picture(with_suffix(chosen, ".png"), portrait, one)

    @Slot()
    def _export(self) -> None:
        """Write the walk there and back as an animated picture."""
        frames = self.picked.walk.there_and_back()
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Save the Walk"), str(_pictures() / "walk.gif"), tr("Animated GIF (*.gif);;MP4 (*.mp4)")
        )
        if chosen:
            self.files.save_film(with_suffix(chosen, ".gif", ".mp4"), frames, FPS)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.sheet.progress.follow(event)
        match event:
            case Noted(message):
                self.noted.emit(tr(message))
            case Failed(message, details):
                self.failed.emit(tr(message), details)
            case _:
                pass

    @Slot(object)
    def _on_kept(self, items: tuple[Item, ...]) -> None:
        self._studio.curator.added(items)
        self.noted.emit(tr("“{title}” is in the gallery now.", title=items[0].title))

    def _offer(self) -> None:
        """Offer what can be done with what is shown."""
        is_ready = self.runs.state is RunState.READY
        self.sheet.progress.setVisible(not is_ready)
        can_keep = is_ready and self.last is not None
        for button in (self.sheet.keep, self.picked.keep, self.picked.save):
            button.setEnabled(can_keep)
        for button in self.picked.walk.pins.values():
            button.setEnabled(self.last is not None)

    def _connect(self) -> None:
        self._studio.undo.addStack(self.form.history.stack)
        give_keys(self, self.keep, self.runs.cancel)
        self.form.changed.connect(self._ask)
        self.form.was_set.connect(self._on_was_set)
        self.form.walk_given.connect(self._take_ends)
        self._rest.timeout.connect(self._ask_walk)
        self.asking.answered.connect(self._on_answered)
        self.asking.failed.connect(self._on_failed)
        self._connect_parts()
        self.runs.state_changed.connect(self._offer)
        self.runs.happened.connect(self._on_event)
        self.runs.kept.connect(self._on_kept)
        self.runs.not_kept.connect(self.failed)
        self.files.noted.connect(self.noted)
        self.files.failed.connect(self.failed)

    def _connect_parts(self) -> None:
        sheet, picked, change = self.sheet, self.picked, self.sheet.change
        sheet.mode_chosen.connect(self.set_mode)
        sheet.keep_wanted.connect(self.keep)
        sheet.train_wanted.connect(lambda: self._studio.page_wanted.emit("train"))
        sheet.grid.picked.connect(self._show_picked)
        picked.keep_wanted.connect(self._keep_one)
        picked.save_wanted.connect(self._save)
        picked.walk.pin_wanted.connect(self._pin)
        picked.walk.shown.connect(self._show_on_walk)
        picked.walk.export_wanted.connect(self._export)
        picked.walk.keep_wanted.connect(self._keep_walk)
        change.choose_wanted.connect(self._choose_picture)
        change.model_wanted.connect(
            lambda: self.form.set_values({"model": _ENCODER}, tr("choice of the model"))
        )
        veil = DropVeil(sheet, self._studio.theme, _WORDS)
        veil.dropped.connect(self.change_picture)
        veil.refused.connect(lambda text: self.failed.emit(text, ""))

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        for part in (self.form, self.sheet, self.picked):
            across.addWidget(part)
        across.setSizes([350, 600, 260])
        across.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)


def _pictures() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(folder or Path.home())


def _problem_with(files: list[Path]) -> str | None:
    if len(files) != 1 or files[0].suffix.lower() not in PICTURES:
        return tr("Drop one picture: a PNG, JPEG or WebP.")
    return None


_WORDS = DropWords(
    said("Change this picture"), said("Its middle square is drawn again, 64 × 64."), "brush", _problem_with
)
