"""The left side of the Portraits page: model, words, switches, and the numbers; with what undoes all of it.

Holds settings as a form does, by name; those it shows no editor for are kept as they are. Knows no networks.
"""

from collections.abc import Mapping, Sequence
from random import randrange
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.compose.history import History
from t2i_desktop.app.latents.history_buttons import HistoryButtons
from t2i_desktop.app.portraits.model_box import ModelBox
from t2i_desktop.app.portraits.numbers import Numbers
from t2i_desktop.app.portraits.switches import Switches
from t2i_desktop.app.portraits.wanted import ends_of, first_of
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.portraits.facts import Listening
from t2i_desktop.engine.portraits.settings import MODEL_KIND, PortraitsSettings
from t2i_desktop.engine.portraits.wishes import format_wishes, parse_wishes
from t2i_desktop.engine.settings import MAX_SEED, specs
from t2i_desktop.engine.words import said

_END = ("towards", "towards_attributes", "towards_seed", "share", "walk")


class Controls(QFrame):
    """changed: something else is wished for. was_set: settings came from elsewhere, as from the Library.

    walk_given: they were those of a walk, whose ends are pinned, and whose beginning is shown.
    """

    changed = Signal()
    was_set = Signal()
    walk_given = Signal(object)  # a Pin for each end

    def __init__(self, names: ModelNames, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._names = names
        self._values = {spec.name: spec.default for spec in specs(PortraitsSettings)}
        self.model, self.numbers, self.switches = ModelBox(), Numbers(theme), Switches(theme)
        self.prompt = QPlainTextEdit(tabChangesFocus=True)
        self.prompt_note = QLabel(objectName="muted", wordWrap=True, visible=False)
        self.blend = QPushButton(objectName="link", visible=False, toolTip=tr("Leave the other end out"))
        self.history = History(self, {spec.name: spec.title for spec in specs(PortraitsSettings)}, self)
        self.undo = HistoryButtons(
            self.history.stack,
            tr("Undo change of the portraits"),
            tr("Redo change of the portraits"),
            theme,
        )
        self._lay_out()
        self._connect()
        self.refresh_models()
        self._show(self._values)
        self.history.forget()

    def values(self) -> dict[str, Any]:
        """All settings by name, as they stand."""
        return dict(self._values)

    def set_values(self, values: Mapping[str, Any], step: str = said("change of settings")) -> None:
        """Show values; one step of the history, called `step`."""
        wanted = self._values | {n: value for n, value in values.items() if n in self._values}
        is_walk = bool(wanted["walk"]) and not wanted["picture"]
        with self.history.step(tr(step)):
            self._show(first_of(wanted) if is_walk else wanted)
        if is_walk:
            self.walk_given.emit(ends_of(wanted))
        self.was_set.emit()
        self.changed.emit()

    def show_again(self, values: dict[str, Any]) -> None:
        """Show earlier values."""
        self._show(self._values | values)
        self.was_set.emit()
        self.changed.emit()

    def refresh_models(self) -> None:
        """Offer the models that are installed now; what is chosen stays."""
        self.model.offer(self._names(MODEL_KIND))

    def show_listening(self, listening: Listening, remarks: Sequence[str]) -> None:
        """Show what the model at hand can be told, and nothing else; and how it understood the words."""
        self.switches.offer(listening.attributes)
        self.prompt.setEnabled(listening.hears_text)
        deaf = "" if listening.hears_text else tr("This model hears no text; the switches move it.")
        self.prompt_note.setText(deaf or "\n".join(map(tr, remarks)))
        self.prompt_note.setVisible(bool(self.prompt_note.text()))

    def roll_seed(self) -> None:
        """Take other portraits by chance."""
        self.numbers.seed.setValue(randrange(MAX_SEED))

    def _show(self, values: Mapping[str, Any]) -> None:
        """Show values in all editors, silently."""
        self._values = dict(values)
        with QSignalBlocker(self.model), QSignalBlocker(self.prompt), QSignalBlocker(self.numbers):
            self.model.choose(values["model"])
            if self.prompt.toPlainText() != values["prompt"]:
                self.prompt.setPlainText(values["prompt"])
            self.numbers.show_values(values)
        self.switches.set_wishes(parse_wishes(values["attributes"]))
        self._tell_blend()

    def _take(self, **values: Any) -> None:
        """A person has changed something here."""
        self._values |= values
        self.history.note()
        self.changed.emit()

    def _tell_blend(self) -> None:
        """Name the other end, if there is one, for it has no editor here."""
        values = self._values
        is_blended = any(values[name] not in ("", -1) for name in _END[:3]) and not values["walk"]
        seed = tr("seed {seed}", seed=values["towards_seed"])
        end = values["towards"] or values["towards_attributes"] or seed
        words = tr("Blended {share:.0%} towards “{end}”  ·  leave out", share=values["share"], end=end)
        self.blend.setText(words)
        self.blend.setVisible(is_blended)

    def _leave_end(self) -> None:
        defaults = {spec.name: spec.default for spec in specs(PortraitsSettings)}
        self.set_values({name: defaults[name] for name in _END}, tr("blending"))

    def _connect(self) -> None:
        self.model.chosen.connect(lambda name: self._take(model=name))
        self.prompt.textChanged.connect(lambda: self._take(prompt=self.prompt.toPlainText()))
        self.switches.changed.connect(lambda: self._take(attributes=format_wishes(self.switches.wishes)))
        self.numbers.changed.connect(lambda: self._take(**self.numbers.values()))
        self.numbers.dice.clicked.connect(self.roll_seed)
        self.blend.clicked.connect(self._leave_end)
        self.history.leave_keys_to_window([self.prompt])

    def _lay_out(self) -> None:
        self.prompt.setPlaceholderText(tr("In words: a smiling woman with long hair, wearing a hat"))
        self.prompt.setAccessibleName(tr("Prompt"))
        self.prompt.setFixedHeight(58)
        header = QHBoxLayout()
        header.addWidget(QLabel(tr("Portraits"), objectName="heading"), 1)
        header.addWidget(self.undo)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(16, 0, 10, 8)
        inner.setSpacing(6)
        for widget in (self.prompt, self.prompt_note, self.switches):
            inner.addWidget(widget)
        inner.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        top, bottom = QVBoxLayout(), QVBoxLayout()
        top.setContentsMargins(16, 10, 12, 8)
        top.setSpacing(8)
        top.addLayout(header)
        top.addWidget(self.model)
        bottom.setContentsMargins(16, 8, 16, 16)
        bottom.setSpacing(8)
        bottom.addWidget(self.blend, 0, Qt.AlignmentFlag.AlignLeft)
        bottom.addWidget(self.switches.note)
        bottom.addWidget(self.numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(bottom)
