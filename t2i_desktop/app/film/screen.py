"""Where the film is seen: its picture, what stands in its way, and play, scrub and time below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QStackedWidget, QToolButton, QVBoxLayout

from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class Screen(QFrame):
    """sought: the frame that the person wants to see. play_pressed: play, or rest."""

    sought = Signal(int)
    play_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._theme, self._fps = theme, 25
        self._size: tuple[int, int] | None = None
        self.canvas = Canvas(theme)
        self.hint = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.play = QToolButton()
        self.scrub = QSlider(Qt.Orientation.Horizontal)
        self.scrub.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the timeline
        self.scrub.setAccessibleName(tr("Frame"))
        self.time = QLabel(objectName="muted")
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header = QHBoxLayout()
        self.facts = QLabel(objectName="muted")
        self._stack = QStackedWidget()
        self._lay_out()
        self.play.clicked.connect(self.play_pressed)
        self.scrub.valueChanged.connect(self.sought)
        self.show_playing(False)
        self.show_problem("", 0)

    def show_film(self, frames: int, fps: int) -> None:
        """Show a film of so many frames."""
        self._fps = fps
        self.scrub.blockSignals(True)
        self.scrub.setRange(0, frames - 1)
        self.scrub.setPageStep(fps)
        self.scrub.blockSignals(False)
        for widget in (self.play, self.scrub):
            widget.setEnabled(True)
        if self.canvas.image.isNull():
            self.hint.setText("")
        else:
            self._stack.setCurrentWidget(self.canvas)
        self.show_frame(self.scrub.value())
        self._tell()

    def show_size(self, width: int, height: int) -> None:
        """Tell how large the film is, in pixels."""
        if self._size != (width, height):
            self._size = width, height
            self._tell()

    def show_problem(self, problem: str, latents: int) -> None:
        """Say why there is nothing to play."""
        usual = (
            tr("Put latents on the timeline: drag them there, or double-click them."),
            tr("One more latent, and there is a way to show."),
        )
        self.hint.setText(problem or usual[min(latents, 1)])
        self._stack.setCurrentWidget(self.hint)
        self.canvas.clear()
        self.facts.setText("")
        self._size = None
        self.time.setText("")
        for widget in (self.play, self.scrub):
            widget.setEnabled(False)

    def show_picture(self, image: QImage) -> None:
        """Show the picture of a frame."""
        self.canvas.show_image(image)
        self._stack.setCurrentWidget(self.canvas)

    def show_frame(self, frame: int) -> None:
        """Tell where in the film that is."""
        self.scrub.blockSignals(True)
        self.scrub.setValue(frame)
        self.scrub.blockSignals(False)
        self.time.setText(f"{_clock(frame / self._fps)} / {_clock((self.scrub.maximum() + 1) / self._fps)}")

    def show_playing(self, is_playing: bool) -> None:
        """Offer to rest, or to play."""
        self._theme.set_icon(self.play, "pause" if is_playing else "resume")
        self.play.setToolTip(tr("Pause (Space)") if is_playing else tr("Play (Space)"))
        self.play.setAccessibleName(tr("Pause") if is_playing else tr("Play"))

    def _tell(self) -> None:
        frames = self.scrub.maximum() + 1
        size = f"{self._size[0]} × {self._size[1]}" if self._size else ""
        time = tr("{seconds} s", seconds=f"{frames / self._fps:.1f}")
        words = tr("{n} frames", one="1 frame", n=frames)
        self.facts.setText("  ·  ".join(filter(None, (time, words, size))))

    def _lay_out(self) -> None:
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.canvas)
        self.header.addWidget(QLabel(tr("Film"), objectName="heading"))
        self.header.addWidget(self.facts, 1)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.play)
        below.addWidget(self.scrub, 1)
        below.addWidget(self.time)
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance("0:00.0 / 00:00.0") + 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(self.header)
        column.addWidget(self._stack, 1)
        column.addLayout(below)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{minutes:.0f}:{rest:04.1f}"
