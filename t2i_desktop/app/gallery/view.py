"""The thumbnails: a grid that fills its width, each picture with its title and its stars."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QStyleOptionViewItem

from t2i_desktop.app.gallery.model import ROW_ROLE, GalleryModel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.thumbnails import ThumbnailDelegate
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Row

SMALLEST_CELL = 104
_CAPTION = 22
_SCROLL_BAR = 22  # with the margin that the layout keeps


class GalleryView(QListView):
    """Emits `chosen` with the Row of the picture that the person looks at; pictures can be dragged out."""

    chosen = Signal(object)  # Row

    def __init__(self, model: GalleryModel, theme: Theme) -> None:
        super().__init__()
        self._smallest = SMALLEST_CELL
        self._kept = self._awaited = ""
        self.setModel(model)
        self.setItemDelegate(_Thumbnail(theme))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Gallery"))
        self.setAccessibleDescription(tr("Finished pictures, newest first"))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_current)
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._restore_current)
        model.dataChanged.connect(self._on_data)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Row | None:
        """The picture looked at, if it is fetched."""
        return self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None

    @property
    def gallery(self) -> GalleryModel:
        """What is shown."""
        model = self.model()
        assert isinstance(model, GalleryModel)
        return model

    def selected_ids(self) -> tuple[str, ...]:
        """The pictures chosen, in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(map(self.gallery.id_at, rows))

    def show_id(self, id: str) -> None:
        """Look at a picture, if it is there."""
        if (place := self.gallery.place(id)) >= 0:
            self.setCurrentIndex(self.gallery.index(place))

    def set_cell(self, smallest: int) -> None:
        """Show thumbnails at least so many pixels wide."""
        self._smallest = smallest
        self._divide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keys, and look at no other picture for that: the arrow keys say at which."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width into equal cells, and keep the item looked at in sight."""
        self._divide()
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_current)

    def _divide(self) -> None:
        width = self.width() - _SCROLL_BAR  # room for it even while it is hidden: the grid must not jump
        cell = width // max(width // self._smallest, 1)
        self.setGridSize(QSize(cell, cell + _CAPTION))

    def _keep_current(self) -> None:
        place = self.currentIndex().row()
        self._kept = self.gallery.id_at(place) if place >= 0 else ""

    def _restore_current(self) -> None:
        if (place := self.gallery.place(self._kept)) >= 0:
            self.selectionModel().blockSignals(True)  # it is being looked at already
            self.setCurrentIndex(self.gallery.index(place))
            self.selectionModel().blockSignals(False)

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def _on_current(self, index: QModelIndex) -> None:
        """Tell of what was chosen; of a picture that is still being fetched, as soon as it is there."""
        self._awaited = ""
        if not index.isValid():
            return
        if row := index.data(ROW_ROLE):
            self.chosen.emit(row)
        else:
            self._awaited = self.gallery.id_at(index.row())

    def _on_data(self) -> None:
        if self._awaited and (current := self.current) and current.id == self._awaited:
            self._awaited = ""
            self.chosen.emit(current)


class _Thumbnail(ThumbnailDelegate):
    """Draws one picture, cut to a square, and its title."""

    gap = 4

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = getattr(option, "widget", None)
        return view.gridSize() if isinstance(view, QListView) else QSize(SMALLEST_CELL, SMALLEST_CELL)

    def write_title(self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        room = QRect(cell.x() + 2, cell.y() + cell.width() + 3, cell.width() - 4, _CAPTION - 4)
        font = painter.font()
        font.setPixelSize(11)
        font.setItalic(row.status != "finished")
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted))
        if row.stars:
            stars = "★" * row.stars
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, stars)
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(stars) - 4)
        text = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
