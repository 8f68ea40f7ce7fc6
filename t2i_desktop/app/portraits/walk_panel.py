"""Two pinned portraits, and the way from one to the other: a slider, played there and back, saved as a film.

Knows nothing of how the way is drawn.
"""

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from t2i_desktop.app.portraits.portrait_view import PortraitView
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

FPS = 15
_END = 84


class WalkPanel(QWidget):
    """pin_wanted: pin the picked portrait as “a” or “b”. shown: a portrait (64, 64, 3), and how far, 0 to 1.

    export_wanted, keep_wanted: do that with the whole way.
    """

    pin_wanted = Signal(str)
    shown = Signal(object, float)
    export_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.frames: np.ndarray | None = None
        self.ends = {
            name: PortraitView(theme, tr("Portrait {name}", name=name.upper()), name.upper(), _END)
            for name in "ab"
        }
        self.pins = {name: QPushButton(tr("Pin as {name}", name=name.upper())) for name in "ab"}
        self.slider = QSlider(Qt.Orientation.Horizontal, enabled=False)
        self.slider.setAccessibleName(tr("Way from A to B"))
        self.play = QPushButton(tr("Play"), enabled=False, toolTip=tr("There and back, until you stop it"))
        self.keep = QPushButton(
            tr("Keep"), enabled=False, toolTip=tr("Keep the walk in the gallery, as one sheet")
        )
        self.export = QPushButton("GIF…", enabled=False, toolTip=tr("Save the walk as an animation"))
        self._timer = QTimer(self, interval=1000 // FPS)
        self._timer.timeout.connect(self._go_on)
        self._way = 1
        self._lay_out()
        self._connect()
        self._show_playing()

    def show_end(self, name: str, portrait: np.ndarray | None) -> None:
        """Show a pinned portrait."""
        self.ends[name].show_portrait(portrait)

    def show_frames(self, frames: np.ndarray | None) -> None:
        """Take the way, (N, 64, 64, 3) uint8, or none; the slider stays where it is."""
        self.frames = frames
        for part in (self.slider, self.play, self.keep, self.export):
            part.setEnabled(frames is not None)
        if frames is None:
            self.stop()
            return
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(frames) - 1)
        if self._timer.isActive() or self.slider.hasFocus():
            self._show()

    def there_and_back(self) -> np.ndarray:
        """The frames of a film that can be repeated for ever."""
        assert self.frames is not None
        return np.concatenate([self.frames, self.frames[-2:0:-1]])

    def stop(self) -> None:
        """Play no longer."""
        self._timer.stop()
        self._show_playing()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play for nobody."""
        self.stop()
        super().hideEvent(event)

    def _toggle(self) -> None:
        self.stop() if self._timer.isActive() else self._timer.start()
        self._show_playing()

    def _go_on(self) -> None:
        place = self.slider.value() + self._way
        if not 0 <= place <= self.slider.maximum():
            self._way = -self._way
            place = self.slider.value() + self._way
        self.slider.setValue(place)

    def _show(self) -> None:
        if self.frames is not None:
            place = self.slider.value()
            self.shown.emit(self.frames[place], place / max(self.slider.maximum(), 1))

    def _show_playing(self) -> None:
        is_playing = self._timer.isActive()
        self.play.setText(tr("Stop") if is_playing else tr("Play"))
        self._theme.set_icon(self.play, "pause" if is_playing else "resume")

    def _connect(self) -> None:
        self.pins["a"].setToolTip(tr("Let the walk begin with the picked portrait"))
        self.pins["b"].setToolTip(tr("Let the walk end with the picked portrait"))
        for name, button in self.pins.items():
            button.clicked.connect(lambda _=False, name=name: self.pin_wanted.emit(name))
        self.slider.valueChanged.connect(self._show)
        self.play.clicked.connect(self._toggle)
        self.keep.clicked.connect(self.keep_wanted)
        self.export.clicked.connect(self.export_wanted)

    def _lay_out(self) -> None:
        self._theme.set_icon(self.keep, "save")
        self._theme.set_icon(self.export, "export")
        ends = QGridLayout()
        ends.setHorizontalSpacing(10)
        ends.setVerticalSpacing(6)
        for column, name in enumerate("ab"):
            self.ends[name].setFixedSize(_END, _END)
            ends.addWidget(self.ends[name], 0, column, Qt.AlignmentFlag.AlignCenter)
            ends.addWidget(self.pins[name], 1, column)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.export, self.keep):
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QLabel(tr("Walk"), objectName="title"))
        column.addLayout(ends)
        column.addWidget(self.slider)
        column.addWidget(self.play)
        column.addLayout(row)
