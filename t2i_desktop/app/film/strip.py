"""The timeline: latents side by side, and between each two the way, as long and as eased as it is."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from t2i_desktop.app.film.keyframes import HAS_WAY_ROLE, KEYFRAME_ROLE, MISSING_ROLE, KeyframeModel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.film.settings import Keyframe
from t2i_desktop.engine.film.timeline import eased

_SIDE, _WAY, _GAP = 92, 66, 6
_CURVE = QSize(40, 22)
_POINTS = 24


class Strip(QListView):
    """selected: other latents are selected. The keys that change the film are told, and done elsewhere."""

    selected = Signal()
    delete_wanted = Signal()
    duplicate_wanted = Signal()
    shift_wanted = Signal(int)  # -1 to the left, 1 to the right

    def __init__(self, model: KeyframeModel, theme: Theme) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Cell(theme))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes there in every language
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFixedHeight(_SIDE + 2 * _GAP + 16)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("The latents of the film. Delete removes, Ctrl+D duplicates, Alt with the arrow keys moves.")
        )
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        model.modelReset.connect(self.selected)
        theme.changed.connect(self.viewport().update)

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the latents selected, in order."""
        return sorted(index.row() for index in self.selectedIndexes())

    def select(self, numbers: Sequence[int]) -> None:
        """Select these latents, and bring the first into sight."""
        selection = self.selectionModel()
        selection.clear()
        for number in numbers:
            selection.select(self.model().index(number, 0), QItemSelectionModel.SelectionFlag.Select)
        if numbers:
            index = self.model().index(numbers[0], 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys that change the film."""
        match event.key(), event.modifiers():
            case ((Qt.Key.Key_Delete | Qt.Key.Key_Backspace), _):
                self.delete_wanted.emit()
            case Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier:
                self.duplicate_wanted.emit()
            case Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier:
                self.shift_wanted.emit(-1)
            case Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier:
                self.shift_wanted.emit(1)
            case _:
                super().keyPressEvent(event)


class _Cell(QStyledItemDelegate):
    """Draws a latent, and the way to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_SIDE + _WAY, _SIDE + 2 * _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        square = QRectF(rect.x() + 3, rect.y() + _GAP, _SIDE - 6, _SIDE - 6)
        self._draw_picture(painter, square, index)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            colours = self._theme.colours
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent if chosen else colours.muted), 3 if chosen else 1))
            painter.drawRoundedRect(square, 7, 7)
        if index.data(HAS_WAY_ROLE):
            room = QRectF(square.right() + 4, square.y(), _WAY - 2, square.height())
            self._draw_way(painter, room, index.data(KEYFRAME_ROLE))
        painter.restore()

    def _draw_picture(
        self, painter: QPainter, square: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        shape = QPainterPath()
        shape.addRoundedRect(square, 7, 7)
        is_missing = index.data(MISSING_ROLE)
        painter.fillPath(shape, QColor(colours.error_ground if is_missing else colours.hover))
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(image, QImage) and not image.isNull():
            side = min(image.width(), image.height())
            left, top = (image.width() - side) / 2, (image.height() - side) / 2
            painter.setClipPath(shape)
            painter.setOpacity(0.35 if is_missing else 1)
            painter.drawImage(square, image, QRectF(left, top, side, side))
            painter.setOpacity(1)
            painter.setClipping(False)
        if is_missing:
            painter.setPen(QColor(colours.error))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, tr("Missing"))

    def _draw_way(self, painter: QPainter, room: QRectF, key: Keyframe) -> None:
        colours = self._theme.colours
        box = QRectF(0, 0, _CURVE.width(), _CURVE.height())
        box.moveCenter(QPointF(room.center().x(), room.center().y() - 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        points = [
            QPointF(
                box.x() + box.width() * step / _POINTS,
                box.bottom() - box.height() * eased(step / _POINTS, key.easing),
            )
            for step in range(_POINTS + 1)
        ]
        painter.setPen(QPen(QColor(colours.accent_hover), 2))
        painter.drawPolyline(points)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        words = QRectF(room.x(), box.bottom() + 5, room.width(), 16)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, tr("{seconds} s", seconds=f"{key.seconds:g}"))
