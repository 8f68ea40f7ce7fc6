"""The list of models as it is drawn: a mark for how each stands, its title, and a line of words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.models.listing import ROW_ROLE, ModelList, Row
from t2i_desktop.app.models.standing import Standing
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_ROW, _HEADING = 50, 32
_MARK = 20
# The icon of a standing, and its colour in the scheme.
_MARKS = {
    Standing.INSTALLED: ("installed", "include"),
    Standing.OFFERED: ("download", "muted"),
    Standing.BEGUN: ("download", "accent_hover"),
    Standing.IMPORTABLE: ("import", "muted"),
    Standing.WAITING: ("waiting", "muted"),
    Standing.FAILED: ("error", "error"),
}


class ModelView(QListView):
    """Emits `chosen` with the id of another model that is looked at."""

    chosen = Signal(str)

    def __init__(self, model: ModelList, theme: Theme) -> None:
        super().__init__()
        self._model, self._name = model, ""
        self.setObjectName("models")
        self.setModel(model)
        self.setItemDelegate(_ModelRow(theme))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Models"))
        self.setAccessibleDescription(tr("All models, installed or not"))
        self.selectionModel().currentChanged.connect(self._on_current)
        model.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    @property
    def name(self) -> str:
        """The id of the model looked at; empty if there is none."""
        return self._name

    def choose(self, name: str) -> None:
        """Look at a model."""
        row = self._model.row_of(name)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and row.item.id != self._name:
            self._name = row.item.id
            self.chosen.emit(self._name)

    def _on_reset(self) -> None:
        """Look at the same model as before, or at the first."""
        names = self._model.names()
        if names:
            self.choose(self._name if self._name in names else names[0])


class _ModelRow(QStyledItemDelegate):
    """Draws a heading or a model."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW if index.data(ROW_ROLE) else _HEADING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW_ROLE)
        if row is None:
            self._write(painter, cell.adjusted(10, 8, -8, 0), index.data().upper(), "muted", 11, bold=True)
        else:
            self._draw_row(painter, cell.adjusted(0, 1, -4, -1), state, row)
        painter.restore()

    def _draw_row(self, painter: QPainter, cell: QRect, state: QStyle.StateFlag, row: Row) -> None:
        colours = self._theme.colours
        ground = colours.selection if state & QStyle.StateFlag.State_Selected else None
        if ground is None and state & QStyle.StateFlag.State_MouseOver:
            ground = colours.hover
        if ground:
            has_keys = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(colours.focus)) if has_keys else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        mark = QRectF(cell.x() + 10, cell.center().y() - _MARK / 2 + 0.5, _MARK, _MARK)
        self._draw_mark(painter, mark, row)
        words = cell.adjusted(42, 6, -10, -6)
        upper, lower = (
            words.adjusted(0, 0, 0, -words.height() // 2),
            words.adjusted(0, words.height() // 2, 0, 0),
        )
        self._write(painter, upper, row.item.title, "text", 13, bold=False)
        second = "error" if row.standing is Standing.FAILED else "text" if ground else "muted"
        self._write(painter, lower, row.line, second, 11, bold=False)

    def _draw_mark(self, painter: QPainter, place: QRectF, row: Row) -> None:
        if row.standing in _MARKS:
            name, colour = _MARKS[row.standing]
            self._draw_icon(painter, place, name, getattr(self._theme.colours, colour))
            return
        colours = self._theme.colours
        share = row.activity.share if row.activity else None
        ring = place.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rest = QColor(colours.text)
        rest.setAlphaF(0.15)
        painter.setPen(QPen(rest, 2.5))
        painter.drawEllipse(ring)
        pen = QPen(QColor(colours.accent_hover), 2.5, c=Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * (0.25 if share is None else share)))
        if row.standing is Standing.PAUSED:
            self._draw_icon(painter, place.adjusted(5, 5, -5, -5), "pause", colours.text)

    def _draw_icon(self, painter: QPainter, place: QRectF, name: str, colour: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place.topLeft(), tinted_pixmap(name, colour, round(place.width()), ratio))

    def _write(
        self, painter: QPainter, room: QRect, text: str, colour: str, size: int, *, bold: bool
    ) -> None:
        font = QFont(painter.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(getattr(self._theme.colours, colour)))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
