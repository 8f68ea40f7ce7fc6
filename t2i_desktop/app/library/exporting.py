"""The dialog that takes pictures out of the gallery: as what, where to, under which names."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.background import Background
from t2i_desktop.app.compose.number_box import make_plain
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.gallery.exporting import FIELDS, Exported, Form, IfThere, Target, export, plan
from t2i_desktop.engine.images import PictureKind
from t2i_desktop.engine.words import said

_KINDS: dict[str, PictureKind] = {"PNG": "png", "JPEG": "jpeg", "WebP": "webp"}
_IF_THERE: dict[str, IfThere] = {
    said("Keep both, with a number"): "number",
    said("Leave it as it is"): "skip",
    said("Write over it"): "overwrite",
}
_PATTERN = "{title}-{seed}"


class ExportDialog(QDialog):
    """`done_with` tells in a sentence what became of it; closing it stops what is still to be written."""

    done_with = Signal(str)
    failed = Signal(str, str)

    def __init__(
        self, items: Sequence[Item], background: Background, store: QSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export"))
        self._items, self._background, self._store = tuple(items), background, store
        self._work: Iterator[Exported] | None = None
        self._problems: list[str] = []
        self.kind, self.if_there = QComboBox(), QComboBox()
        for box, entries in ((self.kind, _KINDS), (self.if_there, _IF_THERE)):
            for text, value in entries.items():
                box.addItem(tr(text), value)
        self.quality = QSpinBox(minimum=1, maximum=100, value=92)
        make_plain(self.quality)
        self.metadata = QCheckBox(tr("With prompts, settings and seed"), checked=True)
        self.pattern = QLineEdit(_PATTERN)
        self.pattern.setToolTip(
            tr("May contain {fields}", fields=", ".join(f"{{{name}}}" for name in FIELDS))
        )
        self.folder = QLineEdit(_last_folder(store))
        self.folder.setAccessibleName(tr("Folder"))
        self.browse = QPushButton(tr("Choose…"), toolTip=tr("Choose the folder"))
        self.preview = QLabel(objectName="muted", wordWrap=True)
        self.bar = QProgressBar(textVisible=False, visible=False)
        self.bar.setAccessibleName(tr("Progress"))
        self.start = QPushButton(tr("Export"), objectName="primary", toolTip=tr("Write the files"))
        self.stop = QPushButton(tr("Cancel"), objectName="cancel", toolTip=tr("Stop; what is written stays"))
        self._lay_out()
        self._connect()
        self._show_preview()

    def targets(self) -> list[Target]:
        """What would be written; raises BadSettings if that cannot be."""
        if not self.folder.text().strip():
            raise BadSettings(said("Choose a folder to export to."))
        folder = Path(self.folder.text().strip()).expanduser()
        return plan(self._items, folder, self.kind.currentData(), self.pattern.text().strip() or _PATTERN)

    @Slot()
    def _begin(self) -> None:
        try:
            targets = self.targets()
        except BadSettings as error:
            self.preview.setText(tr(str(error)))
            return
        self._store.setValue("export/folder", self.folder.text().strip())
        self._problems = []
        form = Form(self.kind.currentData(), self.quality.value(), self.metadata.isChecked())
        self._work = export(targets, form, if_there=self.if_there.currentData())
        self.bar.setRange(0, len(targets))
        self.bar.setValue(0)
        self.bar.show()
        self.start.setEnabled(False)
        self._go_on()

    def _go_on(self) -> None:
        work = self._work
        if work is not None:
            self._background.run(lambda: next(work, None), self._on_exported, self._on_failed)

    def _on_exported(self, exported: Exported | None) -> None:
        if self._work is None:  # it was cancelled meanwhile
            return
        if exported is None:
            self._end()
            return
        self.bar.setValue(exported.done)
        if exported.problem:
            self._problems.append(exported.problem)
        self._go_on()

    def _on_failed(self, message: str, details: str) -> None:
        if self._work is not None:
            self._work = None
            self.failed.emit(message, details)
            self.reject()

    def _end(self) -> None:
        self._work = None
        written = len(self._items) - len(self._problems)
        text = tr(
            "{n:,} pictures exported to {folder}.",
            one="1 picture exported to {folder}.",
            n=written,
            folder=Path(self.folder.text().strip()).expanduser(),
        )
        self.done_with.emit(" ".join(filter(None, (text, self._not_written()))))
        self.accept()

    def _not_written(self) -> str:
        if not self._problems:
            return ""
        return tr(
            "{n:,} pictures not: {problem}",
            one="1 picture not: {problem}",
            n=len(self._problems),
            problem=tr(self._problems[0]),
        )

    @Slot()
    def _cancel(self) -> None:
        if self._work is not None:
            self._work = None
            done = self.bar.value()
            self.done_with.emit(
                tr("Stopped. {n:,} pictures exported.", one="Stopped. 1 picture exported.", n=done)
            )
        self.reject()

    @Slot()
    def _show_preview(self) -> None:
        """Say under which name the first picture would go, or what is wrong with the pattern."""
        self.quality.setEnabled(self.kind.currentData() != "png")
        try:
            targets = self.targets()
        except BadSettings as error:
            self.preview.setText(tr(str(error)))
            self.start.setEnabled(False)
            return
        self.start.setEnabled(True)
        there = sum(target.path.exists() for target in targets)
        told = [targets[0].path.name]
        if there:
            told.append(
                tr("{n} of these names are taken there", one="One of these names is taken there", n=there)
            )
        self.preview.setText("  ·  ".join(told))

    @Slot()
    def _browse(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("Export To"), self.folder.text()):
            self.folder.setText(chosen)

    def _connect(self) -> None:
        for signal in (self.pattern.textChanged, self.folder.textChanged, self.kind.currentIndexChanged):
            signal.connect(self._show_preview)
        self.browse.clicked.connect(self._browse)
        self.start.clicked.connect(self._begin)
        self.stop.clicked.connect(self._cancel)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        rows = QFormLayout()
        rows.setSpacing(10)
        rows.addRow(tr("Format"), self.kind)
        rows.addRow(tr("Quality"), self.quality)
        rows.addRow("", self.metadata)
        rows.addRow(tr("Folder"), where)
        rows.addRow(tr("Name"), self.pattern)
        rows.addRow("", self.preview)
        rows.addRow(tr("If a file is there"), self.if_there)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start, 1)
        buttons.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        headline = tr("Export {n:,} pictures", one="Export 1 picture", n=len(self._items))
        column.addWidget(QLabel(headline, objectName="headline"))
        column.addLayout(rows)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        self.setMinimumWidth(460)


def _last_folder(store: QSettings) -> str:
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return str(store.value("export/folder", pictures or str(Path.home())))
