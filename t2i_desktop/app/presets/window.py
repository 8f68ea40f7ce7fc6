"""The window of the presets: choose one, keep the form as one, rename, delete, import and export.

Knows the form only as values that it can ask for, and the picture only as a thumbnail that it is given.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.message_bar import MessageBar
from t2i_desktop.app.presets.view import PresetView, spoken_description, spoken_title
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.presets import SUFFIX, BadPreset, Preset, PresetShelf, preset_of
from t2i_desktop.engine.settings import specs
from t2i_desktop.engine.words import said

THUMBNAIL_SIDE = 128

_FILTER = said("Presets ({suffixes})", suffixes=f"*{SUFFIX} *.json")


class PresetWindow(QDialog):
    """`chosen` carries the preset to use. present: the form's values; thumbnail: a PNG of what is shown."""

    chosen = Signal(object)  # Preset

    def __init__(
        self,
        shelf: PresetShelf,
        present: Callable[[], Mapping[str, Any]],
        thumbnail: Callable[[], bytes],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Presets"))
        self.setAcceptDrops(True)
        self._may_use = True
        self._shelf, self._present, self._thumbnail = shelf, present, thumbnail
        self._titles = {spec.name: tr(spec.title) for spec in specs(shelf.settings_type)}
        self.message = MessageBar(theme)
        self.view = PresetView(theme)
        self._title = QLabel(objectName="title")
        self._about = QLabel(objectName="muted", wordWrap=True)
        self._sets = QLabel(objectName="muted", wordWrap=True)
        self.use = self._button(
            tr("Use"), tr("Put this preset's settings into the form"), self._use, "primary"
        )
        self.save = self._button(
            tr("Save Current As…"), tr("Keep the form's settings as a preset"), self._save
        )
        self.rename = self._button(tr("Rename…"), tr("Give this preset another title"), self._rename)
        self.delete = self._button(tr("Delete"), tr("Move this preset to the trash"), self._delete)
        self.bring = self._button(
            tr("Import…"), tr("Keep a preset from a file; files can be dropped too"), self._import
        )
        self.export = self._button(
            tr("Export…"), tr("Write this preset to a file, to hand it on"), self._export
        )
        self.view.looked_at.connect(self._on_looked_at)
        self.view.taken.connect(self._use)
        self._lay_out()

    def open_gallery(self) -> None:
        """Show the presets that there are now."""
        self._refresh(self.view.current.title if self.view.current else "")
        self.show()
        self.activateWindow()

    def allow_use(self, may_use: bool) -> None:
        """Let a preset be used, or not: while a run follows the form it would steer it without meaning to."""
        self._may_use = may_use
        self._on_looked_at()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take preset files."""
        if _preset_files(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the preset files that were dropped."""
        self._add(_preset_files(event.mimeData().urls()))
        event.acceptProposedAction()

    def _refresh(self, marked: str = "") -> None:
        self.view.show_presets(self._shelf, marked)
        if self._shelf.damaged:
            self.message.show_error(" ".join(map(tr, self._shelf.damaged)))

    def _on_looked_at(self) -> None:
        preset = self.view.current
        is_own = preset is not None and not preset.is_shipped
        for button, is_enabled in (
            (self.use, preset is not None and self._may_use),
            (self.export, preset is not None),
            (self.rename, is_own),
            (self.delete, is_own),
        ):
            button.setEnabled(is_enabled)
        self._title.setText(spoken_title(preset) if preset else "")
        self._about.setText(spoken_description(preset) if preset else "")
        self._sets.setText(self._spoken(preset) if preset else "")

    def _spoken(self, preset: Preset) -> str:
        values = [
            tr("{setting}: {value}", setting=self._titles[name], value=value)
            for name, value in preset.settings.items()
        ]
        return " · ".join(values) or tr("All settings at their defaults")

    def _use(self) -> None:
        preset = self.view.current
        if preset and self._may_use:
            self.message.hide()
            self.chosen.emit(preset)
            if preset.left_out:
                names = ", ".join(f"“{name}”" for name in preset.left_out)
                self.message.show_note(
                    tr("This version has no settings {names}; the others are in the form.", names=names)
                )

    def _save(self) -> None:
        title, is_given = QInputDialog.getText(self, tr("Save preset"), tr("Title:"))
        if not is_given:
            return
        shelf = self._shelf

        def keep() -> str:
            return shelf.keep(
                preset_of(title, "", shelf.generator, shelf.settings_type, self._present(), self._thumbnail())
            ).title

        self._do(keep)

    def _rename(self) -> None:
        if preset := self.view.current:
            title, is_given = QInputDialog.getText(self, tr("Rename preset"), tr("Title:"), text=preset.title)
            if is_given:
                self._do(lambda: self._shelf.rename(preset, title).title)

    def _delete(self) -> None:
        if preset := self.view.current:
            self._do(lambda: self._shelf.remove(preset) or "")

    def _import(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import presets"), "", tr(_FILTER))
        self._add([Path(name) for name in names])

    def _add(self, paths: list[Path]) -> None:
        for path in paths:
            self._do(lambda path=path: self._shelf.add_file(path).title)

    def _export(self) -> None:
        if preset := self.view.current:
            name, _ = QFileDialog.getSaveFileName(
                self, tr("Export preset"), f"{preset.title}{SUFFIX}", tr(_FILTER)
            )
            if name:
                self._do(lambda: self._shelf.export(preset, Path(name)) or preset.title)

    def _do(self, work: Callable[[], str]) -> None:
        """Do something to the shelf and mark the preset whose title comes back; a fault is told."""
        self.message.hide()
        try:
            marked = work()
        except BadPreset as error:
            self.message.show_error(tr(str(error)))
            return
        self._refresh(marked)

    def _button(self, text: str, tip: str, slot: Callable[[], None], name: str = "") -> QPushButton:
        button = QPushButton(text, objectName=name, autoDefault=False)
        button.setToolTip(tip)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.message)
        column.addWidget(self.view, 1)
        facts = QVBoxLayout()
        facts.setSpacing(4)
        for label in (self._title, self._about, self._sets):
            facts.addWidget(label)
        facts.addStretch(1)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use, 0, 0, 1, 2)
        for number, button in enumerate((self.rename, self.delete, self.bring, self.export)):
            buttons.addWidget(button, 1 + number // 2, number % 2)
        buttons.addWidget(self.save, 3, 0, 1, 2)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addLayout(facts, 1)
        below.addLayout(buttons)
        column.addLayout(below)
        self.resize(574, 690)


def thumbnail_of(image: QImage) -> bytes:
    """A PNG of at most THUMBNAIL_SIDE pixels each way; empty where there is no picture."""
    if image.isNull():
        return b""
    side = min(THUMBNAIL_SIDE, max(image.width(), image.height()))
    small = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(small)
    return bytes(buffer.data().data())


def _preset_files(urls: list[QUrl]) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix == ".json"]
