"""The gallery as a list model: items newest first, thumbnails read off the GUI thread when first seen."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from t2i_desktop.app.background import Background
from t2i_desktop.engine.gallery import Item

ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
THUMBNAIL_SIDE = 192
_KEPT_THUMBNAILS = 400

Index = QModelIndex | QPersistentModelIndex


class GalleryModel(QAbstractListModel):
    """Rows are gallery items."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._items: list[Item] = []
        self._thumbnails: dict[str, QImage | None] = {}  # by item id; None while being read

    def set_items(self, items: Iterable[Item]) -> None:
        """Show these items."""
        self.beginResetModel()
        self._items = sorted(items, key=lambda item: item.id, reverse=True)
        self.endResetModel()

    def add(self, items: Iterable[Item]) -> None:
        """Put new items on top."""
        for item in items:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._items.insert(0, item)
            self.endInsertRows()

    def remove(self, item: Item) -> None:
        """Show an item no more."""
        row = self.row_of(item)
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._items[row]
            self.endRemoveRows()

    def items(self) -> tuple[Item, ...]:
        """The items shown, newest first."""
        return tuple(self._items)

    def row_of(self, item: Item) -> int:
        """The row of an item, -1 if it is not shown."""
        return next((row for row, other in enumerate(self._items) if other.id == item.id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a view shows of an item."""
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return item.title
            case Qt.ItemDataRole.ToolTipRole:
                return f"{item.title}\n{item.created.astimezone():%d %B %Y, %H:%M} · {item.status}"
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(item)
            case _:
                return item if role == ITEM_ROLE else None

    def _thumbnail(self, item: Item) -> QImage | None:
        if item.id not in self._thumbnails:
            self._thumbnails[item.id] = None
            self._background.run(
                lambda: read_thumbnail(str(item.image)),
                lambda image: self._on_thumbnail(item, image),
                lambda message, details: None,
            )
        return self._thumbnails[item.id]

    def _on_thumbnail(self, item: Item, image: QImage) -> None:
        self._thumbnails[item.id] = image
        while len(self._thumbnails) > _KEPT_THUMBNAILS:
            self._thumbnails.pop(next(iter(self._thumbnails)))
        row = self.row_of(item)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])


def read_thumbnail(path: str) -> QImage:
    """The picture at `path`, no larger than a thumbnail; null if it cannot be read."""
    reader = QImageReader(path)
    size = reader.size()
    if max(size.width(), size.height()) > THUMBNAIL_SIDE:
        bounds = QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE)
        reader.setScaledSize(size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
