"""The Compare page: prompts, columns and seeds at the left; the grid that fills while each cell forms.

Cells are made by a controller of its own; which generators there are, and what they do, is not known here.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from t2i_desktop.app.compare.controller import CompareController
from t2i_desktop.app.compare.panel import ComparePanel
from t2i_desktop.app.compare.show import Show
from t2i_desktop.app.keys import give_keys
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.compare.comparison import Cell, Comparison
from t2i_desktop.engine.compare.course import CellBegun, CellEnded, CellEvent, Ended, Happening, Workers
from t2i_desktop.engine.compare.declaration import (
    SUFFIX,
    comparison_file,
    read_comparison,
)
from t2i_desktop.engine.compare.judges import Bench
from t2i_desktop.engine.compare.results import FOLDER, Results, results_in
from t2i_desktop.engine.compare.sheet import write_comparison_sheet
from t2i_desktop.engine.compare.table import csv_file
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.files import write_where_chosen

_LAST = "last.compare.yaml"


class ComparePage(QWidget):
    """Pictures go into the gallery as they are done; the last comparison is there again the next time."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio, bench: Bench | None = None) -> None:
        super().__init__()
        self._studio = studio
        self.runs = CompareController(self, bench)
        self.panel = ComparePanel(studio.names, studio.theme, studio.store)
        self.show_ = Show(studio.theme)
        self._comparison = Comparison()
        self._results: Results | None = None
        self._told = {""}
        self._lay_out()
        self._connect()
        QTimer.singleShot(0, self, self._recall)  # by then somebody listens to what goes wrong

    def unfinished(self) -> str:
        """What would be stopped if the program ended now."""
        if self.runs.state is RunState.READY:
            return ""
        return tr(
            "A comparison is under way. Stop it and close? What is done stays, and it goes on from there."
        )

    def shut_down(self) -> None:
        """Stop what goes on, and wait for it."""
        self.runs.shut_down()

    @Slot()
    def press_primary(self) -> None:
        """Compare, pause or resume: what the big button says."""
        self.runs.press(self._start)

    def _start(self) -> None:
        try:
            comparison = self.panel.comparison()
            cells = comparison.cells()
            results = results_in(self._studio.gallery)
            write_where_chosen(self._last, comparison_file(comparison))
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        self._show(comparison, cells, results)
        if self.show_.is_complete:
            self.noted.emit(tr("All of it is done already. Change something to see more."))
            return
        self._told = {""}
        address = self.panel.place.chosen
        if address:
            self.show_.progress.await_workers()
        self.runs.start(cells, results, address)

    @Slot()
    def make_anew(self) -> None:
        """Make every cell of what is shown again; the pictures there are stay in the gallery."""
        if self._results is None:
            return
        try:
            self._results.forget(self._comparison.cells())
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        self.panel.show_comparison(self._comparison)
        self._start()

    def _show(self, comparison: Comparison, cells: tuple[Cell, ...], results: Results) -> None:
        """Lay out the grid, with what is done."""
        self._comparison, self._results = comparison, results
        self.show_.show_comparison(comparison, cells, results.found(cells))
        for cell in cells:
            figures = results.of(cell)
            if figures and (path := results.picture(figures)):
                self._load(path, cell)

    def _load(self, path: Path, cell: Cell) -> None:
        view = self.show_.grid.view(cell)

        def shown(image: QImage) -> None:
            with suppress(RuntimeError):  # another grid is shown by now, and the view has gone
                view.show_image(image)

        self._studio.background.run(lambda: QImage(str(path)), shown, self.failed.emit)

    @Slot(object)
    def _on_happening(self, happening: Happening) -> None:
        self.show_.follow(happening)
        match happening:
            case CellBegun(cell) if not self.runs.is_spread:
                self.show_.grid.bring_into_sight(cell)
            case CellEvent(_, Noted(message)) | Workers(note=message) if message not in self._told:
                self._told.add(message)
                self.noted.emit(tr(message))
            case CellEnded(_, _, items) if items:
                self._studio.curator.added(items)
            case Ended():
                self._sum_up()
            case _:
                pass
        if isinstance(happening, CellEnded):
            self._sum_up()

    def _sum_up(self) -> None:
        if self._results:
            self.show_.sum_up(self._results.found(self._comparison.cells()))

    @Slot(object)
    def _on_state(self, state: RunState) -> None:
        self.panel.show_state(state)
        self.show_.offer(is_ready=state is RunState.READY)

    @Slot(object)
    def _open_cell(self, cell: Cell) -> None:
        """Show the picture of a cell on the Create page, with its settings and losses."""
        results = self._results
        if results and (figures := results.of(cell)):
            self._studio.background.run(
                lambda: results.items(figures)[0], self._studio.item_wanted.emit, self.failed.emit
            )

    @Slot()
    def open_file(self) -> None:
        """Take a comparison from a file."""
        kinds = tr("Comparisons (*{suffix} *.yaml *.yml)", suffix=SUFFIX)
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Open Comparison"), str(Path.home()), kinds)
        if not chosen:
            return
        try:
            self._take(read_comparison(Path(chosen)))
        except T2IError as error:
            self.failed.emit(*explained(error))

    def _take(self, comparison: Comparison) -> None:
        self.panel.show_comparison(comparison)
        cells = comparison.cells()
        self._show(comparison, cells, results_in(self._studio.gallery))

    @Slot()
    def _recall(self) -> None:
        """Show the last comparison, if there was one and nothing is described yet."""
        if not self._last.is_file() or self.panel.columns:
            return
        try:
            self._take(read_comparison(self._last))
        except T2IError as error:  # a plug-in that has gone, say; what was described is in the panel
            self.noted.emit(tr(str(error)))

    @property
    def _last(self) -> Path:
        return self._studio.gallery.root / FOLDER / _LAST

    def _save_sheet(self) -> None:
        self._save(tr("Save Picture"), ".png", tr("PNG picture (*.png)"), write_comparison_sheet)

    def _save_table(self) -> None:
        self._save(
            tr("Save Table"), ".csv", tr("CSV table (*.csv)"),
            lambda path, comparison, results: write_where_chosen(path, csv_file(comparison, results)),
        )  # fmt: skip

    def _save_file(self) -> None:
        self._save(
            tr("Save Comparison"), SUFFIX, tr("Comparison (*{suffix})", suffix=SUFFIX),
            lambda path, comparison, _: write_where_chosen(path, comparison_file(comparison)),
        )  # fmt: skip

    def _save(
        self, caption: str, suffix: str, kinds: str, write: Callable[[Path, Comparison, Results], None]
    ) -> None:
        """Ask where to, and write there beside the GUI thread."""
        comparison, results = self._comparison, self._results
        assert results
        proposal = Path.home() / f"comparison{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self, caption, str(proposal), kinds)
        if not chosen:
            return
        path = Path(chosen if chosen.lower().endswith(suffix) else chosen + suffix)
        self._studio.background.run(
            lambda: write(path, comparison, results),
            lambda _: self.noted.emit(tr("Saved as {path}.", path=path)),
            self.failed.emit,
            is_promised=True,
        )

    def _connect(self) -> None:
        give_keys(self, self.press_primary, self.runs.cancel)
        self.panel.primary.clicked.connect(self.press_primary)
        self.panel.cancel.clicked.connect(self.runs.cancel)
        self.show_.nothing.column_wanted.connect(self.panel.add_column)
        self.show_.nothing.file_wanted.connect(self.open_file)
        self.show_.open.clicked.connect(self.open_file)
        self.show_.anew.clicked.connect(self.make_anew)
        self.show_.save_sheet.clicked.connect(self._save_sheet)
        self.show_.save_table.clicked.connect(self._save_table)
        self.show_.save_file.clicked.connect(self._save_file)
        self.show_.grid.chosen.connect(self._open_cell)
        self.runs.happened.connect(self._on_happening)
        self.runs.state_changed.connect(self._on_state)
        self.runs.failed.connect(self.failed)

    def _lay_out(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        across.addWidget(self.panel)
        across.addWidget(self.show_)
        across.setSizes([330, 920])
        across.setStretchFactor(1, 1)
        self.panel.setMinimumWidth(290)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(across)
