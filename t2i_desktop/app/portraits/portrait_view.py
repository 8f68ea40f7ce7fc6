"""One portrait, as large as there is room, with words where there is none yet. Knows nothing of drawing."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.portraits.grid import draw_rounded
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.app.theme import Theme

_LEAST = 84


class PortraitView(QWidget):
    """A square. name: what it is called by those who cannot see it. empty: what stands in it before."""

    def __init__(self, theme: Theme, name: str, empty: str = "", side: int = 84) -> None:
        super().__init__()
        self._theme, self._empty, self._side = theme, empty, side
        self.image = QImage()
        self.setAccessibleName(name)
        present(self, Role.Graphic)
        self.setMinimumSize(min(side, _LEAST), min(side, _LEAST))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_portrait(self, portrait: np.ndarray | None) -> None:
        """Show (H, W, 3) uint8, or nothing."""
        self.image = QImage() if portrait is None else image_of(portrait)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It is a square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as wide."""
        return width

    def sizeHint(self) -> QSize:
        """What it would like."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the portrait, or an empty frame."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height()) - 2
        edge = QColor(self._theme.colours.border)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if not self.image.isNull():
            draw_rounded(painter, self.image, place, edge)
            return
        painter.setPen(QPen(edge, 1.4, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, 7, 7)
        painter.setPen(QColor(self._theme.colours.muted))
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place.adjusted(6, 6, -6, -6), words, self._empty)
