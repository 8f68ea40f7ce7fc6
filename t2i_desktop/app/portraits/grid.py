"""The sheet of portraits: one can be picked, and looked at alone. Knows nothing of how they are drawn."""

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.accessible import Role, present, tell_value
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_GAP, _MARGIN, _ROUND = 8, 6, 7
_RIGHT, _DOWN = (1, 0), (0, 1)
_STEPS = {
    Qt.Key.Key_Right: _RIGHT,
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: _DOWN,
    Qt.Key.Key_Up: (0, -1),
}


class PortraitGrid(QWidget):
    """picked: the number of another one, from 0. Double-click or Return shows it alone, Esc all again."""

    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._images: list[QImage] = []
        self.index, self.is_alone = 0, False
        self.setMinimumSize(260, 260)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Portraits"))
        present(self, Role.List, self._spoken)
        self.setAccessibleDescription(tr("Arrow keys pick a portrait, Return shows it alone, Esc all again."))
        theme.changed.connect(self.update)

    @property
    def number(self) -> int:
        """How many portraits there are."""
        return len(self._images)

    def show_portraits(self, portraits: np.ndarray) -> None:
        """Show portraits (N, H, W, 3) uint8; the same place stays picked where it can."""
        self._images = [image_of(portrait) for portrait in portraits]
        self.pick(min(self.index, len(self._images) - 1))
        self.update()

    def pick(self, index: int) -> None:
        """Mark a portrait."""
        if index != self.index:
            self.index = index
            self.picked.emit(index)
            tell_value(self)
        self.update()

    def place_of(self, index: int) -> QRectF:
        """Where a portrait lies."""
        columns, side = self._layout()
        row, column = divmod(index, columns)
        rows = math.ceil(len(self._images) / columns)
        left = (self.width() - columns * side - (columns - 1) * _GAP) / 2
        top = (self.height() - rows * side - (rows - 1) * _GAP) / 2
        return QRectF(left + column * (side + _GAP), top + row * (side + _GAP), side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the portrait under the mouse."""
        if not self.is_alone and (index := self._under(event.position())) is not None:
            self.pick(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it alone, or all again."""
        if self.is_alone or self._under(event.position()) is not None:
            self._show_alone(not self.is_alone)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the page's commands while one portrait is looked at alone."""
        is_wanted = self.is_alone and event.type() == QEvent.Type.ShortcutOverride
        if is_wanted and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick and enlarge without a mouse."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._images:
            across, down = _STEPS[key]
            index = self.index + across + down * (1 if self.is_alone else self._layout()[0])
            if 0 <= index < len(self._images):
                self.pick(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._show_alone(not self.is_alone)
        elif key == Qt.Key.Key_Escape and self.is_alone:
            self._show_alone(False)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the portraits, the picked one in a frame."""
        if not self._images:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        edge = QColor(self._theme.colours.border)
        if self.is_alone:
            side = min(self.width(), self.height()) - 2 * _MARGIN
            place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            draw_rounded(painter, self._images[self.index], place, edge)
            return
        for index, image in enumerate(self._images):
            draw_rounded(painter, image, self.place_of(index), edge)
        if len(self._images) > 1:
            has_focus, colours = self.hasFocus(), self._theme.colours
            painter.setPen(QPen(QColor(colours.focus if has_focus else colours.muted), 3 if has_focus else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self.place_of(self.index).adjusted(-2.5, -2.5, 2.5, 2.5)
            painter.drawRoundedRect(around, _ROUND + 2, _ROUND + 2)

    def _spoken(self) -> str:
        return tr("{number} of {total}", number=self.index + 1, total=self.number)

    def _show_alone(self, is_alone: bool) -> None:
        self.is_alone = is_alone
        self.update()

    def _under(self, point: QPointF) -> int | None:
        return next((i for i in range(len(self._images)) if self.place_of(i).contains(point)), None)

    def _layout(self) -> tuple[int, float]:
        """How many columns make the portraits largest, and their side."""
        number = max(len(self._images), 1)
        across, down = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN

        def side(columns: int) -> float:
            rows = math.ceil(number / columns)
            return min((across - (columns - 1) * _GAP) / columns, (down - (rows - 1) * _GAP) / rows)

        best = max(range(1, number + 1), key=side)
        return best, max(side(best), 1.0)


def draw_rounded(painter: QPainter, image: QImage, place: QRectF, edge: QColor) -> None:
    """Draw a picture with round corners, and an edge that holds what is as light as the pane."""
    path = QPainterPath()
    path.addRoundedRect(place, _ROUND, _ROUND)
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(place, image)
    painter.restore()
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
