"""What is to be shown: words to search for, and what there is to choose from. Knows nothing of pictures."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.compose.search_line import SearchLine
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.gallery import Facets, Query, Sort

SEARCH_MS = 150  # after the last key, so that a word is searched and not its letters
SMALLEST_CELL, LARGEST_CELL = 84, 260

_SORTS: dict[str, Sort] = {
    "Newest first": "newest",
    "Oldest first": "oldest",
    "Most stars first": "stars",
    "By title": "title",
    "Most steps first": "steps",
}
_DAYS = {"Any time": None, "Today": 0, "Last 7 days": 6, "Last 30 days": 29, "Last 365 days": 364}
_STARS = {"Any stars": 0} | {("★" * stars): stars for stars in range(1, 6)}


class FilterBar(QWidget):
    """`changed` carries the Query that is asked now; `cell_changed` how large thumbnails are to be."""

    changed = Signal(object)  # Query
    cell_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchLine("Search in prompts, titles and tags", theme)
        self.days = _choice("When it was made", _DAYS)
        self.stars = _choice("At least so many stars", _STARS)
        self.generator = _choice("What made it", {"All generators": ""})
        self.model = _choice("With which model", {"All models": ""})
        self.tag = _choice("With which tag", {"All tags": ""})
        self.status = _choice("How the run ended", {"Any end": ""})
        self.sort = _choice("In which order", _SORTS)
        self.clear = QToolButton(toolTip="Show everything again")
        self.clear.setAccessibleName("Show everything")
        theme.set_icon(self.clear, "reset", "muted")
        self.cell = QSlider(Qt.Orientation.Horizontal, toolTip="Size of the thumbnails")
        self.cell.setAccessibleName("Size of the thumbnails")
        self.cell.setRange(SMALLEST_CELL, LARGEST_CELL)
        self.cell.setValue(140)
        self._count = QLabel(objectName="muted")
        self._is_filling = False
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self._connect()

    @property
    def query(self) -> Query:
        """What is asked."""
        days = self.days.currentData()
        return Query(
            text=self.search.text(),
            since=None if days is None else date.today() - timedelta(days=days),
            model=self.model.currentData(),
            generator=self.generator.currentData(),
            stars=self.stars.currentData(),
            tags=(self.tag.currentData(),) if self.tag.currentData() else (),
            status=self.status.currentData(),
            sort=self.sort.currentData(),
        )

    def offer(self, facets: Facets) -> None:
        """Offer what there is to choose from; what is chosen stays, while it is there."""
        self._is_filling = True
        for box, found in (
            (self.model, facets.models),
            (self.generator, facets.generators),
            (self.tag, facets.tags),
            (self.status, facets.statuses),
        ):
            _fill(box, found)
        self._is_filling = False
        self._ask()

    def show_count(self, found: int, total: int) -> None:
        """Say how many pictures are shown, of how many."""
        self._count.setText(f"{found:,}" if found == total else f"{found:,} of {total:,}")

    @Slot()
    def show_all(self) -> None:
        """Ask for everything, in the present order."""
        self._is_filling = True
        self.search.clear()
        for box in self._choices():
            box.setCurrentIndex(0)
        self._is_filling = False
        self._ask()

    def _choices(self) -> tuple[QComboBox, ...]:
        return self.days, self.stars, self.generator, self.model, self.tag, self.status

    @Slot()
    def _ask(self) -> None:
        self._timer.stop()
        if not self._is_filling:
            query = self.query
            self.clear.setEnabled(query != Query(sort=query.sort))
            self.changed.emit(query)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._timer.start)
        for box in (*self._choices(), self.sort):
            box.currentIndexChanged.connect(self._ask)
        self.clear.clicked.connect(self.show_all)
        self.cell.valueChanged.connect(self.cell_changed)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(QLabel("Library", objectName="heading"))
        first.addWidget(self._count)
        first.addSpacing(8)
        first.addWidget(self.search, 1)
        first.addWidget(self.clear)
        first.addWidget(self.sort)
        first.addWidget(self.cell)
        self.cell.setFixedWidth(110)
        second = QHBoxLayout()
        second.setSpacing(8)
        for box in self._choices():
            second.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)


def _choice(name: str, entries: Mapping[str, object]) -> QComboBox:
    box = QComboBox(toolTip=name)
    box.setAccessibleName(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for text, value in entries.items():
        box.addItem(text, value)
    return box


def _fill(box: QComboBox, found: Mapping[str, int]) -> None:
    """Every entry with its number of pictures, below the one that stands for all."""
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for name, number in found.items():
        box.addItem(f"{name}  ({number:,})", name)
    box.setCurrentIndex(max(box.findData(chosen), 0))
