"""The right side of the page: the grid, or an invitation; how far it is, and what can be done with it."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from t2i_desktop.app.compare.grid import ComparisonGrid
from t2i_desktop.app.compare.nothing import Nothing
from t2i_desktop.app.compare.progress import CompareProgress
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.compare.comparison import Cell, Comparison
from t2i_desktop.engine.compare.course import CellBegun, CellEnded, CellEvent, Ended, Happening
from t2i_desktop.engine.compare.figures import Figures
from t2i_desktop.engine.events import Started, Stepped


class Show(QFrame):
    """Shows what happens in a comparison. What its buttons do is the page's matter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self.grid, self.nothing = ComparisonGrid(theme), Nothing(theme)
        self.progress = CompareProgress()
        self.open = _tool("open", tr("Open a comparison from a file"), theme)
        self.anew = _tool("reset", tr("Make all pictures anew; these stay in the gallery"), theme)
        self.save_sheet = _button(
            tr("Save Picture…"), "sheet", tr("All pictures with their figures, as PNG"), theme
        )
        self.save_table = _button(tr("Save Table…"), "list", tr("All figures, as CSV"), theme)
        self.save_file = _tool("save", tr("Save rows, columns and seeds, to do it again"), theme)
        self._stack = QStackedWidget()
        self._begun: list[Cell] = []
        self._missing = 0
        self._lay_out()

    @property
    def has_comparison(self) -> bool:
        """Whether there is a grid."""
        return self._stack.currentWidget() is self.grid

    @property
    def is_complete(self) -> bool:
        """Whether every cell is done."""
        return self._missing == 0

    def show_comparison(
        self, comparison: Comparison, cells: Sequence[Cell], found: Mapping[str, Figures]
    ) -> None:
        """Lay out a comparison with what is known of it."""
        self._begun.clear()
        self.grid.show_comparison(comparison, cells)
        for cell in cells:
            if figures := found.get(cell.key):
                self.grid.view(cell).end(figures)
        done = sum(cell.key in found and found[cell.key].state == "done" for cell in cells)
        self._missing = len(cells) - done
        self.progress.begin(len(cells), done)
        self.grid.sum_up(found)
        self._stack.setCurrentWidget(self.grid)
        self.offer(is_ready=True)

    def sum_up(self, found: Mapping[str, Figures]) -> None:
        """Show what the columns have come to."""
        self.grid.sum_up(found)

    def follow(self, happening: Happening) -> None:
        """Show what happens."""
        self.progress.follow(happening)
        match happening:
            case CellBegun(cell):
                self._begun.append(cell)
                self.grid.view(cell).begin()
            case CellEvent(cell, Started(_, total, first_step=step)):
                self.grid.view(cell).start(total)
                self.grid.view(cell).step(step)
            case CellEvent(cell, Stepped(step, _, preview)):
                view = self.grid.view(cell)
                view.step(step)
                if preview is not None:
                    view.show_array(preview)
            case CellEnded(cell, figures, _, picture):
                self._end(cell, figures, picture)
            case Ended():
                for cell in self._begun:
                    self.grid.view(cell).wait()
                self._begun.clear()
            case _:
                pass

    def offer(self, *, is_ready: bool) -> None:
        """Offer what can be done now."""
        for button in (self.save_sheet, self.save_table, self.save_file):
            button.setEnabled(self.has_comparison)
        self.anew.setVisible(self.has_comparison)
        self.anew.setEnabled(is_ready)
        self.open.setEnabled(is_ready)

    def _end(self, cell: Cell, figures: Figures, picture: np.ndarray | None) -> None:
        view = self.grid.view(cell)
        if cell in self._begun:  # else it shows what another place does
            self._begun.remove(cell)
        if picture is not None:
            view.show_array(picture)
        view.end(figures)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.grid)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(QLabel(tr("Compare"), objectName="heading"), 1)
        for button in (self.anew, self.open, self.save_file, self.save_table, self.save_sheet):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self._stack, 1)
        self.offer(is_ready=True)


def _button(text: str, icon: str, tip: str, theme: Theme) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    theme.set_icon(button, icon)
    return button


def _tool(icon: str, tip: str, theme: Theme) -> QToolButton:
    button = QToolButton(objectName="tool")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    theme.set_icon(button, icon)
    return button
