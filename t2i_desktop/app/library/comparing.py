"""Two to four pictures side by side, each with what sets it apart from the others."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Item

MOST = 4


class CompareView(QFrame):
    """`closed` is pressed to go back. titles: of the settings, by their names."""

    closed = Signal()

    def __init__(self, titles: Mapping[str, str], theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._titles, self._theme = titles, theme
        self.canvases: list[Canvas] = []
        self.captions: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        back = QPushButton(tr("Back to all"))
        back.setToolTip(tr("Show all pictures again (Esc)"))
        back.setShortcut("Esc")
        back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(QLabel(tr("Side by side"), objectName="heading"), 1)
        head.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.addLayout(head)
        column.addLayout(self._grid, 1)

    def show_items(self, items: Sequence[tuple[Item, QImage]]) -> None:
        """Show pictures; below each, the settings in which it differs from the others."""
        while taken := self._grid.takeAt(0):
            if widget := taken.widget():
                widget.deleteLater()
        self.canvases, self.captions = [], []
        differing = differences([item.settings for item, _ in items])
        for place, (item, image) in enumerate(items):
            self._grid.addWidget(self._cell(item, image, differing), *self._at(place, len(items)))

    def _at(self, place: int, number: int) -> tuple[int, int]:
        columns = 2 if number == MOST else number
        return divmod(place, columns)

    def _cell(self, item: Item, image: QImage, differing: Sequence[str]) -> QWidget:
        canvas = Canvas(self._theme)
        canvas.setMinimumSize(120, 120)
        canvas.show_image(image)
        values = {name: item.settings.get(name, "") for name in differing}
        facts = [
            tr("{setting}: {value}", setting=tr(self._titles.get(name, name)), value=_spoken(value))
            for name, value in values.items()
        ]
        caption = QLabel("  ·  ".join(facts) or tr("The same settings"), objectName="muted", wordWrap=True)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        title = QLabel(item.title, objectName="title", wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(canvas, 1)
        column.addWidget(title)
        column.addWidget(caption)
        self.canvases.append(canvas)
        self.captions.append(caption)
        return cell


def _spoken(value: Any) -> str:
    return tr("none") if value == "" else str(value)


def differences(settings: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """The names of the settings that are not the same in all, in their order."""
    names = dict.fromkeys(name for values in settings for name in values)
    return tuple(name for name in names if len({repr(values.get(name)) for values in settings}) > 1)
