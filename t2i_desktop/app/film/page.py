"""The page of films: a shelf of latents, the timeline they are put on, the film as it plays, its export."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from t2i_desktop.app.film.controls import Controls
from t2i_desktop.app.film.desk import FilmDesk
from t2i_desktop.app.film.export import Export
from t2i_desktop.app.film.keyframes import KeyframeModel
from t2i_desktop.app.film.player import Player
from t2i_desktop.app.film.screen import Screen
from t2i_desktop.app.film.strip import Strip
from t2i_desktop.app.film.strip_bar import StripBar
from t2i_desktop.app.latents.history_buttons import HistoryButtons
from t2i_desktop.app.latents.shelf import LatentShelf
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.film.project import SUFFIX, FilmProject
from t2i_desktop.engine.words import said

_KINDS = said("Films (*{suffix} *.yaml)", suffix=SUFFIX)


class FilmPage(QWidget):
    """Connects the parts; what they do not know of each other passes through here."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        folder = studio.gallery.root.parent / "film"
        self.desk = FilmDesk(folder, studio.background, self._usual_vqgan, self)
        self.shelf = LatentShelf(studio, tr("Double-click a latent to put it at the end, or drag it there."))
        self.evolution = QPushButton(tr("Film of these steps"))
        self.model = KeyframeModel(studio.background, studio.thumbnails)
        self.strip = Strip(self.model, studio.theme)
        self.bar = StripBar(studio.theme)
        self.screen_ = Screen(studio.theme)
        self.controls = Controls(studio.theme)
        self.player = Player(self)
        self.export = Export(self.desk.settings, studio.theme)
        self._lay_out()
        self._connect()
        self._connect_player()
        studio.undo.addStack(self.desk.state.stack)
        self._complaint = self.desk.recall()
        self._on_changed()

    def unfinished(self) -> str:
        """The film being written would be lost; the one worked on is remembered."""
        return (
            tr("A film is being written. Stop it and close? Nothing of it is kept.")
            if self.export.is_busy
            else ""
        )

    def shut_down(self) -> None:
        """Stop what is written and decoded, and remember the film."""
        self.export.shut_down()
        self.player.shut_down()
        self.desk.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Decode while somebody looks; latents may have gone meanwhile."""
        super().showEvent(event)
        self._studio.undo.enter(self.desk.state.stack)
        self.player.watch(True)
        self._on_changed()
        if self._complaint:  # nobody listened yet when it was found
            self.failed.emit(self._complaint, "")
            self._complaint = ""

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the model go while nobody does."""
        super().hideEvent(event)
        self._studio.undo.leave(self.desk.state.stack)
        self.player.watch(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play or rest, where the key means nothing else."""
        if event.key() == Qt.Key.Key_Space and self.player.frames:
            self._toggle_play()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        project = self.desk.project
        kept = self.strip.numbers
        self.model.show_project(project)
        if not self.strip.numbers:
            self.strip.select([number for number in kept if number < len(project.keyframes)])
        self._on_selected()
        problem = self.desk.problem()
        try:
            settings = self.desk.settings()
        except BadSettings:
            settings = None
        self.player.set_film(settings)
        self.export.allow(settings is not None)
        self._tell(settings is not None, problem)

    def _tell(self, can_play: bool, problem: str) -> None:
        project = self.desk.project
        if can_play:
            self.screen_.show_film(self.player.frames, project.fps)
        else:
            self.screen_.show_problem(problem, len(project.keyframes))

    @Slot()
    def _on_selected(self) -> None:
        numbers = self.strip.numbers
        self.controls.show_project(self.desk.project, numbers)
        self.bar.allow(bool(numbers), bool(self.desk.project.keyframes))

    @Slot(object, int)
    def _move(self, numbers: Sequence[int], to: int) -> None:
        self._change(self.desk.project.moved(numbers, to), tr("move"))
        first = to - sum(number < to for number in numbers)
        self.strip.select(range(first, first + len(numbers)))

    @Slot(int)
    def _shift(self, by: int) -> None:
        if numbers := self.strip.numbers:
            to = numbers[0] - 1 if by < 0 else numbers[-1] + 2
            if 0 <= to <= len(self.desk.project.keyframes):
                self._move(numbers, to)

    @Slot()
    def _delete(self) -> None:
        if numbers := self.strip.numbers:
            project = self.desk.project.without(numbers)
            self._change(project, tr("deletion"))
            self.strip.select([min(numbers[0], len(project.keyframes) - 1)] if project.keyframes else [])

    @Slot()
    def _duplicate(self) -> None:
        if numbers := self.strip.numbers:
            copies = [self.desk.project.keyframes[number] for number in numbers]
            self._change(self.desk.project.inserted(numbers[-1] + 1, copies), tr("duplication"))
            self.strip.select(range(numbers[-1] + 1, numbers[-1] + 1 + len(copies)))

    def _change(self, project: FilmProject, what: str) -> None:
        self.desk.state.change(project, what)

    @Slot()
    def _open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open film"), "", tr(_KINDS))
        if chosen:
            self.desk.open(Path(chosen))

    @Slot()
    def _save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save film"), f"film{SUFFIX}", tr(_KINDS))
        if chosen:
            path = Path(chosen)
            self.desk.save(path if path.suffix == ".yaml" else path.with_name(path.name + SUFFIX))

    @Slot()
    def _toggle_play(self) -> None:
        self.player.pause() if self.player.is_playing else self.player.play()

    def _usual_vqgan(self) -> str:
        return str(self._studio.form.values().get("vqgan", ""))

    def _on_came(self, first: int, number: int) -> None:
        self.strip.select(range(first, first + number))

    def _on_strip_selected(self) -> None:
        """Show the latent that is selected, unless the film plays."""
        self._on_selected()
        numbers = self.strip.numbers
        if len(numbers) == 1 and self.player.frames and not self.player.is_playing:
            self.player.seek(min(self.desk.project.timeline().start_of(numbers[0]), self.player.frames - 1))

    def _connect(self) -> None:
        desk = self.desk
        self.shelf.taken.connect(lambda path: desk.add([path]))
        self.shelf.marked.connect(lambda: self.evolution.setEnabled(len(self.shelf.paths()) > 1))
        self.evolution.clicked.connect(lambda: desk.show_evolution(self.shelf.paths()))
        self.model.moved.connect(self._move)
        self.model.dropped.connect(desk.add)
        self.strip.selected.connect(self._on_strip_selected)
        for signal, slot in (
            (self.strip.delete_wanted, self._delete),
            (self.strip.duplicate_wanted, self._duplicate),
            (self.bar.delete.clicked, self._delete),
            (self.bar.duplicate.clicked, self._duplicate),
            (self.bar.open.clicked, self._open),
            (self.bar.save.clicked, self._save),
            (self.bar.clear.clicked, lambda: self._change(FilmProject(), tr("clearing of the film"))),
        ):
            signal.connect(slot)
        self.strip.shift_wanted.connect(self._shift)
        self.controls.changed.connect(desk.state.change)
        desk.changed.connect(self._on_changed)
        desk.came.connect(self._on_came)
        self._studio.film_wanted.connect(desk.add)
        for part in (desk, self.export):
            part.noted.connect(self.noted)
        for part in (desk, self.export, self.shelf):
            part.failed.connect(self.failed)

    def _connect_player(self) -> None:
        player, screen = self.player, self.screen_
        player.shown.connect(lambda image, _: screen.show_picture(image))
        player.sized.connect(screen.show_size)
        player.moved.connect(screen.show_frame)
        player.playing_changed.connect(screen.show_playing)
        player.failed.connect(lambda message, _: self._tell(False, message))
        screen.sought.connect(player.seek)
        screen.play_pressed.connect(self._toggle_play)

    def _lay_out(self) -> None:
        self.evolution.setEnabled(False)
        self.evolution.setToolTip(tr("Show how this picture came about: its kept steps, one after the other"))
        self.shelf.add_below(self.evolution)
        self.screen_.header.addWidget(
            HistoryButtons(
                self.desk.state.stack,
                tr("Undo change of the film"),
                tr("Redo change of the film"),
                self._studio.theme,
            )
        )
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        for part in (self.shelf, self.screen_, self._make_side()):
            across.addWidget(part)
        across.setSizes([280, 640, 300])
        across.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(across, 1)
        column.addWidget(self._make_timeline())

    def _make_side(self) -> QFrame:
        side = QFrame(objectName="pane")
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.controls)
        column.addStretch(1)
        column.addWidget(self.export)
        return side

    def _make_timeline(self) -> QFrame:
        frame = QFrame(objectName="pane")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(4)
        self.bar.layout_.insertWidget(0, QLabel(tr("Timeline"), objectName="heading"))
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        return frame
