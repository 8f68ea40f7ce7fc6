"""The rows of a form: a title, an editor and a button that resets it; and the groups that open and close.

Knows nothing of any particular setting.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.compose.fields import Field
from t2i_desktop.app.compose.ways_row import WaysRow
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class Row(QObject):
    """One setting in a grid of four columns: title, editor, tools, reset button; a note may stand below."""

    def __init__(
        self, field: Field, tools: Sequence[QWidget], theme: Theme, note: QWidget | None = None
    ) -> None:
        super().__init__(field.editor)
        self.field = field
        spec = field.spec
        english = (spec.title, spec.help, spec.group)
        self._words = " ".join((spec.name, *english, *map(tr, english))).casefold()
        self._label = QLabel(tr(spec.title))
        self._label.setToolTip(tr(spec.help))
        self._label.setBuddy(field.editor)
        self._label.setMinimumWidth(118)
        field.editor.setMinimumWidth(90)
        self._tools, self._note = list(tools), note
        self._reset = self._reset_button(theme)
        self._is_shown = True
        field.changed.connect(self._update)
        self._update()

    @property
    def is_shown(self) -> bool:
        """Whether the search has left it."""
        return self._is_shown

    def put_into(self, grid: QGridLayout) -> None:
        """Add the row at the end of a grid."""
        row = grid.rowCount()
        grid.addWidget(self._label, row, 0)
        grid.addWidget(self.field.editor, row, 1, 1, 1 if self._tools else 2)
        if self._tools:
            tools = QHBoxLayout()
            tools.setSpacing(0)
            for tool in self._tools:
                tools.addWidget(tool)
            grid.addLayout(tools, row, 2)
        grid.addWidget(self._reset, row, 3)
        if self._note is not None:
            grid.addWidget(self._note, row + 1, 1, 1, 3)

    def matches(self, words: Iterable[str]) -> bool:
        """Whether title, help, name and group together hold all the words, which are casefolded."""
        return all(word in self._words for word in words)

    def show(self, is_shown: bool) -> None:
        """Show the row or leave it out."""
        self._is_shown = is_shown
        for widget in (self._label, self.field.editor, *self._tools):
            widget.setVisible(is_shown)
        self._update()

    def _update(self) -> None:
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(self._is_shown)
        self._reset.setSizePolicy(policy)
        is_placed = self._reset.parentWidget() is not None  # or it would be a window of its own
        self._reset.setVisible(is_placed and self._is_shown and not self.field.is_default())

    def _reset_button(self, theme: Theme) -> QToolButton:
        spec, button = self.field.spec, QToolButton()
        title = tr(spec.title)
        button.setToolTip(
            tr("Reset {title} to nothing", title=title)
            if spec.default == ""
            else tr("Reset {title} to {default}", title=title, default=spec.default)
        )
        button.setAccessibleName(tr("Reset {title}", title=title))
        button.clicked.connect(self.field.reset)
        self.field.held.connect(button.setDisabled)
        theme.set_icon(button, "reset", "muted")
        return button


class Group(QWidget):
    """Rows under a heading that always stand open."""

    def __init__(self, title: str, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = list(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(QLabel(tr(title).upper(), objectName="group", indent=0))
        column.addLayout(make_grid(rows))

    def search(self, words: Sequence[str]) -> int:
        """Leave only the rows that match; all of them where there are no words. Returns how many are left."""
        found = _search(self.rows, words)
        self.setVisible(found > 0)
        return found


class Section(QWidget):
    """Rows under a button that opens and closes them, and says how many differ from their defaults.

    ways: a row above them that sets them all together.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, rows: Sequence[Row], theme: Theme, ways: WaysRow | None = None) -> None:
        super().__init__()
        self.title, self.rows, self.ways, self._theme = title, list(rows), ways, theme
        self._is_searched = False
        self.fold = QPushButton(tr(title), objectName="section", checkable=True)
        titles = ", ".join(tr(row.field.spec.title) for row in rows)
        self.fold.setToolTip(tr("Show or hide: {titles}", titles=titles))
        self.badge = QLabel(objectName="chip")
        self.badge.setToolTip(tr("So many settings here differ from their defaults"))
        self.body = QWidget()
        self.body.setLayout(make_grid([ways, *rows] if ways else rows))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.fold)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.body)
        self.fold.toggled.connect(self._show_body)
        self.fold.toggled.connect(self.toggled)
        for row in rows:
            row.field.changed.connect(self._count)
        self._count()
        self._show_body()

    @property
    def is_open(self) -> bool:
        """Whether the rows can be seen: because they were opened, or because something was searched for."""
        return self.fold.isChecked() or self._is_searched

    def search(self, words: Sequence[str]) -> int:
        """Leave only the rows that match, and open for them; returns how many are left."""
        self._is_searched = bool(words)
        found = _search(self.rows, words) + (self.ways.search(words) if self.ways else 0)
        self.setVisible(found > 0)
        self._show_body()
        return found

    def _show_body(self) -> None:
        self.body.setVisible(self.is_open)
        self._theme.set_icon(self.fold, "collapse" if self.is_open else "expand", "muted")

    def _count(self) -> None:
        changed = sum(not row.field.is_default() for row in self.rows)
        self.badge.setText(str(changed))
        self.badge.setVisible(changed > 0)
        self.fold.setAccessibleDescription(tr("{n} changed", n=changed) if changed else "")


def make_grid(rows: Iterable[Row | WaysRow]) -> QGridLayout:
    """Rows below each other, their columns aligned."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(4)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row in rows:
        row.put_into(grid)
    return grid


def _search(rows: Iterable[Row], words: Sequence[str]) -> int:
    found = 0
    for row in rows:
        row.show(row.matches(words))
        found += row.is_shown
    return found
