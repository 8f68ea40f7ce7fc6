"""Shows a page of the guide: markdown in the colours of the scheme, pictures no wider than the view."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from t2i_desktop.app.help.pages import Section
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr

_MARGIN = 28
_SIZES = {1: 24, 2: 18, 3: 15}
"""Pixels of a heading, by its level."""


class GuideBrowser(QTextBrowser):
    """`wanted` tells the page that a link leads to, and the anchor behind it, which may be empty."""

    wanted = Signal(Path, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(objectName="guide", openLinks=False)
        self._theme, self._page, self._words = theme, Path(), list[str]()
        self._width, self._is_filling = 0, False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # or its coming changes the width
        self.setAccessibleName(tr("Page of the guide"))
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._show_again)

    @property
    def page(self) -> Path:
        """The page that is shown."""
        return self._page

    def show_section(self, section: Section, words: list[str]) -> None:
        """Show a page from a heading on, with words marked."""
        self._words = words
        if section.page != self._page:
            self._page = section.page
            self._fill()
        self._mark()
        self._scroll_to(section.number)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the guide, as wide as there is room for; nothing from elsewhere."""
        address = name if isinstance(name, QUrl) else QUrl(name)
        if kind != int(QTextDocument.ResourceType.ImageResource.value) or not address.isRelative():
            return None
        image = QImage(str(self._page.parent / address.path()))
        room = max(self.viewport().width() - 2 * _MARGIN - 8, 80)
        return image if image.width() <= room else _narrowed(image, room, self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures anew where the width has changed."""
        super().resizeEvent(event)
        if abs(self.viewport().width() - self._width) > 8:
            self._show_again()

    def _show_again(self) -> None:
        if not self._page.name or self._is_filling:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._fill()
        self._mark()
        bar.setValue(round(share * bar.maximum()))

    def _fill(self) -> None:
        self._width, self._is_filling = self.viewport().width(), True
        self.setExtraSelections([])  # whose cursors would outlive what they mark
        self.setMarkdown(self._page.read_text("utf-8"))
        while not (escaped := self.document().find("\\|")).isNull():  # as tables need it in code
            escaped.insertText("|")
        block = self.document().begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self._is_filling = False

    def _dress(self, block: QTextBlock) -> None:
        """Give a block the room, the size and the colours that it has in the window."""
        cursor = QTextCursor(block)
        shape, level = block.blockFormat(), block.blockFormat().headingLevel()
        is_code = shape.hasProperty(QTextFormat.Property.BlockCodeFence) or shape.nonBreakableLines()
        if level:
            shape.setTopMargin(4 if level == 1 else 22)
            shape.setBottomMargin(8)
        elif is_code:
            shape.setNonBreakableLines(False)
            shape.setBackground(QColor(self._theme.colours.field))
        elif not block.textList() and "\ufffc" not in block.text():  # which stands for a picture
            shape.setBottomMargin(10)
            shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            heading = QTextCharFormat()
            font = QFont(self.font())
            font.setPixelSize(_SIZES.get(level, 14))
            font.setWeight(QFont.Weight.DemiBold)
            heading.setFont(font)
            cursor.mergeCharFormat(heading)
            return
        self._dress_words(block)

    def _dress_words(self, block: QTextBlock) -> None:
        """Colours for links, and ground for code."""
        pieces: list[tuple[int, int, QTextCharFormat]] = []
        at = block.begin()
        while not at.atEnd():  # nothing may be changed on the way
            piece = at.fragment()
            pieces.append((piece.position(), piece.length(), piece.charFormat()))
            at += 1
        cursor = QTextCursor(self.document())
        for start, length, looks in pieces:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            change = QTextCharFormat()
            if looks.isAnchor():
                change.setForeground(QColor(self._theme.colours.extras))
            elif looks.fontFixedPitch():
                mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                mono.setPixelSize(12)
                change.setFont(mono)
                change.setForeground(QColor(self._theme.colours.text))
                change.setBackground(QColor(self._theme.colours.field))
            cursor.mergeCharFormat(change)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(self._theme.colours.border))
        shape.setBorderCollapse(True)
        shape.setCellPadding(6)
        shape.setBottomMargin(12)
        table.setFormat(shape)

    def _mark(self) -> None:
        """Mark the words that were looked for."""
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                setattr(mark, "cursor", cursor)  # noqa: B010 - the stubs know neither of them
                mark.format.setBackground(QColor(self._theme.colours.selection))  # pyright: ignore[reportAttributeAccessIssue]
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _scroll_to(self, number: int) -> None:
        """Bring a heading to the top."""
        if number == 0:
            self.verticalScrollBar().setValue(0)
            return
        block, heading = self.document().begin(), -1
        while block.isValid():
            heading += bool(block.blockFormat().headingLevel())
            if heading == number:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 8)
                return
            block = block.next()

    def _follow(self, address: QUrl) -> None:
        """Pages of the guide open here, addresses in the browser; other files of the checkout do not ship."""
        if not address.isRelative():
            QDesktopServices.openUrl(address)
            return
        target = self._page if not address.path() else (self._page.parent / address.path())
        self.wanted.emit(target, address.fragment())


def _narrowed(image: QImage, room: int, ratio: float) -> QImage:
    narrow = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
    narrow.setDevicePixelRatio(ratio)
    return narrow
