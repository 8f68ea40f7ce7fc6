"""The list of runs as it is drawn: a picture, what it shows, what sets it apart, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.queue.listing import JOB_ROLE, WORDS_ROLE, QueueModel, Words
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.queue.jobs import JobState, QueuedJob

_HEIGHT, _SIDE, _GAP = 68, 48, 10
_ICONS: dict[JobState, str] = {
    "waiting": "waiting",
    "running": "live",
    "finished": "tick-plain",
    "failed": "error",
    "cancelled": "cancel",
}


class QueueView(QListView):
    """`pressed_key` carries what a key asks for: “edit”, “remove”, “up” or “down”."""

    pressed_key = Signal(str)

    def __init__(self, model: QueueModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Row(theme))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Queue"))
        self.setAccessibleDescription(tr("What runs, what waits in its order, and what has ended"))
        self._model = model
        theme.changed.connect(self.viewport().update)

    def chosen(self) -> list[QueuedJob]:
        """The runs that are selected, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._model.index(row).data(JOB_ROLE) for row in rows]

    def choose(self, ids: Sequence[str]) -> None:
        """Select these runs, where they are."""
        selection = QItemSelection()
        for row in self._model.rows_of(ids):
            selection.select(self._model.index(row), self._model.index(row))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if indexes := selection.indexes():
            self.selectionModel().setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, remove and move what is selected; all else is as in any list."""
        keys = {
            int(Qt.Key.Key_Return): "edit",
            int(Qt.Key.Key_Enter): "edit",
            int(Qt.Key.Key_Delete): "remove",
            int(Qt.Key.Key_Backspace): "remove",
        }
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            keys = {int(Qt.Key.Key_Up): "up", int(Qt.Key.Key_Down): "down"}
        if wanted := keys.get(event.key()):
            self.pressed_key.emit(wanted)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the runs to be done at another time; the list follows when the queue has changed."""
        index = self.indexAt(event.position().toPoint())
        row = index.row() if index.isValid() else self._model.rowCount()
        if index.isValid() and event.position().y() > self.visualRect(index).center().y():
            row += 1
        self._model.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, row, 0, QModelIndex())
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the view would take the rows away otherwise
        event.accept()


class _Row(QStyledItemDelegate):
    """Draws one run."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(0, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row: QRect = option.rect.adjusted(2, 2, -2, -2)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        job: QueuedJob = index.data(JOB_ROLE)
        words: Words = index.data(WORDS_ROLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._draw_ground(painter, row, state)
        square = QRect(row.x() + 8, row.y() + (row.height() - _SIDE) // 2, _SIDE, _SIDE)
        self._draw_picture(painter, square, index.data(Qt.ItemDataRole.DecorationRole), job)
        right = self._draw_state(painter, row, job, words)
        room = QRect(square.right() + 2 * _GAP, row.y(), right - square.right() - 3 * _GAP, row.height())
        self._write(painter, room, job, words)
        if words.part is not None:
            self._draw_progress(painter, room, words.part)
        painter.restore()

    def _draw_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        colours = self._theme.colours
        if not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            return
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(row), 9, 9)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillPath(shape, QColor(colours.selection if chosen else colours.hover))

    def _draw_picture(self, painter: QPainter, square: QRect, image: object, job: QueuedJob) -> None:
        colours = self._theme.colours
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(square), 7, 7)
        painter.fillPath(shape, QColor(colours.field))
        if isinstance(image, QImage) and not image.isNull():
            side = min(image.width(), image.height())
            middle = QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
            painter.setClipPath(shape)
            painter.drawImage(QRectF(square), image, middle)
            painter.setClipping(False)
        else:
            colour = {"failed": colours.error, "running": colours.accent}.get(job.state, colours.muted)
            icon = tinted_pixmap(_ICONS[job.state], colour, 22, painter.device().devicePixelRatioF())
            painter.drawPixmap(square.x() + 13, square.y() + 13, icon)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawPath(shape)

    def _draw_state(self, painter: QPainter, row: QRect, job: QueuedJob, words: Words) -> int:
        """The chip at the right; returns where it begins."""
        colours = self._theme.colours
        font = _font(painter, 11, bold=True)
        width = painter.fontMetrics().horizontalAdvance(words.state) + 20
        chip = QRectF(row.right() - width - 10, row.center().y() - 10, width, 21)
        ground = {"running": colours.accent, "failed": colours.error_ground}.get(job.state, colours.field)
        ink = {
            "running": colours.on_accent,
            "failed": colours.error,
            "finished": colours.include,
            "waiting": colours.text,
        }.get(job.state, colours.muted)
        shape = QPainterPath()
        shape.addRoundedRect(chip, 10, 10)
        painter.fillPath(shape, QColor(ground))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words.state)
        return int(chip.left())

    def _write(self, painter: QPainter, room: QRect, job: QueuedJob, words: Words) -> None:
        colours = self._theme.colours
        lift = 4 if words.part is not None else 0
        middle = room.center().y() - lift
        _font(painter, 13, bold=job.state in ("running", "waiting"))
        painter.setPen(QColor(colours.muted if job.state == "cancelled" else colours.text))
        line = QRect(room.x(), middle - 19 if words.about else middle - 9, room.width(), 19)
        _write_line(painter, line, words.title)
        _font(painter, 12, bold=False)
        painter.setPen(QColor(colours.error if job.error else colours.muted))
        _write_line(painter, QRect(room.x(), middle + 1, room.width(), 18), words.about)

    def _draw_progress(self, painter: QPainter, room: QRect, part: float) -> None:
        colours = self._theme.colours
        groove = QRectF(room.x(), room.bottom() - 11, room.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(groove, 2, 2)
        groove.setWidth(groove.width() * part)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(groove, 2, 2)


def _font(painter: QPainter, size: int, *, bold: bool) -> QFont:
    font = painter.font()
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    return font


def _write_line(painter: QPainter, room: QRect, text: str) -> None:
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
