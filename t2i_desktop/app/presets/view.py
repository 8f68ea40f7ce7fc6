"""The presets as a grid of thumbnails with their titles. Knows nothing of what is done with them."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.thumbnails import ThumbnailDelegate
from t2i_desktop.app.words import tr
from t2i_desktop.engine.presets import Preset

PRESET_ROLE = Qt.ItemDataRole.UserRole + 1
_SIDE, _CAPTION = 126, 24


class PresetView(QListView):
    """`looked_at` tells of the one that is marked, `taken` of the one that is double-clicked or entered."""

    looked_at = Signal()
    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Tile(theme))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(_SIDE, _SIDE + _CAPTION))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Presets"))
        self.selectionModel().currentChanged.connect(self.looked_at)
        self.activated.connect(self.taken)
        theme.changed.connect(self.viewport().update)

    @property
    def current(self) -> Preset | None:
        """The preset that is marked."""
        return self.currentIndex().data(PRESET_ROLE) if self.currentIndex().isValid() else None

    def presets(self) -> list[Preset]:
        """All that are shown, in order."""
        return [self._items.item(row).data(PRESET_ROLE) for row in range(self._items.rowCount())]

    def show_presets(self, presets: Iterable[Preset], marked: str = "") -> None:
        """Show these, and mark the one with a title, or the first."""
        self._items.clear()
        for preset in presets:
            item = QStandardItem(spoken_title(preset))
            item.setToolTip(spoken_description(preset))
            item.setData(preset, PRESET_ROLE)
            item.setData(QImage.fromData(preset.thumbnail), Qt.ItemDataRole.DecorationRole)
            self._items.appendRow(item)
        self.mark(marked)

    def mark(self, title: str) -> None:
        """Mark the preset with a title, or the first."""
        titles = [preset.title for preset in self.presets()]
        index = self._items.index(titles.index(title) if title in titles else 0, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.looked_at.emit()


class _Tile(ThumbnailDelegate):
    """Draws one thumbnail, cut to a square, and its title; the person's own are brighter."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_SIDE, _SIDE + _CAPTION)

    def write_title(self, painter: QPainter, cell: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        preset: Preset = index.data(PRESET_ROLE)
        room = QRect(cell.x() + 2, cell.y() + cell.width() + 3, cell.width() - 4, _CAPTION - 5)
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours.muted if preset.is_shipped else self._theme.colours.text))
        text = painter.fontMetrics().elidedText(
            spoken_title(preset), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def spoken_title(preset: Preset) -> str:
    """What a preset is called: one that came with the program in the language of the person."""
    return tr(preset.title) if preset.is_shipped else preset.title


def spoken_description(preset: Preset) -> str:
    """What a preset is for, likewise."""
    return tr(preset.description) if preset.is_shipped else preset.description
