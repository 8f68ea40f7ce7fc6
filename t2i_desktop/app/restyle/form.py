"""The left side of the Restyle page: prompts, where the frames come from and go to, and the settings."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.file_box import FileBox
from t2i_desktop.app.compose.panel import ComposePanel, labels
from t2i_desktop.app.compose.sizes import HEIGHT, WIDTH
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.restyle.settings import DECIDED, OF_FRAMES, RestyleSettings
from t2i_desktop.engine.restyle.sizes import of_shape
from t2i_desktop.engine.settings import FieldSpec, specs
from t2i_desktop.engine.words import said

LABELS = labels(said("Restyle"), "restyle", said("Paint the frames anew"))
_BELOW_TAKE = 6  # points
_OTHER_SHAPE = 0.05  # as a share: less is not seen, and comes of whole cells


class RestyleForm(ComposePanel):
    """source_changed: another Path, or None; take_wanted: the settings of the Create page are wanted."""

    source_changed = Signal(object)
    take_wanted = Signal()

    def __init__(self, models: ModelNames, theme: Theme) -> None:
        super().__init__(RestyleSettings, models, theme, shown=_shown(), labels=LABELS, several=False)
        self._source, self._proposed = "", ""
        self.presets.hide()
        self.take = QPushButton(tr("Take the settings of the Create page"))
        self.take.setToolTip(tr("Prompts and all but what frames have of their own: undo puts them back"))
        theme.set_icon(self.take, "import", "muted")
        self.take.clicked.connect(self.take_wanted)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, _BELOW_TAKE)
        column.addWidget(self.take)
        self.put_above(above)
        self.primary.setAccessibleName(tr("Restyle, pause or resume"))
        self.cancel.setToolTip(tr("Stop; the frames that are finished are kept (Esc)"))
        self.form.changed.connect(self._on_form_changed)

    @property
    def source(self) -> Path | None:
        """What is to be restyled; None if nothing is chosen."""
        text = self.form.field("source").value()
        return Path(text).expanduser() if text else None

    @property
    def source_box(self) -> FileBox:
        """Where the source is chosen."""
        box = self.form.field("source").editor
        assert isinstance(box, FileBox)
        return box

    def settings(self) -> RestyleSettings:
        """What is asked for, checked; raises BadSettings."""
        (settings,) = self.settings_per_run()
        assert isinstance(settings, RestyleSettings)
        return settings

    def settings_if_sound(self) -> RestyleSettings | None:
        """The same, or None while something is missing or wrong."""
        try:
            return self.settings()
        except BadSettings:
            return None

    def choose_source(self, path: Path) -> None:
        """Restyle this from now on, beside where it lies; one step of the history."""
        with self.history.step(tr("choice of the source")):
            self.form.set_values({"source": str(path)})

    def show_remembered(self, values: Mapping[str, Any]) -> None:
        """Show values of another time; the history begins with them."""
        self._source = str(values.get("source", ""))
        self.set_values(values)
        self.history.forget()

    def take_over(self, values: Mapping[str, Any], aspect: float | None) -> None:
        """Use the settings of a single picture, in the shape of the source; what frames need stays."""
        names = set(self.values()) - set(OF_FRAMES)
        taken = {name: value for name, value in values.items() if name in names}
        lines = str(taken.get("include", "")).strip().splitlines()
        taken["include"] = lines[0] if lines else ""
        if aspect is not None and {WIDTH, HEIGHT} <= taken.keys():
            taken[WIDTH], taken[HEIGHT] = of_shape(taken[WIDTH], taken[HEIGHT], aspect)
        self.set_values(taken, tr("use of the settings of the Create page"))

    def fit(self, aspect: float) -> None:
        """Make the frames as many pixels large as they are, in a shape of width / height."""
        width, height = self.form.field(WIDTH).value(), self.form.field(HEIGHT).value()
        if abs(width / height / aspect - 1) > _OTHER_SHAPE:
            fitted = of_shape(width, height, aspect)
            with self.history.step(tr("shape of the source")):
                self.form.set_values(dict(zip((WIDTH, HEIGHT), fitted, strict=True)))

    def lock(self, is_locked: bool) -> None:
        """Let nothing be changed while frames are painted: all of them are painted alike."""
        self.take.setDisabled(is_locked)
        self.prompts.setDisabled(is_locked)
        self.form.setDisabled(is_locked)

    def _on_form_changed(self) -> None:
        text = self.form.field("source").value()
        if text == self._source:
            return
        self._source = text
        self._propose_folder()
        self.source_changed.emit(self.source)

    def _propose_folder(self) -> None:
        """Write beside the source, unless the person has chosen another folder."""
        path, out = self.source, self.form.field("out")
        if path is None or out.value() not in ("", self._proposed):
            return
        self._proposed = str(path.with_name(f"{path.stem}-restyled"))
        out.set_value(self._proposed)


def _shown() -> list[FieldSpec]:
    """The settings as a restyling asks for them: first what frames have of their own."""
    declared = [spec for spec in specs(RestyleSettings) if spec.name not in DECIDED]
    places = {name: place for place, name in enumerate(OF_FRAMES)}
    return sorted(declared, key=lambda spec: places.get(spec.name, len(places)))
