"""What is known of one picture: its prompts and settings, and what can be done with it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.gallery.statuses import spoken_status
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine import registry
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.settings import FieldSpec, Settings, specs


class Details(QWidget):
    """Hidden until there is an item."""

    def __init__(self, settings_type: type[Settings], theme: Theme, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._specs = {spec.name: spec for spec in specs(settings_type)}
        self._theme = theme
        self._item: Item | None = None
        self._title = QLabel(objectName="heading", wordWrap=True)
        self._facts = QLabel(objectName="muted", wordWrap=True)
        self._settings = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._settings.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._settings.setAccessibleName(tr("Settings of this picture"))
        self._settings.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addLayout(self._buttons(actions))
        column.addWidget(scroll, 1)
        theme.changed.connect(self._write_settings)
        self.hide()

    @property
    def text(self) -> str:
        """The settings as written, in HTML."""
        return self._settings.text()

    def show_item(self, item: Item | None) -> None:
        """Tell of an item, or of none."""
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self._title.setText(item.title)
        created = item.created.astimezone()
        self._facts.setText(
            tr(
                "{created:%d %b %Y, %H:%M}  ·  {n} steps  ·  {status}",
                one="{created:%d %b %Y, %H:%M}  ·  {n} step  ·  {status}",
                created=created,
                n=item.step,
                status=spoken_status(item.status),
            )
        )
        self._write_settings()

    def _write_settings(self) -> None:
        if self._item is None:
            return
        muted, known = self._theme.colours.muted, self._specs_of(self._item)
        order = {name: place for place, name in enumerate(known)}
        rows = (
            f'<tr><td style="color: {muted}; padding: 2px 12px 2px 0">'
            f"{escape(tr(known[name].title) if name in known else name)}</td>"
            f'<td style="padding: 2px 0">{escape(_spoken(value, known.get(name)))}</td></tr>'
            for name, value in sorted(
                self._item.settings.items(), key=lambda pair: order.get(pair[0], len(order))
            )
            if value != ""
        )
        self._settings.setText(f"<table cellspacing=0>{''.join(rows)}</table>")

    def _specs_of(self, item: Item) -> dict[str, FieldSpec]:
        """The settings of a picture as the generator that made it declares them."""
        entry = registry.named(item.generator)
        return {spec.name: spec for spec in specs(entry.settings_type)} if entry else self._specs

    def _buttons(self, actions: Sequence[QAction]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        for number, action in enumerate(actions):
            button = QToolButton(objectName="tool")
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            grid.addWidget(button, number // 2, number % 2)
        return grid


def _spoken(value: object, spec: FieldSpec | None) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str) and spec and spec.choices:
        return tr(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
