"""The forms in which pictures are described, by the generator: those of the Create page, and of other pages.

Finds and shows them, fills them with the settings of a picture, and remembers what stands in them.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from t2i_desktop.app.compose.choice import GeneratorChoice, Maker
from t2i_desktop.app.memory import Memory
from t2i_desktop.app.pages import CREATE, Pages
from t2i_desktop.app.run_controller import RunController
from t2i_desktop.app.studio import Form
from t2i_desktop.app.undo_group import UndoGroup
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.words import said

_BUSY = said(
    "The form steers the run at hand. Wait until that is done, or stop it, and use these settings then."
)


class Forms(QObject):
    """`noted` and `failed` are for the message bar. connect_form: called with each form that comes to be."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(
        self,
        choice: GeneratorChoice,
        pages: Pages,
        runs: RunController,
        memory: Memory,
        undo: UndoGroup,
        connect_form: Callable[[Maker], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._choice, self._pages, self._runs = choice, pages, runs
        self._memory, self._undo, self._connect_form = memory, undo, connect_form
        choice.made.connect(self._adopt)
        choice.chosen.connect(lambda maker: undo.setActiveStack(maker.panel.history.stack))
        self._adopt(choice.first)

    def form_of(self, generator: str) -> Form:
        """Show the form of a generator, and give it; raises BadSettings if there is none."""
        if home := self._pages.home_of(generator):
            self._pages.show_page(home)
            return self._pages.form(home)
        panel = self._choice.choose(generator).panel
        self._pages.show_page(CREATE.name)
        return Form(panel.values, panel.set_values)

    @Slot()
    def show_first(self) -> None:
        """Show the form that the tools of the picture write into."""
        self._choice.choose(self._choice.first.entry.name)

    @Slot(object)
    def reuse(self, item: Item) -> None:
        """Put the settings of a picture into the form of the generator that made it."""
        if self._runs.follows(item.generator):
            self.failed.emit(tr(_BUSY), "")
            return
        try:
            form = self.form_of(item.generator)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        form.set_values(item.settings, tr("use of the settings of “{title}”", title=item.title))
        self.noted.emit(tr("The settings of “{title}” are in the form now.", title=item.title))

    def keep(self) -> None:
        """Remember what stands in the forms of the Create page."""
        for maker in self._choice.makers:
            self._memory.keep_values(maker.panel.values(), self._name_in_memory(maker))

    @Slot(object)
    def _adopt(self, maker: Maker) -> None:
        """Fill a form that has just been made with what stood in it last, and connect it."""
        self._undo.addStack(maker.panel.history.stack)
        maker.panel.set_values(self._memory.values(self._name_in_memory(maker)))
        maker.panel.history.forget()
        self._connect_form(maker)

    def _name_in_memory(self, maker: Maker) -> str:
        return "" if maker is self._choice.first else maker.entry.name
