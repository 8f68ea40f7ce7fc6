"""One frame under its caption, or a sentence where there is none. Knows nothing of where frames come from."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from t2i_desktop.app.stage.canvas import Canvas, image_of
from t2i_desktop.app.theme import Theme


class FrameView(QWidget):
    """A canvas that can be zoomed, and what it shows in words."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.canvas = Canvas(theme)
        self.canvas.setAccessibleName(name)
        self._caption = QLabel(name, objectName="muted", alignment=Qt.AlignmentFlag.AlignCenter)
        self._hint = QLabel(objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._hint.setMargin(24)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._stack, 1)
        column.addWidget(self._caption)

    @property
    def caption(self) -> str:
        """What is written below."""
        return self._caption.text()

    @property
    def hint(self) -> str:
        """The sentence in the place of a frame; empty if there is one."""
        return self._hint.text() if self._stack.currentWidget() is self._hint else ""

    def caption_as(self, text: str) -> None:
        """Write something else below."""
        self._caption.setText(text)

    def show_frame(self, picture: np.ndarray) -> None:
        """Show (H, W, 3) uint8 now."""
        self._stack.setCurrentWidget(self.canvas)
        self.canvas.show_image(image_of(picture))

    def show_live(self, picture: np.ndarray) -> None:
        """Show (H, W, 3) uint8 soon; of frames that come fast, the newest."""
        self._stack.setCurrentWidget(self.canvas)
        self.canvas.show_array(picture)

    def show_hint(self, text: str) -> None:
        """Show a sentence and no frame."""
        self.canvas.clear()
        self._hint.setText(text)
        self._stack.setCurrentWidget(self._hint)
