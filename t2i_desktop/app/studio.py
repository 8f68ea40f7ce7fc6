"""What the pages of the window share, and what they may ask of it. Knows no page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSettings, Signal

from t2i_desktop.app.background import Background
from t2i_desktop.app.compose.choice import Maker
from t2i_desktop.app.compose.fields import ModelNames
from t2i_desktop.app.gallery.curator import Curator
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.place import chosen_address
from t2i_desktop.app.queue.runner import QueueRunner
from t2i_desktop.app.run_controller import RunController
from t2i_desktop.app.theme import Theme
from t2i_desktop.app.undo_group import UndoGroup
from t2i_desktop.engine.gallery import Gallery, Thumbnails
from t2i_desktop.engine.registry import Entry


@dataclass(frozen=True, slots=True)
class Form:
    """The settings form of the Create page, as others may use it."""

    values: Callable[[], dict[str, Any]]
    set_values: Callable[[Mapping[str, Any], str], None]
    """Values, and what undoing them would undo: “use of the settings of …”."""


class Studio(QObject):
    """Gives every page the same gallery, models, run and look, and carries wishes between them.

    page_wanted: show the page of this name. item_wanted: show this Item or Row on the Create page.
    reuse_wanted: put the settings of this Item into its form.
    form: that of the first generator. maker: gives the generator that the Create page shows, with its form.
    form_of: shows the form of a generator, and gives it; raises BadSettings if there is none.
    start_wanted: begin the next picture from this file, a picture or a latent. film_wanted: put these
    latents, a tuple of paths, at the end of the film. told: a sentence for the bar above all pages, and what
    it offers: an Offer or None.
    """

    page_wanted = Signal(str)
    item_wanted = Signal(object)
    reuse_wanted = Signal(object)
    start_wanted = Signal(object)
    film_wanted = Signal(object)
    told = Signal(str, object)

    def __init__(
        self,
        entry: Entry,
        gallery: Gallery,
        thumbnails: Thumbnails,
        model: GalleryModel,
        curator: Curator,
        runs: RunController,
        form: Form,
        form_of: Callable[[str], Form],
        maker: Callable[[], Maker],
        names: ModelNames,
        background: Background,
        store: QSettings,
        theme: Theme,
        undo: UndoGroup,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.entry, self.form, self.form_of, self.maker, self.runs = entry, form, form_of, maker, runs
        self.queue = QueueRunner(entry, gallery, runs, self, partial(chosen_address, store, "queue"))
        self.queue.cluster.kept.connect(model.add)
        self.gallery, self.model, self.curator = gallery, model, curator
        self.thumbnails, self.undo = thumbnails, undo
        self.names, self.background, self.store, self.theme = names, background, store, theme


class Page(Protocol):
    """One page of the window: a QWidget made with the Studio, when it is first shown."""

    noted: Any
    """Signal(str): worth knowing."""
    failed: Any
    """Signal(str, str): what went wrong, and its details."""

    def unfinished(self) -> str:
        """What would be lost if the program ended now, as a sentence; empty if nothing."""
        ...

    def shut_down(self) -> None:
        """Stop what goes on, and wait for it."""
        ...


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page as the rail shows it. `factory` is "module:Class", imported when the page is first shown.

    generators: those whose pictures are described here, in the page's `form`, and not on the Create page.
    """

    name: str
    title: str
    tip: str
    icon: str
    factory: str
    generators: tuple[str, ...] = ()


PageSpecs = Sequence[PageSpec]
