"""Brings the regions of the prompts to the canvas, and a box drawn there into the prompt at the caret."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.compose.prompt_edit import PromptEdit
from t2i_desktop.app.stage.stage import Stage
from t2i_desktop.app.words import tr
from t2i_desktop.engine.guidance.binding import bind, bound_prompts, prompt_at
from t2i_desktop.engine.guidance.places import EDGE, INNER, PLACES, Box, Place, Region
from t2i_desktop.engine.guidance.sections.prompts import PROMPT_FIELDS


class RegionTool(QObject):
    """Regions are shown while a prompt has the focus or one is chosen, behind `action`."""

    noted = Signal(str)

    def __init__(self, stage: Stage, compose: ComposePanel, parent: QObject) -> None:
        super().__init__(parent)
        self._layer, self._canvas, self._compose = stage.region_layer, stage.canvas, compose
        prompts = compose.prompts
        self._edits = [prompts.edit(name) for name in PROMPT_FIELDS if prompts.has_field(name)]
        self._edit: PromptEdit | None = self._edits[0] if self._edits else None  # that is written into
        self.action = self._make_action(stage)
        self._layer.chosen.connect(self._bind)
        self._layer.left.connect(lambda: self.action.setChecked(False))
        self._canvas.view_changed.connect(self._on_viewed)
        for edit in self._edits:
            edit.textChanged.connect(self._show)
            edit.cursorPositionChanged.connect(self._show)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._on_viewed()

    def _make_action(self, stage: Stage) -> QAction:
        action = QAction(tr("Prompt for a &Region"), self, checkable=True)
        action.setShortcut("Ctrl+Shift+B")
        shown = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        action.setToolTip(
            tr("Drag over the part of the picture that the prompt at the caret is for ({keys})", keys=shown)
        )
        self._layer.theme.set_icon(action, "region")
        action.toggled.connect(self._choose)
        stage.add_tools((action,))
        self._compose.addAction(action)
        return action

    @Slot(bool)
    def _choose(self, is_choosing: bool) -> None:
        self._layer.set_choosing(is_choosing)
        if is_choosing:
            self._layer.raise_()
            self._layer.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    @Slot(object)
    def _bind(self, box: Box) -> None:
        """Write the box into the prompt at the caret, and let the person go on writing."""
        edit = self._edit
        if edit is None:
            return
        text = edit.toPlainText()
        bound = bind(text, edit.textCursor().position(), box)
        if not prompt_at(text, edit.textCursor().position()):
            self.noted.emit(tr("Write the prompt first, then drag over where it belongs."))
        with self._compose.history.step(tr("region of a prompt")):
            edit.replace_text(bound)
        edit.setFocus()
        self.action.setChecked(False)

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        for edit in self._edits:
            if edit is now:
                self._edit = edit
        self._show()

    @Slot()
    def _on_viewed(self) -> None:
        has_picture = not self._canvas.image.isNull()
        self.action.setEnabled(has_picture and self._edit is not None)
        if not has_picture:
            self.action.setChecked(False)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Outline the regions of all prompts, while somebody is at them."""
        is_at_work = self.action.isChecked() or any(edit.hasFocus() for edit in self._edits)
        boxes = [
            (prompt.text, box)
            for edit in self._edits
            for prompt in bound_prompts(edit.toPlainText())
            for box in _boxes(prompt.region)
        ]
        self._layer.set_hint(self._hint())
        self._layer.show_boxes(boxes if is_at_work and not self._canvas.image.isNull() else [])

    def _hint(self) -> str:
        edit = self._edit
        said = prompt_at(edit.toPlainText(), edit.textCursor().position()) if edit else ""
        return (
            tr("Drag over where “{prompt}” belongs", prompt=said)
            if said
            else tr("Write a prompt, and drag over where it belongs")
        )


def _boxes(region: Region) -> list[Box]:
    """What is outlined of a region; nothing of a mask, whose shape only its file knows."""
    match region:
        case Box():
            return [region]
        case Place(name) if name == EDGE:
            return [PLACES[name], INNER]
        case Place(name):
            return [PLACES[name]]
        case _:
            return []
