"""The picture itself: fitted, zoomed with the wheel, dragged with the mouse. Knows no runs and no files."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QUndoStack,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.focus_ring import FocusRing
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

FRAME_MS = 33
TILES = 3
"""How many times the picture stands beside itself, across and down, in the tiled preview."""

_MARGIN = 24
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_HOLDING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
_SMALLEST, _LARGEST = 0.05, 64.0


class Canvas(QWidget):
    """Shows one picture. Of pictures that come faster than about 30 a second, the newest is drawn."""

    zoom_changed = Signal(float)
    view_changed = Signal()  # another picture, or the picture lies elsewhere

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._newest: np.ndarray | None = None
        self._scale = 1.0
        self._offset = QPointF()
        self._is_fitted = True
        self._is_crisp = False
        self._is_tiled = False
        self.mask_undo = QUndoStack(self)
        self._drag: QPointF | None = None
        self._timer = QTimer(self, singleShot=True, interval=FRAME_MS)
        self._timer.timeout.connect(self._take_newest)
        self.setMinimumSize(240, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture"))
        present(self, Role.Graphic)
        self._ring = FocusRing(self, theme)
        self.setAccessibleDescription(tr("Arrow keys move the picture; plus, minus and 0 zoom and fit it."))
        theme.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """The picture shown; null if there is none."""
        self._take_newest()
        return self._image

    @property
    def scale(self) -> float:
        """Screen points per pixel of the picture."""
        return self._scale

    @property
    def target(self) -> QRectF:
        """Where the picture lies, in points of the widget; what is laid over it needs to know."""
        return self._target()

    def show_array(self, picture: np.ndarray) -> None:
        """Show (height, width, 3) uint8 at the next frame."""
        self._newest = picture
        if not self._timer.isActive():
            self._timer.start()

    def show_image(self, image: QImage) -> None:
        """Show a picture now."""
        self._newest = None
        is_other_size = image.size() != self._image.size()
        self._image = image
        if is_other_size:
            self.fit()
        self.update()
        self.view_changed.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.show_image(QImage())

    def set_crisp(self, is_crisp: bool) -> None:
        """Show the pixels as squares, or smoothly."""
        self._is_crisp = is_crisp
        self.update()

    def set_tiled(self, is_tiled: bool) -> None:
        """Show the picture alone, or beside itself as tiles would lie."""
        self._is_tiled = is_tiled
        self.fit()

    def fit(self) -> None:
        """Show the whole picture, or all its tiles, as large as can be, and keep it so."""
        self._is_fitted = True
        if not self._image.isNull():
            room = QSize(max(self.width() - 2 * _MARGIN, 1), max(self.height() - 2 * _MARGIN, 1))
            self._scale = min(room.width() / self._image.width(), room.height() / self._image.height())
            self._scale /= TILES if self._is_tiled else 1
            self._offset = QPointF()
        self._tell()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom; the point `at` of the widget (its middle) stays where it is."""
        middle = QPointF(self.rect().center())
        anchor = (at or middle) - middle - self._offset
        scale = min(max(self._scale * factor, _SMALLEST), _LARGEST)
        self._offset -= anchor * (scale / self._scale - 1)
        self._scale = scale
        self._is_fitted = False
        self._tell()

    def to_picture(self, point: QPointF) -> QPointF:
        """A point of the widget in pixels of the picture; outside of it, it lies below zero or too far."""
        return (point - self._target().topLeft()) / self._scale

    def to_widget(self, pixel: QPointF) -> QPointF:
        """Where a pixel of the picture lies, in points of the widget."""
        return pixel * self._scale + self._target().topLeft()

    def show_actual_size(self) -> None:
        """One pixel of the picture on one point of the screen."""
        self.zoom_by(1 / self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in its frame."""
        painter = QPainter(self)
        if not self._image.isNull():
            self._draw_picture(painter)
        self._ring.draw(painter)
        painter.end()

    def _draw_picture(self, painter: QPainter) -> None:
        target = self._target()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._is_crisp)
        if self._is_tiled:
            self._draw_tiles(painter, target)
        else:
            painter.drawImage(target, self._image)
        painter.setPen(QPen(QColor(self._theme.colours.border), 1))
        painter.drawRect(self._frame(target).adjusted(-0.5, -0.5, 0.5, 0.5))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys move the picture."""
        super().focusInEvent(event)
        self._ring.on_focus(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted picture fitted."""
        if self._is_fitted:
            self.fit()
        self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to where the mouse points."""
        if not self._image.isNull():
            self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() in _HOLDING and not self._image.isNull():
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture along."""
        if self._drag is not None:
            self._move(event.position() - self._drag)
            self._drag = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit."""
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom and fit without a mouse."""
        moves = {
            Qt.Key.Key_Left: QPointF(40, 0),
            Qt.Key.Key_Right: QPointF(-40, 0),
            Qt.Key.Key_Up: QPointF(0, 40),
            Qt.Key.Key_Down: QPointF(0, -40),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._move(moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom_by(1 / 1.25 if key == Qt.Key.Key_Minus else 1.25)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _take_newest(self) -> None:
        picture, self._newest = self._newest, None
        if picture is not None:
            self.show_image(image_of(picture))

    def _target(self) -> QRectF:
        target = QRectF(0, 0, self._image.width() * self._scale, self._image.height() * self._scale)
        target.moveCenter(QRectF(self.rect()).center() + self._offset)
        return target

    def _frame(self, target: QRectF) -> QRectF:
        """All that is drawn: the picture, or its tiles with the picture in their middle."""
        if not self._is_tiled:
            return target
        across, down = target.width() * (TILES // 2), target.height() * (TILES // 2)
        return target.adjusted(-across, -down, across, down)

    def _draw_tiles(self, painter: QPainter, target: QRectF) -> None:
        """Draw tiles of whole points: between fractions of points, seams would show that are not there."""
        ratio = self.devicePixelRatioF()
        size = (target.size() * ratio).toSize().expandedTo(QSize(1, 1))
        smooth = Qt.TransformationMode.FastTransformation if self._is_crisp else _SMOOTH
        tile = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        tile.setDevicePixelRatio(ratio)
        width, height = size.width() / ratio, size.height() / ratio
        middle = target.topLeft().toPoint()
        for row in range(TILES):
            for column in range(TILES):
                across, down = column - TILES // 2, row - TILES // 2
                painter.drawImage(QPointF(middle.x() + across * width, middle.y() + down * height), tile)

    def _move(self, by: QPointF) -> None:
        self._offset += by
        self._is_fitted = False
        self.update()
        self.view_changed.emit()

    def _tell(self) -> None:
        self.zoom_changed.emit(self._scale)
        self.update()
        self.view_changed.emit()


def image_of(picture: np.ndarray) -> QImage:
    """A QImage that owns its pixels, from (height, width, 3) uint8."""
    height, width, _ = picture.shape
    pixels = np.ascontiguousarray(picture)
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
