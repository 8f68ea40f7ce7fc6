"""What each prompt finds in the picture now: a bar and a number for each, one of which can be chosen.

Knows nothing of how a similarity is found, nor of what choosing a prompt shows.
"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.reading_order import take_up
from t2i_desktop.app.stage.terms import spoken_term
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import Similarity
from t2i_desktop.engine.words import said

FULL = 0.5
"""The cosine that fills a bar, unless a greater one was seen: CLIPs rarely find more."""

Place = tuple[str, int]

_TIP = said("Show where in the picture this prompt is found")
_NO_TIP = said("To see where a prompt is found, choose it while a picture forms.")


class ReadOut(QFrame):
    """Rows of prompts; `chosen` tells the number of the one chosen, from 0, or -1 if none is any more."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="pane")
        self._theme = theme
        self._similarities: tuple[Similarity, ...] = ()
        self._rows: list[PromptRow] = []
        self._chosen: Place | None = None
        self._full = FULL
        self._column = QVBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out()
        theme.changed.connect(self.update)

    @property
    def rows(self) -> Sequence["PromptRow"]:
        """The rows, from above."""
        return tuple(self._rows)

    @property
    def number(self) -> int:
        """The number of the chosen prompt, -1 if there is none."""
        places = _places(self._similarities)
        return places.index(self._chosen) if self._chosen in places else -1

    def show_similarities(self, similarities: tuple[Similarity, ...], *, can_choose: bool) -> None:
        """Show prompts; the chosen place, say the second of Extras, stays so though its words change."""
        before = self.number
        self._similarities = similarities
        self._full = max((FULL, self._full, *(s.cosine for s in similarities)))
        while len(self._rows) < len(similarities):
            self._add_row()
        while len(self._rows) > len(similarities):
            self._rows.pop().deleteLater()
        number = self.number
        for place, (row, similarity) in enumerate(zip(self._rows, similarities, strict=True)):
            row.show_similarity(similarity, self._full)
            row.setChecked(place == number)
            row.setEnabled(can_choose)
            row.setToolTip(f"{similarity.text}\n{tr(_TIP if can_choose else _NO_TIP)}")
        self._stack.setCurrentIndex(1 if similarities else 0)
        if number != before:
            self.chosen.emit(number)

    def clear(self) -> None:
        """Show nothing, and forget how full the bars were; what was chosen is so again when it is back."""
        self._full = FULL
        self.show_similarities((), can_choose=False)

    def _add_row(self) -> None:
        row = PromptRow(self._theme)
        row.clicked.connect(lambda: self._choose(row))
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        take_up(self)

    def _choose(self, row: "PromptRow") -> None:
        place = _places(self._similarities)[self._rows.index(row)]
        self._chosen = None if place == self._chosen else place
        for number, other in enumerate(self._rows):
            other.setChecked(number == self.number)
        self.chosen.emit(self.number)

    def _lay_out(self) -> None:
        hint = QLabel(
            tr("How alike each prompt and the picture are shows here while a picture forms."),
            objectName="hint",
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        rows = QWidget()
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        rows.setLayout(self._column)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(rows)
        self._stack.addWidget(hint)
        self._stack.addWidget(scroll)
        header = QHBoxLayout()
        header.addWidget(QLabel(tr("Prompts"), objectName="heading"))
        header.addStretch(1)
        header.addWidget(QLabel(tr("similarity"), objectName="muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 8)
        column.setSpacing(6)
        column.addLayout(header)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(220)


class PromptRow(QAbstractButton):
    """One prompt: its text, its similarity, and a bar in the colour of its field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._similarity = Similarity("", "", 0.0)
        self._share = 0.0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """How much of the bar is filled, from 0 to 1."""
        return self._share

    def show_similarity(self, similarity: Similarity, full: float) -> None:
        """Show a prompt; a cosine of `full` fills the bar."""
        self._similarity = similarity
        self._share = min(max(similarity.cosine / full, 0.0), 1.0)
        self.setText(f"{similarity.cosine:.2f}".replace("-", "\N{MINUS SIGN}"))
        field = spoken_term(similarity.field).capitalize()
        self.setAccessibleName(tr("{field}: {prompt}", field=field, prompt=similarity.text))
        cosine = tr("Similarity {number}.", number=self.text())
        self.setAccessibleDescription(f"{cosine} {tr(_TIP)}")
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text and the bar."""
        return QSize(150, self.fontMetrics().height() + 19)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text and number above the bar, on a ground that tells whether it is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        colours = self._theme.colours
        colour = QColor(colours.term(self._similarity.field))
        metrics, room = self.fontMetrics(), QRectF(self.rect()).adjusted(8, 5, -8, -5)
        line = QRectF(room.left(), room.top(), room.width(), metrics.height())
        number = metrics.horizontalAdvance(self.text()) + 10
        text = metrics.elidedText(
            " ".join(self._similarity.text.split()), Qt.TextElideMode.ElideRight, int(line.width() - number)
        )
        painter.setPen(QColor(colours.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text())
        track = QRectF(room.left(), room.bottom() - 4, room.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(track, 2, 2)
        if self._share > 0:
            painter.setBrush(colour)
            painter.drawRoundedRect(
                QRectF(track.topLeft(), track.size()).adjusted(0, 0, (self._share - 1) * track.width(), 0),
                2,
                2,
            )
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        ground = colours.selection if self.isChecked() else colours.hover if self.underMouse() else None
        painter.setPen(QPen(QColor(colours.focus), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground and self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _places(similarities: Sequence[Similarity]) -> list[Place]:
    """The field of each prompt, and its number in it."""
    counts: Counter[str] = Counter()
    places: list[Place] = []
    for similarity in similarities:
        places.append((similarity.field, counts[similarity.field]))
        counts[similarity.field] += 1
    return places
