"""One editor per kind of setting, made from its declaration. Knows nothing of any particular setting."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from t2i_desktop.engine.settings import FieldSpec

ModelNames = Callable[[str], tuple[str, ...]]

_INT_MAX = 2**31 - 1
_UNBOUNDED = 1e9


class Field(QObject):
    """The editor of one setting: `value` and `set_value` whatever the widget, and `changed`."""

    changed = Signal()

    def __init__(
        self, spec: FieldSpec, editor: QWidget, read: Callable[[], Any], write: Callable[[Any], None]
    ) -> None:
        super().__init__(editor)
        self.spec, self.editor, self._read, self._write = spec, editor, read, write
        editor.setToolTip(spec.help)
        editor.setAccessibleName(spec.title)
        editor.setAccessibleDescription(spec.help)
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
        """Show the declared default."""
        self.set_value(self.spec.default)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, unless this editor is in use."""
        if event.type() == QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def make_field(spec: FieldSpec, models: ModelNames) -> Field:
    """The editor for a setting; `models` lists the installed models of a kind."""
    if spec.kind in ("choice", "model"):
        names = spec.choices if spec.kind == "choice" else models(spec.model_kind or "")
        return _choice(spec, names)
    makers = {"integer": _integer, "number": _number, "switch": _switch, "text": _text}
    return makers[spec.kind](spec)


def decimals_of(spec: FieldSpec) -> int:
    """How many decimals an editor must show so that bounds, step and default are exact."""
    numbers = (spec.low, spec.step, spec.default)
    return max(len(f"{number:.6f}".rstrip("0").partition(".")[2]) for number in numbers if number is not None)


class NumberBox(QDoubleSpinBox):
    """A spin box that writes 0.1 as 0.1, not as 0.1000."""

    def textFromValue(self, value: float) -> str:
        """The number without idle zeros, in the person's own notation."""
        point = self.locale().decimalPoint()
        text = self.locale().toString(value, "f", self.decimals())
        return text.rstrip("0").rstrip(point) if point in text else text


def _integer(spec: FieldSpec) -> Field:
    box = QSpinBox()
    low = -_INT_MAX if spec.low is None else int(spec.low)
    high = _INT_MAX if spec.high is None else int(spec.high)
    box.setRange(low, min(high, _INT_MAX))
    box.setSingleStep(int(spec.step or 1))
    _plain_keys(box)
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
    _plain_keys(box)
    field = Field(spec, box, box.value, box.setValue)
    box.valueChanged.connect(field.changed)
    return field


def _plain_keys(box: QAbstractSpinBox) -> None:
    box.lineEdit().setTextMargins(5, 0, 0, 0)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    box.setLocale(locale)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)


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


def _choice(spec: FieldSpec, names: tuple[str, ...]) -> Field:
    box = QComboBox()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    shown = _spoken if spec.kind == "choice" else str

    def write(value: Any) -> None:
        if box.findData(value) < 0:  # a model that is no longer installed: the run says what to do
            box.addItem(shown(str(value)), value)
        box.setCurrentIndex(box.findData(value))

    for name in names:
        box.addItem(shown(name), name)
    field = Field(spec, box, box.currentData, write)
    box.currentIndexChanged.connect(field.changed)
    return field


def _spoken(name: str) -> str:
    return name.upper() if name in ("cpu", "cuda", "mps") else name.capitalize()
