"""The latents of a film as a list model that can be reordered by dragging. Changes nothing by itself."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QUrl, Signal

from t2i_desktop.app.background import Background
from t2i_desktop.app.gallery.reading import ThumbnailReader, read_cached
from t2i_desktop.app.words import tr
from t2i_desktop.engine.film.project import FilmProject
from t2i_desktop.engine.film.settings import Keyframe
from t2i_desktop.engine.gallery import Thumbnails
from t2i_desktop.engine.latents.entries import name_of, picture_beside

KEYFRAME_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MISSING_ROLE = KEYFRAME_ROLE + 1
HAS_WAY_ROLE = KEYFRAME_ROLE + 2
_ROWS = "application/x-t2i-keyframes"
_FILES = "text/uri-list"

Index = QModelIndex | QPersistentModelIndex


class KeyframeModel(QAbstractListModel):
    """moved: the latents of these numbers are wanted before that number. dropped: files, and before which."""

    moved = Signal(object, int)  # Sequence[int]
    dropped = Signal(object, int)  # Sequence[Path]

    def __init__(self, background: Background, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._keyframes: tuple[Keyframe, ...] = ()
        self._pictures: dict[Path, Path | None] = {}
        self._missing: frozenset[Path] = frozenset()
        self._loops = True
        self._reader = ThumbnailReader(partial(read_cached, thumbnails), background, self)
        self._reader.arrived.connect(self._on_thumbnail)

    def show_project(self, project: FilmProject) -> None:
        """Show a film; what is selected stays so where the latents stay."""
        keyframes, self._loops = project.keyframes, project.loop
        self._missing = frozenset(project.missing())
        self._pictures = {key.path: picture_beside(key.path) for key in keyframes}
        is_same = [key.path for key in keyframes] == [key.path for key in self._keyframes]
        if is_same:
            self._keyframes = keyframes
            self.dataChanged.emit(self.index(0), self.index(len(keyframes) - 1))
            return
        self.beginResetModel()
        self._keyframes = keyframes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many latents there are."""
        return 0 if parent.isValid() else len(self._keyframes)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a view shows of a latent and of the way to the next."""
        key, number = self._keyframes[index.row()], index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return tr(
                    "{number}: {name}, then {seconds:g} seconds {easing}",
                    number=number + 1,
                    name=name_of(key.path),
                    seconds=key.seconds,
                    easing=tr(key.easing),
                )
            case Qt.ItemDataRole.ToolTipRole:
                gone = tr("Not there any more: put it back, or delete it here.")
                way = tr("{seconds:g} s to the next, {easing}", seconds=key.seconds, easing=tr(key.easing))
                return "\n".join((*([gone] if self._is_missing(key) else []), str(key.path), way))
            case Qt.ItemDataRole.DecorationRole:
                picture = self._pictures.get(key.path)
                return self._reader.get(key.path, picture) if picture else None
            case _:
                roles = {KEYFRAME_ROLE: key, MISSING_ROLE: self._is_missing(key)}
                last = number == len(self._keyframes) - 1
                return (roles | {HAS_WAY_ROLE: self._loops or not last}).get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Latents are dragged, and dropped between one another."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved here, and copied from elsewhere."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Numbers for this list, files for others."""
        return [_ROWS, _FILES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The latents dragged."""
        rows = sorted(index.row() for index in indexes)
        data = QMimeData()
        data.setData(_ROWS, ",".join(map(str, rows)).encode())
        data.setUrls([QUrl.fromLocalFile(str(self._keyframes[row].path)) for row in rows])
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Files, and what was dragged here."""
        return data.hasFormat(_ROWS) or data.hasUrls()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell what was dropped, and before which latent."""
        to = row if row >= 0 else parent.row() if parent.isValid() else len(self._keyframes)
        if data.hasFormat(_ROWS):
            numbers = bytes(data.data(_ROWS).data()).decode().split(",")
            self.moved.emit([int(number) for number in numbers], to)
        else:
            paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            self.dropped.emit(paths, to)
        return True

    def _is_missing(self, key: Keyframe) -> bool:
        return key.path in self._missing

    def _on_thumbnail(self, path: object) -> None:
        for row, key in enumerate(self._keyframes):
            if key.path == path:
                self.dataChanged.emit(self.index(row), self.index(row), [int(Qt.ItemDataRole.DecorationRole)])
