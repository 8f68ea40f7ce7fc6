"""The pictures that a query finds, as a list model, however many there are.

Only the order of their ids is known at once; what a row shows is fetched when it comes into sight. Knows
nothing of files but through the library.
"""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal

from t2i_desktop.app.background import Background
from t2i_desktop.app.gallery.reading import ThumbnailReader, read_cached
from t2i_desktop.app.gallery.statuses import spoken_status
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Item, Library, Query, Row, Thumbnails

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_PAGE = 100
_KEPT_ROWS = 5000
_FEW = 50

Index = QModelIndex | QPersistentModelIndex


class GalleryModel(QAbstractListModel):
    """Rows are pictures; `found` tells that the answer to a query is there, `failed` why there is none."""

    found = Signal()
    failed = Signal(str, str)

    def __init__(self, library: Library, thumbnails: Thumbnails, background: Background) -> None:
        super().__init__()
        self._library, self._background = library, background
        self._query = Query()
        self._asked = 0
        self._ids: list[str] = []
        self._places: dict[str, int] | None = None
        self._rows: OrderedDict[str, Row] = OrderedDict()
        self._stale: set[str] = set()
        self._pages: set[int] = set()
        self.thumbnails = ThumbnailReader(partial(read_cached, thumbnails), background, self)
        self.thumbnails.arrived.connect(self._on_thumbnail)
        self.thumbnails.failed.connect(self.failed)

    @property
    def query(self) -> Query:
        """What is shown."""
        return self._query

    def set_query(self, query: Query) -> None:
        """Show what a query finds, as soon as it is found."""
        self._query = query
        self.refresh()

    def refresh(self) -> None:
        """Ask anew; of several questions only the last is answered."""
        self._asked += 1
        number, query = self._asked, self._query
        self._background.run(
            lambda: self._library.find(query), lambda ids: self._on_found(number, ids), self.failed.emit
        )

    def look_again(self) -> None:
        """Ask anew, and fetch anew what is in sight; until then it stays as it is."""
        self._stale = set(self._rows)
        self.refresh()
        self.dataChanged.emit(self.index(0), self.index(max(len(self._ids) - 1, 0)), [])

    def add(self, items: Iterable[Item]) -> None:
        """Put pictures that were just made on top, where the newest are, until the index knows them too."""
        self._asked += 1  # what is being answered was asked before
        for item in items:
            self._rows[item.id] = row_of(item)
            if self._query == Query():
                self._set_ids([item.id, *(id for id in self._ids if id != item.id)])

    def remove(self, ids: Iterable[str]) -> None:
        """Show some pictures no more."""
        gone = set(ids)
        self._set_ids([id for id in self._ids if id not in gone])

    def ids(self) -> Sequence[str]:
        """All pictures shown, in order."""
        return tuple(self._ids)

    def id_at(self, place: int) -> str:
        """The picture of a row."""
        return self._ids[place]

    def place(self, id: str) -> int:
        """The row of a picture, -1 if it is not shown."""
        if self._places is None:
            self._places = {id: place for place, id in enumerate(self._ids)}
        return self._places.get(id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many pictures there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a view shows of a picture; nothing until it is fetched."""
        row = self._row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                status = spoken_status(row.status)
                made = tr(
                    "{created:%d %B %Y, %H:%M} · {status}", created=row.created.astimezone(), status=status
                )
                return f"{row.title}\n{made}"
            case Qt.ItemDataRole.DecorationRole:
                return self.thumbnails.get(row.id, row.image)
            case _:
                return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every picture can be chosen, and dragged to another program."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """A picture is dragged as its file."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of the pictures dragged."""
        data = QMimeData()
        rows = [row for index in indexes if (row := self._row(index.row()))]
        data.setUrls([QUrl.fromLocalFile(str(row.image)) for row in rows])
        return data

    def _row(self, place: int) -> Row | None:
        id = self._ids[place]
        if id not in self._rows or id in self._stale:
            self._fetch(place // _PAGE)
        if id in self._rows:
            self._rows.move_to_end(id)
        return self._rows.get(id)

    def _fetch(self, page: int) -> None:
        if page in self._pages:
            return
        self._pages.add(page)
        ids = self._ids[page * _PAGE : (page + 1) * _PAGE]
        self._background.run(
            lambda: self._library.rows(ids),
            lambda rows: self._on_rows(page, rows),
            lambda message, details: self._on_no_rows(page, message, details),
        )

    def _on_no_rows(self, page: int, message: str, details: str) -> None:
        self._pages.discard(page)
        self.failed.emit(message, details)

    def _on_rows(self, page: int, rows: list[Row]) -> None:
        self._pages.discard(page)
        changed = [row for row in rows if self._rows.get(row.id) != row]
        self._rows |= {row.id: row for row in rows}
        self._stale.difference_update(row.id for row in rows)
        while len(self._rows) > _KEPT_ROWS:
            self._rows.popitem(last=False)
        for row in changed:
            self._tell(row.id)

    def _on_found(self, number: int, ids: list[str]) -> None:
        if number == self._asked:
            self._set_ids(ids)
            self.found.emit()

    def _on_thumbnail(self, id: object) -> None:
        self._tell(str(id), [int(Qt.ItemDataRole.DecorationRole)])

    def _tell(self, id: str, roles: Sequence[int] = ()) -> None:
        if (place := self.place(id)) >= 0:
            index = self.index(place)
            self.dataChanged.emit(index, index, list(roles))

    def _set_ids(self, ids: list[str]) -> None:
        """Change what is shown so that what stays keeps its selection, as far as few pictures come or go."""
        kept = set(ids)
        gone = [place for place, id in enumerate(self._ids) if id not in kept]
        for place in reversed(gone) if len(gone) <= _FEW else ():
            self.beginRemoveRows(QModelIndex(), place, place)
            self._take(self._ids[:place] + self._ids[place + 1 :])
            self.endRemoveRows()
        new = len(ids) - len(self._ids)
        if new > 0 and ids[new:] == self._ids:
            self.beginInsertRows(QModelIndex(), 0, new - 1)
            self._take(ids)
            self.endInsertRows()
        elif ids != self._ids:
            self.beginResetModel()
            self._take(ids)
            self.endResetModel()

    def _take(self, ids: list[str]) -> None:
        self._ids, self._places = ids, None
        self._pages.clear()


def row_of(item: Item) -> Row:
    """What a list shows of a picture of which everything is known."""
    return Row(
        item.id, item.image, item.title, item.created, item.generator, item.status, item.step, item.stars,
        item.tags,
    )  # fmt: skip
