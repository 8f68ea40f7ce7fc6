"""Many runs at once: a prompt list or the form, with every value of one or two settings, seen before."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.queue.planning import Plan
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import in_words, tr
from t2i_desktop.engine.batches.plan import BatchJob
from t2i_desktop.engine.settings import FieldSpec, specs
from t2i_desktop.engine.words import said

_ASK_MS = 200  # after the last key
_SHOWN = 200  # of the runs
_AXES = 2
_HELP = said("Values between commas, or a range: 1..4, or 0..1..0.25 by its last number")


class BatchDialog(QDialog):
    """`chosen` carries the settings of all runs, which are of the generator that the Create page shows.

    file: a prompt list; None for the form alone.
    """

    chosen = Signal(object)  # list[Settings]

    def __init__(self, studio: Studio, file: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add from a list") if file else tr("Add a grid"))
        maker = studio.maker()
        self.entry, self._form = maker.entry, maker.panel.values()
        self._studio, self._file = studio, file
        self._jobs: tuple[BatchJob, ...] = ()
        self._asked, self._is_closed = 0, False
        self._source = QLabel(self._source_text(), objectName="muted", wordWrap=True)
        declared = specs(self.entry.settings_type)
        self._specs = {spec.name: spec for spec in declared}
        offered = [spec for spec in declared if not spec.long] + [spec for spec in declared if spec.long]
        self.axes = [self._axis(offered) for _ in range(_AXES)]
        self.all_choices = QCheckBox(tr("Every choice of wildcards such as {red|blue}, not one by the seed"))
        self.all_choices.setChecked(file is not None)
        self.count = QLabel(wordWrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Runs"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add = QPushButton(tr("Add"), objectName="primary", enabled=False)
        self.cancel = QPushButton(tr("Cancel"), objectName="cancel", autoDefault=False)
        self._timer = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._lay_out()
        self._connect()
        if not file:
            self.axes[0][0].setCurrentIndex(self.axes[0][0].findData("seed"))
        self._ask()

    def _connect(self) -> None:
        for setting, values in self.axes:
            setting.currentIndexChanged.connect(self._on_setting)
            setting.currentIndexChanged.connect(self._timer.start)
            values.textChanged.connect(self._timer.start)
        self.all_choices.toggled.connect(self._timer.start)
        self._timer.timeout.connect(self._ask)
        self.add.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._on_closed)

    @Slot()
    def _ask(self) -> None:
        """Find out what it comes to; only the last question is answered."""
        self._asked += 1
        asked = self._asked
        grid = tuple((self._specs[name], text) for name, text in self._grid())
        choices = "all" if self.all_choices.isChecked() else "one"
        wanted = Plan(self.entry, self._form, self._file, grid, choices)
        self.add.setEnabled(False)
        self._studio.background.run(
            wanted.jobs,
            lambda jobs: self._on_planned(asked, jobs),
            lambda message, details: self._on_planned(asked, (), message),
        )

    def _grid(self) -> list[tuple[str, str]]:
        chosen = ((setting.currentData(), values.text()) for setting, values in self.axes)
        return [(name, text) for name, text in chosen if name]

    def _on_planned(self, asked: int, jobs: tuple[BatchJob, ...], problem: str = "") -> None:
        if asked != self._asked or self._is_closed:
            return
        self._jobs = jobs
        number = len(jobs)
        told = tr("{n:,} runs, in this order:", one="1 run, in this order:", n=number)
        self.count.setText(problem or told)
        self.count.setObjectName("problem" if problem else "")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        self.list.clear()
        self.list.addItems([in_words(job.label) or tr("(no prompt)") for job in jobs[:_SHOWN]])
        if number > _SHOWN:
            self.list.addItem(tr("… and {n:,} more", one="… and 1 more", n=number - _SHOWN))
        self.add.setText(tr("Add {n:,} Runs", one="Add 1 Run", n=number) if jobs else tr("Add"))
        self.add.setEnabled(bool(jobs))

    @Slot()
    def _on_setting(self) -> None:
        for setting, values in self.axes:
            values.setEnabled(bool(setting.currentData()))

    @Slot()
    def _take(self) -> None:
        self.chosen.emit([job.settings for job in self._jobs])
        self.accept()

    @Slot()
    def _on_closed(self) -> None:
        self._is_closed = True
        self._timer.stop()

    def _source_text(self) -> str:
        if self._file:
            return tr(
                "Every prompt of {name}, by {generator}. What it does not say is as in the form.",
                name=self._file.name,
                generator=self.entry.title,
            )
        return tr(
            "The run that the form of {generator} describes, with every value of these settings:",
            generator=self.entry.title,
        )

    def _axis(self, offered: list[FieldSpec]) -> tuple[QComboBox, QLineEdit]:
        setting = QComboBox()
        setting.setAccessibleName(tr("Setting"))
        setting.addItem(tr("No setting"), "")
        for spec in offered:
            setting.addItem(tr(spec.title), spec.name)
        values = QLineEdit(enabled=False, placeholderText=tr("1..4   or   0.05, 0.1"))
        values.setAccessibleName(tr("Values"))
        values.setToolTip(tr(_HELP))
        return setting, values

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(8)
        for row, (setting, values) in enumerate(self.axes):
            grid.addWidget(setting, row, 0)
            grid.addWidget(values, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(self._source)
        column.addLayout(grid)
        column.addWidget(self.all_choices)
        column.addWidget(self.count)
        well = QFrame(objectName="well")
        inner = QVBoxLayout(well)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.addWidget(self.list)
        column.addWidget(well, 1)
        column.addLayout(buttons)
        self.resize(560, 560)
