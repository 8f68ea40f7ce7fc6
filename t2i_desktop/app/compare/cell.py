"""One place of the grid: the picture as it forms, and under it what it came to. Knows no run."""

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.compare.figures import Figures
from t2i_desktop.engine.words import said

_SIDE = 208
_ROUND = 8
_WAITING = said("waits")


class CellView(QWidget):
    """`chosen`: a person wants to see the picture large. place: what the cell is, in words."""

    chosen = Signal()

    def __init__(self, place: str, theme: Theme) -> None:
        super().__init__()
        self.picture = _Picture(theme)
        self.picture.setAccessibleName(place)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Progress of {place}", place=place))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.first, self.second = QLabel(objectName="muted"), QLabel()
        for label in (self.first, self.second):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self.picture, self.bar, self.first, self.second):
            column.addWidget(widget)
        self.set_side(_SIDE)
        self.wait()

    def set_side(self, side: int) -> None:
        """Be so many pixels wide."""
        self.picture.setFixedSize(side, side)
        self.setFixedWidth(side)

    def wait(self) -> None:
        """It is not made yet."""
        self.picture.show_image(QImage(), "")
        self._say(tr(_WAITING), "")
        self.bar.hide()

    def begin(self) -> None:
        """It is being made."""
        self.picture.show_image(QImage(), "")
        self.bar.setRange(0, 0)
        self.bar.show()
        self._say(tr("loading…"), "")

    def start(self, total: int) -> None:
        """Its steps begin."""
        self.bar.setRange(0, total)
        self.step(0)

    def step(self, step: int) -> None:
        """So many steps are done."""
        self.bar.setValue(step)
        self._say(tr("step {step} of {steps}", step=step, steps=self.bar.maximum()), "")

    def show_array(self, picture: np.ndarray) -> None:
        """Show a picture (H, W, 3) uint8."""
        self.show_image(image_of(picture))

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self.picture.show_image(image, "")

    def end(self, figures: Figures) -> None:
        """Show what it came to; why it failed stands where its picture would be."""
        self.bar.hide()
        if figures.state == "failed":
            self.picture.show_image(QImage(), tr(figures.message))
            self._say(tr("failed"), "")
            return
        self._say(*map(tr, figures.lines()))
        self.picture.setToolTip(tr("Show it large, with all that is known of it"))
        self.second.setToolTip(
            tr(figures.remark)
            or tr("{judge}, on {device}", judge=tr(figures.judge), device=tr(figures.device))
        )

    def _say(self, first: str, second: str) -> None:
        self.first.setText(first)
        self.second.setText(second)


class _Picture(QWidget):
    """A picture as large as fits, with round corners; or a text that says why there is none."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._image, self._text = theme, QImage(), ""
        present(self, Role.Graphic)
        theme.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    @property
    def text(self) -> str:
        """Why nothing is shown."""
        return self._text

    def show_image(self, image: QImage, text: str) -> None:
        """Show an image, or a text if it is null."""
        self._image, self._text = image, text
        can_be_seen = not image.isNull()
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_be_seen else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_be_seen else Qt.FocusPolicy.NoFocus)
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is a wish to see it large."""
        if event.button() == Qt.MouseButton.LeftButton and not self._image.isNull():
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So is Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and not event.modifiers():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and on it the picture or the text."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(box, _ROUND, _ROUND)
        painter.fillPath(shape, QColor(colours.stage))
        if not self._image.isNull():
            painter.setClipPath(shape)
            painter.drawImage(_fitted(self._image, box), self._image)
            painter.setClipping(False)
        elif self._text:
            painter.setPen(QColor(colours.error))
            inner = box.adjusted(12, 10, -12, -10)
            line = painter.fontMetrics().lineSpacing()
            inner.setHeight(inner.height() // line * line)  # whole lines; the tip says all
            painter.drawText(inner, Qt.TextFlag.TextWordWrap, self._text)
        has_focus = self.hasFocus()
        painter.setPen(QPen(QColor(colours.focus if has_focus else colours.border), 2 if has_focus else 1))
        painter.drawPath(shape)


def _fitted(image: QImage, box: QRectF) -> QRectF:
    scale = min(box.width() / image.width(), box.height() / image.height())
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(box.center())
    return place
