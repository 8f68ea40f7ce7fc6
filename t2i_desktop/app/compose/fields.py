"""One editor per kind of setting, made from its declaration. Knows nothing of any particular setting."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from t2i_desktop.app.compose.curve_box import CurveBox
from t2i_desktop.app.compose.ensemble import EnsembleBox
from t2i_desktop.app.compose.file_box import FileBox
from t2i_desktop.app.compose.number_box import NumberBox, make_plain
from t2i_desktop.app.words import tr
from t2i_desktop.engine.settings import FieldSpec

ModelNames = Callable[[str], tuple[str, ...]]

_INT_MAX = 2**31 - 1
_UNBOUNDED = 1e9


class Field(QObject):
    """The editor of one setting: `value` and `set_value` whatever the widget, and `changed`."""

    changed = Signal()
    held = Signal(bool)

    def __init__(
        self,
        spec: FieldSpec,
        editor: QWidget,
        read: Callable[[], Any],
        write: Callable[[Any], None],
        offer: Callable[[tuple[str, ...]], None] | None = None,
    ) -> None:
        super().__init__(editor)
        self._is_held = False
        self.spec, self.editor, self._read, self._write, self._offer = spec, editor, read, write, offer
        editor.setToolTip(tr(spec.help))
        editor.setAccessibleName(tr(spec.title))
        editor.setAccessibleDescription(tr(spec.help))
        editor.installEventFilter(self)

    def value(self) -> Any:
        """What the person chose."""
        return self._read()

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._write(value)

    def is_default(self) -> bool:
        """Whether the value is the declared default."""
        return self.value() == self.spec.default

    def reset(self) -> None:
        """Show the declared default, unless the field is held."""
        if not self._is_held:
            self.set_value(self.spec.default)

    def hold(self, reason: str) -> None:
        """Let nobody change the value, and say why; `held` tells."""
        self._set_held(True, reason)

    def release(self) -> None:
        """Let the value be changed again."""
        self._set_held(False, tr(self.spec.help))

    def _set_held(self, is_held: bool, tip: str) -> None:
        self._is_held = is_held
        self.editor.setDisabled(is_held)
        self.editor.setToolTip(tip)
        self.held.emit(is_held)

    def offer(self, names: tuple[str, ...]) -> None:
        """Let a field for models choose among other names; what is chosen stays."""
        if self._offer is not None:
            self._offer(names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, unless this editor is in use."""
        if event.type() == QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def make_field(spec: FieldSpec, models: ModelNames) -> Field:
    """The editor for a setting; `models` lists the installed models of a kind."""
    if spec.kind == "model":
        field = _models(spec) if spec.several else _model(spec)
        field.offer(models(spec.model_kind or ""))
        return field
    return _MAKERS[spec.kind](spec)


def decimals_of(spec: FieldSpec) -> int:
    """How many decimals an editor must show so that bounds, step and default are exact."""
    numbers = (spec.low, spec.step, spec.default)
    return max(len(f"{number:.6f}".rstrip("0").partition(".")[2]) for number in numbers if number is not None)


def _integer(spec: FieldSpec) -> Field:
    box = QSpinBox()
    low = -_INT_MAX if spec.low is None else int(spec.low)
    high = _INT_MAX if spec.high is None else int(spec.high)
    box.setRange(low, min(high, _INT_MAX))
    box.setSingleStep(int(spec.step or 1))
    make_plain(box)
    field = Field(spec, box, box.value, box.setValue)
    box.valueChanged.connect(field.changed)
    return field


def _number(spec: FieldSpec) -> Field:
    box = NumberBox()
    box.setDecimals(decimals_of(spec))
    box.setRange(
        -_UNBOUNDED if spec.low is None else spec.low, _UNBOUNDED if spec.high is None else spec.high
    )
    box.setSingleStep(spec.step or 0.1)
    make_plain(box)
    field = Field(spec, box, box.value, box.setValue)
    box.valueChanged.connect(field.changed)
    return field


def _switch(spec: FieldSpec) -> Field:
    box = QCheckBox()
    field = Field(spec, box, box.isChecked, box.setChecked)
    box.toggled.connect(field.changed)
    return field


def _text(spec: FieldSpec) -> Field:
    edit = QLineEdit()
    field = Field(spec, edit, edit.text, edit.setText)
    edit.textChanged.connect(field.changed)
    return field


def _file(spec: FieldSpec) -> Field:
    box = FileBox(spec.file or "", tr(spec.title))
    field = Field(spec, box, box.path, box.set_path)
    box.changed.connect(field.changed)
    return field


def _curves(spec: FieldSpec) -> Field:
    box = CurveBox(tr(spec.title))
    field = Field(spec, box, box.text, box.set_text)
    box.changed.connect(field.changed)
    return field


def _choice(spec: FieldSpec) -> Field:
    box = combo_box()
    for name in spec.choices:
        box.addItem(spoken_choice(name), name)

    def write(value: Any) -> None:
        if (place := box.findData(value)) >= 0:  # one that is none is left out
            box.setCurrentIndex(place)

    field = Field(spec, box, box.currentData, write)
    box.currentIndexChanged.connect(field.changed)
    return field


def _model(spec: FieldSpec) -> Field:
    box = combo_box()

    def write(value: Any) -> None:
        if box.findData(value) < 0:  # a model that is not installed: the run says what to do
            box.addItem(tr("{model} (not installed)", model=value), value)
        box.setCurrentIndex(box.findData(value))

    def offer(names: tuple[str, ...]) -> None:
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for name in names:
                box.addItem(name, name)
            if chosen is not None:
                write(chosen)

    field = Field(spec, box, box.currentData, write, offer)
    box.currentIndexChanged.connect(field.changed)
    return field


def _models(spec: FieldSpec) -> Field:
    box = EnsembleBox(tr(spec.title))
    field = Field(spec, box, box.text, box.set_text, box.offer)

    def tell() -> None:
        box.setToolTip(tr("{help}\nChosen: {models}", help=tr(spec.help), models=box.text()))
        field.changed.emit()

    box.chosen.connect(tell)
    return field


def combo_box() -> QComboBox:
    """A choice that takes no more room than it is given."""
    box = QComboBox()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def spoken_choice(name: str) -> str:
    """What one of the values of a setting is called where it is chosen."""
    words = name.upper() if name in ("cpu", "cuda", "mps") else tr(name)
    return words[:1].upper() + words[1:]


_MAKERS = {
    "integer": _integer,
    "number": _number,
    "switch": _switch,
    "text": _text,
    "curves": _curves,
    "file": _file,
    "choice": _choice,
}
