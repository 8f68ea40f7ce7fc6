"""A line of text with a button beside it that helps to fill it in. Knows not what stands in the line."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from t2i_desktop.app.words import tr


class LineBox(QWidget):
    """The focus belongs to the line. help: what is written on the button, and its name for screen readers."""

    def __init__(self, title: str, help: tuple[str, str]) -> None:
        super().__init__()
        self.line = QLineEdit(placeholderText=tr("None"))
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(title)
        sign, name = help
        self.button = QToolButton(text=sign, objectName="beside")
        self.button.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on; by a focus proxy Tab would leave out what stands before the line."""
        self.line.setFocus(event.reason())
