"""One line below the frames: how far the restyling is, and how long it takes yet."""

from t2i_desktop.app.restyle.course import Course
from t2i_desktop.app.stage.progress import ProgressLine
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Loading, Started, Stepped


class CourseProgress(ProgressLine):
    """Shows a Course that has taken an event already."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self.hide()

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
                self._left.setText(tr(message))
                self._right.clear()
                return
            case Started(_, _, device):
                self._right.setText(tr(device))
            case _:
                pass
        self._timer.stop()
        self.show_pace()
        if isinstance(event, Finished | Cancelled | Failed):
            self._end(course, event)

    def show_pace(self) -> None:
        """Show how many steps of all frames are done."""
        if self._course is not None:
            self._bar.setRange(0, max(self._course.pace.total, 1))
            self._bar.setValue(self._course.pace.done)
            self._left.setText(self._course.text())

    def _end(self, course: Course, event: Finished | Cancelled | Failed) -> None:
        if isinstance(event, Finished):
            self._bar.setValue(self._bar.maximum())
            self._left.setText(tr("All {count} frames are finished", count=course.count))
        else:
            why = tr("Stopped") if isinstance(event, Cancelled) else tr("Stopped by an error")
            self._left.setText("  ·  ".join(filter(None, (why, _of_all(course)))))


def _of_all(course: Course) -> str:
    if not course.count:
        return ""
    return tr("{done} of {count} frames are finished", done=course.finished, count=course.count)
