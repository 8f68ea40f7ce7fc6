"""What is compared, at the left of the page: prompts, columns and seeds, and the buttons of the work."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compare.column_dialog import ColumnDialog
from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.panel import labels
from t2i_desktop.app.place import Place
from t2i_desktop.app.reading_order import take_up
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import in_words, tr
from t2i_desktop.engine.compare.comparison import Column, Comparison, Row, rows_of, with_shared
from t2i_desktop.engine.compare.typed import parse_rows, parse_seeds
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.words import said

_LABELS = labels(said("Compare"), "generate", said("Make every picture that is not done yet"))


class ComparePanel(QFrame):
    """What its buttons do is the page's matter. changed: something else is to be compared."""

    changed = Signal()

    def __init__(self, names: ModelNames, theme: Theme, store: QSettings) -> None:
        super().__init__(objectName="pane")
        self._names, self._theme = names, theme
        self._columns: list[Column] = []
        self._known: dict[str, Row] = {}
        self.prompts = QPlainTextEdit(placeholderText=tr("red apple\nblue fish on a yellow background"))
        self.prompts.setAccessibleName(tr("Prompts, one a line"))
        self.prompts.setToolTip(tr("Each line is a row; of {a|b}, each choice is one"))
        self.prompts.setTabChangesFocus(True)
        self.prompts.setFixedHeight(116)
        self.shared = QLineEdit(placeholderText=tr("Nothing but the prompt"))
        self.shared.setAccessibleName(tr("Settings that all columns share"))
        self.shared.setToolTip(
            tr(
                "The same in all columns that have them, as in guidance=1 mirrored=on. Several values, as in "
                "guidance=1,2, are several rows; a text with commas stands in quotation marks"
            )
        )
        self.cards: list[ColumnCard] = []
        self.add = QPushButton(tr("Add Column…"))
        self.add.setToolTip(tr("A generator, with settings of its own"))
        theme.set_icon(self.add, "compare")
        self.seeds = QLineEdit("0")
        self.seeds.setAccessibleName(tr("Seeds"))
        self.seeds.setToolTip(tr("The same for all columns; several as in 1, 2 or 1..4"))
        tip = tr("Where the pictures are made: here one by one, or by many machines at once")
        self.place = Place(store, "compare", tip, across=False)
        self.primary = QPushButton(objectName="primary")
        self.primary.setAccessibleName(tr("Compare, pause or resume"))
        self.cancel = QPushButton(tr("Cancel"), objectName="cancel")
        self.cancel.setToolTip(tr("Stop; what is done stays, and Compare goes on from there (Esc)"))
        self._lay_out()
        self.add.clicked.connect(self.add_column)
        self.prompts.textChanged.connect(self.changed)
        for line in (self.shared, self.seeds):
            line.textChanged.connect(self.changed)
        self.show_state(RunState.READY)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, from the left."""
        return tuple(self._columns)

    def comparison(self) -> Comparison:
        """What is described; raises BadSettings. Its settings are checked when its cells are asked for."""
        lines = self.prompts.toPlainText().splitlines()
        rows = {row.line: row for line in lines for row in self._rows_of(line)}
        shared = parse_rows(self.shared.text(), self.columns) if self.shared.text().strip() else ()
        return Comparison(
            with_shared(tuple(rows.values()), shared), self.columns, parse_seeds(self.seeds.text())
        )

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison. Rows with settings keep them as long as their line stays as it is."""
        self._known = {row.line: row for row in comparison.rows}
        self.prompts.setPlainText("\n".join(self._known))
        self.shared.clear()
        self.seeds.setText(", ".join(map(str, comparison.seeds)))
        self.set_columns(comparison.columns)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self._columns = list(columns)
        self._show_cards()
        self.changed.emit()

    def show_state(self, state: RunState) -> None:
        """Say on the buttons what can be done."""
        text, icon, tip = _LABELS[state]
        self.primary.setText(tr(text))
        self.primary.setEnabled(tip is not None)
        self.primary.setToolTip(tr(tip or said("One moment")))
        self._theme.set_icon(self.primary, icon, "on_accent")
        is_ready = state is RunState.READY
        self.cancel.setEnabled(not is_ready and state is not RunState.STOPPING)
        for widget in (self.prompts, self.shared, self.seeds, self.place, self.add, self._list):
            widget.setEnabled(is_ready)

    @Slot()
    def add_column(self) -> None:
        """Ask for one more column."""
        dialog = ColumnDialog(self._names, self._theme, None, self)
        dialog.chosen.connect(lambda column: self.set_columns((*self._columns, column)))
        dialog.open()

    def change_column(self, number: int) -> None:
        """Ask what a column is to be."""
        dialog = ColumnDialog(self._names, self._theme, self._columns[number], self)
        dialog.chosen.connect(lambda column: self._replace(number, (column,)))
        dialog.open()

    def _replace(self, number: int, by: Sequence[Column]) -> None:
        self.set_columns((*self._columns[:number], *by, *self._columns[number + 1 :]))

    def _rows_of(self, line: str) -> tuple[Row, ...]:
        known = self._known.get(line.strip())
        return (known,) if known else rows_of([line])

    def _show_cards(self) -> None:
        while taken := self._cards.takeAt(0):
            if widget := taken.widget():
                widget.deleteLater()
        self.cards = [ColumnCard(title, self._theme) for title in self._titles()]
        for number, card in enumerate(self.cards):
            card.edit.clicked.connect(lambda _=False, number=number: self.change_column(number))
            card.double.clicked.connect(
                lambda _=False, number=number: self._replace(number, [self._columns[number]] * 2)
            )
            card.remove.clicked.connect(lambda _=False, number=number: self._replace(number, ()))
            self._cards.addWidget(card)
        take_up(self)

    def _titles(self) -> Sequence[str]:
        """What the columns are called; one whose generator is not installed by its name."""
        try:
            return list(map(in_words, Comparison(columns=self.columns).titles()))
        except BadSettings:
            return [column.title or column.generator for column in self._columns]

    def _lay_out(self) -> None:
        self._list = QWidget()
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(6)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(16, 10, 10, 10)
        inner.setSpacing(6)
        inner.addWidget(_group(tr("Prompts, one a line")))
        inner.addWidget(self.prompts)
        inner.addWidget(_group(tr("In all columns")))
        inner.addWidget(self.shared)
        inner.addWidget(_group(tr("Columns")))
        inner.addWidget(self._list)
        inner.addWidget(self.add)
        inner.addWidget(_group(tr("Seeds")))
        inner.addWidget(self.seeds)
        inner.addWidget(_group(tr("Run on")))
        inner.addWidget(self.place)
        inner.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.setSpacing(8)
        buttons.addWidget(self.primary, 1)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)


class ColumnCard(QFrame):
    """One column, and what can be done with it."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(objectName="well")
        self.label = QLabel(title, wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = _tool("template", tr("Change this column"), title, theme)
        self.double = _tool("copy", tr("The same once more, to change something in it"), title, theme)
        self.remove = _tool("delete", tr("Take this column out"), title, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(2)
        row.addWidget(self.label, 1)
        for button in (self.edit, self.double, self.remove):
            row.addWidget(button)


def _tool(icon: str, tip: str, title: str, theme: Theme) -> QToolButton:
    button = QToolButton()
    button.setToolTip(tip)
    button.setAccessibleName(tr("{action}: {title}", action=tip, title=title))
    theme.set_icon(button, icon, "muted")
    return button


def _group(text: str) -> QLabel:
    return QLabel(text.upper(), objectName="group", indent=0)
