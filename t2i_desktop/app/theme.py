"""How the window looks: the colours of the dark and the light scheme, and the style sheet made from them.

Knows nothing of what the window shows. Follows the system's scheme while the program runs.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from t2i_desktop.app.icons import tinted_icon
from t2i_desktop.resources import resource_path


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. Text on its ground has a contrast of at least 4.5 : 1, edge and focus 3 : 1 (WCAG AA).

    border: what merely divides. edge: by which a control is known. focus: of the ring, and of links.
    """

    window: str
    pane: str
    field: str
    hover: str
    border: str
    edge: str
    focus: str
    stage: str
    text: str
    muted: str
    accent: str
    accent_end: str
    accent_hover: str
    on_accent: str
    selection: str
    error: str
    error_ground: str
    warning: str
    total: str
    include: str
    exclude: str
    extras: str

    def term(self, name: str) -> str:
        """The colour of a loss term in the chart; terms the palette does not know are muted."""
        known = {"total": self.total, "include": self.include, "exclude": self.exclude, "extras": self.extras}
        return known.get(name, self.muted)


DARK = Colours(
    window="#121318",
    pane="#1a1c23",
    field="#22252e",
    hover="#2b2f3a",
    border="#2f3440",
    edge="#727a8e",
    focus="#a596ff",
    stage="#0d0e12",
    text="#e9ebf1",
    muted="#a1a8ba",
    accent="#6d54f0",
    accent_end="#8d46e4",
    accent_hover="#755df3",
    on_accent="#ffffff",
    selection="#3a3170",
    error="#ff8a80",
    error_ground="#33201f",
    warning="#f0b45a",
    total="#e9ebf1",
    include="#3fc79a",
    exclude="#ff8b6e",
    extras="#62b6f5",
)
LIGHT = Colours(
    window="#eceef3",
    pane="#ffffff",
    field="#f5f6f9",
    hover="#e9ebf2",
    border="#d8dce6",
    edge="#7c8292",
    focus="#5b41e6",
    stage="#e1e4eb",
    text="#1b1e28",
    muted="#565e70",
    accent="#5b41e6",
    accent_end="#8a3fe0",
    accent_hover="#6a52ee",
    on_accent="#ffffff",
    selection="#ddd6ff",
    error="#a8241c",
    error_ground="#fdeceb",
    warning="#7d4b00",
    total="#1b1e28",
    include="#08694a",
    exclude="#ad3610",
    extras="#0f5ea3",
)


_DIRECTED = ("undo", "redo", "expand", "reuse", "list", "skip")
"""Icons that point along the line of reading; others, such as Play, look the same everywhere."""


class Theme(QObject):
    """The scheme in force; widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._icons: list[tuple[QObject, str, str]] = []
        app.setStyle("Fusion")
        hints = app.styleHints()
        self._scheme = hints.colorScheme()
        self.colours = _colours(self._scheme)
        self.apply(hints.colorScheme())
        hints.colorSchemeChanged.connect(self.apply)
        app.layoutDirectionChanged.connect(lambda _: self.apply(self._scheme))

    @contextmanager
    def held(self) -> Iterator[None]:
        """Style what is built meanwhile once, at the end: else again whenever a part is put into another."""
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(_style_sheet(self.colours, is_mirrored=self._is_mirrored))

    @Slot(Qt.ColorScheme)
    def apply(self, scheme: Qt.ColorScheme) -> None:
        """Show the whole program in a scheme."""
        self._scheme, self.colours = scheme, _colours(scheme)
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(_style_sheet(self.colours, is_mirrored=self._is_mirrored))
        for target, name, colour in self._icons:
            self._tint(target, name, colour)
        self.changed.emit()

    def set_icon(self, target: QObject, name: str, colour: str = "text") -> None:
        """Give a button or an action an icon in a colour of the scheme, now and after every change."""
        known = any(entry[0] is target for entry in self._icons)
        self._icons = [entry for entry in self._icons if entry[0] is not target]
        self._icons.append((target, name, colour))
        if not known:
            target.destroyed.connect(lambda: self._forget(target))
        self._tint(target, name, colour)

    @property
    def _is_mirrored(self) -> bool:
        return self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _forget(self, target: QObject) -> None:
        self._icons = [entry for entry in self._icons if entry[0] is not target]

    def _tint(self, target: QObject, name: str, colour: str) -> None:
        is_mirrored = self._is_mirrored and name in _DIRECTED
        icon = tinted_icon(name, getattr(self.colours, colour), self.colours.muted, is_mirrored=is_mirrored)
        target.setProperty("icon", icon)


def _colours(scheme: Qt.ColorScheme) -> Colours:
    return LIGHT if scheme == Qt.ColorScheme.Light else DARK


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.hover,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.pane,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.pane,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.focus,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def _style_sheet(colours: Colours, *, is_mirrored: bool) -> str:
    names = {name: getattr(colours, name) for name in Colours.__slots__}
    pages = (colours.border, colours.accent) if is_mirrored else (colours.accent, colours.border)
    names |= dict(zip(("left_page", "right_page"), pages, strict=True))  # of sliders: Qt mirrors them not
    icons = {f"icon_{n}": resource_path("icons", f"{n}.svg").as_posix() for n in ("down", "up", "tick")}
    template = Template(resource_path("style.qss").read_text(encoding="utf-8"))
    return template.substitute(names | icons)
