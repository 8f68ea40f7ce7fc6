"""The guide in a window of its own: its pages at the left, a search over titles and text, and a page."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.compose.search_line import SearchLine
from t2i_desktop.app.help.browser import GuideBrowser
from t2i_desktop.app.help.pages import FIRST, Found, Guide, Section
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_SECTION = Qt.ItemDataRole.UserRole + 1
_MISSING = said("The guide did not come with this installation. Install t2i-desktop anew to have it.")


class GuideWindow(QDialog):
    """`failed` tells that a link leads nowhere."""

    failed = Signal(str)

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Guide"))
        self._guide = Guide(folder)
        self.search = SearchLine(tr("Search the guide"), theme)
        self.contents = QListWidget(objectName="contents")
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.browser = GuideBrowser(theme)
        self._count = QLabel(objectName="muted", wordWrap=True, visible=False)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.browser.wanted.connect(self.show_page)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._find)
        self._search()

    @Slot(Path, str)
    def show_page(self, page: Path, anchor: str = "") -> None:
        """Show a page of the guide, or one section of it; what is none of its pages is told."""
        page = page.resolve()
        pages = {path.resolve(): path for path in self._guide.titles}
        if page not in pages:
            self._count.setText(
                tr("“{name}” is in the project's own documentation, not in this guide.", name=page.name)
            )
            self._count.show()
            return
        first = next(section for section in self._guide.sections if section.page == pages[page])
        section = self._guide.section_of(pages[page], anchor) or first
        if self.search.text():
            self.search.clear()
        self._choose(first)
        self.browser.show_section(section, self.search.words())

    def open_at(self, name: str = FIRST) -> None:
        """Show the window with one page of the guide."""
        if self._guide.sections:
            self.show_page(self._guide.folder / name)
        self.show()
        self.activateWindow()
        self._find()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _search(self) -> None:
        """List what was found, or all pages while nothing is looked for."""
        words = self.search.text()
        found = self._guide.search(words)
        self.contents.blockSignals(True)
        self.contents.clear()
        if words.strip():
            for one in found:
                self._add(one.section, _spoken(one))
        else:
            for section in self._guide.sections:
                if section.number == 0:
                    self._add(section, tr("Contents") if section.page.name == FIRST else section.title)
        self.contents.blockSignals(False)
        self._count.setVisible(bool(words.strip()) or not self._guide.sections)
        number = len(found)
        told = tr("{n} places", one="1 place", n=number) if number else tr("Nothing says that.")
        self._count.setText(told if self._guide.sections else tr(_MISSING))
        if words.strip() and found:
            self.contents.setCurrentRow(0)

    def _add(self, section: Section, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_SECTION, section)
        self.contents.addItem(item)

    def _choose(self, section: Section) -> None:
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_SECTION) == section:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    @Slot()
    def _on_chosen(self) -> None:
        if item := self.contents.currentItem():
            self.browser.show_section(item.data(_SECTION), self.search.words())

    def _lay_out(self) -> None:
        left = QFrame(objectName="pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self._count)
        column.addWidget(self.contents, 1)
        right = QFrame(objectName="pane")
        inner = QVBoxLayout(right)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.addWidget(self.browser)
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        across.addWidget(left)
        across.addWidget(right)
        across.setSizes([290, 730])
        across.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 10)
        row.addWidget(across)
        self.resize(QSize(1040, 760))


def _spoken(found: Found) -> str:
    section = found.section
    title = section.title if section.number == 0 else f"{section.page_title}: {section.title}"
    return f"{title}\n{found.snippet}"
