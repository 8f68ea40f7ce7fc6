"""The commands on the timeline, in one line above it. Knows nothing of what they do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr


class StripBar(QWidget):
    """Buttons for the latents selected at the left, for the film as a whole at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.layout_ = QHBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(4)
        self.layout_.addSpacing(8)
        self.duplicate = self._button(
            tr("Duplicate"), "copy", tr("Show the selected latents once more (Ctrl+D)")
        )
        self.delete = self._button(
            tr("Delete"), "delete", tr("Take the selected latents out of the film (Del)")
        )
        self.layout_.addStretch(1)
        self.open = self._button(tr("Open…"), "open", tr("Open a film that was saved"))
        self.save = self._button(tr("Save as…"), "save", tr("Save the film, to work on it again"))
        self.clear = self._button(tr("Clear"), "reset", tr("Begin with an empty timeline"))
        self.allow(False, False)

    def allow(self, has_selection: bool, has_latents: bool) -> None:
        """Offer what can be done."""
        for button in (self.duplicate, self.delete):
            button.setEnabled(has_selection)
        for button in (self.save, self.clear):
            button.setEnabled(has_latents)

    def _button(self, text: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton(text=text, toolTip=tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._theme.set_icon(button, icon)
        self.layout_.addWidget(button)
        return button
