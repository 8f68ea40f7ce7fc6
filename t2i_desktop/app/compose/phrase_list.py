"""A list that opens below a button: search it, take a phrase, forget some. Knows not what phrases are for."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.search_line import SearchLine
from t2i_desktop.app.icons import tinted_pixmap
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

PHRASE_ROLE = Qt.ItemDataRole.UserRole + 1
_WIDTH, _MOST_ROWS = 380, 9
_PLAIN_HEIGHT, _TITLED_HEIGHT = 32, 46
_ICON, _MARGIN = 15, 8
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row. title: shown above the text, if there is one. can_go: it can be forgotten."""

    text: str
    title: str = ""
    can_go: bool = True


class PhraseList(QFrame):
    """`chosen` and `forgotten` carry a Phrase; `deed_wanted` tells that the button at its foot was pressed.

    hint: what to search for. empty: what is said where there are none. deed: what the button says.
    """

    chosen = Signal(object)
    forgotten = Signal(object)
    deed_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, hint: str, empty: str, deed: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup, objectName="popup")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a click on the button only closes
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._phrases: list[Phrase] = []
        self._empty = empty
        self.search = SearchLine(hint, theme)
        self.view = _View(theme)
        self.nothing = QLabel(objectName="muted", wordWrap=True, margin=10)
        self.deed = QPushButton(deed, objectName="link")
        self.deed.setAutoDefault(False)
        self.setAccessibleName(hint)
        self._lay_out()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._refresh)
        self.view.clicked.connect(self._take)
        self.view.forget_wanted.connect(self._forget)
        self.deed.clicked.connect(self.deed_wanted)

    def show_phrases(self, phrases: Iterable[Phrase]) -> None:
        """Show these, as far as they fit what is searched for."""
        self._phrases = list(phrases)
        self._refresh()

    def shown(self) -> list[Phrase]:
        """Those that the search has left, in order."""
        return self.view.phrases()

    def open_at(self, button: QWidget) -> None:
        """Show the list below a button, its right end below the button's as far as the window allows."""
        screen = button.screen().availableGeometry().adjusted(4, 4, -4, -4)
        self.setFixedWidth(max(_WIDTH, self._foot.sizeHint().width() + 2 * _MARGIN))
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), button.height() + 2))
        leftmost = max(screen.left(), button.window().mapToGlobal(QPoint(_MARGIN, 0)).x())
        x = min(max(corner.x() - self.width(), leftmost), screen.right() + 1 - self.width())
        self.move(x, max(screen.top(), min(corner.y(), screen.bottom() + 1 - self.height())))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk, take and forget with the keys while the search has the focus."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _WALKING:
                self.view.keyPressEvent(event)
                return True
            if key in _ENTERING:
                self._take(self.view.currentIndex())
                return True
            if key == Qt.Key.Key_Delete and not self.search.text():
                self._forget(self.view.currentIndex())
                return True
            if key == Qt.Key.Key_Escape and not self.search.text():
                self.close()
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell who opened it."""
        super().closeEvent(event)
        self.closed.emit()

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            phrase = index.data(PHRASE_ROLE)
            self.close()
            self.chosen.emit(phrase)

    def _forget(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(PHRASE_ROLE).can_go:
            self.forgotten.emit(index.data(PHRASE_ROLE))

    def _refresh(self) -> None:
        words = self.search.words()
        fitting = [each for each in self._phrases if all(word in _searched(each) for word in words)]
        self.view.show_phrases(fitting)
        self.view.setVisible(bool(fitting))
        self.nothing.setText(tr("Nothing fits the search.") if self._phrases else self._empty)
        self.nothing.setHidden(bool(fitting))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self.view)
        column.addWidget(self.nothing)
        self._foot = QHBoxLayout()
        self._foot.addWidget(QLabel(tr("Return takes it · Del forgets it"), objectName="muted"), 1)
        self._foot.addWidget(self.deed)
        column.addLayout(self._foot)


class _View(QListView):
    """The rows; a bin at the end of the row under the mouse forgets it."""

    forget_wanted = Signal(QModelIndex)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Row(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Phrases"))

    def phrases(self) -> list[Phrase]:
        return [self._items.item(row).data(PHRASE_ROLE) for row in range(self._items.rowCount())]

    def show_phrases(self, phrases: list[Phrase]) -> None:
        marked = max(0, self.currentIndex().row())
        self._items.clear()
        for phrase in phrases:
            item = QStandardItem(f"{phrase.title} {phrase.text}".strip())
            item.setData(phrase, PHRASE_ROLE)
            item.setToolTip(phrase.text)
            self._items.appendRow(item)
        self.setCurrentIndex(self._items.index(min(marked, len(phrases) - 1), 0))
        heights = [_height(phrase) for phrase in phrases[:_MOST_ROWS]]
        self.setFixedHeight(sum(heights) + 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the bin forgets the row, and takes it not."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        can_go = index.isValid() and index.data(PHRASE_ROLE).can_go
        if can_go and _bin(self.visualRect(index)).adjusted(-6, -6, 6, 6).contains(place):
            self.forget_wanted.emit(index)
            return
        super().mousePressEvent(event)


class _Row(QStyledItemDelegate):
    """Draws a phrase: its title, if it has one, and its text in one line."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its lines."""
        return QSize(100, _height(index.data(PHRASE_ROLE)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        phrase: Phrase = index.data(PHRASE_ROLE)
        colours = self._theme.colours
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        is_marked = bool(state & QStyle.StateFlag.State_Selected)
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_marked or is_under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if is_marked else colours.hover))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        has_bin = phrase.can_go and (is_marked or is_under)
        room = rect.adjusted(10, 5, -34 if has_bin else -10, -5)
        if phrase.title:
            upper = QRect(room.x(), room.y(), room.width(), room.height() // 2)
            self._write(painter, upper, phrase.title, colours.text)
            self._write(painter, upper.translated(0, room.height() // 2), phrase.text, colours.muted, 12)
        else:
            self._write(painter, room, phrase.text, colours.text)
        if has_bin:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(_bin(rect), tinted_pixmap("delete", colours.muted, _ICON, ratio))
        painter.restore()

    def _write(self, painter: QPainter, room: QRect, text: str, colour: str, pixels: int = 0) -> None:
        font = painter.font()
        if pixels:
            font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = " ⏎ ".join(filter(None, map(str.strip, text.splitlines())))
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _height(phrase: Phrase) -> int:
    return _TITLED_HEIGHT if phrase.title else _PLAIN_HEIGHT


def _bin(row: QRect) -> QRect:
    return QRect(row.right() - _ICON - 9, row.center().y() - _ICON // 2, _ICON, _ICON)


def _searched(phrase: Phrase) -> str:
    return f"{phrase.title} {phrase.text}".casefold()
