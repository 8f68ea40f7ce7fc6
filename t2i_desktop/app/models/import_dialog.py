"""Asks how a checkpoint is to be called and, only where an import has failed for want of it, for its yaml."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.models.job import Import
from t2i_desktop.app.models.words import spoken_size
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

SUFFIXES = (".ckpt", ".pt", ".pth", ".bin", ".safetensors")
_CONFIGS = said("Model configuration (*.yaml *.yml *.json)")


class ImportDialog(QDialog):
    """Asks about one checkpoint; `job` is what to do when it is accepted.

    taken: names that other models have.
    problem: the sentence of an import that failed for want of a yaml; then this asks for the yaml too.
    """

    def __init__(
        self, job: Import, taken: Collection[str], theme: Theme, parent: QWidget, problem: str = ""
    ) -> None:
        super().__init__(parent)
        self._job, self._taken, self._needs_config = job, taken, bool(problem)
        self.setWindowTitle(tr("Import a model"))
        self.setMinimumWidth(460)
        self.name = QLineEdit(job.name)
        self.name.setAccessibleName(tr("Name"))
        self.name.setToolTip(tr("What the model is called in the settings and on the command line"))
        self.config = QLineEdit(str(job.config or ""), placeholderText=tr("Its yaml"))
        self.config.setAccessibleName(tr("Configuration"))
        self.config.setToolTip(tr("The yaml that describes the model's network"))
        self.hint = QLabel(tr("There is a model of this name already. Choose another."), objectName="problem")
        self.accept_button = QPushButton(tr("Import"), objectName="primary", default=True)
        self.accept_button.setToolTip(tr("Read, check and install this checkpoint"))
        theme.set_icon(self.accept_button, "import", "on_accent")
        self._lay_out(theme, problem)
        for edit in (self.name, self.config):
            edit.textChanged.connect(self._update)
        self._update()

    @property
    def job(self) -> Import:
        """The import as the person wants it."""
        name = self.name.text().strip()
        config = self.config.text().strip()
        title = self._job.title if name == self._job.name else name
        return Import(self._job.weights, name, title, Path(config).expanduser() if config else None)

    def _update(self) -> None:
        name = self.name.text().strip()
        has_config = bool(self.config.text().strip()) or not self._needs_config
        self.hint.setVisible(name in self._taken)
        self.accept_button.setEnabled(bool(name) and name not in self._taken and has_config)

    def _choose_config(self) -> None:
        folder = str(self._job.weights.parent)
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose the configuration"), folder, tr(_CONFIGS))
        if chosen:
            self.config.setText(chosen)

    def _lay_out(self, theme: Theme, problem: str) -> None:
        weights = self._job.weights
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(QLabel(weights.name, objectName="headline", wordWrap=True))
        size = spoken_size(weights.stat().st_size) if weights.is_file() else ""
        hint = problem or tr(
            "{size}. It is read without running anything in it, checked, and written as safetensors; "
            "the file itself stays as it is.",
            size=size,
        )
        column.addWidget(QLabel(hint, objectName="hint", wordWrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow(tr("Name"), self.name)
        if problem:
            form.addRow(tr("Configuration"), self._config_row(theme))
        column.addLayout(form)
        policy = self.hint.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.hint.setSizePolicy(policy)
        column.addWidget(self.hint)
        cancel = QPushButton(tr("Cancel"), objectName="deed", autoDefault=False)
        cancel.setToolTip(tr("Import nothing"))
        cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.accept_button)
        column.addLayout(buttons)

    def _config_row(self, theme: Theme) -> QHBoxLayout:
        choose = QPushButton(tr("Choose…"), autoDefault=False)
        choose.setToolTip(tr("Choose the yaml on this computer"))
        choose.clicked.connect(self._choose_config)
        theme.set_icon(choose, "folder")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.config, 1)
        row.addWidget(choose)
        return row
