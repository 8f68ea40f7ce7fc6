"""The list of models: grouped by kind, each with how it stands. Follows the jobs; reads no files."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Slot

from t2i_desktop.app.models.activity import Activity
from t2i_desktop.app.models.jobs import Failure, Jobs
from t2i_desktop.app.models.shelf import ShelfItem
from t2i_desktop.app.models.standing import Standing, placeholder, rest_of, state_line
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

KINDS = {
    "clip": said("CLIP  ·  understands the prompts"),
    "vqgan": said("VQGAN  ·  draws the pictures"),
    "digits-clip": said("Digits CLIP  ·  reads a prompt letter by letter"),
    "digits-diffusion": said("Digits diffusion  ·  takes the noise away"),
    "portraits": said("Portraits  ·  draws faces"),
    "portraits-reader": said("Portraits reader  ·  sees what a face has"),
}
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A model and how it stands.

    activity: the job at hand, if it is about this model. awaited: the title of the job before its own.
    """

    item: ShelfItem
    standing: Standing
    activity: Activity | None
    awaited: str = ""

    @property
    def line(self) -> str:
        """How it stands, in words."""
        return state_line(self.item, self.standing, self.activity)


class ModelList(QAbstractListModel):
    """Rows are headings and models. `failures`: what went wrong last, by model."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._items: tuple[ShelfItem, ...] = ()
        self._rows: list[str | ShelfItem] = []
        self.failures: dict[str, Failure] = {}
        jobs.changed.connect(self.update)
        jobs.progressed.connect(self._on_progress)

    def set_items(self, items: Iterable[ShelfItem]) -> None:
        """Show these models."""
        self._items = tuple(items)
        self.beginResetModel()
        self._rows = self._grouped()
        self.endResetModel()

    @Slot()
    def update(self) -> None:
        """Look again at how the models stand."""
        rows = self._grouped()
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def find(self, name: str) -> Row | None:
        """The model called `name`."""
        index = self.row_of(name)
        return None if index < 0 else self.index(index).data(ROW_ROLE)

    def row_of(self, name: str) -> int:
        """The row of a model, -1 if it is not shown."""
        rows = enumerate(self._rows)
        return next((n for n, row in rows if isinstance(row, ShelfItem) and row.id == name), -1)

    def names(self) -> tuple[str, ...]:
        """The ids of all models, in their order."""
        return tuple(row.id for row in self._rows if isinstance(row, ShelfItem))

    def taken(self) -> tuple[str, ...]:
        """The ids that no other model can have: of what is installed, and of what is being brought."""
        rows = (row for row in self._rows if isinstance(row, ShelfItem))
        return tuple(row.id for row in rows if row.is_installed or self._jobs.find(row.id))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many headings and models there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        is_heading = isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a view shows of a row."""
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}, {self._stands(row).line}"
            case Qt.ItemDataRole.ToolTipRole:
                return row.title
            case _:
                return self._stands(row) if role == ROW_ROLE else None

    def _stands(self, item: ShelfItem) -> Row:
        jobs = self._jobs
        if jobs.current is None or jobs.find(item.id) is None:
            return Row(item, rest_of(item, has_failed=item.id in self.failures), None)
        if jobs.current.name != item.id:
            return Row(item, Standing.WAITING, None, self._before(item.id))
        if jobs.is_stopping:
            standing = Standing.STOPPING
        else:
            standing = Standing.PAUSED if jobs.is_paused else Standing.WORKING
        return Row(item, standing, jobs.activity)

    def _before(self, name: str) -> str:
        """The title of the job that comes right before the one for a model."""
        assert self._jobs.current is not None
        in_order = (self._jobs.current, *self._jobs.waiting)
        return next(job.title for job, after in pairwise(in_order) if after.name == name)

    def _grouped(self) -> list[str | ShelfItem]:
        known = {item.id for item in self._items}
        begun = [job for job in (self._jobs.current, *self._jobs.waiting) if job is not None]
        arriving = [placeholder(job) for job in begun if job.name not in known]
        groups = [(tr("Being imported"), arriving)]
        groups += [(tr(title), [i for i in self._items if i.kind == kind]) for kind, title in KINDS.items()]
        groups.append((tr("Others"), [item for item in self._items if item.kind not in KINDS]))
        return [row for title, items in groups if items for row in (title, *items)]

    @Slot()
    def _on_progress(self) -> None:
        current = self._jobs.current
        row = self.row_of(current.name) if current else -1
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
