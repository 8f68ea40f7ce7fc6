"""The editor of a setting of the kind “curves”: its text, and a small window in which the curves are drawn.

The text is what counts; the drawing follows it, and writes it. How it is spelt is the engine's matter.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.curve_plot import CurvePlot, Frame, Point
from t2i_desktop.app.compose.line_box import LineBox
from t2i_desktop.app.words import tr
from t2i_desktop.engine.guidance.curves import Curve, format_curves, parse_curves
from t2i_desktop.engine.settings import FieldSpec

_WIDEST = 1e9


class CurveBox(LineBox):
    """`changed` tells of every change of the text."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title, ("∿", tr("Draw {title}", title=title)))
        self._title = title
        self._specs: list[FieldSpec] = []
        self._present: Callable[[str], float] = lambda _: 0.0
        self._editor: CurveEditor | None = None
        self.draw = self.button
        self.draw.setToolTip(tr("Draw the curves"))
        self.line.textChanged.connect(self._on_text)
        self.draw.clicked.connect(self.open_editor)

    @property
    def opened(self) -> "CurveEditor | None":
        """The editor, while it is open."""
        return self._editor

    def text(self) -> str:
        """The curves as they are written."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show other curves."""
        self.line.setText(text)

    def offer(self, specs: Sequence[FieldSpec], present: Callable[[str], float]) -> None:
        """Say which settings can follow a curve, and what value a setting has now, by its name."""
        self._specs, self._present = list(specs), present

    def open_editor(self) -> None:
        """Draw the curves under the text."""
        if self._editor is None:
            self._editor = CurveEditor(self.window(), self._title, self._specs, self._present)
            self._editor.edited.connect(self.set_text)
            self._editor.closed.connect(self._on_closed)
            self._editor.show_text(self.text())
            self._editor.open_at(self)

    @Slot()
    def _on_text(self) -> None:
        if self._editor is not None:
            self._editor.show_text(self.text())
        self.changed.emit()

    @Slot()
    def _on_closed(self) -> None:
        if self._editor is not None:
            self._editor.deleteLater()
            self._editor = None
            self.setFocus()


class CurveEditor(QFrame):
    """A popup with one curve at a time. `edited` carries the text of all of them."""

    edited = Signal(str)
    closed = Signal()

    def __init__(
        self, parent: QWidget, title: str, specs: Sequence[FieldSpec], present: Callable[[str], float]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup, objectName="popup")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.setAccessibleName(title)
        self._specs, self._present = {spec.name: spec for spec in specs}, present
        self._curves: dict[str, Curve] = {}
        self.setting = QComboBox(toolTip=tr("The setting that follows the curve"))
        for spec in specs:
            self.setting.addItem(tr(spec.title), spec.name)
        self.shape = QComboBox(toolTip=tr("How the curve runs between its points"))
        self.shape.addItem(tr("Linear"), "linear")
        self.shape.addItem(tr("Smooth"), "smooth")
        self.remove = QPushButton(
            tr("Remove"), toolTip=tr("Take this curve away: the setting stays as it is")
        )
        self.plot = CurvePlot()
        self.hint = QLabel(objectName="muted", wordWrap=True)
        self._lay_out()
        self.setting.currentIndexChanged.connect(self._show_curve)
        self.shape.currentIndexChanged.connect(self._on_shape)
        self.remove.clicked.connect(self._remove)
        self.plot.edited.connect(self._on_points)

    def open_at(self, box: QWidget) -> None:
        """Show the editor under a widget, or above it where there is more room."""
        screen = box.screen().availableGeometry()
        self.adjustSize()
        below = box.mapToGlobal(QPoint(0, box.height() + 2))
        above = box.mapToGlobal(QPoint(0, -2 - self.height()))
        place = below if below.y() + self.height() <= screen.bottom() or above.y() < screen.top() else above
        self.move(min(place.x(), screen.right() - self.width()), place.y())
        self.show()
        self.plot.setFocus()

    def show_text(self, text: str) -> None:
        """Draw what a text says; one that cannot be read is told, and nothing can be drawn meanwhile."""
        try:
            self._curves = parse_curves(text)
        except ValueError as error:
            self._allow(False, tr("The text cannot be read: {error}.", error=str(error)))
            return
        self._allow(True, tr("Click to add a point, drag to move it, right-click to take it away."))
        if self._curves and self._name() not in self._curves:
            index = self.setting.findData(next(iter(self._curves)))
            with QSignalBlocker(self.setting):
                self.setting.setCurrentIndex(max(index, 0))
        self._show_curve()

    def closeEvent(self, event: object) -> None:
        """Tell that it is over."""
        self.closed.emit()

    def _name(self) -> str:
        return str(self.setting.currentData())

    def _curve(self) -> Curve:
        """The curve of the setting that is chosen; level, at its present value, where it has none."""
        name = self._name()
        return self._curves.get(name) or Curve(((0, self._present(name)),))

    def _show_curve(self) -> None:
        spec = self._specs.get(self._name())
        if spec is None:
            return
        curve = self._curve()
        with QSignalBlocker(self.shape):
            self.shape.setCurrentIndex(self.shape.findData(curve.shape))
        self.remove.setEnabled(spec.name in self._curves)
        self.plot.show_curve(self._frame_of(spec), curve.points, lambda step: curve.at(round(step)))

    def _frame_of(self, spec: FieldSpec) -> Frame:
        palette = self.palette()
        return Frame(
            total=int(self._present("total_iter")),
            low=-_WIDEST if spec.low is None else spec.low,
            high=_WIDEST if spec.high is None else spec.high,
            grain=max(spec.step or 0.1, 1) if spec.kind == "integer" else spec.step or 0.1,
            accent=palette.highlight().color().name(),
            line=palette.alternateBase().color().name(),
            text=palette.placeholderText().color().name(),
        )

    def _on_points(self, points: list[Point]) -> None:
        self._write(replace(self._curve(), points=tuple(points)))

    def _on_shape(self) -> None:
        self._write(replace(self._curve(), shape=self.shape.currentData()))

    def _write(self, curve: Curve) -> None:
        self.edited.emit(format_curves(self._curves | {self._name(): curve}))

    def _remove(self) -> None:
        self.edited.emit(format_curves({n: c for n, c in self._curves.items() if n != self._name()}))

    def _allow(self, is_allowed: bool, hint: str) -> None:
        for widget in (self.plot, self.shape, self.remove, self.setting):
            widget.setEnabled(is_allowed)
        self.hint.setText(hint)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.setting, 1)
        row.addWidget(self.shape)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        column.addWidget(self.hint)
