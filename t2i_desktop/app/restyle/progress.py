"""One line below the frames: how far the restyling is, and how long it takes yet."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from t2i_desktop.app.restyle.course import Course
from t2i_desktop.app.stage.progress import REFRESH_MS
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Loading, Started, Stepped


class CourseProgress(QWidget):
    """Shows a Course that has taken an event already."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self._timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._timer.timeout.connect(self._show)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName("Progress")
        self._left = QLabel(objectName="muted")
        self._right = QLabel(objectName="muted", alignment=Qt.AlignmentFlag.AlignRight)
        words = QHBoxLayout()
        words.addWidget(self._left, 1)
        words.addWidget(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addLayout(words)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._left.text()

    def follow(self, course: Course, event: Event) -> None:
        """Show what an event means."""
        self._course = course
        self.show()
        match event:
            case Stepped():
                if not self._timer.isActive():
                    self._timer.start()
                return
            case Loading(message):
                self._bar.setRange(0, 0)
                self._left.setText(message)
                self._right.clear()
                return
            case Started(_, _, device):
                self._right.setText(device)
            case _:
                pass
        self._timer.stop()
        self._show()
        if isinstance(event, Finished | Cancelled | Failed):
            self._end(course, event)

    def _show(self) -> None:
        if self._course is not None:
            self._bar.setRange(0, max(self._course.pace.total, 1))
            self._bar.setValue(self._course.pace.done)
            self._left.setText(self._course.text())

    def _end(self, course: Course, event: Finished | Cancelled | Failed) -> None:
        if isinstance(event, Finished):
            self._bar.setValue(self._bar.maximum())
            self._left.setText(f"All {course.count} frames are finished")
        else:
            why = "Stopped" if isinstance(event, Cancelled) else "Stopped by an error"
            of_all = f"  ·  {course.finished} of {course.count} frames are finished" if course.count else ""
            self._left.setText(why + of_all)
