"""One latent of a mix: its thumbnail, what it is, how much of it, and the way out."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from t2i_desktop.app.accessible import Role, present
from t2i_desktop.app.gallery.reading import ThumbnailReader
from t2i_desktop.app.stage.stage import ElidedLabel
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.latents.entries import LatentEntry
from t2i_desktop.engine.words import said

_SIDE = 56
ROLES = (said("Begin with"), said("Add"), said("Take away"))
"""What the latents of a difference are there for, in order."""


class MixSlot(QFrame):
    """weighed: there is another weight, 0 to 100. removed: it is to go."""

    weighed = Signal(int)
    removed = Signal()

    def __init__(self, entry: LatentEntry, thumbnails: ThumbnailReader, theme: Theme) -> None:
        super().__init__(objectName="well")
        self.entry, self._thumbnails = entry, thumbnails
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setAccessibleName(tr("Weight of {title}", title=entry.title))
        self.slider.valueChanged.connect(self.weighed)
        self.share = QLabel(objectName="muted", alignment=Qt.AlignmentFlag.AlignRight)
        self.share.setMinimumWidth(self.share.fontMetrics().horizontalAdvance("100 %") + 2)
        self.role = QLabel(objectName="muted")
        self.remove = QToolButton()
        self.remove.setToolTip(tr("Take “{title}” out of the mix", title=entry.title))
        self.remove.setAccessibleName(tr("Remove {title}", title=entry.title))
        self.remove.clicked.connect(self.removed)
        theme.set_icon(self.remove, "cancel", "muted")
        self._lay_out()

    def show_weight(self, weight: int, share: float, *, counts: bool, role: str) -> None:
        """Show how much of it there is. counts: whether weights do. role: its part, if it has a name."""
        self.slider.blockSignals(True)
        self.slider.setValue(weight)
        self.slider.blockSignals(False)
        self.slider.setVisible(counts)
        self.share.setVisible(not role)
        self.share.setText(f"{share:.0%}".replace("%", " %"))
        self.role.setText(role)
        self.role.setVisible(bool(role))

    def _lay_out(self) -> None:
        title, facts = ElidedLabel(), ElidedLabel()
        title.setObjectName("plain")
        facts.setObjectName("muted")
        title.set_full_text(self.entry.title)
        facts.set_full_text(facts_of(self.entry))
        weight = QHBoxLayout()
        weight.setSpacing(8)
        weight.addWidget(self.slider, 1)
        weight.addWidget(self.role)
        weight.addStretch(0)
        weight.addWidget(self.share)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(title)
        words.addWidget(facts)
        words.addLayout(weight)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 6, 8)
        row.setSpacing(10)
        row.addWidget(Thumbnail(self.entry, self._thumbnails), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)


class Thumbnail(QWidget):
    """The picture of a latent, cut to a square with round corners; an empty square where there is none."""

    def __init__(self, entry: LatentEntry, thumbnails: ThumbnailReader) -> None:
        super().__init__()
        self._entry, self._thumbnails = entry, thumbnails
        self.setAccessibleName(entry.title)
        present(self, Role.Graphic)
        thumbnails.arrived.connect(self._on_arrived)
        self.setFixedSize(_SIDE, _SIDE)
        self.setToolTip(f"{entry.title}\n{entry.vqgan or tr('VQGAN unknown')}\n{entry.path}")

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 7, 7)
        painter.fillPath(shape, self.palette().alternateBase())
        painter.setClipPath(shape)
        picture = self._entry.image
        image = (self._thumbnails.get(picture, picture) if picture else None) or QImage()
        side = min(image.width(), image.height())
        left, top = (image.width() - side) / 2, (image.height() - side) / 2
        if side:
            painter.drawImage(QRectF(self.rect()), image, QRectF(left, top, side, side))
        painter.end()

    @Slot(object)
    def _on_arrived(self, picture: object) -> None:
        if picture == self._entry.image:
            self.update()


def facts_of(entry: LatentEntry) -> str:
    """What a latent is, in one short line."""
    rows, columns = entry.grid
    step = tr("step {step}", step=entry.step) if entry.step else ""
    cells = tr("{columns} × {rows} cells", columns=columns, rows=rows)
    return " · ".join(filter(None, (step, cells)))
