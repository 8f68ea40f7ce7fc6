"""What a film is told besides its latents: the ways that are selected, and how it plays. It only asks."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.number_box import make_plain
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.film.project import FilmProject
from t2i_desktop.engine.film.settings import EASINGS, LONGEST, SHORTEST, FilmSettings
from t2i_desktop.engine.latents.mixing import Blend
from t2i_desktop.engine.settings import specs
from t2i_desktop.engine.words import said

_SPECS = specs(FilmSettings)
_HELP = {spec.name: spec.help for spec in _SPECS}
_EASINGS = {"smooth": said("Smooth"), "linear": said("Linear"), "reference": said("Reference")}
_BLENDS: tuple[Blend, ...] = ("linear", "spherical")


class Controls(QWidget):
    """changed: a film that the person wants, what changed, and the sort of change (see Undoable.change)."""

    changed = Signal(object, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._project, self._numbers = FilmProject(), list[int]()
        self.seconds = QDoubleSpinBox(minimum=SHORTEST, maximum=LONGEST, singleStep=0.5, suffix=tr(" s"))
        self.easing = QComboBox()
        self.everywhere = QPushButton(tr("Apply to every way"))
        self.fps = QSpinBox(minimum=1, maximum=120, toolTip=tr(_HELP["fps"]))
        self.blend = QComboBox()
        self.loop = QCheckBox(tr("Loop"))
        self._which = QLabel(objectName="muted", wordWrap=True)
        self._fill()
        self._lay_out()
        self._connect()

    def show_project(self, project: FilmProject, numbers: Sequence[int]) -> None:
        """Show a film, and the ways from the latents that are selected."""
        self._project, self._numbers = project, list(numbers)
        shown = [number for number in numbers if number < len(project.keyframes)]
        for widget in (self.seconds, self.easing, self.fps, self.blend, self.loop):
            widget.blockSignals(True)
        if shown:
            key = project.keyframes[shown[0]]
            self.seconds.setValue(key.seconds)
            self.easing.setCurrentIndex(EASINGS.index(key.easing))
        self.fps.setValue(project.fps)
        self.blend.setCurrentIndex(_BLENDS.index(project.blend))
        self.loop.setChecked(project.loop)
        for widget in (self.seconds, self.easing, self.fps, self.blend, self.loop):
            widget.blockSignals(False)
        for widget in (self.seconds, self.easing, self.everywhere):
            widget.setEnabled(bool(shown))
        self._which.setText(_called(shown))

    def _fill(self) -> None:
        self.seconds.setDecimals(2)
        self.seconds.setValue(next(spec.default for spec in _SPECS if spec.name == "seconds"))
        self.seconds.setToolTip(tr(_HELP["seconds"]))
        self.seconds.setAccessibleName(tr("Seconds to the next latent"))
        self.easing.addItems([tr(_EASINGS[name]) for name in EASINGS])
        self.easing.setToolTip(tr(_HELP["easing"]))
        self.easing.setAccessibleName(tr("Easing"))
        self.everywhere.setToolTip(tr("Give all ways these seconds and this easing"))
        self.fps.setAccessibleName(tr("Frames per second"))
        for box in (self.seconds, self.fps):
            make_plain(box)
        self.blend.addItems([tr("Linear"), tr("Spherical")])
        self.blend.setToolTip(tr(_HELP["blend"]))
        self.blend.setAccessibleName(tr("Blend"))
        self.loop.setToolTip(tr(_HELP["loop"]))

    def _connect(self) -> None:
        self.seconds.valueChanged.connect(self._on_seconds)
        self.easing.currentIndexChanged.connect(
            lambda place: self._change(
                self._project.with_ways(self._numbers, easing=EASINGS[place]), tr("choice of easing")
            )
        )
        self.everywhere.clicked.connect(self._apply_everywhere)
        self.fps.valueChanged.connect(
            lambda fps: self._change(
                replace(self._project, fps=fps), tr("change of frames per second"), "fps"
            )
        )
        self.blend.currentIndexChanged.connect(
            lambda place: self._change(replace(self._project, blend=_BLENDS[place]), tr("choice of blend"))
        )
        self.loop.toggled.connect(
            lambda on: self._change(replace(self._project, loop=on), tr("change of the loop"))
        )

    def _on_seconds(self, seconds: float) -> None:
        project = self._project.with_ways(self._numbers, seconds=seconds)
        self._change(project, tr("change of time"), f"seconds {self._numbers}")

    def _apply_everywhere(self) -> None:
        every = range(len(self._project.keyframes))
        easing = EASINGS[self.easing.currentIndex()]
        self._change(self._project.with_ways(every, self.seconds.value(), easing), tr("change of every way"))

    def _change(self, project: FilmProject, what: str, sort: str = "") -> None:
        self.changed.emit(project, what, sort)

    def _lay_out(self) -> None:
        way, film = QGridLayout(), QGridLayout()
        for grid, rows in (
            (way, ((tr("Time"), self.seconds), (tr("Easing"), self.easing))),
            (film, ((tr("Frames per second"), self.fps), (tr("Blend"), self.blend))),
        ):
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(6)
            grid.setColumnStretch(1, 1)
            for row, (text, widget) in enumerate(rows):
                label = QLabel(text)
                label.setBuddy(widget)
                grid.addWidget(label, row, 0)
                grid.addWidget(widget, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(QLabel(tr("Way to the next"), objectName="heading"))
        column.addWidget(self._which)
        column.addLayout(way)
        column.addWidget(self.everywhere)
        column.addSpacing(12)
        column.addWidget(QLabel(tr("Film"), objectName="heading"))
        column.addLayout(film)
        column.addWidget(self.loop)


def _called(numbers: Sequence[int]) -> str:
    match len(numbers):
        case 0:
            return tr("Select latents on the timeline.")
        case 1:
            return tr("From latent {number}", number=numbers[0] + 1)
        case count:
            return tr("From {count} latents", count=count)
