"""A spin box for a setting with decimals. Knows nothing of any particular setting."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox


class NumberBox(QDoubleSpinBox):
    """A spin box that writes 0.1 as 0.1, not as 0.1000."""

    def textFromValue(self, value: float) -> str:
        """The number without idle zeros, in the person's own notation."""
        point = self.locale().decimalPoint()
        text = self.locale().toString(value, "f", self.decimals())
        return text.rstrip("0").rstrip(point) if point in text else text


def make_plain(box: QAbstractSpinBox) -> None:
    """Let a spin box show digits alone, take the focus only when meant, and mend what is out of bounds."""
    box.lineEdit().setTextMargins(5, 0, 0, 0)
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    box.setLocale(locale)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
