"""One column of a comparison: a generator, and the settings in which it is to differ.

Forms are made from the registry's declarations; no generator's settings are known here.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.settings_form import SettingsForm
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.compare.comparison import Column, compared
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.registry import Entry, prompt_of
from t2i_desktop.engine.settings import specs, validated
from t2i_desktop.engine.words import said

_HOW = said(
    "The prompt and the seed are those of the comparison. What you change here makes this column differ."
)


class ColumnDialog(QDialog):
    """`chosen` carries the Column, its settings checked. column: what to begin with; None for a new one."""

    chosen = Signal(object)  # Column

    def __init__(self, names: ModelNames, theme: Theme, column: Column | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change column") if column else tr("Add column"))
        self._names, self._theme = names, theme
        self._entries = compared()
        self._forms: dict[str, SettingsForm] = {}
        self.generator = QComboBox()
        self.generator.setAccessibleName(tr("Generator"))
        for entry in self._entries:
            self.generator.addItem(tr(entry.title), entry.name)
        self.title = QLineEdit(placeholderText=tr("Made from the settings"))
        self.title.setAccessibleName(tr("Title of the column"))
        self.problem = QLabel(objectName="problem", wordWrap=True, visible=False)
        self.take = QPushButton(tr("Change Column") if column else tr("Add Column"), objectName="primary")
        self.take.setToolTip(tr("Put it into the comparison (Ctrl+Return)"))
        self.take.setShortcut("Ctrl+Return")
        self._stack = QStackedWidget()
        self._lay_out()
        self.generator.currentIndexChanged.connect(self._show_form)
        self.take.clicked.connect(self._take)
        if column:
            self.generator.setCurrentIndex(max(self.generator.findData(column.generator), 0))
            self.title.setText(column.title)
        self._show_form()
        if column:
            self.form.set_values(column.settings)

    @property
    def entry(self) -> Entry:
        """The generator chosen."""
        return self._entries[self.generator.currentIndex()]

    @property
    def form(self) -> SettingsForm:
        """The form of the generator chosen."""
        return self._forms[self.entry.name]

    def column(self) -> Column:
        """What is described; raises BadSettings."""
        settings_type = self.entry.settings_type
        defaults = {spec.name: spec.default for spec in specs(settings_type)}
        chosen = {name: value for name, value in self.form.values().items() if value != defaults[name]}
        validated(settings_type, {prompt_of(self.entry): "words", **chosen})
        return Column(self.entry.name, chosen, self.title.text().strip())

    @Slot()
    def _show_form(self) -> None:
        entry = self.entry
        if entry.name not in self._forms:
            shared = (prompt_of(entry), "seed")
            fields = [spec for spec in specs(entry.settings_type) if spec.name not in shared]
            form = SettingsForm(fields, self._names, self._theme, ways=entry.settings_type.ways)
            self._forms[entry.name] = form
            area = QScrollArea(widgetResizable=True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(form)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stack.addWidget(area)
        self._stack.setCurrentIndex(list(self._forms).index(entry.name))

    @Slot()
    def _take(self) -> None:
        try:
            column = self.column()
        except BadSettings as error:
            self.problem.setText(tr(str(error)))
            self.problem.show()
            return
        self.chosen.emit(column)
        self.accept()

    def _lay_out(self) -> None:
        cancel = QPushButton(tr("Cancel"), objectName="cancel")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take, 1)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        for label, widget in ((tr("Generator"), self.generator), (tr("Title"), self.title)):
            column.addWidget(QLabel(label.upper(), objectName="group"))
            column.addWidget(widget)
        column.addWidget(QLabel(tr(_HOW), objectName="muted", wordWrap=True))
        column.addWidget(self._stack, 1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.resize(460, 700)
