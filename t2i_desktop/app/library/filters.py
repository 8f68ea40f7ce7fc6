"""What is to be shown: words to search for, and what there is to choose from. Knows nothing of pictures."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.compose.search_line import SearchLine
from t2i_desktop.app.gallery.statuses import spoken_status
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Facets, Query, Sort
from t2i_desktop.engine.words import said

SEARCH_MS = 150  # after the last key, so that a word is searched and not its letters
SMALLEST_CELL, LARGEST_CELL = 84, 260

_SORTS: dict[str, Sort] = {
    said("Newest first"): "newest",
    said("Oldest first"): "oldest",
    said("Most stars first"): "stars",
    said("By title"): "title",
    said("Most steps first"): "steps",
}
_DAYS: dict[str, int | None] = {
    said("Any time"): None,
    said("Today"): 0,
    said("Last 7 days"): 6,
    said("Last 30 days"): 29,
    said("Last 365 days"): 364,
}
_STARS: dict[str, int] = {said("Any stars"): 0} | {("★" * stars): stars for stars in range(1, 6)}


class FilterBar(QWidget):
    """`changed` carries the Query that is asked now; `cell_changed` how large thumbnails are to be."""

    changed = Signal(object)  # Query
    cell_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchLine(tr("Search in prompts, titles and tags"), theme)
        self.days = _choice(tr("When it was made"), _DAYS)
        self.stars = _choice(tr("At least so many stars"), _STARS)
        self.generator = _choice(tr("What made it"), {said("All generators"): ""})
        self.model = _choice(tr("With which model"), {said("All models"): ""})
        self.tag = _choice(tr("With which tag"), {said("All tags"): ""})
        self.status = _choice(tr("How the run ended"), {said("Any end"): ""})
        self.sort = _choice(tr("In which order"), _SORTS)
        self.clear = QToolButton(toolTip=tr("Show everything again"))
        self.clear.setAccessibleName(tr("Show everything"))
        theme.set_icon(self.clear, "reset", "muted")
        self.cell = QSlider(Qt.Orientation.Horizontal, toolTip=tr("Size of the thumbnails"))
        self.cell.setAccessibleName(tr("Size of the thumbnails"))
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
        ):
            _fill(box, found)
        _fill(self.status, facets.statuses, spoken_status)
        self._is_filling = False
        self._ask()

    def show_count(self, found: int, total: int) -> None:
        """Say how many pictures are shown, of how many."""
        some = tr("{done:,} of {total:,}", done=found, total=total)
        self._count.setText(f"{found:,}" if found == total else some)

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
        first.addWidget(QLabel(tr("Library"), objectName="heading"))
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
        box.addItem(tr(text), value)
    return box


def _fill(box: QComboBox, found: Mapping[str, int], spoken: Callable[[str], str] = str) -> None:
    """Every entry with its number of pictures, below the one that stands for all."""
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for name, number in found.items():
        box.addItem(f"{spoken(name)}  ({number:,})", name)
    box.setCurrentIndex(max(box.findData(chosen), 0))
