"""The middle of the Restyle page: a source frame beside its restyled one, and which frame that is.

Shows what it is given; which frames those are is the page's decision.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.restyle.frame_view import FrameView
from t2i_desktop.app.restyle.progress import CourseProgress
from t2i_desktop.app.restyle.welcome import DROP, Welcome
from t2i_desktop.app.stage.drop import DropVeil
from t2i_desktop.app.stage.stage import ElidedLabel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class RestyleStage(QFrame):
    """Heading, two frames, a slider over all frames, a note and the progress.

    looked_at: the number of a frame, from 0, that the person wants to see; live_wanted: to watch the run.
    """

    looked_at = Signal(int)
    live_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._theme = theme
        self.welcome = Welcome(theme)
        self.source, self.painted = FrameView(tr("Source"), theme), FrameView(tr("Restyled"), theme)
        self.progress = CourseProgress()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes there in every language
        self.slider.setAccessibleName(tr("Frame"))
        self.slider.setToolTip(tr("Drag to look at other frames"))
        self.slider.valueChanged.connect(lambda value: self.looked_at.emit(value - 1))
        self.live = self._button(tr("Live"), tr("Watch the frame that forms"), "live")
        self.live.clicked.connect(self.live_wanted)
        self.open_folder = self._button(
            tr("Open Folder"), tr("Show the frames in the file manager"), "folder"
        )
        self.play = self._button(tr("Play Film"), tr("Show the restyled film"), "resume")
        self._title, self._chip = ElidedLabel(), QLabel(objectName="chip")
        self._frame = QLabel(objectName="muted")
        self._note = QLabel(objectName="muted", wordWrap=True)
        self._note.setAccessibleName(tr("Note"))
        self._header, self._row = QWidget(), QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.drop = DropVeil(self, theme, DROP)
        self.show_welcome()

    @property
    def chip(self) -> str:
        """The mark beside the heading; empty if there is none."""
        return self._chip.text()

    @property
    def note(self) -> str:
        """What the line above the progress says."""
        return self._note.text()

    @property
    def title(self) -> str:
        """The heading."""
        return self._title.full_text

    def show_welcome(self) -> None:
        """Show the invitation."""
        self._stack.setCurrentWidget(self.welcome)
        for part in (self._header, self._row, self._note, self.progress):
            part.hide()

    def show_source(self, title: str) -> None:
        """Show the frames, under the name of their source."""
        self._stack.setCurrentIndex(1)
        self._title.set_full_text(title)
        self._header.show()

    def set_chip(self, text: str, mood: str = "") -> None:
        """Change the mark beside the heading."""
        self._chip.setText(text)
        self._chip.setProperty("mood", mood)
        self._chip.style().unpolish(self._chip)
        self._chip.style().polish(self._chip)
        self._chip.setVisible(bool(text))

    def tell(self, text: str) -> None:
        """Say something above the progress; nothing where there is nothing to say."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def set_frames(self, count: int | None) -> None:
        """So many frames can be looked at; None: it is not known."""
        self.slider.blockSignals(True)
        self.slider.setRange(1, max(count or 1, 1))
        self.slider.blockSignals(False)
        self._row.setVisible((count or 0) > 1)
        self._write_frame()

    def show_number(self, number: int) -> None:
        """Say which frame is shown, from 0, without asking for it."""
        self.slider.blockSignals(True)
        self.slider.setValue(number + 1)
        self.slider.blockSignals(False)
        self._write_frame()

    def _write_frame(self) -> None:
        number, count = self.slider.value(), self.slider.maximum()
        self._frame.setText(tr("Frame {number} of {count}", number=number, count=count))

    def _button(self, text: str, tip: str, icon: str) -> QPushButton:
        button = QPushButton(text, objectName="quiet", visible=False)
        button.setToolTip(tip)
        self._theme.set_icon(button, icon, "muted")
        return button

    def _lay_out(self) -> None:
        header = QHBoxLayout(self._header)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(8)
        header.addWidget(self._title, 1)
        for widget in (self._chip, self.open_folder, self.play):
            header.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        pair = QWidget()
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.source, 1)
        across.addWidget(self.painted, 1)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(pair)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self._frame)
        row.addWidget(self.live)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        column.addWidget(self._row)
        column.addWidget(self._note)
        column.addWidget(self.progress)
