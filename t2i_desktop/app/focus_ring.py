"""The ring around what paints itself, while the keys go to it. Knows nothing of what is painted.

It is drawn for a focus that came by key: one who has clicked on a picture knows where the focus is.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.theme import Theme

_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FocusRing:
    """Of one widget, which tells it when the focus comes."""

    def __init__(self, widget: QWidget, theme: Theme) -> None:
        self._widget, self._theme = widget, theme
        self._is_wanted = False

    def on_focus(self, event: QFocusEvent) -> None:
        """The widget has got the focus, or lost it; a window that comes to the front leaves it as it was."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._is_wanted = event.reason() not in _BY_MOUSE
        self._widget.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the ring along the edges of the widget, if it has the focus."""
        if not (self._is_wanted and self._widget.hasFocus()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self._widget.rect()).adjusted(1, 1, -1, -1), 6, 6)
