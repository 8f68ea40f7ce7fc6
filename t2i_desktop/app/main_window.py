"""The window: puts the parts beside each other and connects them. The parts do not know each other."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QSplitter, QVBoxLayout, QWidget

from t2i_desktop.app import closing
from t2i_desktop.app.actions import Actions
from t2i_desktop.app.background import Background
from t2i_desktop.app.compose.choice import GeneratorChoice, Maker
from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.panel import PRIMARY, ComposePanel
from t2i_desktop.app.forms import Forms
from t2i_desktop.app.gallery.curator import Curator
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.gallery.panel import GalleryPanel
from t2i_desktop.app.help.desk import HelpDesk
from t2i_desktop.app.memory import Memory
from t2i_desktop.app.message_bar import MessageBar
from t2i_desktop.app.models.desk import ModelsDesk
from t2i_desktop.app.pages import CREATE, Pages
from t2i_desktop.app.picture_commands import PictureCommands
from t2i_desktop.app.presets.view import spoken_title
from t2i_desktop.app.presets.window import PresetWindow, thumbnail_of
from t2i_desktop.app.queue.adding import Queueing
from t2i_desktop.app.reading_order import read_in_order
from t2i_desktop.app.restoring import Restoring
from t2i_desktop.app.resuming import Resuming
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.saving import Saver
from t2i_desktop.app.stage.loss_chart import LossChart
from t2i_desktop.app.stage.stage import Stage
from t2i_desktop.app.stage.tools import StageTools
from t2i_desktop.app.steering.heat import HeatLayer
from t2i_desktop.app.steering.helm import Helm
from t2i_desktop.app.steering.insights import Insights
from t2i_desktop.app.steering.read_out import ReadOut
from t2i_desktop.app.steering.words import Words
from t2i_desktop.app.studio import Form, Studio
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.timeline.looking_back import LookingBack
from t2i_desktop.app.timeline.timeline import Timeline
from t2i_desktop.app.viewer import Viewer
from t2i_desktop.app.warm_up import check_gently
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import T2IError, explain
from t2i_desktop.engine.gallery import Gallery, Item, Library, Row, Thumbnails
from t2i_desktop.engine.presets import Preset, PresetShelf, applied
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import specs
from t2i_desktop.engine.words import said

_UNKEPT = said(
    "A finished picture is not in the gallery yet, because it could not be written there. Free some space or "
    "connect the drive, and it is kept by itself; if you close now, it is lost."
)


class MainWindow(QMainWindow):
    """One generator, one gallery, one run at a time. others: generators that can be chosen instead."""

    def __init__(
        self,
        entry: Entry,
        gallery: Gallery,
        names: ModelNames,
        models: ModelsDesk,
        store: QSettings,
        theme: Theme,
        others: Sequence[Entry] = (),
    ) -> None:
        super().__init__()
        self.setWindowTitle("t2i-desktop")
        self._entry, self._memory = entry, Memory(store)
        self._is_closing = False
        self.actions_ = Actions(self, theme)
        self.background = Background(self)
        self.runs = RunController(gallery, self)
        self.message = MessageBar(theme)
        self.models = models
        self.models.setParent(self)
        self._make_panels(gallery, names, theme, others)
        self._make_readings(theme)
        self._make_tools(theme)
        self._readings = QWidget()
        self._splitters = self._lay_out()
        self.pages = self._make_pages(gallery, names, store, theme)
        self._connect()
        self._connect_pages()
        self._connect_commands()
        self._remember()
        read_in_order(cast("QWidget", self.centralWidget()))
        self.compose.prompts.edit(self.compose.prompts.first).setFocus()
        self._on_state(self.runs.state)
        self.model.refresh()
        self.curator.begin()

    def _make_panels(
        self, gallery: Gallery, names: ModelNames, theme: Theme, others: Sequence[Entry]
    ) -> None:
        """What stands at the left, in the middle and at the right, and what decides what they show."""
        a, settings_type = self.actions_, self._entry.settings_type
        self.compose = ComposePanel(settings_type, names, theme)
        self.choice = GeneratorChoice(Maker(self._entry, self.compose), others, names, theme)
        self.stage = Stage(theme)
        self.chart = LossChart(theme)
        self.library = Library(gallery)
        self.thumbnails = Thumbnails()
        self.model = GalleryModel(self.library, self.thumbnails, self.background)
        self.curator = Curator(self.library, self.background, self)
        self.curator.keep_in_step(self.model)
        item_actions = (a.reuse, a.start_from, a.compare_with, a.save_image, a.save_latent, a.delete)
        self.gallery = GalleryPanel(self.model, settings_type, theme, item_actions)
        words = Words(settings_type)
        self.viewer = Viewer(self.stage, self.chart, self.gallery, self.curator, self.runs, words, self)
        saver = Saver(self, self.viewer, self.stage.canvas, self.curator)
        used = (self.viewer, self.stage.canvas, self.curator, self.runs, saver)
        self.picture = PictureCommands(a, *used, self)

    def _make_readings(self, theme: Theme) -> None:
        """What steers a run, looks back at it, and tells what each prompt finds."""
        self.helm = Helm(self.choice, self.runs, self)
        self.timeline = Timeline(theme)
        self.stage.add_below(self.timeline)
        self.looking_back = LookingBack(self.timeline, self._entry, self.runs, self.viewer, self.background)
        self.read_out = ReadOut(theme)
        self.heat = HeatLayer(self.stage.canvas)
        self.insights = Insights(self.read_out, self.heat, self.runs, self.viewer, theme)

    def _make_tools(self, theme: Theme) -> None:
        """What works on the picture, and the ways of making pictures that are kept."""
        a, canvas = self.actions_, self.stage.canvas
        used = (self.stage, self.compose, self.gallery, self.viewer, self.runs, self.curator, self.background)
        self.tools = StageTools(*used, a, self)
        tools = (a.paint_mask, a.wipe, a.tiled)
        self.stage.add_tools((a.live, a.zoom_out, a.zoom_in, a.fit, a.crisp, *tools, a.copy, a.save_image))
        shelf = PresetShelf(self._entry.name, self._entry.settings_type)
        self.presets = PresetWindow(
            shelf, self.compose.values, lambda: thumbnail_of(canvas.image), theme, self
        )

    def _make_pages(self, gallery: Gallery, names: ModelNames, store: QSettings, theme: Theme) -> Pages:
        """The Create page, and beside it those that are made when they are wanted."""
        shown = (self.thumbnails, self.model, self.curator, self.runs)
        kept = (self.background, store, theme, self.actions_.undo_group)
        forms = (Form(self.compose.values, self.compose.set_values), lambda name: self.forms.form_of(name))
        makers = (*forms, lambda: self.choice.current)
        self.studio = Studio(self._entry, gallery, *shown, *makers, names, *kept, self)
        self.queueing = Queueing(self.studio, self.choice.first, self.message, self.tools.settle)
        pages = Pages(self._splitters["across"], self.studio)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(10, 4, 10, 10)
        column.setSpacing(8)
        self.resuming = Resuming(self.studio, self.choice.entries, self.actions_)
        self.resuming.failed.connect(self.message.show_error)
        column.addWidget(self.message)
        column.addWidget(self.resuming.bar)
        column.addWidget(pages, 1)
        self.setCentralWidget(content)
        self.actions_.add_pages(pages.actions_.values())
        return pages

    @Slot()
    def press_primary(self) -> None:
        """Generate, pause or resume: what the big button says."""
        self.runs.press(self._generate)

    def prepare(self) -> None:
        """Load beside the visible window what the first run needs, so that it begins at once."""
        self.runs.prepare(self._entry)
        if self._entry.preflight:
            self.compose.begin_preflight(partial(check_gently, self._entry), self.background)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask if something is under way; then stop it, wait until its picture is kept, and close."""
        if (
            not self._is_closing
            and (unfinished := self.pages.unfinished() or (tr(_UNKEPT) if self.runs.unkept else ""))
            and not self._may_stop(unfinished)
        ):
            event.ignore()
            return
        if self.runs.state is not RunState.READY:
            event.ignore()
            if not self._is_closing:
                self._stop_and_close()
            return
        self.tools.settle()
        self.forms.keep()
        self._memory.keep_layout(self, self._splitters)
        self.hide()
        self.pages.shut_down()
        self.studio.queue.shut_down()
        self.models.shut_down()
        self.runs.shut_down()
        self.background.shut_down()
        self.curator.shut_down()
        event.accept()

    def _generate(self) -> None:
        self.tools.settle()
        entry, panel = self.choice.current.entry, self.choice.current.panel
        try:
            jobs = [Job(entry, settings) for settings in panel.settings_per_run()]
        except T2IError as error:
            self.message.show_error(*explain(error))
            panel.mark_fault()
            return
        self.message.hide()
        self.forms.keep()
        panel.prompt_tools.remember()
        self.runs.start(jobs)

    @Slot(object)
    def _branch(self, job: Job) -> None:
        """Go on from an earlier step: where the run is at hand, steered by the form as it stands now."""
        values = job.settings.model_dump()
        if job.start:
            fixed = {spec.name for spec in specs(type(job.settings)) if spec.fixed}
            values = {name: value for name, value in values.items() if name in fixed}
        self.forms.form_of(job.entry.name).set_values(values, tr("branch from an earlier step"))
        self.message.hide()
        self.runs.start_instead(job)

    def _stop_and_close(self) -> None:
        """Ask what is to become of the run; then stop it, and close when it has come to its end."""
        wanted = closing.ask(self, can_go_on=self.runs.follows_form)
        if wanted is closing.Closing.STAY:
            return
        self._is_closing = True
        self.runs.suspend() if wanted is closing.Closing.LATER else self.runs.cancel()
        self.setEnabled(False)
        if self.runs.state is RunState.READY:  # it came to its end while the person thought
            self.close()

    def _may_stop(self, what: str) -> bool:
        answer = QMessageBox.question(
            self,
            tr("Close now?"),
            what,
            QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return answer == QMessageBox.StandardButton.Close

    def _lay_out(self) -> dict[str, QSplitter]:
        readings = QHBoxLayout(self._readings)
        readings.setContentsMargins(0, 0, 0, 0)
        readings.setSpacing(8)
        readings.addWidget(self.chart, 3)
        readings.addWidget(self.read_out, 1)
        middle = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, handleWidth=8)
        middle.addWidget(self.stage)
        middle.addWidget(self._readings)
        middle.setSizes([600, 210])
        middle.setStretchFactor(0, 1)
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        for part in (self.choice, middle, self.gallery):
            across.addWidget(part)
        across.setSizes([340, 660, 300])
        across.setStretchFactor(1, 1)
        self.gallery.setMinimumWidth(270)
        self.resize(1320, 860)
        return {"across": across, "middle": middle, "gallery": self.gallery.splitter}

    def _connect(self) -> None:
        runs = self.runs
        self.stage.welcome.example_chosen.connect(
            lambda prompt: self.choice.current.panel.prompts.write_first(prompt)
        )
        self.compose.presets.clicked.connect(self.presets.open_gallery)
        self.presets.chosen.connect(self._use_preset)
        self.stage.welcome.models_wanted.connect(self.models.show)
        self.models.models_changed.connect(self.choice.refresh_models)
        self.looking_back.branch_wanted.connect(self._branch)
        self.looking_back.failed.connect(self.message.show_error)
        self.helm.refused.connect(self.message.show_error)
        self.helm.accepted.connect(self.message.hide)
        runs.state_changed.connect(self._on_state)
        runs.not_kept.connect(self.message.show_error)
        self.curator.deleted.connect(self._on_deleted)
        for part in (self.models, self.curator, self.viewer, self.tools, self.pages):
            part.noted.connect(self.message.show_note)
            part.failed.connect(self.message.show_error)

    def _connect_pages(self) -> None:
        self.pages.changed.connect(lambda name: self.actions_.show_create(name == CREATE.name))
        self.studio.item_wanted.connect(self._show_item)
        self.studio.start_wanted.connect(self._start_from)
        self.studio.told.connect(self.message.show_note)
        self.restoring = Restoring(self.studio, self)
        self.restoring.failed.connect(self.message.show_error)
        used = (self.choice, self.pages, self.runs, self._memory, self.actions_.undo_group)
        self.forms = Forms(*used, self._connect_form, self)
        self.studio.reuse_wanted.connect(self.forms.reuse)
        self.picture.reuse_wanted.connect(self.forms.reuse)
        self.forms.noted.connect(self.message.show_note)
        self.forms.failed.connect(self.message.show_error)
        for begun in (self.stage.drop.dropped, self.actions_.start_from.triggered):
            begun.connect(self.forms.show_first)

    def _connect_form(self, maker: Maker) -> None:
        """Let the buttons of a form do what those of the first do."""
        maker.panel.primary_pressed.connect(self.press_primary)
        maker.panel.cancel_pressed.connect(self.runs.cancel)
        maker.panel.prompts.hinted.connect(self.message.show_note)
        self.restoring.listen(maker.panel)
        if maker is not self.choice.first:
            self.queueing.offer_on(maker)

    def _connect_commands(self) -> None:
        a = self.actions_
        for action, slot in (
            (a.primary, self.press_primary),
            (a.cancel, self.runs.cancel),
            (a.models, self.models.show),
            (a.presets, self.presets.open_gallery),
            (a.find_setting, self._find_setting),
            (a.roll_seed, lambda: self.choice.current.panel.form.roll_seed()),
            (a.reset_all, lambda: self.choice.current.panel.reset_all()),
            (a.quit, self.close),
        ):
            action.triggered.connect(lambda _=False, slot=slot: slot())
        self.help = HelpDesk(self.studio, self.pages, a, self, self.press_primary)
        self.help.noted.connect(self.message.show_note)
        self.help.failed.connect(self.message.show_error)
        a.full_screen.toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())

    def _remember(self) -> None:
        a = self.actions_
        self._bind(a.crisp, "crisp", False, self.stage.canvas.set_crisp)
        self._bind(a.show_compose, "compose", True, self.choice.setVisible)
        self._bind(a.show_chart, "chart", True, self._readings.setVisible)
        self._bind(a.show_gallery, "gallery", True, self.gallery.setVisible)
        for section in self.compose.form.sections:
            self._bind(section.fold, f"section/{section.title}", False, lambda _: None)
        self._memory.restore_layout(self, self._splitters)

    def _bind(self, switch: Any, name: str, default: bool, apply: Any) -> None:
        """Let a switch apply something, now and later, and remember how it stands."""
        switch.setChecked(self._memory.flag(name, default))
        apply(switch.isChecked())
        switch.toggled.connect(apply)
        switch.toggled.connect(lambda on: self._memory.keep_flag(name, on))

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        self.choice.show_state(state)
        text, _, tip = PRIMARY[state]
        self.actions_.primary.setText(f"&{tr(text)}")
        self.actions_.primary.setEnabled(tip is not None)
        self.actions_.cancel.setEnabled(state not in (RunState.READY, RunState.STOPPING))
        # These would steer a run that follows the form without meaning to.
        is_free = not self.runs.follows_form
        self.actions_.reset_all.setEnabled(is_free)
        self.actions_.roll_seed.setEnabled(is_free)
        self.presets.allow_use(is_free)
        if state is RunState.READY and self._is_closing:
            self.setEnabled(True)
            self.close()

    @Slot(object)
    def _show_item(self, item: Item | Row) -> None:
        self.pages.show_page(CREATE.name)
        self.gallery.view.show_id(item.id)
        self.curator.open(item)

    @Slot(object)
    def _start_from(self, path: Path) -> None:
        self.forms.form_of(self._entry.name)
        self.tools.starting.start_from_file(path)

    @Slot(object)
    def _on_deleted(self, ids: Sequence[str]) -> None:
        text = tr("{n} pictures were deleted.", one="The picture was deleted.", n=len(ids))
        self.message.show_note(text, (tr("Undo"), self.curator.undelete))

    def _use_preset(self, preset: Preset) -> None:
        values = applied(preset, self._entry.settings_type, self.compose.values())
        title, form = spoken_title(preset), self.forms.form_of(self._entry.name)
        form.set_values(values, tr("use of the preset “{title}”", title=title))
        self.message.show_note(tr("The preset “{title}” is in the form now.", title=title))

    def _find_setting(self) -> None:
        self.actions_.show_compose.setChecked(True)
        self.choice.current.panel.find_setting()
