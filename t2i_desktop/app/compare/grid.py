"""The grid: rows of cells that scroll between the titles of the columns and what each has come to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.compare.cell import CellView
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import in_words, tr
from t2i_desktop.engine.compare.comparison import Cell, Comparison
from t2i_desktop.engine.compare.figures import Figures, Summary, best_columns, summaries
from t2i_desktop.engine.compare.judges import Judge, judge_of

_GAP = 14
_LEAST, _MOST = 156, 240  # pixels of a cell: as wide as its figures, and no wider than is of use

Place = tuple[int, int, int]
"""Row, seed and column."""


class ComparisonGrid(QWidget):
    """`chosen` carries the Cell whose picture a person wants to see large."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: tuple[Cell, ...] = ()
        self._views: dict[Place, CellView] = {}
        self._heads: list[QLabel] = []
        self._sums: list[_Sum] = []
        self._titles: list[QLabel] = []
        self._head, self._foot = _Band(), _Band()
        self._body = QScrollArea(widgetResizable=True, objectName="reader")
        self._body.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._body.setAccessibleName(tr("All pictures"))
        present(self._body, Role.Pane)
        self._body.viewport().installEventFilter(self)
        across = self._body.horizontalScrollBar()
        for band in (self._head, self._foot):
            across.valueChanged.connect(band.horizontalScrollBar().setValue)
        across.valueChanged.connect(self._keep_titles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._body, 1)
        column.addWidget(self._foot)

    def show_comparison(self, comparison: Comparison, cells: Sequence[Cell]) -> None:
        """Lay out an empty grid."""
        self._cells = tuple(cells)
        rows = list(map(in_words, comparison.row_titles()))
        titles = list(map(in_words, comparison.titles()))
        self._heads = [_title(title) for title in titles]
        self._sums = [_Sum(judge_of(entry.name)) for entry in comparison.entries()]
        self._head.show_widgets(self._heads)
        self._foot.show_widgets(self._sums)
        self._views = {}
        for cell in cells:
            place = tr(
                "{column}: {row}, seed {seed}", column=titles[cell.column], row=rows[cell.row], seed=cell.seed
            )
            self._views[_place_of(cell)] = self._view(place, cell)
        self._body.setWidget(self._lines(rows))
        self._fit()

    def view(self, cell: Cell) -> CellView:
        """Where a cell is shown."""
        return self._views[_place_of(cell)]

    def bring_into_sight(self, cell: Cell) -> None:
        """Scroll to a cell."""
        self._body.ensureWidgetVisible(self.view(cell), 20, 40)

    def sum_up(self, found: Mapping[str, Figures]) -> None:
        """Show the figures of each column together; `found` holds those of cells by their key."""
        sums = summaries(len(self._sums), self._cells, found)
        best = best_columns(sums)
        for number, (view, summary) in enumerate(zip(self._sums, sums, strict=True)):
            view.show_summary(summary, is_best=number in best)

    def summary_texts(self) -> list[str]:
        """What stands below each column."""
        return [view.text for view in self._sums]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let as many columns be seen as there is room for."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._heads:
            room = self._body.viewport().width() // len(self._heads) - _GAP
            side = min(max(room, _LEAST), _MOST)
            for view in self._views.values():
                view.set_side(side)
            for band in (self._head, self._foot):
                band.fit(side)

    @Slot(int)
    def _keep_titles(self, scrolled: int) -> None:
        """Keep the titles of the rows in sight while the columns go sideways."""
        for title in self._titles:
            title.setContentsMargins(scrolled, 0, 0, 0)

    def _view(self, place: str, cell: Cell) -> CellView:
        view = CellView(place, self._theme)
        view.chosen.connect(lambda: self.chosen.emit(cell))
        return view

    def _lines(self, rows: Sequence[str]) -> QWidget:
        self._titles = []
        lines: dict[tuple[int, int], list[CellView]] = {}
        for (row, seed, _), view in self._views.items():
            lines.setdefault((row, seed), []).append(view)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for (row, seed), views in lines.items():
            self._titles.append(_line_title(rows[row], seed))
            column.addWidget(self._titles[-1])
            column.addLayout(_line(views))
            column.addSpacing(8)
        column.addStretch(1)
        return inside


def _place_of(cell: Cell) -> Place:
    return cell.row, cell.seed, cell.column


class _Band(QScrollArea):
    """What stands above or below the columns, and goes sideways with them."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._widgets: tuple[QWidget, ...] = ()

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        inside = QWidget()
        row = _line(widgets)
        row.setContentsMargins(0, 0, self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent), 0)
        inside.setLayout(row)
        self.setWidget(inside)
        self._widgets = tuple(widgets)

    def fit(self, side: int) -> None:
        """Make what stands here so many pixels wide, and be as high as that needs."""
        for widget in self._widgets:
            widget.setFixedWidth(side)
        self.setFixedHeight(max(widget.heightForWidth(side) for widget in self._widgets) + 4)


class _Sum(QFrame):
    """A column in three lines."""

    def __init__(self, judge: Judge | None) -> None:
        super().__init__(objectName="well")
        self._score = QLabel(objectName="title")
        self._best = QLabel(tr("best"), objectName="chip")
        self._best.setProperty("mood", "good")
        self._facts = QLabel("\n", objectName="muted")
        self.setToolTip(
            f"{tr(judge.title)}. {tr(judge.meaning)}" if judge else tr("No judge knows its pictures.")
        )
        head = QHBoxLayout()
        head.addWidget(self._score, 1)
        head.addWidget(self._best)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._facts)

    @property
    def text(self) -> str:
        best = f"{self._best.text()} " if self._best.isVisibleTo(self) else ""
        return f"{best}{self._score.text()} {self._facts.text()}"

    def heightForWidth(self, width: int) -> int:
        """The same for any width: its lines are short."""
        return self.sizeHint().height()

    def show_summary(self, summary: Summary, *, is_best: bool) -> None:
        self._best.setVisible(is_best)
        score, *facts = map(tr, summary.lines())
        self._score.setText(score[:1].upper() + score[1:])
        self._facts.setText("\n".join(facts))


def _title(text: str) -> QLabel:
    title = QLabel(text, objectName="title", wordWrap=True)
    title.setTextFormat(Qt.TextFormat.PlainText)
    title.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    title.setToolTip(text)
    return title


def _line_title(prompt: str, seed: int) -> QLabel:
    words = tr("seed {seed}", seed=seed)
    label = QLabel(f"{prompt}  ·  {words}", objectName="muted", wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _line(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
