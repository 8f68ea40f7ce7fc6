"""The Library page: every picture there is, found by its words, marked, compared, taken out and back in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QImage, QKeySequence, QShowEvent, QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from t2i_desktop.app.gallery.curator import Curator
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.gallery.view import GalleryView
from t2i_desktop.app.library.comparing import MOST, CompareView
from t2i_desktop.app.library.exporting import ExportDialog
from t2i_desktop.app.library.filters import FilterBar
from t2i_desktop.app.library.inspector import Inspector
from t2i_desktop.app.restoring import Restoring
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.gallery import Item, Query, Row
from t2i_desktop.engine.settings import specs
from t2i_desktop.engine.words import said

_EMPTY = said("Finished pictures appear here.")
_NOT_FOUND = said("No picture fits. Search for other words, or show everything again.")


class LibraryPage(QWidget):
    """Filters above, thumbnails below them, the picture looked at to the right."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio, self._curator = studio, studio.curator
        self._library = studio.curator.library
        self._item: Item | None = None
        self._wanted = ""
        self.history = QUndoStack(self)
        studio.undo.addStack(self.history)
        self.model = GalleryModel(self._library, studio.thumbnails, studio.background)
        self._curator.keep_in_step(self.model)
        self.view = GalleryView(self.model, studio.theme)
        self.view.setSelectionMode(GalleryView.SelectionMode.ExtendedSelection)
        self.filters = FilterBar(studio.theme)
        self._make_actions()
        settings_type = studio.entry.settings_type
        offered = (self.open_item, self.reuse, self.start_from, self.compare, self.export, self.delete)
        self.inspector = Inspector(settings_type, studio.theme, offered)
        titles = {spec.name: spec.title for spec in specs(settings_type)}
        self.side_by_side = CompareView(titles, studio.theme)
        self._nothing = QLabel(tr(_EMPTY), objectName="hint", alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self.restoring = Restoring(studio, self)
        self._lay_out()
        self._connect()
        self._on_selected()
        self.view.set_cell(self.filters.cell.value())
        self.model.set_query(self.filters.query)
        self._on_changed()

    def unfinished(self) -> str:
        """Nothing: what is done to pictures is done at once."""
        return ""

    def shut_down(self) -> None:
        """There is nothing to stop but what the background stops."""

    def showEvent(self, event: QShowEvent) -> None:
        """Undo and Redo are of this page while it is shown."""
        super().showEvent(event)
        self._studio.undo.enter(self.history)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what is undone to other pages."""
        self._studio.undo.leave(self.history)
        super().hideEvent(event)

    @property
    def item(self) -> Item | None:
        """The picture looked at."""
        return self._item

    def _make_actions(self) -> None:
        make = self._action
        self.open_item = make(tr("Open"), tr("Show it on the Create page"), "open", "Return", self._open)
        self.reuse = make(
            tr("Use settings"), tr("Put its settings into the form"), "reuse", "Ctrl+U", self._reuse
        )
        self.start_from = make(
            tr("Start from this"), tr("Begin the next one here"), "start", "Ctrl+B", self._start
        )
        self.compare = make(
            tr("Compare"), tr("Show two to four side by side"), "compare", "Ctrl+K", self._compare
        )
        save = QKeySequence(QKeySequence.StandardKey.Save)
        self.export = make(tr("Export…"), tr("Copy what is chosen to a folder"), "export", save, self._export)
        delete = QKeySequence(QKeySequence.StandardKey.Delete)
        self.delete = make(
            tr("Delete"), tr("Take what is chosen out of the gallery"), "delete", delete, self._delete
        )
        refresh = QKeySequence(QKeySequence.StandardKey.Refresh)
        self.refresh = make(
            tr("Look again"), tr("Read what was changed by hand"), "reset", refresh, self._refresh
        )
        self.give = [
            make(_stars(stars), tr("Give stars"), "star", str(stars), lambda stars=stars: self._give(stars))
            for stars in range(6)
        ]

    def _action(
        self, text: str, tip: str, icon: str, keys: str | QKeySequence, slot: Callable[[], None]
    ) -> QAction:
        """A command that works where the thumbnails have the focus: elsewhere its key may be a letter."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setToolTip(f"{tip} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        action.triggered.connect(lambda _=False: slot())
        self._studio.theme.set_icon(action, icon)
        self.view.addAction(action)
        return action

    def _open(self) -> None:
        if self._item:
            self._studio.item_wanted.emit(self._item)

    def _reuse(self) -> None:
        if self._item:
            self._studio.reuse_wanted.emit(self._item)

    def _start(self) -> None:
        if self._item:
            self._studio.start_wanted.emit(self._item.latent or self._item.image)

    def _refresh(self) -> None:
        self._curator.sync(thorough=True)

    def _delete(self) -> None:
        self._curator.delete(self.view.selected_ids())

    def _give(self, stars: int) -> None:
        self._curator.set_stars(self.view.selected_ids(), stars)

    def _retag(self, tags: Sequence[str]) -> None:
        if item := self._item:
            gone = [tag for tag in item.tags if tag not in tags]
            self._curator.tag([item.id], [tag for tag in tags if tag not in item.tags], gone)

    def _compare(self) -> None:
        ids = self.view.selected_ids()[:MOST]

        def read() -> list[tuple[Item, QImage]]:
            items = [self._library.item(id) for id in ids]
            return [(item, QImage(str(item.image))) for item in items]

        self._studio.background.run(read, self._on_compared, self.failed.emit)

    def _export(self) -> None:
        ids = self.view.selected_ids()

        def ask(items: list[Item]) -> None:
            dialog = ExportDialog(items, self._studio.background, self._studio.store, self)
            dialog.done_with.connect(self.noted)
            dialog.failed.connect(self.failed)
            dialog.open()

        self._studio.background.run(lambda: [self._library.item(id) for id in ids], ask, self.failed.emit)

    def _on_compared(self, items: list[tuple[Item, QImage]]) -> None:
        self.side_by_side.show_items(items)
        self._stack.setCurrentWidget(self.side_by_side)

    @Slot()
    def _on_selected(self) -> None:
        """Offer what can be done with what is chosen, and look at the last one chosen."""
        ids = self.view.selected_ids()
        for action in (self.export, self.delete, *self.give):
            action.setEnabled(bool(ids))
        self.compare.setEnabled(2 <= len(ids) <= MOST)
        for action in (self.open_item, self.reuse, self.start_from):
            action.setEnabled(self._item is not None)
        if not ids:
            self._wanted = ""
            self._look_at(None, QImage())

    @Slot(object)
    def _on_chosen(self, row: Row) -> None:
        self._read(row.id)

    def _read(self, id: str) -> None:
        """Look at a picture, as it is now."""
        self._wanted = id

        def read() -> tuple[Item, QImage]:
            item = self._library.item(id)
            return item, QImage(str(item.image))

        def show(found: tuple[Item, QImage]) -> None:
            if self._wanted == id:
                self._look_at(*found)

        self._studio.background.run(read, show, self.failed.emit)

    def _look_at(self, item: Item | None, image: QImage) -> None:
        self._item = item
        self.inspector.show_item(item, image)
        for action in (self.open_item, self.reuse, self.start_from):
            action.setEnabled(item is not None)

    @Slot(object)
    def _on_marked(self, ids: Sequence[str]) -> None:
        if self._item and self._item.id in ids:
            self._read(self._item.id)

    @Slot(object)
    def _on_deleted(self, ids: Sequence[str]) -> None:
        self.history.push(_Deletion(self._curator, len(ids)))

    @Slot()
    def _on_changed(self) -> None:
        """Other pictures are there: offer what there is to choose from now."""
        if not self._curator.can_undelete:
            self.history.clear()
        self._studio.background.run(self._library.facets, self.filters.offer, self.failed.emit)

    @Slot()
    def _on_found(self) -> None:
        found = self.model.rowCount()
        self._studio.background.run(
            self._library.count, lambda total: self.filters.show_count(found, total), self.failed.emit
        )
        asked = self.filters.query
        self._nothing.setText(tr(_EMPTY if asked == Query(sort=asked.sort) else _NOT_FOUND))
        if self._stack.currentWidget() is not self.side_by_side:
            self._stack.setCurrentWidget(self.view if found else self._nothing)

    @Slot(object)
    def _ask(self, query: Query) -> None:
        if query != self.model.query:
            self.model.set_query(query)
            self.view.scrollToTop()

    @Slot(int, int)
    def _on_syncing(self, done: int, total: int) -> None:
        if done < total:
            self._nothing.setText(tr("Reading the gallery: {done:,} of {total:,}", done=done, total=total))

    def _show_menu(self, at: object) -> None:
        menu = QMenu(self)
        menu.addActions([self.open_item, self.reuse, self.start_from, self.compare])
        menu.addMenu(tr("Stars")).addActions(self.give)
        menu.addSeparator()
        menu.addActions([self.export, self.delete, self._studio.undo.undo_action])
        menu.addSeparator()
        menu.addAction(self.refresh)
        menu.popup(self.view.viewport().mapToGlobal(at))  # pyright: ignore[reportArgumentType, reportCallIssue]

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.filters.cell_changed.connect(self.view.set_cell)
        self.view.chosen.connect(self._on_chosen)
        self.view.doubleClicked.connect(lambda _: self._open())
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.model.found.connect(self._on_found)
        self.model.rowsInserted.connect(self._on_found)
        self.model.rowsRemoved.connect(self._on_found)
        self.inspector.starred.connect(self._give)
        self.inspector.tagged.connect(self._retag)
        self.side_by_side.closed.connect(lambda: self._stack.setCurrentWidget(self.view))
        self.restoring.listen(self)
        self.restoring.failed.connect(self.failed)
        self._curator.deleted.connect(self._on_deleted)
        self._curator.changed.connect(self._on_changed)
        self._curator.marked.connect(self._on_marked)
        self._curator.syncing.connect(self._on_syncing)

    def _lay_out(self) -> None:
        for part in (self._nothing, self.view, self.side_by_side):
            self._stack.addWidget(part)
        left = QFrame(objectName="pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        across = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=8)
        across.addWidget(left)
        across.addWidget(self.inspector)
        across.setSizes([860, 380])
        across.setStretchFactor(0, 1)
        self.inspector.setMinimumWidth(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(across)


class _Deletion(QUndoCommand):
    """A deletion that has been made. Once it is taken back it is as if it had never been."""

    def __init__(self, curator: Curator, number: int) -> None:
        super().__init__(tr("deletion of {n} pictures", one="deletion of a picture", n=number))
        self._curator = curator

    def undo(self) -> None:
        self._curator.undelete()
        self.setObsolete(True)


def _stars(number: int) -> str:
    return "★" * number or tr("No stars")
