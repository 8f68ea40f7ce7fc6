"""The middle of the window: a heading, the picture (or the welcome), and the progress of the run.

Shows either the run under way or a picture of the gallery; which one is the window's decision.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics, QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.stage.canvas import Canvas
from t2i_desktop.app.stage.comparison import Comparison
from t2i_desktop.app.stage.drop import DropVeil
from t2i_desktop.app.stage.mask import Mask
from t2i_desktop.app.stage.mask_bar import MaskBar
from t2i_desktop.app.stage.mask_layer import MaskLayer
from t2i_desktop.app.stage.notice import Notice
from t2i_desktop.app.stage.progress import Progress
from t2i_desktop.app.stage.region_layer import RegionLayer
from t2i_desktop.app.stage.welcome import Welcome
from t2i_desktop.app.theme import Theme


class Stage(QFrame):
    """Canvas, welcome, heading and progress."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self.canvas = Canvas(theme)
        self.comparison = Comparison(self.canvas, theme)
        self.painted_mask = Mask(self.canvas.mask_undo)
        self.mask_layer = MaskLayer(self.canvas, self.painted_mask, theme)
        self.mask_bar = MaskBar(self.canvas.mask_undo, theme)
        self.region_layer = RegionLayer(self.canvas, theme)
        self.notice = Notice(theme)
        self.welcome = Welcome(theme)
        self.progress = Progress()
        self._title = ElidedLabel()
        self._chip = QLabel(objectName="chip")
        self._zoom = QLabel(objectName="muted")
        self._zoom.setMinimumWidth(44)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(2)
        self._below = QVBoxLayout()
        self._header = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.drop = DropVeil(self, theme)
        self.canvas.zoom_changed.connect(lambda scale: self._zoom.setText(f"{scale:.0%}"))
        self.show_welcome()

    @property
    def title(self) -> str:
        """The heading."""
        return self._title.full_text

    @property
    def chip(self) -> str:
        """The mark beside the heading; empty if there is none."""
        return self._chip.text()

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """Put buttons for actions into the heading."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            action.visibleChanged.connect(lambda b=button, a=action: b.setVisible(a.isVisible()))
            button.setVisible(action.isVisible())
            self._tools.addWidget(button)

    def add_below(self, widget: QWidget) -> None:
        """Put a part between the picture and the progress."""
        self._below.addWidget(widget)

    def show_welcome(self) -> None:
        """Show the invitation."""
        self.canvas.clear()
        self._stack.setCurrentWidget(self.welcome)
        self._header.hide()
        self.progress.hide()

    def show_run(self, title: str, chip: str) -> None:
        """Show the run under way; its pictures come through the canvas."""
        self._head(title, chip)
        self.progress.show()

    def show_picture(self, title: str, chip: str, image: QImage) -> None:
        """Show a finished picture."""
        self._head(title, chip)
        self.canvas.show_image(image)
        self.progress.hide()

    def set_chip(self, chip: str) -> None:
        """Change the mark beside the heading."""
        self._chip.setText(chip)
        self._chip.setVisible(bool(chip))

    def _head(self, title: str, chip: str) -> None:
        self._stack.setCurrentWidget(self.canvas)
        self._title.set_full_text(title)
        self.set_chip(chip)
        self._header.show()

    def _lay_out(self) -> None:
        header = QHBoxLayout(self._header)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(8)
        header.addWidget(self._title, 1)
        header.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self._zoom)
        header.addLayout(self._tools)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._header)
        column.addWidget(self.notice)
        column.addWidget(self.mask_bar)
        column.addWidget(self._stack, 1)
        column.addLayout(self._below)
        column.addWidget(self.progress)


class ElidedLabel(QLabel):
    """A label that ends in “…” where there is no room; the whole text is its tool tip."""

    def __init__(self) -> None:
        super().__init__(objectName="title")
        self.full_text = ""
        self.setMinimumWidth(40)

    def set_full_text(self, text: str) -> None:
        """Show a text."""
        self.full_text = text
        self.setToolTip(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(metrics.elidedText(self.full_text, Qt.TextElideMode.ElideRight, self.width()))
