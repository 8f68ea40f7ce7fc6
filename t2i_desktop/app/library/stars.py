"""Five stars to give: by a click, by a key, or none again by a click on the last one given."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

MOST = 5
_SIDE, _GAP = 20, 4
# A five-pointed star in a square of side 2 around the middle: outer and inner corners in turn.
_STAR = (
    (0.0, -1.0), (0.247, -0.34), (0.951, -0.309), (0.399, 0.13), (0.588, 0.809),
    (0.0, 0.42), (-0.588, 0.809), (-0.399, 0.13), (-0.951, -0.309), (-0.247, -0.34),
)  # fmt: skip


class Stars(QWidget):
    """`given` tells how many a person has given."""

    given = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._stars, self._under_mouse = theme, 0, 0
        present(self, Role.Slider, self._spoken)
        self.setFixedSize(QSize(MOST * (_SIDE + _GAP), _SIDE + _GAP))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Give stars (keys 0 to 5)"))
        theme.changed.connect(self.update)
        self.show_stars(0)

    @property
    def stars(self) -> int:
        """How many are shown."""
        return self._stars

    def show_stars(self, stars: int) -> None:
        """Show how many were given."""
        self._stars = stars
        self.setAccessibleName(tr("{stars} of {most} stars", stars=stars, most=MOST))
        self.update()

    def place(self, star: int) -> QRectF:
        """Where a star is drawn, counted from 1."""
        return QRectF((star - 1) * (_SIDE + _GAP), _GAP / 2, _SIDE, _SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give as many as lie left of the mouse; the last one given again means none."""
        star = self._at(event.position())
        self._give(0 if star == self._stars else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would give."""
        self._under_mouse = self._at(event.position())
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show what was given."""
        self._under_mouse = 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys take one away and add one."""
        change = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if change:
            self._give(min(max(self._stars + change, 0), MOST))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw those given in full, the others faintly."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shown = self._under_mouse or self._stars
        for star in range(1, MOST + 1):
            middle, radius = self.place(star).center(), _SIDE / 2
            corners = [middle + QPointF(x, y) * radius for x, y in _STAR]
            painter.setBrush(QColor(colours.warning if star <= shown else colours.border))
            painter.drawPolygon(QPolygonF(corners))
        if self.hasFocus():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)

    def _spoken(self) -> str:
        return str(self._stars)

    def _at(self, point: QPointF) -> int:
        return min(int(point.x() // (_SIDE + _GAP)) + 1, MOST)

    def _give(self, stars: int) -> None:
        self.show_stars(stars)
        self.given.emit(stars)
