"""The Restyle page: puts its parts beside each other, and runs restylings on a thread of its own.

Knows no other page: what it takes from them comes through the Studio.
"""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from t2i_desktop.app.keys import give_keys
from t2i_desktop.app.restyle import words
from t2i_desktop.app.restyle.course import Course
from t2i_desktop.app.restyle.form import RestyleForm
from t2i_desktop.app.restyle.looking import Looking
from t2i_desktop.app.restyle.reader import Opened, SourceReader
from t2i_desktop.app.restyle.stage import RestyleStage
from t2i_desktop.app.run_controller import Job, RunController, RunState
from t2i_desktop.app.stage.loss_chart import LossChart
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.warm_up import check_gently
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Noted, Stepped
from t2i_desktop.engine.registry import Entry, find
from t2i_desktop.engine.restyle.frames import Standing, standing
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.words import said

GENERATOR = "restyle"
REST_MS = 300
"""What is typed rests so long before it is looked at."""

_MEMORY = "restyle/settings"
_MOST_MARKS = 60
_CHIPS = {
    RunState.LOADING: said("Loading"),
    RunState.RUNNING: said("Live"),
    RunState.PAUSING: said("Pausing"),
    RunState.PAUSED: said("Paused"),
    RunState.STOPPING: said("Stopping"),
}


class RestylePage(QWidget):
    """One restyling at a time, beside the picture of the Create page."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio, entry: Entry | None = None) -> None:
        super().__init__()
        self._studio, self._entry = studio, entry or find(GENERATOR)
        self._opened: Opened | None = None
        self._course: Course | None = None
        self._film: Path | None = None
        self._is_new_source = self._is_prepared = False
        self.runs = RunController(None, self)
        self.form = RestyleForm(studio.names, studio.theme)
        self.stage = RestyleStage(studio.theme)
        self.chart = LossChart(studio.theme)
        self.reader = SourceReader(studio.background, self)
        self.looking = Looking(self.stage, self.reader, studio.background, self)
        self._source_rests = self._timer(self._open_source)
        self._form_rests = self._timer(self._look_for_finished)
        self._lay_out()
        self._connect()
        self._remember()
        self._on_state(self.runs.state)

    def unfinished(self) -> str:
        """What would be stopped if the program ended now."""
        if self.runs.state is RunState.READY:
            return ""
        return tr("A restyling is under way. Stop it? Its finished frames are kept, and it can go on later.")

    def shut_down(self) -> None:
        """Stop what goes on, and wait for it."""
        self._keep_values()
        self.reader.close()
        self.runs.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Load what a run needs when the page is first shown, and ask which models there are now."""
        super().showEvent(event)
        self._studio.undo.enter(self.form.history.stack)
        self.form.refresh_models()
        if not self._is_prepared:
            self._is_prepared = True
            self.runs.prepare(self._entry)
            if self._entry.preflight:
                self.form.begin_preflight(partial(check_gently, self._entry), self._studio.background)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what is undone to other pages."""
        self._studio.undo.leave(self.form.history.stack)
        super().hideEvent(event)

    @Slot()
    def press_primary(self) -> None:
        """Restyle, pause or resume: what the big button says."""
        self.runs.press(self._start)

    def _start(self) -> None:
        try:
            settings = self.form.settings()
        except T2IError as error:
            self.failed.emit(*explained(error))
            self.form.mark_fault()
            return
        self._keep_values()
        self.form.prompt_tools.remember()
        self._course = Course(settings)
        self._film = None
        self.chart.clear()
        self.stage.tell("")
        self.stage.play.hide()
        self.looking.begin_run()
        self.runs.start([Job(self._entry, settings)])

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        course = self._course
        if course is None:
            return
        painted = course.frame
        has_moved = course.follow(event)
        self.stage.progress.follow(course, event)
        match event:
            case Stepped(step, losses, preview):
                self._on_step(step, dict(losses), has_moved)
                if preview is not None and painted is not None:
                    self.looking.show_live(painted, preview)
            case Noted(message):
                if course.is_news(message):
                    self.stage.tell(tr(message))
            case Finished() | Cancelled() | Failed():
                self._on_end(course, event)
            case _:
                pass
        if has_moved:
            self.stage.set_frames(course.count)
            self.looking.set_folder(self._folder())

    def _on_step(self, step: int, losses: dict[str, float], is_frame_finished: bool) -> None:
        if losses:
            self.chart.add(losses)
        if is_frame_finished:
            self.stage.tell("")
        if is_frame_finished and self._course and self._course.count <= _MOST_MARKS:
            number, count = self._course.finished, self._course.count
            self.chart.mark(
                step, tr("Frame {number} of {count} is finished here", number=number, count=count)
            )

    def _on_end(self, course: Course, event: Finished | Cancelled | Failed) -> None:
        self.looking.end_run()
        match event:
            case Finished(_, _, facts):
                self._film = Path(facts["film"]) if "film" in facts else None
                self.stage.set_chip(tr("Finished"), "good")
                self.stage.tell(words.of_end(facts))
                if not self.isVisible():
                    self.noted.emit(tr("All {count} frames are restyled.", count=course.count))
            case Cancelled():
                self.stage.set_chip(tr("Stopped"), "quiet")
                self.stage.tell(tr("The frames that are finished are kept."))
            case Failed(message, details):
                self.stage.set_chip(tr("Failed"), "bad")
                self.stage.tell("")
                self.failed.emit(tr(message), details)
        folder = self._folder()
        self.stage.open_folder.setVisible(folder is not None and folder.is_dir())
        self.stage.play.setVisible(self._film is not None)

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        self.form.show_state(state)
        self.form.lock(state is not RunState.READY)
        if state in _CHIPS:
            self.stage.set_chip(tr(_CHIPS[state]))
        if state is RunState.READY:
            self._form_rests.start()

    @Slot(object)
    def _on_source_changed(self, path: Path | None) -> None:
        self._is_new_source = True
        self._source_rests.start()

    @Slot()
    def _open_source(self) -> None:
        self._opened = None
        self.stage.set_chip("")
        if path := self.form.source:
            self.reader.open(path)
        else:
            self.reader.close()
            self.stage.show_welcome()

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.stage.show_source(opened.path.name)
        self.stage.set_frames(opened.count)
        self.looking.begin(opened.first)
        self.stage.tell(words.of_source(opened))
        if self._is_new_source:
            self.form.fit(opened.aspect)
        self._form_rests.start()

    @Slot(str, str)
    def _on_unread(self, message: str, details: str) -> None:
        """A source that was there another time, and is not now, is no news; any other is."""
        if self._opened is None:
            self.stage.show_welcome()
        if self._is_new_source:
            self.failed.emit(message, details)

    @Slot()
    def _look_for_finished(self) -> None:
        """See what the folder holds already of what is described."""
        settings = self.form.settings_if_sound()
        if self.runs.state is RunState.READY and self._opened is not None and settings is not None:
            done = partial(self._on_standing, settings, self._opened)
            self._studio.background.run(partial(standing, settings), done, self.failed.emit)

    def _on_standing(self, settings: RestyleSettings, opened: Opened, found: Standing | None) -> None:
        if self.runs.state is not RunState.READY or opened is not self._opened:
            return
        is_same = found is not None and found.is_same
        self.looking.set_folder(self._folder() if is_same else None)
        self.stage.open_folder.setVisible(is_same)
        if found is not None and is_same:
            self.stage.set_frames(found.count)
            if 0 < len(found.finished) < found.count:
                self.form.primary.setText(tr("Go On"))
        if self._film is None:
            self.stage.tell(words.of_standing(found) or words.of_source(opened))

    @Slot()
    def _take_settings(self) -> None:
        self.form.take_over(self._studio.form.values(), self._opened.aspect if self._opened else None)
        self.noted.emit(
            tr("The settings of the Create page are here now; iterations and learning rate stay.")
        )

    def _folder(self) -> Path | None:
        text = self.form.form.field("out").value()
        return Path(text).expanduser() if text else None

    def _remember(self) -> None:
        try:
            values = json.loads(str(self._studio.store.value(_MEMORY, "{}")))
        except ValueError:
            values = {}
        self.form.show_remembered(values if isinstance(values, dict) else {})
        self._open_source()

    def _keep_values(self) -> None:
        self._studio.store.setValue(_MEMORY, json.dumps(self.form.values()))

    def _timer(self, then: Callable[[], Any]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=REST_MS)
        timer.timeout.connect(then)
        return timer

    def _open(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _connect(self) -> None:
        form, stage, runs = self.form, self.stage, self.runs
        self._studio.undo.addStack(form.history.stack)
        form.primary_pressed.connect(self.press_primary)
        form.cancel_pressed.connect(runs.cancel)
        form.source_changed.connect(self._on_source_changed)
        form.changed.connect(self._form_rests.start)
        form.take_wanted.connect(self._take_settings)
        form.prompts.hinted.connect(self.noted)
        stage.welcome.folder_wanted.connect(form.source_box.choose_folder)
        stage.welcome.video_wanted.connect(form.source_box.choose_file)
        stage.drop.dropped.connect(self._drop)
        stage.drop.refused.connect(lambda text: self.failed.emit(text, ""))
        stage.open_folder.clicked.connect(lambda: self._open(self._folder()))
        stage.play.clicked.connect(lambda: self._open(self._film))
        self.reader.opened.connect(self._on_opened)
        self.reader.failed.connect(self._on_unread)
        runs.happened.connect(self._on_event)
        runs.state_changed.connect(self._on_state)
        give_keys(self, self.press_primary, runs.cancel)

    @Slot(Path)
    def _drop(self, path: Path) -> None:
        if self.runs.state is RunState.READY:
            self.form.choose_source(path)
        else:
            self.noted.emit(tr("Frames are being painted. Cancel that, or wait until it is finished."))

    def _lay_out(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False, handleWidth=8)
        right.addWidget(self.stage)
        right.addWidget(self.chart)
        right.setSizes([640, 170])
        right.setStretchFactor(0, 1)
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        across.addWidget(self.form)
        across.addWidget(right)
        across.setSizes([340, 960])
        across.setStretchFactor(1, 1)
        self.form.setMinimumWidth(320)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)
