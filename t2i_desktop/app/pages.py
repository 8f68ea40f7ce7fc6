"""The pages of the window, one at a time, and the rail at the left that changes between them.

A page is imported and made when it is first shown. Knows nothing of what is on it.
"""

from importlib import import_module
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from t2i_desktop.app.rail import Rail
from t2i_desktop.app.reading_order import enter, read_in_order
from t2i_desktop.app.studio import Form, Page, PageSpec, PageSpecs, Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

CREATE = PageSpec(
    "create", said("Create"), said("Write what you want to see, and watch it form"), "generate", ""
)
PAGES: PageSpecs = (
    PageSpec(
        "digits",
        said("Digits"),
        said("Draw digits out of noise, and see every stage"),
        "digits",
        "t2i_desktop.app.digits.page:DigitsPage",
        ("digits",),
    ),
    PageSpec(
        "portraits",
        said("Portraits"),
        said("Say what a face shall have, and see it at once"),
        "portraits",
        "t2i_desktop.app.portraits.page:PortraitsPage",
        ("portraits",),
    ),
    PageSpec(
        "library",
        said("Library"),
        said("Find, mark and compare everything that was made"),
        "library",
        "t2i_desktop.app.library.page:LibraryPage",
    ),
    PageSpec(
        "latents",
        said("Latents"),
        said("Mix what was kept, and see at once what comes of it"),
        "latents",
        "t2i_desktop.app.latents.page:LatentsPage",
    ),
    PageSpec(
        "film",
        said("Film"),
        said("Put latents on a timeline, and watch one become the other"),
        "film",
        "t2i_desktop.app.film.page:FilmPage",
    ),
    PageSpec(
        "restyle",
        said("Restyle"),
        said("Paint the frames of a folder or of a video anew"),
        "restyle",
        "t2i_desktop.app.restyle.page:RestylePage",
    ),
    PageSpec(
        "queue",
        said("Queue"),
        said("Let pictures wait for their turn, whole lists and grids of them"),
        "queue",
        "t2i_desktop.app.queue.page:QueuePage",
    ),
    PageSpec(
        "compare",
        said("Compare"),
        said("Let models and settings do the same side by side, and have it judged"),
        "columns",
        "t2i_desktop.app.compare.page:ComparePage",
    ),
    PageSpec(
        "train",
        said("Train"),
        said("Train the small models, and measure what they can do"),
        "train",
        "t2i_desktop.app.training.page:TrainPage",
    ),
)


class Pages(QWidget):
    """The first page is there from the beginning; the others are made when they are first shown.

    noted, failed: what a page has to say.
    """

    noted = Signal(str)
    failed = Signal(str, str)
    changed = Signal(str)  # the name of the page shown

    def __init__(self, first: QWidget, studio: Studio, specs: PageSpecs = PAGES) -> None:
        super().__init__()
        self._studio = studio
        self._specs = {spec.name: spec for spec in (CREATE, *specs)}
        self._made: dict[str, QWidget] = {CREATE.name: first}
        self._stack = QStackedWidget()
        self._stack.addWidget(first)
        self.actions_ = self._make_actions()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Rail(self.actions_.values()))
        row.addWidget(self._stack, 1)
        studio.page_wanted.connect(self.show_page)

    @property
    def current(self) -> str:
        """The name of the page shown."""
        return next(name for name, page in self._made.items() if page is self._stack.currentWidget())

    def page(self, name: str) -> QWidget:
        """The page called `name`, made if it was not there."""
        if name not in self._made:
            self._made[name] = page = self._make(self._specs[name])
            self._stack.addWidget(page)
        return self._made[name]

    def made(self) -> dict[str, QWidget]:
        """The pages that are there, by their titles."""
        return {tr(self._specs[name].title): page for name, page in self._made.items()}

    def home_of(self, generator: str) -> str:
        """The name of the page where pictures of a generator are described; empty if none says so."""
        return next((name for name, spec in self._specs.items() if generator in spec.generators), "")

    def form(self, name: str) -> Form:
        """The form of a page that is the home of a generator."""
        page: Any = self.page(name)
        return Form(page.form.values, page.form.set_values)

    def show_page(self, name: str) -> None:
        """Change to the page called `name`."""
        self._stack.setCurrentWidget(page := self.page(name))
        focused = self.window().focusWidget()
        if focused is None or not focused.isVisible():  # it is on the page that was left
            enter(page)
        self.actions_[name].setChecked(True)
        self.changed.emit(name)

    def unfinished(self) -> str:
        """What would be lost on the pages if the program ended now; empty if nothing."""
        return " ".join(filter(None, (page.unfinished() for page in self._others())))

    def shut_down(self) -> None:
        """Stop what goes on on the pages."""
        for page in self._others():
            page.shut_down()

    def _others(self) -> list[Page]:
        return [cast("Page", page) for name, page in self._made.items() if name != CREATE.name]

    def _make(self, spec: PageSpec) -> QWidget:
        module, _, name = spec.factory.partition(":")
        page: Any = getattr(import_module(module), name)(self._studio)
        page.noted.connect(self.noted)
        page.failed.connect(self.failed)
        read_in_order(page)
        return page

    def _make_actions(self) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions: dict[str, QAction] = {}
        for number, spec in enumerate(self._specs.values(), start=1):
            action = QAction(tr(spec.title), group, checkable=True)
            keys = f"Alt+{number % 10}"  # the tenth has 0, which comes after 9 on keyboards
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setToolTip(f"{tr(spec.tip)} ({keys})")
            action.triggered.connect(lambda _=False, name=spec.name: self.show_page(name))
            self._studio.theme.set_icon(action, spec.icon)
            actions[spec.name] = action
        actions[CREATE.name].setChecked(True)
        return actions
