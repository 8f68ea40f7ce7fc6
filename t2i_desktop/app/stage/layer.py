"""What lies over the canvas and is as large as it. Knows nothing of what a layer shows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.stage.canvas import Canvas


class Layer(QWidget):
    """Hidden at first. Events that it does not take fall through to the canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.resize(canvas.size())
        self.hide()
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the canvas."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.resize(self.canvas.size())
        return super().eventFilter(watched, event)
