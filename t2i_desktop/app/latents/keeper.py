"""Keeps what came of a mix: as a picture of the gallery, or as a file of the person's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import tr
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.formats import Origin, latent_file, picture_file
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.latents.mix import GENERATOR, Mixed
from t2i_desktop.engine.provenance import ModelHashes, Provenance, this_machine

PICTURE, LATENT = ".png", ".safetensors"


class Keeper(QObject):
    """Works beside the window; `noted` and `failed` tell what became of it."""

    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._kept: tuple[Mixed, Item] | None = None

    def keep(self, mixed: Mixed, then: Callable[[Item], None]) -> None:
        """Keep a mix in the gallery, unless it is there already, and do something with the item."""
        if self._kept and self._kept[0] is mixed and self._kept[1].folder.is_dir():
            then(self._kept[1])
            return
        gallery = self._studio.gallery

        def write() -> Item:
            told = {"step": 1, "status": "finished", "losses": {}, "provenance": _provenance(mixed)}
            return gallery.add(GENERATOR, mixed.settings, mixed.result(), **told)[0]

        def written(item: Item) -> None:
            self._kept = mixed, item
            self._studio.curator.added([item])
            then(item)

        self._studio.background.run(write, written, self.failed.emit, is_promised=True)

    def save(self, mixed: Mixed, path: Path) -> None:
        """Write the picture or the latent, as the ending of the name says, with what it was made of."""

        def write() -> None:
            origin = Origin.of(GENERATOR, mixed.settings, 1, provenance=_provenance(mixed))
            is_picture = path.suffix == PICTURE
            data = picture_file(mixed.picture, origin) if is_picture else latent_file(mixed.latent, origin)
            write_where_chosen(path, data)

        def saved(_: None) -> None:
            self.noted.emit(tr("Saved as {path}.", path=path))

        self._studio.background.run(write, saved, self.failed.emit, is_promised=True)


def _provenance(mixed: Mixed) -> Provenance:
    """Where a mix was made, and with which weights; torch is there, for it has just decoded the mix."""
    s = mixed.settings
    return Provenance(this_machine(s.device), ModelHashes().of([s.vqgan]))
