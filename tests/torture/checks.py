"""What must be true of a gallery whenever a program was killed. Imports no torch."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

import av

from t2i_desktop.engine.drafts import FOLDER, Draft, Drafts
from t2i_desktop.engine.gallery import Gallery, Item, Library
from tests.torture.deeds import FRAMES, film_of

Prints = dict[str, str]
"""SHA-256 of files, by their path inside of their item."""


def prints_of(item: Item) -> Prints:
    """The fingerprints of all that makes an item; when it was made does not count."""
    prints = {
        str(path.relative_to(item.folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(item.folder.rglob("*"))
        if path.is_file() and path.name != "item.json"
    }
    record = json.loads((item.folder / "item.json").read_bytes())
    del record["created"]
    return prints | {"item.json": hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()}


def picture_of(item: Item) -> int:
    """Its number in its batch."""
    return json.loads((item.folder / "item.json").read_bytes())["picture"]


@dataclass(slots=True)
class Witness:
    """Remembers every finished item it has seen, and looks whether all is still well.

    references: what an uninterrupted run of each subject comes to, by its extras and the number in the batch.
    """

    gallery: Path
    references: dict[tuple[str, int], Prints]
    seen: dict[str, Prints] = field(default_factory=dict[str, Prints])
    compared: int = 0

    def look(self) -> tuple[Draft, ...]:
        """Open the gallery anew and check it; returns the drafts that wait. Raises AssertionError."""
        gallery = Gallery(self.gallery)
        items = {item.id: item for item in gallery}
        assert not gallery.damaged, f"half items: {gallery.damaged}"
        library = Library(gallery, self.gallery.parent / "cache")
        try:
            for _ in library.sync():
                pass
            assert sorted(library.find()) == sorted(items), "the index is not what the folders are"
            assert not library.damaged()
        finally:
            library.close()
        for id, prints in self.seen.items():
            assert id in items, f"{id} is gone"
            assert prints_of(items[id]) == prints, f"{id} has changed"
        for id in items.keys() - self.seen.keys():
            self.seen[id] = prints_of(items[id])
            self._compare(items[id])
        self._look_at_export()
        return self._look_at_drafts()

    def _compare(self, item: Item) -> None:
        if item.generator != "vqgan-clip":
            assert {"image.png", "latent.safetensors", "losses.csv"} <= self.seen[item.id].keys()
            return
        reference = self.references[item.settings["extras"], picture_of(item)]
        assert self.seen[item.id] == reference, f"{item.id} differs"
        self.compared += 1

    def _look_at_drafts(self) -> tuple[Draft, ...]:
        drafts = Drafts(self.gallery / FOLDER)
        waiting = drafts.waiting()
        assert not drafts.damaged, f"half drafts: {drafts.damaged}"
        return waiting

    def _look_at_export(self) -> None:
        """A film is there whole, or not at all."""
        film = film_of(self.gallery)
        if film.exists():
            with av.open(str(film)) as container:
                assert sum(1 for _ in container.decode(video=0)) == FRAMES
