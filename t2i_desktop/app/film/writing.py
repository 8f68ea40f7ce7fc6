"""How far a film is that is being written, in the little room there is beside it."""

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from t2i_desktop.app.stage.pace import Pace, spoken_time
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import Event, Loading, Started, Stepped


class Writing(QWidget):
    """Follows the events of the run that writes it."""

    def __init__(self) -> None:
        super().__init__()
        self._pace = Pace(1)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress of the film"))
        self.words = QLabel(objectName="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def follow(self, event: Event) -> None:
        """Show what an event means for the progress."""
        match event:
            case Loading():
                self.bar.setRange(0, 0)
                self.words.setText(tr("Loading the model…"))
            case Started(_, total, _, first):
                self._pace = Pace(total, first)
                self.bar.setRange(0, total)
                self.bar.setValue(first)
            case Stepped(step):
                self._pace.step(step)
                self.bar.setValue(step)
                left = self._pace.seconds_left
                frame = tr("Frame {number} of {count}", number=step, count=self.bar.maximum())
                time = tr("{time} left", time=spoken_time(left)) if left else ""
                self.words.setText("  ·  ".join(filter(None, (frame, time))))
            case _:
                pass
